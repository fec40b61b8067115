#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/explore/association.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::prepare::steps {
namespace {

/// Some rows of a column, for measures that know whole columns only.
std::shared_ptr<const data::Column> rowsOf(const data::Column& column,
                                           std::span<const std::uint32_t> rows)
{
    auto part = std::make_shared<data::Column>();
    part->name = column.name;
    part->type = column.type;
    part->levels = column.levels;
    part->missing.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        part->missing.push_back(column.missing[row]);
        part->missingCount += column.missing[row];
        if (column.isNumeric())
            part->numbers.push_back(column.numbers[row]);
        else if (column.hasLevels())
            part->codes.push_back(column.codes[row]);
    }
    return part;
}

double associationWith(const std::shared_ptr<const data::Column>& target,
                       const data::Column& feature, const FitSurroundings& surroundings)
{
    const data::DataTable pair({rowsOf(feature, surroundings.rows), target},
                               {data::ColumnRole::Feature, data::ColumnRole::Target});
    const auto matrix =
        explore::associate(pair, {0, 1}, explore::MeasureChoice::Automatic, surroundings.stop);
    return matrix.value(0, 1);
}

void measure(ChosenFeatures& step, const FitSurroundings& surroundings)
{
    if (!surroundings.target)
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "Features cannot be chosen by their association with the target: "
                                "there is no target."),
            "leastAssociation", {},
            translate("Errors", "Choose features by hand, or give a column the role target."));
    const auto target = rowsOf(surroundings.table.column(*surroundings.target), surroundings.rows);
    for (std::size_t i = 0; i < step.features.size(); ++i) {
        throwIfStopped(surroundings.stop);
        if (surroundings.progress)
            surroundings.progress(static_cast<double>(i) /
                                      static_cast<double>(step.features.size()),
                                  CORE_TRANSLATE_NOOP("Progress", "Choosing features"));
        const std::size_t column = surroundings.table.require(step.features[i].name);
        step.features[i].association =
            associationWith(target, surroundings.table.column(column), surroundings);
    }
}

void keepStrongest(ChosenFeatures& step, const ChooseFeatures& options)
{
    const auto strength = [&](std::size_t i) {
        const double value = std::abs(step.features[i].association);
        return std::isnan(value) ? 0 : value;
    };
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < step.features.size(); ++i) {
        if (step.features[i].isKept)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return strength(a) > strength(b); });
    for (std::size_t place = 0; place < order.size(); ++place) {
        if ((options.most > 0 && place >= options.most) ||
            strength(order[place]) < options.leastAssociation)
            step.features[order[place]].isKept = false;
    }
}

} // namespace

ChosenFeatures fit(const ChooseFeatures& options, const At&, const WorkTable& work,
                   const FitSurroundings& surroundings, Effects& effects)
{
    ChosenFeatures step;
    std::vector<std::size_t> featureOf(surroundings.sources.size(), work.columns.size());
    for (const WorkColumn& column : work.columns) {
        if (featureOf[column.source] != work.columns.size())
            continue;
        featureOf[column.source] = step.features.size();
        const std::string& name = surroundings.sources[column.source].name;
        const bool isLeftOut = std::find(options.leftOut.begin(), options.leftOut.end(), name) !=
                               options.leftOut.end();
        step.features.push_back(
            {name, !isLeftOut, isLeftOut, std::numeric_limits<double>::quiet_NaN()});
    }
    if (surroundings.target || options.needsTarget())
        measure(step, surroundings);
    if (options.needsTarget())
        keepStrongest(step, options);
    if (std::none_of(step.features.begin(), step.features.end(),
                     [](const auto& feature) { return feature.isKept; }))
        throw Error(
            ErrorCode::InvalidOption, translate("Errors", "No feature is left after choosing."),
            "features", {},
            options.leastAssociation > 0
                ? translate("Errors", "Lower the least association, which no feature reaches.")
                : translate("Errors", "Keep at least one feature."));
    for (std::size_t at = 0; at < work.columns.size(); ++at) {
        if (!step.features[featureOf[work.columns[at].source]].isKept)
            step.leftOut.push_back(at);
    }
    for (const ChosenFeatures::Feature& feature : step.features)
        effects.push_back(
            {feature.name, 0,
             std::string(feature.isKept ? "kept" : "left out") +
                 (std::isnan(feature.association) ? std::string()
                                                  : " (" + rounded(feature.association) + ")")});
    return step;
}

void apply(const ChosenFeatures& step, WorkTable& work, const std::stop_token&)
{
    std::vector<WorkColumn> kept;
    auto next = step.leftOut.begin();
    for (std::size_t at = 0; at < work.columns.size(); ++at) {
        if (next != step.leftOut.end() && *next == at)
            ++next;
        else
            kept.push_back(std::move(work.columns[at]));
    }
    work.columns = std::move(kept);
}

} // namespace core::prepare::steps

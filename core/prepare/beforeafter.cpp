#include "core/prepare/beforeafter.h"

#include "core/base/translation.h"
#include "core/prepare/beforeafternotes.h"
#include "core/prepare/columnfigures.h"
#include "core/prepare/steps/levelcounts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace core::prepare {
namespace {

constexpr std::size_t mostBins = 24;
constexpr std::size_t mostLevelBars = 12;

using Kind = WorkColumn::Kind;

bool isWhole(const WorkColumn& column)
{
    return std::all_of(column.numbers.begin(), column.numbers.end(),
                       [](double x) { return std::isnan(x) || x == std::floor(x); });
}

/// Edges for one or two columns that share their axis: whole numbers of small range get one bin
/// each, anything else equal bins.
std::vector<double> edgesFor(const ColumnFigures& a, const ColumnFigures* b, bool whole)
{
    double low = a.count > 0 ? a.low : std::numeric_limits<double>::infinity();
    double high = a.count > 0 ? a.high : -std::numeric_limits<double>::infinity();
    if (b != nullptr && b->count > 0) {
        low = std::min(low, b->low);
        high = std::max(high, b->high);
    }
    if (!(low <= high))
        return {};
    std::vector<double> edges;
    if (whole && high - low < static_cast<double>(mostBins)) {
        for (double edge = low - 0.5; edge < high + 1; edge += 1)
            edges.push_back(edge);
        return edges;
    }
    if (low == high)
        return {low - 0.5, low + 0.5};
    for (std::size_t i = 0; i <= mostBins; ++i)
        edges.push_back(low + (high - low) * static_cast<double>(i) / mostBins);
    return edges;
}

ColumnBars numberBars(const WorkColumn& column, const WorkColumn* before,
                      const std::vector<double>& edges)
{
    ColumnBars bars;
    bars.edges = edges;
    const std::size_t bins = edges.empty() ? 0 : edges.size() - 1;
    bars.counts.assign(bins, 0);
    bars.filled.assign(bins, 0);
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        const double x = column.numbers[row];
        if (std::isnan(x)) {
            ++bars.missing;
            continue;
        }
        ++bars.present;
        if (bins == 0)
            continue;
        const double place = (x - edges.front()) / (edges.back() - edges.front());
        const auto bin = static_cast<std::size_t>(
            std::clamp(place * static_cast<double>(bins), 0.0, static_cast<double>(bins - 1)));
        ++bars.counts[bin];
        if (before != nullptr && before->isMissing(row))
            ++bars.filled[bin];
    }
    return bars;
}

/// Counts by label; `labels` fixes the bars, the last one may gather the others.
ColumnBars levelBars(const WorkColumn& column, const WorkColumn* before,
                     const std::vector<std::string>& labels, bool lastIsRest)
{
    ColumnBars bars;
    bars.labels = labels;
    bars.counts.assign(labels.size(), 0);
    bars.filled.assign(labels.size(), 0);
    std::vector<std::optional<std::size_t>> barOf(column.levels.size());
    for (std::size_t level = 0; level < column.levels.size(); ++level) {
        const auto last = lastIsRest ? labels.end() - 1 : labels.end();
        const auto found = std::find(labels.begin(), last, column.levels[level]);
        if (found != last)
            barOf[level] = static_cast<std::size_t>(found - labels.begin());
        else if (lastIsRest)
            barOf[level] = labels.size() - 1;
    }
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        const std::int32_t code = column.codes[row];
        if (code == WorkColumn::missingCode) {
            ++bars.missing;
            continue;
        }
        ++bars.present;
        if (code < 0 || static_cast<std::size_t>(code) >= barOf.size())
            continue;
        const auto bar = barOf[static_cast<std::size_t>(code)];
        if (!bar)
            continue;
        ++bars.counts[*bar];
        if (before != nullptr && before->isMissing(row))
            ++bars.filled[*bar];
    }
    return bars;
}

/// The labels both pictures carry: levels in their order, the rarest behind one last bar where
/// there are too many.
std::vector<std::string> labelsFor(const WorkColumn& before, const WorkColumn* after,
                                   bool& lastIsRest)
{
    std::vector<std::string> labels = before.levels;
    std::map<std::string, std::size_t> counts;
    const auto add = [&](const WorkColumn& column) {
        const auto own = steps::levelCounts(column);
        for (std::size_t i = 0; i < own.size(); ++i)
            counts[column.levels[i]] = std::max(counts[column.levels[i]], own[i]);
    };
    add(before);
    if (after != nullptr) {
        add(*after);
        for (const std::string& level : after->levels)
            if (std::find(labels.begin(), labels.end(), level) == labels.end())
                labels.push_back(level);
    }
    lastIsRest = labels.size() > mostLevelBars;
    if (!lastIsRest)
        return labels;
    std::vector<std::string> byCount = labels;
    std::stable_sort(byCount.begin(), byCount.end(),
                     [&](const auto& a, const auto& b) { return counts[a] > counts[b]; });
    byCount.resize(mostLevelBars - 1);
    std::erase_if(labels, [&](const std::string& level) {
        return std::find(byCount.begin(), byCount.end(), level) == byCount.end();
    });
    const std::size_t more = before.levels.size() - std::min(before.levels.size(), labels.size());
    labels.push_back(filled(translate("Lists", "{1} more"), {std::to_string(more)}));
    return labels;
}

const WorkColumn* columnNamed(const WorkTable& table, const std::string& name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const WorkColumn& column) { return column.name == name; });
    return found == table.columns.end() ? nullptr : &*found;
}

/// Whether the step changed the column at all: its kind, its levels or one of its cells.
bool isChanged(const WorkColumn& a, const WorkColumn& b)
{
    if (a.kind != b.kind || a.levels != b.levels || a.codes != b.codes || a.flags != b.flags ||
        a.numbers.size() != b.numbers.size())
        return true;
    for (std::size_t row = 0; row < a.numbers.size(); ++row)
        if (a.numbers[row] != b.numbers[row] &&
            !(std::isnan(a.numbers[row]) && std::isnan(b.numbers[row])))
            return true;
    return false;
}

std::size_t cellsChanged(const WorkColumn& a, const WorkColumn& b)
{
    std::size_t changed = 0;
    if (a.kind == Kind::Levels && b.kind == Kind::Levels) {
        const auto text = [](const WorkColumn& column, std::size_t row) -> std::string_view {
            const std::int32_t code = column.codes[row];
            return code >= 0 ? std::string_view(column.levels[static_cast<std::size_t>(code)])
                             : std::string_view();
        };
        for (std::size_t row = 0; row < a.codes.size(); ++row)
            changed += text(a, row) != text(b, row);
        return changed;
    }
    for (std::size_t row = 0; row < a.numbers.size() && row < b.numbers.size(); ++row)
        changed += a.numbers[row] != b.numbers[row] &&
                   !(std::isnan(a.numbers[row]) && std::isnan(b.numbers[row]));
    return changed;
}

/// The inputs a column with levels was split into, as counts of ones.
ColumnBars splitBars(const WorkColumn& before, const WorkTable& after,
                     const std::vector<std::string>& labels)
{
    ColumnBars bars;
    bars.labels = labels;
    bars.counts.assign(labels.size(), 0);
    bars.filled.assign(labels.size(), 0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const WorkColumn* input = columnNamed(after, before.name + " = " + labels[i]);
        if (input != nullptr)
            bars.counts[i] =
                static_cast<std::size_t>(std::count(input->flags.begin(), input->flags.end(), 1));
    }
    for (const std::size_t count : bars.counts)
        bars.present += count;
    return bars;
}

BeforeAfter splitEffect(const WorkColumn& before, const WorkTable& after)
{
    BeforeAfter effect;
    effect.column = before.name;
    bool lastIsRest = false;
    const auto labels = labelsFor(before, nullptr, lastIsRest);
    effect.before = levelBars(before, nullptr, labels, lastIsRest);
    effect.after = splitBars(before, after, labels);
    if (lastIsRest)
        effect.after.counts.back() = effect.before.counts.back();
    const std::size_t inputs = static_cast<std::size_t>(
        std::count_if(after.columns.begin(), after.columns.end(), [&](const WorkColumn& column) {
            return column.kind == Kind::Flag && column.source == before.source &&
                   column.name.starts_with(before.name + " = ");
        }));
    effect.note = splitNote(inputs);
    return effect;
}

BeforeAfter pairEffect(const PlanStep& plan, const WorkColumn& before, const WorkColumn& after)
{
    BeforeAfter effect;
    effect.column = before.name;
    effect.isDate = before.kind == Kind::Date;
    const StepKind kind = plan.kind();
    effect.sameAxes = kind != StepKind::ScaleNumbers && kind != StepKind::TransformNumbers;
    effect.changed = cellsChanged(before, after);
    if (before.kind == Kind::Levels && after.kind == Kind::Levels) {
        bool lastIsRest = false;
        const auto labels = labelsFor(before, &after, lastIsRest);
        effect.before = levelBars(before, nullptr, labels, lastIsRest);
        effect.after = levelBars(after, &before, labels, lastIsRest);
    } else if (before.kind == Kind::Levels) {
        bool lastIsRest = false;
        const auto labels = labelsFor(before, nullptr, lastIsRest);
        effect.before = levelBars(before, nullptr, labels, lastIsRest);
        effect.after =
            numberBars(after, nullptr, edgesFor(figuresOf(after), nullptr, isWhole(after)));
        effect.sameAxes = false;
        effect.changed = effect.before.present;
    } else {
        const ColumnFigures was = figuresOf(before);
        const ColumnFigures is = figuresOf(after);
        const auto shared = edgesFor(was, effect.sameAxes ? &is : nullptr, isWhole(before));
        effect.before = numberBars(before, nullptr, shared);
        effect.after = numberBars(after, &before,
                                  effect.sameAxes ? shared : edgesFor(is, nullptr, isWhole(after)));
    }
    const std::size_t filled =
        effect.before.missing - std::min(effect.before.missing, effect.after.missing);
    effect.note = noteOf(plan, before, after, filled, effect.changed);
    return effect;
}

} // namespace

std::vector<BeforeAfter> beforeAfter(const Recipe& recipe, const data::DataTable& table,
                                     std::span<const std::uint32_t> rows, std::size_t step,
                                     std::stop_token stop)
{
    std::vector<BeforeAfter> effects;
    if (step >= recipe.steps.size())
        return effects;
    const PlanStep& plan = recipe.steps[step].plan;
    if (plan.kind() == StepKind::ChooseFeatures)
        return effects;
    const WorkTable before = applySteps(recipe, table, rows, step, stop);
    const WorkTable after = applySteps(recipe, table, rows, step + 1, stop);
    // A fill step belongs to its columns even where these rows have no gap.
    std::set<std::string> touched(plan.columns.begin(), plan.columns.end());
    for (const ColumnEffect& effect : recipe.steps[step].effects)
        touched.insert(effect.column);
    for (const WorkColumn& column : before.columns) {
        throwIfStopped(stop);
        const WorkColumn* now = columnNamed(after, column.name);
        if (now == nullptr) {
            if (column.kind == Kind::Levels)
                effects.push_back(splitEffect(column, after));
        } else if (touched.contains(column.name) || isChanged(column, *now)) {
            effects.push_back(pairEffect(plan, column, *now));
        }
    }
    return effects;
}

std::size_t MissingCount::before() const
{
    std::size_t sum = 0;
    for (const MissingCells& column : columns)
        sum += column.before;
    return sum;
}

std::size_t MissingCount::after() const
{
    std::size_t sum = 0;
    for (const MissingCells& column : columns)
        sum += column.after;
    return sum;
}

MissingCount missingBeforeAfter(const Recipe& recipe, const data::DataTable& table,
                                std::span<const std::uint32_t> rows, std::stop_token stop)
{
    MissingCount count;
    count.rows = rows.size();
    for (const SourceColumn& source : recipe.sources)
        count.columns.push_back({source.name, 0, 0});
    const auto tally = [&](std::size_t steps, std::size_t MissingCells::*field) {
        const WorkTable work = applySteps(recipe, table, rows, steps, stop);
        // A source may stand in several columns by then; a row counts once.
        std::vector<std::vector<const WorkColumn*>> ofSource(recipe.sources.size());
        for (const WorkColumn& column : work.columns)
            if (column.source < ofSource.size())
                ofSource[column.source].push_back(&column);
        for (std::size_t source = 0; source < ofSource.size(); ++source) {
            throwIfStopped(stop);
            for (std::size_t row = 0; row < work.rows; ++row)
                count.columns[source].*field +=
                    std::any_of(ofSource[source].begin(), ofSource[source].end(),
                                [&](const WorkColumn* column) { return column->isMissing(row); });
        }
    };
    tally(0, &MissingCells::before);
    tally(recipe.steps.size(), &MissingCells::after);
    return count;
}

} // namespace core::prepare

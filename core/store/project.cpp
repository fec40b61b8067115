#include "core/store/project.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <utility>

namespace core::store {
namespace {

using predict::ClassifierModel;
using predict::JudgedPart;

[[noreturn]] void refuse(const char* reason)
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "A model of the project cannot be used: {1}."),
                       {translate("Damage", reason)}));
}

std::string nameOf(const std::optional<std::size_t>& column, const data::DataTable& table)
{
    return column && *column < table.columnCount() ? table.column(*column).name : std::string();
}

ProjectRun::Part partOf(const JudgedPart& part)
{
    return {part.rows, part.classes, part.probabilities};
}

void requireRows(const std::vector<std::uint32_t>& rows, const data::DataTable& table)
{
    if (!std::ranges::all_of(rows, [&](std::uint32_t row) { return row < table.rowCount(); }))
        refuse(CORE_TRANSLATE_NOOP("Damage", "its rows are not those of the table"));
}

JudgedPart judgedPart(const ProjectRun::Part& part, const predict::Evaluation& evaluation,
                      const ProjectRun& run, const data::DataTable& table)
{
    requireRows(part.rows, table);
    const std::size_t count = run.model.classes.size();
    const auto isClass = [&](std::int32_t code) {
        return code >= 0 && static_cast<std::size_t>(code) < count;
    };
    if (part.classes.size() != part.rows.size() || part.probabilities.rows() != part.rows.size() ||
        (part.probabilities.columns() != count && !part.rows.empty()) ||
        !std::ranges::all_of(part.classes, isClass))
        refuse(CORE_TRANSLATE_NOOP("Damage",
                                   "its rows and their probabilities do not fit each other"));
    return {part.rows, part.classes, part.probabilities,
            predict::decidedClasses(part.probabilities, run.model.threshold), evaluation};
}

/// Of the split as it was made; the groups may have been found by it.
std::optional<std::size_t> groupColumn(const ProjectRun& run, const data::DataTable& table)
{
    const std::string& by = run.model.split.by;
    if (by.empty() || by == run.split.time)
        return {};
    return table.require(by);
}

} // namespace

NamedSplit named(const predict::SplitChoice& split, const data::DataTable& table)
{
    return {split.validationShare, split.testShare, nameOf(split.groupColumn, table),
            nameOf(split.timeColumn, table)};
}

predict::SplitChoice placed(const NamedSplit& split, const data::DataTable& table)
{
    predict::SplitChoice choice{split.validationShare, split.testShare, {}, {}};
    if (!split.group.empty())
        choice.groupColumn = table.find(split.group);
    if (!split.time.empty())
        choice.timeColumn = table.find(split.time);
    return choice;
}

ProjectTable projectTable(const data::DataTable& table)
{
    ProjectTable result;
    result.rows = table.rowCount();
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const data::Column& column = table.column(i);
        const bool isOrdered = column.type == data::ColumnType::Ordinal;
        result.columns.push_back({column.name, column.type, table.role(i),
                                  isOrdered ? column.levels : std::vector<std::string>()});
    }
    return result;
}

ProjectRun projectRun(const ClassifierModel& model, const std::stop_token& stop)
{
    ProjectRun run;
    run.model = predict::saved(model, stop);
    run.split = named(model.options.split, *model.table);
    run.trainRows = model.split.train;
    run.validationRows = model.split.validation;
    run.validation = partOf(model.validation);
    run.test = partOf(model.test);
    return run;
}

ProjectSegments projectSegments(const segment::Segmentation& segmentation,
                                const std::stop_token& stop)
{
    return {std::make_shared<const segment::SegmentModel>(segment::modelOf(segmentation, stop)),
            segment::recordOf(segmentation), 0};
}

ClassifierModel classifierModel(const ProjectRun& run, data::TablePointer table)
{
    const predict::SavedClassifier& saved = run.model;
    requireRows(run.trainRows, *table);
    requireRows(run.validationRows, *table);
    requireRows(saved.split.test, *table);
    ClassifierModel model;
    model.name = saved.name;
    model.target = table->require(saved.target);
    for (const std::string& feature : saved.features)
        model.features.push_back(table->require(feature));
    model.classes = saved.classes;
    model.options = saved.options;
    model.options.split = placed(run.split, *table);
    model.seed = saved.seed;
    model.split = {run.trainRows, run.validationRows, saved.split.test, saved.split.seed,
                   saved.split.kind};
    model.groupColumn = groupColumn(run, *table);
    model.rowsWithoutTarget = saved.split.withoutTarget;
    model.recipe = saved.recipe;
    model.model = saved.model;
    model.layers = saved.layers;
    model.parameters = saved.parameters;
    model.courses = saved.courses;
    model.threshold = saved.threshold;
    model.temperature = saved.temperature;
    model.test = judgedPart(run.test, saved.test, run, *table);
    model.validation = judgedPart(run.validation, saved.validation, run, *table);
    model.train = saved.train;
    model.baselineClass = saved.baselineClass;
    model.baseline = saved.baseline;
    model.lookupFeatures = saved.lookupFeatures;
    model.lookup = saved.lookup;
    model.warnings = saved.warnings;
    model.trials = saved.trials;
    model.seconds = saved.seconds;
    model.fitSeconds = saved.fitSeconds;
    model.steps = saved.steps;
    model.table = std::move(table);
    return model;
}

} // namespace core::store

#include "core/predict/savedclassifier.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/data/tablefingerprint.h"
#include "core/prepare/recipecheck.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core::predict {
namespace {

constexpr std::size_t rowsAtOnce = 131'072;
constexpr std::uint64_t sampleDraws = 107; // part of the random sequence
/// How far a probability may lie from where it lay: other processors round otherwise.
constexpr double sampleTolerance = 1e-3;

void require(bool holds, const char* reason)
{
    if (!holds)
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors", "The model cannot be used: {1}."),
                           {translate("Damage", reason)}));
}

/// The columns of the recipe and the target, by the names they have in the table. Throws
/// core::Error (UnknownColumn).
std::vector<std::size_t> ownColumns(const SavedClassifier& model, const data::DataTable& table)
{
    std::vector<std::size_t> columns;
    for (const prepare::SourceColumn& source : model.recipe.sources)
        columns.push_back(table.require(source.name));
    columns.push_back(table.require(model.target));
    return columns;
}

data::TablePointer sampleOf(const prepare::Recipe& recipe, const data::DataTable& table,
                            std::span<const std::uint32_t> rows, const std::stop_token& stop)
{
    std::vector<data::DataTable::ColumnPointer> columns;
    for (prepare::WorkColumn& column : prepare::applySteps(recipe, table, rows, 0, stop).columns)
        columns.push_back(sampleColumn(recipe.sources[column.source], std::move(column.numbers),
                                       std::move(column.codes)));
    std::vector<data::ColumnRole> roles(columns.size(), data::ColumnRole::Feature);
    return std::make_shared<data::DataTable>(std::move(columns), std::move(roles));
}

SavedClassifier::Split splitOf(const ClassifierModel& model)
{
    SavedClassifier::Split split{.kind = model.split.kind,
                                 .by = {},
                                 .seed = model.split.seed,
                                 .train = model.split.train.size(),
                                 .validation = model.split.validation.size(),
                                 .test = model.split.test,
                                 .withoutTarget = model.rowsWithoutTarget};
    const auto by = model.groupColumn ? model.groupColumn : model.options.split.timeColumn;
    if (by)
        split.by = model.table->column(*by).name;
    return split;
}

/// Whether an evaluation can be of these classes: a report and a row of counts for each of them.
void checkEvaluation(const Evaluation& evaluation, const std::vector<std::string>& classes)
{
    const std::size_t count = classes.size();
    require(evaluation.classes == classes && evaluation.confusion.size() == count * count &&
                evaluation.report.size() == count,
            CORE_TRANSLATE_NOOP("Damage", "its scores are of other classes"));
    std::size_t rows = 0;
    for (const std::size_t cell : evaluation.confusion) {
        require(cell <= evaluation.n - rows,
                CORE_TRANSLATE_NOOP("Damage", "its scores do not add up"));
        rows += cell;
    }
    require(rows == evaluation.n, CORE_TRANSLATE_NOOP("Damage", "its scores do not add up"));
}

void checkSplit(const SavedClassifier& model)
{
    const auto& test = model.split.test;
    require(std::ranges::is_sorted(test, std::ranges::less_equal()) &&
                (test.empty() || test.back() < model.tableRows),
            CORE_TRANSLATE_NOOP("Damage", "its test rows are not those of a table"));
    require(!model.options.split.groupColumn && !model.options.split.timeColumn,
            CORE_TRANSLATE_NOOP("Damage", "its split is of a table"));
}

void checkSample(const SavedClassifier& model, const std::stop_token& stop)
{
    require(model.sample && model.sample->rowCount() > 0 &&
                model.sample->rowCount() <= savedSampleRows &&
                model.sample->columnCount() == model.recipe.sources.size() &&
                model.sampleProbabilities.rows() == model.sample->rowCount() &&
                model.sampleProbabilities.columns() == model.classes.size(),
            CORE_TRANSLATE_NOOP("Damage", "its sample does not fit the preparation"));
    const auto rows = data::allRows(model.sample->rowCount());
    const data::Matrix now = predict(model, *model.sample, rows, stop).probabilities;
    for (std::size_t i = 0; i < now.values().size(); ++i)
        require(std::abs(now.values()[i] - model.sampleProbabilities.values()[i]) <=
                    sampleTolerance,
                CORE_TRANSLATE_NOOP("Damage",
                                    "it no longer computes what it computed when it was saved"));
}

} // namespace

SavedClassifier saved(const ClassifierModel& model, const std::stop_token& stop)
{
    const data::DataTable& table = *model.table;
    SavedClassifier result;
    result.name = model.name;
    result.target = table.column(model.target).name;
    for (const std::size_t column : model.features)
        result.features.push_back(table.column(column).name);
    result.classes = model.classes;
    result.options = model.options;
    result.options.split.groupColumn.reset();
    result.options.split.timeColumn.reset();
    result.seed = model.seed;
    result.split = splitOf(model);
    result.recipe = model.recipe;
    result.model = model.model;
    result.threshold = model.threshold;
    result.temperature = model.temperature;
    result.layers = model.layers;
    result.parameters = model.parameters;
    result.courses = model.courses;
    result.test = model.test.evaluation;
    result.validation = model.validation.evaluation;
    result.train = model.train;
    result.baselineClass = model.baselineClass;
    result.baseline = model.baseline;
    result.lookupFeatures = model.lookupFeatures;
    result.lookup = model.lookup;
    result.warnings = model.warnings;
    result.trials = model.trials;
    result.seconds = model.seconds;
    result.fitSeconds = model.fitSeconds;
    result.steps = model.steps;
    result.origin =
        prepare::trainingOrigin(model.recipe, table, model.split.train, model.seed, stop);
    result.sureness =
        testSureness(model.test.classes, model.test.probabilities, model.test.predictions);
    result.tableRows = table.rowCount();
    result.table = data::tableFingerprint(table, ownColumns(result, table), stop);
    const auto drawn =
        drawnRows(model.split.train, savedSampleRows, Random(model.seed).fork(sampleDraws).next());
    result.sample = sampleOf(model.recipe, table, drawn, stop);
    result.sampleProbabilities =
        predict(result, *result.sample, data::allRows(drawn.size()), stop).probabilities;
    return result;
}

data::DataTable::ColumnPointer sampleColumn(const prepare::SourceColumn& source,
                                            std::vector<double> numbers,
                                            std::vector<std::int32_t> codes)
{
    auto column = std::make_shared<data::Column>();
    column->name = source.name;
    column->type = source.type;
    if (column->hasLevels())
        column->levels = source.levels;
    require(column->isNumeric() || column->hasLevels(),
            CORE_TRANSLATE_NOOP("Damage", "a column of its sample holds text"));
    require(column->isNumeric() ? codes.empty() : numbers.empty(),
            CORE_TRANSLATE_NOOP("Damage", "a column of its sample is of another type"));
    for (const double number : numbers)
        column->missing.push_back(std::isnan(number) ? 1 : 0);
    for (const std::int32_t code : codes)
        column->missing.push_back(code == -1 ? 1 : 0);
    require(std::ranges::none_of(numbers, [](double number) { return std::isinf(number); }) &&
                std::ranges::all_of(codes,
                                    [&](std::int32_t code) {
                                        return code >= -1 && code < static_cast<std::int32_t>(
                                                                        column->levels.size());
                                    }),
            CORE_TRANSLATE_NOOP("Damage", "its sample has a value that is out of range"));
    column->missingCount = static_cast<std::size_t>(std::ranges::count(column->missing, 1));
    column->numbers = std::move(numbers);
    column->codes = std::move(codes);
    return column;
}

void checkSaved(const SavedClassifier& model, const std::stop_token& stop)
{
    prepare::checkRecipe(model.recipe);
    require(model.classes.size() >= 2 && model.classes.size() <= mostClasses,
            CORE_TRANSLATE_NOOP("Damage", "its classes are too few or too many"));
    for (auto name = model.classes.begin(); name != model.classes.end(); ++name)
        require(std::find(std::next(name), model.classes.end(), *name) == model.classes.end(),
                CORE_TRANSLATE_NOOP("Damage", "a class of it occurs twice"));
    require(model.model && model.model->inputCount() == model.recipe.width() &&
                model.model->classCount() == model.classes.size(),
            CORE_TRANSLATE_NOOP("Damage", "the model does not fit its preparation or its classes"));
    require(!model.threshold || (model.classes.size() == 2 && !std::isnan(*model.threshold)),
            CORE_TRANSLATE_NOOP("Damage", "its threshold is for two classes"));
    for (const Evaluation* evaluation :
         {&model.test, &model.validation, &model.train, &model.baseline, &model.lookup})
        checkEvaluation(*evaluation, model.classes);
    checkSplit(model);
    prepare::checkOrigin(model.origin, model.recipe);
    if (model.sureness)
        for (std::size_t i = 0; i < model.sureness->rows.size(); ++i)
            require(model.sureness->right[i] <= model.sureness->rows[i],
                    CORE_TRANSLATE_NOOP("Damage", "its scores do not add up"));
    checkSample(model, stop);
}

PredictedRows predict(const SavedClassifier& model, const data::DataTable& table,
                      std::span<const std::uint32_t> rows, const std::stop_token& stop,
                      const ProgressCallback& progress)
{
    PredictedRows result;
    result.probabilities = data::Matrix(rows.size(), model.classes.size());
    std::map<std::pair<std::string, std::string>, std::size_t> unseen;
    for (std::size_t begin = 0; begin < rows.size(); begin += rowsAtOnce) {
        if (progress)
            progress(static_cast<double>(begin) / static_cast<double>(rows.size()),
                     CORE_TRANSLATE_NOOP("Progress", "Predicting"));
        const auto some = rows.subspan(begin, std::min(rowsAtOnce, rows.size() - begin));
        const prepare::Prepared prepared = prepare::applyRecipe(model.recipe, table, some, stop);
        for (const prepare::UnseenLevel& level : prepared.unseenLevels)
            unseen[{level.column, level.level}] += level.count;
        const data::Matrix own = model.model->probabilities(prepared.values, stop);
        std::ranges::copy(own.values(),
                          result.probabilities.values().subspan(begin * own.columns()).begin());
    }
    for (auto& [names, count] : unseen)
        result.unseenLevels.push_back({names.first, names.second, count});
    result.classes = decidedClasses(result.probabilities, model.threshold);
    if (progress)
        progress(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
    return result;
}

KnownRows knownRows(const SavedClassifier& model, const data::DataTable& table)
{
    const data::Column& column = table.column(table.require(model.target));
    std::map<std::string, std::int32_t, std::less<>> codes;
    for (const std::string& name : model.classes)
        codes.emplace(name, static_cast<std::int32_t>(codes.size()));
    const auto codeOf = [&](std::string_view name) {
        const auto found = codes.find(name);
        return found == codes.end() ? -1 : found->second;
    };
    std::vector<std::int32_t> codesOfLevels;
    for (const std::string& level : column.levels)
        codesOfLevels.push_back(codeOf(level));
    KnownRows result;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row)) {
            ++result.withoutTarget;
            continue;
        }
        const std::int32_t code = column.hasLevels()
                                      ? codesOfLevels[static_cast<std::size_t>(column.codes[row])]
                                      : codeOf(data::valueText(column, row));
        if (code < 0) {
            ++result.otherClasses;
            continue;
        }
        result.rows.push_back(static_cast<std::uint32_t>(row));
        result.classes.push_back(code);
    }
    return result;
}

bool isTrainingTable(const SavedClassifier& model, const data::DataTable& table,
                     const std::stop_token& stop)
{
    if (table.rowCount() != model.tableRows || !table.find(model.target))
        return false;
    for (const prepare::SourceColumn& source : model.recipe.sources)
        if (!table.find(source.name))
            return false;
    return data::tableFingerprint(table, ownColumns(model, table), stop) == model.table;
}

ExplainedModel explainedModel(const SavedClassifierPointer& model, data::TablePointer table)
{
    return {
        model->model, {model, &model->recipe}, model->classes, std::move(table), model->threshold};
}

} // namespace core::predict

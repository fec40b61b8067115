#include "core/predict/preparedparts.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/translation.h"

namespace core::predict {

PreparedParts prepareParts(const data::DataTable& table, const TargetClasses& target,
                           std::size_t targetColumn, const std::vector<std::size_t>& features,
                           const data::Split& split, const prepare::RecipePlan& plan,
                           const std::stop_token& stop)
{
    std::vector<std::int32_t> codeOfRow(table.rowCount(), -1);
    for (std::size_t i = 0; i < target.rows.size(); ++i)
        codeOfRow[target.rows[i]] = target.codes[i];
    PreparedParts parts;
    parts.recipe = prepare::fitRecipe(
        table, {.columns = features, .rows = split.train, .target = targetColumn}, plan, stop);
    const auto fill = [&](PreparedPart& part, const std::vector<std::uint32_t>& rows) {
        throwIfStopped(stop);
        part.rows = rows;
        for (const std::uint32_t row : rows)
            part.classes.push_back(codeOfRow[row]);
        part.inputs = prepare::applyRecipe(parts.recipe, table, rows, stop).values;
    };
    fill(parts.train, split.train);
    fill(parts.validation, split.validation);
    fill(parts.test, split.test);
    parts.classesAreOrdered = target.isOrdered;
    parts.trainCounts.assign(target.names.size(), 0);
    for (const std::int32_t code : parts.train.classes)
        ++parts.trainCounts[static_cast<std::size_t>(code)];
    return parts;
}

network::Embeddings embeddingsOf(CategoryInputs categories,
                                 const std::vector<prepare::LevelInputs>& levels)
{
    network::Embeddings embeddings;
    if (categories == CategoryInputs::OneHot)
        return embeddings;
    for (const prepare::LevelInputs& inputs : levels)
        if (inputs.count >= fewestEmbeddedLevels)
            embeddings.push_back(
                {inputs.first, inputs.count, network::defaultEmbeddingWidth(inputs.count)});
    return embeddings;
}

void checkTarget(const ClassifierOptions& options, std::size_t classCount, bool isOrdered)
{
    if (options.threshold && classCount != 2)
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "A threshold tells two classes apart; the target has {1}."),
                   {std::to_string(classCount)}),
            "threshold", {},
            translate("Errors", "Leave the threshold out: the likeliest class counts."));
    if (options.head != network::Head::Ordinal || !usesNetwork(options))
        return;
    if (!isOrdered)
        throw Error(
            ErrorCode::InvalidOption,
            translate(
                "Errors",
                "The ordinal head learns classes in an order, and those of the target have none."),
            "head", {},
            translate("Errors", "Take the softmax head. Or, if the levels of the target have an "
                                "order, change its type to ordinal and put them into it."));
    if (classCount < 3)
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors",
                             "The ordinal head is for three classes and more; the target has {1}."),
                   {std::to_string(classCount)}),
            "head", {},
            translate("Errors", "Take the softmax head: with two classes it is the same."));
}

std::vector<std::int32_t> memberFolds(const data::DataTable& table,
                                      const ClassifierOptions& options,
                                      std::optional<std::size_t> groupColumn,
                                      const PreparedParts& parts, std::uint64_t seed)
{
    if (options.folds == 0)
        return {};
    std::vector<std::uint32_t> rows = parts.train.rows;
    std::vector<std::int32_t> classes = parts.train.classes;
    rows.insert(rows.end(), parts.validation.rows.begin(), parts.validation.rows.end());
    classes.insert(classes.end(), parts.validation.classes.begin(), parts.validation.classes.end());
    return foldNumbers(table, options.split, groupColumn, rows, classes, options.folds, seed);
}

LearningTask learningTask(const PreparedParts& parts, const ClassifierOptions& options,
                          std::span<const std::int32_t> folds, std::uint64_t seed)
{
    checkTarget(options, parts.trainCounts.size(), parts.classesAreOrdered);
    return {.rows = {.trainInputs = parts.train.inputs,
                     .trainClasses = parts.train.classes,
                     .validationInputs = parts.validation.inputs,
                     .validationClasses = parts.validation.classes,
                     .classCount = parts.trainCounts.size(),
                     .classWeights = {},
                     .seed = seed},
            .embeddings = embeddingsOf(options.categories, parts.recipe.levelInputs()),
            .folds = folds};
}

} // namespace core::predict

#include "core/predict/preparedparts.h"

#include "core/base/progress.h"

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
    parts.trainCounts.assign(target.names.size(), 0);
    for (const std::int32_t code : parts.train.classes)
        ++parts.trainCounts[static_cast<std::size_t>(code)];
    return parts;
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

} // namespace core::predict

#include "core/predict/featurechoice.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/prepare/recipe.h"

#include <algorithm>

namespace core::predict {
namespace {

bool tellsCustomersApart(const data::DataTable& table, std::size_t column)
{
    return table.role(column) == data::ColumnRole::Identifier ||
           table.column(column).type == data::ColumnType::Identifier;
}

FeatureChoice checkNamed(const data::DataTable& table, std::size_t target,
                         std::span<const std::size_t> named)
{
    FeatureChoice choice;
    for (const std::size_t column : named) {
        if (column >= table.columnCount())
            throw Error(ErrorCode::UnknownColumn,
                        translate("Errors", "A chosen feature does not exist."));
        const std::string& name = table.column(column).name;
        if (column == target)
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "The target \"{1}\" cannot be one of its own features."),
                       {name}),
                name, {}, translate("Errors", "Take it off the features."));
        if (std::find(choice.columns.begin(), choice.columns.end(), column) != choice.columns.end())
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "The feature \"{1}\" is named more than once."), {name}),
                name, {}, translate("Errors", "Name each feature once."));
        choice.columns.push_back(column);
        if (tellsCustomersApart(table, column))
            choice.warnings.push_back(
                {"identifier-used", name,
                 filled(translate("Warnings", "\"{1}\" is an identifier: what a network learns "
                                              "from it does not carry over to new customers."),
                        {name})});
    }
    return choice;
}

FeatureChoice chooseUsable(const data::DataTable& table, std::size_t target)
{
    FeatureChoice choice;
    const auto usable = prepare::usableFeatures(table);
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (column == target)
            continue;
        const data::Column& content = table.column(column);
        const bool isUsable = std::find(usable.begin(), usable.end(), column) != usable.end();
        if (tellsCustomersApart(table, column)) {
            choice.warnings.push_back(
                {"identifier-left-out", content.name,
                 filled(translate("Features",
                                  "{1} tells customers apart and is not used as a feature."),
                        {'"' + content.name + '"'})});
        } else if (table.role(column) == data::ColumnRole::Feature && !isUsable) {
            choice.warnings.push_back(
                {"text-left-out", content.name,
                 filled(
                     translate("Warnings", "\"{1}\" holds free text and is not used as a feature."),
                     {content.name})});
        } else if (isUsable && content.hasLevels() && content.levels.size() > mostFeatureLevels) {
            choice.warnings.push_back(
                {"high-cardinality", content.name,
                 filled(translate("Warnings", "\"{1}\" has {2} levels, more than {3}, and is not "
                                              "used as a feature unless it is named."),
                        {content.name, std::to_string(content.levels.size()),
                         std::to_string(mostFeatureLevels)})});
        } else if (isUsable) {
            choice.columns.push_back(column);
        }
    }
    return choice;
}

} // namespace

FeatureChoice chooseFeatures(const data::DataTable& table, std::size_t target,
                             std::span<const std::size_t> named)
{
    FeatureChoice choice =
        named.empty() ? chooseUsable(table, target) : checkNamed(table, target, named);
    if (choice.columns.empty())
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There is no column to predict from."), "features", {},
                    translate("Errors", "Give at least one column the role feature."));
    return choice;
}

} // namespace core::predict

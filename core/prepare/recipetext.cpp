#include "core/base/words.h"
#include "core/prepare/recipe.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace core::prepare {
namespace {

/// Three significant digits: enough to read, not to compute with.
std::string rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return data::numberText(std::strtod(text, nullptr));
}

std::string numberOf(const ColumnRecipe& column, double value)
{
    data::Column one;
    one.type =
        column.type == data::ColumnType::Date ? data::ColumnType::Date : data::ColumnType::Numeric;
    one.numbers = {value};
    one.missing = {0};
    return data::valueText(one, 0);
}

std::string missingName(const ColumnRecipe& column)
{
    const bool isTaken =
        std::find(column.levels.begin(), column.levels.end(), "missing") != column.levels.end();
    return isTaken ? "(missing)" : "missing";
}

std::string fillText(const ColumnRecipe& column, const RecipeOptions& options)
{
    if (column.oneHot)
        return column.missingIsLevel ? "a level of their own"
                                     : "most frequent level " + column.fillLevel;
    if (column.type == data::ColumnType::Ordinal)
        return "median level " + column.levels[static_cast<std::size_t>(column.fillNumber)];
    switch (options.numericImputation) {
    case NumericImputation::Median:
        return "median " + numberOf(column, column.fillNumber);
    case NumericImputation::Mean:
        return "mean " + (column.type == data::ColumnType::Date
                              ? numberOf(column, std::floor(column.fillNumber))
                              : rounded(column.fillNumber));
    case NumericImputation::Constant:
        break;
    }
    return "constant " + numberOf(column, column.fillNumber);
}

std::string emptyCells(const ColumnRecipe& column, const RecipeOptions& options)
{
    const std::string fill = " → " + fillText(column, options);
    if (column.cellsFilled == 0)
        return "no empty cells (later ones" + fill + ")";
    return groupedCount(column.cellsFilled) +
           (column.cellsFilled == 1 ? " empty cell" : " empty cells") + fill;
}

std::string joined(const std::vector<std::string>& levels, const char* between)
{
    std::string text;
    for (const std::string& level : levels)
        text += (text.empty() ? "" : between) + level;
    return text;
}

std::string encodingText(const ColumnRecipe& column)
{
    if (column.oneHot)
        return column.width == 1
                   ? std::string("; one column")
                   : "; one column for each of " + groupedCount(column.width) + " levels";
    if (column.type != data::ColumnType::Ordinal)
        return {};
    return "; ranked " + joined(column.levels, " < ") + " as 0 to " +
           std::to_string(column.levels.size() - 1);
}

std::string scalingText(const ColumnRecipe& column, const RecipeOptions& options)
{
    if (column.oneHot)
        return {};
    if (options.scaling == Scaling::None)
        return "; not scaled";
    if (column.type == data::ColumnType::Date)
        return "; scaled by mean " + numberOf(column, std::floor(column.mean)) + " and sd " +
               rounded(column.scale) + " days";
    return "; scaled by mean " + rounded(column.mean) + " and sd " + rounded(column.scale);
}

} // namespace

std::size_t Recipe::width() const
{
    std::size_t total = 0;
    for (const ColumnRecipe& column : columns)
        total += column.width;
    return total;
}

std::vector<std::string> Recipe::preparedNames() const
{
    std::vector<std::string> names;
    for (const ColumnRecipe& column : columns) {
        if (!column.oneHot) {
            names.push_back(column.name);
            continue;
        }
        for (const std::string& level : column.levels)
            names.push_back(column.name + " = " + level);
        if (column.missingIsLevel)
            names.push_back(column.name + " = " + missingName(column));
    }
    return names;
}

std::vector<std::size_t> Recipe::origins() const
{
    std::vector<std::size_t> result;
    for (std::size_t column = 0; column < columns.size(); ++column)
        result.insert(result.end(), columns[column].width, column);
    return result;
}

std::vector<std::string> Recipe::sentences() const
{
    std::vector<std::string> result;
    for (const ColumnRecipe& column : columns)
        result.push_back(emptyCells(column, options) + encodingText(column) +
                         scalingText(column, options));
    return result;
}

} // namespace core::prepare

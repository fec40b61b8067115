#include "core/base/translation.h"
#include "core/explore/ascending.h"
#include "core/explore/association.h"
#include "core/explore/summary.h"

#include <algorithm>
#include <cmath>

namespace core::explore {
namespace {

struct Axis {
    std::vector<std::string> labels;
    std::vector<std::int32_t> codes;
};

std::string textLike(const data::Column& column, double value)
{
    data::Column one;
    one.type = column.type;
    one.numbers = {value};
    one.missing = {0};
    return data::valueText(one, 0);
}

/// Cut at the quartiles of the column: "≤ 30", "> 30 – 40", …; equal quartiles make fewer parts.
/// Whole numbers and days are cut at a whole number, which parts them in the same way.
Axis quartileAxis(const data::Column& column)
{
    const std::vector<double> ascending = ascendingValues(column);
    const bool isWhole = std::all_of(ascending.begin(), ascending.end(),
                                     [](double value) { return value == std::floor(value); });
    std::vector<double> cuts;
    for (const double share : {0.25, 0.5, 0.75}) {
        const double quantile = sortedQuantile(ascending, share);
        const double cut = isWhole ? std::floor(quantile) : quantile;
        if (!ascending.empty() && cut < ascending.back() && (cuts.empty() || cut > cuts.back()))
            cuts.push_back(cut);
    }
    Axis axis;
    axis.codes.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto part = std::lower_bound(cuts.begin(), cuts.end(), column.numbers[row]);
        axis.codes.push_back(
            column.isMissing(row) ? -1 : static_cast<std::int32_t>(part - cuts.begin()));
    }
    if (ascending.empty())
        return axis;
    if (cuts.empty()) {
        const std::string low = textLike(column, ascending.front());
        const std::string high = textLike(column, ascending.back());
        axis.labels.push_back(low == high ? low : low + " – " + high);
        return axis;
    }
    axis.labels.push_back("≤ " + textLike(column, cuts.front()));
    for (std::size_t i = 1; i < cuts.size(); ++i)
        axis.labels.push_back("> " + textLike(column, cuts[i - 1]) + " – " +
                              textLike(column, cuts[i]));
    axis.labels.push_back("> " + textLike(column, cuts.back()));
    return axis;
}

Axis axisOf(const data::Column& column)
{
    if (column.hasLevels())
        return {column.levels, column.codes};
    if (column.isNumeric())
        return quartileAxis(column);
    throw Error(
        ErrorCode::WrongColumnType,
        filled(translate("Errors", "\"{1}\" holds identifiers or free text, which have no levels."),
               {column.name}),
        column.name, {}, translate("Errors", "Choose a column of numbers or levels."));
}

} // namespace

CrossTable crossTable(const data::DataTable& table, std::size_t a, std::size_t b)
{
    Axis rows = axisOf(table.column(a));
    Axis columns = axisOf(table.column(b));
    CrossTable result;
    result.counts = data::Matrix(rows.labels.size(), columns.labels.size());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (rows.codes[row] >= 0 && columns.codes[row] >= 0)
            ++result.counts(static_cast<std::size_t>(rows.codes[row]),
                            static_cast<std::size_t>(columns.codes[row]));
    }
    result.rowLevels = std::move(rows.labels);
    result.columnLevels = std::move(columns.labels);
    return result;
}

} // namespace core::explore

#include "core/prepare/steps/presentvalues.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {

std::vector<double> presentValues(const WorkColumn& column)
{
    std::vector<double> values;
    values.reserve(column.numbers.size());
    for (const double value : column.numbers) {
        if (!std::isnan(value))
            values.push_back(value);
    }
    if (values.empty())
        throw Error(
            ErrorCode::NotEnoughRows,
            filled(
                translate("Errors", "Column \"{1}\" has no values in the rows that are fitted on."),
                {column.name}),
            column.name, {}, translate("Errors", "Leave the column out."));
    return values;
}

double middle(std::vector<double> values)
{
    const std::size_t half = values.size() / 2;
    const auto upper = values.begin() + static_cast<std::ptrdiff_t>(half);
    std::nth_element(values.begin(), upper, values.end());
    if (values.size() % 2 == 1)
        return *upper;
    const double lower = *std::max_element(values.begin(), upper);
    return lower + (*upper - lower) / 2;
}

double lowerMiddle(std::vector<double> values)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double mean(const std::vector<double>& values)
{
    long double sum = 0;
    for (const double value : values)
        sum += value;
    return static_cast<double>(sum / static_cast<long double>(values.size()));
}

double standardDeviation(const std::vector<double>& values, double center)
{
    long double squares = 0;
    for (const double value : values) {
        const long double deviation = static_cast<long double>(value) - center;
        squares += deviation * deviation;
    }
    return static_cast<double>(std::sqrt(squares / static_cast<long double>(values.size())));
}

double mostFrequent(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    double best = values.front();
    std::size_t most = 0;
    for (std::size_t begin = 0; begin < values.size();) {
        std::size_t end = begin;
        while (end < values.size() && values[end] == values[begin])
            ++end;
        if (end - begin > most) {
            most = end - begin;
            best = values[begin];
        }
        begin = end;
    }
    return best;
}

double quantile(std::vector<double>& values, double share)
{
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), at, values.end());
    const double low = *at;
    if (below + 1 >= values.size())
        return low;
    const double high = *std::min_element(at + 1, values.end());
    return low + (high - low) * (position - static_cast<double>(below));
}

std::string valueWords(const WorkColumn& column, double value)
{
    if (column.kind != WorkColumn::Kind::Date)
        return figureText(value, value == std::floor(value) ? 15 : 6);
    data::Column one;
    one.type = data::ColumnType::Date;
    one.numbers = {std::floor(value)};
    one.missing = {0};
    return data::valueText(one, 0);
}

std::string roundedWords(const WorkColumn& column, double value)
{
    return column.kind == WorkColumn::Kind::Date ? valueWords(column, value) : rounded(value);
}

std::string rounded(double value)
{
    return figureText(value, 3);
}

} // namespace core::prepare::steps

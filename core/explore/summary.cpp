#include "core/explore/summary.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/data/distincttexts.h"
#include "core/explore/ascending.h"
#include "core/explore/sharedprogress.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t topLevels = 10;
constexpr std::size_t mostDistinctNumbersWithTop = 20;

/// Sum of f(value) in blocks, so that the rounding error stays that of one block.
template <typename Function>
double blockSum(std::span<const double> values, Function f)
{
    constexpr std::size_t block = 256;
    long double total = 0;
    for (std::size_t begin = 0; begin < values.size(); begin += block) {
        double part = 0;
        for (const double value : values.subspan(begin, std::min(block, values.size() - begin)))
            part += f(value);
        total += part;
    }
    return static_cast<double>(total);
}

void fillMoments(ColumnSummary& summary, std::span<const double> ascending)
{
    const auto n = static_cast<double>(ascending.size());
    summary.min = ascending.front();
    summary.max = ascending.back();
    if (summary.min == summary.max) {
        summary.mean = summary.min;
        summary.sd = ascending.size() > 1 ? 0 : notANumber;
        summary.skewness = ascending.size() > 2 ? 0 : notANumber;
        return;
    }
    const double rough = blockSum(ascending, [](double x) { return x; }) / n;
    summary.mean = rough + blockSum(ascending, [&](double x) { return x - rough; }) / n;
    const double mean = summary.mean;
    const double squares = blockSum(ascending, [&](double x) { return (x - mean) * (x - mean); });
    summary.sd = std::sqrt(squares / (n - 1));
    if (ascending.size() < 3)
        return;
    const double cubes = blockSum(ascending, [&](double x) {
        const double deviation = (x - mean) / summary.sd;
        return deviation * deviation * deviation;
    });
    summary.skewness = n / ((n - 1) * (n - 2)) * cubes;
}

std::vector<LevelCount> mostFrequent(std::vector<LevelCount> levels)
{
    std::stable_sort(levels.begin(), levels.end(),
                     [](const LevelCount& a, const LevelCount& b) { return a.count > b.count; });
    if (levels.size() > topLevels)
        levels.resize(topLevels);
    return levels;
}

/// A number of the column as its cells show it: a date for a column of dates.
std::string textLike(const data::Column& column, double value)
{
    data::Column one;
    one.type = column.type;
    one.numbers = {value};
    one.missing = {0};
    return data::valueText(one, 0);
}

void summarizeNumbers(ColumnSummary& summary, const data::Column& column)
{
    const std::vector<double> ascending = ascendingValues(column);
    if (ascending.empty())
        return;
    fillMoments(summary, ascending);
    summary.q1 = sortedQuantile(ascending, 0.25);
    summary.median = sortedQuantile(ascending, 0.5);
    summary.q3 = sortedQuantile(ascending, 0.75);
    summary.distinct = 1;
    for (std::size_t i = 1; i < ascending.size(); ++i)
        summary.distinct += ascending[i] != ascending[i - 1];
    if (summary.distinct > mostDistinctNumbersWithTop)
        return;
    std::vector<LevelCount> levels;
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        if (i == 0 || ascending[i] != ascending[i - 1])
            levels.push_back({textLike(column, ascending[i]), 0});
        ++levels.back().count;
    }
    summary.top = mostFrequent(std::move(levels));
}

std::vector<LevelCount> countLevels(const data::Column& column)
{
    std::vector<LevelCount> levels;
    levels.reserve(column.levels.size());
    for (const std::string& level : column.levels)
        levels.push_back({level, 0});
    for (const std::int32_t code : column.codes) {
        if (code >= 0)
            ++levels[static_cast<std::size_t>(code)].count;
    }
    return levels;
}

} // namespace

ColumnSummary summarize(const data::Column& column)
{
    ColumnSummary summary{};
    summary.missing = column.missingCount;
    summary.count = column.size() - column.missingCount;
    for (double* figure : {&summary.mean, &summary.sd, &summary.min, &summary.q1, &summary.median,
                           &summary.q3, &summary.max, &summary.skewness})
        *figure = notANumber;
    if (column.isNumeric()) {
        summarizeNumbers(summary, column);
    } else if (column.hasLevels()) {
        std::vector<LevelCount> levels = countLevels(column);
        std::erase_if(levels, [](const LevelCount& level) { return level.count == 0; });
        summary.distinct = levels.size();
        summary.top = mostFrequent(std::move(levels));
    } else {
        summary.distinct = data::countDistinctTexts(column.text, column.missing, false);
    }
    return summary;
}

std::vector<ColumnSummary> summarize(const data::DataTable& table, std::stop_token stop,
                                     const ProgressCallback& progress)
{
    std::vector<ColumnSummary> summaries(table.columnCount());
    SharedProgress shared(progress, table.columnCount(),
                          CORE_TRANSLATE_NOOP("Progress", "Summary"));
    parallelBlocks(table.columnCount(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t column = begin; column < end; ++column) {
            throwIfStopped(stop);
            summaries[column] = summarize(table.column(column));
            shared.partDone();
        }
    });
    throwIfStopped(stop);
    shared.finish();
    return summaries;
}

double sortedQuantile(std::span<const double> ascending, double share)
{
    if (ascending.empty())
        return notANumber;
    const double position = std::clamp(share, 0.0, 1.0) * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= ascending.size())
        return ascending.back();
    const double weight = position - static_cast<double>(below);
    const double low = ascending[below];
    const double high = ascending[below + 1];
    return low == high ? low : low + weight * (high - low);
}

} // namespace core::explore

#include "core/base/translation.h"
#include "core/explore/histogramedges.h"
#include "core/explore/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::explore {
namespace {

ValueRange rangeOf(const data::Column& column)
{
    ValueRange range;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        const double value = column.numbers[row];
        range.min = std::min(range.min, value);
        range.max = std::max(range.max, value);
        range.whole = range.whole && value == std::floor(value);
        ++range.count;
    }
    range.whole = range.whole && std::max(std::abs(range.min), std::abs(range.max)) < 1e15;
    return range;
}

void countNumbers(Histogram& histogram, const data::Column& column)
{
    const BinFinder binOf(histogram.edges);
    histogram.counts.assign(histogram.edges.size() - 1, 0);
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            ++histogram.counts[binOf(column.numbers[row])];
}

Histogram levelBars(const data::Column& column, std::size_t maxBars)
{
    std::vector<std::size_t> counts(column.levels.size(), 0);
    for (const std::int32_t code : column.codes) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)];
    }
    std::vector<std::size_t> shown(counts.size());
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    std::size_t other = 0;
    const bool folds = counts.size() > maxBars;
    if (folds) {
        std::stable_sort(shown.begin(), shown.end(),
                         [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
        for (std::size_t i = maxBars - 1; i < shown.size(); ++i)
            other += counts[shown[i]];
        shown.resize(maxBars - 1);
        std::sort(shown.begin(), shown.end());
    }
    Histogram histogram;
    for (const std::size_t level : shown) {
        histogram.labels.push_back(column.levels[level]);
        histogram.counts.push_back(counts[level]);
    }
    if (folds) {
        histogram.labels.push_back(translate("Histogram", "other"));
        histogram.counts.push_back(other);
    }
    return histogram;
}

} // namespace

std::vector<double> niceEdges(const ValueRange& range, std::size_t bars)
{
    const double least = (range.max - range.min) / static_cast<double>(bars);
    double power = std::pow(10.0, std::floor(std::log10(least)));
    if (range.whole)
        power = std::max(power, 1.0);
    for (;; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double width = factor * power;
            if (range.whole && width != std::floor(width))
                continue;
            const double first = std::floor(range.min / width);
            double last = std::ceil(range.max / width);
            // Bins are half open: whole numbers on the last edge need a bin of their own.
            if (range.whole && last * width == range.max)
                ++last;
            if (!(last - first <= static_cast<double>(bars)))
                continue;
            std::vector<double> edges;
            for (double edge = first; edge <= last; ++edge)
                edges.push_back(edge * width);
            return edges;
        }
    }
}

std::vector<double> histogramEdges(const ValueRange& range, std::size_t bars)
{
    if (range.whole && range.span() < static_cast<double>(bars)) {
        std::vector<double> edges;
        for (double edge = range.min; edge <= range.max + 1; ++edge)
            edges.push_back(edge - 0.5);
        return edges;
    }
    const double magnitude = std::max(std::abs(range.min), std::abs(range.max));
    if (!std::isfinite(range.span()))
        return {range.min, range.max};
    if (range.span() <= magnitude * 1e-12) {
        const double half = std::max(0.5, magnitude * 1e-6);
        return {range.min - half, range.max + half};
    }
    return niceEdges(range, std::max<std::size_t>(bars, 2));
}

Histogram histogram(const data::Column& column, std::size_t maxBars)
{
    maxBars = std::max<std::size_t>(maxBars, 1);
    if (column.hasLevels())
        return levelBars(column, maxBars);
    Histogram result;
    if (!column.isNumeric())
        return result;
    const ValueRange range = rangeOf(column);
    if (range.count == 0)
        return result;
    const bool oneBinEach = range.whole && range.span() < static_cast<double>(maxBars);
    // Rice's rule keeps small tables from falling apart into single customers.
    const auto rice =
        static_cast<std::size_t>(std::ceil(2 * std::cbrt(static_cast<double>(range.count))));
    result.edges = histogramEdges(
        range, oneBinEach ? maxBars : std::min(maxBars, std::max<std::size_t>(rice, 5)));
    countNumbers(result, column);
    return result;
}

} // namespace core::explore

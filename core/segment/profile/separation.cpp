#include "core/segment/profile/separation.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/explore/distribution.h"
#include "core/segment/profile/profiledcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::segment {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rowsPerPoll = std::size_t{1} << 16;

/// Count, mean and sum of squared deviations of one group of values.
struct Moments {
    double n = 0;
    double mean = 0;
    double squares = 0;
};

/// Both groups as one (Chan, Golub and LeVeque 1983).
Moments together(const Moments& a, const Moments& b)
{
    if (a.n == 0)
        return b;
    if (b.n == 0)
        return a;
    const double n = a.n + b.n;
    const double apart = b.mean - a.mean;
    return {n, a.mean + apart * (b.n / n), a.squares + b.squares + apart * apart * a.n * b.n / n};
}

/// Cohen's d of a against b; NaN where the pooled deviation is not defined.
double cohensD(const Moments& a, const Moments& b)
{
    if (a.n == 0 || b.n == 0 || a.n + b.n < 3)
        return notANumber;
    const double apart = a.mean - b.mean;
    const double pooled = std::sqrt((a.squares + b.squares) / (a.n + b.n - 2));
    if (pooled == 0)
        return apart == 0 ? 0 : std::copysign(std::numeric_limits<double>::infinity(), apart);
    return apart / pooled;
}

/// Cohen's h of two shares.
double cohensH(double share, double other)
{
    return 2 * std::asin(std::sqrt(std::clamp(share, 0.0, 1.0))) -
           2 * std::asin(std::sqrt(std::clamp(other, 0.0, 1.0)));
}

/// Calls body(row) for every row, with a look at `stop` now and then.
template <typename Body>
void forRows(std::size_t rows, const std::stop_token& stop, Body body)
{
    for (std::size_t begin = 0; begin < rows; begin += rowsPerPoll) {
        throwIfStopped(stop);
        const std::size_t end = std::min(rows, begin + rowsPerPoll);
        for (std::size_t row = begin; row < end; ++row)
            body(row);
    }
}

/// The moments of each segment, in units of `scale` away from `base`, so that neither a large
/// common part nor large units spoil the sums.
std::vector<Moments> momentsOf(const data::Column& column, std::span<const std::int32_t> labels,
                               std::size_t segments, const std::stop_token& stop)
{
    // One more place takes the rows that belong nowhere: cheaper than asking of each.
    struct Sum {
        double n = 0;
        double sum = 0;
    };
    std::vector<Sum> sums(segments + 1);
    const auto placeOf = [&](std::size_t row) {
        const std::int32_t label = labels[row];
        return column.missing[row] != 0 || label < 0 ? segments : static_cast<std::size_t>(label);
    };
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    forRows(labels.size(), stop, [&](std::size_t row) {
        if (placeOf(row) == segments)
            return;
        low = std::min(low, column.numbers[row]);
        high = std::max(high, column.numbers[row]);
    });
    std::vector<Moments> moments(segments);
    if (!(low <= high))
        return moments;
    const double range = high - low;
    const double scale = range > 0 && std::isfinite(range) ? range : 1;
    forRows(labels.size(), stop, [&](std::size_t row) {
        Sum& sum = sums[placeOf(row)];
        sum.n += 1;
        sum.sum += (column.numbers[row] - low) / scale;
    });
    std::vector<double> means(segments + 1);
    for (std::size_t s = 0; s < segments; ++s)
        means[s] = sums[s].n > 0 ? sums[s].sum / sums[s].n : 0;
    std::vector<double> squares(segments + 1);
    forRows(labels.size(), stop, [&](std::size_t row) {
        const std::size_t place = placeOf(row);
        const double away = (column.numbers[row] - low) / scale - means[place];
        squares[place] += away * away;
    });
    for (std::size_t s = 0; s < segments; ++s)
        moments[s] = {sums[s].n, means[s], squares[s]};
    return moments;
}

/// Rows of every level in each segment: segment after segment.
std::vector<std::size_t> levelCounts(const data::Column& column,
                                     std::span<const std::int32_t> labels, std::size_t segments,
                                     const std::stop_token& stop)
{
    const std::size_t levels = column.levels.size();
    std::vector<std::size_t> counts(segments * levels);
    forRows(labels.size(), stop, [&](std::size_t row) {
        if (labels[row] >= 0 && column.codes[row] >= 0)
            ++counts[static_cast<std::size_t>(labels[row]) * levels +
                     static_cast<std::size_t>(column.codes[row])];
    });
    return counts;
}

std::vector<Moments> rankMoments(std::span<const std::size_t> counts, std::size_t segments)
{
    std::vector<Moments> moments(segments);
    const std::size_t levels = counts.size() / std::max<std::size_t>(1, segments);
    for (std::size_t s = 0; s < segments; ++s) {
        Moments& own = moments[s];
        double sum = 0;
        for (std::size_t level = 0; level < levels; ++level) {
            const auto count = static_cast<double>(counts[s * levels + level]);
            own.n += count;
            sum += count * static_cast<double>(level);
        }
        own.mean = own.n > 0 ? sum / own.n : 0;
        for (std::size_t level = 0; level < levels; ++level) {
            const double away = static_cast<double>(level) - own.mean;
            own.squares += static_cast<double>(counts[s * levels + level]) * away * away;
        }
    }
    return moments;
}

/// η², the F test and Cohen's d of every segment.
void compareMoments(std::span<const Moments> moments, ColumnSeparation& out)
{
    Moments all;
    std::size_t groups = 0;
    double within = 0;
    for (const Moments& own : moments) {
        all = together(all, own);
        within += own.squares;
        groups += own.n > 0;
    }
    out.n = static_cast<std::size_t>(all.n);
    for (std::size_t s = 0; s < moments.size(); ++s) {
        Moments rest;
        for (std::size_t other = 0; other < moments.size(); ++other)
            if (other != s)
                rest = together(rest, moments[other]);
        out.segments[s].effect = cohensD(moments[s], rest);
        out.segments[s].n = static_cast<std::size_t>(moments[s].n);
    }
    const double between = std::max(0.0, all.squares - within);
    if (groups < 2 || !(all.squares > 0) || !std::isfinite(all.squares))
        return;
    const auto figures = explore::etaFigures(between, within, groups, out.n);
    out.strength = figures.value;
    out.etaSquared = between / (between + within);
    if (figures.p == figures.p)
        out.test = SeparationTest::F;
    out.p = figures.p;
}

/// The level that sets each segment apart from the rest.
void contrastLevels(const data::Column& column, std::span<const std::size_t> counts,
                    ColumnSeparation& out)
{
    const std::size_t levels = column.levels.size();
    const std::size_t segments = out.segments.size();
    std::vector<std::size_t> totals(levels);
    std::vector<std::size_t> sizes(segments);
    for (std::size_t s = 0; s < segments; ++s) {
        for (std::size_t level = 0; level < levels; ++level) {
            totals[level] += counts[s * levels + level];
            sizes[s] += counts[s * levels + level];
        }
    }
    out.n = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    for (std::size_t s = 0; s < segments; ++s) {
        SegmentContrast& contrast = out.segments[s];
        contrast.n = sizes[s];
        contrast.effect = notANumber;
        if (sizes[s] == 0 || sizes[s] == out.n)
            continue;
        const auto own = static_cast<double>(sizes[s]);
        const auto rest = static_cast<double>(out.n - sizes[s]);
        double most = -1;
        for (std::size_t level = 0; level < levels; ++level) {
            const auto count = static_cast<double>(counts[s * levels + level]);
            const auto total = static_cast<double>(totals[level]);
            const double share = count / own;
            const double restShare = (total - count) / rest;
            const double h = cohensH(share, restShare);
            // Of two levels each is the other's mirror: the more frequent one is told.
            const double lead = std::abs(h) - most;
            const bool stronger = lead > 1e-12 || (lead > -1e-12 && h > 0 && contrast.effect < 0);
            if (total == 0 || !stronger)
                continue;
            most = std::abs(h);
            contrast.effect = h;
            contrast.level = column.levels[level];
            contrast.share = share;
            contrast.restShare = restShare;
            contrast.lift = share / (total / static_cast<double>(out.n));
        }
    }
}

void compareLevels(const data::Column& column, const explore::LevelCodes& segmentCodes,
                   const std::stop_token& stop, ColumnSeparation& out)
{
    const std::size_t segments = out.segments.size();
    const auto counts = levelCounts(column, segmentCodes.codes, segments, stop);
    contrastLevels(column, counts, out);
    if (column.type == data::ColumnType::Ordinal) {
        compareMoments(rankMoments(counts, segments), out);
        const auto ranks = explore::kruskalWallis(counts, segments);
        out.p = ranks.p;
        out.test = ranks.p == ranks.p ? SeparationTest::KruskalWallis : SeparationTest::None;
        return;
    }
    const auto figures = explore::cramersVOf(
        segmentCodes, explore::levelCodes(column.codes, column.levels.size()), stop);
    out.strength = figures.value;
    out.p = figures.p;
    if (figures.p == figures.p)
        out.test = SeparationTest::ChiSquared;
}

/// Each kind of columns by itself, see ColumnSeparation::pAdjusted.
void adjustChances(std::vector<ColumnSeparation>& columns)
{
    for (const bool used : {true, false}) {
        std::vector<double> chances;
        for (const auto& column : columns)
            if (column.usedToSegment == used)
                chances.push_back(column.p);
        const auto adjusted = explore::adjustedChances(chances);
        auto next = adjusted.begin();
        for (auto& column : columns)
            if (column.usedToSegment == used)
                column.pAdjusted = *next++;
    }
}

} // namespace

ColumnSeparation::ColumnSeparation()
    : strength(notANumber), etaSquared(notANumber), p(notANumber), pAdjusted(notANumber)
{
}

std::string_view toWord(SeparationTest test)
{
    switch (test) {
    case SeparationTest::F:
        return "F";
    case SeparationTest::KruskalWallis:
        return "Kruskal-Wallis";
    case SeparationTest::ChiSquared:
        return "chi-squared";
    case SeparationTest::None:
        break;
    }
    return "";
}

std::vector<std::size_t> Separation::strongest(std::size_t segment, std::size_t most) const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (segment < columns[i].segments.size() &&
            !std::isnan(columns[i].segments[segment].effect))
            places.push_back(i);
    std::ranges::stable_sort(places, std::greater(), [&](std::size_t i) {
        return std::abs(columns[i].segments[segment].effect);
    });
    places.resize(std::min(places.size(), most));
    return places;
}

Separation separateSegments(const data::DataTable& table, std::span<const std::size_t> features,
                            std::span<const std::int32_t> labels, int segmentCount,
                            std::stop_token stop)
{
    if (labels.size() != table.rowCount())
        throw Error(ErrorCode::Internal, "There must be one label per row.");
    if (std::ranges::any_of(labels, [&](std::int32_t label) { return label >= segmentCount; }))
        throw Error(ErrorCode::Internal, "A label is larger than the number of segments.");
    const auto segments = static_cast<std::size_t>(std::max(segmentCount, 0));
    const auto profiled = profiledColumns(table, features);
    Separation result;
    result.columns.resize(profiled.size());
    const auto segmentCodes = explore::levelCodes(labels, segments);
    parallelBlocks(profiled.size(), 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        const data::Column& column = table.column(profiled[index].column);
        ColumnSeparation& out = result.columns[index];
        out.column = profiled[index].column;
        out.usedToSegment = profiled[index].usedToSegment;
        out.name = column.name;
        out.type = column.type;
        out.segments.resize(segments);
        if (column.isNumeric())
            compareMoments(momentsOf(column, labels, segments, stop), out);
        else
            compareLevels(column, segmentCodes, stop, out);
    });
    adjustChances(result.columns);
    std::ranges::stable_sort(result.columns, std::greater(), [](const ColumnSeparation& column) {
        return column.isDefined() ? column.strength : -1;
    });
    return result;
}

} // namespace core::segment

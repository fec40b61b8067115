#include "core/explore/measures.h"

#include "core/base/progress.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rowsPerPoll = 1 << 18;

/// A p too small for a double is 0, not an error.
using QuietPolicy = boost::math::policies::policy<
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::promote_double<false>>;
using StudentsT = boost::math::students_t_distribution<double, QuietPolicy>;
using ChiSquared = boost::math::chi_squared_distribution<double, QuietPolicy>;
using FisherF = boost::math::fisher_f_distribution<double, QuietPolicy>;

template <typename Distribution>
double upperTail(const Distribution& distribution, double statistic)
{
    if (std::isinf(statistic))
        return 0;
    return boost::math::cdf(boost::math::complement(distribution, statistic));
}

/// Calls body(begin, end) for consecutive ranges of rows, with a look at `stop` between them.
template <typename Body>
void forRows(std::size_t rows, const std::stop_token& stop, Body body)
{
    for (std::size_t begin = 0; begin < rows; begin += rowsPerPoll) {
        throwIfStopped(stop);
        body(begin, std::min(rows, begin + rowsPerPoll));
    }
}

} // namespace

PairFigures::PairFigures() : value(notANumber), p(notANumber) {}

PairFigures correlationFigures(double correlation, std::size_t n)
{
    PairFigures figures;
    figures.n = n;
    if (!(std::abs(correlation) <= 2) || n < 2)
        return figures;
    figures.value = std::clamp(correlation, -1.0, 1.0);
    if (n == 2) {
        figures.p = 1;
        return figures;
    }
    const double freedom = static_cast<double>(n) - 2;
    const double unexplained = (1 - figures.value) * (1 + figures.value);
    const double t = std::abs(figures.value) * std::sqrt(freedom / unexplained);
    figures.p = std::min(1.0, 2 * upperTail(StudentsT(freedom), t));
    return figures;
}

PairFigures pearsonOf(std::span<const double> x, std::span<const double> y)
{
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (!std::isnan(x[row]) && !std::isnan(y[row])) {
            a.push_back(x[row]);
            b.push_back(y[row]);
        }
    }
    PairFigures none;
    none.n = a.size();
    // Deviations are taken relative to the largest, so that neither tiny nor huge units overflow.
    const auto centre = [](std::vector<double>& values) {
        if (values.empty())
            return false;
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        if (*low == *high || !std::isfinite(*high - *low))
            return false;
        const double scale = *high - *low;
        const double base = *low;
        for (double& value : values)
            value = (value - base) / scale;
        for (int pass = 0; pass < 2; ++pass) {
            long double sum = 0;
            for (const double value : values)
                sum += value;
            const auto mean = static_cast<double>(sum / static_cast<long double>(values.size()));
            for (double& value : values)
                value -= mean;
        }
        return true;
    };
    if (!centre(a) || !centre(b))
        return none;
    long double squaresA = 0;
    long double squaresB = 0;
    long double products = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        squaresA += static_cast<long double>(a[i]) * a[i];
        squaresB += static_cast<long double>(b[i]) * b[i];
        products += static_cast<long double>(a[i]) * b[i];
    }
    return correlationFigures(
        static_cast<double>(products / std::sqrt(squaresA) / std::sqrt(squaresB)), a.size());
}

namespace {

/// Levels on the complete rows and their joint counts, as (row level, column level, count).
struct JointCounts {
    std::vector<double> rowTotals;
    std::vector<double> columnTotals;
    std::size_t n = 0;
    double chiSquared = 0;
};

/// χ² from the observed cells alone: the others add their expected counts, which are what is left.
class ChiSquaredSum {
public:
    explicit ChiSquaredSum(const JointCounts& joint)
        : m_joint(joint), m_n(static_cast<double>(joint.n))
    {
    }

    void add(std::size_t row, std::size_t column, double observed)
    {
        const double expected = m_joint.rowTotals[row] * m_joint.columnTotals[column] / m_n;
        m_sum += (observed - expected) * (observed - expected) / expected;
        m_expected += expected;
    }
    double value() const
    {
        return static_cast<double>(m_sum + std::max<long double>(0, m_n - m_expected));
    }

private:
    const JointCounts& m_joint;
    double m_n;
    long double m_sum = 0;
    long double m_expected = 0;
};

JointCounts jointDense(const LevelCodes& a, const LevelCodes& b, const std::stop_token& stop)
{
    const std::vector<std::uint32_t> counts = jointCounts(a, b, stop);
    JointCounts joint;
    joint.rowTotals.assign(a.levels, 0);
    joint.columnTotals.assign(b.levels, 0);
    const auto forCells = [&](auto body) {
        for (std::size_t i = 0; i < a.levels; ++i) {
            for (std::size_t j = 0; j < b.levels; ++j) {
                if (counts[i * b.levels + j] > 0)
                    body(i, j, counts[i * b.levels + j]);
            }
        }
    };
    forCells([&](std::size_t i, std::size_t j, std::uint32_t count) {
        joint.rowTotals[i] += count;
        joint.columnTotals[j] += count;
        joint.n += count;
    });
    ChiSquaredSum sum(joint);
    forCells([&](std::size_t i, std::size_t j, std::uint32_t count) { sum.add(i, j, count); });
    joint.chiSquared = sum.value();
    return joint;
}

JointCounts jointSparse(std::span<const std::int32_t> a, std::size_t levelsA,
                        std::span<const std::int32_t> b, std::size_t levelsB,
                        const std::stop_token& stop)
{
    JointCounts joint;
    joint.rowTotals.assign(levelsA, 0);
    joint.columnTotals.assign(levelsB, 0);
    std::vector<std::uint64_t> pairs;
    forRows(a.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            if (a[row] < 0 || b[row] < 0)
                continue;
            pairs.push_back(static_cast<std::uint64_t>(a[row]) << 32 |
                            static_cast<std::uint32_t>(b[row]));
            ++joint.rowTotals[static_cast<std::size_t>(a[row])];
            ++joint.columnTotals[static_cast<std::size_t>(b[row])];
        }
    });
    joint.n = pairs.size();
    std::sort(pairs.begin(), pairs.end());
    throwIfStopped(stop);
    ChiSquaredSum sum(joint);
    for (std::size_t i = 0; i < pairs.size();) {
        std::size_t end = i + 1;
        while (end < pairs.size() && pairs[end] == pairs[i])
            ++end;
        sum.add(pairs[i] >> 32, pairs[i] & 0xFFFFFFFFU, static_cast<double>(end - i));
        i = end;
    }
    joint.chiSquared = sum.value();
    return joint;
}

} // namespace

PairFigures cramersVOf(const LevelCodes& a, const LevelCodes& b, std::stop_token stop)
{
    const JointCounts joint = canCountJointly(a.levels, b.levels)
                                  ? jointDense(a, b, stop)
                                  : jointSparse(a.codes, a.levels, b.codes, b.levels, stop);
    PairFigures figures;
    figures.n = joint.n;
    const auto occurring = [](const std::vector<double>& totals) {
        return static_cast<double>(
            std::count_if(totals.begin(), totals.end(), [](double total) { return total > 0; }));
    };
    const double r = occurring(joint.rowTotals);
    const double c = occurring(joint.columnTotals);
    if (r < 2 || c < 2)
        return figures;
    const double n1 = static_cast<double>(joint.n) - 1;
    const double phi2 = joint.chiSquared / static_cast<double>(joint.n);
    const double corrected = std::max(0.0, phi2 - (r - 1) * (c - 1) / n1);
    const double smaller = std::min(r - (r - 1) * (r - 1) / n1, c - (c - 1) * (c - 1) / n1) - 1;
    if (!(smaller > 1e-12))
        return figures;
    figures.value = std::min(1.0, std::sqrt(corrected / smaller));
    figures.p = upperTail(ChiSquared((r - 1) * (c - 1)), joint.chiSquared);
    return figures;
}

PairFigures cramersVOf(std::span<const std::int32_t> a, std::size_t levelsA,
                       std::span<const std::int32_t> b, std::size_t levelsB, std::stop_token stop)
{
    return cramersVOf({a, levelsA, {}, {}}, {b, levelsB, {}, {}}, std::move(stop));
}

double independenceChance(std::span<const double> first, std::span<const double> second)
{
    const double totals[2] = {std::accumulate(first.begin(), first.end(), 0.0),
                              std::accumulate(second.begin(), second.end(), 0.0)};
    const double all = totals[0] + totals[1];
    if (!(totals[0] > 0 && totals[1] > 0))
        return notANumber;
    double chiSquared = 0;
    double freedom = -1;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double column = first[i] + second[i];
        if (!(column > 0))
            continue;
        ++freedom;
        for (const auto& [observed, total] :
             {std::pair{first[i], totals[0]}, std::pair{second[i], totals[1]}}) {
            const double expected = total * column / all;
            chiSquared += (observed - expected) * (observed - expected) / expected;
        }
    }
    return freedom > 0 ? upperTail(ChiSquared(freedom), chiSquared) : notANumber;
}

PairFigures etaFigures(double between, double within, std::size_t groups, std::size_t n)
{
    PairFigures figures;
    figures.n = n;
    figures.value = std::sqrt(between / (between + within));
    if (n > groups) {
        const double freedomBetween = static_cast<double>(groups) - 1;
        const auto freedomWithin = static_cast<double>(n - groups);
        const double f = between / freedomBetween / (within / freedomWithin);
        figures.p = upperTail(FisherF(freedomBetween, freedomWithin), f);
    }
    return figures;
}

PairFigures etaOf(std::span<const double> values, std::span<const std::int32_t> groups,
                  std::size_t levels, std::stop_token stop)
{
    struct Group {
        std::size_t n = 0;
        double first = 0;
        long double sum = 0;   ///< of the differences from the first value
        double shift = 0;      ///< mean less the first value
        long double place = 0; ///< of the mean between the smallest value (0) and the largest (1)
    };
    std::vector<Group> all(levels);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto forPresent = [&](auto body) {
        forRows(values.size(), stop, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                if (groups[row] >= 0 && values[row] == values[row])
                    body(all[static_cast<std::size_t>(groups[row])], values[row]);
            }
        });
    };
    forPresent([&](Group& group, double value) {
        // Sums of differences from one value of the group lose nothing to a large common part.
        if (group.n++ == 0)
            group.first = value;
        group.sum += value - group.first;
        low = std::min(low, value);
        high = std::max(high, value);
    });
    PairFigures figures;
    std::size_t k = 0;
    for (const Group& group : all) {
        figures.n += group.n;
        k += group.n > 0;
    }
    if (k < 2 || !(low < high) || !std::isfinite(high - low))
        return figures;
    const double scale = high - low;
    long double total = 0;
    for (Group& group : all) {
        if (group.n == 0)
            continue;
        const long double shift = group.sum / static_cast<long double>(group.n);
        group.shift = static_cast<double>(shift);
        group.place = (static_cast<long double>(group.first) - low + shift) / scale;
        total += group.place * static_cast<long double>(group.n);
    }
    const long double mean = total / static_cast<long double>(figures.n);
    long double between = 0;
    for (const Group& group : all)
        between += static_cast<long double>(group.n) * (group.place - mean) * (group.place - mean);
    long double within = 0;
    forPresent([&](const Group& group, double value) {
        const double deviation = (value - group.first - group.shift) / scale;
        within += static_cast<long double>(deviation) * deviation;
    });
    return etaFigures(static_cast<double>(between), static_cast<double>(within), k, figures.n);
}

std::vector<double> adjustedChances(std::span<const double> chances)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        if (!std::isnan(chances[i]))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return chances[a] < chances[b]; });
    std::vector<double> adjusted(chances.size(), notANumber);
    const auto tests = static_cast<double>(order.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        least = std::min(least, chances[order[rank - 1]] * tests / static_cast<double>(rank));
        adjusted[order[rank - 1]] = least;
    }
    return adjusted;
}

} // namespace core::explore

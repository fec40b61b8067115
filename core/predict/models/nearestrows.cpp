#include "core/predict/models/nearestrows.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/network/chain/blas.h"

#include <algorithm>
#include <cblas.h>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
// The scores of a block of queries against a block of candidates stay in the second-level cache.
constexpr std::size_t queryBlock = 256;
constexpr std::size_t candidateBlock = 512;
constexpr std::size_t lanes = 64;
/// Queries that lie this far out are measured in double precision only.
constexpr double longestQuery = 1e12;

double squaredDistance(std::span<const double> a, std::span<const double> b)
{
    double sums[4] = {};
    std::size_t i = 0;
    for (; i + 4 <= a.size(); i += 4)
        for (std::size_t lane = 0; lane < 4; ++lane) {
            const double difference = a[i + lane] - b[i + lane];
            sums[lane] += difference * difference;
        }
    for (; i < a.size(); ++i) {
        const double difference = a[i] - b[i];
        sums[i % 4] += difference * difference;
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// At least the count-th smallest score, the smallest such bound that is quick to find.
float boundOfSmallest(const float* scores, std::size_t size, std::size_t count)
{
    if (count > size)
        return std::numeric_limits<float>::infinity();
    if (count > lanes / 2 || size < 2 * lanes) {
        std::vector<float> sorted(scores, scores + size);
        const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(count - 1);
        std::nth_element(sorted.begin(), place, sorted.end());
        return *place;
    }
    // Smallest values of disjoint groups: `count` of the scores are no larger than the count-th.
    float smallest[lanes];
    std::copy_n(scores, lanes, smallest);
    for (std::size_t i = lanes; i + lanes <= size; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            smallest[lane] = scores[i + lane] < smallest[lane] ? scores[i + lane] : smallest[lane];
    std::nth_element(smallest, smallest + (count - 1), smallest + lanes);
    return smallest[count - 1];
}

/// The first score from `first` on that is not above the limit, as NaN is not; `size` where there
/// is none.
std::size_t nextBelow(const float* scores, std::size_t first, std::size_t size, float limit)
{
    constexpr std::size_t step = 32;
    for (; first + step <= size; first += step) {
        int hits = 0;
        for (std::size_t i = 0; i < step; ++i)
            hits |= scores[first + i] > limit ? 0 : 1;
        if (hits)
            break;
    }
    while (first < size && scores[first] > limit)
        ++first;
    return first;
}

} // namespace

/// A query and what has been found for it.
struct NearestRows::Query {
    std::span<const double> values;
    double length = 0; ///< centred and scaled
    std::vector<NearRow> nearest;

    double farthest() const { return nearest.back().square; }
};

/// Searches for one block of queries.
class NearestRows::Search {
public:
    Search(const NearestRows& rows, const data::Matrix& queries, std::size_t begin, std::size_t end,
           std::size_t count)
        : m_rows(rows), m_count(count), m_queries(end - begin),
          m_values((end - begin) * (queries.columns() + 1)),
          m_scores((end - begin) * candidateBlock)
    {
        const std::size_t columns = queries.columns();
        for (std::size_t q = 0; q < m_queries.size(); ++q) {
            Query& query = m_queries[q];
            query.values = queries.row(begin + q);
            query.nearest.reserve(count + 1);
            double square = 0;
            for (std::size_t i = 0; i < columns; ++i) {
                const double value = (query.values[i] - rows.m_centre[i]) * rows.m_scale;
                square += value * value;
            }
            query.length = square < longestQuery * longestQuery ? std::sqrt(square) : infinity;
            float* const values = m_values.data() + q * (columns + 1);
            if (query.length < infinity)
                for (std::size_t i = 0; i < columns; ++i)
                    values[i] = static_cast<float>(-2 * (query.values[i] - rows.m_centre[i]) *
                                                   rows.m_scale);
            values[columns] = 1;
        }
    }

    void compare(std::size_t block)
    {
        const std::size_t first = block * candidateBlock;
        const std::size_t size = std::min(candidateBlock, m_rows.m_rows.rows() - first);
        const auto width = static_cast<int>(m_rows.m_rows.columns() + 1);
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, static_cast<int>(m_queries.size()),
                    static_cast<int>(size), width, 1, m_values.data(), width,
                    m_rows.m_candidates.data() + first * static_cast<std::size_t>(width), width, 0,
                    m_scores.data(), static_cast<int>(size));
        for (std::size_t q = 0; q < m_queries.size(); ++q)
            choose(m_queries[q], m_scores.data() + q * size, first, size, m_rows.m_longest[block]);
    }

    void tell(std::size_t begin, const Visit& visit) const
    {
        for (std::size_t q = 0; q < m_queries.size(); ++q)
            visit(begin + q, m_queries[q].nearest);
    }

private:
    /// Measures the candidates of a block that may belong to the nearest.
    void choose(Query& query, const float* scores, std::size_t first, std::size_t size,
                double longest)
    {
        const double error = scoreError(query.length, longest);
        float limit = std::numeric_limits<float>::infinity();
        if (query.nearest.size() == m_count)
            limit = limitOf(query, error);
        else if (query.nearest.empty() && error < infinity)
            limit = upwards(double{boundOfSmallest(scores, size, m_count)} + 2 * error);
        for (std::size_t i = nextBelow(scores, 0, size, limit); i < size;
             i = nextBelow(scores, i + 1, size, limit)) {
            const std::size_t row = first + i;
            const double square = squaredDistance(query.values, m_rows.m_rows.row(row));
            const bool full = query.nearest.size() == m_count;
            if (full && !(square < query.farthest()))
                continue;
            insert(query, {square, static_cast<std::uint32_t>(row)});
            if (query.nearest.size() == m_count)
                limit = std::min(limit, limitOf(query, error));
        }
    }

    void insert(Query& query, NearRow found) const
    {
        // Rows come in ascending order: behind those equally near.
        const auto place =
            std::upper_bound(query.nearest.begin(), query.nearest.end(), found,
                             [](NearRow a, NearRow b) { return a.square < b.square; });
        query.nearest.insert(place, found);
        if (query.nearest.size() > m_count)
            query.nearest.pop_back();
    }

    /// What the score of a row nearer than the farthest of the found ones cannot exceed.
    float limitOf(const Query& query, double error) const
    {
        if (query.farthest() == 0)
            return -std::numeric_limits<float>::infinity(); // later rows can only be as near
        if (query.length == infinity)
            return std::numeric_limits<float>::infinity();
        return upwards(query.farthest() * m_rows.m_scale * m_rows.m_scale -
                       query.length * query.length + error);
    }

    /// Bound of the rounding of |c|² − 2x·c for |x| and |c| of these lengths: one rounding of 2⁻²⁴
    /// for each of the columns + 1 additions, and a few more for the values themselves (Higham
    /// 2002, §3.1). The last term is for what falls below the smallest float.
    double scoreError(double query, double candidate) const
    {
        const double roundings = static_cast<double>(m_rows.m_rows.columns()) + 8;
        return roundings * 0x1p-24 * (query + candidate) * (query + candidate) + 1e-30;
    }

    static float upwards(double value)
    {
        return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
    }

    const NearestRows& m_rows;
    std::size_t m_count;
    std::vector<Query> m_queries;
    std::vector<float> m_values; ///< −2 × query, then 1
    std::vector<float> m_scores;
};

NearestRows::NearestRows(data::Matrix rows)
    : m_rows(std::move(rows)), m_centre(m_rows.columns()),
      m_candidates(m_rows.rows() * (m_rows.columns() + 1)),
      m_longest((m_rows.rows() + candidateBlock - 1) / candidateBlock)
{
    network::useOneBlasThread();
    const std::size_t columns = m_rows.columns();
    for (std::size_t row = 0; row < m_rows.rows(); ++row)
        for (std::size_t i = 0; i < columns; ++i)
            m_centre[i] += m_rows(row, i) / static_cast<double>(m_rows.rows());
    double largest = 0;
    for (std::size_t row = 0; row < m_rows.rows(); ++row)
        for (std::size_t i = 0; i < columns; ++i)
            largest = std::max(largest, std::abs(m_rows(row, i) - m_centre[i]));
    // A power of 2 changes no digit. Beyond these exponents 2^−exponent is no ordinary number.
    if (largest > 0)
        m_scale = std::ldexp(1.0, -std::clamp(std::ilogb(largest), -1000, 1000) - 1);
    for (std::size_t row = 0; row < m_rows.rows(); ++row) {
        float* const candidate = m_candidates.data() + row * (columns + 1);
        double square = 0;
        for (std::size_t i = 0; i < columns; ++i) {
            const double value = (m_rows(row, i) - m_centre[i]) * m_scale;
            candidate[i] = static_cast<float>(value);
            square += value * value;
        }
        candidate[columns] = static_cast<float>(square);
        double& longest = m_longest[row / candidateBlock];
        longest = std::max(longest, std::sqrt(square));
    }
}

void NearestRows::visit(const data::Matrix& queries, std::size_t count, const std::stop_token& stop,
                        const Visit& visit) const
{
    count = std::min(count, m_rows.rows());
    if (count == 0)
        return;
    parallelBlocks(queries.rows(), queryBlock, [&](std::size_t begin, std::size_t end) {
        Search search(*this, queries, begin, end, count);
        for (std::size_t block = 0; block < m_longest.size(); ++block) {
            throwIfStopped(stop);
            search.compare(block);
        }
        search.tell(begin, visit);
    });
}

} // namespace core::predict

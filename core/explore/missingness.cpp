#include "core/explore/missingness.h"

#include "core/base/parallel.h"
#include "core/explore/sharedprogress.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerBlock = 65536;

/// One bit per row, set where the cell is missing.
std::vector<std::uint64_t> missingBits(const data::Column& column)
{
    std::vector<std::uint64_t> bits((column.size() + 63) / 64, 0);
    for (std::size_t row = 0; row < column.size(); ++row)
        bits[row / 64] |= std::uint64_t{column.missing[row] != 0} << (row % 64);
    return bits;
}

std::size_t commonBits(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += static_cast<std::size_t>(std::popcount(a[i] & b[i]));
    return count;
}

/// Pearson correlation of two 0/1 columns from their counts of ones.
double maskCorrelation(double rows, double onesA, double onesB, double both)
{
    const double variances = onesA * (rows - onesA) * onesB * (rows - onesB);
    return (rows * both - onesA * onesB) / std::sqrt(variances);
}

void fillCoOccurrence(Missingness& result, const data::DataTable& table,
                      const std::vector<std::size_t>& gappy, const std::stop_token& stop,
                      const ProgressCallback& progress)
{
    const std::size_t columns = table.columnCount();
    result.coOccurrence = data::Matrix(columns, columns, std::numeric_limits<double>::quiet_NaN());
    std::vector<std::vector<std::uint64_t>> bits(gappy.size());
    parallelBlocks(gappy.size(), 1, [&](std::size_t begin, std::size_t) {
        throwIfStopped(stop);
        bits[begin] = missingBits(table.column(gappy[begin]));
    });
    SharedProgress shared(progress, gappy.size(), "Missing values that occur together");
    const auto rows = static_cast<double>(table.rowCount());
    parallelBlocks(gappy.size(), 1, [&](std::size_t i, std::size_t) {
        throwIfStopped(stop);
        const auto missingI = static_cast<double>(table.column(gappy[i]).missingCount);
        result.coOccurrence(gappy[i], gappy[i]) = 1;
        for (std::size_t j = 0; j < i; ++j) {
            const auto missingJ = static_cast<double>(table.column(gappy[j]).missingCount);
            const auto both = static_cast<double>(commonBits(bits[i], bits[j]));
            const double value = maskCorrelation(rows, missingI, missingJ, both);
            result.coOccurrence(gappy[i], gappy[j]) = value;
            result.coOccurrence(gappy[j], gappy[i]) = value;
        }
        shared.partDone();
    });
    shared.finish();
}

/// Groups rows by the exact set of their missing columns. A row's set is `words` 64-bit words;
/// the table holds one row per set, found by hash and compared word by word.
class PatternCounter {
public:
    PatternCounter(std::size_t rows, std::size_t columns)
        : m_words((columns + 63) / 64), m_masks(rows * m_words, 0), m_slots(64, emptySlot)
    {
    }

    void mark(std::size_t row, std::size_t column)
    {
        m_masks[row * m_words + column / 64] |= std::uint64_t{1} << (column % 64);
    }

    void count(std::size_t row)
    {
        if ((m_rows.size() + 1) * 2 > m_slots.size())
            grow();
        const std::size_t slot = slotOf(row);
        if (m_slots[slot] == emptySlot) {
            m_slots[slot] = m_rows.size();
            m_rows.push_back(row);
            m_counts.push_back(0);
        }
        ++m_counts[m_slots[slot]];
    }

    std::vector<MissingPattern> patterns(const std::vector<std::size_t>& columns) const
    {
        std::vector<MissingPattern> result(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            result[i].rows = m_counts[i];
            for (std::size_t column = 0; column < columns.size(); ++column) {
                if ((m_masks[m_rows[i] * m_words + column / 64] >> (column % 64) & 1) != 0)
                    result[i].columns.push_back(columns[column]);
            }
        }
        std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) {
            return a.rows != b.rows ? a.rows > b.rows : a.columns < b.columns;
        });
        return result;
    }

private:
    static constexpr std::size_t emptySlot = std::numeric_limits<std::size_t>::max();

    std::size_t slotOf(std::size_t row) const
    {
        const std::uint64_t* mask = &m_masks[row * m_words];
        std::uint64_t hash = 0;
        for (std::size_t word = 0; word < m_words; ++word) {
            hash = (hash ^ mask[word]) * 0x9E3779B97F4A7C15U;
            hash ^= hash >> 32;
        }
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != emptySlot &&
               !std::equal(mask, mask + m_words, &m_masks[m_rows[m_slots[slot]] * m_words]))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, emptySlot);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_slots[slotOf(m_rows[i])] = i;
    }

    std::size_t m_words;
    std::vector<std::uint64_t> m_masks;
    std::vector<std::size_t> m_slots;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_counts;
};

void fillPatterns(Missingness& result, const data::DataTable& table,
                  const std::vector<std::size_t>& gappy, const std::stop_token& stop)
{
    const std::size_t rows = table.rowCount();
    std::vector<std::uint8_t> gaps(rows, 0);
    for (const std::size_t column : gappy) {
        throwIfStopped(stop);
        const std::vector<std::uint8_t>& missing = table.column(column).missing;
        for (std::size_t row = 0; row < rows; ++row)
            gaps[row] |= missing[row];
    }
    std::vector<std::size_t> incomplete;
    for (std::size_t row = 0; row < rows; ++row) {
        if (gaps[row] != 0)
            incomplete.push_back(row);
    }
    result.rowsComplete = rows - incomplete.size();

    PatternCounter counter(incomplete.size(), gappy.size());
    for (std::size_t i = 0; i < gappy.size(); ++i) {
        throwIfStopped(stop);
        const std::vector<std::uint8_t>& missing = table.column(gappy[i]).missing;
        for (std::size_t k = 0; k < incomplete.size(); ++k) {
            if (missing[incomplete[k]] != 0)
                counter.mark(k, i);
        }
    }
    for (std::size_t k = 0; k < incomplete.size(); ++k) {
        if (k % rowsPerBlock == 0)
            throwIfStopped(stop);
        counter.count(k);
    }
    result.patterns = counter.patterns(gappy);
    if (result.rowsComplete > 0) {
        const auto position = std::find_if(
            result.patterns.begin(), result.patterns.end(),
            [&](const MissingPattern& pattern) { return pattern.rows <= result.rowsComplete; });
        result.patterns.insert(position, MissingPattern{{}, result.rowsComplete});
    }
}

/// Row numbers by missing cells, most first; rows with equally many stay in file order.
std::vector<std::uint32_t> mostMissingFirst(const data::DataTable& table)
{
    const std::size_t rows = table.rowCount();
    std::vector<std::uint32_t> gaps(rows, 0);
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).missingCount == 0)
            continue;
        const std::vector<std::uint8_t>& missing = table.column(column).missing;
        for (std::size_t row = 0; row < rows; ++row)
            gaps[row] += missing[row] != 0;
    }
    std::vector<std::size_t> starts(table.columnCount() + 2, 0);
    for (const std::uint32_t gap : gaps)
        ++starts[table.columnCount() - gap + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> order(rows);
    for (std::size_t row = 0; row < rows; ++row)
        order[starts[table.columnCount() - gaps[row]]++] = static_cast<std::uint32_t>(row);
    return order;
}

} // namespace

Missingness missingness(const data::DataTable& table, std::stop_token stop,
                        const ProgressCallback& progress)
{
    Missingness result;
    result.rows = table.rowCount();
    std::vector<std::size_t> gappy;
    std::vector<std::size_t> partlyMissing;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const data::Column& column = table.column(i);
        const double share = result.rows == 0 ? 0
                                              : static_cast<double>(column.missingCount) /
                                                    static_cast<double>(result.rows);
        result.columns.push_back({column.name, column.missingCount, share});
        result.cellsMissing += column.missingCount;
        if (column.missingCount > 0)
            gappy.push_back(i);
        if (column.missingCount > 0 && column.missingCount < result.rows)
            partlyMissing.push_back(i);
    }
    fillPatterns(result, table, gappy, stop);
    fillCoOccurrence(result, table, partlyMissing, stop, progress);
    return result;
}

MissingBands missingBands(const data::DataTable& table, std::size_t bandCount, BandOrder order)
{
    const std::size_t rows = table.rowCount();
    const std::size_t bands = std::min(std::max<std::size_t>(bandCount, 1), rows);
    MissingBands result;
    result.share = data::Matrix(bands, table.columnCount());
    for (std::size_t band = 0; band <= bands; ++band)
        result.firstRow.push_back(bands == 0 ? 0 : band * rows / bands);

    std::vector<std::uint32_t> sorted;
    if (order == BandOrder::MostMissingFirst)
        sorted = mostMissingFirst(table);
    parallelBlocks(table.columnCount(), 1, [&](std::size_t column, std::size_t) {
        if (table.column(column).missingCount == 0)
            return;
        const std::vector<std::uint8_t>& missing = table.column(column).missing;
        for (std::size_t band = 0; band < bands; ++band) {
            const std::size_t begin = result.firstRow[band];
            const std::size_t end = result.firstRow[band + 1];
            std::size_t count = 0;
            for (std::size_t row = begin; row < end; ++row)
                count += missing[sorted.empty() ? row : sorted[row]] != 0;
            result.share(band, column) =
                static_cast<double>(count) / static_cast<double>(end - begin);
        }
    });
    return result;
}

} // namespace core::explore

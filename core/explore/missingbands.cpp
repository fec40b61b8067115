#include "core/base/parallel.h"
#include "core/explore/missingness.h"
#include "core/explore/nullmasks.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerPart = std::size_t{1} << 16;

/// Sum of bytes that are 0 or 1.
std::size_t sumOfBytes(const std::uint8_t* bytes, std::size_t count)
{
    std::size_t sum = 0;
    while (count >= 8) {
        // Eight sums side by side in the bytes of a word, which hold up to 255.
        const std::size_t words = std::min<std::size_t>(count / 8, 255);
        std::uint64_t lanes = 0;
        for (std::size_t i = 0; i < words; ++i) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + 8 * i, 8);
            lanes += word;
        }
        const std::uint64_t pairs =
            (lanes & 0x00FF00FF00FF00FFU) + (lanes >> 8 & 0x00FF00FF00FF00FFU);
        sum += pairs * 0x0001000100010001U >> 48;
        bytes += 8 * words;
        count -= 8 * words;
    }
    for (std::size_t i = 0; i < count; ++i)
        sum += bytes[i];
    return sum;
}

/// Stable order of the rows by key, lowest first. Keys are below `keys`.
template <typename KeyOf>
std::vector<std::uint32_t> rowsByKey(std::size_t rows, std::size_t keys, KeyOf keyOf)
{
    const std::size_t parts = (rows + rowsPerPart - 1) / rowsPerPart;
    std::vector<std::vector<std::uint32_t>> places(parts, std::vector<std::uint32_t>(keys, 0));
    parallelBlocks(rows, rowsPerPart, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t>& counts = places[begin / rowsPerPart];
        for (std::size_t row = begin; row < end; ++row)
            ++counts[keyOf(row)];
    });
    std::uint32_t place = 0;
    for (std::size_t key = 0; key < keys; ++key) {
        for (std::vector<std::uint32_t>& counts : places) {
            const std::uint32_t count = counts[key];
            counts[key] = place;
            place += count;
        }
    }
    std::vector<std::uint32_t> order(rows);
    parallelBlocks(rows, rowsPerPart, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t>& next = places[begin / rowsPerPart];
        for (std::size_t row = begin; row < end; ++row)
            order[next[keyOf(row)]++] = static_cast<std::uint32_t>(row);
    });
    return order;
}

std::vector<std::uint32_t> mostMissingFirst(const data::DataTable& table)
{
    const std::size_t rows = table.rowCount();
    std::vector<std::uint16_t> gaps(rows, 0);
    parallelBlocks(rows, rowsPerPart, [&](std::size_t begin, std::size_t end) {
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            if (table.column(column).missingCount == 0)
                continue;
            const std::vector<std::uint8_t>& missing = table.column(column).missing;
            for (std::size_t row = begin; row < end; ++row)
                gaps[row] = static_cast<std::uint16_t>(gaps[row] + missing[row]);
        }
    });
    const std::size_t columns = table.columnCount();
    return rowsByKey(rows, columns + 1, [&](std::size_t row) { return columns - gaps[row]; });
}

std::vector<std::uint32_t> byPattern(const data::DataTable& table)
{
    const RowPatterns patterns = rowPatterns(table, true);
    std::vector<std::uint32_t> order(patterns.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return patterns.rows[a] != patterns.rows[b] ? patterns.rows[a] > patterns.rows[b]
                                                    : patterns.columnsOf(a) < patterns.columnsOf(b);
    });
    std::vector<std::uint32_t> rank(patterns.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<std::uint32_t>(i);
    return rowsByKey(table.rowCount(), patterns.size(),
                     [&](std::size_t row) { return rank[patterns.ofRow[row]]; });
}

} // namespace

std::vector<std::uint32_t> bandRows(const data::DataTable& table, BandOrder order,
                                    std::size_t column)
{
    switch (order) {
    case BandOrder::FileOrder:
        break;
    case BandOrder::MostMissingFirst:
        return mostMissingFirst(table);
    case BandOrder::ByColumn: {
        const std::vector<std::uint8_t>& missing = table.column(column).missing;
        return rowsByKey(table.rowCount(), 2,
                         [&](std::size_t row) { return missing[row] != 0 ? 0U : 1U; });
    }
    case BandOrder::ByPattern:
        return byPattern(table);
    }
    return {};
}

MissingBands missingBands(const data::DataTable& table, std::size_t bandCount,
                          const std::vector<std::uint32_t>& rows, std::size_t firstRow,
                          std::size_t endRow)
{
    const std::size_t last = std::min(endRow, table.rowCount());
    const std::size_t first = std::min(firstRow, last);
    const std::size_t shown = last - first;
    const std::size_t bands = std::min(std::max<std::size_t>(bandCount, 1), shown);
    MissingBands result;
    result.share = data::Matrix(bands, table.columnCount());
    for (std::size_t band = 0; band <= bands; ++band)
        result.firstRow.push_back(bands == 0 ? first : first + band * shown / bands);
    if (bands == 0)
        return result;

    // Blocks of bands of some ten thousand rows, so that few columns keep all threads busy too.
    const std::size_t bandsPerBlock = std::max<std::size_t>(1, bands * rowsPerPart / shown);
    parallelBlocks(bands, bandsPerBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            if (table.column(column).missingCount == 0)
                continue;
            const std::uint8_t* missing = table.column(column).missing.data();
            for (std::size_t band = begin; band < end; ++band) {
                const std::size_t from = result.firstRow[band];
                const std::size_t to = result.firstRow[band + 1];
                std::size_t count = 0;
                if (rows.empty())
                    count = sumOfBytes(missing + from, to - from);
                for (std::size_t i = from; i < to && !rows.empty(); ++i)
                    count += missing[rows[i]];
                result.share(band, column) =
                    static_cast<double>(count) / static_cast<double>(to - from);
            }
        }
    });
    return result;
}

MissingBands missingBands(const data::DataTable& table, std::size_t bandCount, BandOrder order,
                          std::size_t column, std::size_t firstRow, std::size_t endRow)
{
    return missingBands(table, bandCount, bandRows(table, order, column), firstRow, endRow);
}

} // namespace core::explore

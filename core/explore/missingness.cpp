#include "core/explore/missingness.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/explore/bitcounts.h"
#include "core/explore/measures.h"
#include "core/explore/nullmasks.h"
#include "core/explore/sharedprogress.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Pearson correlation of two 0/1 columns from their counts of ones.
double maskCorrelation(double rows, double onesA, double onesB, double both)
{
    const double variances = onesA * (rows - onesA) * onesB * (rows - onesB);
    return (rows * both - onesA * onesB) / std::sqrt(variances);
}

/// Rows that miss both of two columns, for every pair of the gappy columns: gappy × gappy, the
/// lower half. From the patterns where that is less work, else from the bits of the columns.
std::vector<std::size_t> jointlyMissing(const data::DataTable& table, const RowPatterns& patterns,
                                        const std::stop_token& stop,
                                        const ProgressCallback& progress)
{
    const std::size_t count = patterns.gappy.size();
    std::vector<std::size_t> both(count * count, 0);
    SharedProgress shared(progress, count,
                          CORE_TRANSLATE_NOOP("Progress", "Missing values that occur together"));
    std::size_t patternWork = 0;
    for (const std::uint64_t mask : patterns.masks) {
        const auto bits = static_cast<std::size_t>(std::popcount(mask));
        patternWork += bits * bits * patterns.words;
    }
    const std::size_t words = (table.rowCount() + 63) / 64;
    if (patternWork < count * count * words) {
        std::vector<std::size_t> bits;
        for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
            if (pattern % 1024 == 0)
                throwIfStopped(stop);
            bits.clear();
            for (std::size_t bit = 0; bit < count; ++bit) {
                if (patterns.misses(pattern, bit))
                    bits.push_back(bit);
            }
            for (std::size_t i = 0; i < bits.size(); ++i) {
                for (std::size_t j = 0; j <= i; ++j)
                    both[bits[i] * count + bits[j]] += patterns.rows[pattern];
            }
        }
        shared.finish();
        return both;
    }
    std::vector<std::vector<std::uint64_t>> bits(count);
    parallelBlocks(count, 1, [&](std::size_t i, std::size_t) {
        throwIfStopped(stop);
        bits[i] = missingBits(table.column(patterns.gappy[i]));
    });
    parallelBlocks(count, 1, [&](std::size_t i, std::size_t) {
        throwIfStopped(stop);
        for (std::size_t j = 0; j <= i; ++j)
            both[i * count + j] = commonBits(bits[i], bits[j]);
        shared.partDone();
    });
    shared.finish();
    return both;
}

void fillCoOccurrence(Missingness& result, const data::DataTable& table,
                      const RowPatterns& patterns, const std::stop_token& stop,
                      const ProgressCallback& progress)
{
    const std::size_t columns = table.columnCount();
    result.coOccurrence = data::Matrix(columns, columns, notANumber);
    const std::vector<std::size_t> both = jointlyMissing(table, patterns, stop, progress);
    const std::size_t count = patterns.gappy.size();
    const auto rows = static_cast<double>(table.rowCount());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t a = patterns.gappy[i];
        const auto missingA = static_cast<double>(table.column(a).missingCount);
        if (table.column(a).missingCount == table.rowCount())
            continue;
        result.coOccurrence(a, a) = 1;
        for (std::size_t j = 0; j < i; ++j) {
            const std::size_t b = patterns.gappy[j];
            if (table.column(b).missingCount == table.rowCount())
                continue;
            const double value =
                maskCorrelation(rows, missingA, static_cast<double>(table.column(b).missingCount),
                                static_cast<double>(both[i * count + j]));
            result.coOccurrence(a, b) = value;
            result.coOccurrence(b, a) = value;
        }
    }
}

void fillPatterns(Missingness& result, const RowPatterns& patterns)
{
    result.patterns.resize(patterns.size());
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        result.patterns[i].columns = patterns.columnsOf(i);
        result.patterns[i].rows = patterns.rows[i];
        if (result.patterns[i].columns.empty())
            result.rowsComplete = patterns.rows[i];
    }
    std::sort(result.patterns.begin(), result.patterns.end(), [](const auto& a, const auto& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.columns < b.columns;
    });
}

} // namespace

Missingness missingness(const data::DataTable& table, std::stop_token stop,
                        const ProgressCallback& progress)
{
    Missingness result;
    result.rows = table.rowCount();
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const data::Column& column = table.column(i);
        const double share = result.rows == 0 ? 0
                                              : static_cast<double>(column.missingCount) /
                                                    static_cast<double>(result.rows);
        result.columns.push_back({column.name, column.missingCount, share});
        result.cellsMissing += column.missingCount;
    }
    const RowPatterns patterns = rowPatterns(table, false, stop);
    fillPatterns(result, patterns);
    fillCoOccurrence(result, table, patterns, stop, progress);
    return result;
}

MissingByClass missingByClass(const data::DataTable& table, std::optional<std::size_t> target,
                              std::stop_token stop)
{
    MissingByClass result;
    if (!target || !table.column(*target).hasLevels())
        return result;
    const data::Column& classes = table.column(*target);
    const std::size_t count = classes.levels.size();
    result.classes = classes.levels;
    result.rows.assign(count, 0);
    result.missing = data::Matrix(table.columnCount(), count);
    result.p.assign(table.columnCount(), notANumber);
    for (const std::int32_t code : classes.codes) {
        if (code >= 0)
            ++result.rows[static_cast<std::size_t>(code)];
    }
    parallelBlocks(table.columnCount(), 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        const data::Column& column = table.column(index);
        if (column.missingCount == 0 || index == *target)
            return;
        // Class 0 takes the rows without one, so that the loop has no branch.
        std::vector<std::size_t> missing(count + 1, 0);
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            missing[static_cast<std::size_t>(classes.codes[row] + 1)] += column.missing[row] != 0;
        std::vector<double> present(count);
        for (std::size_t i = 0; i < count; ++i) {
            result.missing(index, i) = static_cast<double>(missing[i + 1]);
            present[i] = static_cast<double>(result.rows[i] - missing[i + 1]);
        }
        result.p[index] = independenceChance(result.missing.row(index), present);
    });
    return result;
}

} // namespace core::explore

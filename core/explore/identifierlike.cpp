#include "core/explore/identifierlike.h"

#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_set>
#include <vector>

namespace core::explore {
namespace {

constexpr std::size_t leastRows = 50;
constexpr std::size_t rowsPerPoll = 1 << 16;
/// Levels of a column whose rows have fewer than this in common on average name the rows.
constexpr double rowsPerLevel = 2;
/// Repeats that chance would have made at least, for a column without any to be no accident.
constexpr double leastExpectedRepeats = 10;
/// Ranges of up to this many numbers per row are looked at as one bit per number.
constexpr double densestRange = 64;
constexpr double largestWhole = 9007199254740992.0; // 2^53

struct Range {
    double low = 0;
    double high = -1;
    bool isWhole = true;
};

/// Ends at the first number that is no whole one.
Range rangeOf(const data::Column& column, const std::stop_token& stop)
{
    Range range{INFINITY, -INFINITY, true};
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsPerPoll == 0)
            throwIfStopped(stop);
        if (column.isMissing(row))
            continue;
        const double value = column.numbers[row];
        if (value != std::trunc(value) || std::abs(value) >= largestWhole) {
            range.isWhole = false;
            return range;
        }
        range.low = std::min(range.low, value);
        range.high = std::max(range.high, value);
    }
    return range;
}

/// Cells whose value stands in an earlier row; counting ends past `most`.
template <typename IsNew>
std::size_t repeatsOf(const data::Column& column, std::size_t most, IsNew isNew,
                      const std::stop_token& stop)
{
    std::size_t repeats = 0;
    for (std::size_t row = 0; row < column.size() && repeats <= most; ++row) {
        if (row % rowsPerPoll == 0)
            throwIfStopped(stop);
        if (!column.isMissing(row))
            repeats += !isNew(column.numbers[row]);
    }
    return repeats;
}

std::optional<Warning> numbersFinding(const data::Column& column, const std::stop_token& stop)
{
    const std::size_t present = column.size() - column.missingCount;
    const Range range = rangeOf(column, stop);
    if (!range.isWhole)
        return {};
    const auto n = static_cast<double>(present);
    const double places = range.high - range.low + 1;
    // Of n numbers drawn evenly from these places; uneven ones would repeat even more.
    const double expected = n * (n - 1) / (2 * places);
    if (expected < leastExpectedRepeats || places < 0.99 * n)
        return {};
    const std::size_t most = present / 100;
    std::size_t repeats = 0;
    if (places <= densestRange * n) {
        std::vector<std::uint64_t> seen(static_cast<std::size_t>(places) / 64 + 1);
        repeats = repeatsOf(
            column, most,
            [&](double value) {
                const auto place = static_cast<std::size_t>(value - range.low);
                const std::uint64_t bit = std::uint64_t{1} << (place % 64);
                const bool isNew = (seen[place / 64] & bit) == 0;
                seen[place / 64] |= bit;
                return isNew;
            },
            stop);
    } else {
        std::unordered_set<double> seen;
        seen.reserve(present);
        repeats = repeatsOf(
            column, most, [&](double value) { return seen.insert(value).second; }, stop);
    }
    if (repeats > most || expected < leastExpectedRepeats * static_cast<double>(repeats + 1))
        return {};
    return Warning{"identifier-like", column.name,
                   filled(translate("Warnings", "\"{1}\" seems to number the rows: {2} different "
                                                "whole numbers in {3} rows, {4} to {5}."),
                          {column.name, groupedCount(present - repeats), groupedCount(present),
                           data::numberText(range.low), data::numberText(range.high)})};
}

} // namespace

std::optional<Warning> identifierLikeFinding(const data::Column& column, std::stop_token stop)
{
    const std::size_t present = column.size() - column.missingCount;
    if (present < leastRows)
        return {};
    if (column.type == data::ColumnType::Category &&
        static_cast<double>(column.levels.size()) * rowsPerLevel > static_cast<double>(present))
        return Warning{
            "identifier-like", column.name,
            filled(translate("Warnings", "\"{1}\" seems to name the rows: {2} "
                                         "different values in {3} rows."),
                   {column.name, groupedCount(column.levels.size()), groupedCount(present)})};
    if (column.type == data::ColumnType::Numeric)
        return numbersFinding(column, stop);
    return {};
}

} // namespace core::explore

#include "ui/workspace/findingrows.h"

#include "core/base/progress.h"
#include "core/data/datetext.h"
#include "core/data/numbertext.h"
#include "core/explore/classbalance.h"
#include "core/explore/rowgroups.h"

#include <algorithm>
#include <string_view>

namespace ui {

namespace {

constexpr std::uint32_t rowsBetweenPolls = 1 << 16;

using core::data::ColumnRole;
using core::data::ColumnType;
using core::data::DataTable;

/// For each row the first row that equals it in these columns.
std::vector<std::uint32_t> firstEqual(const DataTable& table,
                                      const std::vector<std::size_t>& columns,
                                      const std::stop_token& stop)
{
    std::vector<std::uint64_t> hashes(table.rowCount(), 0);
    for (const std::size_t column : columns) {
        const std::vector<std::uint64_t> cells =
            core::explore::cellHashes(table.column(column), stop);
        for (std::size_t row = 0; row < hashes.size(); ++row)
            hashes[row] = (hashes[row] ^ cells[row]) * 0x9E3779B97F4A7C15U + (hashes[row] >> 29);
    }
    return core::explore::firstEqualRows(table, columns, hashes, stop);
}

/// Rows whose group satisfies `isWanted(row, first)` at least once, with the first of the group.
template <typename IsWanted>
std::vector<std::uint32_t> groupsWhere(const std::vector<std::uint32_t>& first, IsWanted isWanted)
{
    std::vector<std::uint8_t> wanted(first.size(), 0);
    for (std::uint32_t row = 0; row < first.size(); ++row)
        if (first[row] != row && isWanted(row))
            wanted[row] = wanted[first[row]] = 1;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < first.size(); ++row)
        if (wanted[row])
            rows.push_back(row);
    return rows;
}

std::vector<std::uint32_t> duplicateRows(const DataTable& table, const std::stop_token& stop)
{
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < table.columnCount(); ++c)
        if (table.role(c) != ColumnRole::Identifier &&
            table.column(c).type != ColumnType::Identifier)
            columns.push_back(c);
    return groupsWhere(firstEqual(table, columns, stop), [](std::uint32_t) { return true; });
}

std::vector<std::uint32_t> contradictoryRows(const DataTable& table, const std::stop_token& stop)
{
    const auto target = table.target();
    if (!target)
        return {};
    const core::data::Column& classes = table.column(*target);
    const std::vector<std::uint32_t> first = firstEqual(table, table.features(), stop);
    constexpr std::uint32_t none = 0xFFFFFFFFU;
    std::vector<std::uint32_t> witness(first.size(), none);
    std::vector<std::uint8_t> differs(first.size(), 0);
    for (std::uint32_t row = 0; row < first.size(); ++row) {
        if (classes.isMissing(row))
            continue;
        std::uint32_t& seen = witness[first[row]];
        if (seen == none)
            seen = row;
        else if (!core::explore::cellsEqual(classes, seen, row))
            differs[first[row]] = 1;
    }
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < first.size(); ++row)
        if (differs[first[row]] && !classes.isMissing(row))
            rows.push_back(row);
    return rows;
}

/// Rows whose cell says what `isMeant` asks for; levels are asked once each.
template <typename IsMeant>
std::vector<std::uint32_t> rowsWithText(const core::data::Column& column, IsMeant isMeant,
                                        const std::stop_token& stop)
{
    std::vector<std::uint8_t> levels;
    for (const std::string& level : column.levels)
        levels.push_back(isMeant(level));
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < column.size(); ++row) {
        if (row % rowsBetweenPolls == 0)
            core::throwIfStopped(stop);
        if (column.isMissing(row) || column.isNumeric())
            continue;
        if (column.hasLevels() ? levels[std::size_t(column.codes[row])] != 0
                               : isMeant(column.text[row]))
            rows.push_back(row);
    }
    return rows;
}

bool isDateInAnyOrder(std::string_view text)
{
    using core::data::DateOrder;
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        if (core::data::parseDate(text, order))
            return true;
    return false;
}

/// Cells that keep a column from being numbers, dates or times.
std::vector<std::uint32_t> oddWordRows(const DataTable& table, const core::data::Column& column,
                                       const std::string& code, const std::stop_token& stop)
{
    const core::data::NumberStyle style =
        table.source() ? table.source()->numberStyle() : core::data::NumberStyle();
    return rowsWithText(
        column,
        [&](std::string_view text) {
            if (code == "mixed-dates")
                return !isDateInAnyOrder(text);
            if (code == "mixed-times")
                return !core::data::parseTimeOfDay(text).has_value();
            return core::data::parseMeasure(text, style).number.kind ==
                   core::data::NumberKind::None;
        },
        stop);
}

/// The sentence begins with the value: in quotes a level, else a number or a date.
std::vector<std::uint32_t> tokenRows(const core::data::Column& column, const std::string& sentence,
                                     const std::stop_token& stop)
{
    if (!column.isNumeric())
        return rowsWithText(
            column,
            [&](std::string_view text) {
                return sentence.starts_with('"' + std::string(text) + "\" ");
            },
            stop);
    const std::string token = sentence.substr(0, sentence.find(' '));
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row) && core::data::valueText(column, row) == token)
            rows.push_back(row);
    return rows;
}

std::vector<std::uint32_t> rareClassRows(const DataTable& table, const std::stop_token& stop)
{
    std::vector<std::uint32_t> rows;
    const auto target = core::explore::targetCodes(table, stop);
    if (!target)
        return rows;
    for (std::uint32_t row = 0; row < target->codes.size(); ++row) {
        const std::int32_t code = target->codes[row];
        if (code >= 0 &&
            target->balance.classes[std::size_t(code)].count < core::explore::fewRowsOfClass)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

bool hasFindingRows(const core::Warning& finding)
{
    constexpr std::string_view codes[] = {"duplicate-rows",
                                          "duplicate-ids",
                                          "contradictory-rows",
                                          "missing-values",
                                          "possible-missing-token",
                                          "similar-levels",
                                          "mixed-numbers",
                                          "mixed-dates",
                                          "mixed-times",
                                          "rare-class"};
    return std::find(std::begin(codes), std::end(codes), finding.code) != std::end(codes);
}

std::vector<std::uint32_t> findingRows(const DataTable& table, const core::Warning& finding,
                                       std::stop_token stop)
{
    if (finding.code == "duplicate-rows")
        return duplicateRows(table, stop);
    if (finding.code == "contradictory-rows")
        return contradictoryRows(table, stop);
    std::vector<std::uint32_t> rows;
    const auto found = table.find(finding.column);
    if (!found)
        return rows;
    const core::data::Column& column = table.column(*found);
    if (finding.code == "duplicate-ids")
        return groupsWhere(firstEqual(table, {*found}, stop),
                           [&](std::uint32_t row) { return !column.isMissing(row); });
    if (finding.code == "possible-missing-token")
        return tokenRows(column, finding.text, stop);
    if (finding.code == "similar-levels")
        return rowsWithText(
            column,
            [&](std::string_view text) {
                return finding.text.find('"' + std::string(text) + '"') != std::string::npos;
            },
            stop);
    if (finding.code.starts_with("mixed-"))
        return oddWordRows(table, column, finding.code, stop);
    if (finding.code == "rare-class")
        return rareClassRows(table, stop);
    if (finding.code == "missing-values")
        for (std::uint32_t row = 0; row < table.rowCount(); ++row)
            if (column.isMissing(row))
                rows.push_back(row);
    return rows;
}

} // namespace ui

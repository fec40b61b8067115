#include "core/explore/quality.h"

#include "core/base/parallel.h"
#include "core/base/words.h"
#include "core/explore/rowgroups.h"
#include "core/explore/sharedprogress.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace core::explore {
namespace {

using data::ColumnRole;
using data::ColumnType;

constexpr double nearConstantShare = 0.99;
constexpr std::size_t mostLevels = 50;
constexpr double worthTellingMissingShare = 0.05;
/// A share of missing cells of fewer customers than this says nothing about their class.
constexpr std::size_t leastRowsOfClass = 20;

std::string quoted(const std::string& text)
{
    return "\"" + text + "\"";
}

/// "1 row repeats", "417 rows repeat".
std::string rowsAnd(std::size_t count, const char* one, const char* many)
{
    return groupedCount(count) + (count == 1 ? " row " : " rows ") + (count == 1 ? one : many);
}

bool isIdentifier(const data::DataTable& table, std::size_t column)
{
    return table.role(column) == ColumnRole::Identifier ||
           table.column(column).type == ColumnType::Identifier;
}

/// The value of more than half of the present cells, if there is one, and how often it occurs
/// (Boyer and Moore 1991).
struct Majority {
    std::size_t row = 0;
    std::size_t count = 0;
    std::size_t present = 0;
    bool isConstant() const { return count == present; }
};

Majority majorityOf(const data::Column& column)
{
    Majority majority;
    std::size_t lead = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        ++majority.present;
        if (lead == 0)
            majority.row = row;
        if (cellsEqual(column, majority.row, row))
            ++lead;
        else
            --lead;
    }
    if (majority.present == 0)
        return majority;
    for (std::size_t row = 0; row < column.size(); ++row)
        majority.count += !column.isMissing(row) && cellsEqual(column, majority.row, row);
    return majority;
}

void checkConstant(Warnings& findings, const data::Column& column)
{
    const Majority majority = majorityOf(column);
    if (majority.present == 0) {
        findings.push_back({"constant-column", column.name,
                            quoted(column.name) + " has no values: every cell is empty."});
        return;
    }
    const std::string value = data::valueText(column, majority.row);
    if (majority.isConstant()) {
        findings.push_back({"constant-column", column.name,
                            quoted(column.name) + " never varies: every value is " + value + "."});
        return;
    }
    const double share =
        static_cast<double>(majority.count) / static_cast<double>(majority.present);
    if (share >= nearConstantShare)
        findings.push_back({"near-constant-column", column.name,
                            quoted(column.name) + " hardly varies: " + percentText(share) +
                                " of its values are " + value + "."});
}

/// "; most often for D (14.2 %), least often for B (6.1 %)", or nothing.
std::string missingByClass(const data::Column& column, const data::Column& target)
{
    struct Class {
        std::size_t rows = 0;
        std::size_t missing = 0;
        double share() const { return static_cast<double>(missing) / static_cast<double>(rows); }
    };
    std::vector<Class> classes(target.levels.size());
    for (std::size_t row = 0; row < target.size(); ++row) {
        if (target.codes[row] < 0)
            continue;
        Class& entry = classes[static_cast<std::size_t>(target.codes[row])];
        ++entry.rows;
        entry.missing += column.isMissing(row);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i].rows >= leastRowsOfClass)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return classes[a].share() > classes[b].share();
    });
    if (order.size() < 2 || classes[order.front()].share() == classes[order.back()].share())
        return {};
    const auto part = [&](std::size_t i) {
        return target.name + " " + target.levels[i] + " (" + percentText(classes[i].share()) + ")";
    };
    return ", most often where " + part(order.front()) + ", least often where " +
           part(order.back());
}

void checkMissing(Warnings& findings, const data::DataTable& table, std::size_t index)
{
    const data::Column& column = table.column(index);
    if (column.missingCount == 0 || column.missingCount == column.size())
        return;
    const double share =
        static_cast<double>(column.missingCount) / static_cast<double>(column.size());
    if (share <= worthTellingMissingShare)
        return;
    std::string text = groupedCount(column.missingCount) + " of " + groupedCount(column.size()) +
                       " cells of " + quoted(column.name) + " are missing (" + percentText(share) +
                       ")";
    const std::optional<std::size_t> target = table.target();
    if (target && *target != index && table.column(*target).hasLevels())
        text += missingByClass(column, table.column(*target));
    findings.push_back({"missing-values", column.name, text + "."});
}

std::string orderText(const data::Column& column)
{
    std::string text;
    for (const std::string& level : column.levels)
        text += (text.empty() ? "" : " < ") + level;
    return text;
}

Warnings checkColumn(const data::DataTable& table, std::size_t index)
{
    const data::Column& column = table.column(index);
    Warnings findings;
    if (column.size() == 0)
        return findings;
    if (column.type == ColumnType::Identifier) {
        findings.push_back({"identifier-column", column.name,
                            quoted(column.name) + " identifies rows; it is never a feature."});
    } else if (column.size() > 1) {
        checkConstant(findings, column);
    }
    if (column.type == ColumnType::Category && column.levels.size() > mostLevels)
        findings.push_back({"high-cardinality", column.name,
                            quoted(column.name) + " has " + groupedCount(column.levels.size()) +
                                " levels; each becomes a column of its own."});
    if (column.type == ColumnType::Ordinal)
        findings.push_back(
            {"ordered-levels", column.name,
             quoted(column.name) + " is read as ordered: " + orderText(column) + "."});
    checkMissing(findings, table, index);
    return findings;
}

/// Counts over whole rows: repeats and contradictions.
class RowChecks {
public:
    RowChecks(const data::DataTable& table, const std::stop_token& stop)
        : m_table(table), m_stop(stop)
    {
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            m_all.push_back(i);
            if (isIdentifier(table, i))
                m_identifiers.push_back(i);
            else
                m_others.push_back(i);
        }
        m_features = table.features();
    }

    void run(QualityReport& report)
    {
        m_hashes.resize(m_table.columnCount());
        parallelBlocks(m_hashes.size(), 1, [&](std::size_t i, std::size_t) {
            m_hashes[i] = cellHashes(m_table.column(i), m_stop);
        });
        report.duplicateRowsExceptIds = repeats(m_others);
        report.duplicateRows = m_identifiers.empty() ? report.duplicateRowsExceptIds
                               : report.duplicateRowsExceptIds == 0 && !m_others.empty()
                                   ? 0
                                   : repeats(m_all);
        checkIdentifiers(report);
        report.contradictoryRows = contradictions();
    }

    const std::vector<std::size_t>& identifiers() const { return m_identifiers; }
    const Warnings& identifierFindings() const { return m_identifierFindings; }

private:
    std::vector<std::uint64_t> combined(const std::vector<std::size_t>& columns) const
    {
        std::vector<std::uint64_t> hashes(m_table.rowCount(), 0);
        for (const std::size_t column : columns) {
            throwIfStopped(m_stop);
            const std::vector<std::uint64_t>& cells = m_hashes[column];
            for (std::size_t row = 0; row < hashes.size(); ++row)
                hashes[row] =
                    (hashes[row] ^ cells[row]) * 0x9E3779B97F4A7C15U + (hashes[row] >> 29);
        }
        return hashes;
    }

    std::vector<std::uint32_t> groups(const std::vector<std::size_t>& columns) const
    {
        return firstEqualRows(m_table, columns, combined(columns), m_stop);
    }

    std::size_t repeats(const std::vector<std::size_t>& columns) const
    {
        if (columns.empty())
            return 0;
        const std::vector<std::uint32_t> first = groups(columns);
        std::size_t count = 0;
        for (std::size_t row = 0; row < first.size(); ++row)
            count += first[row] != row;
        return count;
    }

    void checkIdentifiers(QualityReport& report)
    {
        std::vector<std::uint8_t> isRepeated(m_table.rowCount(), 0);
        for (const std::size_t index : m_identifiers) {
            const data::Column& column = m_table.column(index);
            const std::vector<std::uint32_t> first = groups({index});
            std::size_t count = 0;
            for (std::size_t row = 0; row < first.size(); ++row) {
                if (first[row] != row && !column.isMissing(row)) {
                    ++count;
                    isRepeated[row] = 1;
                }
            }
            if (count > 0)
                m_identifierFindings.push_back({"duplicate-ids", column.name,
                                                rowsAnd(count, "has", "have") + " a value of " +
                                                    quoted(column.name) +
                                                    " that occurs in an earlier row."});
        }
        report.duplicateIds = static_cast<std::size_t>(
            std::count(isRepeated.begin(), isRepeated.end(), std::uint8_t{1}));
    }

    std::size_t contradictions() const
    {
        const std::optional<std::size_t> target = m_table.target();
        if (!target || m_features.empty())
            return 0;
        const data::Column& classes = m_table.column(*target);
        const std::vector<std::uint32_t> first = groups(m_features);
        constexpr std::uint32_t none = 0xFFFFFFFFU;
        // Of each group, by its first row: the first row with a known class; whether two differ.
        std::vector<std::uint32_t> witness(first.size(), none);
        std::vector<std::uint8_t> differs(first.size(), 0);
        for (std::size_t row = 0; row < first.size(); ++row) {
            if (classes.isMissing(row))
                continue;
            std::uint32_t& seen = witness[first[row]];
            if (seen == none)
                seen = static_cast<std::uint32_t>(row);
            else if (!cellsEqual(classes, seen, row))
                differs[first[row]] = 1;
        }
        std::size_t count = 0;
        for (std::size_t row = 0; row < first.size(); ++row)
            count += differs[first[row]] != 0 && !classes.isMissing(row);
        return count;
    }

    const data::DataTable& m_table;
    const std::stop_token& m_stop;
    std::vector<std::size_t> m_all;
    std::vector<std::size_t> m_identifiers;
    std::vector<std::size_t> m_others;
    std::vector<std::size_t> m_features;
    std::vector<std::vector<std::uint64_t>> m_hashes;
    Warnings m_identifierFindings;
};

void reportRows(QualityReport& report, const data::DataTable& table, const RowChecks& checks)
{
    if (report.duplicateRowsExceptIds > 0) {
        std::string text =
            rowsAnd(report.duplicateRowsExceptIds, "repeats", "repeat") + " an earlier row";
        if (!checks.identifiers().empty())
            text += " in everything but the identifier";
        report.findings.push_back({"duplicate-rows", {}, text + "."});
    }
    report.findings.insert(report.findings.end(), checks.identifierFindings().begin(),
                           checks.identifierFindings().end());
    if (report.contradictoryRows > 0) {
        const std::string& target = table.column(*table.target()).name;
        report.findings.push_back({"contradictory-rows", target,
                                   rowsAnd(report.contradictoryRows, "shares", "share") +
                                       " all features with a row of another " + quoted(target) +
                                       " (" +
                                       percentText(static_cast<double>(report.contradictoryRows) /
                                                   static_cast<double>(table.rowCount())) +
                                       "): no model can tell these apart."});
    }
}

} // namespace

QualityReport checkQuality(const data::DataTable& table, std::stop_token stop,
                           const ProgressCallback& progress)
{
    QualityReport report;
    RowChecks checks(table, stop);
    checks.run(report);
    reportRows(report, table, checks);

    std::vector<Warnings> findings(table.columnCount());
    SharedProgress shared(progress, table.columnCount(), "Quality");
    parallelBlocks(table.columnCount(), 1, [&](std::size_t column, std::size_t) {
        throwIfStopped(stop);
        findings[column] = checkColumn(table, column);
        shared.partDone();
    });
    for (Warnings& ofColumn : findings)
        report.findings.insert(report.findings.end(), ofColumn.begin(), ofColumn.end());
    throwIfStopped(stop);
    shared.finish();
    return report;
}

} // namespace core::explore

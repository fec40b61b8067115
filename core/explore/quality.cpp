#include "core/explore/quality.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/explore/identifierlike.h"
#include "core/explore/leakcheck.h"
#include "core/explore/rowgroups.h"
#include "core/explore/rowtrend.h"
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
/// Rows looked at for an order along the file.
constexpr std::size_t mostOrderRows = 20000;

std::string quoted(const std::string& text)
{
    return "\"" + text + "\"";
}

/// A whole sentence about one row, or about several; {1} is their number.
std::string ofRows(std::size_t count, const std::string& one, const std::string& many,
                   std::initializer_list<std::string_view> others = {})
{
    const std::string number = groupedCount(count);
    const auto other = [&](std::size_t i) {
        return i < others.size() ? others.begin()[i] : std::string_view();
    };
    return filled(count == 1 ? one : many, {number, other(0), other(1)});
}

bool isIdentifier(const data::DataTable& table, std::size_t column)
{
    return table.role(column) == ColumnRole::Identifier ||
           table.column(column).type == ColumnType::Identifier;
}

/// A value and how often it occurs among the present cells.
struct Majority {
    std::size_t row = 0;
    std::size_t count = 0;
    std::size_t present = 0;
    bool isConstant() const { return count == present; }
    bool isNearConstant() const
    {
        return static_cast<double>(count) >= nearConstantShare * static_cast<double>(present);
    }
};

/// The row of the value of more than half of the cells, if there is one (Boyer and Moore 1991): of
/// all cells, or of many chosen at random, which is as good for a value of nearly all.
std::size_t majorityRow(const data::Column& column)
{
    constexpr std::size_t probes = 4096;
    const bool all = column.size() <= probes;
    std::size_t candidate = 0;
    std::size_t lead = 0;
    std::uint64_t state = 1;
    for (std::size_t i = 0; i < (all ? column.size() : probes); ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const std::size_t row = all ? i : (state >> 24) % column.size();
        if (column.isMissing(row))
            continue;
        if (lead == 0)
            candidate = row;
        lead = cellsEqual(column, candidate, row) ? lead + 1 : lead - 1;
    }
    return candidate;
}

/// Counting ends as soon as the value can no longer be nearly all.
Majority majorityOf(const data::Column& column)
{
    Majority majority;
    majority.present = column.size() - column.missingCount;
    if (majority.present == 0)
        return majority;
    majority.row = majorityRow(column);
    if (column.isMissing(majority.row)) {
        // Nearly all cells are missing; the few others are all looked at.
        std::size_t lead = 0;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.isMissing(row))
                continue;
            if (lead == 0)
                majority.row = row;
            lead = cellsEqual(column, majority.row, row) ? lead + 1 : lead - 1;
        }
    }
    const std::size_t mostOthers = majority.present / 50 + 1;
    std::size_t others = 0;
    for (std::size_t row = 0; row < column.size() && others <= mostOthers; ++row) {
        if (!column.isMissing(row))
            ++(cellsEqual(column, majority.row, row) ? majority.count : others);
    }
    return majority;
}

void checkConstant(Warnings& findings, const data::Column& column)
{
    const Majority majority = majorityOf(column);
    if (majority.present == 0) {
        findings.push_back({"constant-column", column.name,
                            filled(translate("Quality", "{1} has no values: every cell is empty."),
                                   {quoted(column.name)})});
        return;
    }
    const std::string value = data::valueText(column, majority.row);
    if (majority.isConstant()) {
        findings.push_back({"constant-column", column.name,
                            filled(translate("Quality", "{1} never varies: every value is {2}."),
                                   {quoted(column.name), value})});
        return;
    }
    if (majority.isNearConstant())
        findings.push_back(
            {"near-constant-column", column.name,
             filled(translate("Quality", "{1} hardly varies: {2} of its values are {3}."),
                    {quoted(column.name),
                     percentText(static_cast<double>(majority.count) /
                                 static_cast<double>(majority.present)),
                     value})});
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
    return filled(translate("Quality", ", most often where {1}, least often where {2}"),
                  {part(order.front()), part(order.back())});
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
    std::string where;
    const std::optional<std::size_t> target = table.target();
    if (target && *target != index && table.column(*target).hasLevels())
        where = missingByClass(column, table.column(*target));
    findings.push_back(
        {"missing-values", column.name,
         filled(translate("Quality", "{1} of {2} cells of {3} are missing ({4}){5}."),
                {groupedCount(column.missingCount), groupedCount(column.size()),
                 quoted(column.name), percentText(share), where})});
}

std::string orderText(const data::Column& column)
{
    std::string text;
    for (const std::string& level : column.levels)
        text += (text.empty() ? "" : " < ") + level;
    return text;
}

/// `spread` are rows all over the table.
Warnings checkColumn(const data::DataTable& table, std::size_t index,
                     const std::vector<std::uint32_t>& spread, const std::stop_token& stop)
{
    const data::Column& column = table.column(index);
    Warnings findings;
    if (column.size() == 0)
        return findings;
    if (column.type == ColumnType::Identifier) {
        findings.push_back(
            {"identifier-column", column.name,
             filled(translate("Quality", "{1} identifies rows; it is never a feature."),
                    {quoted(column.name)})});
    } else if (column.size() > 1) {
        checkConstant(findings, column);
    }
    const std::optional<Warning> identifierLike = table.role(index) == ColumnRole::Feature
                                                      ? identifierLikeFinding(column, stop)
                                                      : std::nullopt;
    if (identifierLike)
        findings.push_back(*identifierLike);
    else if (column.type == ColumnType::Category && column.levels.size() > mostLevels)
        findings.push_back(
            {"high-cardinality", column.name,
             filled(translate("Quality", "{1} has {2} levels; each becomes a column of its own."),
                    {quoted(column.name), groupedCount(column.levels.size())})});
    if (column.type == ColumnType::Ordinal)
        findings.push_back({"ordered-levels", column.name,
                            filled(translate("Quality", "{1} is read as ordered: {2}."),
                                   {quoted(column.name), orderText(column)})});
    checkMissing(findings, table, index);
    if (table.role(index) == ColumnRole::Feature) {
        if (auto ordered = rowOrderFinding(column, spread, stop))
            findings.push_back(std::move(*ordered));
    }
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
        const std::optional<std::size_t> target = m_table.target();
        // Rows that differ in their features differ in more columns too, so one look often tells
        // all; without features the look is at whatever there is.
        const std::vector<std::size_t>& least = m_features.empty() ? m_others : m_features;
        std::vector<std::uint32_t> first;
        std::vector<std::vector<std::uint32_t>> ofIdentifier(m_identifiers.size());
        parallelBlocks(m_identifiers.size() + 1, 1, [&](std::size_t task, std::size_t) {
            if (task == 0)
                first = groups(least);
            else
                ofIdentifier[task - 1] = groups({m_identifiers[task - 1]});
        });
        if (repeats(first) > 0) {
            if (target && !m_features.empty())
                report.contradictoryRows = contradictions(first, m_table.column(*target));
            if (least != m_others)
                first = groups(m_others);
            report.duplicateRowsExceptIds = repeats(first);
            report.duplicateRows = m_identifiers.empty() || report.duplicateRowsExceptIds == 0
                                       ? report.duplicateRowsExceptIds
                                       : repeats(groups(m_all));
        } else if (m_others.empty() && !m_identifiers.empty()) {
            report.duplicateRows = repeats(groups(m_all));
        }
        checkIdentifiers(report, ofIdentifier);
    }

    const std::vector<std::size_t>& identifiers() const { return m_identifiers; }
    const Warnings& identifierFindings() const { return m_identifierFindings; }

private:
    /// One hash per row of the cells in `columns`.
    std::vector<std::uint64_t> combined(const std::vector<std::size_t>& columns) const
    {
        constexpr std::size_t rowsPerBlock = 1 << 14;
        std::vector<std::uint64_t> hashes(m_table.rowCount(), 0);
        parallelBlocks(hashes.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(m_stop);
            std::vector<std::uint64_t> cells(end - begin);
            for (const std::size_t column : columns) {
                cellHashes(m_table.column(column), begin, cells);
                for (std::size_t i = 0; i < cells.size(); ++i) {
                    std::uint64_t& hash = hashes[begin + i];
                    hash = (hash ^ cells[i]) * 0x9E3779B97F4A7C15U + (hash >> 29);
                }
            }
        });
        return hashes;
    }

    std::vector<std::uint32_t> groups(const std::vector<std::size_t>& columns) const
    {
        if (columns.empty())
            return {};
        return firstEqualRows(m_table, columns, combined(columns), m_stop);
    }

    static std::size_t repeats(const std::vector<std::uint32_t>& first)
    {
        std::size_t count = 0;
        for (std::size_t row = 0; row < first.size(); ++row)
            count += first[row] != row;
        return count;
    }

    void checkIdentifiers(QualityReport& report,
                          const std::vector<std::vector<std::uint32_t>>& firstOf)
    {
        std::vector<std::uint8_t> isRepeated(m_table.rowCount(), 0);
        for (std::size_t i = 0; i < m_identifiers.size(); ++i) {
            const data::Column& column = m_table.column(m_identifiers[i]);
            const std::vector<std::uint32_t>& first = firstOf[i];
            std::size_t count = 0;
            for (std::size_t row = 0; row < first.size(); ++row) {
                if (first[row] != row && !column.isMissing(row)) {
                    ++count;
                    isRepeated[row] = 1;
                }
            }
            if (count > 0)
                m_identifierFindings.push_back(
                    {"duplicate-ids", column.name,
                     ofRows(count,
                            translate("Quality", "{1} row has a value of {2} that "
                                                 "occurs in an earlier row."),
                            translate("Quality", "{1} rows have a value of {2} that "
                                                 "occurs in an earlier row."),
                            {quoted(column.name)})});
        }
        report.duplicateIds = static_cast<std::size_t>(
            std::count(isRepeated.begin(), isRepeated.end(), std::uint8_t{1}));
    }

    /// Rows of a known class in groups that know several.
    static std::size_t contradictions(const std::vector<std::uint32_t>& first,
                                      const data::Column& classes)
    {
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
    Warnings m_identifierFindings;
};

void reportRows(QualityReport& report, const data::DataTable& table, const RowChecks& checks)
{
    if (report.duplicateRowsExceptIds > 0) {
        const std::size_t count = report.duplicateRowsExceptIds;
        report.findings.push_back(
            {"duplicate-rows",
             {},
             checks.identifiers().empty()
                 ? ofRows(count, translate("Quality", "{1} row repeats an earlier row."),
                          translate("Quality", "{1} rows repeat an earlier row."))
                 : ofRows(count,
                          translate("Quality", "{1} row repeats an earlier row in everything but "
                                               "the identifier."),
                          translate("Quality", "{1} rows repeat an earlier row in everything but "
                                               "the identifier."))});
    }
    report.findings.insert(report.findings.end(), checks.identifierFindings().begin(),
                           checks.identifierFindings().end());
    if (report.contradictoryRows > 0) {
        const std::string& target = table.column(*table.target()).name;
        report.findings.push_back(
            {"contradictory-rows", target,
             ofRows(report.contradictoryRows,
                    translate("Quality", "{1} row shares all features with a row of "
                                         "another {2} ({3}): no model can tell these "
                                         "apart."),
                    translate("Quality", "{1} rows share all features with a row of "
                                         "another {2} ({3}): no model can tell these "
                                         "apart."),
                    {quoted(target), percentText(static_cast<double>(report.contradictoryRows) /
                                                 static_cast<double>(table.rowCount()))})});
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

    const std::optional<TargetCodes> target = targetCodes(table, stop);
    std::optional<LeakCheck> leaks;
    if (target) {
        report.balance = target->balance;
        report.scores = scoreFeatures(table, *target, stop);
        leaks.emplace(table, *target, report.scores);
        const Warnings balance = balanceFindings(table, target->balance);
        report.findings.insert(report.findings.end(), balance.begin(), balance.end());
        if (auto ordered = orderedTargetFinding(table, *target, stop))
            report.findings.push_back(std::move(*ordered));
    }
    const std::vector<std::uint32_t> spread = spreadRows(table.rowCount(), mostOrderRows);
    std::vector<Warnings> findings(table.columnCount());
    SharedProgress shared(progress, table.columnCount(),
                          CORE_TRANSLATE_NOOP("Progress", "Quality"));
    parallelBlocks(table.columnCount(), 1, [&](std::size_t column, std::size_t) {
        throwIfStopped(stop);
        findings[column] = checkColumn(table, column, spread, stop);
        if (leaks) {
            if (auto leak = leaks->check(column, stop))
                findings[column].push_back(std::move(*leak));
        }
        shared.partDone();
    });
    for (Warnings& ofColumn : findings)
        report.findings.insert(report.findings.end(), ofColumn.begin(), ofColumn.end());
    throwIfStopped(stop);
    shared.finish();
    return report;
}

} // namespace core::explore

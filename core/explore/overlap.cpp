#include "core/explore/overlap.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace core::explore {
namespace {

using data::Column;
using data::ColumnRole;
using data::ColumnType;

constexpr std::size_t rowsPerPoll = 1 << 14;
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

bool isIdentifier(const data::DataTable& table, std::size_t column)
{
    return table.role(column) == ColumnRole::Identifier ||
           table.column(column).type == ColumnType::Identifier;
}

/// Two columns of one name, their cells made comparable.
class Pair {
public:
    Pair(const Column& first, const Column& second) : m_first(first), m_second(second)
    {
        if (!first.hasLevels() || !second.hasLevels())
            return;
        std::unordered_map<std::string_view, std::int32_t> codes;
        for (std::size_t i = 0; i < first.levels.size(); ++i)
            codes.emplace(first.levels[i], static_cast<std::int32_t>(i));
        auto next = static_cast<std::int32_t>(first.levels.size());
        for (const std::string& level : second.levels) {
            const auto known = codes.find(level);
            m_codes.push_back(known == codes.end() ? next++ : known->second);
        }
    }

    const Column& first() const { return m_first; }
    const Column& second() const { return m_second; }
    bool hasLevels() const { return m_first.hasLevels() && m_second.hasLevels(); }
    bool hasNumbers() const { return m_first.isNumeric() && m_second.isNumeric(); }
    /// Code of a level of the second column among those of the first; past them when it is new.
    std::int32_t code(std::size_t secondRow) const
    {
        return m_codes[static_cast<std::size_t>(m_second.codes[secondRow])];
    }
    bool isUnseen(std::size_t secondLevel) const
    {
        return m_codes[secondLevel] >= static_cast<std::int32_t>(m_first.levels.size());
    }

    bool isEqual(std::size_t a, std::size_t b) const
    {
        if (m_first.isMissing(a) || m_second.isMissing(b))
            return m_first.isMissing(a) && m_second.isMissing(b);
        if (hasNumbers())
            return m_first.numbers[a] == m_second.numbers[b];
        if (hasLevels())
            return m_first.codes[a] == code(b);
        return data::valueText(m_first, a) == data::valueText(m_second, b);
    }

    /// Adds the cells of rows [begin, begin + hashes.size()) of one of the two to `hashes`.
    void addHashes(bool ofFirst, std::size_t begin, std::span<std::uint64_t> hashes) const
    {
        constexpr std::uint64_t missingHash = 0x5851F42D4C957F2DU;
        const Column& column = ofFirst ? m_first : m_second;
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            const std::size_t row = begin + i;
            std::uint64_t cell = missingHash;
            if (!column.isMissing(row)) {
                if (hasNumbers())
                    cell = std::bit_cast<std::uint64_t>(column.numbers[row] + 0.0);
                else if (hasLevels())
                    cell = static_cast<std::uint64_t>(ofFirst ? column.codes[row] : code(row)) + 1;
                else
                    cell = std::hash<std::string>()(data::valueText(column, row));
            }
            cell = (cell ^ (cell >> 32)) * 0xD6E8FEB86659FD93U;
            hashes[i] = (hashes[i] ^ cell ^ (cell >> 31)) * 0x9E3779B97F4A7C15U;
            hashes[i] ^= hashes[i] >> 29;
        }
    }

private:
    const Column& m_first;
    const Column& m_second;
    std::vector<std::int32_t> m_codes; ///< of the second column's levels
};

/// For each row of the second table a row of the first with equal cells in all pairs, the first of
/// them, or `none`.
class Matching {
public:
    Matching(std::vector<const Pair*> pairs, const std::stop_token& stop)
        : m_pairs(std::move(pairs)), m_stop(stop)
    {
    }

    std::vector<std::uint32_t> run(std::size_t firstRows, std::size_t secondRows) const
    {
        const std::vector<std::uint64_t> firstHashes = hashes(true, firstRows);
        struct Slot {
            std::uint32_t tag = 0;
            std::uint32_t row = none;
        };
        std::vector<Slot> slots(std::bit_ceil(std::max<std::size_t>(firstRows * 3 / 2, 16)));
        const std::size_t mask = slots.size() - 1;
        for (std::size_t row = 0; row < firstRows; ++row) {
            if (row % rowsPerPoll == 0)
                throwIfStopped(m_stop);
            const std::uint64_t hash = firstHashes[row];
            const auto tag = static_cast<std::uint32_t>(hash >> 32);
            std::size_t slot = hash & mask;
            // Equal rows of the first table share the slot of the first of them.
            while (slots[slot].row != none &&
                   !(slots[slot].tag == tag && firstHashes[slots[slot].row] == hash))
                slot = (slot + 1) & mask;
            if (slots[slot].row == none)
                slots[slot] = {tag, static_cast<std::uint32_t>(row)};
        }
        const std::vector<std::uint64_t> secondHashes = hashes(false, secondRows);
        std::vector<std::uint32_t> match(secondRows, none);
        parallelBlocks(secondRows, rowsPerPoll, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(m_stop);
            for (std::size_t row = begin; row < end; ++row) {
                const std::uint64_t hash = secondHashes[row];
                const auto tag = static_cast<std::uint32_t>(hash >> 32);
                for (std::size_t slot = hash & mask; slots[slot].row != none;
                     slot = (slot + 1) & mask) {
                    if (slots[slot].tag == tag && isEqual(slots[slot].row, row)) {
                        match[row] = slots[slot].row;
                        break;
                    }
                }
            }
        });
        return match;
    }

private:
    std::vector<std::uint64_t> hashes(bool ofFirst, std::size_t rows) const
    {
        std::vector<std::uint64_t> result(rows, 0x9E3779B97F4A7C15U);
        parallelBlocks(rows, rowsPerPoll, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(m_stop);
            for (const Pair* pair : m_pairs)
                pair->addHashes(ofFirst, begin, std::span(result).subspan(begin, end - begin));
        });
        return result;
    }
    bool isEqual(std::size_t a, std::size_t b) const
    {
        return std::all_of(m_pairs.begin(), m_pairs.end(),
                           [&](const Pair* pair) { return pair->isEqual(a, b); });
    }

    std::vector<const Pair*> m_pairs;
    const std::stop_token& m_stop;
};

class Comparison {
public:
    Comparison(const data::DataTable& first, const data::DataTable& second,
               const std::stop_token& stop, const ProgressCallback& progress)
        : m_first(first), m_second(second), m_stop(stop), m_progress(progress)
    {
        m_result.firstRows = first.rowCount();
        m_result.secondRows = second.rowCount();
    }

    TableOverlap run()
    {
        matchColumns();
        report(0.1, CORE_TRANSLATE_NOOP("Progress", "Columns"));
        std::vector<const Pair*> compared;
        for (const Pair& pair : m_features) {
            throwIfStopped(m_stop);
            compareColumn(pair);
            // A column without values says nothing about who is who.
            if (pair.second().missingCount < pair.second().size())
                compared.push_back(&pair);
        }
        report(0.3, CORE_TRANSLATE_NOOP("Progress", "Identifiers"));
        m_result.comparedFeatures = compared.size();
        if (m_identifier)
            matchIdentifiers(compared);
        report(0.6, CORE_TRANSLATE_NOOP("Progress", "Rows"));
        if (!compared.empty()) {
            const std::vector<std::uint32_t> match =
                Matching(compared, m_stop).run(m_result.firstRows, m_result.secondRows);
            m_result.equalRows = match.size() - static_cast<std::size_t>(
                                                    std::count(match.begin(), match.end(), none));
        }
        report(1, CORE_TRANSLATE_NOOP("Progress", "Rows"));
        return std::move(m_result);
    }

private:
    void report(double fraction, std::string_view stage) const
    {
        throwIfStopped(m_stop);
        if (m_progress)
            m_progress(fraction, stage);
    }

    void matchColumns()
    {
        std::vector<std::uint8_t> isShared(m_second.columnCount(), 0);
        for (std::size_t i = 0; i < m_first.columnCount(); ++i) {
            const Column& column = m_first.column(i);
            const std::optional<std::size_t> other = m_second.find(column.name);
            const ColumnRole role = m_first.role(i);
            const bool isUsed = role == ColumnRole::Feature || role == ColumnRole::Target;
            if (!other) {
                if (isUsed)
                    m_result.missingColumns.push_back(column.name);
                continue;
            }
            isShared[*other] = 1;
            const Column& same = m_second.column(*other);
            if (isIdentifier(m_first, i)) {
                if (!m_identifier)
                    m_identifier.emplace(column, same);
                continue;
            }
            if (!isUsed)
                continue;
            if (same.missingCount == same.size() && column.missingCount < column.size())
                m_result.emptyColumns.push_back(column.name);
            if (role == ColumnRole::Feature)
                m_features.emplace_back(column, same);
        }
        for (std::size_t i = 0; i < m_second.columnCount(); ++i) {
            if (isShared[i] == 0)
                m_result.extraColumns.push_back(m_second.column(i).name);
        }
    }

    void compareColumn(const Pair& pair)
    {
        const Column& first = pair.first();
        const Column& second = pair.second();
        if (second.missingCount == second.size() || first.missingCount == first.size())
            return;
        if (pair.hasLevels())
            findUnseenLevels(pair);
        else if (first.type != second.type)
            m_result.types.push_back({first.name, first.type, second.type});
        else if (first.type == ColumnType::Numeric)
            findOutside(first, second);
    }

    void findUnseenLevels(const Pair& pair)
    {
        TableOverlap::UnseenLevels unseen{pair.first().name, {}, 0};
        std::vector<std::size_t> counts(pair.second().levels.size());
        for (const std::int32_t code : pair.second().codes) {
            if (code >= 0)
                ++counts[static_cast<std::size_t>(code)];
        }
        for (std::size_t level = 0; level < counts.size(); ++level) {
            if (counts[level] == 0 || !pair.isUnseen(level))
                continue;
            unseen.levels.push_back(pair.second().levels[level]);
            unseen.rows += counts[level];
        }
        if (unseen.rows > 0)
            m_result.unseen.push_back(std::move(unseen));
    }

    void findOutside(const Column& first, const Column& second)
    {
        TableOverlap::OutOfRange outside{first.name, 0, INFINITY, -INFINITY};
        for (std::size_t row = 0; row < first.size(); ++row) {
            if (first.isMissing(row))
                continue;
            outside.low = std::min(outside.low, first.numbers[row]);
            outside.high = std::max(outside.high, first.numbers[row]);
        }
        for (std::size_t row = 0; row < second.size(); ++row)
            outside.rows += !second.isMissing(row) && (second.numbers[row] < outside.low ||
                                                       second.numbers[row] > outside.high);
        if (outside.rows > 0)
            m_result.outside.push_back(std::move(outside));
    }

    void matchIdentifiers(const std::vector<const Pair*>& compared)
    {
        m_result.identifier = m_identifier->first().name;
        m_result.rowsWithoutId = m_identifier->second().missingCount;
        std::vector<std::uint32_t> match =
            Matching({&*m_identifier}, m_stop).run(m_result.firstRows, m_result.secondRows);
        std::vector<std::size_t> changed(compared.size());
        for (std::size_t row = 0; row < match.size(); ++row) {
            if (row % rowsPerPoll == 0)
                throwIfStopped(m_stop);
            if (match[row] == none || m_identifier->second().isMissing(row))
                continue;
            ++m_result.knownRows;
            m_result.matchedRows.push_back(match[row]);
            bool isChanged = false;
            for (std::size_t i = 0; i < compared.size(); ++i) {
                if (compared[i]->isEqual(match[row], row))
                    continue;
                ++changed[i];
                isChanged = true;
            }
            m_result.unchangedRows += !isChanged;
        }
        std::vector<std::uint32_t>& matched = m_result.matchedRows;
        std::sort(matched.begin(), matched.end());
        matched.erase(std::unique(matched.begin(), matched.end()), matched.end());
        for (std::size_t i = 0; i < compared.size(); ++i) {
            if (changed[i] > 0)
                m_result.changed.push_back({compared[i]->first().name, changed[i]});
        }
        std::stable_sort(m_result.changed.begin(), m_result.changed.end(),
                         [](const auto& a, const auto& b) { return a.rows > b.rows; });
    }

    const data::DataTable& m_first;
    const data::DataTable& m_second;
    const std::stop_token& m_stop;
    const ProgressCallback& m_progress;
    std::optional<Pair> m_identifier;
    std::vector<Pair> m_features; ///< of the first table that the second has too
    TableOverlap m_result;
};

} // namespace

data::DataTable readAlike(const data::DataTable& first, const data::DataTable& second,
                          const std::map<std::string, data::ColumnChoice>& choices,
                          std::stop_token stop)
{
    data::DataTable result = second;
    if (!second.source())
        return result;
    for (std::size_t i = 0; i < second.columnCount(); ++i) {
        const std::optional<std::size_t> other = first.find(second.column(i).name);
        if (!other)
            continue;
        throwIfStopped(stop);
        const auto chosen = choices.find(second.column(i).name);
        data::ColumnChoice choice;
        if (chosen != choices.end()) {
            choice = chosen->second;
            result = data::withColumnRead(result, i, choice, stop).table;
        }
        const Column& wanted = first.column(*other);
        const Column& found = result.column(i);
        if (found.type == wanted.type || (found.hasLevels() && wanted.hasLevels()) ||
            found.missingCount == found.size())
            continue;
        choice.type = wanted.type;
        data::RetypeResult read = data::withColumnRead(result, i, choice, stop);
        if (read.unreadableCells == 0)
            result = std::move(read.table);
    }
    return result;
}

TableOverlap compareTables(const data::DataTable& first, const data::DataTable& second,
                           std::stop_token stop, const ProgressCallback& progress)
{
    return Comparison(first, second, stop, progress).run();
}

} // namespace core::explore

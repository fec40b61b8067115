#include "core/data/csv/csvcolumns.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/data/csv/usualnumber.h"
#include "core/data/datetext.h"
#include "core/data/levels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace core::data {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t fewestSlots = 16;

/// The first `length` bytes, at most eight, as a number.
inline std::uint64_t word(const char* text, std::uint32_t length, const char* end)
{
    std::uint64_t bytes = 0;
    if (end - text >= 8) {
        std::memcpy(&bytes, text, 8);
        return length >= 8 ? bytes : bytes & ((std::uint64_t{1} << (8 * length)) - 1);
    }
    std::memcpy(&bytes, text, std::min<std::uint32_t>(length, 8));
    return bytes;
}

/// A blank cell or a missing token. Most cells show by their first byte that they are neither.
bool isMissingCell(std::string_view text, const CsvSource& source, bool hasTokens,
                   std::size_t column)
{
    if (text.empty())
        return true;
    const auto first = static_cast<unsigned char>(text.front());
    if (!hasTokens && first > ' ' && first != 0xC2)
        return false;
    return source.isMissingText(text, column);
}

template <typename T>
void makeRoom(std::vector<T>& values, std::size_t rows)
{
    values.reserve(rows);
    adviseLargePages(values.data(), rows * sizeof(T));
    values.resize(rows);
}

template <typename T>
void moveTogether(std::vector<T>& values, std::span<const ColumnArrays::Stretch> stretches,
                  std::size_t rows)
{
    std::size_t to = 0;
    for (const ColumnArrays::Stretch& stretch : stretches) {
        if (stretch.from != to && stretch.count > 0)
            std::memmove(values.data() + to, values.data() + stretch.from,
                         stretch.count * sizeof(T));
        to += stretch.count;
    }
    values.resize(rows);
    if (values.capacity() > rows + rows / 8)
        values.shrink_to_fit();
}

} // namespace

LevelCodes::LevelCodes() : m_slots(fewestSlots) {}

std::size_t LevelCodes::place(std::uint64_t head, std::uint64_t tail, std::uint32_t length) const
{
    std::uint64_t hash = (head ^ length) * 0x9E3779B97F4A7C15ULL;
    hash ^= (tail + 0x7F4A7C15ULL) * 0xC2B2AE3D27D4EB4FULL;
    hash ^= hash >> 29;
    return static_cast<std::size_t>(hash >> 3) & (m_slots.size() - 1);
}

std::int32_t LevelCodes::code(const char* text, std::uint32_t length, const char* end)
{
    std::uint64_t head = word(text, length, end);
    std::uint64_t tail = length > 8 ? word(text + 8, length - 8, end) : 0;
    const bool isLong = length > 16;
    if (isLong)
        tail = std::hash<std::string_view>()({text, length});
    for (std::size_t at = place(head, tail, length);; at = (at + 1) & (m_slots.size() - 1)) {
        Slot& slot = m_slots[at];
        if (slot.code < 0) {
            slot = {head, tail, length, static_cast<std::int32_t>(m_levels.size())};
            m_levels.emplace_back(text, length);
            if (m_levels.size() * 2 > m_slots.size())
                grow();
            return static_cast<std::int32_t>(m_levels.size()) - 1;
        }
        if (slot.head == head && slot.tail == tail && slot.length == length &&
            (!isLong ||
             m_levels[static_cast<std::size_t>(slot.code)] == std::string_view(text, length)))
            return slot.code;
    }
}

void LevelCodes::grow()
{
    std::vector<Slot> old(m_slots.size() * 4);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.code < 0)
            continue;
        std::size_t at = place(slot.head, slot.tail, slot.length);
        while (m_slots[at].code >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

/// One column's fields of a batch, and all that is needed to read them.
struct ColumnArrays::Cells {
    std::string_view text;
    const char* origin;
    const BatchField* fields; ///< of the first row
    std::size_t step;         ///< from row to row
    std::size_t rows;
    std::size_t firstRow;
    std::size_t column;
    const CsvSource& source;
    NumberStyle style;
    bool hasTokens;

    const BatchField& field(std::size_t row) const { return fields[row * step]; }
    std::string_view raw(const BatchField& field) const
    {
        return {origin + field.begin, field.length};
    }
    std::string unescaped(const BatchField& field) const
    {
        FieldSpan span;
        span.begin = static_cast<std::uint64_t>(origin + field.begin - text.data());
        span.length = field.length;
        span.escaped = 1;
        return fieldText(text, span, source.dialect());
    }
    /// Calls `body(row, text)` for every cell.
    template <typename Body>
    void forEach(const Body& body) const
    {
        for (std::size_t row = 0; row < rows; ++row) {
            const BatchField& one = field(row);
            if (one.escaped != 0)
                body(row, unescaped(one));
            else
                body(row, raw(one));
        }
    }
    bool isMissing(std::string_view cell) const
    {
        return isMissingCell(cell, source, hasTokens, column);
    }
};

ColumnArrays::ColumnArrays(std::span<const ColumnGuess> guesses, std::size_t rows,
                           std::size_t workers)
{
    for (const ColumnGuess guess : guesses) {
        auto target = std::make_unique<Target>();
        target->guess = guess;
        if (guess == ColumnGuess::Levels)
            target->levels.resize(workers);
        m_targets.push_back(std::move(target));
    }
    parallelBlocks(m_targets.size(), 1, [&](std::size_t i, std::size_t) {
        Target& target = *m_targets[i];
        if (target.guess == ColumnGuess::Texts)
            return;
        makeRoom(target.column.missing, rows);
        if (target.guess == ColumnGuess::Levels)
            makeRoom(target.column.codes, rows);
        else
            makeRoom(target.column.numbers, rows);
    });
}

void ColumnArrays::prepare(std::size_t column, std::size_t rows, BlockColumn& block) const
{
    constexpr std::size_t usualLength = 12;
    if (m_targets[column]->guess != ColumnGuess::Texts)
        return;
    block.texts = std::make_unique<CellTexts>();
    block.texts->text.reserve(rows, rows * usualLength);
    block.texts->missing.reserve(rows);
}

void ColumnArrays::read(std::size_t worker, std::string_view text, std::size_t origin,
                        std::span<const BatchField> fields, std::size_t rows, std::size_t firstRow,
                        const CsvSource& source, std::span<BlockColumn> block)
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        Target& target = *m_targets[i];
        if (target.failed.load(std::memory_order_relaxed))
            continue;
        const Cells cells{
            text,   text.data() + origin, fields.data() + i,  m_targets.size(), rows, firstRow, i,
            source, source.numberStyle(), source.hasTokens(i)};
        switch (target.guess) {
        case ColumnGuess::Numbers:
            readNumbers(target, cells, block[i]);
            break;
        case ColumnGuess::Dates:
            readDates(target, cells, block[i]);
            break;
        case ColumnGuess::Levels:
            readLevels(target, target.levels[worker], cells, block[i]);
            break;
        case ColumnGuess::Texts:
            readTexts(cells, block[i]);
            break;
        }
    }
}

void ColumnArrays::distrustLevels()
{
    for (const auto& target : m_targets) {
        if (target->guess == ColumnGuess::Levels)
            target->failed = true;
    }
}

void ColumnArrays::readNumbers(Target& target, const Cells& cells, BlockColumn& block)
{
    double* const numbers = target.column.numbers.data() + cells.firstRow;
    std::uint8_t* const missing = target.column.missing.data() + cells.firstRow;
    const char mark = cells.style.decimalMark;
    const char* const end = cells.text.data() + cells.text.size();
    const auto readCell = [&](std::size_t row, std::string_view text) {
        missing[row] = cells.isMissing(text) ? 1 : 0;
        if (missing[row] != 0) {
            numbers[row] = nan;
            ++block.missingCount;
            return;
        }
        const ParsedNumber number = parseNumber(text, cells.style);
        if (number.kind != NumberKind::Plain)
            target.failed.store(true, std::memory_order_relaxed);
        numbers[row] = number.value;
        if (number.needsRoundTripCheck && !roundTrips(text, number.value, cells.style))
            ++block.roundTripDifferences;
    };
    for (std::size_t row = 0; row < cells.rows; ++row) {
        const BatchField& field = cells.field(row);
        if (!cells.hasTokens &&
            usualNumber(cells.origin + field.begin, field.length, end, mark, numbers[row])) {
            missing[row] = 0;
            continue;
        }
        if (field.escaped != 0)
            readCell(row, cells.unescaped(field));
        else
            readCell(row, cells.raw(field));
    }
}

void ColumnArrays::readDates(Target& target, const Cells& cells, BlockColumn& block)
{
    double* const numbers = target.column.numbers.data() + cells.firstRow;
    std::uint8_t* const missing = target.column.missing.data() + cells.firstRow;
    cells.forEach([&](std::size_t row, std::string_view text) {
        missing[row] = cells.isMissing(text) ? 1 : 0;
        numbers[row] = nan;
        if (missing[row] != 0) {
            ++block.missingCount;
            return;
        }
        if (const auto days = parseDate(text, DateOrder::YearMonthDay))
            numbers[row] = *days;
        else
            target.failed.store(true, std::memory_order_relaxed);
    });
}

void ColumnArrays::readLevels(Target& target, LevelCodes& levels, const Cells& cells,
                              BlockColumn& block)
{
    std::int32_t* const codes = target.column.codes.data() + cells.firstRow;
    std::uint8_t* const missing = target.column.missing.data() + cells.firstRow;
    const char* const end = cells.text.data() + cells.text.size();
    std::size_t longest = block.longest;
    for (std::size_t row = 0; row < cells.rows; ++row) {
        const BatchField& field = cells.field(row);
        std::string kept;
        std::string_view text = cells.raw(field);
        if (field.escaped != 0)
            text = kept = cells.unescaped(field);
        if (cells.isMissing(text)) {
            missing[row] = 1;
            codes[row] = -1;
            ++block.missingCount;
            continue;
        }
        missing[row] = 0;
        const auto length = static_cast<std::uint32_t>(text.size());
        longest = std::max<std::size_t>(longest, length);
        codes[row] =
            levels.code(text.data(), length, field.escaped != 0 ? text.data() + text.size() : end);
    }
    block.longest = longest;
    if (levels.levels().size() > mostLevels)
        target.failed.store(true, std::memory_order_relaxed);
}

void ColumnArrays::readTexts(const Cells& cells, BlockColumn& block)
{
    cells.forEach([&](std::size_t, std::string_view text) {
        block.texts->append(text, cells.isMissing(text));
    });
}

GuessedColumn ColumnArrays::join(std::size_t index, std::span<const Stretch> stretches,
                                 std::span<std::vector<BlockColumn>> blocks)
{
    Target& target = *m_targets[index];
    GuessedColumn result;
    result.failed = target.failed;
    std::size_t rows = 0;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const BlockColumn& block = blocks[i][index];
        rows += stretches[i].count;
        bytes += block.texts ? block.texts->text.byteCount() : 0;
        result.longest = std::max(result.longest, block.longest);
        target.column.missingCount += block.missingCount;
        target.column.roundTripDifferences += block.roundTripDifferences;
    }
    if (result.failed) {
        target.column = Column();
        return result;
    }
    if (target.guess == ColumnGuess::Texts) {
        result.texts.text.reserve(rows, bytes);
        result.texts.missing.reserve(rows);
        for (auto& block : blocks) {
            result.texts.append(*block[index].texts);
            block[index].texts.reset();
        }
        return result;
    }
    Column& column = target.column;
    if (target.guess == ColumnGuess::Levels) {
        LevelDictionary all;
        std::vector<std::vector<std::int32_t>> newCodes;
        for (const LevelCodes& own : target.levels) {
            std::vector<std::int32_t>& codes = newCodes.emplace_back();
            for (const std::string& level : own.levels())
                codes.push_back(all.code(level));
        }
        for (const Stretch& stretch : stretches) {
            const auto& codes = newCodes[stretch.worker];
            for (std::int32_t& code : std::span(column.codes).subspan(stretch.from, stretch.count))
                code = code < 0 ? -1 : codes[static_cast<std::size_t>(code)];
        }
        column.levels = all.levels();
        result.failed = column.levels.size() > mostLevels;
        moveTogether(column.codes, stretches, rows);
    } else {
        moveTogether(column.numbers, stretches, rows);
    }
    moveTogether(column.missing, stretches, rows);
    result.column = std::move(column);
    return result;
}

} // namespace core::data

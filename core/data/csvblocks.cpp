#include "core/data/csvblocks.h"

#include "core/base/parallel.h"
#include "core/data/levels.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

namespace core::data {
namespace {

constexpr std::size_t bytesPerBlock = 1 << 20;
constexpr std::size_t mostKeptBytes = 1000;
constexpr std::size_t mostKeptTexts = 10000;

/// The part of one column that stands in one block.
struct ColumnPart {
    std::vector<double> numbers;
    std::vector<std::int32_t> codes;
    LevelDictionary levels;
    std::vector<std::uint8_t> missing;
    std::size_t missingCount = 0;
    std::size_t roundTripDifferences = 0;
    std::size_t longest = 0;
    bool failed = false;
};

struct Block {
    std::size_t begin = 0; ///< start of the first record, as far as is known
    std::size_t next = 0;  ///< start of the first record behind the block
    std::size_t lineCount = 0;
    std::size_t blankLines = 0;
    LineEndCounts lineEnds;
    std::vector<std::uint64_t> starts;
    std::vector<std::uint32_t> lines; ///< from the block's first line, from 0
    std::vector<RejectedRow> rejected;
    std::vector<ColumnPart> columns;
};

class BlockReader {
public:
    BlockReader(std::string_view text, const CsvDialect& dialect, const CsvSource& source,
                std::span<const ColumnGuess> guesses)
        : m_text(text), m_dialect(dialect), m_source(source), m_guesses(guesses),
          m_style(source.numberStyle())
    {
    }

    /// Reads the records that start in [begin, end).
    Block read(std::size_t begin, std::size_t end) const
    {
        Block block;
        block.begin = begin;
        block.columns.resize(m_guesses.size());
        std::vector<FieldSpan> fields;
        std::size_t at = begin;
        while (at < end) {
            const RecordEnd record =
                splitRecord(m_text, at, m_dialect, fields, &block.lineEnds, m_guesses.size() + 100);
            readRecord(block, record, at, fields);
            block.lineCount += record.lines;
            at = record.next;
        }
        block.next = at;
        return block;
    }

private:
    void readRecord(Block& block, const RecordEnd& record, std::size_t at,
                    const std::vector<FieldSpan>& fields) const
    {
        if (record.blank && m_guesses.size() > 1) {
            ++block.blankLines;
        } else if (record.fault != RecordFault::None || fields.size() != m_guesses.size()) {
            reject(block, record, at, fields.size());
        } else {
            block.starts.push_back(at);
            block.lines.push_back(static_cast<std::uint32_t>(block.lineCount));
            for (std::size_t i = 0; i < fields.size(); ++i)
                readField(block.columns[i], m_guesses[i], fields[i], i);
        }
    }

    void reject(Block& block, const RecordEnd& record, std::size_t at, std::size_t count) const
    {
        RejectedRow row;
        row.line = block.lineCount;
        if (record.fault == RecordFault::StrayQuote)
            row.reason = "a quote is opened that is not closed properly";
        else if (record.fault == RecordFault::TooLong)
            row.reason = "is longer than 64 MB";
        else
            row.reason = "has " + std::to_string(count) + (count == 1 ? " field; " : " fields; ") +
                         std::to_string(m_guesses.size()) + " expected";
        if (block.rejected.size() < mostKeptTexts) {
            std::size_t length = std::min(record.contentEnd - at, mostKeptBytes);
            // Never half a character.
            while (length > 0 && at + length < m_text.size() &&
                   (static_cast<unsigned char>(m_text[at + length]) & 0xC0) == 0x80)
                --length;
            row.text = std::string(m_text.substr(at, length));
        }
        block.rejected.push_back(std::move(row));
    }

    void readField(ColumnPart& part, ColumnGuess guess, const FieldSpan& field,
                   std::size_t column) const
    {
        if (part.failed || guess == ColumnGuess::Texts)
            return;
        if (field.escaped != 0) {
            const std::string text = fieldText(m_text, field, m_dialect);
            readText(part, guess, text, column);
        } else {
            readText(part, guess, m_text.substr(field.begin, field.length), column);
        }
    }

    void readText(ColumnPart& part, ColumnGuess guess, std::string_view text,
                  std::size_t column) const
    {
        const bool missing = text.empty() || m_source.isMissingText(text, column);
        part.missing.push_back(missing ? 1 : 0);
        part.missingCount += missing ? 1 : 0;
        if (guess == ColumnGuess::Numbers) {
            double value = std::numeric_limits<double>::quiet_NaN();
            if (!missing) {
                const ParsedNumber number = parseNumber(text, m_style);
                part.failed = number.kind != NumberKind::Plain;
                value = number.value;
                if (number.needsRoundTripCheck && !roundTrips(text, value, m_style))
                    ++part.roundTripDifferences;
            }
            part.numbers.push_back(value);
            return;
        }
        part.codes.push_back(missing ? -1 : part.levels.code(text));
        if (!missing)
            part.longest = std::max(part.longest, text.size());
        part.failed = part.levels.size() > mostLevels;
    }

    std::string_view m_text;
    const CsvDialect& m_dialect;
    const CsvSource& m_source;
    std::span<const ColumnGuess> m_guesses;
    NumberStyle m_style;
};

/// Where the first record at or behind `from` starts, given whether `from` is inside quotes. Right
/// for files whose quotes are sound; the caller checks.
std::size_t guessedStart(std::string_view text, std::size_t from, bool insideQuotes, char quote)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (quote != '\0' && text[at] == quote)
            insideQuotes = !insideQuotes;
        else if (!insideQuotes && (text[at] == '\n' || text[at] == '\r'))
            return nextLine(text, at);
    }
    return text.size();
}

std::vector<std::size_t> guessedStarts(std::string_view text, std::size_t begin,
                                       const CsvDialect& dialect)
{
    const std::size_t blocks = (text.size() - begin + bytesPerBlock - 1) / bytesPerBlock;
    std::vector<std::size_t> quotes(blocks);
    const auto blockBegin = [&](std::size_t block) { return begin + block * bytesPerBlock; };
    if (dialect.quote != '\0') {
        parallelBlocks(blocks, 1, [&](std::size_t block, std::size_t) {
            const auto part = text.substr(blockBegin(block), bytesPerBlock);
            quotes[block] =
                static_cast<std::size_t>(std::count(part.begin(), part.end(), dialect.quote));
        });
    }
    std::vector<std::size_t> starts(blocks);
    std::size_t before = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        // One byte back, so that a line end just before the block is seen.
        const std::size_t from = blockBegin(block) - (block > 0 ? 1 : 0);
        const bool quoteBack = block > 0 && text[from] == dialect.quote;
        const bool inside = (before + (quoteBack ? 1 : 0)) % 2 == 1;
        starts[block] = block == 0 ? begin : guessedStart(text, from, inside, dialect.quote);
        before += quotes[block];
    }
    return starts;
}

template <typename T>
void moveBehind(std::vector<T>& all, std::vector<T>& part)
{
    all.insert(all.end(), std::make_move_iterator(part.begin()),
               std::make_move_iterator(part.end()));
    part = std::vector<T>();
}

GuessedColumn joinColumn(std::vector<Block>& blocks, std::size_t index, std::size_t rows)
{
    GuessedColumn result;
    for (const Block& block : blocks)
        result.failed = result.failed || block.columns[index].failed;
    if (result.failed)
        return result;
    Column& column = result.column;
    column.missing.reserve(rows);
    LevelDictionary levels;
    for (Block& block : blocks) {
        ColumnPart& part = block.columns[index];
        if (!part.numbers.empty() && column.numbers.empty())
            column.numbers.reserve(rows);
        moveBehind(column.numbers, part.numbers);
        std::vector<std::int32_t> newCode;
        for (const std::string& level : part.levels.levels())
            newCode.push_back(levels.code(level));
        if (!part.codes.empty() && column.codes.empty())
            column.codes.reserve(rows);
        for (const std::int32_t code : part.codes)
            column.codes.push_back(code < 0 ? -1 : newCode[static_cast<std::size_t>(code)]);
        moveBehind(column.missing, part.missing);
        column.missingCount += part.missingCount;
        column.roundTripDifferences += part.roundTripDifferences;
        result.longest = std::max(result.longest, part.longest);
        part = ColumnPart();
    }
    column.levels = levels.levels();
    result.failed = column.levels.size() > mostLevels;
    return result;
}

CsvRows joinBlocks(std::vector<Block>& blocks, std::size_t firstLine,
                   std::span<const ColumnGuess> guesses)
{
    CsvRows rows;
    std::size_t line = firstLine;
    for (Block& block : blocks) {
        for (const std::uint32_t own : block.lines)
            rows.lines.push_back(static_cast<std::uint32_t>(line + own));
        for (RejectedRow& row : block.rejected) {
            row.line += line;
            if (rows.rejected.size() >= mostKeptTexts)
                row.text = std::string();
            rows.rejected.push_back(std::move(row));
        }
        moveBehind(rows.starts, block.starts);
        rows.blankLines += block.blankLines;
        rows.lineEnds.add(block.lineEnds);
        line += block.lineCount;
    }
    rows.columns.resize(guesses.size());
    parallelBlocks(guesses.size(), 1, [&](std::size_t i, std::size_t) {
        if (guesses[i] == ColumnGuess::Texts)
            rows.columns[i].failed = true;
        else
            rows.columns[i] = joinColumn(blocks, i, rows.starts.size());
    });
    return rows;
}

} // namespace

CsvRows readRows(std::string_view text, std::size_t begin, std::size_t firstLine,
                 const CsvDialect& dialect, const CsvSource& source,
                 std::span<const ColumnGuess> guesses, const std::stop_token& stop,
                 const ProgressCallback& progress)
{
    begin = std::min(begin, text.size());
    const BlockReader reader(text, dialect, source, guesses);
    const std::vector<std::size_t> starts = guessedStarts(text, begin, dialect);
    const auto blockEnd = [&](std::size_t block) {
        return std::min(text.size(), begin + (block + 1) * bytesPerBlock);
    };
    std::vector<Block> blocks(starts.size());
    std::atomic<std::size_t> done{0};
    const auto caller = std::this_thread::get_id();
    parallelBlocks(blocks.size(), 1, [&](std::size_t block, std::size_t) {
        throwIfStopped(stop);
        blocks[block] = reader.read(starts[block], blockEnd(block));
        const std::size_t count = ++done;
        if (progress && std::this_thread::get_id() == caller)
            progress(0.8 * static_cast<double>(count) / static_cast<double>(blocks.size()),
                     "Reading rows");
    });
    std::size_t expected = begin;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        throwIfStopped(stop);
        if (blocks[block].begin != expected)
            blocks[block] = reader.read(expected, blockEnd(block));
        expected = blocks[block].next;
    }
    return joinBlocks(blocks, firstLine, guesses);
}

} // namespace core::data

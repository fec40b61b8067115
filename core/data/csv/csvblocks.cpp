#include "core/data/csv/csvblocks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/data/csv/csvscan.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace core::data {
namespace {

constexpr std::size_t mostKeptTexts = 10000;
constexpr std::size_t mostListedOfBlock = 20000;
/// Fields read at a time, so that they stay in the cache from splitting to reading.
constexpr std::size_t fieldsPerBatch = 4096;

struct Block {
    std::size_t begin = 0; ///< start of the first record, as far as is known
    std::size_t next = 0;  ///< start of the first record behind the block
    std::size_t lineCount = 0;
    std::size_t blankLines = 0;
    LineEndCounts lineEnds;
    RowIndex::Block rows;
    LineList rejected; ///< lines from the block's first, from 0
    LineList skipped;
    std::vector<BlockColumn> columns;
    ColumnArrays::Stretch stretch;
    bool overflowed = false; ///< more rows than planned
};

class BlockReader {
public:
    BlockReader(const CsvBody& body, const CsvDialect& dialect, const CsvSource& source,
                std::size_t width, ColumnArrays& arrays)
        : m_body(body), m_text(body.text), m_dialect(dialect), m_source(source), m_width(width),
          m_arrays(arrays)
    {
    }

    /// Reads the records that start in [begin, end) into the rows from `firstRow` up to
    /// `behindRow`.
    Block read(std::size_t worker, std::size_t begin, std::size_t end, std::size_t firstRow,
               std::size_t behindRow) const
    {
        Block block;
        block.begin = begin;
        block.columns.resize(m_width);
        block.stretch = {worker, firstRow, 0};
        block.rows.begin = begin;
        block.rows.starts.reserve(behindRow - firstRow);
        for (std::size_t i = 0; i < m_width; ++i)
            m_arrays.prepare(i, behindRow - firstRow, block.columns[i]);
        RecordScanner scanner(m_text, m_dialect, m_width);
        const std::size_t batchRows = std::max<std::size_t>(1, fieldsPerBatch / m_width);
        std::vector<BatchField> fields(batchRows * m_width);
        std::size_t inBatch = 0;
        const auto flush = [&] {
            const std::size_t first = firstRow + block.stretch.count;
            if (first + inBatch > behindRow)
                block.overflowed = true;
            else if (inBatch > 0)
                m_arrays.read(worker, m_text, begin, fields, inBatch, first, m_source,
                              block.columns);
            block.stretch.count += inBatch;
            inBatch = 0;
        };
        std::size_t at = begin;
        std::size_t extraLines = 0;
        while (at < end && !block.overflowed) {
            std::size_t count = 0;
            const RecordEnd record =
                scanner.read(at, begin, fields.data() + inBatch * m_width, count, block.lineEnds);
            if (isRow(block, record, at, count)) {
                const std::size_t row = block.rows.starts.size();
                if (const std::size_t extra = block.lineCount - row; extra != extraLines) {
                    extraLines = extra;
                    block.rows.jumps.push_back(
                        {static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(extra)});
                }
                block.rows.starts.push_back(static_cast<std::uint32_t>(at - begin));
                if (++inBatch == batchRows)
                    flush();
            }
            block.lineCount += record.lines;
            at = record.next;
        }
        flush();
        block.next = at;
        return block;
    }

private:
    /// Whether the record is a row of the table; else it is noted why not.
    bool isRow(Block& block, const RecordEnd& record, std::size_t at, std::size_t fields) const
    {
        if (record.comment) {
            note(
                block.skipped, block.lineCount, [] { return translate("Reading", "is a comment"); },
                record, at);
        } else if (record.blank && m_width > 1) {
            ++block.blankLines;
        } else if (record.fault != RecordFault::None || fields != m_width) {
            note(
                block.rejected, block.lineCount, [&] { return reasonOf(record, fields); }, record,
                at);
        } else if (!m_body.header.empty() && record.contentEnd - at == m_body.header.size() &&
                   m_text.substr(at, m_body.header.size()) == m_body.header) {
            note(
                block.skipped, block.lineCount,
                [] { return translate("Reading", "repeats the header"); }, record, at);
        } else {
            return true;
        }
        return false;
    }

    std::string reasonOf(const RecordEnd& record, std::size_t count) const
    {
        if (record.fault == RecordFault::StrayQuote)
            return translate("Reading", "a quote is opened that is not closed properly");
        if (record.fault == RecordFault::TooLong)
            return translate("Reading", "is longer than 64 MB");
        return filled(count == 1 ? translate("Reading", "has 1 field; {2} expected")
                                 : translate("Reading", "has {1} fields; {2} expected"),
                      {std::to_string(count), std::to_string(m_width)});
    }

    /// Of millions of lines only the first get words.
    void note(LineList& list, std::size_t line, const auto& reason, const RecordEnd& record,
              std::size_t at) const
    {
        if (list.count++ >= mostListedOfBlock)
            return;
        RejectedRow row{line, reason(), {}};
        if (list.rows.size() < mostKeptTexts) {
            row.text = firstBytes(m_text.substr(at, record.contentEnd - at), mostKeptBytes);
        }
        list.rows.push_back(std::move(row));
    }

    const CsvBody& m_body;
    std::string_view m_text;
    const CsvDialect& m_dialect;
    const CsvSource& m_source;
    std::size_t m_width;
    ColumnArrays& m_arrays;
};

/// Appends the block's lines. What is listed has no gaps: behind a list that is full, lines are
/// only counted.
void moveLines(LineList& all, LineList& part, std::size_t line)
{
    const bool hasGap = all.rows.size() < all.count;
    all.count += part.count;
    for (RejectedRow& row : part.rows) {
        if (hasGap || all.rows.size() >= mostListedLines)
            return;
        row.line += line;
        if (all.rows.size() >= mostKeptTexts)
            row.text = std::string();
        all.rows.push_back(std::move(row));
    }
}

CsvRows joinBlocks(std::vector<Block>& blocks, std::size_t firstLine, ColumnArrays& arrays,
                   std::size_t width)
{
    CsvRows rows;
    std::size_t line = firstLine;
    std::vector<ColumnArrays::Stretch> stretches;
    std::vector<std::vector<BlockColumn>> columns;
    for (Block& block : blocks) {
        moveLines(rows.rejected, block.rejected, line);
        moveLines(rows.skipped, block.skipped, line);
        rows.blankLines += block.blankLines;
        rows.lineEnds.add(block.lineEnds);
        block.rows.firstLine = line;
        line += block.lineCount;
        stretches.push_back(block.stretch);
        columns.push_back(std::move(block.columns));
        rows.index.append(std::move(block.rows));
    }
    rows.endLine = line;
    rows.columns.resize(width);
    parallelBlocks(width, 1, [&](std::size_t i, std::size_t) {
        rows.columns[i] = arrays.join(i, stretches, columns);
    });
    return rows;
}

/// The blocks read with room for `firstRow` rows each; false when it was not enough.
bool readBlocks(const CsvBody& body, const std::vector<std::size_t>& starts,
                const std::vector<std::size_t>& firstRow, const BlockReader& reader,
                ColumnArrays& arrays, std::vector<Block>& blocks, const std::stop_token& stop,
                const ProgressCallback& progress)
{
    const auto blockEnd = [&](std::size_t block) {
        return std::min(body.text.size(), body.begin + (block + 1) * bytesPerBlock);
    };
    const auto readBlock = [&](std::size_t worker, std::size_t block, std::size_t start) {
        throwIfStopped(stop);
        blocks[block] =
            reader.read(worker, start, blockEnd(block), firstRow[block], firstRow[block + 1]);
    };
    std::atomic<std::size_t> nextBlock{0};
    const auto caller = std::this_thread::get_id();
    const std::size_t workers = std::min(threadCount(), blocks.size());
    parallelBlocks(workers, 1, [&](std::size_t worker, std::size_t) {
        for (std::size_t block = 0; (block = nextBlock++) < blocks.size();) {
            readBlock(worker, block, starts[block]);
            if (progress && std::this_thread::get_id() == caller)
                progress(0.8 * static_cast<double>(block + 1) / static_cast<double>(blocks.size()),
                         CORE_TRANSLATE_NOOP("Progress", "Reading rows"));
        }
    });
    std::size_t expected = body.begin;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        throwIfStopped(stop);
        if (blocks[block].begin != expected) {
            arrays.distrustLevels();
            readBlock(0, block, expected);
        }
        if (blocks[block].overflowed)
            return false;
        expected = blocks[block].next;
    }
    return true;
}

} // namespace

CsvRows readRows(const CsvBody& wholeBody, const CsvDialect& dialect, const CsvSource& source,
                 std::span<const ColumnGuess> guesses, const std::stop_token& stop,
                 const ProgressCallback& progress)
{
    CsvBody body = wholeBody;
    body.begin = std::min(body.begin, body.text.size());
    const BlockPlan plan = planBlocks(body.text, body.begin, dialect, stop);
    for (const auto& firstRow : {plan.firstRow, plan.firstLineAsRow}) {
        ColumnArrays arrays(guesses, firstRow.back(), threadCount());
        const BlockReader reader(body, dialect, source, guesses.size(), arrays);
        std::vector<Block> blocks(plan.starts.size());
        if (readBlocks(body, plan.starts, firstRow, reader, arrays, blocks, stop, progress))
            return joinBlocks(blocks, body.firstLine, arrays, guesses.size());
    }
    throw Error(ErrorCode::Internal, "The rows of the file could not be counted.");
}

} // namespace core::data

#include "core/data/csv/csvscan.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/data/csv/bytemasks.h"
#include "core/data/csv/csvrecords.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace core::data {
namespace {

/// Line ends of one piece of the text, told apart by the parity of the quotes before them in the
/// piece.
struct PieceCounts {
    std::size_t even = 0;
    std::size_t odd = 0;
    std::size_t quotes = 0;
};

/// Every bit becomes the parity of the bits up to and including it.
std::uint64_t runningParity(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

/// Calls `body(block, offset)` for all 64-byte blocks; the last one is filled up with NULs.
template <typename Body>
void forEachBlock(std::string_view piece, const Body& body)
{
    std::size_t at = 0;
    for (; at + ByteBlock::size <= piece.size(); at += ByteBlock::size)
        body(ByteBlock(piece.data() + at), at);
    if (at < piece.size()) {
        std::array<char, ByteBlock::size> rest = {};
        std::copy(piece.begin() + static_cast<std::ptrdiff_t>(at), piece.end(), rest.begin());
        body(ByteBlock(rest.data()), at);
    }
}

/// A line ends with LF, or with CR that no LF follows.
PieceCounts countLineEnds(std::string_view text, std::size_t begin, std::size_t length, char quote)
{
    PieceCounts counts;
    std::uint64_t parity = 0;
    const std::string_view piece = text.substr(begin, length);
    forEachBlock(piece, [&](const ByteBlock& block, std::size_t at) {
        std::uint64_t ends = block.positionsOf('\n');
        if (block.contains('\r')) {
            const std::uint64_t returns = block.positionsOf('\r');
            const std::size_t next = begin + at + ByteBlock::size;
            const std::uint64_t carried = next < text.size() && text[next] == '\n' ? 1 : 0;
            const std::uint64_t followed = ends >> 1 | carried << 63;
            ends |= returns & ~followed;
        }
        if (quote == '\0') {
            counts.even += bitCount(ends);
            return;
        }
        std::uint64_t inside = parity;
        if (block.contains(quote)) {
            const std::uint64_t quotes = block.positionsOf(quote);
            inside ^= runningParity(quotes);
            const std::size_t count = bitCount(quotes);
            counts.quotes += count;
            parity = count % 2 == 1 ? ~parity : parity;
        }
        const std::size_t all = bitCount(ends);
        const std::size_t odd = inside == 0 ? 0 : bitCount(ends & inside);
        counts.even += all - odd;
        counts.odd += odd;
    });
    return counts;
}

/// Where the first record at or behind `from` starts, given whether `from` is inside quotes.
std::size_t firstRecord(std::string_view text, std::size_t from, bool insideQuotes, char quote)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (quote != '\0' && text[at] == quote)
            insideQuotes = !insideQuotes;
        else if (!insideQuotes && (text[at] == '\n' || text[at] == '\r'))
            return nextLine(text, at);
    }
    return text.size();
}

} // namespace

BlockPlan planBlocks(std::string_view text, std::size_t begin, const CsvDialect& dialect,
                     const std::stop_token& stop)
{
    const std::size_t blocks = (text.size() - begin + bytesPerBlock - 1) / bytesPerBlock;
    std::vector<PieceCounts> counts(blocks);
    parallelBlocks(blocks, 4, [&](std::size_t from, std::size_t to) {
        throwIfStopped(stop);
        for (std::size_t block = from; block < to; ++block)
            counts[block] =
                countLineEnds(text, begin + block * bytesPerBlock, bytesPerBlock, dialect.quote);
    });
    BlockPlan plan;
    std::size_t quotes = 0;
    std::size_t rows = 0;
    std::size_t lines = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::size_t blockBegin = begin + block * bytesPerBlock;
        bool inside = quotes % 2 == 1;
        std::size_t start = begin;
        if (block > 0) {
            // One byte back, so that a line end just before the block is seen.
            const bool quoteBack = text[blockBegin - 1] == dialect.quote && dialect.quote != '\0';
            start = firstRecord(text, blockBegin - 1, inside != quoteBack, dialect.quote);
        }
        const std::size_t passed = start > blockBegin ? 1 : 0;
        plan.starts.push_back(start);
        plan.firstRow.push_back(rows + passed);
        plan.firstLineAsRow.push_back(lines);
        rows += inside ? counts[block].odd : counts[block].even;
        lines += counts[block].odd + counts[block].even;
        quotes += counts[block].quotes;
    }
    const bool openEnd = !text.empty() && text.back() != '\n' && text.back() != '\r';
    rows += openEnd ? 1 : 0;
    for (std::size_t& row : plan.firstRow)
        row = std::min(row, rows);
    plan.firstRow.push_back(rows);
    // A block may begin with a record that a line end before it started.
    for (std::size_t block = 0; block < blocks; ++block)
        plan.firstLineAsRow[block] += block;
    plan.firstLineAsRow.push_back(lines + blocks + 1);
    return plan;
}

ByteFacts byteFactsOf(std::string_view text)
{
    std::atomic<bool> isAscii{true};
    std::atomic<std::size_t> nuls{0};
    parallelBlocks(text.size(), bytesPerBlock, [&](std::size_t begin, std::size_t end) {
        std::uint64_t high = 0;
        std::size_t found = 0;
        const std::string_view piece = text.substr(begin, end - begin);
        std::size_t at = 0;
        for (; at + ByteBlock::size <= piece.size(); at += ByteBlock::size) {
            const ByteBlock block(piece.data() + at);
            high |= block.highBytes();
            if (block.contains('\0'))
                found += bitCount(block.positionsOf('\0'));
        }
        for (const char byte : piece.substr(at)) {
            high |= static_cast<unsigned char>(byte) >> 7;
            found += byte == '\0' ? 1 : 0;
        }
        nuls += found;
        if (high != 0)
            isAscii.store(false, std::memory_order_relaxed);
    });
    return {isAscii, nuls};
}

} // namespace core::data

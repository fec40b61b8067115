#pragma once

#include "core/data/csvdialect.h"

#include <cstddef>
#include <stop_token>
#include <string_view>
#include <vector>

namespace core::data {

/// Where blocks of a text that can be read at the same time begin, and room for their rows.
/// Found from line ends and the parity of quotes alone: right for files whose quotes are sound,
/// to be checked by the reader for all others.
struct BlockPlan {
    std::vector<std::size_t> starts;   ///< first record of each block
    std::vector<std::size_t> firstRow; ///< of each block, and behind the last one
    /// The same when a quote were nothing special: never too few rows for any block.
    std::vector<std::size_t> firstLineAsRow;
};

inline constexpr std::size_t bytesPerBlock = 1 << 20;

BlockPlan planBlocks(std::string_view text, std::size_t begin, const CsvDialect& dialect,
                     const std::stop_token& stop);

/// Whether every byte is below 0x80; on all processors.
bool isAsciiText(std::string_view text);
/// How often `c` stands in the text; on all processors.
std::size_t countByte(std::string_view text, char c);

} // namespace core::data

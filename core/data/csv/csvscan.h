#pragma once

#include "core/data/csv/csvdialect.h"

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

/// What all bytes of a text tell.
struct ByteFacts {
    bool isAscii = true; ///< every byte is below 0x80
    std::size_t nuls = 0;
};
/// On all processors.
ByteFacts byteFactsOf(std::string_view text);

} // namespace core::data

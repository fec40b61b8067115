#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core::data {

/// Counts different texts of one arena; eight bytes a place.
class DistinctTexts {
public:
    /// `most`: an upper bound of the different texts.
    DistinctTexts(const TextArena& texts, std::size_t most);
    /// True when the text, without outer blanks, was not there before.
    bool add(std::size_t index);
    std::size_t size() const { return m_size; }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t next = 0; ///< index of the text + 1; 0: free
    };

    const TextArena& m_texts;
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace core::data

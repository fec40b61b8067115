#include "core/data/distincttexts.h"

#include "core/data/levels.h"
#include "core/data/numbertext.h"

#include <bit>

namespace core::data {

DistinctTexts::DistinctTexts(const TextArena& texts, std::size_t most)
    : m_texts(texts), m_slots(std::bit_ceil(most + most / 2 + 16))
{
}

bool DistinctTexts::add(std::size_t index)
{
    const std::string_view text = trimmed(m_texts[index]);
    const std::uint64_t hash = textHash(text);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].next != 0) {
        if (m_slots[at].tag == tag && trimmed(m_texts[m_slots[at].next - 1]) == text)
            return false;
        at = (at + 1) & (m_slots.size() - 1);
    }
    m_slots[at] = {tag, static_cast<std::uint32_t>(index + 1)};
    ++m_size;
    return true;
}

} // namespace core::data

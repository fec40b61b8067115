#include "core/data/distincttexts.h"

#include "core/data/levels.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core::data {
namespace {

struct Slot {
    std::uint32_t tag = 0;  ///< other bits of the hash than those that choose the place
    std::uint32_t next = 0; ///< index of the text + 1; 0: free
};

} // namespace

std::size_t countDistinctTexts(const TextArena& texts, const std::vector<std::uint8_t>& missing,
                               bool stopAtRepeat)
{
    std::vector<Slot> slots(std::bit_ceil(texts.size() + texts.size() / 2 + 16));
    const std::size_t mask = slots.size() - 1;
    // Places are far apart in memory: they are fetched some texts before they are needed.
    constexpr std::size_t batch = 32;
    std::array<std::uint64_t, batch> hashes = {};
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < texts.size(); begin += batch) {
        const std::size_t end = std::min(begin + batch, texts.size());
        for (std::size_t i = begin; i < end; ++i) {
            hashes[i - begin] = textHash(trimmed(texts[i]));
            __builtin_prefetch(&slots[hashes[i - begin] & mask], 1);
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (missing[i] != 0)
                continue;
            const std::uint64_t hash = hashes[i - begin];
            const auto tag = static_cast<std::uint32_t>(hash >> 32);
            const std::string_view text = trimmed(texts[i]);
            std::size_t at = hash & mask;
            bool known = false;
            while (!known && slots[at].next != 0) {
                known = slots[at].tag == tag && trimmed(texts[slots[at].next - 1]) == text;
                at = known ? at : (at + 1) & mask;
            }
            if (known && stopAtRepeat)
                return count;
            if (!known) {
                slots[at] = {tag, static_cast<std::uint32_t>(i + 1)};
                ++count;
            }
        }
    }
    return count;
}

} // namespace core::data

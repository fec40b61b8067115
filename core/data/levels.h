#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// Different texts, numbered in the order of their first appearance.
class LevelDictionary {
public:
    LevelDictionary();
    /// Code of the text, which is added when it is new.
    std::int32_t code(std::string_view text);
    std::size_t size() const { return m_levels.size(); }
    const std::vector<std::string>& levels() const { return m_levels; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::int32_t code = -1;
    };
    void grow();

    std::vector<std::string> m_levels;
    std::vector<Slot> m_slots;
    std::int32_t m_last = -1; ///< neighbours are often equal
};

/// Well mixed; the same on all machines of one byte order.
std::uint64_t textHash(std::string_view text);

/// Numbers by value first, then texts by code point.
bool naturalLess(std::string_view a, std::string_view b);

/// The positions of `levels` from low to high when all belong to one known order, such as
/// Low/Average/High or 18-24/25-34/35+; else empty. Case plays no part.
std::vector<std::size_t> knownOrder(const std::vector<std::string>& levels);

/// Whether the two texts are a pair such as yes/no; `falseFirst` tells which one is the "no".
bool isBooleanPair(std::string_view a, std::string_view b, bool& falseFirst);

/// 1 for words like "yes", 0 for words like "no", −1 for others.
int truthOf(std::string_view text);

/// Words that often stand for "no value": "unknown", "NA", "k. A.", "?", "-".
bool looksLikeMissing(std::string_view text);

/// ASCII letters in lower case.
std::string lowerCase(std::string_view text);

} // namespace core::data

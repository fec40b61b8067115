#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core::explore {

/// Letters in lower case, for comparing (Latin-1, Latin Extended-A, Greek, Cyrillic). As many bytes
/// as before.
std::string foldedCase(std::string_view text);

enum class TextMatch : std::uint8_t { Contains, Equals, StartsWith };

/// Upper and lower case are the same, as foldedCase has it.
struct TextTest {
    TextMatch match = TextMatch::Contains;
    std::string text;

    bool operator==(const TextTest&) const = default;
};

/// Asks many texts; keeps room between them, so each thread has its own.
class TextTester {
public:
    explicit TextTester(const TextTest& test);

    bool operator()(std::string_view text);

private:
    TextMatch m_match;
    std::string m_wanted;
    std::string m_folded;
};

} // namespace core::explore

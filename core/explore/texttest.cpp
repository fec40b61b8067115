#include "core/explore/texttest.h"

namespace core::explore {
namespace {

/// The code point of a letter in lower case; only those of two bytes in UTF-8.
unsigned lowerLetter(unsigned point)
{
    if ((point >= 0xC0 && point <= 0xDE && point != 0xD7) || (point >= 0x391 && point <= 0x3AB) ||
        (point >= 0x410 && point <= 0x42F))
        return point + 0x20;
    if (point >= 0x400 && point <= 0x40F)
        return point + 0x50;
    const bool evenIsUpper =
        (point >= 0x100 && point <= 0x137) || (point >= 0x14A && point <= 0x177);
    if (evenIsUpper && point % 2 == 0 && point != 0x130)
        return point + 1;
    const bool oddIsUpper =
        (point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17E);
    if (oddIsUpper && point % 2 == 1)
        return point + 1;
    return point == 0x178 ? 0xFF : point;
}

void foldInto(std::string& out, std::string_view text)
{
    out.resize(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            out[i] = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : text[i];
            continue;
        }
        const bool hasTwo = byte >= 0xC2 && byte <= 0xDF && i + 1 < text.size() &&
                            (static_cast<unsigned char>(text[i + 1]) & 0xC0U) == 0x80;
        if (!hasTwo) {
            out[i] = text[i];
            continue;
        }
        const unsigned point =
            lowerLetter(((byte & 0x1FU) << 6U) | (static_cast<unsigned char>(text[i + 1]) & 0x3FU));
        out[i] = static_cast<char>(0xC0U | (point >> 6U));
        out[i + 1] = static_cast<char>(0x80U | (point & 0x3FU));
        ++i;
    }
}

} // namespace

std::string foldedCase(std::string_view text)
{
    std::string folded;
    foldInto(folded, text);
    return folded;
}

TextTester::TextTester(const TextTest& test) : m_match(test.match), m_wanted(foldedCase(test.text))
{
}

bool TextTester::operator()(std::string_view text)
{
    // Letters are as long in either case, so lengths can be compared first.
    if (text.size() < m_wanted.size() ||
        (m_match == TextMatch::Equals && text.size() != m_wanted.size()))
        return false;
    if (m_match == TextMatch::StartsWith)
        text = text.substr(0, m_wanted.size());
    foldInto(m_folded, text);
    return m_match == TextMatch::Contains ? m_folded.find(m_wanted) != std::string::npos
                                          : m_folded == m_wanted;
}

} // namespace core::explore

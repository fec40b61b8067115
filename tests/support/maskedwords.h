#pragma once

#include "core/base/translation.h"

#include <cctype>
#include <initializer_list>
#include <string>
#include <string_view>

namespace tests {

/// While it lives, core speaks a language whose only letter is "·": letters that are still there
/// come from what is filled in, or from words that cannot be translated.
class MaskedWords {
public:
    MaskedWords() { core::setTranslator(masked); }
    ~MaskedWords() { core::setTranslator(nullptr); }
    MaskedWords(const MaskedWords&) = delete;
    MaskedWords& operator=(const MaskedWords&) = delete;

    /// The letters of `sentence` that are neither translated nor part of `names`.
    static std::string left(std::string sentence, std::initializer_list<std::string_view> names)
    {
        for (const std::string_view name : names)
            for (auto at = sentence.find(name); at != std::string::npos; at = sentence.find(name))
                sentence.erase(at, name.size());
        std::string letters;
        for (const char c : sentence)
            if (std::isalpha(static_cast<unsigned char>(c)) != 0)
                letters += c;
        return letters;
    }

private:
    static std::string masked(const char* /*context*/, const char* text)
    {
        std::string result;
        for (const char c : std::string_view(text))
            result += std::isalpha(static_cast<unsigned char>(c)) != 0 ? std::string("·")
                                                                       : std::string(1, c);
        return result;
    }
};

} // namespace tests

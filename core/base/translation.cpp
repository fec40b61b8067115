#include "core/base/translation.h"

#include <algorithm>
#include <atomic>

namespace core {

namespace {
std::atomic<Translator> current = nullptr;
std::atomic<NumberFormatter> currentNumbers = nullptr;
thread_local int englishDepth = 0;
} // namespace

void setTranslator(Translator translator)
{
    current = translator;
}

std::string translate(const char* context, const char* text)
{
    const Translator translator = current;
    return translator != nullptr && englishDepth == 0 ? translator(context, text)
                                                      : std::string(text);
}

EnglishWords::EnglishWords()
{
    ++englishDepth;
}

EnglishWords::~EnglishWords()
{
    --englishDepth;
}

void setNumberFormatter(NumberFormatter formatter)
{
    currentNumbers = formatter;
}

std::string separated(std::string_view digits)
{
    const NumberFormatter formatter = currentNumbers;
    if (formatter != nullptr && englishDepth == 0)
        return formatter(digits);
    std::string text(digits);
    for (std::size_t place = std::min(text.find('.'), text.size()); place > 3;) {
        place -= 3;
        text.insert(place, 1, ',');
    }
    return text;
}

std::string filled(std::string_view sentence, std::initializer_list<std::string_view> arguments)
{
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence[at] == '{' && at + 2 < sentence.size() &&
                             sentence[at + 2] == '}' && sentence[at + 1] >= '1' &&
                             sentence[at + 1] <= '9';
        const auto number = isPlace ? static_cast<std::size_t>(sentence[at + 1] - '1') : 0;
        if (!isPlace || number >= arguments.size()) {
            text.push_back(sentence[at]);
            continue;
        }
        text += arguments.begin()[number];
        at += 2;
    }
    return text;
}

} // namespace core

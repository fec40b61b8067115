#include "core/base/translation.h"

#include <atomic>

namespace core {

namespace {
std::atomic<Translator> current = nullptr;
}

void setTranslator(Translator translator)
{
    current = translator;
}

std::string translate(const char* context, const char* text)
{
    const Translator translator = current;
    return translator != nullptr ? translator(context, text) : std::string(text);
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

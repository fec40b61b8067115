#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

/// Marks a text that is translated elsewhere, for lupdate.
#define CORE_TRANSLATE_NOOP(context, text) text

namespace core {

/// The words of `text` in another language; `context` tells apart what is spelled alike. May be
/// called from any thread.
using Translator = std::string (*)(const char* context, const char* text);

/// Null: English, in which the command line speaks whatever the language of the computer.
void setTranslator(Translator translator);

/// What an analyst reads, in the language of the window. Context and text stand in the call itself,
/// where lupdate finds them. Words of files (names of columns, JSON) are not translated.
std::string translate(const char* context, const char* text);

/// A number for reading from its plain digits, "12345.60" or "0.5", without a sign.
using NumberFormatter = std::string (*)(std::string_view digits);

/// Null: 12,345.60, as the command line writes. Words of numbers come from core/base/words; what
/// files hold for other programs is written without them.
void setNumberFormatter(NumberFormatter formatter);

/// `digits` with the separators of the language of the window.
std::string separated(std::string_view digits);

/// While one lives, its thread speaks English whatever the language of the window: what is written
/// into a file for other programs is the same everywhere.
class EnglishWords {
public:
    EnglishWords();
    ~EnglishWords();
    EnglishWords(const EnglishWords&) = delete;
    EnglishWords& operator=(const EnglishWords&) = delete;
};

/// A whole sentence with its figures and names: {1} is the first of `arguments`. Languages may take
/// them in another order.
std::string filled(std::string_view sentence, std::initializer_list<std::string_view> arguments);

} // namespace core

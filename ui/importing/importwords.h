#pragma once

#include "core/data/csv/csvreader.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// How the parts of a dialect are called on screen, and the choices that are offered for each.

struct DelimiterChoice {
    char delimiter = ',';
    std::uint8_t leastBlanks = 1;

    bool operator==(const DelimiterChoice&) const = default;
};
struct QuoteChoice {
    char quote = '"';
    core::data::QuoteEscape escape = core::data::QuoteEscape::Doubled;

    bool operator==(const QuoteChoice&) const = default;
};

std::vector<core::data::TextEncoding> encodingChoices();
std::vector<DelimiterChoice> delimiterChoices();
std::vector<core::data::NumberStyle> numberChoices();
std::vector<core::data::DateOrder> dateChoices();
std::vector<QuoteChoice> quoteChoices();
std::vector<char> commentChoices();

QString encodingText(core::data::TextEncoding encoding);
QString delimiterText(const DelimiterChoice& choice); ///< "Semicolon ;"
QString delimiterWord(const DelimiterChoice& choice); ///< "semicolons", within a sentence
QString numberText(core::data::NumberStyle style);    ///< "Comma 1.234,56"
QString dateOrderText(core::data::DateOrder order);   ///< "Day.Month.Year"
QString quoteText(const QuoteChoice& choice);         ///< "Double \""
QString commentText(char mark);

/// The order in which the dates of the table stand in the file; nothing when there are none or
/// when columns differ. Where more orders fit than one, the first that does.
std::optional<core::data::DateOrder> dateOrderOf(const core::data::DataTable& table);

/// The reason for this part of the dialect; null when there is none.
const core::data::DialectReason* reasonFor(const core::data::ImportReceipt& receipt,
                                           core::data::DialectPart part);
/// A text that seems to mean "missing" and is not read so.
struct MissingSuggestion {
    QString token;
    QString column;
};
/// What the reader found odd or suspects, the first that could be put right by a missing token.
std::optional<MissingSuggestion> missingSuggestion(const core::data::ImportReceipt& receipt);

QString partName(core::data::DialectPart part); ///< "Encoding", "Text quote"

/// "1, 2 and 3", at most `most` of them: "1, 2, 3 and 12 more".
QString listText(const QStringList& items, int most);

} // namespace ui

#include "ui/importing/importwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using core::data::DateOrder;
using core::data::DialectPart;
using core::data::NumberStyle;
using core::data::QuoteEscape;
using core::data::TextEncoding;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

constexpr std::size_t datesLookedAt = 2000;

std::optional<DateOrder> dateOrderOfColumn(const core::data::DataTable& table, std::size_t column)
{
    const core::data::Column& values = table.column(column);
    for (const DateOrder order : dateChoices()) {
        bool fits = false;
        std::size_t seen = 0;
        for (std::size_t row = 0; row < table.rowCount() && seen < datesLookedAt; ++row) {
            if (values.isMissing(row))
                continue;
            ++seen;
            const auto days = core::data::parseDate(table.cellText(row, column), order);
            fits = days && *days == values.numbers[row];
            if (!fits)
                break;
        }
        if (fits)
            return order;
    }
    return {};
}

} // namespace

std::vector<TextEncoding> encodingChoices()
{
    return {TextEncoding::Utf8,        TextEncoding::Utf16Le, TextEncoding::Utf16Be,
            TextEncoding::Windows1252, TextEncoding::Latin1,  TextEncoding::Dos437,
            TextEncoding::Dos850};
}

std::vector<DelimiterChoice> delimiterChoices()
{
    return {{','}, {';'}, {'\t'}, {'|'}, {':'}, {'^'}, {'~'}, {' ', 1}, {' ', 2}};
}

std::vector<NumberStyle> numberChoices()
{
    return {{'.', '\0'}, {'.', ','}, {'.', ' '}, {'.', '\''},
            {',', '\0'}, {',', '.'}, {',', ' '}, {',', '\''}};
}

std::vector<DateOrder> dateChoices()
{
    return {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
}

std::vector<QuoteChoice> quoteChoices()
{
    return {{'"', QuoteEscape::Doubled},
            {'"', QuoteEscape::Backslash},
            {'\'', QuoteEscape::Doubled},
            {'\'', QuoteEscape::Backslash},
            {'\0', QuoteEscape::Doubled}};
}

std::vector<char> commentChoices()
{
    return {'\0', '#', '%', ';', '/'};
}

QString encodingText(TextEncoding encoding)
{
    // Plain ASCII is UTF-8 as well, and the better known name.
    if (encoding == TextEncoding::Ascii)
        encoding = TextEncoding::Utf8;
    const std::string_view word = core::data::toWord(encoding);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString delimiterText(const DelimiterChoice& choice)
{
    switch (choice.delimiter) {
    case ',':
        return tr("Comma ,");
    case ';':
        return tr("Semicolon ;");
    case '\t':
        return tr("Tab");
    case '|':
        return tr("Bar |");
    case ':':
        return tr("Colon :");
    case '^':
        return tr("Caret ^");
    case '~':
        return tr("Tilde ~");
    case ' ':
        return choice.leastBlanks > 1 ? tr("Wide gaps") : tr("Spaces");
    default:
        return tr("Character %1").arg(QLatin1Char(choice.delimiter));
    }
}

QString delimiterWord(const DelimiterChoice& choice)
{
    switch (choice.delimiter) {
    case ',':
        return tr("commas");
    case ';':
        return tr("semicolons");
    case '\t':
        return tr("tabs");
    case '|':
        return tr("bars");
    case ':':
        return tr("colons");
    case '^':
        return tr("carets");
    case '~':
        return tr("tildes");
    case ' ':
        return tr("blanks");
    default:
        return tr("“%1”").arg(QLatin1Char(choice.delimiter));
    }
}

QString numberText(NumberStyle style)
{
    const QChar decimal = QLatin1Char(style.decimalMark);
    QString example = QStringLiteral("1234") + decimal + QStringLiteral("56");
    if (style.thousandsMark != '\0')
        example.insert(1, QLatin1Char(style.thousandsMark));
    return style.decimalMark == ',' ? tr("Comma %1").arg(example) : tr("Point %1").arg(example);
}

QString dateOrderText(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return tr("Year-Month-Day");
    case DateOrder::DayMonthYear:
        return tr("Day.Month.Year");
    case DateOrder::MonthDayYear:
        return tr("Month/Day/Year");
    }
    return {};
}

QString quoteText(const QuoteChoice& choice)
{
    if (choice.quote == '\0')
        return tr("None");
    const QString name = choice.quote == '"'    ? tr("Double \"")
                         : choice.quote == '\'' ? tr("Single '")
                                                : QString(QLatin1Char(choice.quote));
    return choice.escape == QuoteEscape::Backslash ? tr("%1, kept by \\").arg(name) : name;
}

QString commentText(char mark)
{
    return mark == '\0' ? tr("None") : tr("Lines with %1").arg(QLatin1Char(mark));
}

std::optional<DateOrder> dateOrderOf(const core::data::DataTable& table)
{
    std::optional<DateOrder> common;
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        if (table.column(c).type != core::data::ColumnType::Date)
            continue;
        const auto order = dateOrderOfColumn(table, c);
        if (!order || (common && *common != *order))
            return {};
        common = order;
    }
    return common;
}

const core::data::DialectReason* reasonFor(const core::data::ImportReceipt& receipt,
                                           DialectPart part)
{
    const auto found = std::find_if(receipt.reasons.begin(), receipt.reasons.end(),
                                    [part](const auto& reason) { return reason.part == part; });
    return found == receipt.reasons.end() ? nullptr : &*found;
}

std::optional<MissingSuggestion> missingSuggestion(const core::data::ImportReceipt& receipt)
{
    // A column whose odd cells all say the same, more than once.
    constexpr std::ptrdiff_t leastCells = 2;
    for (auto first = receipt.oddCells.begin(); first != receipt.oddCells.end();) {
        const auto behind = std::find_if(first, receipt.oddCells.end(), [first](const auto& cell) {
            return cell.column != first->column;
        });
        const bool isOneText = std::all_of(
            first, behind, [first](const auto& cell) { return cell.text == first->text; });
        if (isOneText && behind - first >= leastCells)
            return MissingSuggestion{QString::fromStdString(first->text).trimmed(),
                                     QString::fromStdString(first->column)};
        first = behind;
    }
    // A number at the end of the range; the warning begins with it.
    for (const core::Warning& warning : receipt.warnings) {
        if (warning.code != "possible-missing-token")
            continue;
        const QString token = QString::fromStdString(warning.text).section(u' ', 0, 0);
        bool isNumber = false;
        token.toInt(&isNumber);
        if (isNumber)
            return MissingSuggestion{token, QString::fromStdString(warning.column)};
    }
    return {};
}

QString partName(DialectPart part)
{
    switch (part) {
    case DialectPart::Encoding:
        return tr("Encoding");
    case DialectPart::Delimiter:
        return tr("Delimiter");
    case DialectPart::Quote:
        return tr("Text quote");
    case DialectPart::Comments:
        return tr("Comments");
    case DialectPart::Preamble:
        return tr("Skipped lines");
    case DialectPart::Trailer:
        return tr("Skipped at the end");
    case DialectPart::Header:
        return tr("Header");
    case DialectPart::NumberMarks:
        return tr("Decimal mark");
    case DialectPart::Dates:
        return tr("Dates");
    case DialectPart::Missing:
        return tr("Missing");
    }
    return {};
}

QString listText(const QStringList& items, int most)
{
    if (items.isEmpty())
        return {};
    if (items.size() == 1)
        return items.first();
    if (items.size() > most)
        return tr("%1 and %2 more")
            .arg(items.mid(0, most).join(QStringLiteral(", ")),
                 QLocale().toString(items.size() - most));
    return tr("%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

} // namespace ui

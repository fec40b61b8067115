#include "ui/importing/receipttext.h"

#include "ui/importing/importwords.h"
#include "ui/importing/rawhead.h"
#include "ui/tables/columnwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

using core::data::CsvDialect;
using core::data::DialectPart;

constexpr std::size_t rowsInText = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString fromText(const std::string& text)
{
    return QString::fromStdString(text);
}

QString dialectValue(DialectPart part, const OpenTable& open)
{
    const CsvDialect& dialect = open.receipt.dialect;
    switch (part) {
    case DialectPart::Encoding:
        return dialect.byteOrderMark ? tr("%1 with mark").arg(encodingText(dialect.encoding))
                                     : encodingText(dialect.encoding);
    case DialectPart::Delimiter:
        return delimiterText({dialect.delimiter, dialect.leastBlanks});
    case DialectPart::Quote:
        return quoteText({dialect.quote, dialect.escape});
    case DialectPart::Comments:
        return commentText(dialect.commentMark);
    case DialectPart::Preamble:
        return tr("%1 skipped").arg(countText(dialect.preambleLines));
    case DialectPart::Trailer:
        return tr("%1 skipped").arg(countText(dialect.trailerLines));
    case DialectPart::Header:
        return dialect.hasHeader ? tr("Line %1").arg(countText(dialect.preambleLines + 1))
                                 : tr("None");
    case DialectPart::NumberMarks:
        return numberText({dialect.decimalMark, dialect.thousandsMark});
    case DialectPart::Dates: {
        const auto order = dateOrderOf(*open.table);
        return order ? dateOrderText(*order) : QString();
    }
    case DialectPart::Missing: {
        QStringList tokens;
        for (const std::string& token : open.options.missingTokens)
            tokens << fromText(token);
        return tokens.isEmpty() ? tr("Empty cells") : tr("Empty cells, %1").arg(tokens.join(u';'));
    }
    }
    return {};
}

bool isChosen(DialectPart part, const core::data::CsvOptions& options)
{
    const core::data::CsvDialectChoice& chosen = options.dialect;
    switch (part) {
    case DialectPart::Encoding:
        return chosen.encoding.has_value();
    case DialectPart::Delimiter:
        return chosen.delimiter.has_value();
    case DialectPart::Quote:
        return chosen.quote.has_value();
    case DialectPart::Comments:
        return chosen.commentMark.has_value();
    case DialectPart::Preamble:
        return chosen.preambleLines.has_value();
    case DialectPart::Trailer:
        return chosen.trailerLines.has_value();
    case DialectPart::Header:
        return chosen.hasHeader.has_value();
    case DialectPart::NumberMarks:
        return chosen.decimalMark.has_value();
    case DialectPart::Dates:
        return options.dateOrder.has_value();
    case DialectPart::Missing:
        return !options.missingTokens.empty();
    }
    return false;
}

/// Whether the part is worth a line though nothing was said about it.
bool isAlwaysShown(DialectPart part, const core::data::ImportReceipt& receipt)
{
    switch (part) {
    case DialectPart::Encoding:
    case DialectPart::Delimiter:
    case DialectPart::Quote:
        return receipt.sheets.empty();
    case DialectPart::Header:
    case DialectPart::NumberMarks:
    case DialectPart::Missing:
        return true;
    case DialectPart::Preamble:
        return receipt.dialect.preambleLines > 0;
    case DialectPart::Trailer:
        return receipt.dialect.trailerLines > 0;
    default:
        return false;
    }
}

void addFile(std::vector<ReceiptFact>& facts, const OpenTable& open)
{
    const core::data::ImportReceipt& receipt = open.receipt;
    facts.push_back({tr("File"), open.isFile() ? open.path : open.title,
                     tr("%1, line ends %2, read in %3 s")
                         .arg(bytesText(qint64(receipt.bytes)),
                              fromText(std::string(core::data::toWord(receipt.dialect.lineEnd))),
                              QLocale().toString(receipt.seconds, 'f', 2)),
                     false});
    if (!receipt.sheet.empty())
        facts.push_back({tr("Sheet"), fromText(receipt.sheet),
                         receipt.sheets.size() == 1
                             ? tr("the only one")
                             : tr("one of %1").arg(countText(receipt.sheets.size())),
                         false});
    if (receipt.sampledFrom > 0)
        facts.push_back(
            {tr("Random sample"),
             tr("%1 of %2 rows")
                 .arg(countText(open.table->rowCount()), countText(receipt.sampledFrom)),
             tr("chosen by seed %1").arg(open.options.seed), false});
}

void addLines(QStringList& lines, const QString& title,
              const std::vector<core::data::RejectedRow>& rows)
{
    if (rows.empty())
        return;
    lines << QString() << title;
    for (std::size_t i = 0; i < rows.size() && i < rowsInText; ++i)
        lines << tr("Line %1 %2: %3")
                     .arg(countText(rows[i].line), fromText(rows[i].reason),
                          fromText(rows[i].text).simplified());
    if (rows.size() > rowsInText)
        lines << tr("… and %1 more").arg(countText(rows.size() - rowsInText));
}

} // namespace

std::vector<ReceiptFact> receiptFacts(const OpenTable& open)
{
    std::vector<ReceiptFact> facts;
    addFile(facts, open);
    for (const DialectPart part :
         {DialectPart::Encoding, DialectPart::Delimiter, DialectPart::Quote, DialectPart::Comments,
          DialectPart::Preamble, DialectPart::Header, DialectPart::NumberMarks, DialectPart::Dates,
          DialectPart::Missing, DialectPart::Trailer}) {
        const auto* reason = reasonFor(open.receipt, part);
        const bool chosen = isChosen(part, open.options);
        if (!reason && !chosen && !isAlwaysShown(part, open.receipt))
            continue;
        const QString why = chosen && open.isRemembered ? tr("remembered for these columns")
                            : chosen                    ? tr("chosen by hand")
                            : reason                    ? fromText(reason->text)
                                                        : QString();
        facts.push_back(
            {partName(part), dialectValue(part, open), why, !chosen && reason && reason->doubtful});
    }
    for (const core::Warning& warning : open.receipt.warnings)
        facts.push_back({tr("Note"), fromText(warning.column), fromText(warning.text), false});
    return facts;
}

QString receiptHeadline(const core::data::ImportReceipt& receipt)
{
    QStringList parts;
    parts << (receipt.rowsRead == 1 ? tr("1 row read")
                                    : tr("%1 rows read").arg(countText(receipt.rowsRead)));
    parts << (receipt.rejected.empty() ? tr("none left out")
                                       : tr("%1 left out").arg(countText(receipt.rejectedCount)));
    if (receipt.skipped.size() == 1)
        parts << tr("1 line is no row");
    else if (!receipt.skipped.empty())
        parts << tr("%1 lines are no rows").arg(countText(receipt.skipped.size()));
    if (!receipt.oddCells.empty())
        parts << tr("%1 cells to look at").arg(countText(receipt.oddCells.size()));
    return parts.join(QStringLiteral(" · "));
}

QString columnRule(const core::data::Column& column)
{
    QString rule = fromText(column.rule);
    if (column.roundTripDifferences > 0)
        rule += u' ' + tr("%1 numbers cannot be kept to the last digit.")
                           .arg(countText(column.roundTripDifferences));
    return rule;
}

QString receiptText(const OpenTable& open)
{
    QStringList lines;
    lines << tr("Import receipt of %1").arg(open.title) << receiptHeadline(open.receipt)
          << QString();
    for (const ReceiptFact& fact : receiptFacts(open))
        lines << tr("%1: %2 (%3)").arg(fact.part, fact.value, fact.why);
    lines << QString() << tr("Columns");
    for (std::size_t c = 0; c < open.table->columnCount(); ++c) {
        const core::data::Column& column = open.table->column(c);
        lines << tr("%1: %2, %3, %4 missing. %5")
                     .arg(fromText(column.name), typeName(column.type),
                          roleName(open.table->role(c)).toLower(), countText(column.missingCount),
                          columnRule(column));
    }
    addLines(lines, tr("Rows left out"), open.receipt.rejected);
    addLines(lines, tr("Lines that are no rows"), open.receipt.skipped);
    if (!open.receipt.oddCells.empty())
        lines << QString() << tr("Odd cells");
    for (const core::data::OddCell& cell : open.receipt.oddCells)
        lines << tr("Line %1, %2: %3 %4")
                     .arg(countText(cell.line), fromText(cell.column),
                          fromText(cell.text).simplified(), fromText(cell.reason));
    return lines.join(u'\n') + u'\n';
}

} // namespace ui

#include "core/base/translation.h"
#include "core/data/csv/dialectparts.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::data {
namespace {

constexpr std::size_t evidenceKinds = 7;

/// How many numbers say what about the marks, with the first that does.
struct MarkCounts {
    std::array<std::size_t, evidenceKinds> count = {};
    std::array<std::string, evidenceKinds> example;
    char commaThousands = '\0'; ///< seen for sure in a number with a decimal comma
    char pointThousands = '\0';

    std::size_t of(MarkEvidence kind) const { return count[static_cast<std::size_t>(kind)]; }
    const std::string& exampleOf(MarkEvidence kind) const
    {
        return example[static_cast<std::size_t>(kind)];
    }
    void add(const MarksFound& found, std::string_view cell)
    {
        const auto kind = static_cast<std::size_t>(found.evidence);
        // A number with both marks explains most.
        const bool both = found.thousandsMark != '\0';
        if (count[kind]++ == 0 ||
            (both && (found.evidence == MarkEvidence::CommaDecimal ? commaThousands
                                                                   : pointThousands) == '\0'))
            example[kind] = std::string(trimmed(cell));
        if (both && found.evidence == MarkEvidence::CommaDecimal)
            commaThousands = found.thousandsMark;
        else if (both)
            pointThousands = found.thousandsMark;
    }
    void add(const MarkCounts& others)
    {
        for (std::size_t i = 0; i < evidenceKinds; ++i) {
            if (count[i] == 0)
                example[i] = others.example[i];
            count[i] += others.count[i];
        }
        if (commaThousands == '\0' && others.commaThousands != '\0') {
            commaThousands = others.commaThousands;
            example[static_cast<std::size_t>(MarkEvidence::CommaDecimal)] =
                others.exampleOf(MarkEvidence::CommaDecimal);
        }
        if (pointThousands == '\0' && others.pointThousands != '\0') {
            pointThousands = others.pointThousands;
            example[static_cast<std::size_t>(MarkEvidence::PointDecimal)] =
                others.exampleOf(MarkEvidence::PointDecimal);
        }
    }
};

/// The evidence of one column; none when its cells are mostly no numbers.
MarkCounts weighColumn(const std::vector<SampleRecord>& records, std::size_t column)
{
    constexpr std::size_t enoughWords = 20;
    MarkCounts counts;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    for (const SampleRecord& record : records) {
        if (column >= record.cells.size() || isBlankText(record.cells[column]))
            continue;
        const std::string& cell = record.cells[column];
        ++filled;
        const MarksFound found = weighMarks(cell);
        if (found.evidence != MarkEvidence::None) {
            counts.add(found, cell);
            ++numbers;
        } else if (parseMeasure(cell).number.kind != NumberKind::None) {
            ++numbers;
        }
        if (numbers == 0 && filled > enoughWords)
            return {};
    }
    // The header is no number; a few odd words are forgiven.
    return numbers * 10 >= (filled - std::min<std::size_t>(filled, 1)) * 8 ? counts : MarkCounts();
}

std::string example(const std::string& text)
{
    return "“" + text + "”";
}

} // namespace

void chooseMarks(const std::vector<SampleRecord>& records, const CsvDialectChoice& choice,
                 DialectFound& found)
{
    CsvDialect& dialect = found.dialect;
    MarkCounts all;
    const std::size_t width = usualWidth(records);
    for (std::size_t column = 0; column < width; ++column)
        all.add(weighColumn(records, column));
    const std::size_t commas = all.of(MarkEvidence::CommaDecimal);
    const std::size_t points = all.of(MarkEvidence::PointDecimal);
    const std::size_t openCommas = all.of(MarkEvidence::OpenComma);
    const std::size_t openPoints = all.of(MarkEvidence::OpenPoint);

    // "1,234" alone: a group in a comma-separated file, where it had to be quoted; else a decimal.
    const bool openIsDecimal = openCommas > 0 && openPoints == 0 && dialect.delimiter != ',';
    const bool comma = commas > points || (commas == 0 && points == 0 && openIsDecimal);
    dialect.decimalMark = choice.decimalMark.value_or(comma ? ',' : '.');
    const bool decimalComma = dialect.decimalMark == ',';
    const char sure = decimalComma ? all.commaThousands : all.pointThousands;
    const std::size_t open = decimalComma ? openPoints : openCommas;
    if (sure != '\0')
        dialect.thousandsMark = sure;
    else if (open > 0)
        dialect.thousandsMark = decimalComma ? '.' : ',';
    else if (all.of(MarkEvidence::Blanks) > 0)
        dialect.thousandsMark = ' ';
    else if (all.of(MarkEvidence::Apostrophes) > 0)
        dialect.thousandsMark = '\'';
    if (choice.thousandsMark)
        dialect.thousandsMark = *choice.thousandsMark;
    if (dialect.thousandsMark == dialect.decimalMark)
        dialect.thousandsMark = '\0';
    if (choice.decimalMark)
        return;

    const auto tell = [&](std::string text, bool doubtful) {
        found.reasons.push_back({DialectPart::NumberMarks, std::move(text), doubtful});
    };
    const std::string& commaExample = all.exampleOf(MarkEvidence::CommaDecimal);
    const std::string& pointExample = all.exampleOf(MarkEvidence::PointDecimal);
    const std::string& openExample =
        all.exampleOf(openPoints > 0 ? MarkEvidence::OpenPoint : MarkEvidence::OpenComma);
    const bool commaFile = dialect.delimiter == ',';
    if (commas > 0 && points > 0)
        tell(filled(translate("Reading", "{1} and {2} both occur; each column is read by its own"),
                    {example(commaExample), example(pointExample)}),
             true);
    else if (commas + points == 0 && openPoints + openCommas > 0)
        tell(openCommas > 0 && openPoints > 0
                 ? filled(translate("Reading", "{1} and {2} leave it open"),
                          {example(all.exampleOf(MarkEvidence::OpenComma)), example(openExample)})
                 : filled(translate("Reading", "{1} may be a fraction or thousands"),
                          {example(openExample)}),
             !(commaFile && openCommas == 0));
    else if (commas + points > 0 && open > 0 && sure == '\0' && !choice.thousandsMark)
        tell(filled(translate("Reading", "{1} fits no other reading; {2} is taken for thousands"),
                    {example(decimalComma ? commaExample : pointExample),
                     example(all.exampleOf(decimalComma ? MarkEvidence::OpenPoint
                                                        : MarkEvidence::OpenComma))}),
             !commaFile || decimalComma);
    else if (commas + points > 0)
        tell(filled(translate("Reading", "{1} fits no other reading"),
                    {example(commas > 0 ? commaExample : pointExample)}),
             false);
    else if (all.of(MarkEvidence::Blanks) > 0)
        tell(filled(translate("Reading", "{1} has blanks between thousands"),
                    {example(all.exampleOf(MarkEvidence::Blanks))}),
             false);
    else
        tell(translate("Reading", "no number has a mark"), false);
}

} // namespace core::data

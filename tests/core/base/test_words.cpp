#include "core/base/translation.h"
#include "core/base/words.h"
#include "tests/support/maskedwords.h"

#include <QTest>

#include <limits>

namespace {

/// "12345.60" as "12.345,60".
std::string german(std::string_view digits)
{
    std::string text(digits);
    const auto point = std::min(text.find('.'), text.size());
    if (point < text.size())
        text[point] = ',';
    for (std::size_t place = point; place > 3; place -= 3)
        text.insert(place - 3, 1, '.');
    return text;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { core::setNumberFormatter(nullptr); }

    void figuresAreEnglishUnlessAskedOtherwise()
    {
        QCOMPARE(core::groupedCount(1234567), std::string("1,234,567"));
        QCOMPARE(core::figureText(-1234.5, 6), std::string("−1,234.5"));
        QCOMPARE(core::figureText(0.00012345, 2), std::string("0.00012"));
        QCOMPARE(core::figureText(std::numeric_limits<double>::quiet_NaN(), 2), std::string("–"));
        QCOMPARE(core::fixedText(-0.001, 2), std::string("0.00"));
        QCOMPARE(core::fixedText(-0.5, 2), std::string("−0.50"));
        QCOMPARE(core::percentText(0.405), std::string("40.5 %"));
        QCOMPARE(core::byteText(60.5e6), std::string("60.5 MB"));
        QCOMPARE(core::byteText(12), std::string("12 bytes"));
        QCOMPARE(core::withDecimalMark("-1e-5"), std::string("-1e-5"));
    }

    void figuresFollowTheLanguage()
    {
        core::setNumberFormatter(german);
        QCOMPARE(core::groupedCount(1234567), std::string("1.234.567"));
        QCOMPARE(core::figureText(-1234.5, 6), std::string("−1.234,5"));
        QCOMPARE(core::fixedText(0.5, 2), std::string("0,50"));
        QCOMPARE(core::percentText(0.405), std::string("40,5 %"));
        QCOMPARE(core::byteText(60.5e6), std::string("60,5 MB"));
        QCOMPARE(core::countOf(1234, "row", "rows"), std::string("1.234 rows"));
        QCOMPARE(core::withDecimalMark("2024.5"), std::string("2024,5"));
    }

    void listsAreTranslatedWithTheirAnd()
    {
        QCOMPARE(core::joinedList({}), std::string());
        QCOMPARE(core::joinedList({"a"}), std::string("a"));
        QCOMPARE(core::joinedList({"a", "b"}), std::string("a and b"));
        QCOMPARE(core::joinedList({"a", "b", "c"}), std::string("a, b and c"));
        const tests::MaskedWords masked;
        QCOMPARE(core::joinedList({"1", "2", "3"}), std::string("1, 2 ··· 3"));
    }

    void capitalsOfLettersBeyondAscii()
    {
        QCOMPARE(core::withCapital("older, high income"), std::string("Older, high income"));
        QCOMPARE(core::withCapital("älter"), std::string("Älter"));
        QCOMPARE(core::withCapital("às vezes"), std::string("Às vezes"));
        QCOMPARE(core::withCapital("école"), std::string("École"));
        QCOMPARE(core::withCapital("высокий"), std::string("Высокий"));
        for (const char* same : {"", "Älter", "1st", "“x”", "高收入", "\xC3", "\xE9"})
            QCOMPARE(core::withCapital(same), std::string(same));
        // Qt knows them all.
        for (char16_t letter = u'a'; letter < 0x587; ++letter) {
            const QChar small(letter);
            if (!small.isLower() || (letter >= 0x180 && letter < 0x200) ||
                (letter > 0x233 && letter < 0x3AC) || (letter > 0x3CE && letter < 0x430) ||
                letter == 0xB5 || letter == 0x17F || letter == 0x3B0)
                continue;
            if (const QChar capital = small.toUpper(); capital != small)
                QCOMPARE(QString::fromStdString(core::withCapital(QString(small).toStdString())),
                         QString(capital));
        }
        for (char16_t letter = 0x1E01; letter < 0x1F00; ++letter)
            if (const QChar small(letter); small.isLower() && (letter < 0x1E96 || letter > 0x1E9F))
                QCOMPARE(QString::fromStdString(core::withCapital(QString(small).toStdString())),
                         QString(small.toUpper()));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"

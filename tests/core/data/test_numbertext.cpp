#include "core/data/column.h"
#include "core/data/numbertext.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace core::data;

class NumberTextTest : public QObject {
    Q_OBJECT
private slots:
    void plainNumbersAreRead_data();
    void plainNumbersAreRead();
    void codesAreToldFromNumbers_data();
    void codesAreToldFromNumbers();
    void otherTextsAreNoNumbers_data();
    void otherTextsAreNoNumbers();
    void everyDoubleReadsBackTheSame();
    void decimalCommaAndThousandsAreRead();
    void lostDigitsAreNoticed();
    void shortestTextIsWritten();
    void blankTextsAreBlank();
    void groupsNeverBeginWithZero();
    void measuresPartNumberAndUnit();
    void marksAreWeighed();
};

void NumberTextTest::plainNumbersAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << QByteArray("42") << 42.0;
    QTest::newRow("zero") << QByteArray("0") << 0.0;
    QTest::newRow("minus") << QByteArray("-7.25") << -7.25;
    QTest::newRow("plus") << QByteArray("+3") << 3.0;
    QTest::newRow("point first") << QByteArray(".5") << 0.5;
    QTest::newRow("point last") << QByteArray("5.") << 5.0;
    QTest::newRow("exponent") << QByteArray("1.5e-7") << 1.5e-7;
    QTest::newRow("blanks") << QByteArray("  12\t") << 12.0;
    QTest::newRow("tenth") << QByteArray("0.1") << 0.1;
    QTest::newRow("17 digits") << QByteArray("0.30000000000000004") << 0.30000000000000004;
    QTest::newRow("half way") << QByteArray("9007199254740993.0") << 9007199254740992.0;
    QTest::newRow("largest") << QByteArray("1.7976931348623157e308")
                             << std::numeric_limits<double>::max();
    QTest::newRow("smallest") << QByteArray("5e-324") << 5e-324;
    QTest::newRow("underflow") << QByteArray("1e-999") << 0.0;
}

void NumberTextTest::plainNumbersAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    const ParsedNumber number = parseNumber(text.toStdString());
    QVERIFY(number.kind == NumberKind::Plain);
    QVERIFY(number.value == value);
}

void NumberTextTest::codesAreToldFromNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("leading zero") << QByteArray("0123");
    QTest::newRow("two zeros") << QByteArray("00");
    QTest::newRow("16 digits") << QByteArray("1234567890123456");
    QTest::newRow("phone") << QByteArray("+4912345678");
}

void NumberTextTest::codesAreToldFromNumbers()
{
    QFETCH(QByteArray, text);
    QVERIFY(parseNumber(text.toStdString()).kind == NumberKind::Code);
}

void NumberTextTest::otherTextsAreNoNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", " ", "abc", "1a", "nan", "inf", "0x10", "1e", "e5", "1.2.3", "--1",
                             "-", ".", "1 2", "1,5", "12%", "1e999", "٣"})
        QTest::newRow(text) << QByteArray(text);
}

void NumberTextTest::otherTextsAreNoNumbers()
{
    QFETCH(QByteArray, text);
    QVERIFY(parseNumber(text.toStdString()).kind == NumberKind::None);
}

void NumberTextTest::everyDoubleReadsBackTheSame()
{
    std::uint64_t state = 1;
    for (int i = 0; i < 200000; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        double value = 0;
        std::memcpy(&value, &state, sizeof value);
        if (!std::isfinite(value))
            continue;
        const std::string text = numberText(value);
        const ParsedNumber number = parseNumber(text);
        QVERIFY2(number.kind != NumberKind::None && number.value == value, text.c_str());
        QVERIFY2(roundTrips(text, number.value), text.c_str());
    }
}

void NumberTextTest::decimalCommaAndThousandsAreRead()
{
    QCOMPARE(parseNumber("0,435", {',', '\0'}).value, 0.435);
    QCOMPARE(parseNumber("1.234.567,5", {',', '.'}).value, 1234567.5);
    QCOMPARE(parseNumber("-1,234", {'.', ','}).value, -1234.0);
    QCOMPARE(parseNumber("1 234 567", {'.', ' '}).value, 1234567.0);
    for (const char* wrong : {"1,23", "12,34,567", "1,2345", ",123", "1,,234"})
        QVERIFY2(parseNumber(wrong, {'.', ','}).kind == NumberKind::None, wrong);
    QVERIFY(parseNumber("1.5", {',', '\0'}).kind == NumberKind::None);
}

void NumberTextTest::lostDigitsAreNoticed()
{
    const std::string exact = "0.1000000000000000055511151231257827";
    QCOMPARE(parseNumber(exact).value, 0.1);
    QVERIFY(!roundTrips(exact, 0.1));
    QVERIFY(roundTrips("1.0", 1));
    QVERIFY(roundTrips("1e3", 1000));
    QVERIFY(roundTrips("-0", 0));
    QVERIFY(roundTrips("0,50", 0.5, {',', '\0'}));
    QVERIFY(!roundTrips("9007199254740993.0", 9007199254740992.0));
    QVERIFY(!roundTrips("1e-999", 0));
}

void NumberTextTest::shortestTextIsWritten()
{
    QCOMPARE(numberText(1), std::string("1"));
    QCOMPARE(numberText(100000), std::string("100000"));
    QCOMPARE(numberText(-999999999999999), std::string("-999999999999999"));
    QCOMPARE(numberText(0.1), std::string("0.1"));
    QCOMPARE(numberText(1e20), std::string("1e+20"));
    QCOMPARE(numberText(-0.0), std::string("0"));
    QCOMPARE(numberText(std::nan("")), std::string());
}

void NumberTextTest::blankTextsAreBlank()
{
    for (const char* text : {"", " ", "\t \r\n", "\xC2\xA0"})
        QVERIFY(isBlankText(text));
    for (const char* text : {"a", " 0 ", "\xC2\xA1"})
        QVERIFY(!isBlankText(text));
}

void NumberTextTest::groupsNeverBeginWithZero()
{
    for (const char* text : {"0,435", "00,435", "0,435,000"})
        QVERIFY2(parseNumber(text, {'.', ','}).kind == NumberKind::None, text);
    QCOMPARE(parseNumber("100,435", {'.', ','}).value, 100435.0);
}

void NumberTextTest::measuresPartNumberAndUnit()
{
    const auto value = [](const char* text, NumberStyle style = {}) {
        const ParsedMeasure measure = parseMeasure(text, style);
        return measure.number.kind == NumberKind::None ? std::nan("") : measure.number.value;
    };
    QCOMPARE(value("€ 1.234,56", {',', '.'}), 1234.56);
    QCOMPARE(value("-$5"), -5.0);
    QCOMPARE(value("$-5"), -5.0);
    QCOMPARE(value("($1,234.50)", {'.', ','}), -1234.5);
    QCOMPARE(value("12,-", {',', '.'}), 12.0);
    QCOMPARE(value("12.5 %"), 12.5);
    QCOMPARE(parseMeasure("12.5 %").unit, std::string_view("%"));
    QVERIFY(sameUnit("€", "EUR") && sameUnit("US$", "$") && !sameUnit("€", "$"));
    for (const char* text : {"$", "€ €5", "5 $ €", "()", "(-5)", "5 kg", "--5", "-", "% 5 %", "$ "})
        QVERIFY2(std::isnan(value(text)), text);
}

void NumberTextTest::marksAreWeighed()
{
    const auto evidence = [](const char* text) { return weighMarks(text).evidence; };
    for (const char* text : {"0,435", "12,5", "1.234,5", "1.234.567", "€ 0,50", "1 234,5"})
        QVERIFY2(evidence(text) == MarkEvidence::CommaDecimal, text);
    for (const char* text : {"0.435", "12.5", "1,234.5", "1,234,567", "$0.50", "1'234.5"})
        QVERIFY2(evidence(text) == MarkEvidence::PointDecimal, text);
    QVERIFY(evidence("1,234") == MarkEvidence::OpenComma);
    QVERIFY(evidence("1.234") == MarkEvidence::OpenPoint);
    QVERIFY(evidence("1 234") == MarkEvidence::Blanks);
    for (const char* text : {"", "1234", "a,b", "04.09.2012", "1,23,4", "5 €", "1.2.3"})
        QVERIFY2(evidence(text) == MarkEvidence::None, text);
}

QTEST_APPLESS_MAIN(NumberTextTest)
#include "test_numbertext.moc"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/column.h"
#include "ui/language.h"
#include "ui/tables/filterwords.h"
#include "ui/typednumber.h"
#include "ui/widgets/optionfields.h"

#include <QLineEdit>
#include <QTest>

using ui::typedNumber;

/// Numbers are typed and shown as the language writes them; files know one way only.
class TestTypedNumber : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        core::setTranslator(nullptr);
        core::setNumberFormatter(nullptr);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void aPointIsReadInEveryLanguage()
    {
        for (const char* language : {"en_US", "de_DE", "fr_FR", "pt_BR", "zh_CN"}) {
            QLocale::setDefault(QLocale(QLatin1String(language)));
            QCOMPARE(typedNumber("0.001"), std::optional<double>(0.001));
            QCOMPARE(typedNumber("1e-3"), std::optional<double>(0.001));
            QCOMPARE(typedNumber(" -2.5 "), std::optional<double>(-2.5));
            QCOMPARE(typedNumber("1,234.5"), std::optional<double>(1234.5));
            QCOMPARE(typedNumber("1.234,5"), std::optional<double>(1234.5));
            QCOMPARE(typedNumber("1.234.567"), std::optional<double>(1234567));
            for (const char* none : {"", "abc", "1,2,3", "1.2.3,4", "nan", "inf", "1,2.3,4"})
                QVERIFY2(!typedNumber(none), none);
        }
    }

    void theCommaIsReadAsTheLanguageMeansIt()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(typedNumber("1,234"), std::optional<double>(1234));
        QVERIFY(!typedNumber("0,5"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(typedNumber("0,5"), std::optional<double>(0.5));
        QCOMPARE(typedNumber("1,234"), std::optional<double>(1.234));
        QCOMPARE(typedNumber("1.234.567,5"), std::optional<double>(1234567.5));
        QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
        QCOMPARE(typedNumber(QStringLiteral("1\u202F234,5")), std::optional<double>(1234.5));
    }

    void fieldsTakeAndShowTheDecimalMark()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const std::unique_ptr<QLineEdit> field(
            ui::optionNumberField(QStringLiteral("rate"), QStringLiteral("0.001"), 0, 10));
        QCOMPARE(field->text(), QStringLiteral("0,001"));
        QVERIFY(field->hasAcceptableInput());
        QCOMPARE(ui::optionNumber(field.get(), 7), 0.001);
        field->clear();
        QTest::keyClicks(field.get(), QStringLiteral("0,25"));
        QCOMPARE(ui::optionNumber(field.get(), 7), 0.25);
        field->clear();
        QTest::keyClicks(field.get(), QStringLiteral("0.25"));
        QCOMPARE(ui::optionNumber(field.get(), 7), 0.25);
        field->setText(QStringLiteral("11,5"));
        QCOMPARE(ui::optionNumber(field.get(), 7), 7.0);
        QCOMPARE(ui::optionNumberText(0.05), QStringLiteral("0,05"));
    }

    void filtersTakeTheDecimalMark()
    {
        bool isValid = false;
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(ui::fieldValue(QStringLiteral("40,5"), false, isValid),
                 std::optional<double>(40.5));
        QVERIFY(isValid);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(ui::fieldValue(QStringLiteral("12,345"), false, isValid),
                 std::optional<double>(12345));
        QVERIFY(!ui::fieldValue(QStringLiteral("40,5"), false, isValid));
        QVERIFY(!isValid);
    }

    /// Sentences of core have the window's figures; what files hold has not.
    void theLanguageSetsTheFiguresOfCore()
    {
        ui::applyLanguage(QStringLiteral("de"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(core::groupedCount(1234567), std::string("1.234.567"));
        QCOMPARE(core::figureText(1234.5, 6), std::string("1.234,5"));
        QCOMPARE(core::percentText(0.405), std::string("40,5\u00a0%"));
        QCOMPARE(core::data::numberText(1234.5), std::string("1234.5"));
        ui::applyLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(core::groupedCount(1234567), std::string("1,234,567"));
        QCOMPARE(core::percentText(0.405), std::string("40.5 %"));
    }
};

QTEST_MAIN(TestTypedNumber)
#include "test_typednumber.moc"

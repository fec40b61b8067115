#include "core/base/translation.h"

#include <QTest>

#include <thread>

namespace {

std::string shouted(const char* context, const char* text)
{
    return std::string(context) + ": " + text + "!";
}

} // namespace

class TestTranslation : public QObject {
    Q_OBJECT
private slots:
    void cleanup()
    {
        core::setTranslator(nullptr);
        core::setNumberFormatter(nullptr);
    }

    void englishUnlessAskedOtherwise()
    {
        QCOMPARE(core::translate("Advice", "Try more."), std::string("Try more."));
    }

    void theTranslatorHasTheLastWord()
    {
        core::setTranslator(shouted);
        QCOMPARE(core::translate("Advice", "Try more."), std::string("Advice: Try more.!"));
    }

    void whatFilesHoldIsEnglishOnItsThreadOnly()
    {
        core::setTranslator(shouted);
        core::setNumberFormatter([](std::string_view) { return std::string("many"); });
        {
            const core::EnglishWords english;
            const core::EnglishWords twice;
            QCOMPARE(core::translate("Advice", "Try more."), std::string("Try more."));
            QCOMPARE(core::separated("1234.5"), std::string("1,234.5"));
            std::string elsewhere;
            std::thread([&elsewhere] { elsewhere = core::translate("A", "b"); }).join();
            QCOMPARE(elsewhere, std::string("A: b!"));
        }
        QCOMPARE(core::translate("A", "b"), std::string("A: b!"));
        QCOMPARE(core::separated("1234.5"), std::string("many"));
    }

    void argumentsComeInAnyOrder()
    {
        QCOMPARE(core::filled("{2} of {1}, {2}", {"a", "b"}), std::string("b of a, b"));
    }

    void whatIsNoPlaceStays()
    {
        QCOMPARE(core::filled("{x} {0} {3} {1", {"a", "b"}), std::string("{x} {0} {3} {1"));
        // What is filled in is not looked into again.
        QCOMPARE(core::filled("{1} {2}", {"{2}", "b"}), std::string("{2} b"));
    }
};

QTEST_APPLESS_MAIN(TestTranslation)
#include "test_translation.moc"

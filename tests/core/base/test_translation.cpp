#include "core/base/translation.h"

#include <QTest>

namespace {

std::string shouted(const char* context, const char* text)
{
    return std::string(context) + ": " + text + "!";
}

} // namespace

class TestTranslation : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { core::setTranslator(nullptr); }

    void englishUnlessAskedOtherwise()
    {
        QCOMPARE(core::translate("Advice", "Try more."), std::string("Try more."));
    }

    void theTranslatorHasTheLastWord()
    {
        core::setTranslator(shouted);
        QCOMPARE(core::translate("Advice", "Try more."), std::string("Advice: Try more.!"));
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

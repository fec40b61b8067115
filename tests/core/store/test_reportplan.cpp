#include "core/store/reportplan.h"

#include <QtTest>

#include <set>

using namespace core::store;

class TestReportPlan : public QObject {
    Q_OBJECT
private slots:
    void everyPartStandsOnce()
    {
        const ReportPlan plan = defaultReportPlan();
        std::set<ReportPart> seen;
        for (const ReportSection& section : plan.sections)
            QVERIFY(seen.insert(section.part).second);
        QCOMPARE(seen.size(), reportParts().size());
        QVERIFY(!seen.contains(ReportPart::Text));
        QVERIFY(plan.sections[*plan.placeOf(ReportPart::Map)].isShown);
        QVERIFY(!plan.sections[*plan.placeOf(ReportPart::Settings)].isShown);
        QVERIFY(!plan.placeOf(ReportPart::Text));
    }

    void wordsNameTheParts()
    {
        std::set<std::string_view> words;
        for (const ReportPart part : reportParts()) {
            QVERIFY(words.insert(toWord(part)).second);
            QVERIFY(reportPartFromWord(toWord(part)) == part);
        }
        QVERIFY(reportPartFromWord("text") == ReportPart::Text);
        QVERIFY(!reportPartFromWord("nonsense"));
    }

    void plansOfOtherProgramsAreCompleted()
    {
        ReportPlan plan;
        plan.sections = {{ReportPart::Summary, true, {}, "first"},
                         {ReportPart::Text, true, "Mine", "words"},
                         {ReportPart::Map, false, {}, {}},
                         {ReportPart::Summary, true, {}, "again"},
                         {ReportPart::Text, true, "Mine too", {}}};
        const ReportPlan whole = completedPlan(plan);
        QCOMPARE(whole.sections.size(), reportParts().size() + 2);
        // Those that were there keep their order, and the first of two stays.
        QVERIFY(*whole.placeOf(ReportPart::Summary) < *whole.placeOf(ReportPart::Text));
        QVERIFY(*whole.placeOf(ReportPart::Text) < *whole.placeOf(ReportPart::Map));
        QCOMPARE(whole.sections[*whole.placeOf(ReportPart::Summary)].note, std::string("first"));
        // Those that came are not shown, and stand behind what they follow by default.
        QVERIFY(!whole.sections[*whole.placeOf(ReportPart::Methods)].isShown);
        QCOMPARE(*whole.placeOf(ReportPart::Profile), *whole.placeOf(ReportPart::Summary) + 1);
        QVERIFY(completedPlan(whole) == whole);
        QVERIFY(completedPlan(defaultReportPlan()) == defaultReportPlan());
    }
};

QTEST_APPLESS_MAIN(TestReportPlan)
#include "test_reportplan.moc"

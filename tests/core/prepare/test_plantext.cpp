#include "core/base/error.h"
#include "core/prepare/recipeplan.h"

#include <QtTest/QTest>

using namespace core::prepare;

class TestPlanText : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackAsTheSame_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < plans().size(); ++i)
            QTest::newRow(std::to_string(i).c_str()) << static_cast<int>(i);
    }
    void whatIsWrittenReadsBackAsTheSame()
    {
        QFETCH(int, index);
        const RecipePlan plan = plans()[static_cast<std::size_t>(index)];
        const RecipePlan again = parsePlan(planText(plan));
        QVERIFY2(again == plan, planText(plan).c_str());
        QCOMPARE(planText(again), planText(plan));
    }

    void theTextIsReadable()
    {
        QCOMPARE(planText(defaultPlan()), std::string("fill-numbers median\n"
                                                      "fill-levels most-frequent\n"
                                                      "use-order\n"
                                                      "split-levels\n"
                                                      "scale standard\n"));
        QCOMPARE(
            planText({{{FillNumbers{.method = NumberFill::NearestNeighbours, .flagMissing = true},
                        {"Age", "Work Experience"}}}}),
            std::string("fill-numbers nearest-neighbours k=5 flag "
                        "columns=\"Age,Work Experience\"\n"));
    }

    void stepsStandOnLinesOrBetweenSemicolons()
    {
        const RecipePlan plan =
            parsePlan("# as last year\n\nfill-numbers mean;fill-levels # usual\r\n"
                      " split-levels ;\n scale min-max");
        QCOMPARE(plan.steps.size(), std::size_t{4});
        QVERIFY(plan.steps[0].options == StepOptions(FillNumbers{.method = NumberFill::Mean}));
        QVERIFY(plan.steps[1].options == StepOptions(FillLevels{}));
        QVERIFY(plan.steps[3].options == StepOptions(ScaleNumbers{ScaleMethod::MinMax}));
    }

    void mistakesNameTheirLineAndWhatCouldStandThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("line");
        QTest::newRow("step") << "scale\nfil-numbers"
                              << "fil-numbers" << 2;
        QTest::newRow("method") << "scale normal"
                                << "normal" << 1;
        QTest::newRow("number") << "fill-numbers constant value=x"
                                << "value=x" << 1;
        QTest::newRow("range") << "use-order\n\nclip quantiles share=0.7"
                               << "share=0.7" << 3;
        QTest::newRow("pieces") << "split-numbers pieces=1"
                                << "pieces=1" << 1;
        QTest::newRow("fraction") << "fill-numbers nearest-neighbours k=2.5"
                                  << "whole" << 1;
        QTest::newRow("word") << "split-levels now"
                              << "now" << 1;
        QTest::newRow("quote") << "scale columns=\"Age"
                               << "not closed" << 1;
        QTest::newRow("empty name") << "scale columns=\"Age,,B\""
                                    << "empty" << 1;
        QTest::newRow("columns of a choice") << "choose-features columns=A"
                                             << "all features" << 1;
    }
    void mistakesNameTheirLineAndWhatCouldStandThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(int, line);
        try {
            parsePlan(text.toStdString());
            QFAIL("the mistake was not seen");
        } catch (const core::Error& error) {
            QCOMPARE(error.code(), core::ErrorCode::InvalidOption);
            QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
            QCOMPARE(error.line().value_or(0), static_cast<std::size_t>(line));
            QVERIFY(!error.remedy().empty());
        }
    }

    void aRecipeWithoutStepsIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(parsePlan(" # nothing\n;;\n"), core::Error);
    }

    void namedPlansAreFoundByName()
    {
        QVERIFY(namedPlan("standard") == defaultPlan());
        QVERIFY_EXCEPTION_THROWN(namedPlan("usual"), core::Error);
    }

private:
    static std::vector<RecipePlan> plans()
    {
        std::vector<RecipePlan> list;
        for (const NamedPlan& named : namedPlans())
            list.push_back(named.plan);
        list.push_back({{
            {FillNumbers{.method = NumberFill::Constant, .constant = -1.25e-7}, {"a,b", "c'd"}},
            {FillNumbers{.method = NumberFill::Iterative, .rounds = 3, .flagMissing = true}, {}},
            {FillLevels{.method = LevelFill::NearestNeighbours,
                        .neighbours = 9,
                        .middleOfOrder = false,
                        .flagMissing = true},
             {"say \"x\"", "ü; #"}},
            {GroupRareLevels{0.05}, {}},
            {SplitNumbers{12}, {"Age"}},
            {ClipNumbers{.limits = ClipLimits::Quantiles, .share = 0.025}, {}},
            {ClipNumbers{.limits = ClipLimits::Fences, .fences = 1.5}, {}},
            {TransformNumbers{TransformMethod::Log1p}, {"Income"}},
            {ScaleNumbers{ScaleMethod::Robust}, {}},
            {ChooseFeatures{.leftOut = {"A", "B, C"}, .leastAssociation = 0.1, .most = 12}, {}},
            {ChooseFeatures{}, {}},
        }});
        return list;
    }
};

QTEST_APPLESS_MAIN(TestPlanText)
#include "test_plantext.moc"

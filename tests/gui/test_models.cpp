#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "tests/support/hands.h"
#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "ui/pages/predict/contributioncard.h"
#include "ui/pages/predict/customerstrip.h"
#include "ui/pages/predict/dependencecard.h"
#include "ui/pages/predict/explainview.h"
#include "ui/pages/predict/whatifview.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/predict/importancebars.h"
#include "ui/plots/predict/scorebarsplot.h"
#include "ui/tables/leaderboardview.h"
#include "ui/tables/trialtablemodel.h"
#include "ui/tables/trialtableview.h"
#include "ui/workspace/modelruns.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using core::predict::ModelKind;
using tests::Hands;
using ui::Step;

/// From the first network to a better one, in the real window: train, stop and keep the best, go
/// on, compare with other models, over folds, search, explain. Each step once by mouse and once by
/// keyboard alone, and the window never away for long.
class TestModels : public QObject, private tests::RealWindow {
    Q_OBJECT

    tests::Heartbeat m_heartbeat;

    ui::ModelRuns& models() const { return m_workspace->models(); }

    static Hands hands()
    {
        QFETCH_GLOBAL(int, hand);
        return Hands(static_cast<Hands::Kind>(hand));
    }

    /// Each once the window has done what was asked of it before.
    bool press(const char* name) const
    {
        return m_heartbeat.rest() && hands().press(find<QAbstractButton>(name));
    }
    bool type(const char* name, const QString& text) const
    {
        return m_heartbeat.rest() && hands().type(find<QWidget>(name), text);
    }
    bool chooseTab(const char* tabs, const QString& title) const
    {
        return m_heartbeat.rest() && hands().choose(find<QTabBar>(tabs), title);
    }

    bool goTo(Step step)
    {
        const bool isPredict = step == Step::Predict;
        if (!m_heartbeat.rest())
            return false;
        if (hands().kind() == Hands::Keyboard)
            QTest::keyClick(m_window.get(), isPredict ? Qt::Key_5 : Qt::Key_6, Qt::AltModifier);
        else if (m_window->currentStep() != step &&
                 !press(isPredict ? "predictStepButton" : "compareStepButton"))
            return false;
        return m_window->currentStep() == step;
    }

    bool isIdle() const { return !m_workspace->isAnythingRunning(); }

    /// For documentation: the window as it is, where a folder for pictures is named.
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (folder.isEmpty() || hands().kind() != Hands::Mouse)
            return;
        const bool isDark = qEnvironmentVariable("TESSERA_TEST_THEME") == QStringLiteral("dark");
        QTest::qWait(300);
        m_window->grab().save(QStringLiteral("%1/%2-%3.png")
                                  .arg(folder, QLatin1String(name),
                                       isDark ? QStringLiteral("dark") : QStringLiteral("light")));
    }

private slots:
    void initTestCase_data() { Hands::addRows(); }

    void initTestCase()
    {
        QVERIFY(show());
        if (qEnvironmentVariable("TESSERA_TEST_THEME") == QStringLiteral("dark"))
            ui::applyTheme(ui::ThemeChoice::Dark);
        const QString given = qEnvironmentVariable("TESSERA_TEST_TABLE");
        const QString table = given.isEmpty() ? path(QStringLiteral("car buyers.csv")) : given;
        if (given.isEmpty())
            core::store::writeFileAtomically(table.toStdString(),
                                             core::samples::sampleCsv("automobile"));
        m_window->openFile(table);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
    }

    void cleanupTestCase() { close(); }

    void init() { m_heartbeat.start(); }

    void cleanup()
    {
        m_heartbeat.stop();
        QVERIFY2(m_heartbeat.longest() < 100,
                 qPrintable(QStringLiteral("window away for %1 ms").arg(m_heartbeat.longest())));
    }

    void anEmptyComparisonLeadsToThePredictPage()
    {
        QVERIFY(goTo(Step::Compare));
        picture("compare-empty");
        QPushButton* go = nullptr;
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Go to Predict"))
                go = button;
        QVERIFY(hands().press(go));
        QCOMPARE(m_window->currentStep(), Step::Predict);
    }

    void aNetworkIsTrainedAndStoppedAtItsBest()
    {
        QVERIFY(goTo(Step::Predict));
        const auto before = models().runs().size();
        QVERIFY(chooseTab("predictTabs", QStringLiteral("Training")));
        QVERIFY(type("epochsBox", QStringLiteral("100000")));
        QVERIFY(type("patienceBox", QStringLiteral("0")));
        QVERIFY(press("trainButton"));
        auto* loss = find<ui::LiveCurve>("lossCurve");
        QVERIFY(loss);
        QTRY_VERIFY_WITH_TIMEOUT(loss->pointCount() >= 8, 60000);
        picture("predict-training");
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("stopAndKeepBestButton"), 10000);
        QVERIFY(press("stopAndKeepBestButton"));
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), before + 1, 20000);
        QTRY_VERIFY(isIdle());
        QCOMPARE(models().shown()->model->course()->endReason,
                 core::network::EndReason::StoppedByUser);
        picture("predict-trained");
    }

    void itGoesOnFromItsBestEpoch()
    {
        const ui::ModelRun first = *models().shown();
        QVERIFY(models().canTrainOn());
        QVERIFY(chooseTab("predictTabs", QStringLiteral("Training")));
        QVERIFY(type("moreEpochs", QStringLiteral("5")));
        QVERIFY(press("continueTraining"));
        QTRY_VERIFY_WITH_TIMEOUT(models().shown()->id != first.id, 60000);
        QTRY_VERIFY(isIdle());
        const auto* course = models().shown()->model->course();
        QCOMPARE(static_cast<int>(course->history.size()), first.model->course()->bestEpoch + 5);
        QVERIFY(models().shown()->model->validation.evaluation.logLoss <=
                first.model->validation.evaluation.logLoss + 1e-12);
    }

    void otherModelsAreTrainedOnTheSameCustomersAndRanked()
    {
        QVERIFY(goTo(Step::Compare));
        QVERIFY(chooseTab("compareTabs", QStringLiteral("Runs")));
        const std::size_t before = models().runs().size();
        QVERIFY(press("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isRunning(Step::Compare), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 180000);
        QCOMPARE(models().runs().size(), before + 6);
        const auto& shown = *models().shown()->model;
        for (const ui::ModelRun& run : models().runs())
            QVERIFY(ui::ModelRuns::areComparable(shown, *run.model));
        auto* table = find<ui::LeaderboardView>("leaderboard");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(before + 6));
        auto* verdict = find<QLabel>("verdictText");
        QVERIFY(verdict && verdict->text().contains(QStringLiteral("Majority baseline")));
        QVERIFY(find<ui::ScoreBarsPlot>("scoreBars")->hasFigure());
        picture("compare-runs");
        QVERIFY(hands().chooseNext(find<QComboBox>("scoreBox")));
    }

    void tickedRunsAreCrossValidated()
    {
        for (const ui::ModelRun& run : std::vector(models().runs())) {
            const ModelKind kind = run.model->options.kind;
            models().setChecked(run.id, run.id <= 9 && (kind == ModelKind::Logistic ||
                                                        kind == ModelKind::Neighbours ||
                                                        kind == ModelKind::Boosting));
        }
        const auto before = models().crossValidation();
        QVERIFY(chooseTab("compareTabs", QStringLiteral("Cross-Validation")));
        QVERIFY(type("foldsBox", QStringLiteral("3")));
        QVERIFY(press("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(models().crossValidation() != before, 180000);
        QTRY_VERIFY(isIdle());
        QCOMPARE(models().crossValidation()->models.size(), std::size_t{3});
        auto* verdict = find<QLabel>("verdictText");
        QVERIFY(verdict && verdict->text().contains(QStringLiteral("k-nearest neighbours")));
        picture("compare-folds");
    }

    void aSearchIsLiveAndGoesOnWhereItEnded()
    {
        QVERIFY(chooseTab("compareTabs", QStringLiteral("Search")));
        auto* table = find<ui::TrialTableView>("trialTable");
        QVERIFY(table);
        const bool again = models().search() != nullptr;
        const std::size_t few = again ? 30 : 6;
        QVERIFY(type("trialsBox", QString::number(few)));
        QVERIFY(press("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isRunning(Step::Compare), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 180000);
        QVERIFY(models().search());
        const auto first = models().search()->result.trials;
        QCOMPARE(first.size(), few);
        QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(few));
        QVERIFY(type("trialsBox", QString::number(few + 18)));
        QTRY_VERIFY(find<QPushButton>("compareButton")
                        ->text()
                        .startsWith(QStringLiteral("Go On Searching")));
        QVERIFY(press("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(models().trials().size() > few + 4, 60000);
        picture("compare-searching");
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 300000);
        const auto& all = models().search()->result.trials;
        QCOMPARE(all.size(), few + 18);
        for (std::size_t i = 0; i < first.size(); ++i)
            QVERIFY(all[i].settings == first[i].settings);
        picture("compare-search");
    }

    void theBestNetworkIsTrainedAndReadOnceOnTheTestPart()
    {
        const std::size_t before = models().runs().size();
        QVERIFY(press("trainBestButton"));
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), before + 1, 60000);
        QTRY_VERIFY(isIdle());
        const auto& run = models().runs().back();
        QCOMPARE(run.model->trials, models().search()->result.trials.size());
        QVERIFY(run.model->options.hidden.size() > 0);
    }

    void theBestModelIsExplained()
    {
        QVERIFY(goTo(Step::Predict));
        QVERIFY(chooseTab("predictTabs", QStringLiteral("Explain")));
        auto* view = find<ui::ExplainView>("explainView");
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(view->importance() != nullptr, 60000);
        auto* bars = find<ui::ImportanceBars>("importanceBars");
        QVERIFY(bars && bars->hasFigure());
        QTRY_VERIFY_WITH_TIMEOUT(view->dependence()->dependence() != nullptr, 60000);
        const QString first = view->dependence()->column();
        if (hands().kind() == Hands::Mouse) {
            QTest::mouseClick(bars, Qt::LeftButton, {}, bars->rowRect(1).center().toPoint());
        } else {
            bars->setFocus(Qt::TabFocusReason);
            while (view->dependence()->column() == first) {
                QTest::keyClick(bars, Qt::Key_Down);
                QTest::keyClick(bars, Qt::Key_Return);
            }
        }
        QVERIFY(view->dependence()->column() != first);
        QTRY_VERIFY_WITH_TIMEOUT(view->dependence()->dependence() != nullptr, 60000);

        QTRY_VERIFY_WITH_TIMEOUT(view->contributions()->contributions() != nullptr, 60000);
        const QString facts = view->customer()->facts();
        QVERIFY(press("randomCustomer"));
        QTRY_VERIFY_WITH_TIMEOUT(view->customer()->facts() != facts, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(view->contributions()->contributions() != nullptr, 60000);
        picture("predict-explain");
    }

    void whatIfTheCustomerWereAnother()
    {
        auto* view = find<ui::ExplainView>("explainView");
        QVERIFY(view);
        QComboBox* choice = nullptr;
        for (auto* box : view->findChildren<QComboBox*>())
            if (box->objectName().startsWith(QStringLiteral("whatIf:")) && box->isEnabled())
                choice = choice ? choice : box;
        QVERIFY(choice);
        view->ensureWidgetVisible(choice);
        QVERIFY(hands().chooseNext(choice));
        QCOMPARE(view->whatIf()->changedCount(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(!view->whatIf()->sentence().isEmpty(), 10000);
        picture("predict-whatif");
        QVERIFY(press("whatIfReset"));
        QCOMPARE(view->whatIf()->changedCount(), std::size_t{0});
    }

    void aRunIsTakenAwayFromTheTable()
    {
        QVERIFY(goTo(Step::Compare));
        QVERIFY(chooseTab("compareTabs", QStringLiteral("Runs")));
        auto* table = find<ui::LeaderboardView>("leaderboard");
        QVERIFY(table);
        const std::size_t before = models().runs().size();
        table->setFocus(Qt::TabFocusReason);
        table->chooseRun(models().runs().front().id);
        // What the tab has to draw is done before a hand reaches the key.
        QVERIFY(m_heartbeat.rest());
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(models().runs().size(), before - 1);
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"

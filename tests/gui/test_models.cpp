#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "ui/plots/livecurve.h"
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
using ui::Step;

/// From the first network to a better one, in the real window: train, stop and keep the best, go
/// on, compare with other models, over folds, search; by mouse, and the same by keyboard.
class TestModels : public QObject, private tests::RealWindow {
    Q_OBJECT

    tests::Heartbeat m_heartbeat;

    ui::ModelRuns& models() const { return m_workspace->models(); }

    bool click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    void clickTab(int tab)
    {
        auto* tabs = find<QTabBar>("compareTabs");
        QVERIFY(tabs);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QCOMPARE(tabs->currentIndex(), tab);
    }

    /// For documentation: the window as it is, where a folder for pictures is named.
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(show());
        const QString given = qEnvironmentVariable("TESSERA_TEST_TABLE");
        const QString table = given.isEmpty() ? path(QStringLiteral("car buyers.csv")) : given;
        if (given.isEmpty())
            core::store::writeFileAtomically(table.toStdString(),
                                             core::samples::sampleCsv("automobile"));
        m_window->openFile(table);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isAnythingRunning(), 30000);
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
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Compare);
        picture("compare-empty");
        QPushButton* go = nullptr;
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Go to Predict"))
                go = button;
        QVERIFY(go);
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(m_window->currentStep(), Step::Predict);
    }

    void aNetworkIsTrainedAndStoppedAtItsBest()
    {
        auto* epochs = find<QSpinBox>("epochsBox");
        auto* patience = find<QSpinBox>("patienceBox");
        QVERIFY(epochs && patience);
        epochs->setValue(100000);
        patience->setValue(0);
        QVERIFY(click("trainButton"));
        auto* loss = find<ui::LiveCurve>("lossCurve");
        QVERIFY(loss);
        QTRY_VERIFY_WITH_TIMEOUT(loss->pointCount() >= 8, 60000);
        picture("predict-training");
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("stopAndKeepBestButton"), 10000);
        QVERIFY(click("stopAndKeepBestButton"));
        QTRY_VERIFY_WITH_TIMEOUT(models().shown() != nullptr, 20000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Predict));
        QCOMPARE(models().shown()->model->course()->endReason,
                 core::network::EndReason::StoppedByUser);
        picture("predict-results");
    }

    void itGoesOnFromItsBestEpoch()
    {
        const ui::ModelRun first = *models().shown();
        QVERIFY(models().canTrainOn());
        models().trainOn(5);
        QTRY_VERIFY_WITH_TIMEOUT(models().shown()->id != first.id, 60000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Predict));
        const auto* course = models().shown()->model->course();
        QCOMPARE(static_cast<int>(course->history.size()), first.model->course()->bestEpoch + 5);
        QVERIFY(models().shown()->model->validation.evaluation.logLoss <=
                first.model->validation.evaluation.logLoss + 1e-12);
    }

    void otherModelsAreTrainedOnTheSameCustomersAndRanked()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        const std::size_t before = models().runs().size();
        QVERIFY(click("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isRunning(Step::Compare), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(Step::Compare), 180000);
        QTRY_COMPARE(models().runs().size(), before + 6);
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
        auto* score = find<QComboBox>("scoreBox");
        score->setCurrentIndex(score->findText(QStringLiteral("Log loss")));
        score->setCurrentIndex(0);
    }

    void tickedRunsAreCrossValidated()
    {
        for (const ui::ModelRun& run : std::vector(models().runs())) {
            const ModelKind kind = run.model->options.kind;
            models().setChecked(run.id, kind == ModelKind::Logistic ||
                                            kind == ModelKind::Neighbours ||
                                            kind == ModelKind::Boosting);
        }
        clickTab(1);
        find<QSpinBox>("foldsBox")->setValue(3);
        QVERIFY(click("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(models().crossValidation() != nullptr, 180000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Compare));
        QCOMPARE(models().crossValidation()->models.size(), std::size_t{3});
        auto* verdict = find<QLabel>("verdictText");
        QVERIFY(verdict && verdict->text().contains(QStringLiteral("k-nearest neighbours")));
        picture("compare-folds");
    }

    void aSearchIsLiveCancelledAndGoesOnWhereItEnded()
    {
        clickTab(2);
        auto* budget = find<QSpinBox>("trialsBox");
        QVERIFY(budget);
        budget->setValue(6);
        auto* table = find<ui::TrialTableView>("trialTable");
        QVERIFY(table);
        QVERIFY(click("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(models().trials().size() >= 2, 60000);
        picture("search-running");
        QTRY_VERIFY_WITH_TIMEOUT(models().search() != nullptr, 180000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Compare));
        const auto first = models().search()->result.trials;
        QCOMPARE(first.size(), std::size_t{6});
        QTRY_COMPARE(table->model()->rowCount(), 6);
        budget->setValue(24);
        QTRY_VERIFY(find<QPushButton>("compareButton")
                        ->text()
                        .startsWith(QStringLiteral("Go On Searching")));
        QVERIFY(click("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(models().search() != nullptr, 300000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Compare));
        const auto& all = models().search()->result.trials;
        QCOMPARE(all.size(), std::size_t{24});
        for (std::size_t i = 0; i < first.size(); ++i)
            QVERIFY(all[i].settings == first[i].settings);
        QTest::qWait(500);
        picture("search-done");
    }

    void theBestNetworkIsTrainedAndReadOnceOnTheTestPart()
    {
        const std::size_t before = models().runs().size();
        QVERIFY(click("trainBestButton"));
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), before + 1, 60000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Predict));
        const auto& run = models().runs().back();
        QCOMPARE(run.model->trials, std::size_t{24});
        QVERIFY(run.model->options.hidden.size() > 0);
    }

    void theSameByKeyboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Predict);
        auto* epochs = find<QSpinBox>("epochsBox");
        epochs->setFocus();
        QTest::keyClick(epochs, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(epochs, QStringLiteral("3"));
        const std::size_t before = models().runs().size();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), before + 1, 60000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Predict));
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        auto* tabs = find<QTabBar>("compareTabs");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Left);
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(tabs->currentIndex(), 0);
        auto* table = find<ui::LeaderboardView>("leaderboard");
        QVERIFY(table);
        table->setFocus();
        table->chooseRun(models().runs().back().id);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(models().runs().size(), before);
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"

#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "ui/widgets/stepcard.h"
#include "ui/workspace/recipeplans.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <memory>

using core::prepare::StepKind;
using ui::PlanUse;
using ui::Step;
using ui::StepState;

/// From the recipe to a network trained with it, in the real window and by keyboard.
class TestPrepare : public QObject, private tests::RealWindow {
    Q_OBJECT

    QString sentence(const char* card)
    {
        return find<ui::StepCard>(card)->findChild<QLabel*>(QStringLiteral("stepSentence"))->text();
    }
    const core::prepare::RecipePlan& plan() const
    {
        return m_workspace->recipes().plan(PlanUse::Predict);
    }
    bool isFitted() const
    {
        const auto& recipes = m_workspace->recipes();
        return recipes.preview(PlanUse::Predict) && !recipes.isOutOfDate(PlanUse::Predict) &&
               !m_workspace->isAnythingRunning();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(show());
    }

    void cleanupTestCase() { close(); }

    void theExampleIsPreparedAtOnce()
    {
        m_workspace->openSample(QStringLiteral("automobile"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isAnythingRunning(), 20000);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Prepare);
        QTRY_VERIFY_WITH_TIMEOUT(isFitted(), 20000);
        QTRY_COMPARE(m_workspace->state(Step::Prepare), StepState::Done);
        QVERIFY(
            find<QLabel>("pageHeadline")->text().contains(QStringLiteral("training rows only")));
        // Refitted in the window's time, 4,800 of 8,000 rows.
        QCOMPARE(m_workspace->recipes().preview(PlanUse::Predict)->rows.size(), std::size_t(4800));
    }

    void anotherMethodIsSeenInTheSentenceAndUndone()
    {
        const auto start = plan();
        QCOMPARE(start.steps.at(0).kind(), StepKind::FillNumbers);
        const QString before = sentence("stepCard1");
        auto* card = find<ui::StepCard>("stepCard1");
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        QVERIFY(card->isSelected());
        QRadioButton* neighbours = nullptr;
        for (auto* button : m_window->findChildren<QRadioButton*>())
            if (button->isVisible() && button->text() == QLatin1String("Nearest neighbours"))
                neighbours = button;
        QVERIFY(neighbours);
        neighbours->setFocus();
        QTest::keyClick(neighbours, Qt::Key_Space);
        QVERIFY(plan() != start);
        // So many comparisons do not start by themselves.
        if (!m_workspace->recipes().isCheap(PlanUse::Predict)) {
            QCOMPARE(m_workspace->state(Step::Prepare), StepState::OutOfDate);
            QTest::keyClick(m_window.get(), Qt::Key_F5);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isFitted(), 60000);
        QVERIFY2(sentence("stepCard1").contains(QStringLiteral("similar")),
                 qPrintable(sentence("stepCard1")));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(plan(), start);
        QTRY_VERIFY_WITH_TIMEOUT(isFitted(), 20000);
        QCOMPARE(sentence("stepCard1"), before);
    }

    void stepsAreReorderedByKeyboard()
    {
        const auto start = plan();
        auto* card = find<ui::StepCard>("stepCard2");
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(plan().steps.at(0), start.steps.at(1));
        QCOMPARE(plan().steps.at(1), start.steps.at(0));
        QVERIFY(find<ui::StepCard>("stepCard1")->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(isFitted(), 20000);
    }

    void predictTrainsWithTheRecipe()
    {
        const auto reordered = plan();
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Predict);
        find<QSpinBox>("epochsBox")->setValue(2);
        QSignalSpy trained(m_workspace.get(), &ui::Workspace::classifierChanged);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(trained.count(), 1, 60000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Predict));
        const auto model = m_workspace->classifier();
        QCOMPARE(model->recipe.plan, reordered);
        QCOMPARE(model->recipe.rowsFitted, model->split.train.size());
        // What was looked at is what the network was trained on.
        QCOMPARE(m_workspace->recipes().preview(PlanUse::Predict)->recipe.sentences(),
                 model->recipe.sentences());
        QCOMPARE(m_workspace->state(Step::Predict), StepState::Done);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_workspace->state(Step::Predict), StepState::OutOfDate);
    }

    void presetOfTheNetworkBringsItsRecipe()
    {
        const auto before = plan();
        auto* presets = find<QComboBox>("presetBox");
        presets->setCurrentIndex(presets->findData(QStringLiteral("p4")));
        QCOMPARE(plan(), core::predict::classifierPreset("p4").recipe);
        QVERIFY(plan() != before);
        QVERIFY(m_workspace->undoStack()->undoText().contains(presets->currentText()));
        m_workspace->undoStack()->undo();
        QCOMPARE(plan(), before);
    }

    void aLargeTableIsPreparedWhileTheWindowStaysAwake()
    {
        m_workspace->openSample(QStringLiteral("loyalty"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() &&
                                     m_workspace->openTable()->table->rowCount() == 100'000,
                                 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isAnythingRunning(), 60000);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        const PlanUse use = m_workspace->recipes().shownUse();
        m_workspace->recipes().setPlan(use, core::prepare::namedPlan("skewed"),
                                       QStringLiteral("Skewed Amounts"));
        tests::Heartbeat heartbeat;
        heartbeat.start();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->recipes().preview(use) &&
                                     !m_workspace->recipes().isOutOfDate(use) &&
                                     !m_workspace->isAnythingRunning(),
                                 60000);
        heartbeat.stop();
        QVERIFY2(heartbeat.longest() < 100,
                 qPrintable(QStringLiteral("window away for %1 ms").arg(heartbeat.longest())));
    }

    void aLongFillIsCancelledAndTheOldRecipeStays()
    {
        const PlanUse use = m_workspace->recipes().shownUse();
        const auto before = m_workspace->recipes().preview(use);
        QVERIFY(before);
        m_workspace->recipes().setPlan(use, core::prepare::namedPlan("neighbours"),
                                       QStringLiteral("Neighbours"));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(m_workspace->isRunning(Step::Prepare));
        QElapsedTimer clock;
        clock.start();
        m_workspace->discard(Step::Prepare);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(Step::Prepare), 10000);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_workspace->recipes().preview(use), before);
        QCOMPARE(m_workspace->state(Step::Prepare), StepState::OutOfDate);
    }
};

QTEST_MAIN(TestPrepare)
#include "test_prepare.moc"

#include "tests/support/heartbeat.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/plots/figurecells.h"
#include "ui/plots/predict/learningcurveplot.h"
#include "ui/tables/leaderboardrow.h"
#include "ui/widgets/optionspanel.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using core::predict::ModelKind;
using core::predict::Score;
using ui::LearningCurvePlot;
using ui::Step;

/// "More Rows?" on the Compare page, around a real model.
class TestLearningCurveView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::ComparePage> m_page;
    std::unique_ptr<QWidget> m_window; ///< page and options side by side

    ui::ModelRuns& models() { return m_workspace->models(); }
    LearningCurvePlot* plot() { return find<LearningCurvePlot>("learningCurve"); }
    bool isRunning() { return m_workspace->isRunning(Step::Compare); }

    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such widget: %s", name);
        return found;
    }

    QString written(const char* name, int rows)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("age,visits,town,bought\n");
        const char* const towns[] = {"Ulm", "Bonn", "Trier"};
        for (int i = 0; i < rows; ++i) {
            const int age = 20 + i * 37 % 50;
            const int visits = i * 13 % 11;
            const bool bought = age + 4 * visits + i * 7 % 60 > 100;
            file.write(QStringLiteral("%1,%2,%3,%4\n")
                           .arg(age)
                           .arg(visits)
                           .arg(QLatin1String(towns[i % 3]),
                                bought ? QStringLiteral("yes") : QStringLiteral("no"))
                           .toUtf8());
        }
        return path;
    }

    void open(const QString& path)
    {
        const auto before = m_workspace->openTable();
        m_workspace->openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->openTable() != before, 20000);
    }

    void train()
    {
        core::predict::ClassifierRequest request;
        request.target = m_workspace->openTable()->table->require("bought");
        request.options.kind = ModelKind::Boosting;
        request.options.boosting.rounds = 20;
        models().train(request);
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), std::size_t{1}, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(Step::Predict), 20000);
    }

    void waitForCurve()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 60000);
        QVERIFY(models().learningCurve());
    }

private slots:
    void initTestCase()
    {
        m_workspace = std::make_unique<ui::Workspace>();
        m_page = std::make_unique<ui::ComparePage>(*m_workspace);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1300, 900);
        auto* row = new QHBoxLayout(m_window.get());
        row->addWidget(m_page.get(), 1);
        open(written("buyers.csv", 400));
        row->addWidget(m_page->optionsPanel());
        m_window->show();
        train();
        QVERIFY(m_page->showView(QStringLiteral("rows")));
    }

    void cleanupTestCase()
    {
        m_page.release(); // the window's
        m_window.reset();
        m_workspace.reset();
    }

    void theEmptyViewSaysWhatToDo()
    {
        auto* tabs = find<QTabBar>("compareTabs");
        QCOMPARE(tabs->tabText(tabs->currentIndex()), "More Rows?");
        QVERIFY(find<QPushButton>("learningCurveButton")->isVisible());
        QCOMPARE(find<QPushButton>("compareButton")->text(), "Draw Learning Curve");
        QVERIFY(find<QLineEdit>("sharesField")->isVisible());
        QVERIFY(!find<QSpinBox>("foldsBox")->isVisible());
        QVERIFY(!find<QComboBox>("referenceBox")->isVisible());
    }

    void pointsAppearWhileItRunsAndTheAnswerFollows()
    {
        std::vector<int> pointsShown;
        const auto connection = connect(&models(), &ui::ModelRuns::learningCurveChanged, this, [&] {
            if (models().isMakingLearningCurve()) {
                pointsShown.push_back(static_cast<int>(plot()->figureTable().size()) - 1);
                QVERIFY(plot()->sentence().isEmpty());
                QVERIFY(!find<QPushButton>("learningCurveButton")->isVisible());
            }
        });
        tests::Heartbeat heartbeat;
        heartbeat.start();
        QTest::mouseClick(find<QPushButton>("learningCurveButton"), Qt::LeftButton);
        QVERIFY(isRunning());
        waitForCurve();
        heartbeat.stop();
        QVERIFY2(heartbeat.longest() < 100, qPrintable(QString::number(heartbeat.longest())));
        disconnect(connection);
        QVERIFY(std::ranges::is_sorted(pointsShown));
        QCOMPARE(pointsShown.front(), 0);
        QCOMPARE(pointsShown.back(), 6);

        const auto& curve = models().learningCurve()->curve;
        QCOMPARE(curve.name, models().shown()->name.toStdString());
        find<QComboBox>("scoreBox")->setCurrentText(ui::scoreName(ui::LeaderboardScore::Accuracy));
        const auto points = core::predict::learningPoints(curve.scores, Score::Accuracy);
        const auto table = plot()->figureTable();
        QCOMPARE(table.size(), 7);
        for (int i = 0; i < 6; ++i) {
            const auto& point = points[static_cast<std::size_t>(i)];
            const QStringList expected{ui::exactText(point.rows), ui::exactText(point.learnt),
                                       ui::exactText(point.learntSd), ui::exactText(point.heldOut),
                                       ui::exactText(point.heldOutSd)};
            QCOMPARE(table[i + 1], expected);
        }
        const auto more = core::predict::moreRows(curve, Score::Accuracy);
        QCOMPARE(plot()->sentence(), QString::fromStdString(more.sentence));
        QVERIFY(plot()->accessibleDescription().contains("rows held out"));
        QVERIFY(find<QLabel>("pageHeadline")->text().contains("5 folds of 400 customers"));
    }

    void allRowsScoreAsInTheCrossValidation()
    {
        models().crossValidate({models().shown()->id}, 5, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 60000);
        const auto& validated = models().crossValidation()->models.front();
        for (const Score score : {Score::Accuracy, Score::MacroF1, Score::LogLoss, Score::RocAuc})
            QCOMPARE(core::predict::learningPoints(models().learningCurve()->curve.scores, score)
                         .back()
                         .heldOut,
                     validated.mean(score));
        QVERIFY(m_page->showView(QStringLiteral("rows")));
    }

    void theScoreIsChosenAsElsewhere()
    {
        find<QComboBox>("scoreBox")->setCurrentText(ui::scoreName(ui::LeaderboardScore::LogLoss));
        const auto more = core::predict::moreRows(models().learningCurve()->curve, Score::LogLoss);
        QCOMPARE(plot()->sentence(), QString::fromStdString(more.sentence));
        QVERIFY(plot()->sentence().contains("log loss"));
        QTest::keyClick(find<QCheckBox>("logRowsBox"), Qt::Key_Space);
        QVERIFY(plot()->isLogRows());
    }

    void aCancelledCurveLeavesTheLastOne()
    {
        const auto before = models().learningCurve();
        const auto table = plot()->figureTable();
        find<QSpinBox>("curveRepeatsBox")->setValue(50);
        auto* shares = find<QLineEdit>("sharesField");
        shares->setFocus();
        shares->selectAll();
        QTest::keyClicks(shares, "30; 60 %");
        auto* button = find<QPushButton>("compareButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(isRunning());
        QVERIFY(plot()->figureTable().size() < table.size()); // nothing of the last one
        QTRY_VERIFY_WITH_TIMEOUT(models().sharesDone().size() >= 250, 60000);
        QVERIFY(plot()->hasFigure());
        m_workspace->discard(Step::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 10000);
        QVERIFY(models().learningCurve() == before);
        QVERIFY(models().sharesDone().empty());
        QCOMPARE(plot()->figureTable(), table);
        QVERIFY(!plot()->sentence().isEmpty());
    }

    void whatIsNoShareIsRefused()
    {
        auto* shares = find<QLineEdit>("sharesField");
        for (const char* text : {"10, many", "0", "120", "100", ""}) {
            shares->setFocus();
            shares->selectAll();
            QTest::keyClick(shares, Qt::Key_Delete);
            QTest::keyClicks(shares, QLatin1String(text));
            QVERIFY2(!find<QPushButton>("compareButton")->isEnabled(), text);
            m_page->start();
            QVERIFY(!isRunning());
        }
        shares->selectAll();
        QTest::keyClicks(shares, "50");
        QVERIFY(find<QPushButton>("compareButton")->isEnabled());
    }

    void anotherTableStartsAnew()
    {
        open(written("others.csv", 300));
        QVERIFY(!models().learningCurve());
        train();
        QVERIFY(m_page->showView(QStringLiteral("rows")));
        QVERIFY(find<QPushButton>("learningCurveButton")->isVisible());
    }
};

QTEST_MAIN(TestLearningCurveView)
#include "test_learningcurveview.moc"

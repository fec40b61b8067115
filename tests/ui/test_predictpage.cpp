#include "core/data/csv/csvreader.h"
#include "core/predict/classifier.h"
#include "tests/support/engine.h"
#include "ui/pages/predict/predictoptions.h"
#include "ui/pages/predict/predictpage.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/predict/curveplot.h"
#include "ui/plots/predict/gainplot.h"
#include "ui/plots/predict/thresholdplot.h"
#include "ui/tables/epochtablemodel.h"
#include "ui/widgets/optionspanel.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using core::predict::ModelKind;

/// The Predict page around a real network: what is judged, on which customers, and where they are.
class TestPredictPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::PredictPage> m_page;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QString words(const char* name) { return find<QLabel>(name)->text(); }
    const core::predict::ClassifierModel& model() { return *m_workspace->classifier(); }

    void train(ModelKind kind, int epochs)
    {
        core::predict::ClassifierRequest request;
        request.target = m_workspace->openTable()->table->require("bought");
        request.options = core::predict::classifierPreset("default");
        request.options.kind = kind;
        request.options.training.epochs = epochs;
        const std::size_t before = m_workspace->models().runs().size();
        m_workspace->models().train(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->models().runs().size(), before + 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(ui::Step::Predict), 20000);
    }

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_ENGINE();
        const QString path = m_folder.filePath(QStringLiteral("buyers.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("age,visits,town,bought\n");
        const char* const towns[] = {"Ulm", "Bonn", "Trier"};
        for (int i = 0; i < 400; ++i) {
            const int age = 20 + i * 37 % 50;
            const int visits = i * 13 % 11;
            const bool bought = age + 4 * visits + i * 7 % 30 > 85;
            file.write(QStringLiteral("%1,%2,%3,%4\n")
                           .arg(age)
                           .arg(visits)
                           .arg(QLatin1String(towns[i % 3]),
                                bought ? QStringLiteral("yes") : QStringLiteral("no"))
                           .toUtf8());
        }
        file.close();
        m_workspace = std::make_unique<ui::Workspace>();
        m_page = std::make_unique<ui::PredictPage>(*m_workspace);
        m_page->resize(1300, 900);
        m_page->show();
        m_workspace->openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        QVERIFY(!m_page->showView(QStringLiteral("results")));
        train(ModelKind::Network, 8);
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void everyTabOpensByItsWord()
    {
        const char* const views[] = {"training", "results", "curves", "explain", "summary"};
        for (int i = 0; i < 5; ++i) {
            QVERIFY2(m_page->showView(QLatin1String(views[i])), views[i]);
            QCOMPARE(find<QTabBar>("predictTabs")->currentIndex(), i);
        }
        QVERIFY(!m_page->showView(QStringLiteral("nonsense")));
        QVERIFY(m_page->showView(QStringLiteral("summary")));
        QVERIFY(words("modelFacts").contains(QString::fromStdString(model().name)));
        QVERIFY(words("preparationText").contains(QStringLiteral("training customers only")));
        // Every layer and the row that adds up.
        QVERIFY(find<QTableView>("layerTable")->model()->rowCount() >
                static_cast<int>(model().layers.size()));
    }

    void aCellLeadsToItsCustomers()
    {
        QVERIFY(m_page->showView(QStringLiteral("results")));
        auto* plot = find<ui::ConfusionPlot>("confusionMatrix");
        QVERIFY(!find<QPushButton>("showCellCustomers")->isVisible());
        for (const bool validation : {false, true}) {
            find<QComboBox>("partBox")->setCurrentIndex(validation ? 1 : 0);
            const auto& part = validation ? model().validation : model().test;
            // Row 1, column 0 would be mixed up with row 0, column 1: both are looked at.
            for (const auto& [own, taken] : {std::pair{1, 0}, std::pair{0, 1}, std::pair{1, 1}}) {
                std::vector<std::uint32_t> expected;
                for (std::size_t i = 0; i < part.rows.size(); ++i)
                    if (part.classes[i] == own && part.predictions[i] == taken)
                        expected.push_back(part.rows[i]);
                QTest::mouseClick(plot, Qt::LeftButton, {},
                                  plot->cellRect(own, taken).center().toPoint());
                QCOMPARE(words("cellSentence"), plot->cellSentence({taken, own}));
                auto* button = find<QPushButton>("showCellCustomers");
                QTRY_VERIFY(button->isVisible());
                QCOMPARE(button->isEnabled(), !expected.empty());
                if (expected.empty())
                    continue;
                QSignalSpy left(m_page.get(), &ui::Page::stepRequested);
                QTest::mouseClick(button, Qt::LeftButton);
                QCOMPARE(left.size(), 1);
                QCOMPARE(left[0][0].value<ui::Step>(), ui::Step::Data);
                QCOMPARE(*m_workspace->selection().rows(), expected);
                QVERIFY(m_workspace->selection().isShownAlone());
            }
        }
        find<QComboBox>("partBox")->setCurrentIndex(0);
    }

    void theExpectedResultIsThatOfTheCore()
    {
        QVERIFY(m_page->showView(QStringLiteral("results")));
        auto* plot = find<ui::GainPlot>("gainPlot");
        QTRY_VERIFY_WITH_TIMEOUT(plot->hasFigure(), 10000);
        find<QDoubleSpinBox>("costPerContact")->setValue(2);
        find<QDoubleSpinBox>("valueIfReached")->setValue(15);
        plot->setBudget(0.5);
        const auto& test = model().test;
        const core::predict::CumulativeGain gain(
            core::predict::rankScores(test.classes, test.probabilities, 1));
        const core::predict::ContactEconomics economics{2, 15};
        QCOMPARE(plot->figures().profit, gain.atShare(0.5, economics).profit);
        QCOMPARE(plot->figures().contacts, gain.atShare(0.5).contacts);
        QVERIFY(words("expectedResult").contains(QStringLiteral("cost")));
        auto* mode = find<QComboBox>("gainMode");
        mode->setCurrentIndex(2);
        QCOMPARE(plot->mode(), ui::GainPlot::Mode::Profit);
        // No contacts are paid for: the sentence asks for amounts instead.
        find<QDoubleSpinBox>("costPerContact")->setValue(0);
        find<QDoubleSpinBox>("valueIfReached")->setValue(0);
        QVERIFY(words("expectedResult").startsWith(QStringLiteral("Enter")));
        QCOMPARE(plot->mode(), ui::GainPlot::Mode::Gain);
        QCOMPARE(mode->currentIndex(), 0);
    }

    void curvesFollowThePartAndTheLine()
    {
        QVERIFY(m_page->showView(QStringLiteral("curves")));
        auto* plot = find<ui::ThresholdPlot>("thresholdPlot");
        QTRY_VERIFY_WITH_TIMEOUT(plot->hasFigure(), 10000);
        QVERIFY(find<ui::CurvePlot>("rocPlot")->hasFigure());
        QVERIFY(find<ui::CurvePlot>("precisionRecallPlot")->hasFigure());
        const QString before = words("thresholdFigures");
        const auto& confusion = model().test.evaluation;
        QVERIFY(before.startsWith(QStringLiteral("%1 of %2 ")
                                      .arg(confusion.confusionAt(1, 1))
                                      .arg(confusion.report[1].support)));
        QTest::keyClick(plot, Qt::Key_Right);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(plot->threshold() > 0.7);
        QVERIFY(words("thresholdFigures") != before);
        find<QComboBox>("partBox")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(plot->hasFigure(), 10000);
        const auto& validated = model().validation.evaluation;
        QVERIFY(words("thresholdFigures")
                    .startsWith(QStringLiteral("%1 of %2 ")
                                    .arg(validated.confusionAt(1, 1))
                                    .arg(validated.report[1].support)));
        find<QComboBox>("partBox")->setCurrentIndex(0);
    }

    void goingOnAddsARunWithTheEarlierOneBehind()
    {
        QVERIFY(m_page->showView(QStringLiteral("training")));
        auto* button = find<QPushButton>("continueTraining");
        QVERIFY(button->isVisible() && button->isEnabled());
        QCOMPARE(find<ui::LiveCurve>("lossCurve")->runCount(), std::size_t(0));
        find<QSpinBox>("moreEpochs")->setValue(3);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->models().runs().size(), std::size_t(2), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(ui::Step::Predict), 20000);
        QCOMPARE(find<ui::LiveCurve>("lossCurve")->runCount(), std::size_t(1));
        m_workspace->models().setChecked(m_workspace->models().runs().front().id, false);
        QCOMPARE(find<ui::LiveCurve>("lossCurve")->runCount(), std::size_t(0));
    }

    void aModelWithoutEpochsHasNoEmptyCards()
    {
        train(ModelKind::Logistic, 1);
        QVERIFY(m_page->showView(QStringLiteral("training")));
        QVERIFY(!find<QPushButton>("continueTraining")->isVisible());
        QCOMPARE(find<ui::LiveCurve>("lossCurve")->pointCount(), std::size_t(0));
        QVERIFY(m_page->showView(QStringLiteral("summary")));
        QVERIFY(!find<QTableView>("layerTable")->isVisible());
        QVERIFY(words("modelFacts").contains(QStringLiteral("Penalty C")));
    }

    void thePreviewCountsWhatTrainingMakes()
    {
        auto* options = m_page->findChild<ui::PredictOptions*>();
        QVERIFY(options);
        auto* kind = options->panel()->findChild<QComboBox*>("modelKindBox");
        QVERIFY(kind);
        kind->setCurrentIndex(kind->findText(QStringLiteral("Network")));
        auto* target = options->panel()->findChild<QComboBox*>("targetBox");
        target->setCurrentIndex(target->findText(QStringLiteral("bought")));
        options->panel()->findChild<QSpinBox*>("epochsBox")->setValue(1);
        // Eleven different visits: equal quantiles leave fewer pieces than were asked for.
        auto plan = m_workspace->recipes().plan(ui::PlanUse::Predict);
        for (auto& step : plan.steps)
            if (auto* split = std::get_if<core::prepare::SplitNumbers>(&step.options))
                split->pieces = 30;
        m_workspace->recipes().setPlan(ui::PlanUse::Predict, plan, QStringLiteral("pieces"));
        QVERIFY(options->canTrain());
        const std::size_t before = m_workspace->models().runs().size();
        m_page->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->models().runs().size(), before + 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(ui::Step::Predict), 20000);
        const auto& trained = model();
        const auto expected =
            core::prepare::expectedInputs(trained.options.recipe, *trained.table, trained.features);
        QVERIFY(expected.isMost && expected.width > trained.model->inputCount());
        QTRY_COMPARE(options->preview().inputs, trained.model->inputCount());
        QVERIFY(!options->preview().isMost);
        QCOMPARE(options->preview().layers.size(), trained.layers.size());
        for (std::size_t i = 0; i < trained.layers.size(); ++i)
            QCOMPARE(options->preview().layers[i].parameters, trained.layers[i].parameters);
    }

    void withoutABestEpochNoneIsMarked()
    {
        ui::EpochTableModel table;
        std::vector<core::network::EpochReport> history(3);
        for (int i = 0; i < 3; ++i)
            history[static_cast<std::size_t>(i)].epoch = i + 1;
        table.setHistory(history);
        QVERIFY(!table.isBestRow(0));
        QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("3"));
        QCOMPARE(table.index(2, 0).data().toString(), QStringLiteral("1"));
    }
};

QTEST_MAIN(TestPredictPage)
#include "test_predictpage.moc"

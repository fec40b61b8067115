#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "tests/support/savedfigure.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/widgets/plotcard.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>
#include <numeric>

using ui::Step;

/// The main job in the real window, by clicks: load, explore, train, segment, export.
class TestMainJob : public QObject, private tests::RealWindow {
    Q_OBJECT

    QString m_table;

    bool click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    static QList<QByteArray> lines(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> all = file.readAll().split('\n');
        all.removeLast();
        return all;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(show());
        m_table = path(QStringLiteral("car buyers.csv"));
        core::store::writeFileAtomically(m_table.toStdString(),
                                         core::samples::sampleCsv("automobile"));
    }

    void cleanupTestCase() { close(); }

    void aCsvOpensWithTheDialog()
    {
        ui::dialogs().openFile = [this](QWidget*, const QString&, const QString&) {
            return m_table;
        };
        m_window->askOpenFile();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        const auto open = m_workspace->openTable();
        QCOMPARE(open->table->rowCount(), std::size_t{8000});
        QCOMPARE(open->table->columnCount(), std::size_t{11});
        QVERIFY(open->table->target().has_value());
        QCOMPARE(open->table->role(0), core::data::ColumnRole::Identifier);
        QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("car buyers.csv")));
    }

    void aFileThatIsNotThereLeavesTheTable()
    {
        const auto before = m_workspace->openTable();
        QSignalSpy failed(m_workspace.get(), &ui::Workspace::jobFailed);
        m_window->openFile(path(QStringLiteral("gone.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10000);
        const auto error = failed[0][1].value<ui::ErrorText>();
        QVERIFY2(error.headline.contains(QStringLiteral("gone.csv")), qPrintable(error.headline));
        QCOMPARE(m_workspace->openTable(), before);
    }

    void exploreShowsGapsAndAssociations()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentStep(), Step::Explore);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->exploreResult() != nullptr, 20000);
        auto* matrix = find<ui::MissingMatrix>("missingMatrix");
        auto* heatmap = find<ui::AssociationHeatmap>("associationHeatmap");
        QVERIFY(matrix && heatmap);
        QTRY_VERIFY(matrix->hasFigure());
        QTRY_VERIFY(heatmap->hasFigure());
        QSignalSpy clicked(heatmap, &ui::AssociationHeatmap::cellClicked);
        QTest::mouseClick(heatmap, Qt::LeftButton, {}, heatmap->cellRect(1, 3).center().toPoint());
        QCOMPARE(clicked.count(), 1);
        QVERIFY(heatmap->selectedPair().has_value());
    }

    void trainingIsLiveAndStopAndKeepBestKeepsTheBest()
    {
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Predict);
        auto* preset = find<QComboBox>("presetBox");
        QVERIFY(preset);
        preset->setCurrentIndex(preset->findData(QStringLiteral("p4")));
        auto* epochs = find<QSpinBox>("epochsBox");
        auto* patience = find<QSpinBox>("patienceBox");
        QVERIFY(epochs && patience);
        epochs->setValue(100000);
        patience->setValue(0);

        tests::Heartbeat heartbeat;
        heartbeat.start();
        QVERIFY(click("trainButton"));
        auto* loss = find<ui::LiveCurve>("lossCurve");
        QVERIFY(loss);
        QTRY_VERIFY_WITH_TIMEOUT(loss->pointCount() >= 1000, 60000);
        QVERIFY(m_workspace->isRunning(Step::Predict));
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("stopAndKeepBestButton"), 10000);
        QElapsedTimer stopping;
        QVERIFY(click("stopAndKeepBestButton"));
        stopping.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->classifier() != nullptr, 20000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Predict));
        heartbeat.stop();
        QVERIFY2(heartbeat.longest() < 100,
                 qPrintable(QStringLiteral("window away for %1 ms").arg(heartbeat.longest())));
        QVERIFY(heartbeat.beats() > 20);

        const auto model = m_workspace->classifier();
        QCOMPARE(model->course()->endReason, core::network::EndReason::StoppedByUser);
        double lowest = 1e9;
        int best = 0;
        for (const auto& report : model->course()->history)
            if (report.validationLoss < lowest) {
                lowest = report.validationLoss;
                best = report.epoch;
            }
        QCOMPARE(model->course()->bestEpoch, best);
        const auto& confusion = model->test.evaluation.confusion;
        QCOMPARE(std::accumulate(confusion.begin(), confusion.end(), std::size_t{0}),
                 model->split.test.size());
        for (const std::size_t column : model->features)
            QVERIFY(model->table->column(column).name != "ID");
        auto* plot = find<ui::ConfusionPlot>("confusionMatrix");
        QVERIFY(plot);
        QVERIFY(plot->hasFigure());
    }

    void discardLeavesThePreviousModel()
    {
        const auto before = m_workspace->classifier();
        QVERIFY(click("trainButton"));
        auto* loss = find<ui::LiveCurve>("lossCurve");
        QVERIFY(loss);
        QTRY_VERIFY_WITH_TIMEOUT(loss->pointCount() >= 3, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("discardButton"), 10000);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(click("discardButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(Step::Predict), 10000);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_workspace->classifier(), before);
    }

    void segmentsAreFoundAndDrawn()
    {
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Segment);
        auto* method = find<QComboBox>("methodBox");
        QVERIFY(method);
        const int kmeans = method->findData(static_cast<int>(core::segment::SegmentMethod::KMeans));
        QVERIFY(kmeans >= 0);
        method->setCurrentIndex(kmeans);
        tests::Heartbeat heartbeat;
        heartbeat.start();
        QVERIFY(click("findSegmentsButton"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() != nullptr, 60000);
        QTRY_VERIFY(!m_workspace->isRunning(Step::Segment));
        auto* map = find<ui::SegmentMap>("segmentMap");
        QVERIFY(map);
        QTRY_VERIFY(map->hasFigure());
        heartbeat.stop();
        QVERIFY2(heartbeat.longest() < 100,
                 qPrintable(QStringLiteral("window away for %1 ms").arg(heartbeat.longest())));
        std::size_t customers = 0;
        for (const auto& card : m_workspace->segmentation()->profile.cards)
            customers += card.size;
        QCOMPARE(customers, std::size_t{8000});
    }

    void summaryAndCustomersAreWritten()
    {
        QString asked;
        ui::dialogs().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
            return asked;
        };
        asked = path(QStringLiteral("summary.csv"));
        m_window->exportClusterSummary();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(asked), 10000);
        const auto summary = lines(asked);
        QCOMPARE(summary.size(), m_workspace->segmentation()->k + 2);
        QVERIFY(summary.first().startsWith("segment,name,customers,share"));
        QVERIFY(summary.last().contains("All customers,8000,1"));

        asked = path(QStringLiteral("customers.csv"));
        m_window->exportCustomers();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(asked), 10000);
        const auto customers = lines(asked);
        QCOMPARE(customers.size(), 8001);
        const auto source = lines(m_table);
        // The original cells stand first, as they were.
        QVERIFY(customers[1].startsWith(source[1]));
        QVERIFY(customers[8000].startsWith(source[8000]));
    }

    void pictureIsSavedInEachFormat()
    {
        auto* card = find<ui::PlotCard>("mapCard");
        QVERIFY(card);
        for (const QString& ending :
             {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}) {
            const QString file = path(QStringLiteral("map.") + ending);
            ui::dialogs().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
                return file;
            };
            card->saveImage();
            saveFigureAs(*card, ending);
            QVERIFY(QFile::exists(file));
            QVERIFY(QFile(file).size() > 5000);
        }
    }

    void otherOptionsMarkTheResultOutOfDateAndKeepIt()
    {
        const auto before = m_workspace->segmentation();
        auto* count = find<QSpinBox>("segmentsBox");
        QVERIFY(count);
        count->setValue(count->value() + 1);
        QTRY_COMPARE(m_workspace->state(Step::Segment), ui::StepState::OutOfDate);
        QCOMPARE(m_workspace->segmentation(), before);
    }
};

QTEST_MAIN(TestMainJob)
#include "test_mainjob.moc"

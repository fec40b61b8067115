#include "core/segment/validity/ksweep.h"
#include "tests/support/mapdata.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/segment/ksweepplot.h"
#include "ui/plots/segment/silhouetteplot.h"
#include "ui/plots/segment/stabilityplot.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using Chart = ui::KSweepPlot::Chart;
using core::segment::KSweep;
using core::segment::KSweepOptions;

namespace {

const QList<Chart> sixCharts{Chart::Silhouette, Chart::Inertia,          Chart::Stability,
                             Chart::Gap,        Chart::CalinskiHarabasz, Chart::DaviesBouldin};

/// Of the mall sample by two features.
const core::segment::SegmentationPointer& mall()
{
    static const auto segmentation = [] {
        const auto names = tests::numericFeatures();
        return tests::segmentMall({names[1], names[2]}, 5);
    }();
    return segmentation;
}

const KSweep& mallSweep()
{
    static const KSweep sweep = [] {
        KSweepOptions options;
        options.last = 8;
        options.resamples = 20;
        return core::segment::sweepSegments(mall()->basis, mall()->request, options);
    }();
    return sweep;
}

} // namespace

class TestKSweepPlot : public QObject {
    Q_OBJECT
private slots:
    void clickingANumberChoosesIt()
    {
        ui::KSweepPlot plot;
        plot.resize(520, 300);
        plot.setRows(mallSweep().rows, mallSweep().advice);
        plot.setShownCount(5);
        QSignalSpy chosen(&plot, &ui::KSweepPlot::kChosen);
        for (const Chart chart : plot.charts()) {
            QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pointOf(chart, 4).toPoint());
            QCOMPARE(chosen.takeFirst().at(0).toInt(), 4);
        }
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pointOf(Chart::Inertia, 5).toPoint());
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(260, 290)); // the advice
        QVERIFY(chosen.isEmpty());
    }

    void keysGoToANumberAndChooseIt()
    {
        ui::KSweepPlot plot;
        plot.resize(520, 300);
        plot.setRows(mallSweep().rows, mallSweep().advice);
        plot.setShownCount(5);
        QSignalSpy chosen(&plot, &ui::KSweepPlot::kChosen);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("7 segment")));
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 7);
        QTest::keyClick(&plot, Qt::Key_End);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Space);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 8);
    }

    void everyTextStaysInsideAndApart_data()
    {
        QTest::addColumn<bool>("six");
        QTest::addColumn<QSize>("size");
        for (const bool six : {false, true})
            for (const QSize size : {QSize(900, 420), QSize(480, 420), QSize(360, 460)})
                QTest::addRow("%s, %d × %d", six ? "six" : "three", size.width(), size.height())
                    << six << size;
    }
    void everyTextStaysInsideAndApart()
    {
        QFETCH(bool, six);
        QFETCH(QSize, size);
        ui::KSweepPlot plot;
        plot.setRows(mallSweep().rows, mallSweep().advice);
        plot.setShownCount(5);
        if (six)
            plot.setCharts(sixCharts);
        const auto painted = record(plot, size);
        QVERIFY2(painted.clipped().isEmpty(), qPrintable(painted.clipped()));
        QVERIFY(painted.contains(QStringLiteral("Silhouette")));
        QVERIFY(painted.contains(QString::number(mallSweep().row(5)->silhouette, 'f', 2)));
        QVERIFY(!painted.contains(QStringLiteral("to come")));
    }

    void figuresFillInWhileTheSweepRuns()
    {
        ui::KSweepPlot plot;
        auto rows = mallSweep().rows;
        for (auto& row : rows) {
            row.stability = row.worstStability = core::segment::KSweepRow::unknown;
            if (row.k > 4)
                row.silhouette = row.inertia = core::segment::KSweepRow::unknown;
        }
        plot.setRows(rows, {});
        plot.setShownCount(5);
        const auto painted = record(plot, {600, 320});
        QVERIFY(painted.contains(QStringLiteral("to come")));
        QVERIFY(plot.accessibleDescription().startsWith(QStringLiteral("Trying numbers")));
        plot.setRows(mallSweep().rows, mallSweep().advice);
        QCOMPARE(plot.accessibleDescription(),
                 QString::fromStdString(mallSweep().advice.wholeText()));
        QVERIFY(!record(plot, {600, 320}).contains(QStringLiteral("to come")));
    }

    void tableHasEveryFigureInFull()
    {
        ui::KSweepPlot plot;
        plot.setRows(mallSweep().rows, mallSweep().advice);
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), mallSweep().rows.size() + 1);
        QCOMPARE(table[1][1].toDouble(), mallSweep().rows[0].silhouette);
        QCOMPARE(table[1][4].toDouble(), mallSweep().rows[0].worstStability);
        QCOMPARE(table[1].size(), table[0].size());
    }

    void exportKeepsTheAdviceAsText()
    {
        ui::KSweepPlot plot;
        plot.setRows(mallSweep().rows, mallSweep().advice);
        const QByteArray svg =
            ui::figureBytes(plot, QStringLiteral("Number of Segments"), QStringLiteral("svg"));
        for (const char* word : {"Inertia", "Stability", "supported", "resampled"})
            QVERIFY2(svg.contains(word), word);
    }

    void stabilityNamesEachSegmentInWords()
    {
        ui::StabilityPlot plot;
        plot.resize(560, 320);
        plot.setStability(mall(), mallSweep().row(5));
        QVERIFY(plot.hasFigure());
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 6);
        for (int i = 1; i < table.size(); ++i) {
            const double mean = table[i][2].toDouble();
            QCOMPARE(table[i].last(), ui::StabilityPlot::inWords(mean));
            QVERIFY(table[i][3].toDouble() <= table[i][6].toDouble());
        }
        for (const QSize size : {QSize(720, 420), QSize(420, 260)}) {
            const auto painted = record(plot, size);
            QVERIFY2(painted.clipped().isEmpty(), qPrintable(painted.clipped()));
            QVERIFY2(painted.collision().isEmpty(), qPrintable(painted.collision()));
        }
        QSignalSpy clicked(&plot, &ui::StabilityPlot::segmentClicked);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(300, 40));
        QCOMPARE(clicked.takeFirst().at(0).toInt(), 0);
    }

    void stabilityOfOtherSegmentsIsNotShown()
    {
        ui::StabilityPlot plot;
        plot.setStability(mall(), mallSweep().row(2));
        QVERIFY(!plot.hasFigure());
        plot.setStability(mall(), nullptr);
        QVERIFY(!plot.hasFigure());
        QCOMPARE(ui::StabilityPlot::inWords(0.5), QStringLiteral("does not return"));
        QCOMPARE(ui::StabilityPlot::inWords(0.6), QStringLiteral("doubtful"));
        QCOMPARE(ui::StabilityPlot::inWords(0.75), QStringLiteral("stable"));
        QCOMPARE(ui::StabilityPlot::inWords(0.85), QStringLiteral("highly stable"));
    }

    void draggingOverSilhouettesChoosesTheseCustomers()
    {
        ui::SilhouettePlot plot;
        plot.resize(600, 400);
        plot.setSegmentation(mall());
        QSignalSpy chosen(&plot, &ui::SilhouettePlot::rowsChosen);
        QSignalSpy clicked(&plot, &ui::SilhouettePlot::segmentClicked);
        QTest::mousePress(&plot, Qt::LeftButton, {}, QPoint(300, 20));
        QTest::mouseMove(&plot, QPoint(320, 60));
        QMouseEvent move(QEvent::MouseMove, QPointF(320, 60), plot.mapToGlobal(QPointF(320, 60)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&plot, &move);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, QPoint(320, 60));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(clicked.isEmpty());
        const auto rows = chosen[0][0].value<std::vector<std::uint32_t>>();
        QVERIFY(!rows.empty() && std::ranges::is_sorted(rows));
        // Those of the first segment with the highest silhouettes, none else.
        double least = 1;
        for (const auto row : rows) {
            QCOMPARE(mall()->labels[row], 0);
            least = std::min(least, mall()->rowSilhouettes[row]);
        }
        std::size_t higher = 0;
        for (std::size_t row = 0; row < mall()->labels.size(); ++row)
            higher += mall()->labels[row] == 0 && mall()->rowSilhouettes[row] > least;
        QVERIFY(higher <= rows.size());
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(300, 40));
        QCOMPARE(clicked.takeFirst().at(0).toInt(), 0);
    }

    void sampledSilhouettesSayHowFarTheyMayBeOff()
    {
        auto sampled = std::make_shared<core::segment::Segmentation>(*mall());
        sampled->silhouetteExact = false;
        sampled->silhouettePrepared = 0.5547;
        sampled->silhouetteError = 0.0042;
        sampled->silhouetteSample = 4000;
        ui::SilhouettePlot plot;
        plot.setSegmentation(sampled);
        const QString words = QStringLiteral("mean 0.555 ± 0.004, of 4,000 customers drawn");
        for (const QSize size : {QSize(720, 520), QSize(420, 280)}) {
            const auto painted = record(plot, size);
            QVERIFY(painted.contains(words));
            QVERIFY2(painted.clipped().isEmpty(), qPrintable(painted.clipped()));
        }
        QVERIFY(plot.accessibleDescription().contains(words));
    }
};

QTEST_MAIN(TestKSweepPlot)
#include "test_ksweepplot.moc"

#include "core/segment/segmentation.h"
#include "tests/support/mapdata.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/segment/comparisonbars.h"
#include "ui/plots/segment/profileheatmap.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/plots/segment/silhouetteplot.h"
#include "ui/tables/summarytablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using tests::cloud;
using tests::numericFeatures;
using tests::segmentMall;

class TestSegmentMap : public QObject {
    Q_OBJECT
private slots:
    void twoFeaturesAreTheAxes()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        const ui::MapAxes axes = ui::suitableMapAxes(*segmentation);
        QCOMPARE(axes.kind, ui::MapAxes::Kind::Columns);
        QCOMPARE(axes.columnX, segmentation->basis->table->require(names[1]));
        QCOMPARE(axes.columnY, segmentation->basis->table->require(names[2]));
    }

    void labelsNeverOverlapAndStayInside_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<QSize>("size");
        for (const int k : {2, 5, 8, 12}) {
            for (const QSize size : {QSize(900, 620), QSize(600, 420), QSize(380, 300)})
                QTest::addRow("k %d, %d × %d", k, size.width(), size.height()) << k << size;
        }
    }
    void labelsNeverOverlapAndStayInside()
    {
        QFETCH(int, k);
        QFETCH(QSize, size);
        const auto names = numericFeatures();
        ui::SegmentMap map;
        map.resize(size);
        map.setSegmentation(segmentMall({names[1], names[2]}, k));
        const auto rects = map.labelRects();
        if (k <= 5 && size.width() >= 600)
            QCOMPARE(rects.size(), std::size_t(k));
        QVERIFY(!rects.empty());
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRectF(map.rect()).contains(rects[i]));
            for (std::size_t j = i + 1; j < rects.size(); ++j)
                QVERIFY(!rects[i].intersects(rects[j]));
        }
    }

    void everySegmentHasAnOutlineRoundItsCustomers()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        ui::SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(segmentation);
        const auto outlines = map.outlines();
        QCOMPARE(outlines.size(), std::size_t(5));
        for (std::size_t row = 0; row < segmentation->labels.size(); ++row) {
            const auto& outline = outlines[std::size_t(segmentation->labels[row])];
            QVERIFY(outline.containsPoint(map.markPosition(row), Qt::OddEvenFill));
        }
    }

    void clickingACustomerNamesItsSegment()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        ui::SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(segmentation);
        QSignalSpy clicked(&map, &ui::SegmentMap::segmentClicked);
        for (const std::size_t row : {std::size_t(0), std::size_t(77), std::size_t(150)}) {
            clicked.clear();
            QTest::mouseClick(&map, Qt::LeftButton, {}, map.markPosition(row).toPoint());
            QCOMPARE(clicked.count(), 1);
            QVERIFY(clicked[0][0].toInt() >= 0);
        }
    }

    void figureTableHasEveryCustomer()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        ui::SegmentMap map;
        map.setSegmentation(segmentation);
        const auto table = map.figureTable();
        QCOMPARE(std::size_t(table.size()), segmentation->labels.size() + 1);
        QCOMPARE(table[0][3], QString::fromStdString(names[1]));
        QCOMPARE(table[1][1], QString::number(segmentation->labels[0] + 1));
    }

    void exportedDrawingKeepsNamesAsText()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        ui::SegmentMap map;
        map.setSegmentation(segmentation);
        const QByteArray svg = ui::figureBytes(map, QStringLiteral("Map"), QStringLiteral("svg"));
        QVERIFY(svg.contains("<text"));
        const QString figures =
            QString::number(segmentation->profile.cards[0].size) + QStringLiteral(" · ");
        QVERIFY(QString::fromUtf8(svg).contains(figures));
        QVERIFY(QString::fromUtf8(svg).contains(QString::fromStdString(names[1])));
    }

    void aMillionCustomersAreDrawnWithinASecond()
    {
        const auto segmentation = cloud(1000000);
        ui::SegmentMap map;
        map.setSegmentation(segmentation);
        QImage image(900, 620, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QElapsedTimer clock;
        clock.start();
        map.paintFigure(painter, image.size(), ui::lightTheme());
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        // The middle of the first cloud is not white any more.
        painter.end();
        map.resize(image.size());
        bool colored = false;
        for (std::size_t row = 0; row < 100 && !colored; ++row)
            colored = image.pixelColor(map.markPosition(row).toPoint()) != QColor(Qt::white);
        QVERIFY(colored);
    }

    void profileTableHasMeansAndAllCustomers()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        ui::ProfileHeatmap heatmap;
        heatmap.setSegmentation(segmentation);
        const auto table = heatmap.figureTable();
        QCOMPARE(table.size(), 7);
        QCOMPARE(table.last()[0], QStringLiteral("All customers"));
        QCOMPARE(table.last()[1], QStringLiteral("200"));
        int customers = 0;
        for (int row = 1; row <= 5; ++row)
            customers += table[row][1].toInt();
        QCOMPARE(customers, 200);
    }

    void clickOnAProfileRowNamesTheSegment()
    {
        const auto names = numericFeatures();
        ui::ProfileHeatmap heatmap;
        heatmap.resize(700, 320);
        heatmap.setSegmentation(segmentMall({names[1], names[2]}, 3));
        QSignalSpy clicked(&heatmap, &ui::ProfileHeatmap::segmentClicked);
        QTest::mouseClick(&heatmap, Qt::LeftButton, {}, QPoint(500, 50));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].toInt(), 0);
    }

    void silhouetteTableMeansTheSameAsTheResult()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        ui::SilhouettePlot plot;
        plot.setSegmentation(segmentation);
        QVERIFY(plot.hasFigure());
        const auto table = plot.figureTable();
        double sum = 0;
        for (int row = 1; row < table.size(); ++row)
            sum += table[row][2].toDouble();
        QVERIFY(std::abs(sum / (table.size() - 1) - segmentation->silhouettePrepared) < 1e-9);
    }

    void comparisonSaysWhichMethodSeparatesBetter()
    {
        auto segmentation = std::make_shared<core::segment::Segmentation>();
        segmentation->request.method = core::segment::SegmentMethod::AutoencoderKMeans;
        segmentation->silhouettePrepared = 0.33;
        segmentation->comparisons = {{"k-means on the features", 0.41, 0.6},
                                     {"PCA + k-means", 0.38, 0.5}};
        ui::ComparisonBars bars;
        bars.setSegmentation(segmentation);
        QCOMPARE(bars.verdict(),
                 QStringLiteral("k-means on the features separates these customers better "
                                "(silhouette 0.41 against 0.33)."));
        segmentation->silhouettePrepared = 0.45;
        bars.setSegmentation(segmentation);
        QCOMPARE(bars.verdict(),
                 QStringLiteral("The segments shown are better separated than those of k-means on "
                                "the features (silhouette 0.41 against 0.45)."));
    }

    void summaryTableIsASoundModel()
    {
        ui::SummaryTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        model.setSegmentation(segmentation);
        QCOMPARE(model.rowCount(), 6);
        std::size_t customers = 0;
        const auto table = model.exactTable();
        for (int row = 1; row <= 5; ++row)
            customers += table[row][1].toULongLong();
        QCOMPARE(customers, std::size_t(200));
        QCOMPARE(table.last()[1], QStringLiteral("200"));
        QCOMPARE(model.index(5, 0).data(ui::SummaryTableModel::SegmentRole).toInt(), -1);
        model.setSegmentation({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSegmentMap)
#include "test_segmentmap.moc"

#include "ui/plots/curvepicture.h"
#include "ui/plots/livecurve.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

class PaintCounter : public QObject {
public:
    int paints = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

void fill(ui::LiveCurve& curve, int epochs, double trainEnd, double validationEnd)
{
    std::vector<ui::LiveCurve::Point> points;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        const double left = 1.0 - double(epoch) / epochs;
        points.push_back({epoch, trainEnd + left, validationEnd + left});
    }
    curve.setHistory(points);
}

void movePointer(QWidget& widget, QPointF at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
}

} // namespace

class TestLiveCurve : public QObject {
    Q_OBJECT
private slots:
    void fiveThousandPointsRedrawAtMost25TimesASecond()
    {
        ui::LiveCurve curve;
        curve.resize(640, 360);
        curve.setTotalEpochs(5000);
        curve.show();
        QVERIFY(QTest::qWaitForWindowExposed(&curve));
        QCoreApplication::processEvents();
        PaintCounter counter;
        curve.installEventFilter(&counter);
        QElapsedTimer clock;
        clock.start();
        int epoch = 0;
        // Five points a millisecond, for one second.
        while (epoch < 5000) {
            while (epoch < 5000 && epoch < 5 * clock.elapsed()) {
                ++epoch;
                curve.append(epoch, 1.0 / epoch, 1.1 / epoch);
                curve.setBestEpoch(epoch);
            }
            QCoreApplication::processEvents();
        }
        const double seconds = double(clock.elapsed()) / 1000;
        QCOMPARE(curve.pointCount(), std::size_t(5000));
        QVERIFY2(counter.paints <= 25 * seconds + 2, qPrintable(QString::number(counter.paints)));
        QVERIFY2(counter.paints >= 5, qPrintable(QString::number(counter.paints)));
    }

    void jaggedLinesAreDrawnFinerAndSmoothOnesAreNot()
    {
        ui::CurvePicture picture;
        for (int epoch = 1; epoch <= 5000; ++epoch)
            picture.points.push_back({epoch, 1.0 / epoch + 1, 1.5 + (epoch % 2) * 0.3});
        const ui::Chart chart = picture.chartFor(QSizeF(640, 360));
        const auto lines = picture.lines(chart, ui::lightTheme());
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].pen.widthF(), 1.8);
        QCOMPARE(lines[1].pen.widthF(), 1.0);
        QCOMPARE(lines[1].y.size(), std::size_t(5000));
    }

    void pointsOfAnEarlierEpochAreNotDrawnTwice()
    {
        ui::LiveCurve curve;
        curve.append(1, 1, 1);
        curve.append(2, 0.9, 0.95);
        curve.append(2, 0.9, 0.95);
        QCOMPARE(curve.pointCount(), std::size_t(2));
    }

    void endLabelsNeverOverlap_data()
    {
        QTest::addColumn<double>("train");
        QTest::addColumn<double>("validation");
        QTest::newRow("far apart") << 0.1 << 0.9;
        QTest::newRow("equal") << 0.5 << 0.5;
        QTest::newRow("nearly equal") << 0.5 << 0.501;
        QTest::newRow("validation below") << 0.52 << 0.5;
        QTest::newRow("both at the foot") << 0.0 << 0.001;
    }
    void endLabelsNeverOverlap()
    {
        QFETCH(double, train);
        QFETCH(double, validation);
        for (const QSize size : {QSize(640, 360), QSize(300, 180), QSize(220, 150)}) {
            ui::LiveCurve curve;
            curve.setAxis(QStringLiteral("loss"));
            curve.resize(size);
            fill(curve, 100, train, validation);
            const auto rects = curve.endLabelRects();
            QCOMPARE(rects.size(), std::size_t(2));
            QVERIFY(!rects[0].intersects(rects[1]));
            for (const QRectF& rect : rects)
                QVERIFY2(QRectF(curve.rect()).adjusted(-1, -1, 1, 1).contains(rect),
                         qPrintable(QStringLiteral("%1 × %2: label ends at %3, %4")
                                        .arg(size.width())
                                        .arg(size.height())
                                        .arg(rect.right())
                                        .arg(rect.bottom())));
            // The line that ends higher has the higher label.
            if (std::abs(train - validation) > 0.01)
                QCOMPARE(rects[0].top() < rects[1].top(), train > validation);
        }
    }

    void readOutNeverCoversTheBestLine()
    {
        ui::LiveCurve curve;
        curve.resize(640, 360);
        curve.setAxis(QStringLiteral("loss"));
        fill(curve, 100, 0.4, 0.5);
        for (const int best : {2, 30, 55, 99}) {
            curve.setBestEpoch(best);
            int shown = 0;
            for (int x = 0; x < curve.width(); x += 3) {
                movePointer(curve, QPointF(x, 150));
                const auto box = curve.readOutRect();
                if (!box)
                    continue;
                ++shown;
                QVERIFY2(!box->intersects(curve.bestLineRect()),
                         qPrintable(QStringLiteral("best %1, pointer %2").arg(best).arg(x)));
            }
            QVERIFY(shown > 100);
        }
    }

    void aFirstEpochSpikeDoesNotFlattenTheRest()
    {
        ui::CurvePicture picture;
        for (int epoch = 1; epoch <= 100; ++epoch)
            picture.points.push_back({epoch, epoch == 1 ? 900.0 : 1.0 / epoch + 0.5, notKnown});
        const ui::ChartAxis axis = picture.fittedY();
        QVERIFY2(axis.upper < 5, qPrintable(QString::number(axis.upper)));
        QVERIFY(axis.lower <= 0.51);
    }

    void aQuietCurveKeepsAllItsPoints()
    {
        ui::CurvePicture picture;
        for (int epoch = 1; epoch <= 60; ++epoch)
            picture.points.push_back({epoch, 1.0 + 0.2 / epoch, 1.05 + 0.2 / epoch});
        const ui::ChartAxis axis = picture.fittedY();
        QVERIFY(axis.lower <= 1.0 && axis.upper >= 1.25);
    }

    void theReferenceLineIsAlwaysInSight()
    {
        ui::CurvePicture picture;
        picture.percent = true;
        picture.referenceLabel = QStringLiteral("always D: 28.1 %");
        picture.referenceValue = 0.281;
        for (int epoch = 1; epoch <= 60; ++epoch)
            picture.points.push_back({epoch, 0.52 + epoch * 0.001, 0.52});
        const ui::ChartAxis axis = picture.fittedY();
        QVERIFY(axis.lower < 0.281 && axis.upper > 0.58 && axis.upper <= 1);
    }

    void logarithmicPictureLeavesOutZero()
    {
        ui::CurvePicture picture;
        picture.logScale = true;
        picture.points = {{1, 10.0, 20.0}, {2, 1.0, 0.0}, {3, 0.1, 0.5}};
        const ui::ChartAxis axis = picture.fittedY();
        QVERIFY(axis.logarithmic);
        QVERIFY(axis.lower > 0 && axis.lower <= 0.1);
        QVERIFY(axis.upper >= 20);
    }

    void tableHasEveryEpochInFullPrecision()
    {
        ui::LiveCurve curve;
        curve.append(1, 0.1 + 0.2, notKnown);
        curve.append(2, 0.25, 0.5);
        const auto table = curve.figureTable();
        QCOMPARE(table.size(), 3);
        QCOMPARE(table[0], (QStringList{"epoch", "train", "validation"}));
        QCOMPARE(table[1], (QStringList{"1", "0.30000000000000004", ""}));
        QCOMPARE(table[2], (QStringList{"2", "0.25", "0.5"}));
    }

    void doubleClickFitsAfterZooming()
    {
        ui::LiveCurve curve;
        curve.resize(640, 360);
        curve.setAxis(QStringLiteral("loss"));
        fill(curve, 100, 0.4, 0.5);
        curve.setBestEpoch(50);
        const QRectF before = curve.bestLineRect();
        QWheelEvent wheel(QPointF(200, 150), curve.mapToGlobal(QPointF(200, 150)), {}, {0, 240},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&curve, &wheel);
        QVERIFY(curve.bestLineRect().x() > before.x() + 5);
        QTest::mouseDClick(&curve, Qt::LeftButton, {}, QPoint(200, 150));
        QCOMPARE(curve.bestLineRect(), before);
    }
};

QTEST_MAIN(TestLiveCurve)
#include "test_livecurve.moc"

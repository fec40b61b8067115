#include "tests/support/textrecorder.h"
#include "ui/plots/curvepicture.h"
#include "ui/plots/livecurve.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
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

/// A run whose validation loss is least at `best` and ends at `last`.
ui::LiveCurve::Run someRun(const QString& name, int mark, int best, int last, double floor)
{
    ui::LiveCurve::Run run{name, mark, {}, best};
    for (int epoch = 1; epoch <= last; ++epoch) {
        const double wiggle = 0.004 * std::sin(epoch * 1.7 + mark);
        const double far = double(epoch - best) / 60;
        run.points.push_back(
            {epoch, floor - 0.02 + 0.1 / epoch, floor + 0.14 / epoch + far * far * 0.08 + wiggle});
    }
    run.points[std::size_t(best) - 1].validation = floor;
    return run;
}

std::vector<ui::LiveCurve::Run> threeRuns()
{
    return {someRun("128-64", -1, 77, 100, 1.068), someRun("512-512", 7, 9, 30, 1.072),
            someRun("32-16-8", 4, 17, 50, 1.078)};
}

void paintTo(ui::LiveCurve& curve, const QString& name)
{
    const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
    for (const bool dark : {false, true}) {
        const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
        QImage image(curve.size(), QImage::Format_RGB32);
        image.fill(theme.surface);
        QPainter painter(&image);
        curve.paintFigure(painter, curve.size(), theme);
        painter.end();
        if (!folder.isEmpty())
            image.save(QStringLiteral("%1/%2%3.png").arg(folder, name, dark ? "-dark" : ""));
    }
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

    void runsBehindTheLiveOneWidenTheAxes()
    {
        ui::CurvePicture picture;
        for (int epoch = 1; epoch <= 20; ++epoch)
            picture.points.push_back({epoch, 0.5, 0.6});
        picture.runs = threeRuns();
        QCOMPARE(picture.axisEnd(), 100);
        const ui::ChartAxis axis = picture.fittedY();
        QVERIFY(axis.lower <= 0.5 && axis.upper >= 1.1);
        // Three lines of the runs, train and validation of the live one.
        const ui::Chart chart = picture.chartFor(QSizeF(640, 360));
        const auto lines = picture.lines(chart, ui::lightTheme());
        QCOMPARE(lines.size(), std::size_t(5));
        QCOMPARE(lines[2].x.size(), std::size_t(50));
        QCOMPARE(lines[0].pen.color(), ui::lightTheme().accent);
        QVERIFY(lines[1].pen.color() != lines[2].pen.color());
    }

    void namesOfRunsNeitherOverlapNorLeaveThePicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("live");
        for (const QSize size : {QSize(490, 360), QSize(320, 240), QSize(700, 420)})
            for (const bool live : {false, true})
                QTest::addRow("%d, %s", size.width(), live ? "live" : "alone") << size << live;
    }
    void namesOfRunsNeitherOverlapNorLeaveThePicture()
    {
        QFETCH(QSize, size);
        QFETCH(bool, live);
        ui::LiveCurve curve;
        curve.resize(size);
        curve.setAxis(QStringLiteral("validation loss"), QStringLiteral("cross-entropy"));
        curve.setRuns(threeRuns());
        // Ends where another ends.
        auto twin = someRun("128-64 again", 2, 60, 100, 1.069);
        curve.addRun(twin);
        if (live)
            fill(curve, 40, 1.0, 1.08);
        auto rects = curve.runLabelRects();
        QCOMPARE(rects.size(), std::size_t(4));
        for (const QRectF& rect : curve.endLabelRects())
            rects.push_back(rect);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRectF(curve.rect()).adjusted(-1, -1, 1, 1).contains(rects[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!rects[i].intersects(rects[j]),
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void theKeyStandsBesideTheNameOfTheAxis()
    {
        for (const int width : {260, 300, 340, 380, 420, 520, 760}) {
            ui::LiveCurve curve;
            curve.setAxis(QStringLiteral("reconstruction error"), QStringLiteral("mean squared"));
            fill(curve, 40, 1.0, 1.08);
            const PaintedTexts texts = record(curve, QSize(width, 240));
            QVERIFY2(texts.collision().isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(width).arg(texts.collision())));
            QCOMPARE(texts.clipped(), QString());
            QVERIFY(
                texts.contains(QStringLiteral("validation"))); // at least at the end of its line
        }
    }

    void theReadOutListsAllRunsThatGotThatFar()
    {
        ui::CurvePicture picture;
        for (int epoch = 1; epoch <= 20; ++epoch)
            picture.points.push_back({epoch, 0.5, 0.6});
        picture.runs = threeRuns();
        const auto names = [&](int epoch) {
            QStringList found;
            for (const auto& line : picture.readOutOf(epoch).lines)
                found << line.first;
            return found;
        };
        QCOMPARE(names(14), (QStringList{"train", "validation", "128-64", "512-512", "32-16-8"}));
        QCOMPARE(names(40), (QStringList{"128-64", "32-16-8"}));
        QCOMPARE(names(77), (QStringList{"128-64"}));
        QCOMPARE(picture.readOutOf(77).lines[0].second, QString("1.068"));
        // A place past the end of the live run is read off the others.
        const ui::Chart chart = picture.chartFor(QSizeF(640, 360));
        QCOMPARE(picture.epochUnder(chart, chart.toScreen(90.3, 1.0)), std::optional<int>(90));
    }

    void smoothedLinesKeepTheRawOnesBehind()
    {
        ui::CurvePicture picture;
        for (int epoch = 1; epoch <= 50; ++epoch)
            picture.points.push_back({epoch, 1, 1.5 + (epoch % 2) * 0.3});
        const ui::Chart chart = picture.chartFor(QSizeF(640, 360));
        QCOMPARE(picture.lines(chart, ui::lightTheme()).size(), std::size_t(2)); // off by itself
        picture.smooth = true;
        const auto lines = picture.lines(chart, ui::lightTheme());
        QCOMPARE(lines.size(), std::size_t(4));
        QCOMPARE(lines[1].y[9], 1.5); // epoch 10, as it is
        QVERIFY(lines[3].y[9] > 1.55 && lines[3].y[9] < 1.75);
        QVERIFY(lines[1].pen.color().alphaF() < 0.5);
        QCOMPARE(lines[3].pen.color().alphaF(), 1.F);
    }

    void smoothingIsABiasCorrectedMovingAverage()
    {
        // By hand, 0.6 kept: 1, (0.6·0.4·1 + 0.4·2)/0.64, and a gap counts for nothing.
        const auto smooth = ui::smoothedCurve({1, 2, notKnown, 2}, 0.6);
        QCOMPARE(smooth[0], 1.0);
        QCOMPARE(smooth[1], (0.24 + 0.8) / 0.64);
        QVERIFY(std::isnan(smooth[2]));
        QCOMPARE(smooth[3], (0.6 * (0.24 + 0.8) + 0.8) / (1 - 0.216));
        const auto constant = ui::smoothedCurve({3, 3, 3}, 0.6);
        for (const double value : constant)
            QVERIFY(std::abs(value - 3) < 1e-12);
    }

    void runsAloneAreAFigureWithATable()
    {
        ui::LiveCurve curve;
        QVERIFY(!curve.hasFigure());
        curve.setRuns(threeRuns());
        QVERIFY(curve.hasFigure());
        const auto table = curve.figureTable();
        QCOMPARE(table.size(), 101);
        QCOMPARE(table[0],
                 (QStringList{"epoch", "128-64: train", "128-64: validation", "512-512: train",
                              "512-512: validation", "32-16-8: train", "32-16-8: validation"}));
        QCOMPARE(table[9][4].toDouble(), 1.072);
        QCOMPARE(table[40][4], QString());
        QVERIFY(curve.accessibleDescription().contains("best 1.068 at epoch 77"));
        curve.setRuns({});
        QVERIFY(!curve.hasFigure());
    }

    void anEpochIsReadOffByTheKeyboard()
    {
        ui::LiveCurve curve;
        curve.resize(640, 360);
        curve.setAxis(QStringLiteral("loss"));
        curve.setRuns(threeRuns());
        curve.show();
        QTest::keyClick(&curve, Qt::Key_Home);
        QCOMPARE(curve.readEpoch(), std::optional<int>(1));
        QTest::keyClick(&curve, Qt::Key_Right);
        QTest::keyClick(&curve, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(curve.readEpoch(), std::optional<int>(12));
        QVERIFY(curve.readOutRect());
        QVERIFY(curve.accessibleDescription().startsWith("epoch 12, 128-64 "));
        QTest::keyClick(&curve, Qt::Key_End);
        QTest::keyClick(&curve, Qt::Key_Left);
        QCOMPARE(curve.readEpoch(), std::optional<int>(99));
    }

    /// A training that may last 100,000 epochs is not drawn on the edge of its axis.
    void theAxisReachesAsFarAsIsNear()
    {
        ui::CurvePicture picture;
        picture.running = true;
        picture.totalEpochs = 100000;
        QCOMPARE(picture.axisEnd(), 100);
        picture.points.resize(90);
        for (int epoch = 1; epoch <= 90; ++epoch)
            picture.points[std::size_t(epoch - 1)].epoch = epoch;
        QCOMPARE(picture.axisEnd(), 200);
        picture.totalEpochs = 120;
        QCOMPARE(picture.axisEnd(), 120);
        picture.running = false;
        QCOMPARE(picture.axisEnd(), 90);
    }

    void runsPaintInBothThemes()
    {
        ui::LiveCurve curve;
        curve.resize(490, 360);
        curve.setAxis(QStringLiteral("validation loss"), QStringLiteral("cross-entropy"));
        curve.setRuns(threeRuns());
        paintTo(curve, "runs");
        curve.setSmooth(true);
        paintTo(curve, "runs-smooth");
        curve.setSmooth(false);
        curve.setTotalEpochs(100);
        for (int epoch = 1; epoch <= 62; ++epoch)
            curve.append(epoch, 1.02 + 0.2 / epoch - 0.001 * epoch, 1.06 + 0.2 / epoch);
        curve.setBestEpoch(55);
        paintTo(curve, "runs-live");
        movePointer(curve, QPointF(150, 150));
        QVERIFY(curve.readOutRect());
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (!folder.isEmpty())
            curve.grab().save(folder + "/runs-crosshair.png");
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

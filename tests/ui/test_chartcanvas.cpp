#include "ui/plots/chartcanvas.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ui;

namespace {

constexpr QSize size(640, 360);

Chart percentChart()
{
    Chart chart;
    chart.x.upper = 50;
    chart.x.title = QStringLiteral("epoch");
    chart.y.percent = true;
    chart.y.title = QStringLiteral("accuracy");
    chart.layOut(size);
    return chart;
}

ChartLine line(std::vector<double> x, std::vector<double> y)
{
    return {std::move(x), std::move(y), QPen(Qt::red, 3)};
}

bool hasColour(const QImage& image, QPointF around, const QColor& colour)
{
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x) {
            if (image.pixelColor(qRound(around.x()) + x, qRound(around.y()) + y) == colour)
                return true;
        }
    }
    return false;
}

QImage whiteImage()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestChartCanvas : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyTickIsTextInSvg()
    {
        const Chart chart = percentChart();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        QPainter painter(&generator);
        ChartCanvas canvas;
        canvas.paintFrame(painter, chart, lightTheme());
        painter.end();
        const QString svg = QString::fromUtf8(buffer.data());
        const auto ticks = chart.y.tickTexts(chart.ticksY());
        QVERIFY(ticks.size() >= 5);
        for (const QString& text : ticks)
            QVERIFY2(svg.contains(QLatin1Char('>') + text), qPrintable(text));
        for (const QString& text : chart.x.tickTexts(chart.ticksX()))
            QVERIFY2(svg.contains(QLatin1Char('>') + text), qPrintable(text));
        QVERIFY(svg.contains(QStringLiteral("accuracy")));
    }

    void gridLinesLieAtTheTicks()
    {
        const Chart chart = percentChart();
        const Theme& theme = lightTheme();
        QImage image = whiteImage();
        QPainter painter(&image);
        ChartCanvas canvas;
        canvas.paintFrame(painter, chart, theme);
        painter.end();
        for (const double tick : chart.ticksX()) {
            const QPointF at = chart.toScreen(tick, 0.03);
            QVERIFY2(hasColour(image, at, tick == 0 ? theme.axis : theme.grid),
                     qPrintable(QString::number(tick)));
        }
    }

    void pointsAndLinesLieWhereTheChartSays_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("linear") << false;
        QTest::newRow("logarithmic") << true;
    }
    void pointsAndLinesLieWhereTheChartSays()
    {
        QFETCH(bool, logarithmic);
        Chart chart = percentChart();
        chart.y.logarithmic = logarithmic;
        chart.y.lower = 0.01;
        // An area between whole pixels.
        chart.area.adjust(0.4, 0.3, -0.3, -0.6);
        QImage image = whiteImage();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        ChartCanvas canvas;
        const std::vector<double> x{40};
        const std::vector<double> y{0.05};
        canvas.paintSeries(painter, chart, {{x, y, 4, Qt::blue}}, {line({5, 25}, {0.2, 0.2})});
        painter.end();
        QCOMPARE(image.pixelColor(chart.toScreen(40, 0.05).toPoint()), QColor(Qt::blue));
        QVERIFY(hasColour(image, chart.toScreen(15, 0.2), Qt::red));
        QCOMPARE(image.pixelColor(chart.toScreen(15, 0.5).toPoint()), QColor(Qt::white));
    }

    void unknownValuesBreakTheLine()
    {
        const double notKnown = std::numeric_limits<double>::quiet_NaN();
        const Chart chart = percentChart();
        QImage image = whiteImage();
        QPainter painter(&image);
        ChartCanvas canvas;
        canvas.paintSeries(painter, chart, {},
                           {line({5, 10, 20, 30, 40}, {0.5, 0.5, notKnown, 0.5, 0.5})});
        painter.end();
        QVERIFY(hasColour(image, chart.toScreen(8, 0.5), Qt::red));
        QVERIFY(!hasColour(image, chart.toScreen(20, 0.5), Qt::red));
        QVERIFY(hasColour(image, chart.toScreen(35, 0.5), Qt::red));
    }

    void seriesOfAnEarlierPictureAreGone()
    {
        const Chart chart = percentChart();
        ChartCanvas canvas;
        QImage image = whiteImage();
        QPainter first(&image);
        canvas.paintSeries(first, chart, {},
                           {line({5, 45}, {0.2, 0.2}), line({5, 45}, {0.8, 0.8})});
        first.end();
        image.fill(Qt::white);
        QPainter second(&image);
        canvas.paintSeries(second, chart, {}, {line({5, 45}, {0.2, 0.2})});
        second.end();
        QVERIFY(hasColour(image, chart.toScreen(20, 0.2), Qt::red));
        QVERIFY(!hasColour(image, chart.toScreen(20, 0.8), Qt::red));
    }

    void thePainterIsLeftAsItWas()
    {
        const Chart chart = percentChart();
        QImage image = whiteImage();
        QPainter painter(&image);
        painter.translate(10, 5);
        painter.setClipRect(QRect(0, 0, 200, 100));
        painter.setPen(Qt::green);
        const QTransform transform = painter.transform();
        const QPainterPath clip = painter.clipPath();
        ChartCanvas canvas;
        canvas.paintFrame(painter, chart, lightTheme());
        canvas.paintSeries(painter, chart, {}, {line({0, 50}, {0, 1})});
        QCOMPARE(painter.transform(), transform);
        QCOMPARE(painter.clipPath(), clip);
        QCOMPARE(painter.pen().color(), QColor(Qt::green));
        painter.end();
        // Nothing outside the clip the painter came with.
        for (int y = 110; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
        }
    }
};

QTEST_MAIN(TestChartCanvas)
#include "test_chartcanvas.moc"

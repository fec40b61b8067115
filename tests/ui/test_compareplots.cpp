#include "ui/plots/predict/scorebarsplot.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using ui::ScoreBarsPlot;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

std::vector<ScoreBarsPlot::Bar> someScores()
{
    using Against = ScoreBarsPlot::Against;
    return {{"Network 128-64", 0.546, 0.523, 0.571, Against::Reference},
            {"Gradient boosting", 0.545, 0.521, 0.568, Against::CannotBeToldApart},
            {"Random forest", 0.537, 0.513, 0.562, Against::CannotBeToldApart},
            {"Network and forest together", 0.556, 0.533, 0.579, Against::Better},
            {"Network 32-16-8", 0.521, 0.498, 0.547, Against::Worse},
            {"k-nearest neighbours", 0.510, 0.487, 0.534, Against::Worse},
            {"Logistic regression", 0.498, 0.475, 0.522, Against::Worse},
            {"Majority baseline", 0.124, 0.106, 0.141, Against::Worse}};
}

QImage pictureOf(ui::PlotWidget& plot, const QSize& size, bool dark, double scale = 1)
{
    const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    plot.paintFigure(painter, QSizeF(size), theme);
    return image;
}

/// For looking at: written where TESSERA_TEST_PICTURES says.
void keepPictures(ui::PlotWidget& plot, const QString& name, const QList<QSize>& sizes)
{
    const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    for (const QSize& size : sizes)
        for (const bool dark : {false, true})
            pictureOf(plot, size, dark, size == sizes.last() ? 2 : 1)
                .save(QStringLiteral("%1/%2-%3%4.png")
                          .arg(folder, name)
                          .arg(size.width())
                          .arg(dark ? "-dark" : ""));
}

} // namespace

class TestComparePlots : public QObject {
    Q_OBJECT
private slots:
    void barsBeginAtZeroAndEndAtTheirScores()
    {
        ScoreBarsPlot plot;
        plot.resize(540, 400);
        plot.setBars(someScores(), "weighted F1");
        const QRectF first = plot.barRect(0);
        const QRectF last = plot.barRect(7);
        QCOMPARE(first.left(), last.left());
        // Zero lies one pixel left of the bars.
        const double ratio = (last.width() + 1) / (first.width() + 1);
        QVERIFY2(std::abs(ratio - 0.124 / 0.546) < 1e-9, qPrintable(QString::number(ratio)));
    }

    void barsTellByColourWhatTheTestSays()
    {
        ScoreBarsPlot plot;
        plot.setBars(someScores(), "weighted F1");
        plot.resize(540, 400);
        for (const bool dark : {false, true}) {
            const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
            const QImage image = pictureOf(plot, plot.size(), dark);
            const auto colorOf = [&](int row) {
                const QRectF bar = plot.barRect(row);
                return image.pixelColor(int(bar.left()) + 12, int(bar.center().y()));
            };
            QCOMPARE(colorOf(0), theme.accent);
            QVERIFY(colorOf(1) != colorOf(0) && colorOf(1) != colorOf(4));
            QCOMPARE(colorOf(1), colorOf(2));
            QCOMPARE(colorOf(4), colorOf(7));
            QCOMPARE(colorOf(4).hsvSaturation() < 60, true);
        }
    }

    void everyNameAndValueFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(540, 400);
        QTest::newRow("small") << QSize(260, 160);
    }
    void everyNameAndValueFits()
    {
        QFETCH(QSize, size);
        ScoreBarsPlot plot;
        plot.resize(size);
        plot.setBars(someScores(), "weighted F1 on the test part");
        QCOMPARE(plot.isScrolling(), size.height() < 200);
        const QImage image = pictureOf(plot, size, false);
        // Nothing reaches the right edge.
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(image.width() - 1, y), ui::lightTheme().surface);
        for (int row = 0; row < 4; ++row)
            QVERIFY(plot.barRect(row).width() > 20);
    }

    void aScoreThatIsNotKnownHasNoBar()
    {
        ScoreBarsPlot plot;
        auto bars = someScores();
        bars[2].value = bars[2].low = bars[2].high = notKnown;
        plot.resize(540, 400);
        plot.setBars(bars, "weighted F1");
        QVERIFY(plot.barRect(2).isNull());
        QCOMPARE(plot.figureTable()[3], (QStringList{"Random forest", "", "", "",
                                                     "cannot be told apart from the reference"}));
        QCOMPARE(plot.figureTable()[1][1].toDouble(), 0.546);
        QVERIFY(plot.accessibleDescription().contains(
            "Network 128-64: 0.546, 95 % interval 0.523 – 0.571, the reference"));
    }

    void aBarIsChosenByClickAndKey()
    {
        ScoreBarsPlot plot;
        plot.resize(540, 400);
        plot.setBars(someScores(), "accuracy", true);
        QSignalSpy chosen(&plot, &ScoreBarsPlot::barChosen);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.barRect(3).center().toPoint());
        QTest::keyClick(&plot, Qt::Key_Home);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toInt(), 3);
        QCOMPARE(chosen[1][0].toInt(), 1);
    }

    void scoreBarsPaint()
    {
        ScoreBarsPlot plot;
        plot.setBars(someScores(), "weighted F1 on the test part");
        keepPictures(plot, "scorebars", {QSize(515, 380), QSize(260, 220), QSize(420, 300)});
        plot.setBars(someScores(), "accuracy on the test part", true);
        keepPictures(plot, "scorebars-percent", {QSize(515, 340)});
        QVERIFY(plot.hasFigure());
        plot.setBars({}, {});
        QVERIFY(!plot.hasFigure() && !plot.emptyText().isEmpty());
    }
};

QTEST_MAIN(TestComparePlots)
#include "test_compareplots.moc"

#include "ui/plots/predict/bestsofarplot.h"
#include "ui/plots/predict/parallelcoordinatesplot.h"
#include "ui/plots/predict/scorebarsplot.h"
#include "ui/style/theme.h"

#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using ui::BestSoFarPlot;
using ui::ParallelCoordinatesPlot;
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

/// Losses that fall with luck; every ninth trial fails, every fourth is stopped early.
std::vector<BestSoFarPlot::Trial> someTrials(int count)
{
    std::vector<BestSoFarPlot::Trial> trials;
    for (int id = 1; id <= count; ++id) {
        BestSoFarPlot::Trial trial{id, 1.06 + 0.12 * std::fmod(id * 0.618, 1.0) + 0.3 / (id + 4),
                                   BestSoFarPlot::State::Finished};
        if (id % 9 == 0)
            trial = {id, notKnown, BestSoFarPlot::State::Failed};
        else if (id % 4 == 0)
            trial = {id, trial.score + 0.05, BestSoFarPlot::State::Pruned};
        trials.push_back(trial);
    }
    return trials;
}

void fillSearch(ParallelCoordinatesPlot& plot, int count)
{
    plot.setAxes({{"Optimiser", false, {"AdamW", "Adam", "SGD"}, false},
                  {"Learning rate", true, {}, false},
                  {"First layer", true, {}, false},
                  {"Second layer", true, {}, false},
                  {"Dropout", false, {}, false},
                  {"Batch", true, {}, false}},
                 {"Validation loss", false, {}, false}, false);
    std::vector<ParallelCoordinatesPlot::Trial> trials;
    const auto luck = [](int id, double step) { return std::fmod(id * step, 1.0); };
    for (int id = 1; id <= count; ++id) {
        ParallelCoordinatesPlot::Trial trial;
        trial.id = id;
        const double rate = std::pow(10, -4 + 2.5 * luck(id, 0.618));
        const double dropout = 0.6 * luck(id, 0.414);
        const bool deep = luck(id, 0.732) > 0.3;
        trial.values = {double(id % 3),
                        rate,
                        std::pow(2, 4 + id * 7 % 6),
                        deep ? std::pow(2, 3 + id * 5 % 5) : notKnown,
                        dropout,
                        double(16 << id % 4)};
        trial.score = 1.06 + 0.05 * std::abs(std::log10(rate) + 3) + 0.1 * dropout * dropout +
                      0.02 * luck(id, 0.303) + (id % 3 == 2 ? 0.04 : 0);
        if (id % 13 == 0)
            trial.score = notKnown;
        trials.push_back(trial);
    }
    plot.setTrials(trials);
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

void movePointer(QWidget& widget, QPointF at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
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

    void theBestSoFarNeverGetsWorse()
    {
        using State = BestSoFarPlot::State;
        BestSoFarPlot plot;
        plot.setScore("accuracy", true, true);
        plot.setTrials({{1, notKnown, State::Failed},
                        {2, 0.50, State::Finished},
                        {3, 0.60, State::Pruned}, // not run to its end: counts for nothing
                        {4, 0.52, State::Finished},
                        {5, 0.51, State::Finished},
                        {6, 0.52, State::Finished}});
        const auto best = plot.bestSoFar();
        QVERIFY(std::isnan(best[0]));
        QCOMPARE(std::vector<double>(best.begin() + 1, best.end()),
                 (std::vector<double>{0.50, 0.50, 0.52, 0.52, 0.52}));
        QCOMPARE(plot.bestTrial(), 4); // the first of equals
        plot.setScore("loss", false);
        QCOMPARE(plot.bestSoFar()[4], 0.50);
        QCOMPARE(plot.bestTrial(), 2);
        QVERIFY(plot.accessibleDescription().contains("trial 2"));
        QCOMPARE(plot.figureTable()[1], (QStringList{"1", "", "", "failed"}));
        QCOMPARE(plot.figureTable()[3][1].toDouble(), 0.6);
    }

    void oneTrialGoneWrongDoesNotFlattenTheRest()
    {
        BestSoFarPlot plot;
        plot.resize(480, 300);
        plot.setScore("validation loss", false);
        auto trials = someTrials(40);
        trials[10].score = 300;
        trials[10].state = BestSoFarPlot::State::Finished;
        plot.setTrials(trials);
        const double spread = plot.placeOf(1, 1.06).y() - plot.placeOf(1, 1.18).y();
        QVERIFY2(spread > 40, qPrintable(QString::number(spread)));
    }

    void aTrialIsReadOffAndChosen()
    {
        BestSoFarPlot plot;
        plot.resize(480, 300);
        plot.setScore("validation loss", false);
        const auto trials = someTrials(40);
        plot.setTrials(trials);
        plot.show();
        QSignalSpy chosen(&plot, &BestSoFarPlot::trialChosen);
        const QPoint at = plot.placeOf(22, trials[21].score).toPoint();
        movePointer(plot, at + QPoint(1, 1));
        QTest::mouseClick(&plot, Qt::LeftButton, {}, at);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 22);
        QVERIFY(plot.reading());
        QCOMPARE(plot.reading()->box.title, QString("trial 22"));
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(plot.reading());
    }

    void trialsAreRedrawnAtMost25TimesASecond()
    {
        BestSoFarPlot plot;
        plot.setScore("validation loss", false);
        QSignalSpy redrawn(&plot, &BestSoFarPlot::figureChanged);
        QElapsedTimer clock;
        clock.start();
        const auto trials = someTrials(500);
        std::size_t count = 0;
        while (count < trials.size() || redrawn.isEmpty()) {
            count = std::min(count + 1, trials.size());
            plot.setTrials({trials.begin(), trials.begin() + std::ptrdiff_t(count)});
            QCoreApplication::processEvents();
        }
        QVERIFY(redrawn.size() <= double(clock.elapsed()) / 40 + 1);
    }

    void bestSoFarPaints()
    {
        BestSoFarPlot plot;
        plot.setScore("validation loss", false);
        plot.setTrials(someTrials(50));
        plot.setSelected(23);
        keepPictures(plot, "bestsofar", {QSize(515, 300), QSize(400, 260)});
        plot.setTrials(someTrials(500));
        keepPictures(plot, "bestsofar-many", {QSize(516, 300), QSize(300, 220)});
        plot.setScore("accuracy", true, true);
        plot.setTrials({{1, 0.51, BestSoFarPlot::State::Finished}});
        keepPictures(plot, "bestsofar-one", {QSize(301, 200)});
        QVERIFY(plot.hasFigure());
    }

    void linesCrossEveryAxisAtTheirValues()
    {
        ParallelCoordinatesPlot plot;
        plot.resize(700, 340);
        plot.setAxes({{"Rate", true, {}, false}, {"Kind", false, {"a", "b"}, false}},
                     {"loss", false, {}, false}, false);
        plot.setTrials({{1, {0.001, 0}, 3.0}, {2, {0.01, 1}, 2.0}, {3, {0.1, notKnown}, 1.0}});
        const QPolygonF low = plot.lineOf(1), middle = plot.lineOf(2), high = plot.lineOf(3);
        // Logarithmic: 0.01 stands half way between 0.001 and 0.1.
        QVERIFY(std::abs(middle[0].y() - (low[0].y() + high[0].y()) / 2) < 1e-9);
        QVERIFY(middle[1].y() < low[1].y());
        // The least loss is the best and stands at the top, whatever has no value below the axis.
        QVERIFY(high[2].y() < middle[2].y() && middle[2].y() < low[2].y());
        QVERIFY(high[1].y() > low[0].y());
        QCOMPARE(low[0].x(), high[0].x());
        QCOMPARE(plot.goodness(1.0), 1.0);
        QCOMPARE(plot.goodness(3.0), 0.0);
    }

    /// The first trials of a search may all have no decay, or no second layer.
    void anAxisNoTrialHasAValueOnIsPaintedEmpty()
    {
        ParallelCoordinatesPlot plot;
        plot.setAxes({{"Weight decay", true, {}, false}, {"Second layer", true, {}, false}},
                     {"loss", false, {}, false}, false);
        plot.setTrials({{1, {0, notKnown}, 1.0}, {2, {0, notKnown}, 2.0}});
        QVERIFY(!pictureOf(plot, QSize(500, 300), false).isNull());
        QVERIFY(plot.lineOf(1)[0].y() > plot.lineOf(1)[2].y());
    }

    void aBrushKeepsTheTrialsThatPassThere()
    {
        ParallelCoordinatesPlot plot;
        plot.resize(700, 340);
        fillSearch(plot, 120);
        plot.show();
        QSignalSpy changed(&plot, &ParallelCoordinatesPlot::brushesChanged);
        QCOMPARE(plot.shownTrials().size(), std::size_t(120));
        // By drag along the axis of the optimiser, over "SGD" at its top.
        const QPointF sgd = plot.lineOf(2)[0];
        QTest::mousePress(&plot, Qt::LeftButton, {}, (sgd + QPointF(2, 25)).toPoint());
        QTest::mouseMove(&plot, (sgd + QPointF(2, 0)).toPoint());
        QTest::mouseMove(&plot, (sgd + QPointF(2, -15)).toPoint());
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, (sgd + QPointF(2, -15)).toPoint());
        QVERIFY(plot.brush(0));
        QVERIFY(changed.size() >= 1);
        const auto shown = plot.shownTrials();
        QCOMPARE(shown.size(), std::size_t(40));
        for (const int id : shown)
            QCOMPARE(id % 3, 2);
        QCOMPARE(plot.figureTable()[1].last(), QString("no"));
        QCOMPARE(plot.figureTable()[2].last(), QString("yes"));
        // A second one keeps what passes both; trials without a value do not pass.
        plot.setBrush(3, ParallelCoordinatesPlot::Brush{0, 1});
        QVERIFY(plot.shownTrials().size() < 40 && !plot.shownTrials().empty());
        // A click on the axis takes its brush away, a double click all of them.
        QTest::mouseClick(&plot, Qt::LeftButton, {}, sgd.toPoint());
        QVERIFY(!plot.brush(0) && plot.brush(3));
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, QPoint(200, 200));
        QCOMPARE(plot.shownTrials().size(), std::size_t(120));
    }

    void aLineIsReadOffAndChosen()
    {
        ParallelCoordinatesPlot plot;
        plot.resize(700, 340);
        fillSearch(plot, 30);
        plot.show();
        QSignalSpy chosen(&plot, &ParallelCoordinatesPlot::trialChosen);
        const QPolygonF line = plot.lineOf(17);
        const QPoint at = ((line[1] + line[2]) / 2).toPoint();
        movePointer(plot, at);
        QVERIFY(plot.hovered() > 0);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, at);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(plot.selected(), plot.hovered());
        // Up and down go from the best to the worst of those shown.
        plot.setSelected(0);
        QTest::keyClick(&plot, Qt::Key_Down);
        const int best = plot.selected();
        QTest::keyClick(&plot, Qt::Key_Down);
        QVERIFY(plot.selected() != best && plot.selected() > 0);
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(plot.selected(), best);
        QVERIFY(plot.accessibleDescription().startsWith(QString("trial %1").arg(best)));
        // And a brush without a mouse.
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(plot.brush(0) && std::abs(plot.brush(0)->low - 0.1) < 1e-9);
        QTest::keyClick(&plot, Qt::Key_Delete);
        QVERIFY(!plot.brush(0));
    }

    void fiveHundredTrialsStayFluent()
    {
        ParallelCoordinatesPlot plot;
        plot.resize(900, 400);
        fillSearch(plot, 500);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.grab();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 8; ++i) {
            movePointer(plot, QPoint(200 + 10 * i, 150));
            plot.grab();
        }
        // Ten times what is needed, for slow machines and sanitizers.
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
        clock.restart();
        for (int i = 0; i < 4; ++i) {
            plot.setBrush(1, ParallelCoordinatesPlot::Brush{0.05 * i, 0.9});
            plot.grab();
        }
        QVERIFY(clock.elapsed() < 10000);
    }

    void parallelCoordinatesPaint()
    {
        ParallelCoordinatesPlot plot;
        plot.resize(760, 340);
        fillSearch(plot, 60);
        keepPictures(plot, "parallel", {QSize(760, 340), QSize(460, 260)});
        plot.setBrush(1, ParallelCoordinatesPlot::Brush{0.3, 0.6});
        plot.setSelected(8);
        keepPictures(plot, "parallel-brushed", {QSize(760, 340)});
        fillSearch(plot, 500);
        keepPictures(plot, "parallel-many", {QSize(1000, 420), QSize(461, 260)});
        plot.show();
        movePointer(plot, (plot.lineOf(8)[1] + plot.lineOf(8)[2]) / 2);
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (!folder.isEmpty())
            plot.grab().save(folder + "/parallel-hover.png");
        QVERIFY(plot.hasFigure());
    }
};

QTEST_MAIN(TestComparePlots)
#include "test_compareplots.moc"

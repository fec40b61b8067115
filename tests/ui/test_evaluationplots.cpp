#include "core/base/random.h"
#include "core/predict/evaluation/aucinterval.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/curveplot.h"
#include "ui/plots/predict/gainplot.h"
#include "ui/plots/predict/reliabilityplot.h"
#include "ui/plots/predict/thresholdplot.h"
#include "ui/style/segmentstyle.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace {

namespace predict = core::predict;

struct Scored {
    std::vector<std::int32_t> truth;
    core::data::Matrix probabilities;
};

/// Customers whose probabilities say something of their class.
Scored scored(std::size_t rows, std::size_t classes, double skill = 1.3)
{
    core::Random random(5);
    Scored made{std::vector<std::int32_t>(rows), core::data::Matrix(rows, classes)};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto own = random.below(classes);
        made.truth[row] = static_cast<std::int32_t>(own);
        double sum = 0;
        for (std::size_t c = 0; c < classes; ++c)
            sum += made.probabilities(row, c) =
                std::exp(random.normal() + (c == own ? skill : 0) - (c == 1 ? 1 : 0));
        for (std::size_t c = 0; c < classes; ++c)
            made.probabilities(row, c) /= sum;
    }
    return made;
}

/// Ten customers, four of them of the class, at ranks 1, 2, 4 and 7.
predict::RankedScores tenCustomers()
{
    predict::RankedScores ranked;
    ranked.rows = 10;
    ranked.positives = 4;
    ranked.scores = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1};
    ranked.selected = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    ranked.right = {1, 2, 2, 3, 3, 3, 4, 4, 4, 4};
    return ranked;
}

std::shared_ptr<const predict::CumulativeGain> tenGain()
{
    return std::make_shared<const predict::CumulativeGain>(tenCustomers());
}

std::unique_ptr<ui::GainPlot> gainPlot(QSize size = {560, 320})
{
    auto plot = std::make_unique<ui::GainPlot>();
    plot->resize(size);
    plot->setGain(tenGain(), "segment D", 3);
    return plot;
}

std::unique_ptr<ui::CurvePlot> curvePlot(ui::CurvePlot::Kind kind, std::size_t classes = 4)
{
    const Scored data = scored(400, classes);
    auto plot = std::make_unique<ui::CurvePlot>(kind);
    plot->resize(560, 320);
    QStringList names{"A", "B", "C", "D"};
    plot->setCurves(predict::classCurves(data.truth, data.probabilities), names);
    return plot;
}

std::unique_ptr<ui::ThresholdPlot> thresholdPlot(QSize size = {560, 340})
{
    auto plot = std::make_unique<ui::ThresholdPlot>();
    plot->resize(size);
    plot->setThresholds(std::make_shared<const predict::Thresholds>(tenCustomers()),
                        "the subscribers", 10);
    return plot;
}

void moveTo(QWidget& widget, QPointF to, Qt::MouseButtons buttons = {})
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &move);
}

void wheel(QWidget& widget, QPointF at, int delta)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

int pixelsOf(ui::PlotWidget& plot, const QColor& colour, const QRectF& where = {})
{
    QImage image(plot.size(), QImage::Format_RGB32);
    image.fill(ui::lightTheme().surface);
    QPainter painter(&image);
    plot.paintFigure(painter, plot.size(), ui::lightTheme());
    painter.end();
    const QRect area = where.isNull() ? image.rect() : where.toAlignedRect() & image.rect();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

/// Says which text is wrong; empty when all stand free and whole.
QString textFault(ui::PlotWidget& plot, const QSize& size)
{
    const PaintedTexts texts = record(plot, size);
    if (texts.texts.size() < 5)
        return "hardly any text";
    return texts.collision() + texts.clipped();
}

const QList<QSize> sizes{{300, 220}, {380, 240}, {460, 280}, {720, 440}, {1400, 800}};

} // namespace

class TestEvaluationPlots : public QObject {
    Q_OBJECT

private slots:
    void withoutAModelThereIsNoFigure()
    {
        ui::GainPlot gain;
        QVERIFY(!gain.hasFigure());
        QVERIFY(!gain.emptyText().isEmpty());
        QCOMPARE(gain.figureTable().size(), 1);
        ui::CurvePlot curve(ui::CurvePlot::Kind::Roc);
        QVERIFY(!curve.hasFigure());
        QVERIFY(!curve.emptyText().isEmpty());
        QCOMPARE(curve.figureTable().size(), 1);
    }

    // Worked by hand: the best 3 of 10 hold 2 of the 4, where chance would hold 1.2.
    void theBudgetsSentenceSaysWhomItReaches()
    {
        const auto plot = gainPlot();
        plot->setBudget(0.3);
        QString sentence = plot->sentence();
        sentence.replace(QChar(0xa0), ' ');
        QCOMPARE(sentence, "30 % contacted (3) reach 50.0 % of segment D: 1.7 times chance.");
        QVERIFY(plot->accessibleDescription().contains("reach 50.0"));
        plot->setEconomics(predict::ContactEconomics{2, 15});
        plot->setMode(ui::GainPlot::Mode::Profit);
        sentence = plot->sentence();
        sentence.replace(QChar(0xa0), ' ');
        // All seven contacts up to the last response: 60 less 14.
        QCOMPARE(sentence, "30 % contacted (3) cost 6 and bring 30: profit +24. The highest is "
                           "+46, at 70 %.");
        plot->setBudget(0);
        QCOMPARE(plot->sentence(), "Nobody is contacted.");
    }

    void theBudgetLineIsDragged()
    {
        const auto plot = gainPlot();
        plot->setBudget(0.3);
        QSignalSpy changed(plot.get(), &ui::GainPlot::budgetChanged);
        const QPoint on = plot->placeOf(0.3, 0.4).toPoint();
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, on);
        QCOMPARE(changed.size(), 0);
        moveTo(*plot, plot->placeOf(0.7, 0.4), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QVERIFY(std::abs(changed[0][0].toDouble() - 0.7) < 0.004);
        QCOMPARE(plot->budget(), changed[0][0].toDouble());
        moveTo(*plot, plot->placeOf(1.4, 0.4), Qt::LeftButton);
        QCOMPARE(plot->budget(), 1.0);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, on);
        moveTo(*plot, plot->placeOf(0.2, 0.4));
        QCOMPARE(plot->budget(), 1.0);
    }

    void escapeGivesTheBudgetBack()
    {
        const auto plot = gainPlot();
        plot->setBudget(0.3);
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, plot->placeOf(0.8, 0.4).toPoint());
        QVERIFY(plot->budget() > 0.7);
        QTest::keyClick(plot.get(), Qt::Key_Escape);
        QCOMPARE(plot->budget(), 0.3);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, plot->placeOf(0.8, 0.4).toPoint());
        QCOMPARE(plot->budget(), 0.3);
    }

    void theArrowsMoveTheBudgetByOnePercent()
    {
        const auto plot = gainPlot();
        plot->setBudget(0.3);
        QSignalSpy changed(plot.get(), &ui::GainPlot::budgetChanged);
        QTest::keyClick(plot.get(), Qt::Key_Right);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(plot->budget(), 0.31);
        QTest::keyClick(plot.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(plot->budget(), 0.309);
        QTest::keyClick(plot.get(), Qt::Key_PageUp);
        QCOMPARE(plot->budget(), 0.409);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(plot.get(), Qt::Key_PageUp);
        QCOMPARE(plot->budget(), 1.0);
    }

    // By hand: profits after 1, 2, 3, … contacts at 2 each and 5 a response are 3, 6, 4, 7, 5,
    // 3, 6, …: highest after 4.
    void homeFindsTheHighestProfit()
    {
        const auto plot = gainPlot();
        plot->setEconomics(predict::ContactEconomics{2, 5});
        plot->setMode(ui::GainPlot::Mode::Profit);
        QTest::keyClick(plot.get(), Qt::Key_Home);
        QCOMPARE(plot->budget(), 0.4);
        QCOMPARE(plot->figures().profit, 7.0);
        // A green mark stands there.
        const QRectF around(plot->placeOf(0.4, 7) - QPointF(6, 6), QSizeF(12, 12));
        plot->setBudget(0.9);
        QVERIFY(pixelsOf(*plot, ui::lightTheme().ok, around) > 20);
    }

    void profitNeedsAmounts()
    {
        const auto plot = gainPlot();
        plot->setMode(ui::GainPlot::Mode::Profit);
        QCOMPARE(plot->mode(), ui::GainPlot::Mode::Gain);
        QVERIFY(record(*plot, {560, 320}).contains("segment D reached"));
        plot->setEconomics(predict::ContactEconomics{2, 5});
        QCOMPARE(plot->mode(), ui::GainPlot::Mode::Profit);
        QVERIFY(record(*plot, {720, 400}).contains("profit +4"));
    }

    void theGainTableHoldsWhatIsDrawn()
    {
        const auto plot = gainPlot();
        plot->setEconomics(predict::ContactEconomics{2, 5});
        const auto table = plot->figureTable();
        QCOMPARE(table.size(), 12);
        QCOMPARE(table[0].size(), 6);
        QCOMPARE(table[4], (QStringList{"3", "0.29999999999999999", "0.5", "1.6666666666666665",
                                        "0.80000000000000004", "4"}));
        for (const QStringList& row : table)
            QCOMPARE(row.size(), table[0].size());
    }

    void theGainChartReadsOffAnyBudget()
    {
        const auto plot = gainPlot();
        moveTo(*plot, plot->placeOf(0.5, 0.2));
        const auto reading = plot->reading();
        QVERIFY(reading.has_value());
        QVERIFY(reading->box.title.contains("(5)"));
        QCOMPARE(reading->box.lines[0].second, ui::percentText(0.75));
        QVERIFY(std::abs(reading->point.y() - plot->placeOf(0.5, 0.75).y()) < 2);
        moveTo(*plot, {1, 1});
        QVERIFY(!plot->reading().has_value());
    }

    void theWheelZoomsAndADoubleClickFits()
    {
        const auto plot = gainPlot();
        const QPointF at = plot->placeOf(0.25, 0.75);
        wheel(*plot, at, -120);
        QVERIFY(!plot->isZoomed());
        wheel(*plot, at, 600);
        QVERIFY(plot->isZoomed());
        // What is under the pointer stays there, but for longer numbers at the axis.
        QVERIFY(QLineF(plot->placeOf(0.25, 0.75), at).length() < 8);
        // In a part of the picture, a drag beside the line moves the picture.
        const double before = plot->budget();
        const QPointF from = plot->placeOf(0.22, 0.7);
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, from.toPoint());
        moveTo(*plot, from + QPointF(25, 0), Qt::LeftButton);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, from.toPoint());
        QCOMPARE(plot->budget(), before);
        QVERIFY(plot->placeOf(0.25, 0.75).x() > at.x() + 20);
        QTest::mouseDClick(plot.get(), Qt::LeftButton, {}, from.toPoint());
        QVERIFY(!plot->isZoomed());
        wheel(*plot, at, 600);
        wheel(*plot, at, -1200);
        QVERIFY(!plot->isZoomed());
    }

    void gainTextsNeitherMeetNorLeaveTheFigure()
    {
        const Scored data = scored(500, 4);
        const auto gain = std::make_shared<const predict::CumulativeGain>(
            predict::rankScores(data.truth, data.probabilities, 2));
        for (const QSize& size : sizes) {
            ui::GainPlot plot;
            plot.resize(size);
            plot.setGain(gain, "segment D", 3);
            plot.setEconomics(predict::ContactEconomics{4, 15});
            for (const auto mode :
                 {ui::GainPlot::Mode::Gain, ui::GainPlot::Mode::Lift, ui::GainPlot::Mode::Profit}) {
                plot.setMode(mode);
                for (const double budget : {0.0, 0.03, 0.3, 0.55, 0.8, 1.0}) {
                    plot.setBudget(budget);
                    QCOMPARE(textFault(plot, size), QString());
                }
            }
        }
    }

    void everyClassHasItsCurveAndArea()
    {
        const Scored data = scored(400, 4);
        const auto curves = predict::classCurves(data.truth, data.probabilities);
        std::vector<predict::Interval> intervals;
        for (std::size_t own = 0; own < 4; ++own)
            intervals.push_back(predict::aucInterval(data.truth, data.probabilities, own).interval);
        ui::CurvePlot plot(ui::CurvePlot::Kind::Roc);
        plot.resize(560, 320);
        plot.setCurves(curves, {"A", "B", "C", "D"}, intervals);
        const PaintedTexts texts = record(plot, {560, 320});
        for (std::size_t own = 0; own < 4; ++own) {
            QVERIFY(texts.contains(ui::numberText(curves[own].rocAuc, 3)));
            const QString interval = ui::numberText(intervals[own].low, 3) + QChar(0x2013) +
                                     ui::numberText(intervals[own].high, 3);
            QVERIFY(texts.contains(interval));
        }
        std::size_t points = 0;
        for (const auto& each : curves)
            points += each.roc.size();
        QCOMPARE(static_cast<std::size_t>(plot.figureTable().size()), points + 1);
        QVERIFY(plot.accessibleDescription().startsWith("A: area 0."));
    }

    void twoClassesAreOneCurveThatCannotBeHidden()
    {
        const auto plot = curvePlot(ui::CurvePlot::Kind::Roc, 2);
        const PaintedTexts texts = record(*plot, {560, 320});
        QVERIFY(texts.contains("B") && !texts.contains("A"));
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->legendRect(0).center().toPoint());
        QVERIFY(!plot->isHidden(0));
    }

    void aClickInTheLegendHidesAClass()
    {
        const auto plot = curvePlot(ui::CurvePlot::Kind::PrecisionRecall);
        const QColor green = ui::segmentStyle(ui::lightTheme(), 2).edge;
        QSignalSpy changed(plot.get(), &ui::CurvePlot::hiddenChanged);
        QVERIFY(pixelsOf(*plot, green, plot->chartArea()) > 50);
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->legendRect(2).center().toPoint());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), 2);
        QVERIFY(plot->isHidden(2));
        QCOMPARE(pixelsOf(*plot, green, plot->chartArea()), 0);
        // By the keyboard: down to the third, space.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(plot.get(), Qt::Key_Down);
        QTest::keyClick(plot.get(), Qt::Key_Space);
        QVERIFY(!plot->isHidden(2));
    }

    void theThresholdInUseIsRingedOnTheCurve()
    {
        const Scored data = scored(400, 2);
        const predict::Thresholds thresholds(
            predict::rankScores(data.truth, data.probabilities, 1));
        const auto figures = thresholds.at(0.4);
        for (const auto kind : {ui::CurvePlot::Kind::Roc, ui::CurvePlot::Kind::PrecisionRecall}) {
            const auto plot = curvePlot(kind, 2);
            const bool roc = kind == ui::CurvePlot::Kind::Roc;
            const QPointF at = roc ? plot->placeOf(1 - figures.specificity, figures.recall)
                                   : plot->placeOf(figures.recall, figures.precision);
            const QRectF around(at - QPointF(7, 7), QSizeF(14, 14));
            QCOMPARE(pixelsOf(*plot, ui::lightTheme().accent, around), 0);
            plot->setThreshold(figures);
            QVERIFY(pixelsOf(*plot, ui::lightTheme().accent, around) > 4);
            QVERIFY(record(*plot, {560, 320}).contains("threshold 0.40"));
        }
    }

    void theCurveNearestToThePointerIsRead()
    {
        const auto plot = curvePlot(ui::CurvePlot::Kind::Roc);
        const auto table = plot->figureTable();
        // A point half-way along the curve of C.
        QStringList wanted;
        for (const QStringList& row : table)
            if (row[0] == "C" && row[3].toDouble() > 0.5 && wanted.isEmpty())
                wanted = row;
        moveTo(*plot, plot->placeOf(wanted[2].toDouble(), wanted[3].toDouble()));
        const auto reading = plot->reading();
        QVERIFY(reading.has_value());
        QCOMPARE(reading->box.lines[1].second, ui::percentText(wanted[3].toDouble()));
        QCOMPARE(reading->box.lines[2].second, ui::percentText(wanted[2].toDouble()));
        // The arrow keys walk along a curve.
        QTest::keyClick(plot.get(), Qt::Key_Right, Qt::ShiftModifier);
        const QPointF first = plot->reading()->point;
        QTest::keyClick(plot.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(plot->reading()->point != first);
    }

    void curveTextsNeitherMeetNorLeaveTheFigure()
    {
        const Scored two = scored(400, 2);
        const predict::Thresholds thresholds(predict::rankScores(two.truth, two.probabilities, 1));
        for (const QSize& size : sizes) {
            for (const auto kind :
                 {ui::CurvePlot::Kind::Roc, ui::CurvePlot::Kind::PrecisionRecall}) {
                for (const std::size_t classes : {2, 4, 9}) {
                    const Scored data = scored(600, classes);
                    ui::CurvePlot plot(kind);
                    plot.resize(size);
                    QStringList names;
                    for (std::size_t i = 0; i < classes; ++i)
                        names << QString("Class of customers %1").arg(i);
                    plot.setCurves(predict::classCurves(data.truth, data.probabilities), names);
                    QCOMPARE(textFault(plot, size), QString());
                }
                const auto plot = curvePlot(kind, 2);
                for (const double threshold : {0.01, 0.2, 0.5, 0.9, 0.99}) {
                    plot->setThreshold(thresholds.at(threshold));
                    QCOMPARE(textFault(*plot, size), QString());
                }
            }
        }
    }

    // By hand: three of ten reach 0.75, two of them of the four.
    void theThresholdsSentenceSaysWhomItFinds()
    {
        const auto plot = thresholdPlot();
        plot->setThreshold(0.75);
        QString sentence = plot->sentence();
        sentence.replace(QChar(0xa0), ' ');
        QCOMPARE(sentence, "At 0.75: 50.0 % of the subscribers are found; of the 3 customers "
                           "picked, 66.7 % are right.");
        plot->setEconomics(predict::ContactEconomics{2, 5});
        QVERIFY(plot->sentence().endsWith("Profit +4, of +7 at most."));
        QVERIFY(record(*plot, {560, 340}).contains("profit"));
        plot->setThreshold(0.99);
        QCOMPARE(plot->sentence(), "At 0.99: nobody is picked.");
        plot->setEconomics(predict::ContactEconomics{50, 5});
        QVERIFY(!record(*plot, {560, 340}).contains("profit"));
        plot->setThreshold(0.75);
        QVERIFY(plot->sentence().endsWith("no threshold earns anything."));
    }

    void theThresholdLineIsDraggedAndSteppedAndSetToAChoice()
    {
        const auto plot = thresholdPlot();
        plot->setChoices({{"best F1", 0.35}, {"recall 50 %", 0.85}});
        QSignalSpy changed(plot.get(), &ui::ThresholdPlot::thresholdChanged);
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, plot->placeOf(0.5, 0.9).toPoint());
        moveTo(*plot, plot->placeOf(0.2, 0.9), Qt::LeftButton);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, plot->placeOf(0.2, 0.9).toPoint());
        QCOMPARE(changed.size(), 1);
        QVERIFY(std::abs(changed[0][0].toDouble() - 0.2) < 0.004);
        plot->setThreshold(0.2);
        QTest::keyClick(plot.get(), Qt::Key_Right);
        QCOMPARE(plot->threshold(), 0.21);
        QTest::keyClick(plot.get(), Qt::Key_Home);
        QCOMPARE(plot->threshold(), 0.35);
        // The fifth entry of the legend, after the three curves and the first choice.
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->legendRect(4).center().toPoint());
        QCOMPARE(plot->threshold(), 0.85);
        QCOMPARE(changed.last()[0].toDouble(), 0.85);
    }

    void theChartKeepsItsPlaceWhileTheThresholdMoves()
    {
        const auto plot = thresholdPlot();
        plot->setEconomics(predict::ContactEconomics{2, 5});
        const QRectF before = plot->chartArea();
        for (const double threshold : {0.0, 0.05, 0.333, 0.75, 0.95, 1.0}) {
            plot->setThreshold(threshold);
            QCOMPARE(plot->chartArea(), before);
        }
    }

    void precisionOfNobodyIsLeftOut()
    {
        const auto plot = thresholdPlot();
        const auto table = plot->figureTable();
        QCOMPARE(table.size(), 1002);
        QCOMPARE(table.last()[1], "0");
        QCOMPARE(table.last()[2], QString());
        QCOMPARE(table[1][2].toDouble(), 0.4);
        plot->setThreshold(0.99);
        QVERIFY(record(*plot, {560, 340}).contains(QString(QChar(0x2013))));
    }

    void thresholdTextsNeitherMeetNorLeaveTheFigure()
    {
        for (const QSize& size : sizes) {
            const auto plot = thresholdPlot(size);
            plot->setChoices({{"best F1", 0.35}, {"recall 50 %", 0.85}});
            for (const double cost : {0.0, 2.0}) {
                if (cost > 0)
                    plot->setEconomics(predict::ContactEconomics{cost, 5});
                for (const double threshold : {0.0, 0.2, 0.75, 1.0}) {
                    plot->setThreshold(threshold);
                    QCOMPARE(textFault(*plot, size), QString());
                }
            }
        }
    }

    void theReliabilitysSentenceCompares()
    {
        const Scored data = scored(800, 4);
        const auto bold = predict::atTemperature(data.probabilities, 0.4);
        const auto fit = predict::fitTemperature(data.truth, bold);
        const auto before = predict::reliability(predict::rankConfidence(data.truth, bold),
                                                 predict::Binning::EqualWidth);
        const auto after = predict::reliability(
            predict::rankConfidence(data.truth, predict::atTemperature(bold, fit.temperature)),
            predict::Binning::EqualWidth);
        ui::ReliabilityPlot plot;
        plot.resize(560, 360);
        QVERIFY(!plot.hasFigure() && plot.sentence().isEmpty());
        plot.setReliability(before, "right answers");
        QVERIFY(plot.sentence().contains(ui::numberText(before.expectedError * 100, 1)));
        QVERIFY(!record(plot, {560, 360}).contains("scaled"));
        plot.setScaled(after, fit);
        QVERIFY(plot.sentence().contains(ui::numberText(after.expectedError * 100, 1)));
        QVERIFY(plot.sentence().endsWith(QString::fromStdString(predict::temperatureWords(fit))));
        QCOMPARE(plot.accessibleDescription(), plot.sentence());
        QCOMPARE(static_cast<std::size_t>(plot.figureTable().size()),
                 1 + before.bins.size() + after.bins.size());
        // Grey dots of what was before, until the legend hides them.
        const QColor grey = ui::lightTheme().neutral;
        const int dots = pixelsOf(plot, grey, plot.chartArea());
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.legendRect(0).center().toPoint());
        QVERIFY(pixelsOf(plot, grey, plot.chartArea()) < dots);
        for (const QSize& size : sizes) {
            // Low cards have no room for four lines of words.
            if (size.height() > 240)
                QCOMPARE(textFault(plot, size), QString());
        }
    }

    void aBinIsReadOff()
    {
        predict::Reliability series;
        series.bins = {{0, 0.5, 40, 10, 0.3, 0.25, {0.14, 0.4}},
                       {0.5, 1, 80, 60, 0.8, 0.75, {0.64, 0.83}}};
        ui::ReliabilityPlot plot;
        plot.resize(560, 360);
        plot.setReliability(series, "right answers");
        moveTo(plot, plot.placeOf(0.78, 0.4));
        const auto reading = plot.reading();
        QVERIFY(reading.has_value());
        QCOMPARE(reading->box.title, "80 customers");
        QCOMPARE(reading->box.lines[1].second, ui::percentText(0.75));
        QVERIFY(QLineF(reading->point, plot.placeOf(0.8, 0.75)).length() < 1);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.reading()->box.title, "40 customers");
        // The interval stands around the point, and twice as many customers make a bar twice as
        // high.
        const QColor accent = ui::lightTheme().accent;
        const QPointF low = plot.placeOf(0.8, 0.66);
        QVERIFY(pixelsOf(plot, accent, QRectF(low - QPointF(2, 2), QSizeF(4, 4))) > 0);
        const auto barHeight = [&](double x) {
            const double left = plot.placeOf(x, 0).x();
            return pixelsOf(plot, accent, QRectF(left, plot.chartArea().bottom() + 40, 1, 100));
        };
        QVERIFY(barHeight(0.8) > 20);
        QVERIFY(std::abs(barHeight(0.8) - 2 * barHeight(0.2)) <= 4);
    }
};

QTEST_MAIN(TestEvaluationPlots)
#include "test_evaluationplots.moc"

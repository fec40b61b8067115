#include "tests/support/textrecorder.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/contributionplot.h"
#include "ui/plots/predict/dependenceplot.h"
#include "ui/plots/predict/importancebars.h"
#include "ui/plots/predict/learningcurveplot.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

namespace {

using Item = ui::ImportanceBars::Item;
using Feature = ui::ContributionPlot::Feature;

const double unknown = std::numeric_limits<double>::quiet_NaN();

std::vector<Item> items()
{
    return {{"Age", 0.081, 0.006},
            {"Profession", 0.152, 0.009},
            {"Gender", -0.002, 0.001},
            {"Spending", 0.03, 0.004},
            {"Graduated", 0.012, 0.003},
            {"Work_Experience", 0.001, 0.002},
            {"A column with a very long name that goes on and on", 0.0003, 0.0001}};
}

/// Add up to 0.85 from 0.281.
std::vector<Feature> features()
{
    return {{"Gender", "Male", 0.009},          {"Age", "22", 0.31},
            {"Profession", "Healthcare", 0.25}, {"Family_Size", "4", -0.05},
            {"Spending", "Low", 0.06},          {"Work", "1", -0.01}};
}

/// Pixels of exactly this colour in a part of the plot as it is on the screen.
QRect extentOf(ui::PlotWidget& plot, const QColor& colour, const QRectF& where)
{
    const QImage image = plot.grab().toImage();
    QRect extent;
    const QRect area = where.toAlignedRect() & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                extent |= QRect(x, y, 1, 1);
    return extent;
}

void moveTo(QWidget& widget, QPointF to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&widget, &move);
}

using Dependence = ui::DependencePlot;

/// Two classes over an age of 20, 30 … 60 and none.
std::unique_ptr<Dependence> agePlot(bool customers = true)
{
    std::vector<Dependence::Point> points;
    for (int i = 0; i < 5; ++i)
        points.push_back({20.0 + 10 * i, {}, 100 - 20 * i});
    points.push_back({unknown, {}, 7, true});
    std::vector<Dependence::Line> lines{{"A", 0, {0.6, 0.5, 0.4, 0.3, 0.2, 0.35}},
                                        {"B", 1, {0.4, 0.5, 0.6, 0.7, 0.8, 0.65}}};
    for (auto& line : lines)
        for (int k = 0; customers && k < 9; ++k) {
            line.customers.push_back(line.mean);
            for (double& value : line.customers.back())
                value += 0.02 * (k - 4);
        }
    auto plot = std::make_unique<Dependence>();
    plot->resize(560, 360);
    plot->setDependence("Age", Dependence::Kind::Number, points, lines);
    return plot;
}

std::unique_ptr<Dependence> professionPlot(const QStringList& names, QSize size = {560, 360})
{
    std::vector<Dependence::Point> points;
    std::vector<Dependence::Line> lines{{"A", 0, {}}, {"Well-off families", 1, {}}};
    for (int i = 0; i < names.size(); ++i) {
        points.push_back({0, names[i], 10 + 7 * (i % 4)});
        lines[0].mean.push_back(0.2 + 0.1 * (i % 3));
        lines[1].mean.push_back(0.8 - 0.1 * (i % 3));
    }
    auto plot = std::make_unique<Dependence>();
    plot->resize(size);
    plot->setDependence("Profession", Dependence::Kind::Category, points, lines);
    return plot;
}

std::unique_ptr<ui::LearningCurvePlot> learningPlot()
{
    auto plot = std::make_unique<ui::LearningCurvePlot>();
    plot->resize(560, 340);
    plot->setPoints({{100, 0.7, 0.02, 0.4, 0.03},
                     {500, 0.62, 0.01, 0.48, 0.02},
                     {2000, 0.58, 0.01, 0.52, 0.01},
                     {4840, 0.56, 0.005, 0.535, 0.008}},
                    "accuracy");
    return plot;
}

QString textFault(ui::PlotWidget& plot, const QSize& size)
{
    const PaintedTexts texts = record(plot, size);
    if (texts.texts.size() < 4)
        return "hardly any text";
    return texts.collision() + texts.clipped();
}

const QList<QSize> sizes{{300, 240}, {380, 300}, {480, 340}, {720, 440}, {1400, 800}};

} // namespace

class TestExplanationPlots : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }

    void withoutAnExplanationThereIsNoFigure()
    {
        ui::ImportanceBars bars;
        QVERIFY(!bars.hasFigure() && !bars.emptyText().isEmpty());
        QCOMPARE(bars.figureTable().size(), 1);
        ui::ContributionPlot waterfall;
        QVERIFY(!waterfall.hasFigure() && !waterfall.emptyText().isEmpty());
        QCOMPARE(waterfall.figureTable().size(), 1);
    }

    void theMostImportantColumnComesFirst()
    {
        ui::ImportanceBars bars;
        bars.resize(480, 320);
        bars.setItems(items(), "accuracy");
        const auto table = bars.figureTable();
        QCOMPARE(table.size(), 8);
        QCOMPARE(table[1], (QStringList{"Profession", "0.152", "0.0089999999999999993"}));
        QCOMPARE(table[7][0], "Gender");
        QVERIFY(
            bars.accessibleDescription().startsWith("Profession: 15.2 ± 0.9 percentage points"));
        QVERIFY(record(bars, {480, 320}).contains("15.2"));
        // Bars are as long as the losses, and grey where two deviations reach 0.
        const ui::Theme& theme = ui::lightTheme();
        const int first = extentOf(bars, theme.accent, bars.rowRect(0)).width();
        const int second = extentOf(bars, theme.accent, bars.rowRect(1)).width();
        QVERIFY(first > 100);
        QVERIFY(std::abs(second - first * 0.081 / 0.152) < 4);
        QVERIFY(extentOf(bars, theme.accent, bars.rowRect(6)).isEmpty());
        QVERIFY(!extentOf(bars, theme.neutral, bars.rowRect(6)).isEmpty());
    }

    void smallLossesHaveADigitMore()
    {
        ui::ImportanceBars bars;
        bars.setItems({{"Age", 0.0042, unknown}, {"Gender", 0.0017, unknown}}, "accuracy");
        QVERIFY(record(bars, {480, 200}).contains("0.42"));
        QVERIFY(bars.accessibleDescription().startsWith("Age: 0.42 percentage points"));
        QCOMPARE(bars.figureTable()[1][2], QString());
        bars.setItems({{"Age", 0.31, 0.02}}, "log loss", false);
        QVERIFY(record(bars, {480, 200}).contains("0.3100"));
        QVERIFY(record(bars, {480, 200}).contains("log loss lost"));
    }

    void aColumnIsChosenByClickAndByEnter()
    {
        ui::ImportanceBars bars;
        bars.resize(480, 320);
        bars.setItems(items(), "accuracy");
        QSignalSpy chosen(&bars, &ui::ImportanceBars::columnChosen);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.rowRect(1).center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), "Age");
        QCOMPARE(bars.chosen(), "Age");
        QTest::keyClick(&bars, Qt::Key_Home);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toString(), "Profession");
    }

    void theWaterfallAddsUp()
    {
        ui::ContributionPlot plot;
        plot.resize(560, 360);
        plot.setContributions("D", 3, 0.281, features(), 0.85);
        const PaintedTexts texts = record(plot, {560, 360});
        QVERIFY(texts.contains("D: " + ui::percentText(0.85)));
        QVERIFY(texts.contains("+31.0") && texts.contains(QString(QChar(0x2212)) + "5.0"));
        QVERIFY(!texts.contains("not assigned"));
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 9);
        QCOMPARE(table[2][0], "Age");
        QVERIFY(std::abs(table[7][3].toDouble() - 0.85) < 1e-12);
        // The bar of the largest begins where the average ends, those after it where it ends.
        const QColor up = ui::divergingColor(ui::lightTheme(), 1);
        const QColor grey = ui::lightTheme().neutral;
        const QRect average = extentOf(plot, grey, plot.rowRect(0));
        const QRect age = extentOf(plot, up, plot.rowRect(1));
        const QRect profession = extentOf(plot, up, plot.rowRect(2));
        QVERIFY(age.width() > 60);
        QVERIFY(std::abs(age.left() - average.right()) <= 2);
        QVERIFY(std::abs(profession.left() - age.right()) <= 2);
        QVERIFY(std::abs(profession.width() - age.width() * 25.0 / 31) < 3);
        // Downwards in the other colour.
        QVERIFY(
            !extentOf(plot, ui::divergingColor(ui::lightTheme(), -1), plot.rowRect(4)).isEmpty());
    }

    void whatDoesNotAddUpIsShown()
    {
        ui::ContributionPlot plot;
        plot.resize(560, 360);
        plot.setContributions("D", 3, 0.281, features(), 0.80);
        const PaintedTexts texts = record(plot, {560, 360});
        QVERIFY(texts.contains("not assigned"));
        QVERIFY(texts.contains(QString(QChar(0x2212)) + "5.0"));
    }

    void smallContributionsAreAddedUp()
    {
        ui::ContributionPlot plot;
        plot.resize(560, 360);
        plot.setMostFeatures(3);
        plot.setContributions("D", 3, 0.281, features(), 0.85);
        const PaintedTexts texts = record(plot, {560, 360});
        QVERIFY(texts.contains("3 other features") && !texts.contains("Gender"));
        // −5.0 −1.0 +0.9
        QVERIFY(texts.contains(QString(QChar(0x2212)) + "5.1"));
        QCOMPARE(plot.figureTable().size(), 9);
        // One alone is not hidden behind "1 other".
        plot.setMostFeatures(5);
        QVERIFY(record(plot, {560, 360}).contains("Gender"));
    }

    void aFeatureIsChosenButNotATotal()
    {
        ui::ContributionPlot plot;
        plot.resize(560, 360);
        plot.setContributions("D", 3, 0.281, features(), 0.85);
        QSignalSpy chosen(&plot, &ui::ContributionPlot::featureChosen);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rowRect(0).center().toPoint());
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rowRect(1).center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), "Age");
        plot.clear();
        QVERIFY(!plot.hasFigure());
    }

    void scoresAreNotPercentages()
    {
        ui::ContributionPlot plot;
        plot.resize(560, 360);
        plot.setContributions("yes", 1, -2.1, {{"Age", "22", 1.4}, {"Job", "student", 0.3}}, -0.4,
                              ui::ContributionPlot::Scale::Score);
        const PaintedTexts texts = record(plot, {560, 360});
        QVERIFY(texts.contains("+1.40"));
        QVERIFY(texts.contains(QString("yes: %1").arg(QString(QChar(0x2212)) + "0.40")));
        QVERIFY(texts.contains("score of yes"));
    }

    void rowTextsNeitherMeetNorLeaveTheFigure()
    {
        for (const QSize& size : sizes) {
            ui::ImportanceBars bars;
            bars.resize(size);
            bars.setItems(items(), "accuracy");
            QCOMPARE(textFault(bars, size), QString());
            ui::ContributionPlot plot;
            plot.resize(size);
            for (const double base : {0.02, 0.281, 0.9}) {
                std::vector<Feature> all = features();
                all.push_back({"A feature of a long name", "and of a long value, too", -0.2});
                double sum = base;
                for (Feature& each : all) {
                    if (base > 0.8)
                        each.contribution = -each.contribution;
                    sum += each.contribution;
                }
                plot.setContributions("Well-off families", 2, base, all, sum);
                QCOMPARE(textFault(plot, size), QString());
            }
        }
    }

    void theNearestValueIsReadOff()
    {
        const auto plot = agePlot();
        moveTo(*plot, plot->placeOf(41, 0.62));
        auto reading = plot->reading();
        QVERIFY(reading.has_value());
        QCOMPARE(reading->box.title, "Age: 40");
        QCOMPARE(reading->box.lines[0].second, ui::percentText(0.4));
        QCOMPARE(reading->box.lines[2].second, "60");
        // On the nearer of the two lines.
        QVERIFY(QLineF(reading->point, plot->placeOf(40, 0.6)).length() < 1);
        // An empty cell stands apart, at the right.
        moveTo(*plot, {plot->chartArea().right() - 4, plot->chartArea().center().y()});
        QCOMPARE(plot->reading()->box.title, "Age: missing");
        QVERIFY(plot->reading()->point.x() > plot->placeOf(60, 0.2).x() + 15);
        QTest::keyClick(plot.get(), Qt::Key_Right);
        QCOMPARE(plot->reading()->box.title, "Age: 20");
    }

    void singleCustomersStandBehindOneClass()
    {
        const auto plot = agePlot();
        QVERIFY(!record(*plot, {560, 360}).contains("single customers"));
        QSignalSpy changed(plot.get(), &Dependence::hiddenChanged);
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->legendRect(0).center().toPoint());
        QVERIFY(plot->isHidden(0));
        QCOMPARE(changed.size(), 1);
        QVERIFY(record(*plot, {560, 360}).contains("single customers"));
        const QColor blue = ui::segmentStyle(ui::lightTheme(), 0).edge;
        QVERIFY(extentOf(*plot, blue, plot->chartArea()).isEmpty());
        // Something coloured between the mean of B and its highest customer.
        const QPointF at = plot->placeOf(35, 0.63);
        const QImage image = plot->grab().toImage();
        int coloured = 0;
        for (int y = -6; y <= 6; ++y)
            coloured += image.pixelColor(at.toPoint() + QPoint(0, y)).saturation() > 20;
        QVERIFY(coloured > 0);
        plot->setHidden(0, false);
        QVERIFY(!extentOf(*plot, blue, plot->chartArea()).isEmpty());
    }

    void theDependenceTableHoldsMeans()
    {
        const auto table = agePlot()->figureTable();
        QCOMPARE(table[0], (QStringList{"Age", "customers", "A", "B"}));
        QCOMPARE(table[2], (QStringList{"30", "80", "0.5", "0.5"}));
        QCOMPARE(table[6][0], QString());
        QVERIFY(agePlot()->accessibleDescription().startsWith(
            "A: from " + ui::percentText(0.2) + " at 60 to " + ui::percentText(0.6) + " at 20"));
        QCOMPARE(professionPlot({"Artist", "Doctor"})->figureTable()[2][0], "Doctor");
    }

    void barsSayWhereCustomersAre()
    {
        const auto plot = professionPlot({"Artist", "Doctor", "Lawyer", "None"});
        const QColor grey = ui::lightTheme().neutral;
        const auto height = [&](int category) {
            const double x = plot->placeOf(category, 0).x();
            return extentOf(*plot, grey, QRectF(x - 2, plot->height() - 62, 4, 62)).height();
        };
        QVERIFY(height(3) > 25);
        QVERIFY(std::abs(height(0) - height(3) * 10.0 / 31) < 3);
        moveTo(*plot, plot->placeOf(1, 0.3));
        QCOMPARE(plot->reading()->box.title, "Profession: Doctor");
        QCOMPARE(plot->reading()->box.lines[2].second, "17");
    }

    void dependenceTextsNeitherMeetNorLeaveTheFigure()
    {
        const QStringList few{"Artist", "Doctor", "Lawyer"};
        QStringList many;
        for (int i = 0; i < 24; ++i)
            many << QString("Category of a name %1").arg(i * 137);
        const QStringList some{"Artist",     "Doctor",    "Engineer", "Entertainment", "Executive",
                               "Healthcare", "Homemaker", "Lawyer",   "Marketing"};
        for (const QSize& size : sizes) {
            if (size.height() < 280)
                continue;
            const auto ages = agePlot();
            ages->resize(size);
            QCOMPARE(textFault(*ages, size), QString());
            for (const QStringList& names : {few, some, many})
                QCOMPARE(textFault(*professionPlot(names, size), size), QString());
        }
    }

    void theLearningCurveSaysWhatFollows()
    {
        const auto plot = learningPlot();
        QVERIFY(plot->accessibleDescription().contains("4,840 training rows"));
        const QRectF before = plot->chartArea();
        plot->setSentence("More rows would hardly help: the last 2,840 gained 1.5 points.");
        QVERIFY(record(*plot, {560, 340})
                    .contains("More rows would hardly help: the last 2,840 gained 1.5 points."));
        QVERIFY(plot->accessibleDescription().endsWith("1.5 points."));
        QVERIFY(plot->chartArea().bottom() < before.bottom());
        QCOMPARE(plot->figureTable().size(), 5);
        QCOMPARE(plot->figureTable()[2][3], "0.47999999999999998");
    }

    void rowsMayStandOnALogarithmicAxis()
    {
        const auto plot = learningPlot();
        const auto between = [&](double a, double b) {
            return plot->placeOf(b, 0.5).x() - plot->placeOf(a, 0.5).x();
        };
        QVERIFY(std::abs(between(1000, 2000) - between(2000, 3000)) < 1);
        plot->setLogRows(true);
        QVERIFY(std::abs(between(500, 1000) - between(1000, 2000)) < 1);
        QVERIFY(plot->isLogRows());
        const PaintedTexts texts = record(*plot, {560, 340});
        for (const char* rows : {"100", "500", "2,000"})
            QVERIFY(texts.contains(rows));
    }

    void theLearningCurveIsReadOffAndHidden()
    {
        const auto plot = learningPlot();
        moveTo(*plot, plot->placeOf(1900, 0.5));
        const auto reading = plot->reading();
        QVERIFY(reading.has_value());
        QCOMPARE(reading->box.title, "2,000 training rows");
        QCOMPARE(reading->box.lines[1].second, ui::percentText(0.52) + " ± 1.0");
        QVERIFY(QLineF(reading->point, plot->placeOf(2000, 0.52)).length() < 1);
        const QColor accent = ui::lightTheme().accent;
        plot->clearFocus();
        moveTo(*plot, {1, 1});
        QVERIFY(!extentOf(*plot, accent, plot->chartArea()).isEmpty());
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->legendRect(1).center().toPoint());
        QVERIFY(extentOf(*plot, accent, plot->chartArea()).isEmpty());
    }

    void learningTextsNeitherMeetNorLeaveTheFigure()
    {
        for (const QSize& size : sizes) {
            const auto plot = learningPlot();
            plot->resize(size);
            plot->setSentence("More rows would hardly help: the last 2,840 gained 1.5 points.");
            for (const bool log : {false, true}) {
                plot->setLogRows(log);
                QCOMPARE(textFault(*plot, size), QString());
            }
        }
    }
};

QTEST_MAIN(TestExplanationPlots)
#include "test_explanationplots.moc"

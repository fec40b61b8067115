#include "core/base/random.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/distributionplot.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/scatterplot.h"
#include "ui/style/theme.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace ui;
using core::explore::Distribution;
using core::explore::DistributionPointer;
using core::explore::Grouping;
using Kind = DistributionLook::Kind;

class TestDistributionPlot : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void namesNeverMeet_data();
    void namesNeverMeet();
    void everyGroupIsNamed_data();
    void everyGroupIsNamed();
    void svgKeepsNamesAsText();
    void readOutTellsTheBinOfEachGroup();
    void tableHoldsCountsAndShares();
    void sharesAndCustomersDiffer();
    void farValuesAreSaidToBeOutOfSight();
    void datesAreWrittenAsDates();
    void withoutValuesWordsStandThere();
    void scatterKeysCoverNothing_data();
    void scatterKeysCoverNothing();
    void wheelZoomsAndFitGoesBack();
    void markUnderThePointerIsReadOff();
    void spreadMarksStayNearTheirNumber();
    void fiftyThousandMarksAreDrawnInTime();
};

namespace {

const QStringList sizes{QStringLiteral("300x220"), QStringLiteral("420x260"),
                        QStringLiteral("620x360"), QStringLiteral("960x640")};

QSize sizeOf(const QString& text)
{
    const auto parts = text.split(QLatin1Char('x'));
    return {parts[0].toInt(), parts[1].toInt()};
}

std::string longName(int i)
{
    static const std::vector<std::string> names{"Married, two children or more",
                                                "Single",
                                                "Lives with partner (unmarried)",
                                                "Divorced or separated",
                                                "Widow/widower",
                                                "Prefers not to say",
                                                "A",
                                                "Basic school",
                                                "Doctor of philosophy (PhD)",
                                                "Self-employed entrepreneur",
                                                "Blue-collar",
                                                "Retired since before 2010"};
    return names[static_cast<std::size_t>(i) % names.size()];
}

core::data::Column numbersColumn(std::size_t rows, int groups)
{
    core::Random random(11);
    core::data::Column column;
    column.name = "Annual income of the whole household";
    column.unit = "k$";
    column.type = core::data::ColumnType::Numeric;
    column.missing.assign(rows, 0);
    for (std::size_t row = 0; row < rows; ++row)
        column.numbers.push_back(40 + 12 * random.normal() +
                                 4 * static_cast<double>(row % static_cast<std::size_t>(groups)));
    return column;
}

core::data::Column levelsColumn(const std::string& name, std::size_t rows, int levels,
                                std::uint64_t seed)
{
    core::Random random(seed);
    core::data::Column column;
    column.name = name;
    column.type = core::data::ColumnType::Category;
    column.missing.assign(rows, 0);
    for (int level = 0; level < levels; ++level)
        column.levels.push_back(longName(level) + (level < 12 ? "" : std::to_string(level)));
    for (std::size_t row = 0; row < rows; ++row)
        column.codes.push_back(
            seed == 0 ? static_cast<std::int32_t>(row % std::size_t(levels))
                      : static_cast<std::int32_t>(random.below(std::uint64_t(levels))));
    return column;
}

core::data::TablePointer tableOf(std::vector<core::data::Column> columns)
{
    std::vector<core::data::DataTable::ColumnPointer> pointers;
    for (auto& column : columns)
        pointers.push_back(std::make_shared<const core::data::Column>(std::move(column)));
    return std::make_shared<const core::data::DataTable>(
        pointers, std::vector<core::data::ColumnRole>(pointers.size()));
}

/// Column 0 by the levels of column 1; no groups where `groups` is 0.
DistributionPointer byGroup(core::data::Column column, int groups)
{
    const std::size_t rows = column.size();
    const auto table =
        tableOf({std::move(column), levelsColumn("g", rows, std::max(1, groups), 0)});
    if (groups == 0)
        return std::make_shared<const Distribution>(core::explore::distribution(*table, 0));
    const Grouping grouping = core::explore::groupingBy(*table, 1);
    return std::make_shared<const Distribution>(core::explore::distribution(*table, 0, &grouping));
}

DistributionLook lookOf(Kind kind)
{
    DistributionLook look;
    look.kind = kind;
    look.groupedBy = QStringLiteral("Family status");
    return look;
}

ScatterFigure scatterOf(std::size_t rows, int levels, bool colourByNumber, bool sized)
{
    ScatterFigure figure;
    auto other = numbersColumn(rows, 1);
    other.name = "Score";
    core::Random random(5);
    for (double& value : other.numbers)
        value = std::floor(10 * random.uniform());
    figure.table = tableOf(
        {numbersColumn(rows, 2), other, levelsColumn("How they live at present", rows, levels, 3)});
    figure.wish = {0, 1};
    figure.wish.colour = colourByNumber ? 0 : 2;
    figure.colourName = colourByNumber ? QStringLiteral("Annual income of the whole household")
                                       : QStringLiteral("How they live at present");
    if (sized) {
        figure.wish.size = 1;
        figure.sizeName = QStringLiteral("Score");
    }
    figure.points = std::make_shared<const core::explore::ScatterPoints>(
        core::explore::scatterPoints(*figure.table, figure.wish));
    return figure;
}

} // namespace

void TestDistributionPlot::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestDistributionPlot::namesNeverMeet_data()
{
    QTest::addColumn<int>("groups");
    for (const int groups : {0, 2, 3, 4, 5, 7, 12})
        QTest::addRow("%d groups", groups) << groups;
}

void TestDistributionPlot::namesNeverMeet()
{
    QFETCH(int, groups);
    const std::vector<std::pair<const char*, DistributionPointer>> shown{
        {"numbers", byGroup(numbersColumn(2400, std::max(1, groups)), groups)},
        {"levels", byGroup(levelsColumn("job", 2400, 6, 8), groups)},
        {"many levels", byGroup(levelsColumn("job", 2400, 40, 8), groups)}};
    for (const auto& [what, distribution] : shown) {
        for (const Kind kind : {Kind::Automatic, Kind::Density, Kind::Box}) {
            DistributionPlot plot;
            plot.setDistribution(distribution, lookOf(kind));
            for (const QString& size : sizes) {
                const PaintedTexts painted = record(plot, sizeOf(size));
                QVERIFY(!painted.texts.empty());
                QVERIFY2(painted.collision().isEmpty(),
                         qPrintable(QString::fromLatin1(what) +
                                    QStringLiteral(", kind %1, ").arg(int(kind)) + size +
                                    QStringLiteral(": ") + painted.collision()));
                QVERIFY2(painted.clipped().isEmpty(),
                         qPrintable(QString::fromLatin1(what) +
                                    QStringLiteral(", kind %1, ").arg(int(kind)) + size +
                                    QStringLiteral(": ") + painted.clipped()));
            }
        }
    }
}

void TestDistributionPlot::everyGroupIsNamed_data()
{
    namesNeverMeet_data();
}

void TestDistributionPlot::everyGroupIsNamed()
{
    QFETCH(int, groups);
    for (const Kind kind : {Kind::Automatic, Kind::Density}) {
        DistributionPlot plot;
        plot.setDistribution(byGroup(numbersColumn(2400, std::max(1, groups)), groups),
                             lookOf(kind));
        const PaintedTexts painted = record(plot, plot.figureSize());
        for (int group = 0; group < groups; ++group)
            QVERIFY2(painted.contains(QString::fromStdString(longName(group))),
                     longName(group).c_str());
    }
}

void TestDistributionPlot::svgKeepsNamesAsText()
{
    DistributionPlot plot;
    plot.setDistribution(byGroup(numbersColumn(900, 6), 6), lookOf(Kind::Automatic));
    plot.setCaption(QStringLiteral("customers.csv"));
    QString svg = QString::fromUtf8(
        figureBytes(plot, QStringLiteral("Income by status"), QStringLiteral("svg")));
    svg.remove(QLatin1Char('\n'));
    QVERIFY(svg.contains(QStringLiteral("<text")));
    for (const char* words : {"Divorced or separated", "Income by status", "customers.csv",
                              "Annual income of the whole household (k$)"})
        QVERIFY2(svg.contains(QString::fromLatin1(words)), words);
}

void TestDistributionPlot::readOutTellsTheBinOfEachGroup()
{
    core::data::Column column;
    column.name = "Children";
    column.type = core::data::ColumnType::Numeric;
    column.numbers = {0, 0, 0, 1, 1, 2, 0, 1};
    column.missing.assign(8, 0);
    DistributionPlot plot;
    plot.resize(600, 400);
    plot.setDistribution(byGroup(column, 2), lookOf(Kind::Automatic));
    // Rows take turns: 0, 0, 1, 0 and 0, 1, 2, 1.
    QString found;
    for (int x = 0; x < 600 && found.isEmpty(); x += 5) {
        const QString words = plot.readOut({double(x), 250});
        if (words.startsWith(QStringLiteral("1\n")))
            found = words;
    }
    QCOMPARE(found, QStringLiteral("1\nMarried, two children or more: 1 customer (25.0\u00a0%)\n"
                                   "Single: 2 customers (50.0\u00a0%)"));
}

void TestDistributionPlot::tableHoldsCountsAndShares()
{
    DistributionPlot plot;
    plot.setDistribution(byGroup(levelsColumn("job", 30, 3, 8), 2), lookOf(Kind::Automatic));
    const auto table = plot.figureTable();
    QCOMPARE(table.size(), 4);
    QCOMPARE(table[0].size(), 7);
    int sum = 0;
    for (int row = 1; row < table.size(); ++row) {
        QCOMPARE(table[row][1].toInt() + table[row][3].toInt(), table[row][5].toInt());
        sum += table[row][5].toInt();
    }
    QCOMPARE(sum, 30);
}

void TestDistributionPlot::sharesAndCustomersDiffer()
{
    DistributionPlot plot;
    DistributionLook look = lookOf(Kind::Automatic);
    plot.setDistribution(byGroup(levelsColumn("job", 400, 3, 8), 2), look);
    const auto hasPercent = [&] {
        for (const PaintedText& painted : record(plot, {700, 400}).texts)
            if (painted.text.endsWith(QLatin1Char('%')))
                return true;
        return false;
    };
    QVERIFY(hasPercent());
    look.shares = false;
    plot.setLook(look);
    QVERIFY(!hasPercent());
}

void TestDistributionPlot::farValuesAreSaidToBeOutOfSight()
{
    auto column = numbersColumn(4000, 1);
    column.numbers[3] = 90000;
    DistributionPlot plot;
    plot.setDistribution(byGroup(column, 0), lookOf(Kind::Automatic));
    QVERIFY(plot.hasLongTail());
    QVERIFY2(plot.note().startsWith(QStringLiteral("1 customer ")), qPrintable(plot.note()));
    DistributionLook look = plot.look();
    look.wholeRange = true;
    plot.setLook(look);
    QVERIFY(plot.note().isEmpty());
}

void TestDistributionPlot::datesAreWrittenAsDates()
{
    core::data::Column column;
    column.name = "Joined";
    column.type = core::data::ColumnType::Date;
    for (int day = 0; day < 700; ++day)
        column.numbers.push_back(15000 + day); // from 2011-01-26 on
    column.missing.assign(700, 0);
    for (const Kind kind : {Kind::Automatic, Kind::Density, Kind::Box}) {
        DistributionPlot plot;
        plot.setDistribution(byGroup(column, 2), lookOf(kind));
        const PaintedTexts painted = record(plot, {700, 400});
        QVERIFY(painted.contains(QStringLiteral("2012-01")));
        QVERIFY(painted.collision().isEmpty());
    }
}

void TestDistributionPlot::withoutValuesWordsStandThere()
{
    core::data::Column column;
    column.name = "v";
    column.type = core::data::ColumnType::Numeric;
    column.numbers = {std::nan(""), std::nan("")};
    column.missing = {1, 1};
    column.missingCount = 2;
    DistributionPlot plot;
    plot.setDistribution(byGroup(column, 2), lookOf(Kind::Automatic));
    QVERIFY(!plot.hasFigure());
    QVERIFY(!plot.emptyText().isEmpty());
    QVERIFY(!plot.grab().isNull());
}

void TestDistributionPlot::scatterKeysCoverNothing_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("byNumber");
    QTest::addColumn<bool>("sized");
    QTest::newRow("two levels") << 2 << false << false;
    QTest::newRow("two levels and size") << 2 << false << true;
    QTest::newRow("thirty levels and size") << 30 << false << true;
    QTest::newRow("numbers and size") << 2 << true << true;
}

void TestDistributionPlot::scatterKeysCoverNothing()
{
    QFETCH(int, levels);
    QFETCH(bool, byNumber);
    QFETCH(bool, sized);
    ScatterPlot plot;
    plot.setFigure(scatterOf(900, levels, byNumber, sized));
    plot.setTrendShown(true);
    for (const QString& size : sizes) {
        const PaintedTexts painted = record(plot, sizeOf(size));
        QVERIFY2(painted.collision().isEmpty(),
                 qPrintable(size + QStringLiteral(": ") + painted.collision()));
        QVERIFY2(painted.clipped().isEmpty(),
                 qPrintable(size + QStringLiteral(": ") + painted.clipped()));
        plot.resize(sizeOf(size));
        plot.grab();
        const QRectF area = plot.chartArea();
        for (const PaintedText& text : painted.texts)
            QVERIFY2(!area.adjusted(1, 1, -1, -1).intersects(text.outline.boundingRect()),
                     qPrintable(size + QStringLiteral(": ") + text.text));
    }
}

void TestDistributionPlot::wheelZoomsAndFitGoesBack()
{
    ScatterPlot plot;
    plot.resize(600, 400);
    plot.setFigure(scatterOf(300, 2, false, false));
    const QImage whole = plot.grab().toImage();
    const QPointF middle = plot.chartArea().center();
    QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&plot, &wheel);
    QVERIFY(plot.grab().toImage() != whole);
    plot.fitView();
    QCOMPARE(plot.grab().toImage(), whole);
}

void TestDistributionPlot::markUnderThePointerIsReadOff()
{
    ScatterPlot plot;
    plot.resize(600, 400);
    auto figure = scatterOf(4, 2, false, false);
    plot.setFigure(figure);
    plot.grab();
    int found = 0;
    for (int x = 0; x < 600; x += 3)
        for (int y = 0; y < 400; y += 3)
            found += plot.readOut(QPointF(x, y)).contains(QStringLiteral("Score (k$): "));
    QVERIFY(found > 4);
    QVERIFY(plot.readOut(QPointF(2, 398)).isEmpty());
}

void TestDistributionPlot::spreadMarksStayNearTheirNumber()
{
    ScatterPlot plot;
    plot.resize(600, 400);
    plot.setFigure(scatterOf(400, 2, false, false));
    QVERIFY(plot.canSpread()); // the scores are whole
    const QImage before = plot.grab().toImage();
    plot.setSpread(true);
    QVERIFY(plot.grab().toImage() != before);
    QVERIFY(plot.note().contains(QStringLiteral("spread")));
    const auto table = plot.figureTable();
    for (int row = 1; row < table.size(); ++row)
        QCOMPARE(table[row][2].toDouble(), std::floor(table[row][2].toDouble()));
    plot.setSpread(false);
    QCOMPARE(plot.grab().toImage(), before);
}

void TestDistributionPlot::fiftyThousandMarksAreDrawnInTime()
{
    ScatterPlot plot;
    plot.resize(900, 600);
    plot.setFigure(scatterOf(50000, 4, false, true));
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        plot.fitView();
        QElapsedTimer clock;
        clock.start();
        plot.grab();
        best = std::min(best, clock.elapsed());
    }
    qInfo("50,000 marks in %lld ms", static_cast<long long>(best));
    QVERIFY2(best < 100, qPrintable(QString::number(best)));
}

QTEST_MAIN(TestDistributionPlot)
#include "test_distributionplot.moc"

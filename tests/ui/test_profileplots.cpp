#include "core/base/random.h"
#include "core/segment/profile/separation.h"
#include "core/segment/segmentation.h"
#include "tests/support/mapdata.h"
#include "tests/support/segmentations.h"
#include "tests/support/tables.h"
#include "tests/support/textrecorder.h"
#include "ui/dialogs/segmentfilesdialog.h"
#include "ui/exporting.h"
#include "ui/plots/segment/profileheatmap.h"
#include "ui/plots/segment/separationplot.h"
#include "ui/plots/segment/smallmultiples.h"
#include "ui/plots/segment/snakeplot.h"
#include "ui/tables/summarytablemodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using core::segment::SegmentationPointer;

namespace {

/// Customers in `k` segments, described by `columns` numbers, two levels and five levels; every
/// thirtieth in no segment.
SegmentationPointer segmented(int k, int columns = 6)
{
    core::Random random(3);
    constexpr int rows = 600;
    std::vector<std::int32_t> labels(rows);
    for (int row = 0; row < rows; ++row)
        labels[std::size_t(row)] = row % 30 == 0 ? -1 : int(random.below(std::uint64_t(k)));
    std::vector<core::data::Column> all;
    for (int index = 0; index < columns; ++index) {
        std::vector<double> values;
        for (const auto label : labels)
            values.push_back(random.normal() + ((label * 7 + index) % 5) * 0.8);
        all.push_back(tables::numbers("Some feature " + std::to_string(index), values));
    }
    std::vector<std::string> sex, city;
    for (const auto label : labels) {
        sex.push_back(random.below(4) < std::uint64_t(1 + std::max(0, label) % 3) ? "Female"
                                                                                  : "Male");
        city.push_back(std::string(1, char('A' + random.below(5))));
    }
    all.push_back(tables::category("Gender", sex));
    all.push_back(tables::category("City", city));
    auto table = std::make_shared<const core::data::DataTable>(tables::table(std::move(all)));
    return std::make_shared<const core::segment::Segmentation>(
        tests::labelledSegmentation(table, {0, 1, 2}, labels, k));
}

ui::SeparationPointer separated(const SegmentationPointer& s)
{
    return std::make_shared<const core::segment::Separation>(
        core::segment::separateSegments(*s->basis->table, s->basis->features, s->labels, s->k));
}

void addAll(ui::SmallMultiples& plot, const SegmentationPointer& s)
{
    const auto grouping = ui::segmentGrouping(*s);
    for (const auto& column : s->profile.columns)
        plot.addDistribution(std::make_shared<const core::explore::Distribution>(
            core::explore::distribution(*s->basis->table, column.column, &grouping)));
}

PaintedTexts textsOf(ui::PlotWidget& plot, const QSize& size)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    plot.paintFigure(painter, size, ui::lightTheme());
    painter.end();
    return recorder.painted();
}

void eachSize()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<QSize>("size");
    for (const int k : {2, 5, 12, 30})
        for (const QSize size : {QSize(480, 300), QSize(760, 420), QSize(1600, 900)})
            QTest::addRow("k %d, %d × %d", k, size.width(), size.height()) << k << size;
}

#define VERIFY_TEXTS(texts)                                                                        \
    do {                                                                                           \
        QVERIFY2((texts).collision().isEmpty(), qPrintable((texts).collision()));                  \
        QVERIFY2((texts).clipped().isEmpty(), qPrintable((texts).clipped()));                      \
    } while (false)

} // namespace

class TestProfilePlots : public QObject {
    Q_OBJECT

private slots:
    void snakeTextsNeverMeet_data() { eachSize(); }
    void snakeTextsNeverMeet()
    {
        QFETCH(int, k);
        QFETCH(QSize, size);
        const auto s = segmented(k);
        ui::SnakePlot plot;
        plot.setSegmentation(s, separated(s));
        const auto texts = textsOf(plot, size);
        VERIFY_TEXTS(texts);
        if (k <= 5) {
            for (const auto& card : s->profile.cards)
                QVERIFY(std::ranges::any_of(texts.texts, [&](const PaintedText& text) {
                    return QString::fromStdString(card.name).startsWith(
                        text.text.left(text.text.size() - 1));
                }));
        }
    }

    void snakeShowsNumbersAndTwoLevels()
    {
        const auto s = segmented(3);
        ui::SnakePlot plot;
        plot.setSegmentation(s, separated(s));
        QCOMPARE(plot.featureNames().size(), 7); // not the column of five levels
        QVERIFY(plot.featureNames().last().startsWith(QLatin1String("Gender = ")));
        // In standard deviations, the same figure as in the profile.
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[1][2].toDouble(), s->profile.columns[0].segments[0].difference);
        // Of a share: away from that of all, in standard deviations of one customer.
        const auto& gender = s->profile.columns[6];
        const double all = gender.overall.modeShare;
        const double own = gender.segments[0].mode == gender.overall.mode
                               ? gender.segments[0].modeShare
                               : 1 - gender.segments[0].modeShare;
        QVERIFY(std::abs(table[1].last().toDouble() - (own - all) / std::sqrt(all * (1 - all))) <
                1e-12);
    }

    void snakeIsOrderedBySeparationWhenAsked()
    {
        const auto s = segmented(4);
        const auto separation = separated(s);
        ui::SnakePlot plot;
        plot.setSegmentation(s, separation);
        QCOMPARE(plot.featureNames().first(), QStringLiteral("Some feature 0"));
        plot.setOrder(ui::SnakePlot::Order::Separation);
        QVERIFY(plot.featureNames().first().startsWith(
            QString::fromStdString(separation->columns.front().name)));
    }

    void clickingALineChoosesItsSegment()
    {
        const auto s = segmented(3);
        ui::SnakePlot plot;
        plot.resize(800, 500);
        plot.setSegmentation(s, nullptr);
        QSignalSpy clicked(&plot, &ui::SnakePlot::segmentClicked);
        // The names stand at the right.
        for (int y = 20; y < 480 && clicked.isEmpty(); y += 4)
            QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(760, y));
        QVERIFY(!clicked.isEmpty());
        QVERIFY(clicked[0][0].toInt() >= 0 && clicked[0][0].toInt() < 3);
    }

    void separationTextsNeverMeet_data() { eachSize(); }
    void separationTextsNeverMeet()
    {
        QFETCH(int, k);
        QFETCH(QSize, size);
        const auto s = segmented(k);
        ui::SeparationPlot plot;
        plot.setSeparation(s, separated(s));
        VERIFY_TEXTS(textsOf(plot, size));
        plot.setSelectedSegment(1);
        VERIFY_TEXTS(textsOf(plot, size));
    }

    void separationSaysThatTestsOfUsedColumnsAreNoEvidence()
    {
        const auto s = segmented(3);
        ui::SeparationPlot plot;
        plot.setSeparation(s, separated(s));
        QString all;
        for (const auto& text : textsOf(plot, {760, 420}).texts)
            all += text.text + QLatin1Char(' ');
        QVERIFY(all.contains(QStringLiteral("evidence")));
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 9);
        QCOMPARE(table[1].size(), 9 + 3);
    }

    void separationOfOneSegmentIsRankedByItsOwnDifferences()
    {
        const auto s = segmented(4);
        const auto separation = separated(s);
        ui::SeparationPlot plot;
        plot.setSeparation(s, separation);
        plot.setSelectedSegment(2);
        const auto order = separation->strongest(2, 100);
        const auto table = plot.figureTable();
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(table[qsizetype(i) + 1][0],
                     QString::fromStdString(separation->columns[order[i]].name));
    }

    void clickingABarTellsItsColumn()
    {
        const auto s = segmented(3);
        const auto separation = separated(s);
        ui::SeparationPlot plot;
        plot.resize(700, 500);
        plot.setSeparation(s, separation);
        QSignalSpy clicked(&plot, &ui::SeparationPlot::columnClicked);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rowRect(1).center().toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<std::size_t>(), separation->columns[1].column);
    }

    void smallMultiplesTextsNeverMeet_data() { eachSize(); }
    void smallMultiplesTextsNeverMeet()
    {
        QFETCH(int, k);
        QFETCH(QSize, size);
        const auto s = segmented(k);
        ui::SmallMultiples plot;
        plot.setSegmentation(s);
        addAll(plot, s);
        plot.resize(size);
        const QSize whole(size.width(), std::max(size.height(), 4000));
        VERIFY_TEXTS(textsOf(plot, whole));
    }

    void smallMultiplesStandInTheOrderOfTheProfile()
    {
        const auto s = segmented(3);
        ui::SmallMultiples plot;
        plot.setSegmentation(s);
        QVERIFY(!plot.hasFigure());
        const auto grouping = ui::segmentGrouping(*s);
        for (const std::size_t column : {5U, 0U, 7U})
            plot.addDistribution(std::make_shared<const core::explore::Distribution>(
                core::explore::distribution(*s->basis->table, column, &grouping)));
        const auto table = plot.figureTable();
        QCOMPARE(table[1][0], QStringLiteral("Some feature 0"));
        QCOMPARE(table.last()[0], QStringLiteral("City"));
        // Three segments and the customers not clustered.
        QCOMPARE(table[4][1], QStringLiteral("Not clustered"));
        QCOMPARE(table[4][2].toInt(), 20);
        // Other names of the same segments leave the pictures.
        plot.setSegmentation(std::make_shared<const core::segment::Segmentation>(*s));
        QVERIFY(plot.hasFigure());
        plot.setSegmentation(segmented(4));
        QVERIFY(!plot.hasFigure());
    }

    void heatmapHasARowForCustomersNotClustered()
    {
        const auto s = segmented(3);
        ui::ProfileHeatmap heatmap;
        heatmap.setSegmentation(s);
        QVERIFY(textsOf(heatmap, {900, 400}).contains(QStringLiteral("Not clustered")));
        const auto table = heatmap.figureTable();
        QCOMPARE(table.size(), 6);
        QCOMPARE(table[4][1], QStringLiteral("20"));
    }

    void summarySortsSegmentsAndKeepsAllCustomersLast()
    {
        const auto s = segmented(5);
        ui::SummaryTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSegmentation(s);
        ui::SummaryOrder order;
        order.setSourceModel(&model);
        QCOMPARE(model.rowCount(), 7);
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (int column = 0; column < model.columnCount(); ++column) {
                order.sort(column, direction);
                QCOMPARE(order.index(5, 0).data().toString(), QStringLiteral("Not clustered"));
                QCOMPARE(order.index(6, 0).data().toString(), QStringLiteral("All customers"));
            }
        }
        order.sort(1, Qt::AscendingOrder);
        for (int row = 1; row < 5; ++row)
            QVERIFY(order.index(row - 1, 1).data(ui::SummaryTableModel::SortRole).toInt() <=
                    order.index(row, 1).data(ui::SummaryTableModel::SortRole).toInt());
    }

    void summaryNumbersStandAtTheRight()
    {
        ui::SummaryTableModel model;
        model.setSegmentation(segmented(3));
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString title =
                model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const bool words = column == 0 || (title.endsWith(QLatin1String("most frequent")) &&
                                               !title.startsWith(QLatin1String("Some")));
            const auto alignment = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
            QVERIFY2(bool(alignment & Qt::AlignRight) == !words, qPrintable(title));
        }
    }

    void filesDialogWritesOnlyWhatIsTicked()
    {
        const QTemporaryDir folder;
        const auto s = segmented(3);
        ui::SegmentFilesDialog dialog(s, folder.filePath(QStringLiteral("out")));
        auto* segments = dialog.findChild<QListWidget*>(QStringLiteral("segmentsList"));
        auto* columns = dialog.findChild<QListWidget*>(QStringLiteral("columnsList"));
        auto* write = dialog.findChild<QPushButton*>(QStringLiteral("writeFilesButton"));
        QCOMPARE(segments->count(), 4);
        QCOMPARE(dialog.columns().size(), 8U);
        QVERIFY(write->isEnabled());
        segments->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(write->text(), QStringLiteral("Write 3 Files"));
        dialog.findChild<QPushButton*>(QStringLiteral("columnsListNone"))->click();
        QVERIFY(!write->isEnabled());
        columns->item(6)->setCheckState(Qt::Checked);
        QVERIFY(write->isEnabled());

        ui::Exporting exporting;
        QSignalSpy saved(&exporting, &ui::Exporting::saved);
        ui::Exporting::SegmentFiles chosen;
        chosen.columns.columns = dialog.columns();
        chosen.segments = dialog.segments();
        chosen.folder = dialog.folder();
        exporting.segmentFiles(s, chosen, {});
        QTRY_COMPARE(saved.size(), 1);
        const QStringList files = QDir(dialog.folder()).entryList(QDir::Files);
        QCOMPARE(files.size(), 3);
        QVERIFY(files.contains(QStringLiteral("Not clustered.csv")));
        QFile one(QDir(dialog.folder()).filePath(files.first()));
        QVERIFY(one.open(QIODevice::ReadOnly));
        QVERIFY(one.readLine().startsWith("Gender,segment,segment_name,"));
    }

    void workbookIsWrittenBesideTheEventLoop()
    {
        const QTemporaryDir folder;
        ui::Exporting exporting;
        QSignalSpy saved(&exporting, &ui::Exporting::saved);
        QSignalSpy failed(&exporting, &ui::Exporting::failed);
        const QString path = folder.filePath(QStringLiteral("out.xlsx"));
        exporting.clusterWorkbook(segmented(4), path, {});
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
        exporting.clusterWorkbook(segmented(4), folder.filePath(QStringLiteral("no/such/a.xlsx")),
                                  {});
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestProfilePlots)
#include "test_profileplots.moc"

#include "core/base/random.h"
#include "core/segment/methods/agglomerative.h"
#include "tests/support/segmentations.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/segment/dendrogramplot.h"
#include "ui/style/segmentstyle.h"

#include <QHash>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace {

using core::segment::SegmentationPointer;

const char* const names[] = {"Mid income, mid spending", "High income, high spending",
                             "High income, low spending", "Low income, low spending",
                             "Low income, high spending"};

/// `groups` round clouds on a circle, joined by Ward and cut into `k`.
SegmentationPointer clouds(std::size_t rows, int groups, int k)
{
    auto x = std::make_shared<core::data::Column>();
    auto y = std::make_shared<core::data::Column>();
    core::Random random(11);
    core::data::Matrix points(rows, 2);
    for (std::size_t row = 0; row < rows; ++row) {
        const double angle = 6.2832 * double(random.below(std::uint64_t(groups))) / groups;
        points(row, 0) = 4 * std::cos(angle) * (1 + angle / 9) + 0.6 * random.normal();
        points(row, 1) = 4 * std::sin(angle) + 0.6 * random.normal();
        x->numbers.push_back(points(row, 0));
        y->numbers.push_back(points(row, 1));
    }
    x->name = "x";
    y->name = "y";
    for (const auto& column : {x, y}) {
        column->type = core::data::ColumnType::Numeric;
        column->missing.assign(rows, 0);
    }
    const auto table = std::make_shared<const core::data::DataTable>(
        std::vector<core::data::DataTable::ColumnPointer>{x, y},
        std::vector<core::data::ColumnRole>(2, core::data::ColumnRole::Feature));
    const auto tree =
        std::make_shared<const core::segment::Dendrogram>(core::segment::agglomerate(points));
    const auto cut = tree->cutInto(k);
    auto result = tests::labelledSegmentation(table, {0, 1}, cut.labels, cut.k);
    auto clustering = std::make_shared<core::segment::Clustering>(*result.clustering);
    clustering->dendrogram = tree;
    result.clustering = clustering;
    for (auto& card : result.profile.cards) {
        card.name = std::string(names[std::size_t(card.id) % 5]) +
                    (card.id >= 5 ? " " + std::to_string(card.id) : "");
        card.mark = (card.id + 3) % 12;
    }
    return std::make_shared<const core::segment::Segmentation>(std::move(result));
}

std::unique_ptr<ui::DendrogramPlot> shownPlot(const SegmentationPointer& segmentation,
                                              QSize size = {620, 320})
{
    auto plot = std::make_unique<ui::DendrogramPlot>();
    plot->resize(size);
    plot->setSegmentation(segmentation);
    return plot;
}

void press(QWidget& widget, QPointF at)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, at.toPoint());
}

} // namespace

class TestDendrogramPlot : public QObject {
    Q_OBJECT

private slots:
    void othersThanLinkageHaveNoDendrogram()
    {
        ui::DendrogramPlot plot;
        QVERIFY(!plot.hasFigure());
        QVERIFY(!plot.cutX());
        QVERIFY(!plot.emptyText().isEmpty());
        const auto segmentation = clouds(100, 3, 3);
        auto other = *segmentation;
        auto clustering = std::make_shared<core::segment::Clustering>(*other.clustering);
        clustering->dendrogram.reset();
        other.clustering = clustering;
        plot.setSegmentation(std::make_shared<const core::segment::Segmentation>(other));
        QVERIFY(!plot.hasFigure());
        plot.setSegmentation(segmentation);
        QVERIFY(plot.hasFigure());
    }

    void theLineStandsWhereTheTreeIsCut()
    {
        const auto segmentation = clouds(300, 5, 5);
        const auto plot = shownPlot(segmentation);
        const auto& tree = *segmentation->clustering->dendrogram;
        const auto layout = ui::layoutDendrogram(tree.top(12), segmentation->labels,
                                                 segmentation->profile.cards, {620, 320});
        QCOMPARE(tree.segmentsAt(layout.heightAt(*plot->cutX())), 5);
    }

    void drawingTheLineAsksForAnotherNumberOfSegments()
    {
        const auto segmentation = clouds(300, 5, 5);
        const auto plot = shownPlot(segmentation);
        QSignalSpy chosen(plot.get(), &ui::DendrogramPlot::segmentCountChosen);
        const QPoint from(int(std::round(*plot->cutX())), 150);
        press(*plot, from);
        // To the right, over the highest join but one.
        const auto& merges = segmentation->clustering->dendrogram->merges();
        const auto layout =
            ui::layoutDendrogram(segmentation->clustering->dendrogram->top(12),
                                 segmentation->labels, segmentation->profile.cards, {620, 320});
        const double height = (merges[merges.size() - 2].height + merges.back().height) / 2;
        const QPoint to(int(std::round(layout.x(height))), 150);
        QTest::mouseMove(plot.get(), to);
        QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(plot.get(), &move);
        QCOMPARE(chosen.size(), 0); // not before it is let go
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, to);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void aClickOnTheScaleMovesTheLineThere()
    {
        const auto segmentation = clouds(300, 5, 5);
        const auto plot = shownPlot(segmentation);
        QSignalSpy chosen(plot.get(), &ui::DendrogramPlot::segmentCountChosen);
        const auto& merges = segmentation->clustering->dendrogram->merges();
        const auto layout =
            ui::layoutDendrogram(segmentation->clustering->dendrogram->top(12),
                                 segmentation->labels, segmentation->profile.cards, {620, 320});
        const double height =
            (merges[merges.size() - 4].height + merges[merges.size() - 3].height) / 2;
        QTest::mouseClick(plot.get(), Qt::LeftButton, {},
                          QPointF(layout.x(height), layout.tree.bottom() + 14).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), segmentation->clustering->dendrogram->segmentsAt(
                                           layout.heightAt(std::round(layout.x(height)))));
    }

    void aLineLetGoWhereItWasAsksForNothing()
    {
        const auto plot = shownPlot(clouds(300, 5, 5));
        QSignalSpy chosen(plot.get(), &ui::DendrogramPlot::segmentCountChosen);
        QTest::mouseClick(plot.get(), Qt::LeftButton, {},
                          QPoint(int(std::round(*plot->cutX())), 150));
        QCOMPARE(chosen.size(), 0);
    }

    void theKeyboardMovesTheLineAndTakesIt()
    {
        const auto plot = shownPlot(clouds(300, 5, 5));
        QSignalSpy chosen(plot.get(), &ui::DendrogramPlot::segmentCountChosen);
        const double before = *plot->cutX();
        QTest::keyClick(plot.get(), Qt::Key_Left);
        QVERIFY(*plot->cutX() < before);
        QTest::keyClick(plot.get(), Qt::Key_Escape);
        QCOMPARE(*plot->cutX(), before);
        QTest::keyClick(plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(plot.get(), Qt::Key_Left);
        QTest::keyClick(plot.get(), Qt::Key_Left);
        QTest::keyClick(plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 7);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(plot.get(), Qt::Key_Right);
        QTest::keyClick(plot.get(), Qt::Key_Enter);
        QCOMPARE(chosen.back()[0].toInt(), 2); // never fewer
    }

    void aClickOnABranchOrANameSelectsItsSegment()
    {
        const auto segmentation = clouds(300, 5, 5);
        const auto plot = shownPlot(segmentation);
        QSignalSpy clicked(plot.get(), &ui::DendrogramPlot::segmentClicked);
        for (int segment = 0; segment < 5; ++segment) {
            const QPointF at = plot->pointOfSegment(segment);
            QVERIFY(!at.isNull());
            QTest::mouseClick(plot.get(), Qt::LeftButton, {}, at.toPoint());
            QCOMPARE(clicked.back()[0].toInt(), segment);
            QTest::mouseClick(plot.get(), Qt::LeftButton, {}, QPoint(60, int(at.y())));
        }
        QVERIFY(clicked.size() > 5);
        const auto count = clicked.size();
        QTest::keyClick(plot.get(), Qt::Key_Down);
        QCOMPARE(clicked.size(), count + 1);
    }

    void theSelectedSegmentIsMarked()
    {
        const auto plot = shownPlot(clouds(300, 5, 5));
        const QImage before = plot->grab().toImage();
        plot->setSelectedSegment(2);
        QVERIFY(plot->grab().toImage() != before);
        plot->setSelectedSegment(-1);
        QCOMPARE(plot->grab().toImage(), before);
    }

    void branchesWearTheMarkOfTheirSegment()
    {
        const auto segmentation = clouds(300, 5, 5);
        const auto plot = shownPlot(segmentation);
        const QImage image = ui::figureImage(*plot, {}, {.sharpness = 1});
        QHash<QRgb, int> pixels;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ++pixels[image.pixel(x, y) | 0xff000000U];
        for (const auto& card : segmentation->profile.cards)
            QVERIFY(pixels[ui::segmentStyle(ui::lightTheme(), card.mark).fill.rgb()] > 20);
        QCOMPARE(pixels[ui::segmentStyle(ui::lightTheme(), 0).fill.rgb()], 0); // mark 0 is unused
    }

    void textsNeverTouchAndNothingIsClipped_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<QSize>("size");
        for (const int k : {2, 5, 12, 30})
            for (const QSize size : {QSize(300, 200), QSize(420, 280), QSize(620, 320),
                                     QSize(960, 600), QSize(1900, 1200)})
                QTest::addRow("%d at %d x %d", k, size.width(), size.height()) << k << size;
    }
    void textsNeverTouchAndNothingIsClipped()
    {
        QFETCH(int, k);
        QFETCH(QSize, size);
        const auto plot = shownPlot(clouds(900, 12, k), size);
        const PaintedTexts painted = record(*plot, size);
        QVERIFY(int(painted.texts.size()) > k / 3);
        QVERIFY2(painted.clipped().isEmpty(), qPrintable(painted.clipped()));
        QVERIFY2(painted.collision().isEmpty(), qPrintable(painted.collision()));
    }

    void exportedFiguresKeepTextAsText()
    {
        const auto segmentation = clouds(300, 5, 5);
        const auto plot = shownPlot(segmentation);
        const QByteArray svg = ui::figureBytes(*plot, QStringLiteral("Dendrogram"), "svg");
        for (const char* name : names)
            QVERIFY(svg.contains(name));
        QVERIFY(svg.contains("5 segments"));
    }

    void theTableHasEveryJoin()
    {
        const auto segmentation = clouds(50, 3, 3);
        const auto plot = shownPlot(segmentation);
        const auto table = plot->figureTable();
        QCOMPARE(table.size(), 50);
        QCOMPARE(table.back()[4], QStringLiteral("50"));
        QVERIFY(table[1][1].startsWith("row "));
        QCOMPARE(table.back()[3].toDouble(),
                 segmentation->clustering->dendrogram->merges().back().height);
    }

    void lightAndDarkDiffer()
    {
        const auto plot = shownPlot(clouds(300, 5, 5));
        QVERIFY(ui::figureImage(*plot, {}, {.sharpness = 1}) != ui::figureImage(*plot, {}, {.sharpness = 1, .isDark = true}));
    }

    /// Writes pictures to look at where TESSERA_TEST_PICTURES names a folder.
    void picturesToLookAt()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (folder.isEmpty())
            QSKIP("TESSERA_TEST_PICTURES is not set");
        for (const int k : {2, 5, 12, 30}) {
            const auto plot = shownPlot(clouds(k > 12 ? 20'000 : 900, 7, k));
            for (const QSize size : {QSize(420, 280), QSize(620, 320), QSize(960, 600)}) {
                for (const bool dark : {false, true}) {
                    const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
                    QImage image(size * 2, QImage::Format_ARGB32_Premultiplied);
                    image.setDevicePixelRatio(2);
                    image.fill(theme.surface);
                    QPainter painter(&image);
                    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                    plot->paintFigure(painter, size, theme);
                    painter.end();
                    QVERIFY(image.save(QStringLiteral("%1/dendrogram-%2-%3-%4.png")
                                           .arg(folder)
                                           .arg(k)
                                           .arg(size.width())
                                           .arg(dark ? "dark" : "light")));
                }
            }
        }
    }
};

QTEST_MAIN(TestDendrogramPlot)
#include "test_dendrogramplot.moc"

#include "core/segment/segmentation.h"
#include "tests/support/mapdata.h"
#include "tests/support/tables.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/segment/mapdensity.h"
#include "ui/plots/segment/mapselection.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/style/segmentstyle.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <thread>

using tests::cloud;
using tests::numericFeatures;
using tests::segmentMall;
using ui::MapAxes;
using ui::SegmentMap;

namespace {

QImage drawn(SegmentMap& map, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    map.paintFigure(painter, size, ui::lightTheme());
    return image;
}

void drag(SegmentMap& map, const QList<QPointF>& way, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&map, Qt::LeftButton, modifiers, way.first().toPoint());
    for (const QPointF& at : way) {
        QMouseEvent move(QEvent::MouseMove, at, map.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&map, &move);
    }
    QTest::mouseRelease(&map, Qt::LeftButton, modifiers, way.last().toPoint());
}

std::vector<std::uint32_t> chosen(const QSignalSpy& spy)
{
    return spy.isEmpty() ? std::vector<std::uint32_t>{UINT32_MAX}
                         : *spy.last()[0].value<SegmentMap::Rows>();
}

/// Rows whose marks stand inside a closed line, one by one.
std::vector<std::uint32_t> rowsInsideOneByOne(const SegmentMap& map, std::size_t rows,
                                              const QPolygonF& line)
{
    std::vector<std::uint32_t> inside;
    for (std::size_t row = 0; row < rows; ++row) {
        if (line.containsPoint(map.markPosition(row), Qt::OddEvenFill))
            inside.push_back(static_cast<std::uint32_t>(row));
    }
    return inside;
}

/// A worker as the window has one: a thread whose result comes through the event loop.
class TestWorker : public QObject {
public:
    SegmentMap::Worker worker()
    {
        return [this](SegmentMap::Work work) {
            m_thread = std::jthread([this, work = std::move(work)](std::stop_token stop) {
                try {
                    const auto deliver = work(stop);
                    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
                } catch (const core::Cancelled&) {
                    // dropped for a newer one
                }
            });
        };
    }

private:
    std::jthread m_thread;
};

core::segment::NeighbourMapPointer placesFor(const core::segment::Segmentation& segmentation,
                                             bool finished, double scale = 1)
{
    core::segment::NeighbourMap map;
    map.places = core::data::Matrix(segmentation.labels.size(), 2);
    for (std::size_t row = 0; row < segmentation.labels.size(); ++row) {
        map.places(row, 0) = scale * (segmentation.labels[row] * 10 + double(row % 7));
        map.places(row, 1) = scale * double(row % 11);
    }
    map.embedded = segmentation.labels.size();
    map.iteration = finished ? 750 : 325;
    map.iterations = 750;
    map.perplexity = 30;
    map.finished = finished;
    return std::make_shared<const core::segment::NeighbourMap>(std::move(map));
}

} // namespace

class TestMapInteraction : public QObject {
    Q_OBJECT
private slots:
    void aRectangleChoosesExactlyTheCustomersInside()
    {
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(cloud(3000));
        QSignalSpy spy(&map, &SegmentMap::rowsChosen);
        const QPointF from(300, 200), to(520, 410);
        drag(map, {from, QPointF(400, 300), to}, Qt::ShiftModifier);
        QCOMPARE(spy.count(), 1);
        const auto wanted = rowsInsideOneByOne(map, 3000, QPolygonF(QRectF(from, to)));
        QVERIFY(wanted.size() > 100);
        QCOMPARE(chosen(spy), wanted);
        // The tool does the same without a key, and Ctrl adds to what is selected.
        map.setTool(ui::MapTool::Rectangle);
        map.setSelectedRows(std::make_shared<const std::vector<std::uint32_t>>(wanted));
        drag(map, {QPointF(100, 100), QPointF(180, 180), QPointF(200, 200)}, Qt::ControlModifier);
        QCOMPARE(spy.count(), 2);
        QVERIFY(chosen(spy).size() > wanted.size());
        for (const std::uint32_t row : wanted)
            QVERIFY(std::binary_search(chosen(spy).begin(), chosen(spy).end(), row));
    }

    void aLassoChoosesExactlyTheCustomersInside()
    {
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(cloud(20'000));
        map.setTool(ui::MapTool::Lasso);
        // A star, so that the line is not convex.
        QList<QPointF> way;
        for (int i = 0; i < 40; ++i) {
            const double angle = 2 * std::numbers::pi * i / 40;
            const double radius = i % 4 < 2 ? 180 : 90;
            way << QPointF(std::round(400 + radius * std::cos(angle)),
                           std::round(300 + radius * std::sin(angle)));
        }
        QSignalSpy spy(&map, &SegmentMap::rowsChosen);
        drag(map, way);
        QCOMPARE(spy.count(), 1);
        const auto wanted = rowsInsideOneByOne(map, 20'000, QPolygonF(way));
        const auto found = chosen(spy);
        // Shares are kept in single precision: a mark right on the line may fall to either side.
        std::vector<std::uint32_t> differing;
        std::set_symmetric_difference(wanted.begin(), wanted.end(), found.begin(), found.end(),
                                      std::back_inserter(differing));
        QVERIFY(wanted.size() > 1000);
        QVERIFY2(differing.size() <= 2, qPrintable(QString::number(differing.size())));
    }

    void dragPansAndDoubleClickFits()
    {
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(cloud(500));
        QSignalSpy spy(&map, &SegmentMap::rowsChosen);
        const QPointF before = map.markPosition(7);
        drag(map, {QPointF(300, 300), QPointF(340, 310), QPointF(390, 320)});
        QVERIFY(QLineF(map.markPosition(7), before + QPointF(90, 20)).length() < 0.5);
        QCOMPARE(spy.count(), 0);
        QTest::mouseDClick(&map, Qt::LeftButton, {}, QPoint(300, 300));
        QVERIFY(QLineF(map.markPosition(7), before).length() < 0.01);
    }

    void customersAreChosenWithoutAMouse()
    {
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(cloud(3000));
        QSignalSpy spy(&map, &SegmentMap::rowsChosen);
        QSignalSpy tool(&map, &SegmentMap::toolChanged);
        QSignalSpy cleared(&map, &SegmentMap::clearRequested);
        QTest::keyClick(&map, Qt::Key_R);
        QCOMPARE(tool.count(), 1);
        QTest::keyClick(&map, Qt::Key_Return); // a rectangle in the middle
        QTest::keyClick(&map, Qt::Key_Left);
        QTest::keyClick(&map, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(spy.count(), 0);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        const auto rows = chosen(spy);
        QVERIFY(rows.size() > 50 && rows.size() < 2000);
        map.setSelectedRows(std::make_shared<const std::vector<std::uint32_t>>(rows));
        QTest::keyClick(&map, Qt::Key_Escape);
        QCOMPARE(cleared.count(), 1);
    }

    void coloursFollowTheMarkNotTheNumber()
    {
        auto segmentation = std::make_shared<core::segment::Segmentation>(*cloud(400));
        segmentation->profile.cards[0].mark = 9;
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(segmentation);
        map.setLabelsShown(false);
        const QImage image = drawn(map, {800, 600});
        const auto& x = segmentation->profile.columns[0].segments[0].mean;
        const auto& y = segmentation->profile.columns[1].segments[0].mean;
        // The centre's mark is on top of all others; its middle has the fill of mark 9.
        const auto points = ui::readMapPoints(segmentation, map.axes(), {}, ui::MapOutlines::Off);
        ui::MapPicture picture;
        picture.points = points;
        const QPointF at = picture.chartFor(QSizeF(800, 600)).toScreen(x, y);
        QCOMPARE(image.pixelColor(at.toPoint()), ui::segmentStyle(ui::lightTheme(), 9).fill);
    }

    void whoIsNotClusteredIsNamedAndGrey()
    {
        const auto segmentation = cloud(2000, 0.2);
        SegmentMap map;
        map.setSegmentation(segmentation);
        const auto texts = record(map, {800, 600});
        QVERIFY(
            texts.contains(QStringLiteral("Not clustered (%1)").arg(segmentation->notClustered)));
        QCOMPARE(texts.clipped(), QString());
        SegmentMap whole;
        whole.setSegmentation(cloud(2000));
        for (const PaintedText& text : record(whole, {800, 600}).texts)
            QVERIFY(!text.text.startsWith(QStringLiteral("Not clustered")));
    }

    void selectedCustomersStandOutAndTheOthersFade_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few") << 1500;
        QTest::newRow("many") << 60'000;
    }
    void selectedCustomersStandOutAndTheOthersFade()
    {
        QFETCH(int, rows);
        const auto segmentation = cloud(std::size_t(rows));
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(segmentation);
        map.setLabelsShown(false);
        map.setCentresShown(false);
        map.setOutlinesShown(false);
        const auto darkness = [&](std::size_t row) {
            const QImage image = drawn(map, {800, 600});
            return 255 - image.pixelColor(map.markPosition(row).toPoint()).lightness();
        };
        const int before = darkness(3);
        QVERIFY(before > 40);
        // Someone else, far away.
        std::uint32_t other = 0;
        for (std::size_t row = 0; row < segmentation->labels.size(); ++row)
            if (QLineF(map.markPosition(row), map.markPosition(3)).length() > 200)
                other = std::uint32_t(row);
        map.setSelectedRows(
            std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{other}));
        QVERIFY(darkness(3) < before * 0.75);
        QVERIFY(darkness(other) > 40);
        // The ring round the selected one.
        const QImage image = drawn(map, {800, 600});
        bool ring = false;
        for (int dx = -9; dx <= 9; ++dx) {
            const QColor colour =
                image.pixelColor(map.markPosition(other).toPoint() + QPoint(dx, 0));
            const QColor accent = ui::lightTheme().accent;
            ring |= std::abs(colour.red() - accent.red()) < 40 &&
                    std::abs(colour.green() - accent.green()) < 40 &&
                    std::abs(colour.blue() - accent.blue()) < 40;
        }
        QVERIFY(ring);
    }

    void readOutNamesCustomerSegmentAndSilhouette()
    {
        const auto names = numericFeatures();
        const auto segmentation = segmentMall({names[1], names[2]}, 5);
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(segmentation);
        const QStringList lines = map.readOutAt(map.markPosition(42));
        QVERIFY(!lines.isEmpty());
        bool segment = false, silhouette = false;
        for (const QString& line : lines) {
            segment |= line.startsWith(QStringLiteral("segment: "));
            silhouette |= line.startsWith(QStringLiteral("silhouette: "));
        }
        QVERIFY(segment && silhouette);
        QVERIFY(map.readOutAt(QPointF(2, 2)).isEmpty());
    }

    void neighbourMapUnfoldsAndIsFinished()
    {
        const auto segmentation = cloud(600);
        SegmentMap map;
        map.resize(700, 500);
        map.setSegmentation(segmentation);
        map.setAxes({MapAxes::Kind::Neighbours});
        QVERIFY(!map.hasFigure());
        QVERIFY(map.emptyText().contains(QStringLiteral("being made")));
        map.setNeighbourMap(placesFor(*segmentation, false));
        QVERIFY(map.hasFigure());
        const auto texts = record(map, {700, 500});
        QVERIFY(texts.contains(QStringLiteral("arranging, 325 of 750 · outlines hold the inner "
                                              "90 %")) ||
                texts.contains(QStringLiteral("arranging, 325 of 750")));
        const QPointF before = map.markPosition(5) - map.markPosition(0);
        map.setNeighbourMap(placesFor(*segmentation, true, 3));
        QVERIFY(!record(map, {700, 500}).contains(QStringLiteral("arranging, 325 of 750")));
        // Distances are the same in both directions, whatever the shape of the picture.
        const QPointF after = map.markPosition(5) - map.markPosition(0);
        QVERIFY(QLineF(before, after).length() < 0.5); // three times as large, and fitted again
        QVERIFY(map.figureTable()[0].contains(QStringLiteral("map x")));
        // A map of other rows is not taken.
        map.setNeighbourMap(placesFor(*cloud(50), true));
        QVERIFY(!map.hasFigure());
    }

    void loadingsAreNamedAndStandApart()
    {
        const auto segmentation = segmentMall(numericFeatures(), 4);
        SegmentMap map;
        map.resize(800, 600);
        map.setSegmentation(segmentation);
        map.setAxes({MapAxes::Kind::Components});
        QVERIFY(map.arrowRects().empty());
        map.setLoadingsShown(true);
        const auto arrows = map.arrowRects();
        QVERIFY(arrows.size() >= 2);
        auto all = map.labelRects();
        all.insert(all.end(), arrows.begin(), arrows.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(QRectF(map.rect()).contains(all[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!all[i].intersects(all[j]));
        }
        const auto texts = record(map, {800, 600});
        QVERIFY(
            texts.contains(QString::fromStdString(segmentation->basis->recipe.preparedNames()[0])));
        QCOMPARE(texts.collision(), QString());
    }

    void contourOfAHillIsOneClosedLine()
    {
        std::vector<float> hill(50 * 40);
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 50; ++x)
                hill[std::size_t(y * 50 + x)] = float(20 - std::hypot(x - 25, y - 20));
        const auto lines = ui::contourLines(hill, 50, 40, 10);
        QCOMPARE(lines.size(), std::size_t(1));
        double area = 0;
        for (qsizetype i = 0; i < lines[0].size(); ++i) {
            const QPointF a = lines[0][i], b = lines[0][(i + 1) % lines[0].size()];
            QVERIFY(std::abs(std::hypot(a.x() - 25, a.y() - 20) - 10) < 0.1);
            area += (a.x() * b.y() - b.x() * a.y()) / 2;
        }
        QVERIFY(std::abs(std::abs(area) - std::numbers::pi * 100) < 4);
        // A ring has two lines; a hill that is cut by the edge closes beyond it.
        for (float& value : hill)
            value = std::abs(value - 10) < 4 ? 1.0F : 0.0F;
        QCOMPARE(ui::contourLines(hill, 50, 40, 0.5F).size(), std::size_t(2));
    }

    void densityOutlinesHoldTheirShares()
    {
        const auto segmentation = cloud(8000);
        const auto points = ui::readMapPoints(segmentation, ui::suitableMapAxes(*segmentation), {},
                                              ui::MapOutlines::Density);
        for (int segment = 0; segment < 4; ++segment) {
            double members = 0, inner = 0, outer = 0;
            const auto inside = [](const std::vector<QPolygonF>& lines, QPointF at) {
                bool in = false;
                for (const QPolygonF& line : lines)
                    in ^= line.containsPoint(at, Qt::OddEvenFill);
                return in;
            };
            const auto& density = points->densities[std::size_t(segment)];
            for (std::size_t row = 0; row < 8000; ++row) {
                if (segmentation->labels[row] != segment)
                    continue;
                const QPointF at(points->x(row), points->y(row));
                ++members;
                inner += inside(density.inner, at) ? 1 : 0;
                outer += inside(density.outer, at) ? 1 : 0;
            }
            // Smoothing widens the areas a little.
            QVERIFY2(inner / members > 0.48 && inner / members < 0.62,
                     qPrintable(QString::number(inner / members)));
            QVERIFY2(outer / members > 0.88 && outer / members < 0.97,
                     qPrintable(QString::number(outer / members)));
        }
    }

    void aMillionCustomersNeverBlockTheWindow()
    {
        const auto segmentation = cloud(1'000'000, 0.05);
        TestWorker worker;
        SegmentMap map;
        map.setWorker(worker.worker());
        map.resize(900, 620);
        QElapsedTimer clock;
        clock.start();
        map.setSegmentation(segmentation);
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
        map.show();
        QTRY_VERIFY_WITH_TIMEOUT(map.hasFigure() && map.isSettled(), 20'000);
        // A click, an encircling and the table of figures.
        clock.start();
        const QVector<QStringList> table = map.figureTable();
        QVERIFY(std::size_t(table.size()) == SegmentMap::mostTableRows + 2);
        QVERIFY(table.last()[0].contains(QStringLiteral("980000")));
        QVERIFY(map.isSettled());
    }

    void theNewestViewIsDrawnInTheEnd()
    {
        TestWorker worker;
        SegmentMap map;
        map.setWorker(worker.worker());
        map.resize(600, 400);
        map.setSegmentation(cloud(100'000));
        map.setLabelsShown(false);
        map.show();
        QTRY_VERIFY_WITH_TIMEOUT(map.hasFigure() && map.isSettled(), 20'000);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&map, Qt::Key_Plus);
            map.grab();
        }
        QTRY_VERIFY_WITH_TIMEOUT(map.isSettled(), 20'000);
        // What the worker drew is what drawing at once gives.
        SegmentMap other;
        other.resize(600, 400);
        other.setSegmentation(cloud(100'000));
        other.setLabelsShown(false);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&other, Qt::Key_Plus);
        QCOMPARE(map.grab().toImage(), other.grab().toImage());
    }
};

QTEST_MAIN(TestMapInteraction)
#include "test_mapinteraction.moc"

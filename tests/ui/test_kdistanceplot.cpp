#include "core/base/random.h"
#include "core/segment/methods/kdistances.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/segment/kdistanceplot.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace {

using core::segment::KDistances;

/// Five groups in a plane and a few scattered customers.
core::data::Matrix groups(std::size_t rows, double scattered, double far = 1)
{
    core::Random random(8);
    core::data::Matrix points(rows, 2);
    for (std::size_t row = 0; row < rows; ++row) {
        const double group = static_cast<double>(random.below(5));
        const bool lost = random.uniform() < scattered;
        for (std::size_t j = 0; j < 2; ++j)
            points(row, j) = lost ? 6 * random.uniform() - 1
                                  : std::cos(group * 1.26 + 1.57 * static_cast<double>(j)) * 1.5 +
                                        0.18 * random.normal();
    }
    points(0, 0) *= 10 * far;
    return points;
}

std::shared_ptr<const KDistances> measured(std::size_t rows = 400, double scattered = 0.1,
                                           double far = 0.1, std::size_t mostRows = 20000)
{
    core::segment::KDistanceOptions options;
    options.mostRows = mostRows;
    options.sampleRows = 300;
    return std::make_shared<const KDistances>(
        core::segment::kDistances(groups(rows, scattered, far), options));
}

std::unique_ptr<ui::KDistancePlot> shownPlot(std::shared_ptr<const KDistances> distances,
                                             QSize size = {560, 320})
{
    auto plot = std::make_unique<ui::KDistancePlot>();
    plot->resize(size);
    plot->setDistances(std::move(distances));
    return plot;
}

PaintedTexts textsOf(ui::KDistancePlot& plot, QSize size)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    plot.paintFigure(painter, size, ui::lightTheme());
    painter.end();
    return recorder.painted();
}

} // namespace

class TestKDistancePlot : public QObject {
    Q_OBJECT

private slots:
    void withoutDistancesThereIsNoFigure()
    {
        ui::KDistancePlot plot;
        QVERIFY(!plot.hasFigure());
        QVERIFY(!plot.emptyText().isEmpty());
        QCOMPARE(plot.figureTable().size(), 1);
        plot.setDistances(measured());
        QVERIFY(plot.hasFigure());
        plot.setDistances({});
        QVERIFY(!plot.hasFigure());
    }

    void theSuggestedEpsIsShownUntilOneIsInUse()
    {
        const auto distances = measured();
        const auto plot = shownPlot(distances);
        QCOMPARE(plot->eps(), distances->suggestedEps);
        plot->setEps(0.7);
        QCOMPARE(plot->eps(), 0.7);
        plot->setEps(0);
        QCOMPARE(plot->eps(), distances->suggestedEps);
    }

    void aClickChoosesTheDistanceUnderIt()
    {
        const auto distances = measured();
        const auto plot = shownPlot(distances);
        QSignalSpy chosen(plot.get(), &ui::KDistancePlot::epsChosen);
        const double wanted = distances->suggestedEps * 1.4;
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->pointOfEps(wanted).toPoint());
        QCOMPARE(chosen.size(), 1);
        const double eps = chosen[0][0].toDouble();
        // Within a pixel of the pointer.
        QVERIFY(std::fabs(plot->pointOfEps(eps).y() - plot->pointOfEps(wanted).y()) <= 1.5);
        QCOMPARE(plot->eps(), eps);
    }

    void aDragMovesTheLineAndChoosesWhenLetGo()
    {
        const auto distances = measured();
        const auto plot = shownPlot(distances);
        QSignalSpy chosen(plot.get(), &ui::KDistancePlot::epsChosen);
        const QPoint from(200, int(plot->pointOfEps(distances->suggestedEps).y()));
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, from);
        const QPoint to(220, from.y() - 40);
        QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(plot.get(), &move);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(plot->eps() > distances->suggestedEps);
        const double dragged = plot->eps();
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, to);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), dragged);
    }

    void escapeLeavesTheEpsAsItWas()
    {
        const auto plot = shownPlot(measured());
        QSignalSpy chosen(plot.get(), &ui::KDistancePlot::epsChosen);
        const double before = plot->eps();
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, QPoint(200, 60));
        QVERIFY(plot->eps() != before);
        QTest::keyClick(plot.get(), Qt::Key_Escape);
        QCOMPARE(plot->eps(), before);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, QPoint(200, 60));
        QCOMPARE(chosen.size(), 0);
    }

    void theKeyboardChoosesToo()
    {
        const auto distances = measured();
        const auto plot = shownPlot(distances);
        QSignalSpy chosen(plot.get(), &ui::KDistancePlot::epsChosen);
        QTest::keyClick(plot.get(), Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        const double up = plot->eps();
        QVERIFY(up > distances->suggestedEps);
        QTest::keyClick(plot.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(plot->eps() < up && plot->eps() > distances->suggestedEps);
        QTest::keyClick(plot.get(), Qt::Key_Home);
        QCOMPARE(chosen.last()[0].toDouble(), distances->suggestedEps);
        for (int i = 0; i < 80; ++i)
            QTest::keyClick(plot.get(), Qt::Key_Down);
        QVERIFY(plot->eps() > 0);
    }

    void saysHowManyStayWithoutASegment()
    {
        const auto distances = measured();
        const auto plot = shownPlot(distances);
        plot->setEps(0.2);
        const auto count = std::lround(distances->noiseShare(0.2) * 400);
        QVERIFY(count > 0);
        bool found = false;
        for (const auto& text : textsOf(*plot, {560, 320}).texts)
            found |= text.text.startsWith(QString::number(count) + " not clustered");
        QVERIFY(found);
        QVERIFY(plot->accessibleDescription().contains(QString::number(count) + " not clustered"));
    }

    void textsNeitherMeetNorLeaveTheFigure_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(300, 200), QSize(420, 260), QSize(720, 420), QSize(1600, 900)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void textsNeitherMeetNorLeaveTheFigure()
    {
        QFETCH(QSize, size);
        for (const auto& distances :
             {measured(), measured(400, 0.1, 30), measured(3000, 0.2, 0.1, 1000)}) {
            const auto plot = shownPlot(distances, size);
            for (const double factor : {0.0, 0.05, 0.5, 0.9, 0.97, 1.1, 1.6, 3.0}) {
                plot->setEps(factor * distances->suggestedEps);
                const PaintedTexts texts = textsOf(*plot, size);
                QVERIFY(texts.texts.size() > 5);
                QCOMPARE(texts.collision(), QString());
                QCOMPARE(texts.clipped(), QString());
            }
        }
    }

    void theTableHoldsEveryMeasuredCustomer()
    {
        const auto distances = measured();
        const auto plot = shownPlot(distances);
        const auto table = plot->figureTable();
        QCOMPARE(table.size(), 401);
        QCOMPARE(table[400][1].toDouble(), distances->distances.back());
        QCOMPARE(table[1][2].toDouble(), distances->joins.front());
    }

    void paintsInBothThemes()
    {
        const auto plot = shownPlot(measured());
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        for (const bool dark : {false, true}) {
            const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
            QImage image(560, 320, QImage::Format_RGB32);
            image.fill(theme.surface);
            QPainter painter(&image);
            plot->paintFigure(painter, QSizeF(560, 320), theme);
            painter.end();
            // The line of the eps in use runs across.
            const int y = int(std::round(plot->pointOfEps(plot->eps()).y()));
            int accent = 0;
            for (int row = y - 2; row <= y + 2; ++row)
                accent += image.pixelColor(500, row) == theme.accent;
            QVERIFY(accent > 0);
            if (!folder.isEmpty())
                image.save(folder + (dark ? "/kdistances-dark.png" : "/kdistances.png"));
        }
    }
};

QTEST_MAIN(TestKDistancePlot)
#include "test_kdistanceplot.moc"

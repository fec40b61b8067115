#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "tests/support/realwindow.h"
#include "ui/pages/page.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/settings.h"
#include "ui/widgets/pagestack.h"
#include "ui/workspace/segments.h"
#include "ui/zoom.h"

#include <QAction>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using ui::Step;

/// How large the real window is drawn, and that nothing else changes with it.
class TestZoom : public QObject, private tests::RealWindow {
    Q_OBJECT

    static constexpr auto steps = {Step::Data,    Step::Explore, Step::Prepare, Step::Segment,
                                   Step::Predict, Step::Compare, Step::Score};

    bool isSettled() const { return m_window->isSettled(); }

    void findSegments(core::segment::SegmentMethod method, int epochs = 0)
    {
        core::segment::SegmentRequest request;
        request.method = method;
        request.k = 4;
        if (epochs > 0)
            request.autoencoder.epochs = epochs;
        m_workspace->segments().find(request);
    }

    /// Pictures of every plot of the page, as they are saved.
    QList<QByteArray> pictures() const
    {
        QList<QByteArray> all;
        for (auto* plot : m_window->currentPage()->findChildren<ui::PlotWidget*>())
            if (plot->hasFigure() && plot->isVisible())
                for (const char* format : {"png", "svg"})
                    all << ui::figureBytes(*plot, QStringLiteral("Picture"), QLatin1String(format));
        return all;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(show());
        const QString table = path(QStringLiteral("mall.csv"));
        core::store::writeFileAtomically(table.toStdString(), core::samples::sampleCsv("mall"));
        m_window->openFile(table);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isSettled(), 30000);
        m_window->setStep(Step::Segment);
        findSegments(core::segment::SegmentMethod::KMeans);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() && isSettled(), 60000);
    }

    void cleanupTestCase()
    {
        ui::applyZoom(ui::zoom::actualSize);
        close();
    }

    void init()
    {
        m_window->setZoom(ui::zoom::actualSize);
        m_window->setStep(Step::Segment);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 30000);
    }

    void keysGoThroughTheSteps()
    {
        const double before = m_window->devicePixelRatioF();
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(ui::currentZoom(), 110);
        QTRY_VERIFY(std::abs(m_window->devicePixelRatioF() - before * 1.1) < 0.001);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QTRY_COMPARE(ui::currentZoom(), 125);
        QCOMPARE(ui::Settings().zoom(), 125);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_COMPARE(ui::currentZoom(), 110);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(ui::currentZoom(), 100);
        QTRY_VERIFY(std::abs(m_window->devicePixelRatioF() - before) < 0.001);
    }

    void theEndsAreTheEnds()
    {
        m_window->setZoom(200);
        m_window->zoomIn();
        QCOMPARE(ui::currentZoom(), 200);
        m_window->setZoom(80);
        m_window->zoomOut();
        QCOMPARE(ui::currentZoom(), 80);
        QCOMPARE(ui::zoom::nearest(97), 100);
        QCOMPARE(ui::zoom::nearest(5000), 200);
    }

    void largeLettersOfTheSystemAreFollowed()
    {
        for (const double usual : {9.0, 10.0, 11.0, 12.0, -1.0})
            QCOMPARE(ui::zoom::forSystemFont(usual), 100);
        QCOMPARE(ui::zoom::forSystemFont(14), 125);
        QCOMPARE(ui::zoom::forSystemFont(22), 200);
    }

    void theWindowStaysAsLargeOnTheScreen()
    {
        const QSize before = m_window->size();
        const QSize room = m_window->screen()->availableSize();
        m_window->setZoom(125);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const QSize wanted = (QSizeF(before) / 1.25).toSize().boundedTo(room / 1.25);
        QTRY_VERIFY2(std::abs(m_window->width() - wanted.width()) <= 1,
                     qPrintable(QString::number(m_window->width())));
        QVERIFY(m_window->minimumWidth() <= m_window->screen()->availableSize().width());
    }

    void whatIsShownStays()
    {
        auto* field = m_window->currentPage()->findChild<QWidget*>();
        for (auto* box : m_window->findChildren<QSpinBox*>())
            if (box->isVisible() && box->isEnabled())
                field = box;
        field->setFocus();
        m_workspace->segments().rename(0, QStringLiteral("Loyal ones"));
        QTRY_VERIFY(isSettled());
        const auto segmentation = m_workspace->segmentation();
        const int undo = m_workspace->undoStack()->index();
        auto* page = m_window->currentPage();
        QElapsedTimer clock;
        clock.start();
        m_window->setZoom(150);
        qInfo("zooming took %lld ms", clock.elapsed());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(m_window->currentPage(), page);
        QCOMPARE(m_window->currentStep(), Step::Segment);
        QCOMPARE(m_workspace->segmentation(), segmentation);
        QCOMPARE(m_workspace->undoStack()->index(), undo);
        QTRY_COMPARE(QApplication::focusWidget(), field);
    }

    void workGoesOn()
    {
        findSegments(core::segment::SegmentMethod::AutoencoderKMeans, 100000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isRunning(Step::Segment), 5000);
        m_window->setZoom(150);
        QVERIFY(m_workspace->isRunning(Step::Segment));
        m_window->setZoom(100);
        m_workspace->discard(Step::Segment);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(Step::Segment), 10000);
    }

    void savedPicturesDoNotChange()
    {
        const QList<QByteArray> before = pictures();
        QVERIFY(before.size() >= 4);
        m_window->setZoom(150);
        QTRY_VERIFY(isSettled());
        const QList<QByteArray> after = pictures();
        QVERIFY(after == before);
    }

    /// What a page asks for it has, by scrolling where the screen is too small for it.
    void pagesScrollRatherThanClip_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : ui::zoom::steps())
            QTest::addRow("%d", percent) << percent;
    }
    void pagesScrollRatherThanClip()
    {
        QFETCH(int, percent);
        m_window->setZoom(percent);
        const QRect room = m_window->screen()->availableGeometry();
        for (const Step step : steps) {
            m_window->setStep(step);
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 30000);
            QVERIFY(m_window->width() <= room.width());
            const ui::Page* page = m_window->currentPage();
            QVERIFY(page);
            QTRY_VERIFY2(page->width() >= page->minimumSizeHint().width() &&
                             page->height() >= page->minimumSizeHint().height(),
                         qPrintable(QStringLiteral("step %1: %2 × %3, asks for %4 × %5")
                                        .arg(int(step))
                                        .arg(page->width())
                                        .arg(page->height())
                                        .arg(page->minimumSizeHint().width())
                                        .arg(page->minimumSizeHint().height())));
        }
    }
};

QTEST_MAIN(TestZoom)
#include "test_zoom.moc"

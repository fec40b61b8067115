#include "ui/dialogs/filedialogs.h"
#include "ui/pages/report/reportoptions.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/report/reportpreview.h"
#include "ui/pages/report/sectionlist.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/optionspanel.h"
#include "ui/workspace/reportdraft.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace ui;
using core::store::ReportPart;

class TestReportPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("TESSERA_SETTINGS", m_folder.filePath(QStringLiteral("s.ini")).toUtf8());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(ThemeChoice::Light);
        m_workspace.openSample(QStringLiteral("mall"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace.hasTable() && !m_workspace.isAnythingRunning(), 10000);
        core::segment::SegmentRequest request;
        request.method = core::segment::SegmentMethod::KMeans;
        request.features = {3, 4};
        m_workspace.segments().find(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace.segmentation(), 10000);
        m_page = std::make_unique<ReportPage>(m_workspace);
        m_panel = m_page->optionsPanel();
        m_page->resize(1100, 800);
        m_panel->resize(300, 800);
        m_page->show();
        m_panel->show();
        settle();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_workspace.stopAll();
    }

    void showsPagesAndSaysWhatIsOnThem()
    {
        QVERIFY(preview()->reportLayout());
        QVERIFY(preview()->reportLayout()->pages().size() >= 2);
        const QString headline = m_page->findChild<QLabel*>(QStringLiteral("pageHeadline"))->text();
        QVERIFY2(headline.contains(QStringLiteral("figures")), qPrintable(headline));
        QVERIFY(preview()->accessibleDescription().contains(QStringLiteral("Map of segments")));
        // White paper, and ink on it.
        const QImage page = preview()->pageImage(0, 1);
        QCOMPARE(page.size(), QSize(794, 1123));
        QCOMPARE(page.pixelColor(4, 4), QColor(Qt::white));
    }

    void sectionsAreTickedMovedAndUndone()
    {
        const auto headings = [&] {
            QStringList texts;
            for (const ReportBlock& block : preview()->reportLayout()->report().blocks)
                if (block.kind == ReportBlock::Kind::Heading)
                    texts << block.text;
            return texts;
        };
        const QStringList before = headings();
        QVERIFY(before.contains(QStringLiteral("Summary by segment")));
        const int summary = rowOf(QStringLiteral("Summary by segment"));
        list()->setCurrentSection(summary);
        QTest::keyClick(list(), Qt::Key_Space);
        settle();
        QVERIFY(!headings().contains(QStringLiteral("Summary by segment")));
        m_workspace.undoStack()->undo();
        settle();
        QCOMPARE(headings(), before);
        // Up past the map.
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        settle();
        QCOMPARE(headings().indexOf(QStringLiteral("Summary by segment")),
                 before.indexOf(QStringLiteral("Map of segments")));
        QCOMPARE(list()->currentIndex().row(), summary - 1);
        QCOMPARE(m_workspace.undoStack()->undoText(), QStringLiteral("Move Section"));
        m_workspace.undoStack()->undo();
        settle();
        QCOMPARE(headings(), before);
        // The same by the mouse: a drag of one row down is one step.
        const int steps = m_workspace.undoStack()->index();
        const QPoint from(60, summary * SectionList::rowHeight + 10);
        QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, from);
        const auto drag = [&](int rows) {
            const QPoint to = from + QPoint(0, rows * SectionList::rowHeight);
            QMouseEvent move(QEvent::MouseMove, to, list()->viewport()->mapToGlobal(to),
                             Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(list()->viewport(), &move);
            return to;
        };
        drag(1);
        const QPoint to = drag(2);
        QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, to);
        settle();
        QCOMPARE(m_workspace.undoStack()->index(), steps + 1);
        QCOMPARE(rowOf(QStringLiteral("Summary by segment")), summary + 2);
        m_workspace.undoStack()->undo();
        settle();
        QCOMPARE(headings(), before);
    }

    void whatIsNotThereIsNotOffered()
    {
        QCOMPARE(rowOf(QStringLiteral("Right and wrong")), -1);
        QVERIFY(rowOf(QStringLiteral("Map of segments")) > 0);
    }

    void notesAreTypedAndStandOnThePage()
    {
        list()->setCurrentSection(rowOf(QStringLiteral("Map of segments")));
        auto* note = m_panel->findChild<QPlainTextEdit*>(QStringLiteral("reportNoteField"));
        const int steps = m_workspace.undoStack()->index();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Look at the right."));
        settle();
        QVERIFY(notes().contains(QStringLiteral("Look at the right.")));
        QCOMPARE(m_workspace.undoStack()->index(), steps + 1); // typing is one step
        list()->setCurrentSection(0);
        QVERIFY(note->toPlainText().isEmpty());
        m_workspace.undoStack()->undo();
        settle();
        QVERIFY(notes().isEmpty());
    }

    void textsOfOnesOwnComeAndGo()
    {
        list()->setCurrentSection(rowOf(QStringLiteral("In short")));
        m_panel->findChild<QPushButton*>(QStringLiteral("addReportTextButton"))->click();
        settle();
        auto* title = m_panel->findChild<QLineEdit*>(QStringLiteral("reportTitleField"));
        title->clear();
        QTest::keyClicks(title, QStringLiteral("For the board"));
        settle();
        QVERIFY(rowOf(QStringLiteral("For the board")) > 0);
        const auto& sections = m_workspace.report().plan().sections;
        QVERIFY(sections[2].part == ReportPart::Text);
        QCOMPARE(sections[2].title, std::string("For the board"));
        m_panel->findChild<QPushButton*>(QStringLiteral("removeReportTextButton"))->click();
        settle();
        QCOMPARE(rowOf(QStringLiteral("For the board")), -1);
        while (m_workspace.undoStack()->canUndo() &&
               m_workspace.report().plan() != core::store::defaultReportPlan())
            m_workspace.undoStack()->undo();
        settle();
    }

    void clickingThePageChoosesTheSection()
    {
        list()->setCurrentSection(0);
        const auto& layout = *preview()->reportLayout();
        const QRectF page = preview()->pageRect(0);
        const double scale = page.width() / layout.pageSize().width();
        for (const ReportItem& item : layout.pages()[0].items)
            if (layout.blockOf(item).text == QStringLiteral("Map of segments"))
                QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {},
                                  (page.topLeft() + item.rect.center() * scale).toPoint());
        QCOMPARE(list()->currentIndex().row(), rowOf(QStringLiteral("Map of segments")));
    }

    void isSavedAsPdfAndHtml()
    {
        for (const QString& ending : {QStringLiteral("pdf"), QStringLiteral("html")}) {
            const QString path = m_folder.filePath(QStringLiteral("r.") + ending);
            QString suggested;
            const auto before = dialogs().saveFile;
            dialogs().saveFile = [&](QWidget*, const QString&, const QString& name,
                                     const QString&) {
                suggested = name;
                return path;
            };
            m_panel->findChild<QComboBox*>(QStringLiteral("reportFormatBox"))
                ->setCurrentIndex(ending == QLatin1String("html") ? 1 : 0);
            m_page->start();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10000);
            settle();
            dialogs().saveFile = before;
            QCOMPARE(suggested, QStringLiteral("shop_customers_report.") + ending);
            QVERIFY(QFile(path).size() > 20'000);
        }
    }

    void chartPackGoesIntoAFolder()
    {
        const auto before = dialogs().chooseFolder;
        dialogs().chooseFolder = [&](QWidget*, const QString&, const QString&) {
            return m_folder.path();
        };
        m_page->saveChartPack();
        dialogs().chooseFolder = before;
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(m_folder.path()).entryList({QStringLiteral("shop_customers_charts_*")}).isEmpty(),
            10000);
        settle();
    }

    void aPageIsCopied()
    {
        m_page->copyPage();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->imageData().value<QImage>().size(), QSize(1588, 2246));
    }

    void followsTheResults()
    {
        m_workspace.segments().rename(0, QStringLiteral("Anna’s regulars"));
        settle();
        bool isSaid = false;
        for (const ReportBlock& block : preview()->reportLayout()->report().blocks)
            isSaid = isSaid || block.text.contains(QStringLiteral("Anna’s regulars"));
        QVERIFY(isSaid);
    }

private:
    ReportPreview* preview() const
    {
        return m_page->findChild<ReportPreview*>(QStringLiteral("reportPreview"));
    }
    SectionList* list() const
    {
        return m_panel->findChild<SectionList*>(QStringLiteral("reportSections"));
    }
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            if (list()->model()->index(row, 0).data().toString() == name)
                return row;
        return -1;
    }
    QStringList notes() const
    {
        QStringList texts;
        for (const ReportBlock& block : preview()->reportLayout()->report().blocks)
            if (block.kind == ReportBlock::Kind::Note)
                texts << block.text;
        return texts;
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled() && !m_workspace.isAnythingRunning(), 20000);
    }

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<ReportPage> m_page;
    QWidget* m_panel = nullptr;
};

QTEST_MAIN(TestReportPage)
#include "test_reportpage.moc"

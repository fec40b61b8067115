#include "ui/dialogs/filedialogs.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/plots/plotwidget.h"
#include "ui/settings.h"
#include "ui/tables/datatableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/railbutton.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/steprail.h"
#include "ui/workspace/segments.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace ui;

namespace {

const Step allSteps[] = {Step::Data, Step::Explore, Step::Prepare, Step::Segment, Step::Predict};

/// A small table with a class, gaps and an identifier.
QByteArray smallTable()
{
    QByteArray csv = "CustomerID,Age,Income,City,Segment\n";
    for (int i = 0; i < 120; ++i) {
        csv += QByteArray::number(1000 + i) + ',' + QByteArray::number(20 + (i * 7) % 50) + ',';
        csv += i % 11 == 0 ? QByteArray() : QByteArray::number(15 + (i * 13) % 90);
        csv += i % 3 == 0 ? ",Bern," : ",Basel,";
        csv += i % 2 == 0 ? "A\n" : "B\n";
    }
    return csv;
}

QString describe(const QWidget* widget)
{
    QString text =
        QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text += u' ' + label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text += u' ' + button->text();
    if (const QWidget* parent = widget->parentWidget())
        text += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className()) +
                u' ' + parent->objectName();
    return text;
}

/// Words that do not fit: labels that cannot break lines and buttons narrower than they ask for.
QStringList clippedWords(QWidget& window)
{
    QStringList clipped;
    for (auto* label : window.findChildren<QLabel*>()) {
        // Captions that give way shorten themselves with "…" and say so by their policy.
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QSize need = label->minimumSizeHint();
        if (label->height() < need.height() ||
            (!label->wordWrap() && label->width() < need.width()))
            clipped << describe(label);
        else if (label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            clipped << describe(label);
    }
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && (button->width() < button->minimumSizeHint().width() ||
                                    button->height() < button->minimumSizeHint().height()))
            clipped << describe(button);
    return clipped;
}

QStringList namelessControls(QWidget& window)
{
    QStringList nameless;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool control =
            qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
            (qobject_cast<QAbstractItemView*>(widget) && !qobject_cast<QHeaderView*>(widget));
        if (!control || !widget->isVisible() || widget->objectName().startsWith("qt_"))
            continue;
        // The line in a spin box and the glass in a search field speak with the field's name, the
        // corner of a table is Qt's own.
        const QWidget* parent = widget->parentWidget();
        if (qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
            widget->inherits("QTableCornerButton"))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            nameless << describe(widget);
    }
    return nameless;
}

/// Notes every widget but the window itself that is shown without a parent.
class StrayWindows : public QObject {
public:
    explicit StrayWindows(const QWidget* window) : m_window(window) {}
    QStringList found() const { return m_found; }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget != m_window && widget->isWindow())
            m_found << describe(widget);
        return false;
    }

private:
    const QWidget* m_window;
    QStringList m_found;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_dialogs = dialogs(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("TESSERA_SETTINGS", m_folder->filePath(QStringLiteral("tessera.ini")).toUtf8());
        applyTheme(ThemeChoice::Light);
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_folder.reset();
        dialogs() = m_dialogs;
    }

    /// An entry of the Edit menu as it stands when the menu opens.
    bool isOffered(const char* name)
    {
        auto* menu = m_window->menuBar()->actions()[1]->menu();
        emit menu->aboutToShow();
        return m_window->findChild<QAction*>(QLatin1String(name))->isEnabled();
    }

    void editMenuActsOnTheTable()
    {
        for (const char* name : {"copyAction", "selectAllAction", "findAction"})
            QVERIFY2(!isOffered(name), name);
        openTable();
        m_window->setStep(Step::Data);
        auto* view = m_window->findChild<DataTableView*>();
        QTRY_VERIFY(view && view->isVisible());
        view->clearSelection();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 1));
        QVERIFY(isOffered("copyAction"));
        QVERIFY(isOffered("selectAllAction"));
        QApplication::clipboard()->clear();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("20")));
        m_window->findChild<QAction*>(QStringLiteral("selectAllAction"))->trigger();
        QVERIFY(view->selectionModel()->isSelected(view->model()->index(119, 4)));
        QApplication::clipboard()->clear();
        m_window->findChild<QAction*>(QStringLiteral("copyAction"))->trigger();
        QTRY_VERIFY(QApplication::clipboard()->text().count(u'\t') >= 120 * 4);
    }

    void findGoesToTheSearchOfThePage()
    {
        openTable();
        m_window->setStep(Step::Data);
        auto* view = m_window->findChild<DataTableView*>();
        QTRY_VERIFY(view && view->isVisible());
        view->setFocus();
        QVERIFY(isOffered("findAction"));
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(m_window->focusWidget());
        QVERIFY(field && field->property("searchField").toBool());
        // With the focus in the field itself, too, and what is typed is chosen.
        field->setText(QStringLiteral("Bern"));
        QTest::keyClick(field, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(field->selectedText(), QStringLiteral("Bern"));
        m_window->setStep(Step::Explore);
        QVERIFY(!isOffered("findAction"));
    }

    void fieldsKeepTheirOwnKeys()
    {
        openTable();
        m_window->setStep(Step::Data);
        auto* view = m_window->findChild<DataTableView*>();
        QTRY_VERIFY(view && view->isVisible());
        view->selectAll();
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(m_window->focusWidget());
        QVERIFY(field);
        field->setText(QStringLiteral("Basel"));
        field->deselect();
        QVERIFY(!isOffered("copyAction"));
        QVERIFY(isOffered("selectAllAction"));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(field->selectedText(), QStringLiteral("Basel"));
        QVERIFY(isOffered("copyAction"));
        QApplication::clipboard()->clear();
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Basel"));
        QApplication::clipboard()->clear();
        m_window->findChild<QAction*>(QStringLiteral("copyAction"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Basel"));
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("Basel"));
    }

    void plotsCopyTheirPicture()
    {
        openTable();
        m_window->setStep(Step::Explore);
        PlotWidget* plot = nullptr;
        const auto isThere = [&] {
            for (auto* card : m_window->findChildren<PlotCard*>())
                if (card->isVisible() && card->plot()->isVisible() && card->plot()->hasFigure())
                    plot = card->plot();
            return plot != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
        plot->setFocus();
        QVERIFY(isOffered("copyAction"));
        QVERIFY(!isOffered("selectAllAction"));
        QApplication::clipboard()->clear();
        QTest::keyClick(plot, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->mimeData()->hasImage());
    }

    void opensOnTheWelcomePage()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Tessera"));
        auto* welcome = m_window->findChild<WelcomePage*>();
        QVERIFY(welcome && welcome->isVisible());
        QVERIFY(!m_window->currentPage());
        QCOMPARE(m_window->findChild<StatusLine*>()->facts(),
                 QStringList({QStringLiteral("no file open"), QStringLiteral("seed 42")}));
    }

    void everyStepWithoutATableSaysWhatItNeeds()
    {
        for (const Step step : {Step::Explore, Step::Segment, Step::Predict}) {
            m_window->setStep(step);
            EmptyState* shown = nullptr;
            for (auto* empty : m_window->findChildren<EmptyState*>())
                if (empty->isVisible())
                    shown = empty;
            QVERIFY(shown);
            QCOMPARE(shown->findChildren<QPushButton*>().size(), 2);
        }
    }

    void openButtonOfAnEmptyStepOpensATable()
    {
        const QString path = writeTable();
        dialogs().openFile = [path](QWidget*, const QString&, const QString&) { return path; };
        m_window->setStep(Step::Explore);
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Open CSV…"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_workspace->hasTable());
        QTRY_VERIFY(m_window->currentPage());
        QCOMPARE(m_window->currentPage()->step(), Step::Explore);
    }

    void keysChooseTheStep()
    {
        openTable();
        for (int i = 0; i < int(std::size(allSteps)); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
            QCOMPARE(m_window->currentStep(), allSteps[i]);
            QCOMPARE(m_window->findChild<StepRail*>()->current(), i);
            QVERIFY(m_window->currentPage());
            QVERIFY(m_window->currentPage()->isVisible());
            QCOMPARE(m_window->currentPage()->step(), allSteps[i]);
        }
    }

    void openTableNamesTheWindowAndIsRemembered()
    {
        const QString path = openTable();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("customers.csv[*] — Tessera"));
        QCOMPARE(m_window->findChild<StatusLine*>()->facts(),
                 QStringList({QStringLiteral("customers.csv"), QStringLiteral("120 × 5"),
                              QStringLiteral("none selected"), QStringLiteral("seed 42")}));
        const QList<RecentFile> files = Settings().recentFiles();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().path, path);
        QCOMPARE(files.first().rows, 120);
    }

    void missingRecentFileIsGreyedAndCanBeRemoved()
    {
        Settings().addRecentFile({QStringLiteral("/no/such/list.csv"), 5, 2, {}});
        auto* menu = m_window->findChild<QMenu*>(QStringLiteral("openRecentMenu"));
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text().remove(u'&'),
                 QStringLiteral("list.csv (not found)"));
        QVERIFY(!menu->actions().first()->isEnabled());
        menu->actions().at(1)->trigger();
        QVERIFY(Settings().recentFiles().isEmpty());
    }

    void fileThatCannotBeReadIsSaidInTheWindow()
    {
        m_window->openFile(m_folder->filePath(QStringLiteral("gone.csv")));
        Banner* shown = nullptr;
        const auto find = [&] {
            for (auto* banner : m_window->findChildren<Banner*>())
                if (banner->isVisible())
                    shown = banner;
            return shown != nullptr;
        };
        QTRY_VERIFY(find());
        QCOMPARE(shown->kind(), Banner::Kind::Danger);
        QVERIFY(shown->text().contains(QStringLiteral("gone.csv")));
        QVERIFY(!m_workspace->hasTable());
    }

    void droppedFileIsFramedAndOpened()
    {
        const QString path = writeTable();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        auto* frame = m_window->findChild<QWidget*>(QStringLiteral("dropFrame"));
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->size(), m_window->size());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(!frame->isVisible());
        QTRY_VERIFY(m_workspace->hasTable());
    }

    void draggedTextIsRefused()
    {
        QMimeData data;
        data.setText(QStringLiteral("words"));
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("dropFrame"))->isVisible());
    }

    void themeSwitchesWhileRunning()
    {
        openTable();
        for (const Step step : allSteps) {
            m_window->setStep(step);
            m_window->setTheme(ThemeChoice::Dark);
            QTRY_VERIFY(themeOf(m_window->currentPage()).dark);
            QTRY_COMPARE(m_window->picture().pixelColor(100, m_window->height() - 200),
                         darkTheme().window);
            QCOMPARE(Settings().theme(), ThemeChoice::Dark);
            m_window->setTheme(ThemeChoice::Light);
            QTRY_VERIFY(!themeOf(m_window->currentPage()).dark);
        }
    }

    void layoutComesBackAndCanBeReset()
    {
        m_window->resize(1234, 777);
        QVERIFY(m_window->close());
        makeWindow();
        QCOMPARE(m_window->size(), QSize(1234, 777));
        m_window->resetLayout();
        QVERIFY(m_window->size() != QSize(1234, 777));
        QVERIFY(Settings().geometry().isEmpty());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1100x700") << QSize(1100, 700);
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1600x1000") << QSize(1600, 1000);
    }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QTest::qWait(0);
        QCOMPARE(m_window->size(), size);
        QVERIFY2(clippedWords(*m_window).isEmpty(),
                 qPrintable(clippedWords(*m_window).join(u'\n')));
        openTable();
        for (const Step step : allSteps) {
            m_window->setStep(step);
            QTRY_VERIFY(!m_workspace->isAnythingRunning());
            QTRY_VERIFY2(clippedWords(*m_window).isEmpty(),
                         qPrintable(clippedWords(*m_window).join(u'\n')));
            QCOMPARE(m_window->size(), size);
        }
    }

    void everyControlHasAName()
    {
        QVERIFY2(namelessControls(*m_window).isEmpty(),
                 qPrintable(namelessControls(*m_window).join(u'\n')));
        openTable();
        for (const Step step : allSteps) {
            m_window->setStep(step);
            QTRY_VERIFY(!m_workspace->isAnythingRunning());
            QVERIFY2(namelessControls(*m_window).isEmpty(),
                     qPrintable(namelessControls(*m_window).join(u'\n')));
        }
    }

    void noWidgetFlashesAsAWindowOfItsOwn()
    {
        StrayWindows stray(m_window.get());
        qApp->installEventFilter(&stray);
        openTable();
        for (const Step step : allSteps) {
            m_window->setStep(step);
            QTRY_VERIFY(!m_workspace->isAnythingRunning());
        }
        qApp->removeEventFilter(&stray);
        QVERIFY2(stray.found().isEmpty(), qPrintable(stray.found().join(u'\n')));
    }

    void exportsWaitForASegmentation()
    {
        openTable();
        for (const char* name : {"exportClusterSummaryAction", "exportCustomersAction"}) {
            auto* action = m_window->findChild<QAction*>(QLatin1String(name));
            QVERIFY(action);
            QVERIFY(!action->isEnabled());
        }
    }

    void aboutSaysThatNothingLeavesTheComputer()
    {
        m_window->showAbout();
        auto* box = m_window->findChild<QMessageBox*>(QStringLiteral("aboutBox"));
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("Nothing leaves this computer")));
        box->close();
    }

    void diagnosticsHoldNoData()
    {
        openTable();
        m_window->copyDiagnostics();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Table: 120 × 5")));
        QVERIFY(!text.contains(QStringLiteral("customers")));
        QVERIFY(!text.contains(QStringLiteral("Income")));
    }

    void screenshotGoesToFileAndClipboard()
    {
        const QString path = m_folder->filePath(QStringLiteral("shot.png"));
        dialogs().saveFile = [path](QWidget*, const QString&, const QString& name, const QString&) {
            return name == QStringLiteral("tessera_data.png") ? path : QString();
        };
        m_window->takeScreenshot();
        const QImage image(path);
        QCOMPARE(image.size(), m_window->size() * m_window->devicePixelRatioF());
        QCOMPARE(QApplication::clipboard()->image().size(), image.size());
    }

    void closingWhileIdleAsksNothing()
    {
        bool asked = false;
        dialogs().ask = [&asked](QWidget*, const QString&, const QString&, const QStringList&,
                                 int escape) {
            asked = true;
            return escape;
        };
        QVERIFY(m_window->close());
        QVERIFY(!asked);
    }

    void closingWhileRunningAsksAndCanGoOn()
    {
        openTable();
        core::segment::SegmentRequest request;
        request.method = core::segment::SegmentMethod::AutoencoderKMeans;
        request.k = 2;
        request.autoencoder.epochs = 100000;
        m_workspace->segments().find(request);
        QVERIFY(m_workspace->isRunning(Step::Segment));
        QStringList offered;
        dialogs().ask = [&offered](QWidget*, const QString&, const QString&,
                                   const QStringList& buttons, int escape) {
            offered = buttons;
            return escape;
        };
        QVERIFY(!m_window->close());
        QCOMPARE(offered,
                 QStringList({QStringLiteral("Keep Running"), QStringLiteral("Stop & Keep Best"),
                              QStringLiteral("Quit")}));
        QVERIFY(m_window->isVisible());
        QVERIFY(m_workspace->isRunning(Step::Segment));
        dialogs().ask = [](QWidget*, const QString&, const QString&, const QStringList&, int) {
            return 2;
        };
        QVERIFY(m_window->close());
        QVERIFY(!m_workspace->isAnythingRunning());
    }

    void closingWhileReadingAsksNothing()
    {
        bool asked = false;
        dialogs().ask = [&asked](QWidget*, const QString&, const QString&, const QStringList&,
                                 int escape) {
            asked = true;
            return escape;
        };
        m_window->openFile(writeTable());
        QVERIFY(m_workspace->isAnythingRunning());
        QVERIFY(m_window->close());
        QVERIFY(!asked);
    }

private:
    void makeWindow()
    {
        m_window.reset();
        m_workspace = std::make_unique<Workspace>();
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString writeTable()
    {
        const QString path = m_folder->filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(smallTable());
        return path;
    }
    QString openTable()
    {
        const QString path = writeTable();
        m_window->openFile(path);
        [this] { QTRY_VERIFY(m_workspace->hasTable()); }();
        [this] { QTRY_VERIFY(!m_workspace->isAnythingRunning()); }();
        return path;
    }

    Dialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"

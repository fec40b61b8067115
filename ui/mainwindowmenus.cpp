#include "core/samples/samples.h"
#include "ui/diagnostics.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/editactions.h"
#include "ui/engineloading.h"
#include "ui/exporting.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/preferencesdialog.h"
#include "ui/report/reportexport.h"
#include "ui/report/reportsource.h"
#include "ui/reportexports.h"
#include "ui/scoreexports.h"
#include "ui/segmentexports.h"
#include "ui/settings.h"
#include "ui/steps.h"
#include "ui/style/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/jobstrip.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/statusline.h"
#include "ui/zoom.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QUndoStack>
#include <QWhatsThis>

#include <algorithm>
#include <utility>

namespace ui {

void MainWindow::createMenus()
{
    createFileMenu();
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_edit = new EditActions(this);
    QAction* undo = m_workspace.undoStack()->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_workspace.undoStack()->createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});
    edit->addSeparator();
    m_edit->addTo(*edit);
    edit->addSeparator();
    // Text fields take the key for themselves while they have the focus.
    QAction* paste = edit->addAction(tr("Paste as &Table"), this, &MainWindow::pasteTable);
    paste->setObjectName(QStringLiteral("pasteTableAction"));
    paste->setShortcut(QKeySequence::Paste);
    edit->addSeparator();
    QAction* preferences = edit->addAction(tr("P&references…"), this, &MainWindow::showPreferences);
    preferences->setObjectName(QStringLiteral("preferencesAction"));
    preferences->setShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_Comma)); // not everywhere a standard one
    preferences->setMenuRole(QAction::PreferencesRole);
    createViewMenu();
    createRunMenu();
    createHelpMenu();
    // Letters of other scripts stand higher; a bar that is too low for them shows no menu at all.
    menuBar()->setFixedHeight(std::max(metrics::menuHeight, menuBar()->sizeHint().height()));
}

QMenu* MainWindow::createFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QAction* fresh = menu->addAction(tr("&New Project"), this, &MainWindow::newProject);
    fresh->setObjectName(QStringLiteral("newProjectAction"));
    fresh->setShortcut(QKeySequence::New);
    QAction* open = menu->addAction(tr("&Open…"), this, &MainWindow::askOpenFile);
    open->setObjectName(QStringLiteral("openAction"));
    open->setShortcut(QKeySequence::Open);
    m_recentMenu = menu->addMenu(tr("Open &Recent"));
    m_recentMenu->setObjectName(QStringLiteral("openRecentMenu"));
    m_recentMenu->setToolTipsVisible(true);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    m_save = menu->addAction(tr("&Save"), this, &MainWindow::saveProject);
    m_save->setObjectName(QStringLiteral("saveAction"));
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs = menu->addAction(tr("Save &As…"), this, &MainWindow::saveProjectAs);
    m_saveAs->setObjectName(QStringLiteral("saveAsAction"));
    m_saveAs->setShortcut(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)); // not everywhere a standard one
    m_notes = menu->addAction(tr("Project No&tes…"), this, &MainWindow::showNotes);
    m_notes->setObjectName(QStringLiteral("notesAction"));
    menu->addSeparator();
    m_importOptions = menu->addAction(tr("&Import Options…"), this, &MainWindow::showImportOptions);
    m_importOptions->setObjectName(QStringLiteral("importOptionsAction"));
    m_fromTransactions = menu->addAction(tr("Customers from &Transactions…"), this,
                                         &MainWindow::showCustomersFromTransactions);
    m_fromTransactions->setObjectName(QStringLiteral("customersFromTransactionsAction"));
    m_useSavedSegments = menu->addAction(tr("Use Saved Se&gments…"), this, [this] {
        if (useSavedSegments(this, m_workspace))
            setStep(Step::Segment);
    });
    m_useSavedSegments->setObjectName(QStringLiteral("useSavedSegmentsAction"));
    menu->addSeparator();
    QMenu* exports = menu->addMenu(tr("&Export"));
    m_exportSummary =
        exports->addAction(tr("Cluster &Summary (CSV)…"), this, &MainWindow::exportClusterSummary);
    m_exportSummary->setObjectName(QStringLiteral("exportClusterSummaryAction"));
    m_exportWorkbook = exports->addAction(tr("Cluster Summary (&Excel)…"), this,
                                          &MainWindow::exportClusterWorkbook);
    m_exportWorkbook->setObjectName(QStringLiteral("exportClusterWorkbookAction"));
    m_exportCustomers =
        exports->addAction(tr("&Customers with Segments…"), this, &MainWindow::exportCustomers);
    m_exportCustomers->setObjectName(QStringLiteral("exportCustomersAction"));
    m_exportSegmentFiles =
        exports->addAction(tr("&One File per Segment…"), this, &MainWindow::exportSegmentFiles);
    m_exportSegmentFiles->setObjectName(QStringLiteral("exportSegmentFilesAction"));
    m_exportScored = exports->addAction(tr("Scored C&ustomers…"), this, &MainWindow::exportScored);
    m_exportScored->setObjectName(QStringLiteral("exportScoredAction"));
    m_exportScoredPerLabel = exports->addAction(tr("Scored Customers, One File per &Label…"), this,
                                                &MainWindow::exportScoredPerLabel);
    m_exportScoredPerLabel->setObjectName(QStringLiteral("exportScoredPerLabelAction"));
    m_exportModel = exports->addMenu(tr("&Model"));
    m_exportModel->addAction(tr("&Tessera…"), this, &MainWindow::exportModel)
        ->setObjectName(QStringLiteral("exportModelAction"));
    m_exportModel->addAction(tr("&ONNX…"), this, &MainWindow::exportOnnx)
        ->setObjectName(QStringLiteral("exportOnnxAction"));
    m_exportModel->addAction(tr("&SQL…"), this, &MainWindow::exportSql)
        ->setObjectName(QStringLiteral("exportSqlAction"));
    m_exportFigure = exports->addAction(tr("&Figure…"), this, &MainWindow::exportFigure);
    m_exportFigure->setObjectName(QStringLiteral("exportFigureAction"));
    m_exportFigure->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportChartPack = exports->addAction(tr("C&hart Pack…"), this, &MainWindow::exportChartPack);
    m_exportChartPack->setObjectName(QStringLiteral("exportChartPackAction"));
    m_exportReport = exports->addAction(tr("&Report…"), this, &MainWindow::exportReport);
    m_exportReport->setObjectName(QStringLiteral("exportReportAction"));
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    return menu;
}

void MainWindow::createViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    auto* steps = new QActionGroup(this);
    for (const StepText& text : stepTexts()) {
        QAction* action = menu->addAction(text.name);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(text.shortcut));
        steps->addAction(action);
        m_stepActions.push_back(action);
        connect(action, &QAction::triggered, this, [this, step = text.step] { setStep(step); });
    }
    menu->addSeparator();
    addZoomActions(*menu);
    QMenu* themes = menu->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, tr("&System")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("&Dark")},
        {ThemeChoice::HighContrast, tr("&High Contrast")}};
    for (const auto& [choice, name] : choices) {
        QAction* action = themes->addAction(name);
        action->setCheckable(true);
        action->setChecked(Settings().theme() == choice);
        action->setData(int(choice));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { setTheme(chosen); });
    }
    QAction* full = menu->addAction(tr("&Full Screen"));
    full->setCheckable(true);
    full->setShortcut(QKeySequence(Qt::Key_F11));
    connect(full, &QAction::triggered, this,
            [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
    menu->addSeparator();
    QAction* shot = menu->addAction(tr("S&creenshot…"), this, &MainWindow::takeScreenshot);
    shot->setShortcut(QKeySequence(Qt::Key_F12));
    menu->addAction(tr("&Reset Layout"), this, &MainWindow::resetLayout);
}

void MainWindow::addZoomActions(QMenu& menu)
{
    m_zoomIn = menu.addAction(tr("Zoom &In"), this, &MainWindow::zoomIn);
    m_zoomIn->setObjectName(QStringLiteral("zoomInAction"));
    // On most keyboards the plus stands above the equals sign.
    m_zoomIn->setShortcuts(
        {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = menu.addAction(tr("Zoom &Out"), this, &MainWindow::zoomOut);
    m_zoomOut->setObjectName(QStringLiteral("zoomOutAction"));
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    QAction* actual =
        menu.addAction(tr("&Actual Size"), this, [this] { setZoom(zoom::actualSize); });
    actual->setObjectName(QStringLiteral("actualSizeAction"));
    actual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    const auto update = [this] {
        m_zoomIn->setEnabled(currentZoom() < zoom::steps().last());
        m_zoomOut->setEnabled(currentZoom() > zoom::steps().first());
    };
    connect(&menu, &QMenu::aboutToShow, this, update);
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        m_zoomIn->setEnabled(true); // their keys work whatever the menu said
        m_zoomOut->setEnabled(true);
    });
}

void MainWindow::zoomIn()
{
    setZoom(zoom::larger(currentZoom()));
}

void MainWindow::zoomOut()
{
    setZoom(zoom::smaller(currentZoom()));
}

void MainWindow::setZoom(int percent)
{
    Settings().setZoom(percent);
    applyZoom(percent, [this] { fitMinimumSize(); });
    if (m_preferences)
        m_preferences->readSettings();
    m_status->showMessage(tr("Zoom %1 %").arg(QLocale().toString(currentZoom())));
}

void MainWindow::createRunMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    m_start = menu->addAction(tr("&Start"), this, &MainWindow::startStep);
    m_start->setObjectName(QStringLiteral("startAction"));
    m_start->setShortcut(QKeySequence(Qt::Key_F5));
    m_stop = menu->addAction(tr("Stop && &Keep Best"), this, &MainWindow::stopAndKeepBest);
    m_stop->setObjectName(QStringLiteral("stopAndKeepBestAction"));
    m_stop->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_discard = menu->addAction(tr("&Discard"), this, &MainWindow::discard);
    m_discard->setObjectName(QStringLiteral("discardAction"));
    menu->addSeparator();
    m_runHistory = menu->addAction(tr("Run &History"), this, &MainWindow::showRunHistory);
    m_runHistory->setObjectName(QStringLiteral("runHistoryAction"));
}

void MainWindow::createHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* contents = menu->addAction(tr("&Contents"), this, &MainWindow::showHelp);
    contents->setObjectName(QStringLiteral("helpContentsAction"));
    contents->setShortcut(QKeySequence::HelpContents);
    // The key answers for what has the focus; from the menu the next click says what is meant. So
    // the key is not the action's own, which only names it.
    QAction* what =
        menu->addAction(tr("&What’s This?") + u'\t' +
                        QKeySequence(QKeySequence::WhatsThis).toString(QKeySequence::NativeText));
    what->setObjectName(QStringLiteral("whatsThisAction"));
    connect(what, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    auto* key = new QShortcut(QKeySequence::WhatsThis, this);
    connect(key, &QShortcut::activated, this, &MainWindow::explainFocus);
    QAction* tour = menu->addAction(tr("&Two-Minute Tour"), this, &MainWindow::startTour);
    tour->setObjectName(QStringLiteral("tourAction"));
    QAction* walk = menu->addAction(tr("From CSV to &Named Segments"), this,
                                    [this] { showHelpOn(HelpWindow::namedSegments()); });
    walk->setObjectName(QStringLiteral("helpNamedSegmentsAction"));
    QAction* figures = menu->addAction(tr("&Published Figures, Measured Again"), this,
                                       [this] { showHelpOn(HelpWindow::honestFigures()); });
    figures->setObjectName(QStringLiteral("helpHonestFiguresAction"));
    menu->addSeparator();
    QMenu* examples = menu->addMenu(tr("&Example Data"));
    for (const auto& sample : core::samples::samples()) {
        const QString id = QString::fromStdString(sample.id);
        QAction* action = examples->addAction(
            tr("%1 (%2)").arg(QCoreApplication::translate("Samples", sample.title.c_str()),
                              QCoreApplication::translate("Samples", sample.purpose.c_str())));
        action->setObjectName(id + QStringLiteral("SampleAction"));
        connect(action, &QAction::triggered, this,
                [this, id] { leaveDocument([this, id] { m_workspace.openSample(id); }); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy &Diagnostic Information"), this, &MainWindow::copyDiagnostics);
    QAction* about = menu->addAction(tr("&About Tessera"), this, &MainWindow::showAbout);
    about->setObjectName(QStringLiteral("aboutAction"));
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QList<RecentFile> files = Settings().recentFiles();
    for (const RecentFile& file : files) {
        const QString name = QFileInfo(file.path).fileName().replace(u'&', QStringLiteral("&&"));
        if (QFileInfo::exists(file.path)) {
            QAction* action = m_recentMenu->addAction(name);
            action->setToolTip(file.path);
            connect(action, &QAction::triggered, this,
                    [this, path = file.path] { openFile(path); });
            continue;
        }
        m_recentMenu->addAction(tr("%1 (not found)").arg(name))->setEnabled(false);
        QAction* remove = m_recentMenu->addAction(tr("Remove %1 from the List").arg(name));
        connect(remove, &QAction::triggered, this,
                [path = file.path] { Settings().removeRecentFile(path); });
    }
    if (files.isEmpty()) {
        m_recentMenu->addAction(tr("No recent files"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Clear List"), this, [] { Settings().clearRecentFiles(); });
}

void MainWindow::setTheme(ThemeChoice choice)
{
    Settings().setTheme(choice);
    applyTheme(choice);
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

void MainWindow::showPreferences()
{
    m_preferences = new PreferencesDialog(this);
    connect(m_preferences, &PreferencesDialog::themeChosen, this, &MainWindow::setTheme);
    connect(m_preferences, &PreferencesDialog::zoomChosen, this, &MainWindow::setZoom);
    connect(m_preferences, &PreferencesDialog::languageChosen, this, &MainWindow::languageChosen);
    m_preferences->open();
}

bool MainWindow::hidePreferences()
{
    const bool isShown = m_preferences && m_preferences->isVisible();
    if (m_preferences)
        m_preferences->close();
    return isShown;
}

void MainWindow::askOpenFile()
{
    const QString path =
        dialogs().openFile(this, tr("Open a Table, a Project or a Model"), openableFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::askOpenProject()
{
    const QString path = dialogs().openFile(this, tr("Open a Project"), projectFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::startStep()
{
    if (Page* page = currentPage(); page && m_start->isEnabled())
        page->start();
}

void MainWindow::stopAndKeepBest()
{
    if (const auto step = runningStep()) {
        m_jobs->setStopping(int(*step));
        m_workspace.stopAndKeepBest(*step);
    }
}

void MainWindow::discard()
{
    if (const auto step = runningStep()) {
        m_jobs->setStopping(int(*step));
        m_workspace.discard(*step);
    }
}

void MainWindow::exportClusterSummary()
{
    ui::exportClusterSummary(this, m_workspace, *m_exporting);
}

void MainWindow::exportClusterWorkbook()
{
    ui::exportClusterWorkbook(this, m_workspace, *m_exporting);
}

void MainWindow::exportCustomers()
{
    ui::exportCustomers(this, m_workspace, *m_exporting);
}

void MainWindow::exportSegmentFiles()
{
    ui::exportSegmentFiles(this, m_workspace, *m_exporting);
}

void MainWindow::exportScored()
{
    exportScoredCustomers(this, m_workspace);
}

void MainWindow::exportScoredPerLabel()
{
    exportScoredFiles(this, m_workspace);
}

void MainWindow::exportModel()
{
    exportModelFile(this, m_workspace, *m_exporting);
}

void MainWindow::exportOnnx()
{
    exportModelOnnx(this, m_workspace, *m_exporting);
}

void MainWindow::exportSql()
{
    exportModelSql(this, m_workspace, *m_exporting);
}

void MainWindow::exportFigure()
{
    if (PlotCard* card = chosenPlotCard())
        card->saveImage();
}

void MainWindow::exportChartPack()
{
    ui::exportChartPack(this, reportSource(m_workspace, QDateTime::currentDateTime()), *m_reports);
}

void MainWindow::exportReport()
{
    setStep(Step::Report);
    if (Page* page = currentPage())
        page->start();
}

QImage MainWindow::picture()
{
    QPixmap picture = grab();
    QPainter painter(&picture);
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (!dialog->isVisible() || !dialog->isWindow())
            continue;
        if (dialog->isModal())
            painter.fillRect(rect(), QColor(0, 0, 0, 56));
        // Where the dialog would stand if the window were all of the screen.
        const QRect place(
            QPoint((width() - dialog->width()) / 2, std::max(0, (height() - dialog->height()) / 2)),
            dialog->size());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(themeOf(this).fieldBorder);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.end();
    return picture.toImage();
}

void MainWindow::takeScreenshot()
{
    const QImage image = picture();
    QApplication::clipboard()->setImage(image);
    m_status->showMessage(tr("Screenshot copied"));
    const QString name = tr("tessera_%1.png").arg(stepTexts().at(indexOf(m_step)).name.toLower());
    const QString path = dialogs().saveFile(this, tr("Save Screenshot"), name, tr("PNG (*.png)"));
    if (path.isEmpty())
        return;
    if (image.save(path, "PNG"))
        m_status->showMessage(
            tr("Screenshot copied and saved as %1").arg(QFileInfo(path).fileName()));
    else
        showBanner(Banner::Kind::Danger, tr("The screenshot could not be written to %1.").arg(path),
                   tr("Choose another folder; the picture is on the clipboard."));
}

void MainWindow::resetLayout()
{
    Settings().clearLayout();
    if (isFullScreen() || isMaximized())
        showNormal();
    restoreLayout();
}

/// On a page that has a walk of its own, that; else what there is.
void MainWindow::showHelp()
{
    // Every step has a page of its name.
    showHelpOn(m_workspace.hasTable() ? stepTexts().at(indexOf(m_step)).icon
                                      : HelpWindow::contents());
}

void MainWindow::showHelpOn(const QString& topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::explainFocus()
{
    for (QWidget* widget = focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->whatsThis().isEmpty())
            continue;
        const QWidget* at = focusWidget();
        QWhatsThis::showText(at->mapToGlobal(QPoint(at->width() / 2, at->height())),
                             widget->whatsThis(), widget);
        return;
    }
    QWhatsThis::enterWhatsThisMode();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Tessera"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/tessera.svg")).pixmap(64, 64));
    box->setText(tr("<b>Tessera %1</b>").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("<p>Customer segmentation and prediction for marketing analysts.</p>"
           "<p>Nothing leaves this computer: tables are read, analysed and kept here only.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. Built "
           "with Qt %2, libtorch, QCustomPlot and the typeface Inter.</p>")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void MainWindow::copyDiagnostics()
{
    const QLocale locale;
    QString table = QStringLiteral("none");
    if (const OpenTablePointer open = m_workspace.openTable())
        table =
            QStringLiteral("%1 × %2").arg(open->table->rowCount()).arg(open->table->columnCount());
    QApplication::clipboard()->setText(diagnosticText(*this, m_engine->linearAlgebra(), table));
    m_status->showMessage(tr("Diagnostic information copied"));
}

} // namespace ui

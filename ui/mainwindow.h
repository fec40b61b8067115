#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/step.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace ui {

class DropFrame;
class EditActions;
class EngineLoading;
class Exporting;
class FileWatch;
class FocusRing;
class HelpWindow;
class ImportDialog;
class JobStrip;
class Page;
class PageStack;
class PlotCard;
class PreferencesDialog;
class RecoveryOffer;
class ReportExport;
class ReceiptDialog;
struct ImportRequest;
struct ProjectReport;
class StatusLine;
class StepRail;
class TourBar;
class WelcomePage;

/// The window: menus, rail, the page of the step, its options, running jobs and the status line.
/// Pages are made when they are first seen.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    Step currentStep() const { return m_step; }
    void setStep(Step step);
    /// Null while the step has nothing to show but the way to a table.
    Page* currentPage() const;
    void setTheme(ThemeChoice choice);
    /// Remembered for the next start.
    void setZoom(int percent);
    /// A table, a project or a saved model, told by the contents. Opens at once what is clear;
    /// asks first where it is doubtful how to read it, and where work would be lost.
    void openFile(const QString& path);
    /// Nothing runs, is written or is still being drawn.
    bool isSettled() const;
    /// The window as it is on the screen.
    QImage picture();

    /// As it is now, for the next window.
    void rememberLayout() const;
    /// Whether the preferences were shown.
    bool hidePreferences();

signals:
    /// The settings hold another language; WindowHolder makes the window anew.
    void languageChosen();

public slots:
    /// Closes the table; work that is not saved is asked about.
    void newProject();
    void askOpenFile();
    void askOpenProject();
    void saveProject();
    void saveProjectAs();
    void showNotes();
    /// The list of all runs.
    void showRunHistory();
    void showImportOptions();
    void showReceipt();
    /// From the open table of transactions to a customer table.
    void showCustomersFromTransactions();
    /// The clipboard's text as a table.
    void pasteTable();
    void startStep();
    void stopAndKeepBest();
    void discard();
    void exportClusterSummary();
    void exportCustomers();
    void exportClusterWorkbook();
    void exportSegmentFiles();
    void exportFigure();
    void exportChartPack();
    void exportReport();
    void exportScored();
    void exportScoredPerLabel();
    void exportModel();
    void exportOnnx();
    void exportSql();
    void takeScreenshot();
    void resetLayout();
    void showPreferences();
    void zoomIn();
    void zoomOut();
    /// The two-minute tour, on an example.
    void startTour();
    void showHelp();
    void showHelpOn(const QString& topic);
    /// What's This on what has the focus.
    void explainFocus();
    void showAbout();
    void copyDiagnostics();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createCentre();
    void createMenus();
    QMenu* createFileMenu();
    void createViewMenu();
    void addZoomActions(QMenu& menu);
    void createRunMenu();
    void createHelpMenu();
    void connectTour();
    void fillRecentMenu();
    void connectWorkspace();
    void connectEngine();
    void loadEngineWhenQuiet();

    QWidget* viewOf(Step step);
    Page* createPage(Step step);
    /// Before the first table comes, those that are seen first or have much to show, one at a time:
    /// to make one only when it is wanted can keep the window away for a tenth of a second.
    void makePagesAhead();
    QWidget* createEmptyView(Step step);
    void showStep();
    void showOptions(QWidget* panel);
    /// Results bring controls of their own.
    void orderFocus();
    void connectProject();
    /// Goes on with `then` unless there is work to save and the analyst wants to stay.
    void leaveDocument(std::function<void()> then);
    void forgetPages();
    void updateTitle();
    void onProjectSaved(const QString& path);
    void onProjectOpened(const ProjectReport& report);
    void onTableMissing(const QString& project, const QString& table);
    void addRecent(const QString& path);
    void offerRecovery();
    void connectImport();
    void showImport(const ImportRequest& request);
    void onFileChanged();
    void onFileVanished();
    void offerSample(const ErrorText& error);
    void exportRejectedRows();
    void onTableChanged();
    void onJobStarted(Step step, const QString& title, bool canKeepBest);
    void onJobFailed(Step step, const ErrorText& error);
    void updateMarks();
    void updateActions();
    void updateFacts();
    void setDragging(bool dragging);
    void showBanner(Banner::Kind kind, const QString& headline, const QString& text,
                    const QString& details = {});
    void hideBanner();
    PlotCard* chosenPlotCard() const;
    /// The job that Stop & Keep Best and Discard mean: the step's own, else any.
    std::optional<Step> runningStep() const;
    bool confirmClose();
    void restoreLayout();
    /// Never larger than the screen, which zooming makes smaller.
    void fitMinimumSize();

    Workspace& m_workspace;
    Step m_step = Step::Data;
    EngineLoading* m_engine;
    Exporting* m_exporting;
    ReportExport* m_reports;
    StepRail* m_rail;
    Banner* m_banner;
    QWidget* m_bannerBox;
    bool m_bannerLasts = false; ///< stays when the next job starts
    PageStack* m_stack;
    PageStack* m_options;
    QSplitter* m_splitter;
    JobStrip* m_jobs;
    StatusLine* m_status;
    DropFrame* m_dropFrame;
    FocusRing* m_focusRing;
    WelcomePage* m_welcome;
    TourBar* m_tour;
    std::map<Step, Page*> m_pages;
    std::map<Step, QWidget*> m_emptyViews;
    std::map<Step, bool> m_canKeepBest; ///< of jobs under way
    QPointer<PlotCard> m_lastCard;
    QString m_recentPath;
    FileWatch* m_fileWatch;
    QPointer<ImportDialog> m_importDialog;
    QPointer<ReceiptDialog> m_receiptDialog;
    QPointer<HelpWindow> m_help;
    QPointer<PreferencesDialog> m_preferences;
    bool m_bannerIsOfFile = false; ///< says that the open file has changed
    RecoveryOffer* m_recovery;
    bool m_isLeaving = false;          ///< the analyst has said what becomes of unsaved work
    std::function<void()> m_afterSave; ///< what waits for the project to be saved

    QMenu* m_recentMenu = nullptr;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_notes = nullptr;
    QAction* m_runHistory = nullptr;
    QAction* m_importOptions = nullptr;
    QAction* m_fromTransactions = nullptr;
    QAction* m_useSavedSegments = nullptr;
    QAction* m_exportSummary = nullptr;
    QAction* m_exportCustomers = nullptr;
    QAction* m_exportWorkbook = nullptr;
    QAction* m_exportSegmentFiles = nullptr;
    QAction* m_exportFigure = nullptr;
    EditActions* m_edit = nullptr;
    QAction* m_exportChartPack = nullptr;
    QAction* m_exportReport = nullptr;
    QAction* m_exportScored = nullptr;
    QAction* m_exportScoredPerLabel = nullptr;
    QMenu* m_exportModel = nullptr;
    QAction* m_start = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_discard = nullptr;
    QActionGroup* m_themes = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    std::vector<QAction*> m_stepActions; ///< as stepTexts()
};

} // namespace ui

#include "ui/mainwindow.h"

#include "ui/editactions.h"
#include "ui/engineloading.h"
#include "ui/exporting.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/receiptdialog.h"
#include "ui/pages/page.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/plots/plottext.h"
#include "ui/recoveryoffer.h"
#include "ui/report/reportexport.h"
#include "ui/settings.h"
#include "ui/steps.h"
#include "ui/tourbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dropframe.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/jobstrip.h"
#include "ui/widgets/menuletters.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/steprail.h"
#include "ui/workspace/filewatch.h"
#include "ui/workspace/project.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize preferredSize(1600, 1000);
constexpr QSize smallestSize(1100, 700);
/// The row of the jobs strip that is no job of a step: trying numbers of segments.
constexpr int sweepRow = 1000;

StepRail::Mark markOf(StepState state)
{
    switch (state) {
    case StepState::Unavailable:
        return StepRail::Mark::None;
    case StepState::Ready:
        return StepRail::Mark::Ready;
    case StepState::Running:
        return StepRail::Mark::Running;
    case StepState::Done:
        return StepRail::Mark::Done;
    case StepState::OutOfDate:
        return StepRail::Mark::OutOfDate;
    }
    return StepRail::Mark::None;
}

QString selectionText(const RowSelection& selection)
{
    if (selection.isEmpty())
        return MainWindow::tr("none selected");
    return MainWindow::tr("%1 selected").arg(QLocale().toString(qulonglong(selection.count())));
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_engine(new EngineLoading(this)),
      m_exporting(new Exporting(this)), m_reports(new ReportExport(*m_exporting, this)),
      m_rail(new StepRail), m_banner(new Banner), m_bannerBox(new QWidget), m_stack(new PageStack),
      m_options(new PageStack(280)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_jobs(new JobStrip), m_status(new StatusLine), m_dropFrame(nullptr),
      m_focusRing(new FocusRing(this)), m_welcome(new WelcomePage(workspace)),
      m_tour(new TourBar(workspace)), m_fileWatch(new FileWatch(this)),
      m_recovery(new RecoveryOffer(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    new MenuLetters(this);
    fitMinimumSize();
    createCentre();
    createMenus();
    m_dropFrame = new DropFrame(this);
    connectWorkspace();
    connectEngine();
    connectImport();
    connectProject();
    connectTour();
    connect(m_exporting, &Exporting::saved, this, [this](const QString& path) {
        const QFileInfo file(path);
        showBanner(Banner::Kind::Ok, tr("Saved %1").arg(file.fileName()),
                   tr("in %1").arg(file.path()));
    });
    connect(&m_workspace.scoring(), &Scoring::written, this, [this](const QString& path) {
        const QFileInfo file(path);
        if (file.isDir())
            showBanner(Banner::Kind::Ok, tr("Files written"), tr("to %1").arg(path));
        else
            showBanner(Banner::Kind::Ok, tr("Saved %1").arg(file.fileName()),
                       tr("in %1; the file it was made from is unchanged").arg(file.path()));
    });
    connect(m_exporting, &Exporting::progressed, this, [this](const QString& path, double done) {
        showBanner(Banner::Kind::Info, tr("Writing %1").arg(QFileInfo(path).fileName()),
                   percentText(done, 0));
    });
    connect(m_exporting, &Exporting::failed, this,
            [this](const ErrorText& error) { onJobFailed(m_step, error); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (QWidget* widget = now; widget; widget = widget->parentWidget())
            if (auto* card = qobject_cast<PlotCard*>(widget))
                m_lastCard = card;
    });
    restoreLayout();
    onTableChanged();
}

MainWindow::~MainWindow()
{
    // It would come home to a window that is half gone.
    delete m_focusRing;
    // Jobs report to widgets that go with the window.
    delete m_importDialog;
    delete m_receiptDialog;
    m_workspace.stopAll();
    m_workspace.disconnect(this);
    // The focus moves while the children go, when the members are gone already.
    qApp->disconnect(this);
    // Pages look after their options panels, which stand apart from them: pages go first.
    for (const auto& [step, page] : m_pages)
        delete page;
}

void MainWindow::createCentre()
{
    for (const StepText& step : stepTexts())
        m_rail->addStep(step.icon, step.name, step.shortcut, step.help);
    connect(m_rail, &StepRail::stepChosen, this,
            [this](int index) { setStep(stepTexts().at(index).step); });

    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askOpenFile);
    connect(m_welcome, &WelcomePage::openProjectRequested, this, &MainWindow::askOpenProject);
    connect(m_welcome, &WelcomePage::tourRequested, this, &MainWindow::startTour);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::helpRequested, this, &MainWindow::showHelp);
    connect(m_welcome, &WelcomePage::preferencesRequested, this, &MainWindow::showPreferences);
    // Of the window, so it stands at the foot, apart from those of the pages.
    auto* bannerLayout = new QVBoxLayout(m_bannerBox);
    bannerLayout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 12);
    bannerLayout->addWidget(m_banner);
    m_bannerBox->hide();
    connect(m_banner, &Banner::closed, this, &MainWindow::hideBanner);
    auto* centre = new QWidget;
    auto* centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins(0, 0, 0, 0);
    centreLayout->setSpacing(0);
    centreLayout->addWidget(scrolledPages(m_stack), 1);
    centreLayout->addWidget(m_bannerBox);
    centreLayout->addWidget(m_tour);

    m_options->setMaximumWidth(440);
    m_options->hide();
    m_splitter->setObjectName(QStringLiteral("pageSplitter"));
    m_splitter->setHandleWidth(4);
    m_splitter->addWidget(centre);
    m_splitter->addWidget(m_options);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_splitter, 1);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_jobs);
    layout->addWidget(m_status);
    setCentralWidget(central);
    connect(m_jobs, &JobStrip::keepBestRequested, this, [this](int id) {
        m_jobs->setStopping(id);
        m_workspace.stopAndKeepBest(Step(id));
    });
    connect(m_jobs, &JobStrip::discardRequested, this, [this](int id) {
        m_jobs->setStopping(id);
        if (id == sweepRow)
            m_workspace.segments().sweep().cancel();
        else
            m_workspace.discard(Step(id));
    });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::tableChanged, this, &MainWindow::onTableChanged);
    connect(&m_workspace, &Workspace::stateChanged, this, [this] {
        updateMarks();
        updateActions();
        if (Page* page = currentPage())
            showOptions(page->optionsPanel());
    });
    connect(&m_workspace, &Workspace::segmentationChanged, this, &MainWindow::updateActions);
    connect(&m_workspace.scoring(), &Scoring::modelsChanged, this, &MainWindow::updateActions);
    connect(&m_workspace.scoring(), &Scoring::fileChanged, this, &MainWindow::updateActions);
    connect(&m_workspace.scoring(), &Scoring::addedChanged, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::seedChanged, this, &MainWindow::updateFacts);
    connect(&m_workspace.selection(), &RowSelection::changed, this, &MainWindow::updateFacts);
    connect(&m_workspace, &Workspace::jobStarted, this, &MainWindow::onJobStarted);
    connect(&m_workspace, &Workspace::jobProgress, this,
            [this](Step step, double fraction, const QString& stage) {
                m_jobs->setProgress(int(step), fraction, stage);
            });
    const SegmentSweep* sweep = &m_workspace.segments().sweep();
    connect(sweep, &SegmentSweep::started, this,
            [this](const QString& title) { m_jobs->addJob(sweepRow, title, false); });
    connect(sweep, &SegmentSweep::progressed, this, [this](double fraction, const QString& stage) {
        m_jobs->setProgress(sweepRow, fraction, stage);
    });
    connect(sweep, &SegmentSweep::ended, this, [this] { m_jobs->removeJob(sweepRow); });
    connect(&m_workspace, &Workspace::jobFailed, this, &MainWindow::onJobFailed);
    connect(&m_workspace, &Workspace::jobEnded, this, [this](Step step) {
        m_canKeepBest.erase(step);
        m_jobs->removeJob(int(step));
        QTimer::singleShot(0, this, &MainWindow::orderFocus);
        updateMarks();
        updateActions();
    });
}

void MainWindow::connectEngine()
{
    connect(m_engine, &EngineLoading::ready, this, [this](bool fast) {
        if (!fast)
            showBanner(Banner::Kind::Warning,
                       tr("Networks will train many times slower than they could."),
                       tr("Install the fast linear algebra, then start Tessera again: "
                          "sudo apt install libopenblas0-pthread"));
        m_bannerLasts = !fast;
    });
    connect(m_engine, &EngineLoading::failed, this,
            [this](const QString& headline, const QString& remedy, const QString& details) {
                showBanner(Banner::Kind::Danger, headline, remedy, details);
                m_bannerLasts = true;
            });
}

void MainWindow::showBanner(Banner::Kind kind, const QString& headline, const QString& text,
                            const QString& details)
{
    m_banner->clearActions();
    m_bannerIsOfFile = false;
    m_banner->showText(
        kind, QStringLiteral("<b>%1</b> %2").arg(headline.toHtmlEscaped(), text.toHtmlEscaped()));
    m_banner->setDetails(details);
    m_bannerLasts = false;
    m_bannerBox->show();
}

void MainWindow::hideBanner()
{
    m_bannerBox->hide();
}

void MainWindow::onTableChanged()
{
    const OpenTablePointer open = m_workspace.openTable();
    updateTitle();
    if (open && open->isFile() && open->path != m_recentPath)
        addRecent(open->path);
    m_recentPath = open ? open->path : QString();
    if (m_fileWatch->watch(m_recentPath, open ? open->stamp : FileStamp()) && m_bannerIsOfFile)
        hideBanner();
    updateFacts();
    updateMarks();
    setStep(m_step);
}

void MainWindow::onJobStarted(Step step, const QString& title, bool canKeepBest)
{
    m_canKeepBest[step] = canKeepBest;
    m_jobs->addJob(int(step), title, canKeepBest);
    if (!m_bannerLasts)
        hideBanner();
    updateMarks();
    updateActions();
}

void MainWindow::onJobFailed(Step step, const ErrorText& error)
{
    if (error.isTooLarge && step == Step::Data) {
        offerSample(error);
        return;
    }
    // The page of the step says it itself where it is seen.
    if (step == m_step && currentPage() && sender() == &m_workspace)
        return;
    showBanner(Banner::Kind::Danger, error.headline, error.remedy, error.details);
}

void MainWindow::updateMarks()
{
    for (const StepText& text : stepTexts())
        m_rail->setMark(indexOf(text.step), markOf(m_workspace.state(text.step)));
}

void MainWindow::updateActions()
{
    const bool segmented = m_workspace.segmentation() != nullptr;
    const OpenTablePointer open = m_workspace.openTable();
    for (QAction* action : {m_save, m_saveAs, m_notes, m_runHistory})
        action->setEnabled(open != nullptr);
    m_importOptions->setEnabled(open && open->sampleId.isEmpty());
    m_fromTransactions->setEnabled(open != nullptr);
    m_useSavedSegments->setEnabled(open != nullptr);
    m_exportSummary->setEnabled(segmented);
    m_exportCustomers->setEnabled(segmented);
    m_exportWorkbook->setEnabled(segmented);
    m_exportSegmentFiles->setEnabled(segmented);
    m_exportFigure->setEnabled(chosenPlotCard() != nullptr);
    m_edit->update();
    m_exportChartPack->setEnabled(open != nullptr);
    m_exportReport->setEnabled(open != nullptr);
    const Scoring& scoring = m_workspace.scoring();
    const bool isScoring = m_workspace.isRunning(Step::Score);
    m_exportScored->setEnabled(scoring.canCheck() && !isScoring);
    m_exportScoredPerLabel->setEnabled(scoring.receipt() && scoring.canCheck() && !isScoring);
    m_exportModel->setEnabled(scoring.model().isThere());
    Page* page = currentPage();
    bool canStart = page && !m_workspace.isRunning(m_step);
    if (auto* panel = page ? qobject_cast<OptionsPanel*>(page->optionsPanel()) : nullptr)
        canStart = canStart && panel->primaryButton() && panel->primaryButton()->isEnabled();
    m_start->setEnabled(canStart);
    const auto running = runningStep();
    m_discard->setEnabled(running.has_value());
    bool keeps = false;
    if (running) {
        const auto found = m_canKeepBest.find(*running);
        keeps = found != m_canKeepBest.end() && found->second;
    }
    m_stop->setEnabled(keeps);
}

void MainWindow::updateFacts()
{
    const QLocale locale;
    const QString seed = tr("seed %1").arg(m_workspace.seed());
    if (const OpenTablePointer open = m_workspace.openTable())
        m_status->setFacts(
            {open->title,
             tr("%1 × %2").arg(locale.toString(qulonglong(open->table->rowCount())),
                               locale.toString(qulonglong(open->table->columnCount()))),
             selectionText(m_workspace.selection()), seed});
    else
        m_status->setFacts({tr("no file open"), seed});
}

std::optional<Step> MainWindow::runningStep() const
{
    if (m_canKeepBest.contains(m_step))
        return m_step;
    if (!m_canKeepBest.empty())
        return m_canKeepBest.rbegin()->first;
    return {};
}

PlotCard* MainWindow::chosenPlotCard() const
{
    Page* page = currentPage();
    if (!page)
        return nullptr;
    if (m_lastCard && page->isAncestorOf(m_lastCard) && m_lastCard->isVisibleTo(page))
        return m_lastCard;
    for (auto* card : page->findChildren<PlotCard*>())
        if (card->isVisibleTo(page))
            return card;
    return nullptr;
}

bool MainWindow::isSettled() const
{
    const Segments& segments = m_workspace.segments();
    return !m_workspace.isAnythingRunning() && !segments.isChanging() &&
           !segments.sweep().isRunning() && (!currentPage() || currentPage()->isSettled()) &&
           !m_exporting->isWriting() && !m_reports->isDrawing() && m_workspace.project().isIdle() &&
           !m_recovery->isLooking() && !(m_welcome->isVisible() && m_welcome->isDrawing()) &&
           !(m_importDialog && m_importDialog->isReading());
}

void MainWindow::rememberLayout() const
{
    Settings().setLayout(saveGeometry(), m_splitter->saveState());
}

void MainWindow::fitMinimumSize()
{
    setMinimumSize(screen() ? smallestSize.boundedTo(screen()->availableSize()) : smallestSize);
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = Settings().geometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize room = screen() ? screen()->availableSize() : preferredSize;
        resize(preferredSize.boundedTo(room));
    }
    if (!m_splitter->restoreState(Settings().windowState()))
        m_splitter->setSizes(
            {width() - metrics::railWidth - metrics::optionsWidth, metrics::optionsWidth});
    m_splitter->setHandleWidth(4);
}

} // namespace ui

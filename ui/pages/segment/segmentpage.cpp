#include "ui/pages/segment/segmentpage.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/exporting.h"
#include "ui/pages/segment/detailtabs.h"
#include "ui/pages/segment/mapcard.h"
#include "ui/pages/segment/options/mapgroup.h"
#include "ui/pages/segment/options/methodgroup.h"
#include "ui/pages/segment/options/sweepgroup.h"
#include "ui/pages/segment/segmentcomparison.h"
#include "ui/pages/segment/segmentoptions.h"
#include "ui/pages/segment/segmentview.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/segmentexports.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/segmentcardlist.h"
#include "ui/words/richtext.h"
#include "ui/words/segmentheadline.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::segment::Segmentation;
using core::segment::SegmentMethod;
using core::segment::SegmentRequest;

namespace {

/// For views that know no −1: customers that are not clustered have that label.
constexpr int noSegment = -1;
/// Up to so many customers, other numbers of segments are tried at once.
constexpr std::size_t sweptRows = 20'000;

/// Whether two requests on the same table and recipe would find the same segments.
bool asksTheSame(SegmentRequest a, const SegmentRequest& b)
{
    a.table = b.table;
    a.recipe = b.recipe;
    return a == b;
}

} // namespace

SegmentPage::SegmentPage(Workspace& workspace, QWidget* parent)
    : Page(Step::Segment, tr("Segment"), workspace, parent), m_options(new SegmentOptions(this)),
      m_stack(new QStackedWidget), m_view(new SegmentView(workspace.segments())),
      m_notice(new Banner), m_exporting(new Exporting(this)),
      m_comparison(new SegmentComparison(workspace, this))
{
    createEmptyStates();
    m_view->setObjectName(QStringLiteral("segmentResults"));
    m_stack->addWidget(m_view);
    m_notice->setObjectName(QStringLiteral("segmentNotice"));
    m_notice->hide();
    body()->addWidget(m_notice);
    body()->addWidget(m_stack, 1);
    createActions();
    connect(m_notice, &Banner::closed, this, [this] { m_noticeClosed = true; });
    connect(m_view, &SegmentView::failed, this,
            [this](const QString& text) { showProblem(text, {}); });
    if (auto* headline = findChild<QLabel*>(QStringLiteral("pageHeadline"))) {
        headline->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                          Qt::LinksAccessibleByKeyboard);
        connect(headline, &QLabel::linkActivated, this, &SegmentPage::explain);
    }
    connectWorkspace();
    // Segments that were there before the page: of a project that was opened.
    if (const auto result = workspace.segmentation(); result && !result->model) {
        m_options->setTable(workspace.openTable());
        m_options->setRequest(result->request);
    }
    showTable();
}

void SegmentPage::createEmptyStates()
{
    auto* noTable = new EmptyState(
        QStringLiteral("segment"), tr("Segments appear here"),
        tr("Open a table of customers first: one row per customer, with columns such as age, "
           "income or spending."));
    connect(noTable->addButton(tr("Open Data"), true), &QPushButton::clicked, this,
            [this] { emit stepRequested(Step::Data); });
    m_notRun = new EmptyState(
        QStringLiteral("segment"), tr("Find groups of similar customers"),
        tr("This page shows each segment on a map, in words and in figures. Choose the features "
           "and the number of segments at the right, or start with what is chosen."));
    m_find = m_notRun->addButton(tr("Find Segments"), true);
    m_find->setObjectName(QStringLiteral("emptyFindSegmentsButton"));
    connect(m_find, &QPushButton::clicked, this, &SegmentPage::start);
    m_useSaved = m_notRun->addButton(tr("Use Saved Segments…"), false);
    m_useSaved->setObjectName(QStringLiteral("useSavedSegmentsButton"));
    connect(m_useSaved, &QPushButton::clicked, this,
            [this] { useSavedSegments(this, this->workspace()); });
    m_stack->addWidget(noTable);
    m_stack->addWidget(m_notRun);
}

QWidget* SegmentPage::optionsPanel()
{
    return m_options->panel();
}

void SegmentPage::createActions()
{
    m_copyButton = addPageButton(QStringLiteral("copy"), tr("Copy"));
    m_copyButton->setObjectName(QStringLiteral("copyButton"));
    m_copyButton->setToolTip(tr("Copies the map as a picture"));
    connect(m_copyButton, &QPushButton::clicked, m_view->mapCard(), &PlotCard::copyImage);
    m_compareButton = addPageButton({}, tr("Compare With…"));
    m_compareButton->setObjectName(QStringLiteral("compareButton"));
    connect(m_compareButton, &QPushButton::clicked, m_comparison, &SegmentComparison::open);
    QPushButton* button = addPageButton({}, tr("Export"));
    m_exportButton = button;
    button->setObjectName(QStringLiteral("exportButton"));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, const QString& name, auto run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        m_resultActions.push_back(action);
    };
    add(tr("Cluster Summary (CSV)…"), QStringLiteral("exportClusterSummary"),
        [this] { exportClusterSummary(this, workspace(), *m_exporting); });
    add(tr("Cluster Summary (Excel)…"), QStringLiteral("exportClusterWorkbook"),
        [this] { exportClusterWorkbook(this, workspace(), *m_exporting); });
    add(tr("Customers with Segments (CSV)…"), QStringLiteral("exportCustomers"),
        [this] { exportCustomers(this, workspace(), *m_exporting); });
    add(tr("One File per Segment (CSV)…"), QStringLiteral("exportSegmentFiles"),
        [this] { exportSegmentFiles(this, workspace(), *m_exporting); });
    menu->addSeparator();
    add(tr("Map as Figure…"), QStringLiteral("exportMap"),
        [this] { m_view->mapCard()->saveImage(); });
    menu->addSeparator();
    add(tr("Save Segments…"), QStringLiteral("saveSegments"),
        [this] { exportSegmentModel(this, workspace(), *m_exporting); });
    add(tr("Keep for Comparison"), QStringLiteral("keepForComparison"),
        [this] { workspace().segments().keepForComparison(); });
    button->setMenu(menu);
}

void SegmentPage::connectWorkspace()
{
    Workspace& workspace = this->workspace();
    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &SegmentPage::start);
    connect(m_options, &SegmentOptions::changed, this, &SegmentPage::optionsChanged);
    connect(m_options->method(), &MethodGroup::seedEdited, &workspace, &Workspace::setSeed);
    m_view->mapCard()->follow(workspace.selection());
    connect(m_options->map(), &MapGroup::changed, this, &SegmentPage::applyMapOptions);
    connect(m_options->sweep(), &SweepGroup::sweepRequested, this, &SegmentPage::startSweep);
    connect(m_view->details(), &DetailTabs::sweepRequested, this, &SegmentPage::startSweep);
    connect(m_view->details(), &DetailTabs::epsChosen, m_options->method(), &MethodGroup::setEps);
    connectSelection();
    connectSegments();
    RecipePlans* recipes = &workspace.recipes();
    connect(m_options, &SegmentOptions::recipeRequested, this, [this, recipes] {
        recipes->setShownUse(PlanUse::Segment);
        emit stepRequested(Step::Prepare);
    });
    connect(recipes, &RecipePlans::planChanged, this, [this, recipes](PlanUse use) {
        if (use == PlanUse::Segment)
            m_options->setRecipe(recipes->plan(use));
    });
    // In step with the picture, not with the epochs: those may come by the thousand.
    connect(m_view->details()->liveLoss(), &LiveCurve::figureChanged, this, [this] {
        if (m_running)
            showHeadline();
    });
    connect(m_exporting, &Exporting::saved, this, [this](const QString& path) {
        const QFileInfo file(path);
        m_exportShown.clear();
        banner()->clearActions();
        banner()->showText(Banner::Kind::Ok, tr("Saved <b>%1</b> in %2.")
                                                 .arg(file.fileName().toHtmlEscaped(),
                                                      file.absolutePath().toHtmlEscaped()));
    });
    connect(m_exporting, &Exporting::progressed, this, &SegmentPage::showExporting);
    connect(m_exporting, &Exporting::cancelled, this, [this] {
        m_exportShown.clear();
        banner()->hide();
    });
    connect(m_exporting, &Exporting::failed, this, [this](const ErrorText& error) {
        showProblem(error.headline, error.remedy, error.details);
    });
    connect(&workspace, &Workspace::tableChanged, this, &SegmentPage::showTable);
    connect(&workspace, &Workspace::segmentationChanged, this, &SegmentPage::showSegmentation);
    connect(&workspace, &Workspace::seedChanged, this, [this] {
        m_options->method()->setSeed(this->workspace().seed());
        optionsChanged();
    });
    connect(&workspace, &Workspace::stateChanged, this, [this](Step changed) {
        if (changed == Step::Segment)
            showNotice();
    });
    connect(&workspace, &Workspace::jobStarted, this, [this](Step started) {
        if (started == Step::Segment)
            beginRun();
    });
    connect(&workspace, &Workspace::epochFinished, this,
            [this](Step trained, const core::network::EpochReport& report) {
                if (trained != Step::Segment)
                    return;
                m_lastEpoch = report;
                m_view->details()->addEpoch(report);
            });
    connect(&workspace, &Workspace::jobEnded, this, [this](Step ended) {
        if (ended == Step::Segment)
            endRun();
    });
}

void SegmentPage::connectSegments()
{
    Segments* segments = &workspace().segments();
    const SegmentSweep* sweep = &segments->sweep();
    connect(segments, &Segments::changeFailed, this, [this](const ErrorText& error) {
        showProblem(error.headline, error.remedy, error.details);
    });
    connect(sweep, &SegmentSweep::failed, this, [this](const ErrorText& error) {
        showProblem(error.headline, error.remedy, error.details);
    });
    connect(segments, &Segments::refined, m_view->details(), &DetailTabs::addRefinement);
    connect(m_comparison, &SegmentComparison::choicesChanged, this, &SegmentPage::showComparable);
    connect(m_comparison, &SegmentComparison::failed, this,
            [this](const QString& text) { showProblem(text, {}); });
    for (const auto signal : {&SegmentSweep::rowsChanged, &SegmentSweep::ended})
        connect(sweep, signal, this, &SegmentPage::showHeadline);
    connect(sweep, &SegmentSweep::started, this, &SegmentPage::showStage);
    connect(sweep, &SegmentSweep::ended, this, &SegmentPage::showStage);
}

/// A segment chosen is a selection of its customers, which the other pages show too.
void SegmentPage::connectSelection()
{
    RowSelection* selection = &workspace().selection();
    const auto select = [this, selection](int segment) {
        if (segment == noSegment)
            selection->clear();
        else
            selection->select(rowsOf(segment), nameOf(segment), Step::Segment);
    };
    connect(m_view, &SegmentView::segmentSelected, this, select);
    connect(m_view->details(), &DetailTabs::rowsChosen, this,
            [selection](const std::vector<std::uint32_t>& rows) {
                selection->select(std::make_shared<const std::vector<std::uint32_t>>(rows),
                                  tr("chosen by their silhouette"), Step::Segment);
            });
    connect(m_view->cards(), &SegmentCardList::customersRequested, this,
            [this, selection](int segment) {
                selection->select(rowsOf(segment), nameOf(segment), Step::Segment);
                selection->setShownAlone(true);
                emit stepRequested(Step::Data);
            });
    connect(m_view->cards(), &SegmentCardList::exportRequested, this,
            [this](int segment) { exportSegmentFiles(this, workspace(), *m_exporting, segment); });
    connect(selection, &RowSelection::changed, this, [this, selection] {
        if (selection->isEmpty())
            m_view->selectSegment(noSegment);
    });
}

RowSelection::Rows SegmentPage::rowsOf(int segment) const
{
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    const auto& labels = workspace().segmentation()->labels;
    for (std::size_t row = 0; row < labels.size(); ++row)
        if (labels[row] == segment)
            rows->push_back(static_cast<std::uint32_t>(row));
    return rows;
}

QString SegmentPage::nameOf(int segment) const
{
    return segment < 0
               ? tr("not clustered")
               : QString::fromStdString(workspace()
                                            .segmentation()
                                            ->profile.cards[static_cast<std::size_t>(segment)]
                                            .name);
}

void SegmentPage::startSweep()
{
    if (const OpenTablePointer open = workspace().openTable())
        workspace().segments().startSweep(m_options->sweep()->options(open->table->rowCount()));
}

/// Other numbers of segments are tried without being asked for where that takes a moment only.
void SegmentPage::sweepIfCheap()
{
    const auto result = workspace().segmentation();
    if (!result || result->model || workspace().segments().sweep().suits(*result))
        return;
    const auto method = result->request.method;
    const bool fast = method == SegmentMethod::KMeans || method == SegmentMethod::AutoencoderKMeans;
    if (fast && result->labels.size() <= sweptRows)
        startSweep();
}

void SegmentPage::showComparable()
{
    const bool possible = m_comparison->isPossible();
    m_compareButton->setEnabled(possible);
    m_compareButton->setToolTip(
        possible ? tr("Who moved between two ways to segment these customers")
                 : tr("Find segments once more, or keep these for a comparison first"));
}

void SegmentPage::start()
{
    if (!m_options->canFind() || workspace().isRunning(Step::Segment))
        return;
    m_started = m_options->request();
    workspace().segments().find(*m_started);
}

bool SegmentPage::isSettled() const
{
    return !m_view->mapCard()->isWorking();
}

void SegmentPage::showTable()
{
    m_options->setRecipe(workspace().recipes().plan(PlanUse::Segment));
    m_options->setTable(workspace().openTable());
    m_options->method()->setSeed(workspace().seed());
    tellBasis();
    showSegmentation();
}

void SegmentPage::tellBasis()
{
    RecipeBasis basis;
    if (const OpenTablePointer open = workspace().openTable()) {
        basis.features = m_options->request().features;
        if (basis.features == core::prepare::usableFeatures(*open->table))
            basis.features.clear();
    }
    workspace().recipes().setBasis(PlanUse::Segment, std::move(basis));
}

void SegmentPage::showStage()
{
    const bool hasResult = workspace().segmentation() != nullptr;
    const bool firstTraining =
        m_running && m_started && m_started->method == SegmentMethod::AutoencoderKMeans;
    m_stack->setCurrentIndex(!workspace().hasTable()      ? NoTable
                             : hasResult || firstTraining ? Results
                                                          : NotRun);
    m_notRun->setText(m_running ? tr("Finding segments…") : tr("Find groups of similar customers"),
                      m_running ? QString()
                                : tr("This page shows each segment on a map, in words and in "
                                     "figures. Choose the features and the number of segments at "
                                     "the right, or start with what is chosen."));
    m_find->setVisible(!m_running);
    m_useSaved->setVisible(!m_running);
    m_find->setEnabled(m_options->canFind());
    for (QAction* action : m_resultActions)
        action->setEnabled(hasResult);
    m_copyButton->setEnabled(hasResult);
    m_exportButton->setEnabled(hasResult);
    m_options->sweep()->setReady(hasResult && !m_running &&
                                 !workspace().segments().sweep().isRunning());
}

void SegmentPage::showSegmentation()
{
    const auto result = workspace().segmentation();
    // Another number of segments came from elsewhere than the options: from undo, or the k panel.
    if (result && m_shownCount != result->request.k &&
        result->request.method == m_options->method()->method())
        m_options->method()->setSegmentCount(result->request.k);
    m_shownCount = result ? result->request.k : 0;
    if (result && !result->model)
        workspace().markOutOfDate(Step::Segment, !optionsMatchResult());
    m_noticeClosed = false;
    m_caption.clear();
    if (result && workspace().openTable())
        m_caption = tr("%1 · %2 rows · %3 · seed %4")
                        .arg(workspace().openTable()->title, count(result->labels.size()),
                             methodWords(*result))
                        .arg(result->request.seed);
    m_options->map()->setSegmentation(result);
    m_view->setSegmentation(result, m_caption);
    applyMapOptions();
    m_comparison->setCaption(m_caption);
    showStage();
    showHeadline();
    showNotice();
}

void SegmentPage::applyMapOptions()
{
    m_view->mapCard()->setLook(m_options->map()->look());
}

void SegmentPage::showHeadline()
{
    const auto result = workspace().segmentation();
    if (m_running) {
        const auto table = workspace().openTable();
        const QString rows = bold(count(table ? table->table->rowCount() : 0));
        QString text = m_lastEpoch ? tr("Training on %1 customers").arg(rows)
                                   : tr("Working on %1 customers").arg(rows);
        if (m_lastEpoch)
            text += tr(" · epoch %1 · best so far: epoch %2")
                        .arg(bold(countText(m_lastEpoch->epoch)),
                             bold(countText(m_lastEpoch->bestEpoch)));
        setHeadline(text);
        return;
    }
    if (!result) {
        setHeadline(workspace().hasTable()
                        ? tr("Groups of similar customers, found without a target")
                        : QString());
        return;
    }
    const SegmentSweep& sweep = workspace().segments().sweep();
    const auto* row = sweep.suits(*result) ? sweep.row(result->request.k) : nullptr;
    if (m_infoPicture.isEmpty())
        m_infoPicture = headlineInfo(themeOf(this).muted);
    setHeadline(segmentHeadline(*result, row, m_infoPicture));
}

void SegmentPage::explain(const QString& subject)
{
    const SubjectText text = segmentSubject(subject);
    auto* popover = new InfoPopover(text.title, text.explanation, text.topic, window());
    if (auto* headline = findChild<QLabel*>(QStringLiteral("pageHeadline")))
        popover->showAt(headline);
}

void SegmentPage::showNotice()
{
    const auto result = workspace().segmentation();
    m_notice->clearActions();
    if (!result || m_running)
        m_notice->hide();
    else if (workspace().state(Step::Segment) == StepState::OutOfDate)
        showOutOfDate();
    else if (!result->warnings.empty() && !m_noticeClosed)
        showWarnings();
    else
        m_notice->hide();
}

void SegmentPage::showOutOfDate()
{
    const auto result = workspace().segmentation();
    const bool isOtherRecipe =
        result->basis->recipe.plan != workspace().recipes().plan(PlanUse::Segment);
    m_notice->showText(
        Banner::Kind::Info,
        !optionsMatchResult() ? tr("Options have changed: these segments are of earlier ones.")
        : isOtherRecipe       ? tr("The recipe has changed: these segments are of the earlier one.")
                              : tr("The table has changed since these segments were found."));
    QPushButton* again = m_notice->addAction(tr("Run Again"));
    again->setObjectName(QStringLiteral("runAgainButton"));
    again->setEnabled(m_options->canFind());
    connect(again, &QPushButton::clicked, this, &SegmentPage::start);
}

void SegmentPage::showWarnings()
{
    // What only tells how the figures came about stands behind what casts doubt on them.
    auto warnings = workspace().segmentation()->warnings;
    const auto notes =
        std::stable_partition(warnings.begin(), warnings.end(), [](const core::Warning& warning) {
            return warning.code != "cells-filled" && warning.code != "silhouette-sampled";
        });
    QString text = html(warnings.front().text);
    if (warnings.size() > 1)
        text += QLatin1Char(' ') + tr("(%1 more)").arg(count(warnings.size() - 1));
    m_notice->showText(notes == warnings.begin() ? Banner::Kind::Info : Banner::Kind::Warning,
                       text);
    if (warnings.size() > 1) {
        QStringList lines;
        for (const auto& warning : warnings)
            lines << QString::fromStdString(warning.text);
        m_notice->setDetails(lines.join(QLatin1Char('\n')));
    }
}

bool SegmentPage::optionsMatchResult() const
{
    const auto result = workspace().segmentation();
    return result && asksTheSame(m_options->request(), result->request);
}

void SegmentPage::optionsChanged()
{
    m_find->setEnabled(m_options->canFind());
    tellBasis();
    const auto shown = workspace().segmentation();
    if (!shown || shown->model)
        return;
    workspace().markOutOfDate(Step::Segment, !optionsMatchResult());
    showNotice();
}

void SegmentPage::beginRun()
{
    m_running = true;
    m_lastEpoch.reset();
    const bool trains = m_started && m_started->method == SegmentMethod::AutoencoderKMeans;
    m_options->panel()->setRunning(true, trains ? tr("Training…") : tr("Finding Segments…"));
    workspace().segments().sweep().clear();
    const bool refines = trains && m_started->refinement.on;
    m_view->beginRun(trains ? m_started->autoencoder.epochs : 0,
                     refines ? m_started->refinement.epochs : 0);
    showStage();
    showHeadline();
    showNotice();
}

void SegmentPage::endRun()
{
    m_running = false;
    m_started.reset();
    m_view->endRun();
    m_options->panel()->setRunning(false);
    m_options->panel()->primaryButton()->setEnabled(m_options->canFind());
    showStage();
    showHeadline();
    showNotice();
    sweepIfCheap();
}

void SegmentPage::showExporting(const QString& path, double fraction)
{
    const QString name = QFileInfo(path).fileName();
    if (m_exportShown != path) {
        m_exportShown = path;
        banner()->clearActions();
        QPushButton* cancel = banner()->addAction(tr("Cancel"));
        cancel->setObjectName(QStringLiteral("cancelExportButton"));
        connect(cancel, &QPushButton::clicked, m_exporting, &Exporting::cancel);
    }
    banner()->showText(
        Banner::Kind::Info,
        tr("Writing <b>%1</b>: %2").arg(name.toHtmlEscaped(), percentText(fraction, 0)));
}

void SegmentPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_infoPicture.clear();
        showHeadline();
    }
}

} // namespace ui

#include "ui/pages/predict/predictpage.h"

#include "ui/pages/predict/contributioncard.h"
#include "ui/pages/predict/dependencecard.h"
#include "ui/pages/predict/evaluationview.h"
#include "ui/pages/predict/explainview.h"
#include "ui/pages/predict/predictoptions.h"
#include "ui/pages/predict/resultsview.h"
#include "ui/pages/predict/summaryview.h"
#include "ui/pages/predict/whatifview.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/networkdrawing.h"
#include "ui/plots/plottext.h"
#include "ui/tables/epochtablemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/words/richtext.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {
namespace {

enum Tab { TrainingTab, ResultsTab, CurvesTab, ExplainTab, SummaryTab };

} // namespace

PredictPage::PredictPage(Workspace& workspace, QWidget* parent)
    : Page(Step::Predict, tr("Predict"), workspace, parent), m_options(new PredictOptions(this)),
      m_tabs(new QTabBar), m_stack(new QStackedWidget), m_part(new ChoiceBox),
      m_results(new ResultsView), m_curves(new EvaluationView), m_explain(new ExplainView),
      m_summary(new SummaryView)
{
    m_tabs->setObjectName(QStringLiteral("predictTabs"));
    m_tabs->setAccessibleName(tr("Views of the prediction"));
    m_tabs->setExpanding(false);
    for (const QString& tab :
         {tr("Training"), tr("Results"), tr("Curves"), tr("Explain"), tr("Model Summary")})
        m_tabs->addTab(tab);
    m_stack->addWidget(createTrainingTab());
    for (QWidget* view : std::initializer_list<QWidget*>{m_results, m_curves, m_explain, m_summary})
        m_stack->addWidget(view);
    createTabRow();
    body()->addWidget(m_stack, 1);
    connectViews();
    createPageButtons();

    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &PredictPage::start);
    connect(m_options, &PredictOptions::changed, this, [this] {
        if (this->workspace().classifier())
            this->workspace().markOutOfDate(Step::Predict, true);
        tellBasis();
        showHeadline();
    });
    RecipePlans* recipes = &workspace.recipes();
    m_options->setRecipe(recipes->plan(PlanUse::Predict));
    connect(m_options, &PredictOptions::recipeRequested, this, [this, recipes] {
        recipes->setShownUse(PlanUse::Predict);
        emit stepRequested(Step::Prepare);
    });
    connect(m_options, &PredictOptions::recipeChosen, this,
            [recipes](const core::prepare::RecipePlan& plan, const QString& preset) {
                recipes->setPlan(PlanUse::Predict, plan, tr("Preparation of %1").arg(preset));
            });
    connect(recipes, &RecipePlans::planChanged, this, [this, recipes](PlanUse use) {
        if (use != PlanUse::Predict)
            return;
        m_options->setRecipe(recipes->plan(use));
        countInputs();
    });
    connect(m_options, &PredictOptions::seedEdited, &workspace, &Workspace::setSeed);
    connect(m_options, &PredictOptions::networkChanged, this, &PredictPage::showNetwork);
    connect(&workspace, &Workspace::tableChanged, this, &PredictPage::showTable);
    connect(&workspace, &Workspace::classifierChanged, this, &PredictPage::showModel);
    connect(&workspace, &Workspace::seedChanged, this, [this] {
        m_options->setSeed(this->workspace().seed());
        countInputs();
    });
    connect(&workspace, &Workspace::stateChanged, this, [this](Step changed) {
        if (changed == Step::Predict)
            showHeadline();
    });
    connect(&workspace, &Workspace::jobStarted, this, [this](Step started) {
        if (started == Step::Predict)
            beginRun();
    });
    connect(&workspace, &Workspace::epochFinished, this,
            [this](Step trained, const core::network::EpochReport& report) {
                if (trained == Step::Predict)
                    addEpoch(report);
            });
    connect(&workspace, &Workspace::jobEnded, this, [this](Step ended) {
        if (ended == Step::Predict)
            endRun();
    });
    m_words.setSingleShot(true);
    m_words.setInterval(120);
    connect(&m_words, &QTimer::timeout, this, &PredictPage::showNewEpochs);
    connect(&workspace.models(), &ModelRuns::requestOffered, this, &PredictPage::takeOffer);
    showTable();
    takeOffer();
}

void PredictPage::takeOffer()
{
    const auto offered = workspace().models().takeOffered();
    if (!offered || !workspace().hasTable())
        return;
    m_options->setRequest(*offered);
    tellBasis();
    showHeadline();
}

void PredictPage::createTabRow()
{
    m_part->setObjectName(QStringLiteral("partBox"));
    m_part->setAccessibleName(tr("Part of the customers"));
    m_part->addItems({tr("Test part"), tr("Validation part")});
    m_part->setToolTip(tr("The customers the model is judged on: those it has never seen, or those "
                          "its best epoch was chosen by"));
    connect(m_part, &QComboBox::currentIndexChanged, this, &PredictPage::showPart);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_part->setVisible(tab == ResultsTab || tab == CurvesTab);
    });
    m_part->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_part);
    body()->addLayout(row);
}

void PredictPage::connectViews()
{
    const auto tell = [this](const QString& text) { showProblem(text, {}); };
    connect(m_results, &ResultsView::failed, this, tell);
    connect(m_curves, &EvaluationView::failed, this, tell);
    connect(m_explain, &ExplainView::failed, this, tell);
    connect(m_results, &ResultsView::rowsRequested, this,
            [this](const RowSelection::Rows& rows, const QString& title) {
                if (!hasRows()) {
                    tellRowsAreGone();
                    return;
                }
                workspace().selection().select(rows, title, Step::Predict);
                workspace().selection().setShownAlone(true);
                emit stepRequested(Step::Data);
            });
    connect(&workspace().models(), &ModelRuns::runsChanged, this, &PredictPage::showOtherRuns);
}

std::vector<PlotCard*> PredictPage::plotCards() const
{
    std::vector<PlotCard*> cards{m_lossCard, m_accuracyCard, m_networkCard};
    for (PlotCard* card : m_results->plotCards())
        cards.push_back(card);
    for (PlotCard* card : m_curves->plotCards())
        cards.push_back(card);
    return cards;
}

void PredictPage::createPageButtons()
{
    auto* copy = addPageButton(QStringLiteral("copy"), tr("Copy"));
    copy->setToolTip(
        tr("Copies the picture most people paste: the curves, the confusion matrix or the "
           "importance of columns"));
    connect(copy, &QPushButton::clicked, this, [this] {
        PlotCard* const cards[] = {m_lossCard, m_results->confusionCard(), m_curves->rocCard(),
                                   m_explain->importanceCard()};
        cards[m_tabs->currentIndex()]->copyImage();
    });
    // The summary has no picture.
    connect(m_tabs, &QTabBar::currentChanged, copy,
            [copy](int tab) { copy->setEnabled(tab != SummaryTab); });
    auto* exportButton = addPageButton({}, tr("Export"));
    exportButton->setObjectName(QStringLiteral("exportButton"));
    auto* menu = new QMenu(exportButton);
    std::vector<PlotCard*> cards = plotCards();
    cards.insert(cards.end(), {m_explain->importanceCard(), m_explain->dependence(),
                               m_explain->contributions(), m_explain->whatIf()});
    for (PlotCard* card : cards)
        menu->addAction(tr("%1…").arg(card->title()), card, &PlotCard::saveImage);
    connect(menu, &QMenu::aboutToShow, this, [menu, cards] {
        for (std::size_t i = 0; i < cards.size(); ++i)
            menu->actions()[int(i)]->setEnabled(cards[i]->plot()->hasFigure());
    });
    exportButton->setMenu(menu);
}

bool PredictPage::showView(const QString& word)
{
    const QStringList words{QStringLiteral("training"), QStringLiteral("results"),
                            QStringLiteral("curves"), QStringLiteral("explain"),
                            QStringLiteral("summary")};
    const int tab = static_cast<int>(words.indexOf(word));
    if (tab < 0)
        return Page::showView(word);
    if (!m_tabs->isTabEnabled(tab))
        return false;
    m_tabs->setCurrentIndex(tab);
    return true;
}

QWidget* PredictPage::optionsPanel()
{
    return m_options->panel();
}

void PredictPage::start()
{
    if (!m_options->canTrain() || workspace().isRunning(Step::Predict))
        return;
    workspace().models().train(m_options->request());
}

PlotCard* PredictPage::createCard(const QString& title, PlotWidget* plot)
{
    auto* card = new PlotCard(title, plot);
    connect(card, &PlotCard::failed, this, [this](const QString& text) { showProblem(text, {}); });
    return card;
}

void PredictPage::showTable()
{
    m_options->setRecipe(workspace().recipes().plan(PlanUse::Predict));
    m_options->setTable(workspace().openTable());
    m_options->setSeed(workspace().seed());
    tellBasis();
    showModel();
}

void PredictPage::tellBasis()
{
    if (workspace().models().hasOffer())
        return; // the options are about to become others
    const OpenTablePointer open = workspace().openTable();
    RecipeBasis basis;
    if (open && m_options->canTrain()) {
        const auto request = m_options->request();
        if (open->table->target() != request.target)
            basis.target = request.target;
        auto usable = core::prepare::usableFeatures(*open->table);
        std::erase(usable, request.target);
        if (request.features != usable)
            basis.features = request.features;
        basis.split = request.options.split;
    }
    workspace().recipes().setBasis(PlanUse::Predict, std::move(basis));
    countInputs();
}

void PredictPage::countInputs()
{
    const RecipePlans& recipes = workspace().recipes();
    std::optional<PreviewRequest> request;
    if (m_options->canTrain() && recipes.isCheap(PlanUse::Predict))
        request = PreviewRequest{.use = PlanUse::Predict,
                                 .table = workspace().openTable()->table,
                                 .plan = recipes.plan(PlanUse::Predict),
                                 .basis = recipes.basis(PlanUse::Predict),
                                 .seed = workspace().seed(),
                                 .newFile = {}};
    if (request == m_counted)
        return;
    m_counted = request;
    m_countJob.stop();
    m_options->setFittedInputs({});
    if (!request)
        return;
    // What cannot be fitted is told by the options, and when training starts.
    m_countJob.start(
        [this, request = *request](Job&, const core::TrainingControl& control) -> Job::Deliver {
            PredictOptions::FittedInputs fitted{request.plan, recipeColumns(request),
                                                fittedInputs(request, control.discard)};
            return [this, fitted] { m_options->setFittedInputs(fitted); };
        });
}

void PredictPage::showModel()
{
    if (m_running)
        return;
    const auto model = workspace().classifier();
    m_options->setModel(model);
    if (!model) {
        for (LiveCurve* curve : {m_loss, m_accuracy}) {
            curve->clear();
            curve->setEmptyText(tr("Drawn live while the model trains."));
        }
        m_epochs->clear();
        m_shownModel.reset();
        showPart();
        showOtherRuns();
        m_explain->setModel({}, {});
        m_summary->setModel({}, {});
        for (const int tab : {ResultsTab, CurvesTab, ExplainTab, SummaryTab})
            m_tabs->setTabEnabled(tab, false);
        m_tabs->setCurrentIndex(TrainingTab);
        showHeadline();
        showWarnings();
        return;
    }
    const bool isNew = m_shownModel != model;
    m_shownModel = model;
    showCourse();
    if (isNew) {
        const bool validated = !model->validation.rows.empty();
        const QSignalBlocker blocker(m_part);
        if (!validated)
            m_part->setCurrentIndex(0);
        m_part->setEnabled(validated);
    }
    showOtherRuns();
    showPart();
    const QString caption = captionOf({.model = model});
    for (PlotCard* card : {m_lossCard, m_accuracyCard, m_networkCard})
        card->plot()->setCaption(caption);
    m_explain->setModel(hasRows() ? model : nullptr, caption);
    m_summary->setModel(model,
                        workspace().openTable() ? workspace().openTable()->title : QString());
    for (const int tab : {ResultsTab, CurvesTab, ExplainTab, SummaryTab})
        m_tabs->setTabEnabled(tab, tab != ExplainTab || hasRows());
    m_tabs->setTabToolTip(ExplainTab, hasRows() ? QString() : rowsAreGone());
    if (isNew)
        m_tabs->setCurrentIndex(ResultsTab);
    showHeadline();
    showWarnings();
}

/// Whether the cells that the model shown was made on are known.
bool PredictPage::hasRows() const
{
    const ModelRun* shown = workspace().models().shown();
    return !shown || shown->hasRows();
}

QString PredictPage::rowsAreGone()
{
    return tr("The table has changed since this model was trained: its figures stay, its customers "
              "are no longer known.");
}

void PredictPage::tellRowsAreGone()
{
    showProblem(rowsAreGone(), {});
}

QString PredictPage::captionOf(const ShownPart& part) const
{
    return tr("%1 · %2, %3 customers · seed %4")
        .arg(workspace().openTable() ? workspace().openTable()->title : QString(), part.name(),
             count(part.judged().rows.size()))
        .arg(part.model->seed);
}

void PredictPage::showPart()
{
    const ShownPart part{.model = m_shownModel, .validation = m_part->currentIndex() == 1};
    m_results->setPart(part);
    m_curves->setPart(part);
    if (!part.model)
        return;
    const QString caption = captionOf(part);
    for (PlotCard* card : m_results->plotCards())
        card->plot()->setCaption(caption);
    for (PlotCard* card : m_curves->plotCards())
        card->plot()->setCaption(caption);
}

void PredictPage::showHeadline()
{
    const auto open = workspace().openTable();
    if (!open) {
        setHeadline(tr("Open a customer table first"));
        return;
    }
    if (m_running) {
        if (m_lastEpoch.epoch == 0) {
            setHeadline(tr("Training starts…"));
            return;
        }
        if (m_lastEpoch.bestEpoch < 1) {
            setHeadline(tr("Training · tree %1 · now %2 of the validation customers right · test "
                           "customers not touched")
                            .arg(bold(QString::number(m_lastEpoch.epoch)),
                                 bold(percentText(m_lastEpoch.validationAccuracy))));
            return;
        }
        setHeadline(
            tr("Training · best so far: epoch %1 · now %2 of the validation customers right "
               "· test customers not touched")
                .arg(bold(QString::number(m_lastEpoch.bestEpoch)),
                     bold(percentText(m_lastEpoch.validationAccuracy))));
        return;
    }
    const auto model = workspace().classifier();
    if (!model) {
        setHeadline(
            tr("%1 customers; the network learns from most of them, a part chooses the best "
               "epoch and a part is kept for the honest test")
                .arg(bold(count(open->table->rowCount()))));
        return;
    }
    const core::predict::Evaluation& test = model->test.evaluation;
    QString text =
        tr("%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7")
            .arg(bold(tr("%1 right").arg(percentText(test.accuracy))), count(test.n),
                 numberText(100 * test.accuracyInterval.low, 1),
                 numberText(100 * test.accuracyInterval.high, 1), html(model->baselineClass),
                 percentText(model->baseline.accuracy), numberText(test.weightedF1, 3));
    if (workspace().state(Step::Predict) == StepState::OutOfDate)
        text += tr(" · of earlier options");
    setHeadline(text);
}

void PredictPage::showWarnings()
{
    const auto model = workspace().classifier();
    if (!model || model->warnings.empty()) {
        banner()->hide();
        return;
    }
    bool useless = false;
    QStringList lines;
    for (const auto& warning : model->warnings) {
        useless = useless || warning.code == "collapsed-model" || warning.code == "ties-baseline";
        lines << html(warning.text);
    }
    banner()->clearActions();
    banner()->setDetails({});
    banner()->showText(useless ? Banner::Kind::Danger : Banner::Kind::Warning,
                       lines.join(QStringLiteral("<br>")));
    banner()->show();
}

} // namespace ui

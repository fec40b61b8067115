#include "ui/pages/compare/comparepage.h"

#include "core/base/error.h"
#include "ui/pages/compare/compareoptions.h"
#include "ui/pages/compare/foldsview.h"
#include "ui/pages/compare/learningcurveview.h"
#include "ui/pages/compare/runsview.h"
#include "ui/words/runwords.h"
#include "ui/pages/compare/searchview.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/workspace.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <cmath>

namespace ui {
namespace {

enum Tab { RunsTab, FoldsTab, SearchTab, RowsTab };

CompareView viewOf(int tab)
{
    return tab == FoldsTab    ? CompareView::Folds
           : tab == SearchTab ? CompareView::Search
           : tab == RowsTab   ? CompareView::Rows
                              : CompareView::Runs;
}

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(Step::Compare, tr("Compare"), workspace, parent), m_options(new CompareOptions(this)),
      m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    createTabs();
    createActions();
    m_options->differencesGroup()->addWidget(m_runs->differences());
    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &ComparePage::start);
    connect(m_options, &CompareOptions::rankingChanged, this, [this] {
        showRuns();
        showFolds();
        showRows();
        showHeadline();
    });
    connect(m_options, &CompareOptions::searchEdited, this, &ComparePage::showState);
    connect(m_options, &CompareOptions::clearSearchRequested, this, [this] {
        this->workspace().discard(Step::Compare);
        models().clearSearch();
    });
    connectModels();
    showAll();
}

ModelRuns& ComparePage::models() const
{
    return workspace().models();
}

void ComparePage::createTabs()
{
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("Views of the comparison"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Runs"));
    m_tabs->addTab(tr("Cross-Validation"));
    m_tabs->addTab(tr("Search"));
    m_tabs->addTab(tr("More Rows?"));
    m_runs = new RunsView(models());
    m_folds = new FoldsView(models());
    m_search = new SearchView(models());
    m_rows = new LearningCurveView(models());
    m_empty = new EmptyState(
        QStringLiteral("compare"), tr("No runs yet"),
        tr("Compare needs a trained model. Train a network on the Predict page; other models are "
           "then trained here on the same customers with one click."));
    QPushButton* go = m_empty->addButton(tr("Go to Predict"), true);
    connect(go, &QPushButton::clicked, this, [this] { emit stepRequested(Step::Predict); });
    for (QWidget* view : {static_cast<QWidget*>(m_runs), static_cast<QWidget*>(m_folds),
                          static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_rows),
                          static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(view);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_options->setView(viewOf(tab));
        showAll();
    });
    const auto fail = [this](const QString& text) { showProblem(text, {}); };
    connect(m_runs, &RunsView::failed, this, fail);
    connect(m_folds, &FoldsView::failed, this, fail);
    connect(m_search, &SearchView::failed, this, fail);
    connect(m_rows, &LearningCurveView::failed, this, fail);
    connect(m_rows, &LearningCurveView::startRequested, this, &ComparePage::start);
    connect(m_runs, &RunsView::optionsTaken, this, [this] { emit stepRequested(Step::Predict); });
    connect(m_runs, &RunsView::runOpened, this, [this](int run) {
        models().show(run);
        emit stepRequested(Step::Predict);
    });
}

void ComparePage::createActions()
{
    auto* copy = addPageButton(QStringLiteral("copy"), tr("Copy"));
    copy->setToolTip(
        tr("Copies the bars with their intervals, or the learning curve, as a picture"));
    connect(copy, &QPushButton::clicked, this, [this] {
        const int tab = m_tabs->currentIndex();
        (tab == FoldsTab  ? m_folds->barsCard()
         : tab == RowsTab ? m_rows->curveCard()
                          : m_runs->barsCard())
            ->copyImage();
    });
}

void ComparePage::connectModels()
{
    ModelRuns* runs = &models();
    connect(runs, &ModelRuns::runsChanged, this, &ComparePage::showAll);
    connect(runs, &ModelRuns::shownChanged, this, &ComparePage::showAll);
    connect(runs, &ModelRuns::crossValidationChanged, this, [this] {
        showFolds();
        if (models().crossValidation())
            m_tabs->setCurrentIndex(FoldsTab);
        showHeadline();
    });
    connect(runs, &ModelRuns::learningCurveChanged, this, [this] {
        showRows();
        showHeadline();
    });
    connect(runs, &ModelRuns::searchChanged, this, [this] {
        showState();
        showHeadline();
    });
    connect(runs, &ModelRuns::trialChanged, this, &ComparePage::showHeadline);
    connect(&workspace(), &Workspace::tableChanged, this, &ComparePage::showAll);
    connect(&workspace(), &Workspace::jobStarted, this, [this](Step started) {
        if (started == Step::Compare)
            showRunning(true);
    });
    connect(&workspace(), &Workspace::jobEnded, this, [this](Step ended) {
        if (ended != Step::Compare)
            return;
        showRunning(false);
        showState();
        showHeadline();
    });
}

QWidget* ComparePage::optionsPanel()
{
    return workspace().hasTable() ? m_options->panel() : nullptr;
}

bool ComparePage::showView(const QString& word)
{
    const QStringList words{QStringLiteral("runs"), QStringLiteral("folds"),
                            QStringLiteral("search"), QStringLiteral("rows")};
    const int tab = static_cast<int>(words.indexOf(word));
    if (tab < 0)
        return Page::showView(word);
    m_tabs->setCurrentIndex(tab);
    return true;
}

void ComparePage::start()
{
    if (workspace().isRunning(Step::Compare) || !m_options->problem().isEmpty())
        return;
    switch (viewOf(m_tabs->currentIndex())) {
    case CompareView::Runs:
        models().trainOthers(m_options->otherKinds());
        break;
    case CompareView::Folds: {
        std::vector<int> ticked;
        for (const ModelRun& run : models().runs())
            if (run.isChecked)
                ticked.push_back(run.id);
        models().crossValidate(ticked, m_options->folds(), m_options->repeats());
        break;
    }
    case CompareView::Search:
        startSearch();
        break;
    case CompareView::Rows:
        models().makeLearningCurve(m_options->shares(), m_options->curveFolds(),
                                   m_options->curveRepeats());
        break;
    }
}

void ComparePage::startSearch()
{
    const core::predict::TuningOptions options = m_options->tuning();
    if (!models().canResume(options))
        m_search->showSearch(options.space, models().shown()->model->options.training.watched);
    models().startSearch(options);
}

void ComparePage::showAll()
{
    m_options->setRuns(models().runs());
    showRuns();
    showFolds();
    showRows();
    showState();
    const bool isEmpty = models().runs().empty();
    m_stack->setCurrentIndex(isEmpty ? m_stack->indexOf(m_empty) : m_tabs->currentIndex());
    m_tabs->setVisible(!isEmpty);
    showHeadline();
}

void ComparePage::showRuns()
{
    m_runs->showRuns(m_options->score(), m_options->reference());
    const ModelRun* shown = models().shown();
    const QString title = workspace().openTable() ? workspace().openTable()->title : QString();
    const QString caption =
        shown ? tr("%1 · test part, %2 customers · seed %3")
                    .arg(title, countText(static_cast<qint64>(shown->model->test.rows.size())))
                    .arg(shown->model->seed)
              : QString();
    m_runs->setCaption(caption);
    m_search->setCaption(
        shown
            ? tr("%1 · validation part, %2 customers · seed %3")
                  .arg(title, countText(static_cast<qint64>(shown->model->validation.rows.size())))
                  .arg(shown->model->seed)
            : QString());
    m_folds->setCaption(title);
    m_rows->setCaption(title);
}

void ComparePage::showFolds()
{
    m_folds->showRanking(m_options->score());
}

void ComparePage::showRunning(bool running)
{
    m_options->panel()->setRunning(running, tr("Working…"));
    m_rows->setStartEnabled(!running);
}

void ComparePage::showRows()
{
    m_rows->showCurve(m_options->score());
}

void ComparePage::showState()
{
    bool resumes = false;
    try {
        resumes = models().canResume(m_options->tuning());
    } catch (const core::Error&) {
        // The options say themselves what is wrong with the space.
    }
    m_options->setState(models().shown() != nullptr, resumes);
}

void ComparePage::showHeadline()
{
    if (!models().shown()) {
        setHeadline(tr("Models trained on the same customers, ranked and tested"));
        return;
    }
    if (m_tabs->currentIndex() == FoldsTab && !m_folds->headline().isEmpty()) {
        setHeadline(m_folds->headline());
        return;
    }
    if (m_tabs->currentIndex() == RowsTab && !m_rows->headline().isEmpty()) {
        setHeadline(m_rows->headline());
        return;
    }
    if (m_tabs->currentIndex() == SearchTab && !models().trials().empty()) {
        const auto& trials = models().trials();
        const auto watched = models().shown()->model->options.training.watched;
        const auto best = core::predict::bestTrial(trials, watched);
        QString text = trials.size() == 1
                           ? tr("<b>1 trial</b>")
                           : tr("<b>%n trials</b>", nullptr, static_cast<int>(trials.size()));
        if (best)
            text += tr(" · best validation loss <b>%1</b>, %2 right (trial %3) · test customers "
                       "not touched")
                        .arg(numberText(trials[*best].validationLoss, 3),
                             percentText(trials[*best].validationAccuracy))
                        .arg(static_cast<qulonglong>(trials[*best].id));
        setHeadline(text);
        return;
    }
    const LeaderboardRow* best = m_runs->best();
    if (!best)
        return;
    const LeaderboardScore score = m_options->score();
    const LeaderboardFigure& figure = figureOf(*best, score);
    const auto shownText = [&](double value) {
        return isShare(score) ? percentText(value) : numberText(value, 3);
    };
    const std::size_t count = models().runs().size();
    QString text =
        (count == 1 ? tr("<b>1 run</b> · best %1 ")
                    : tr("<b>%n runs</b> · best %1 ", nullptr, static_cast<int>(count)))
            .arg(scoreWords(score)) +
        QStringLiteral("<b>%1</b> (%2").arg(shownText(figure.value), best->name.toHtmlEscaped());
    if (!std::isnan(figure.low))
        text += tr(", 95 % interval %1–%2").arg(shownText(figure.low), shownText(figure.high));
    setHeadline(text + QLatin1Char(')'));
}

} // namespace ui

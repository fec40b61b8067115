#include "ui/pages/compare/searchview.h"

#include "core/predict/tuning/parameterimportance.h"
#include "ui/plots/predict/bestsofarplot.h"
#include "ui/plots/predict/importancebars.h"
#include "ui/plots/predict/parallelcoordinatesplot.h"
#include "ui/style/theme.h"
#include "ui/tables/trialtablemodel.h"
#include "ui/tables/trialtableview.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <cmath>

namespace ui {
namespace {

using core::network::Watched;
using core::predict::Trial;

/// Drawing all trials of a long search anew more often would be wasted.
constexpr int drawInterval = 120;
constexpr int leastHeight = 300;

TrialState stateOf(core::predict::TrialState state)
{
    switch (state) {
    case core::predict::TrialState::Running:
        return TrialState::Running;
    case core::predict::TrialState::Pruned:
    case core::predict::TrialState::Stopped:
        return TrialState::Pruned;
    case core::predict::TrialState::Failed:
        return TrialState::Failed;
    case core::predict::TrialState::Finished:
    case core::predict::TrialState::Promoted:
        break;
    }
    return TrialState::Finished;
}

/// A number where it is one, so that the table sorts it as such.
QVariant parameterValue(const std::string& text)
{
    bool isNumber = false;
    const QString value = QString::fromStdString(text);
    const double number = value.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(value);
}

QString dimensionName(const core::predict::Dimension& dimension)
{
    return QString::fromStdString(dimension.name);
}

} // namespace

SearchView::SearchView(ModelRuns& runs, QWidget* parent)
    : CardGrid(parent), m_runs(runs), m_trials(new TrialTableModel(this)),
      m_table(new TrialTableView(m_trials)), m_tableCard(new TabCard), m_best(new BestSoFarPlot),
      m_parallel(new ParallelCoordinatesPlot), m_importance(new ImportanceBars)
{
    m_table->setObjectName(QStringLiteral("trialTable"));
    m_table->setAccessibleName(tr("Trials"));
    m_use = new QPushButton(tr("Train the Best"));
    m_use->setObjectName(QStringLiteral("trainBestButton"));
    m_use->setToolTip(tr("Trains the best network of the search as a run and reads the test part "
                         "once"));
    m_tableCard->addTable(tr("Trials"), m_table, [this] { return m_trials->exactTable(); });
    m_tableCard->setPlain(tr("judged on the validation part"));
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::cardPadding, 8, metrics::cardPadding, 12);
    row->addWidget(m_use);
    row->addStretch(1);
    m_tableCard->addFootWidget(foot);
    m_best->setEmptyText(tr("The best trial so far, as the search goes on."));
    m_bestCard = new PlotCard(tr("Best so far"), m_best);
    m_parallel->setEmptyText(tr("Every trial as a line across its settings."));
    m_parallelCard = new PlotCard(tr("What good trials have in common"), m_parallel);
    m_parallelCard->setCaption(tr("drag along an axis to keep only what passes there"));
    m_importance->setEmptyText(tr("Which settings mattered: from %1 finished trials on.")
                                   .arg(core::predict::fewestTrialsForImportance));
    m_importanceCard = new PlotCard(tr("What mattered"), m_importance);
    for (PlotCard* card : {m_bestCard, m_parallelCard, m_importanceCard})
        connect(card, &PlotCard::failed, this, &SearchView::failed);
    connect(m_tableCard, &TabCard::failed, this, &SearchView::failed);

    setCards({{.widget = m_tableCard, .share = 7, .leastHeight = leastHeight},
              {.widget = m_bestCard, .share = 5, .leastHeight = leastHeight},
              {.widget = m_parallelCard, .share = 8, .leastHeight = leastHeight},
              {.widget = m_importanceCard, .share = 4, .leastHeight = leastHeight}});

    m_drawing.setSingleShot(true);
    m_drawing.setInterval(drawInterval);
    connect(&m_drawing, &QTimer::timeout, this, &SearchView::drawAll);
    connect(&runs, &ModelRuns::trialChanged, this, &SearchView::hear);
    connect(&runs, &ModelRuns::searchChanged, this, &SearchView::showAll);
    connect(m_use, &QPushButton::clicked, &runs, &ModelRuns::trainBestOfSearch);
    connect(m_table, &TrialTableView::trialChosen, this, &SearchView::choose);
    connect(m_best, &BestSoFarPlot::trialChosen, this, &SearchView::choose);
    connect(m_parallel, &ParallelCoordinatesPlot::trialChosen, this, &SearchView::choose);
    showSearch(m_space, m_watched);
}

void SearchView::setCaption(const QString& caption)
{
    for (PlotWidget* plot : {static_cast<PlotWidget*>(m_best), static_cast<PlotWidget*>(m_parallel),
                             static_cast<PlotWidget*>(m_importance)})
        plot->setCaption(caption);
}

void SearchView::showSearch(const core::predict::SearchSpace& space, Watched watched)
{
    m_space = space;
    m_watched = watched;
    const bool byAccuracy = watched == Watched::Accuracy;
    const QString score = byAccuracy ? tr("validation accuracy") : tr("validation loss");
    QStringList names;
    for (const auto& parameter : space.parameters)
        if (parameter.searched) {
            names << QString::fromUtf8(core::predict::tunedParameterLabel(parameter.parameter));
        }
    m_trials->setParameters(names);
    m_best->setScore(score, byAccuracy, byAccuracy);
    std::vector<ParallelCoordinatesPlot::Axis> axes;
    for (const auto& dimension : core::predict::samplingSpace(space)) {
        ParallelCoordinatesPlot::Axis axis{
            dimensionName(dimension), dimension.logarithmic, {}, false};
        for (const std::string& choice : dimension.choices)
            axis.categories << QString::fromStdString(choice);
        axes.push_back(std::move(axis));
    }
    m_parallel->setAxes(std::move(axes), {score, false, {}, byAccuracy}, byAccuracy);
    showAll();
}

double SearchView::scoreOf(const Trial& trial) const
{
    return m_watched == Watched::Accuracy ? trial.validationAccuracy : trial.validationLoss;
}

void SearchView::hear(const Trial& trial)
{
    TrialRow row;
    row.id = static_cast<int>(trial.id);
    row.state = stateOf(trial.state);
    for (const auto& parameter : m_space.parameters)
        if (parameter.searched)
            row.parameters.push_back(
                parameterValue(core::predict::valueText(trial.settings, parameter.parameter)));
    row.epochs = trial.epochsUsed;
    row.validationLoss = trial.validationLoss;
    row.accuracy = trial.validationAccuracy;
    row.seconds = trial.seconds;
    row.note = QString::fromStdString(trial.reason);
    if (trial.state == core::predict::TrialState::Promoted)
        row.note = tr("Goes on with more epochs as another trial.");
    if (trial.state == core::predict::TrialState::Stopped)
        row.note = tr("Cut off by the end of the search.");
    m_trials->update(row);
    if (!m_drawing.isActive())
        m_drawing.start();
}

void SearchView::showAll()
{
    if (const SearchPointer search = m_runs.search();
        search &&
        (search->options.space != m_space || search->options.training.watched != m_watched)) {
        showSearch(search->options.space, search->options.training.watched);
        return;
    }
    if (m_runs.trials().size() < m_trials->trials().size()) {
        QStringList names;
        for (int column = 2; column < m_trials->epochsColumn(); ++column)
            names << m_trials->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_trials->setParameters(names);
    }
    for (const Trial& trial : m_runs.trials())
        hear(trial);
    drawAll();
    findImportance();
}

void SearchView::drawAll()
{
    std::vector<BestSoFarPlot::Trial> scores;
    std::vector<ParallelCoordinatesPlot::Trial> lines;
    for (const Trial& trial : m_runs.trials()) {
        if (trial.state == core::predict::TrialState::Running)
            continue;
        const int id = static_cast<int>(trial.id);
        const TrialState state = stateOf(trial.state);
        scores.push_back({id, scoreOf(trial),
                          state == TrialState::Failed   ? BestSoFarPlot::State::Failed
                          : state == TrialState::Pruned ? BestSoFarPlot::State::Pruned
                                                        : BestSoFarPlot::State::Finished});
        lines.push_back({id, core::predict::pointOf(m_space, trial.settings), scoreOf(trial)});
    }
    const auto best = core::predict::bestTrial(m_runs.trials(), m_watched);
    m_trials->setBest(best ? static_cast<int>(m_runs.trials()[*best].id) : 0);
    m_best->setTrials(std::move(scores));
    m_parallel->setTrials(std::move(lines));
    m_use->setEnabled(m_runs.search() && m_runs.search()->result.best);
}

void SearchView::findImportance()
{
    m_importance->setShares({}, tr("share of the variance"));
    m_importanceJob.stop();
    const SearchPointer search = m_runs.search();
    if (!search)
        return;
    m_importanceJob.start([this, search](Job&, const core::TrainingControl& control) {
        const auto importance = core::predict::parameterImportance(
            search->options.space, search->result.trials, search->options.training.watched,
            search->request.seed, control.discard);
        std::vector<ImportanceBars::Item> items;
        for (const auto& share : importance.parameters)
            items.push_back({QString::fromStdString(share.name), share.share, share.spread});
        return Job::Deliver(
            [this, items] { m_importance->setShares(items, tr("share of the variance")); });
    });
}

void SearchView::choose(int trial)
{
    m_table->chooseTrial(trial);
    m_best->setSelected(trial);
    m_parallel->setSelected(trial);
}

} // namespace ui

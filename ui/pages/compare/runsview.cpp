#include "ui/pages/compare/runsview.h"

#include "ui/pages/compare/runfilter.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/scorebarsplot.h"
#include "ui/style/theme.h"
#include "ui/tables/leaderboardmodel.h"
#include "ui/tables/leaderboardview.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"
#include "ui/words/runsettings.h"
#include "ui/words/runwords.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

constexpr int leastHeight = 280;
/// More columns do not fit beside the page.
constexpr int mostCompared = 2;

} // namespace

RunsView::RunsView(ModelRuns& runs, QWidget* parent)
    : CardGrid(parent), m_runs(runs), m_model(new LeaderboardModel(this)),
      m_table(new LeaderboardView(m_model)), m_filter(new RunFilter), m_tableCard(new TabCard),
      m_bars(new ScoreBarsPlot), m_curves(new LiveCurve), m_differences(new ParameterDiff)
{
    createVerdict();
    m_table->setObjectName(QStringLiteral("leaderboard"));
    m_table->setAccessibleName(tr("Runs"));
    m_tableCard->addTable(
        tr("Runs"), m_table, [this] { return m_model->exactTable(); }, m_filter);
    connect(m_filter, &RunFilter::changed, this, &RunsView::showShown);
    m_tableCard->setPlain();
    m_bars->setObjectName(QStringLiteral("scoreBars"));
    m_bars->setEmptyText(tr("Scores of the runs with their intervals."));
    m_barsCard = new PlotCard(tr("Score"), m_bars);
    m_curves->setObjectName(QStringLiteral("comparedCurves"));
    m_curves->setAxis(tr("validation loss (cross-entropy)"));
    m_curves->setEmptyText(tr("Tick runs that learnt in epochs to see their curves."));
    m_curvesCard = new PlotCard(tr("Learning curves"), m_curves);
    m_curvesCard->setCaption(tr("validation part · circles: best epoch, kept"));
    auto* smooth = new QCheckBox(tr("Smooth"));
    connect(smooth, &QCheckBox::toggled, m_curves, &LiveCurve::setSmooth);
    m_curvesCard->addHeaderWidget(smooth);
    for (PlotCard* card : {m_barsCard, m_curvesCard})
        connect(card, &PlotCard::failed, this, &RunsView::failed);
    connect(m_tableCard, &TabCard::failed, this, &RunsView::failed);
    connect(m_model, &LeaderboardModel::checksChanged, this, &RunsView::checksChanged);
    connect(m_table, &LeaderboardView::runOpened, this, &RunsView::runOpened);
    connect(m_bars, &ScoreBarsPlot::barChosen, this, [this](int row) {
        const std::vector<LeaderboardRow> shown = shownRows();
        if (row >= 0 && row < static_cast<int>(shown.size()))
            m_table->chooseRun(shown[static_cast<std::size_t>(row)].run);
    });
    createRunActions();
    auto* removal = new QAction(tr("Remove Run"), this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, &RunsView::removeChosen);

    const auto fitted = [](QWidget* card) {
        return Card{.widget = card, .share = wholeRow, .leastHeight = 0, .grows = false};
    };
    setCards({fitted(m_verdict),
              fitted(m_tableCard),
              {.widget = m_barsCard, .leastHeight = leastHeight},
              {.widget = m_curvesCard, .leastHeight = leastHeight}});
}

/// The menu of a run in the table.
void RunsView::createRunActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, const char* name, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_table->chosenRun() > 0)
                act(m_table->chosenRun());
        });
        m_table->addAction(action);
        return action;
    };
    add(tr("Show in Predict"), "showRunAction", [this](int run) { emit runOpened(run); });
    add(tr("Use These Options"), "useRunOptionsAction", [this](int run) {
        m_runs.useOptions(run);
        emit optionsTaken();
    });
    auto* replay = add(tr("Replay"), "replayRunAction", [this](int run) { m_runs.replay(run); });
    replay->setToolTip(tr("Trains the same once more and says whether the figures are the same"));
    connect(m_table, &LeaderboardView::runChosen, this,
            [this, replay](int run) { replay->setEnabled(m_runs.canReplay(run)); });
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_table->addAction(line);
}

void RunsView::createVerdict()
{
    m_verdict = new QFrame;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdictText = new QLabel;
    m_verdictText->setObjectName(QStringLiteral("verdictText"));
    m_verdictText->setWordWrap(true);
    m_verdictText->setTextFormat(Qt::RichText);
    m_verdictText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* how = new InfoButton(
        tr("How tested"),
        tr("The right answers of two models are compared on the very same test customers "
           "(McNemar's test, mid-p): only customers that one model gets right and the other "
           "wrong can tell them apart. Below p = 0.05 the difference is called one. With many "
           "runs some differences are chance all the same: cross-validation says more. Intervals "
           "of F1 are from 2,000 bootstrap samples, those of accuracy are Wilson's, those of "
           "ROC-AUC are DeLong's; 95 %."));
    how->setTopic(QStringLiteral("compare#mcnemar"));
    auto* row = new QHBoxLayout(m_verdict);
    row->setContentsMargins(metrics::cardPadding, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(m_verdictText, 1);
    row->addWidget(how, 0, Qt::AlignTop);
}

void RunsView::setCaption(const QString& caption)
{
    m_bars->setCaption(caption);
    m_curves->setCaption(caption);
}

QString RunsView::verdict() const
{
    return m_verdictText->text();
}

const LeaderboardRow* RunsView::best() const
{
    const auto found = std::ranges::find(m_rows, m_bestRun, &LeaderboardRow::run);
    return found == m_rows.end() ? nullptr : &*found;
}

void RunsView::showRuns(LeaderboardScore score, int reference)
{
    const std::vector<ModelRun>& runs = m_runs.runs();
    const int with = m_runs.run(reference) ? reference : m_runs.shown() ? m_runs.shown()->id : 0;
    m_bestRun = bestRun(runs, with, score);
    const int against = m_runs.run(reference) ? reference : m_bestRun;
    m_rows = leaderboardRows(runs, against);
    m_model->setScore(score);
    m_score = score;
    m_filter->setRows(m_rows);
    m_model->setRows(m_rows);
    const QString verdict = verdictText(runs, m_rows, against);
    m_verdictText->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    arrange();
    const ModelRun* basis = m_runs.run(against);
    m_rowWords = basis ? tr("all on the same %1 test customers, seed %2")
                             .arg(countText(static_cast<qint64>(basis->model->test.rows.size())))
                             .arg(basis->model->seed)
                       : QString();
    m_barsCard->setTitle(scoreName(score));
    m_barsCard->setCaption(tr("95 % intervals"));
    m_curves->clear();
    m_curves->setRuns(lossCurves(runs));
    showShown();
    showDifferences();
}

std::vector<LeaderboardRow> RunsView::shownRows() const
{
    std::vector<LeaderboardRow> shown;
    std::ranges::copy_if(m_model->rows(), std::back_inserter(shown),
                         [this](const LeaderboardRow& row) { return m_filter->shows(row); });
    return shown;
}

/// What the filter lets through, in table and bars.
void RunsView::showShown()
{
    m_table->setFilter([this](const LeaderboardRow& row) { return m_filter->shows(row); });
    m_table->updateGeometry();
    const std::vector<LeaderboardRow> shown = shownRows();
    const bool all = shown.size() == m_rows.size();
    m_tableCard->setPlain(
        all ? m_rowWords
            : tr("%1 of %2 shown · %3").arg(shown.size()).arg(m_rows.size()).arg(m_rowWords));
    m_bars->setBars(scoreBars(shown, m_score), tr("%1 on the test part").arg(scoreWords(m_score)),
                    isShare(m_score));
}

void RunsView::showDifferences()
{
    QVector<ParameterDiff::Run> compared;
    int ticked = 0;
    for (const LeaderboardRow& row : m_model->rows()) {
        const ModelRun* run = row.checked ? m_runs.run(row.run) : nullptr;
        if (!run)
            continue;
        if (++ticked > mostCompared)
            continue;
        auto settings = runSettings(*run->model);
        if (run->trained.isValid())
            settings.push_back(
                {tr("Trained"), QLocale().toString(run->trained, QLocale::ShortFormat)});
        compared.push_back({run->name, std::move(settings)});
    }
    m_differences->setRuns(compared, ticked);
}

void RunsView::checksChanged()
{
    for (const LeaderboardRow& row : m_model->rows())
        m_runs.setChecked(row.run, row.checked);
}

void RunsView::removeChosen()
{
    if (m_table->chosenRun() > 0)
        m_runs.remove(m_table->chosenRun());
}

} // namespace ui

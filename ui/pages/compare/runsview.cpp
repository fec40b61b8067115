#include "ui/pages/compare/runsview.h"

#include "ui/pages/compare/runsettings.h"
#include "ui/pages/compare/runwords.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/scorebarsplot.h"
#include "ui/style/theme.h"
#include "ui/tables/leaderboardmodel.h"
#include "ui/tables/leaderboardview.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace ui {
namespace {

constexpr int twoColumns = 820;
/// More columns do not fit beside the page.
constexpr int mostCompared = 2;

} // namespace

RunsView::RunsView(ModelRuns& runs, QWidget* parent)
    : QScrollArea(parent), m_runs(runs), m_model(new LeaderboardModel(this)),
      m_table(new LeaderboardView(m_model)), m_tableCard(new TabCard), m_bars(new ScoreBarsPlot),
      m_curves(new LiveCurve), m_differences(new ParameterDiff)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createVerdict();
    m_table->setObjectName(QStringLiteral("leaderboard"));
    m_table->setAccessibleName(tr("Runs"));
    m_tableCard->addTable(tr("Runs"), m_table, [this] { return m_model->exactTable(); });
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
        if (row >= 0 && row < static_cast<int>(m_model->rows().size()))
            m_table->chooseRun(m_model->rows()[static_cast<std::size_t>(row)].run);
    });
    auto* removal = new QAction(tr("Remove Run"), this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, &RunsView::removeChosen);

    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    setWidget(content);
    arrange();
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
    m_model->setRows(m_rows);
    m_table->updateGeometry();
    const QString verdict = verdictText(runs, m_rows, against);
    m_verdictText->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    const ModelRun* basis = m_runs.run(against);
    const QString rows =
        basis ? tr("all on the same %1 test customers, seed %2")
                    .arg(countText(static_cast<qint64>(basis->model->test.rows.size())))
                    .arg(basis->model->seed)
              : QString();
    m_tableCard->setPlain(rows);
    m_barsCard->setTitle(scoreName(score));
    m_barsCard->setCaption(tr("95 % intervals"));
    m_bars->setBars(scoreBars(m_model->rows(), score),
                    tr("%1 on the test part").arg(scoreWords(score)), isShare(score));
    m_curves->clear();
    m_curves->setRuns(lossCurves(runs));
    showDifferences();
}

void RunsView::showDifferences()
{
    QVector<ParameterDiff::Run> compared;
    for (const ModelRun& run : m_runs.runs())
        if (run.isChecked && compared.size() < mostCompared)
            compared.push_back({run.name, runSettings(*run.model)});
    m_differences->setRuns(compared);
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

void RunsView::arrange()
{
    QWidget* cards[] = {m_verdict, m_tableCard, m_barsCard, m_curvesCard};
    for (QWidget* card : cards)
        m_grid->removeWidget(card);
    m_barsCard->setMinimumHeight(280);
    m_curvesCard->setMinimumHeight(280);
    m_grid->addWidget(m_verdict, 0, 0, 1, 2);
    m_grid->addWidget(m_tableCard, 1, 0, 1, 2);
    if (m_narrow) {
        m_grid->addWidget(m_barsCard, 2, 0, 1, 2);
        m_grid->addWidget(m_curvesCard, 3, 0, 1, 2);
    } else {
        m_grid->addWidget(m_barsCard, 2, 0);
        m_grid->addWidget(m_curvesCard, 2, 1);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(2, 1);
}

void RunsView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = width() < twoColumns;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

} // namespace ui

#pragma once

#include "ui/tables/leaderboardrow.h"
#include "ui/tables/parameterdiff.h"
#include "ui/widgets/cardgrid.h"
#include "ui/workspace/modelruns.h"

class QLabel;

namespace ui {

class LeaderboardModel;
class LeaderboardView;
class LiveCurve;
class PlotCard;
class RunFilter;
class ScoreBarsPlot;
class TabCard;

/// All runs judged on the same test customers: the verdict in words, the leaderboard, bars with
/// intervals and learning curves.
class RunsView : public CardGrid {
    Q_OBJECT
public:
    explicit RunsView(ModelRuns& runs, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// `reference` 0: the best run by the score.
    void showRuns(LeaderboardScore score, int reference);
    /// What the two best ticked runs were made with.
    ParameterDiff* differences() const { return m_differences; }
    PlotCard* barsCard() const { return m_barsCard; }
    QString verdict() const;
    /// The best run by the score, with its figures; nothing without runs.
    const LeaderboardRow* best() const;

signals:
    void failed(const QString& text);
    /// A run was opened: the Predict page shows it.
    void runOpened(int run);
    /// The form of the Predict page has the options of a run now.
    void optionsTaken();

private:
    void createVerdict();
    void createRunActions();
    void showDifferences();
    void checksChanged();
    void removeChosen();
    std::vector<LeaderboardRow> shownRows() const;
    void showShown();

    ModelRuns& m_runs;
    std::vector<LeaderboardRow> m_rows;
    int m_bestRun = 0;
    QFrame* m_verdict;
    QLabel* m_verdictText;
    LeaderboardModel* m_model;
    LeaderboardView* m_table;
    RunFilter* m_filter;
    TabCard* m_tableCard;
    ScoreBarsPlot* m_bars;
    PlotCard* m_barsCard;
    LiveCurve* m_curves;
    PlotCard* m_curvesCard;
    ParameterDiff* m_differences;
    QString m_rowWords;
    LeaderboardScore m_score = LeaderboardScore::WeightedF1;
};

} // namespace ui

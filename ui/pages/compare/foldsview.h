#pragma once

#include "ui/plots/predict/scorebarsplot.h"
#include "ui/tables/leaderboardrow.h"
#include "ui/widgets/cardgrid.h"
#include "ui/workspace/modelruns.h"

class QLabel;

namespace ui {

class LeaderboardModel;
class LeaderboardView;
class PlotCard;
class TabCard;

/// Models compared over the same folds: means with intervals, and every difference in words.
class FoldsView : public CardGrid {
    Q_OBJECT
public:
    explicit FoldsView(ModelRuns& runs, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void showRanking(LeaderboardScore score);
    /// "<b>5 folds</b> · …"; empty without a result.
    QString headline() const { return m_headline; }
    PlotCard* barsCard() const { return m_barsCard; }

signals:
    void failed(const QString& text);

private:
    void layOut();

    ModelRuns& m_runs;
    QString m_headline;
    QLabel* m_verdict;
    QFrame* m_verdictCard;
    QFrame* m_words;
    LeaderboardModel* m_model;
    LeaderboardView* m_table;
    TabCard* m_tableCard;
    ScoreBarsPlot* m_bars;
    PlotCard* m_barsCard;
    QLabel* m_sentences;
};

} // namespace ui

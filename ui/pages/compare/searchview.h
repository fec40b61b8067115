#pragma once

#include "ui/widgets/cardgrid.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/modelruns.h"

#include <QTimer>

class QPushButton;

namespace ui {

class BestSoFarPlot;
class ImportanceBars;
class ParallelCoordinatesPlot;
class PlotCard;
class TabCard;
class TrialTableModel;
class TrialTableView;

/// A search for better networks, live: its trials, the best so far, what good trials have in
/// common, and which parameters mattered.
class SearchView : public CardGrid {
    Q_OBJECT
public:
    explicit SearchView(ModelRuns& runs, QWidget* parent = nullptr);

    /// `caption` goes under exported figures.
    void setCaption(const QString& caption);
    /// The last search, or the one that runs.
    void showSearch(const core::predict::SearchSpace& space, core::network::Watched watched);

signals:
    void failed(const QString& text);

private:
    void hear(const core::predict::Trial& trial);
    void showAll();
    void drawAll();
    /// On a worker: the forest behind it takes its time.
    void findImportance();
    void choose(int trial);
    double scoreOf(const core::predict::Trial& trial) const;

    ModelRuns& m_runs;
    core::predict::SearchSpace m_space = core::predict::defaultSearchSpace();
    core::network::Watched m_watched = core::network::Watched::Loss;
    TrialTableModel* m_trials;
    TrialTableView* m_table;
    TabCard* m_tableCard;
    BestSoFarPlot* m_best;
    PlotCard* m_bestCard;
    ParallelCoordinatesPlot* m_parallel;
    PlotCard* m_parallelCard;
    ImportanceBars* m_importance;
    PlotCard* m_importanceCard;
    QPushButton* m_use;
    QTimer m_drawing;
    LatestJob m_importanceJob;
};

} // namespace ui

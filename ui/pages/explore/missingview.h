#pragma once

#include "ui/workspace/latestjob.h"
#include "ui/workspace/opentable.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace core::explore {
struct NullityTree;
}

namespace ui {

class BarList;
class EmptyState;
class ExploreOptionsPanel;
class FilledMatrices;
class MissingBars;
class MissingByClassPlot;
class MissingFeed;
class MissingMatrix;
class NullityHeatmap;
class NullityTreePlot;
class PlotCard;
class Workspace;

/// Everything about missing cells: where they are, how many, which columns are empty together, and
/// whether that has to do with the target. Refreshed only while it is seen.
class MissingView : public QWidget {
    Q_OBJECT
public:
    MissingView(Workspace& workspace, ExploreOptionsPanel& options, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createCards();
    PlotCard* addCard(const QString& title, class PlotWidget* plot, const char* name);
    void arrange();
    void giveRoom();
    void refresh();
    void showTable();
    void showTree();
    void setTree(core::explore::NullityTree tree, const OpenTablePointer& open);
    void showByClass(const OpenTable& open);
    void updateCaptions(const OpenTable& open);
    void showFilled();

    Workspace& m_workspace;
    ExploreOptionsPanel& m_options;
    MissingMatrix* m_matrix;
    MissingFeed* m_feed;
    MissingBars* m_bars;
    NullityHeatmap* m_heatmap;
    NullityTreePlot* m_tree;
    MissingByClassPlot* m_byClass;
    BarList* m_patterns;
    PlotCard* m_matrixCard;
    PlotCard* m_barsCard;
    PlotCard* m_heatmapCard;
    PlotCard* m_treeCard;
    PlotCard* m_byClassCard;
    PlotCard* m_patternsCard;
    FilledMatrices* m_filled;
    EmptyState* m_complete;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QWidget* m_cards;
    QGridLayout* m_grid;
    int m_columns = 0; ///< of the grid, as arranged
    bool m_hasPairs = true;
    bool m_hasClasses = true;
    bool m_stale = true;
    bool m_rowsStale = false;

    LatestJob m_treeJob;
};

} // namespace ui

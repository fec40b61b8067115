#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QSplitter;

namespace ui {

class AssociationFeed;
class AssociationHeatmap;
class BarList;
class ExploreOptionsPanel;
class PairCard;
class PlotCard;

/// The associations in full size, beside them every feature against the target and the pair that
/// is chosen. Refreshed only while it is seen.
class AssociationsView : public QWidget {
    Q_OBJECT
public:
    AssociationsView(Workspace& workspace, ExploreOptionsPanel& options, QWidget* parent = nullptr);

signals:
    /// The customers selected in a picture are to be seen in the table.
    void customersRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createCards();
    void refresh();
    void showRanking();

    Workspace& m_workspace;
    ExploreOptionsPanel& m_options;
    AssociationHeatmap* m_heatmap;
    BarList* m_ranking;
    PlotCard* m_heatmapCard;
    PlotCard* m_rankingCard;
    PairCard* m_pairCard;
    QSplitter* m_columns;
    AssociationFeed* m_feed;
    std::vector<std::size_t> m_rankedColumns;
    std::optional<std::size_t> m_target;
    bool m_stale = true;
};

} // namespace ui

#pragma once

#include <QObject>

namespace ui {

class AssociationHeatmap;
class ExploreOptionsPanel;
class PairCard;
class PlotCard;
class Workspace;

/// Keeps a heatmap of associations and the pair chosen in it up to date with what the workspace has
/// measured and how the options want it to be seen.
class AssociationFeed : public QObject {
    Q_OBJECT
public:
    /// `heatmapCard` holds an AssociationHeatmap.
    AssociationFeed(Workspace& workspace, ExploreOptionsPanel& options, PlotCard& heatmapCard,
                    PairCard& pairCard, QObject* parent = nullptr);

    /// Shows the associations there are, or says what is needed.
    void refresh();
    /// The chosen measure is not the one the associations were measured with.
    bool isMeasureChanged() const;

private:
    void applyView();
    void showCaption();
    void choosePair();
    void showFeature(std::size_t feature, std::size_t target);

    Workspace& m_workspace;
    ExploreOptionsPanel& m_options;
    PlotCard& m_card;
    AssociationHeatmap& m_heatmap;
    PairCard& m_pair;
};

} // namespace ui

#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/segment/separationplot.h"
#include "ui/widgets/tabcard.h"
#include "ui/workspace/latestjob.h"

#include <QString>

#include <vector>

namespace ui {

class ProfileHeatmap;
class SmallMultiples;
class SnakePlot;
class SummaryTableModel;

/// What the segments are, in figures and pictures: profile, summary table, what separates them,
/// lines over all features, distributions. What takes time is computed beside the window, the
/// distributions only once they are looked at.
class ProfileTabs : public TabCard {
    Q_OBJECT
public:
    enum Tab { ProfileTab, SummaryTab, SeparationTab, SnakeTab, DistributionsTab };
    explicit ProfileTabs(QWidget* parent = nullptr);

    /// `caption` goes under exported figures. Null: nothing is shown.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation,
                         const QString& caption);
    /// −1: none.
    void setSelectedSegment(int segment);

signals:
    /// A segment was clicked in a picture.
    void segmentClicked(int segment);
    /// A row of the summary table was chosen; −1 for all customers.
    void segmentChosen(int segment);

private:
    void createSummary();
    void createSnakeTool();
    void startSeparation();
    void startDistributions();
    void showColumn(std::size_t column);

    core::segment::SegmentationPointer m_segmentation;
    SeparationPointer m_separation;
    std::vector<std::size_t> m_wanted; ///< columns whose distribution is not known yet
    ProfileHeatmap* m_profile;
    SummaryTableModel* m_summary;
    QTableView* m_table = nullptr;
    SeparationPlot* m_separationPlot;
    SnakePlot* m_snake;
    SmallMultiples* m_distributions;
    QWidget* m_snakeTool = nullptr;
    LatestJob m_separationJob;
    LatestJob m_distributionJob;
};

} // namespace ui

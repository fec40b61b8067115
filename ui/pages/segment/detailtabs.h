#pragma once

#include "core/network/engine.h"
#include "core/segment/segmentation.h"
#include "ui/widgets/tabcard.h"

#include <vector>

class QCheckBox;
class QPushButton;

namespace ui {

class ComparisonBars;
class DendrogramPlot;
class KDistancePlot;
class KSweepPlot;
class LiveCurve;
class PlotWidget;
class Segments;
class SilhouettePlot;
class StabilityPlot;

/// How good the segments are: training curves, other numbers of segments, the tree or the neighbour
/// distances they come from, silhouettes, stability, simpler methods. Only what the method has is
/// shown.
class DetailTabs : public TabCard {
    Q_OBJECT
public:
    enum Tab {
        LossTab,
        RefinementTab,
        NumberTab,
        TreeTab,
        NeighboursTab,
        SilhouetteTab,
        StabilityTab,
        ComparisonTab
    };
    explicit DetailTabs(Segments& segments, QWidget* parent = nullptr);

    /// `caption` goes under exported figures. Null: only a training can be shown.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation,
                         const QString& caption);
    /// −1: none.
    void setSelectedSegment(int segment);

    /// `epochs` 0: a run without training; `refinementEpochs` 0: without refinement.
    void beginRun(int epochs, int refinementEpochs);
    void addEpoch(const core::network::EpochReport& report);
    void addRefinement(const core::network::ClusterReport& report);
    /// Shows the history of the segmentation again, whatever the run came to.
    void endRun();


    /// At least this high; higher where the charts of a page need it.
    static constexpr int lowest = 300;
    QSize minimumSizeHint() const override
    {
        return TabCard::minimumSizeHint().expandedTo({0, lowest});
    }

    LiveCurve* liveLoss() const { return m_loss; }
    SilhouettePlot* silhouettes() const { return m_silhouette; }
    KSweepPlot* numbers() const { return m_numbers; }

signals:
    void segmentClicked(int segment);
    void sweepRequested();
    /// A distance for DBSCAN was chosen on the curve.
    void epsChosen(double eps);
    /// A stretch of customers was chosen; ascending rows of the table.
    void rowsChosen(const std::vector<std::uint32_t>& rows);

private:
    void createCurves();
    void createNumbers();
    void createJudgement();
    void showSweep();
    void showHistory();
    void showPages();

    Segments& m_segments;
    core::segment::SegmentationPointer m_segmentation;
    bool m_training = false;
    bool m_refining = false;
    LiveCurve* m_loss;
    LiveCurve* m_refinement;
    KSweepPlot* m_numbers;
    QCheckBox* m_allCharts;
    QPushButton* m_compare; ///< while nothing has been tried
    DendrogramPlot* m_tree;
    KDistancePlot* m_neighbours;
    SilhouettePlot* m_silhouette;
    StabilityPlot* m_stability;
    ComparisonBars* m_comparison;
    std::vector<PlotWidget*> m_plots;
};

} // namespace ui

#pragma once

#include "core/segment/segmentation.h"
#include "ui/pages/segment/options/mapgroup.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/latestjob.h"

class QToolButton;

namespace ui {

class NeighbourMapJob;
class RowSelection;
class SegmentMap;

/// The map with its tools. Makes the neighbour map when it is to be seen, and shares the selected
/// customers with the other pages.
class MapCard : public PlotCard {
    Q_OBJECT
public:
    explicit MapCard(QWidget* parent = nullptr);
    ~MapCard() override;

    SegmentMap* map() const { return m_map; }
    void setSegmentation(const core::segment::SegmentationPointer& segmentation);
    void setLook(const MapLook& look);
    /// Customers chosen here are selected there, and those selected there stand out here.
    void follow(RowSelection& selection);
    /// The neighbour map is being made.
    bool isWorking() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeNeighbourMap();
    void showState(double fraction);
    void retintStop();

    SegmentMap* m_map;
    QToolButton* m_stop;
    NeighbourMapJob* m_neighbours;
    LatestJob m_work;
    core::segment::SegmentationPointer m_segmentation;
    MapLook m_look;
    bool m_stopped = false; ///< by hand; not begun again by itself
};

} // namespace ui

#pragma once

#include "core/network/engine.h"
#include "core/segment/segmentation.h"

#include <QScrollArea>
#include <QString>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class DetailTabs;
class MapCard;
class ProfileTabs;
class SegmentCardList;
class SegmentMap;
class Segments;

/// A segmentation to look at: map, cards, what the segments are, how good they are. A segment
/// chosen in one of them is chosen in all.
class SegmentView : public QScrollArea {
    Q_OBJECT
public:
    explicit SegmentView(Segments& segments, QWidget* parent = nullptr);

    /// Null: nothing but the live loss can be shown. `caption` goes under exported figures. A
    /// segment that was selected stays so while it is there.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation,
                         const QString& caption);
    /// `epochs` 0: a run without training.
    void beginRun(int epochs, int refinementEpochs);
    /// Shows the history of the segmentation again, whatever the run came to.
    void endRun();

    /// On map, cards, profile and details; −1: none.
    void selectSegment(int segment);
    int selectedSegment() const { return m_selected; }

    SegmentMap* map() const { return m_map; }
    MapCard* mapCard() const { return m_mapCard; }
    SegmentCardList* cards() const { return m_cards; }
    ProfileTabs* profile() const { return m_profile; }
    DetailTabs* details() const { return m_details; }

signals:
    /// By hand; −1: none any more.
    void segmentSelected(int segment);
    /// Something could not be saved; the text says where and what to do.
    void failed(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createCards(Segments& segments);
    void showStabilities();
    void showPages();
    void arrange();
    void toggleSegment(int segment);
    void applySelection();

    Segments& m_segments;
    core::segment::SegmentationPointer m_segmentation;
    int m_selected = -1;

    MapCard* m_mapCard;
    SegmentMap* m_map;
    SegmentCardList* m_cards;
    ProfileTabs* m_profile;
    DetailTabs* m_details;
    QVBoxLayout* m_layout;
    QBoxLayout* m_top;
    QBoxLayout* m_bottom;
};

} // namespace ui

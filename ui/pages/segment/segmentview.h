#pragma once

#include "core/network/engine.h"
#include "core/segment/segmentation.h"

#include <QScrollArea>
#include <QString>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class ComparisonBars;
class LiveCurve;
class MapCard;
class ProfileHeatmap;
class SegmentCard;
class SegmentMap;
class SilhouettePlot;
class SummaryTableModel;
class TabCard;

/// A segmentation to look at: map, cards, profile, summary table, live loss, silhouettes and the
/// comparison with simpler methods. A segment chosen in one of them is chosen in all.
class SegmentView : public QScrollArea {
    Q_OBJECT
public:
    explicit SegmentView(QWidget* parent = nullptr);

    /// Null: nothing but the live loss can be shown. `caption` goes under exported figures.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation,
                         const QString& caption);
    /// `epochs` 0: a run without training.
    void beginRun(int epochs);
    void addEpoch(const core::network::EpochReport& report);
    /// Shows the history of the segmentation again, whatever the run came to.
    void endRun();

    /// On map, cards, profile and silhouettes; −1: none.
    void selectSegment(int segment);
    int selectedSegment() const { return m_selected; }

    SegmentMap* map() const { return m_map; }
    MapCard* mapCard() const { return m_mapCard; }
    LiveCurve* liveLoss() const { return m_loss; }
    const std::vector<SegmentCard*>& cards() const { return m_cards; }

signals:
    /// Something could not be saved; the text says where and what to do.
    void failed(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createMapCard();
    void createCardsArea();
    void createProfileCard();
    void createDetailCard();
    void showCards();
    void showHistory();
    void showPages();
    void arrange();
    void toggleSegment(int segment);

    core::segment::SegmentationPointer m_segmentation;
    bool m_training = false;
    int m_selected = -1;

    QVBoxLayout* m_layout;
    QBoxLayout* m_top;
    QBoxLayout* m_bottom;
    SegmentMap* m_map;
    MapCard* m_mapCard;
    QScrollArea* m_cardsArea;
    QVBoxLayout* m_cardsLayout;
    std::vector<SegmentCard*> m_cards;
    ProfileHeatmap* m_profile;
    SummaryTableModel* m_summary;
    TabCard* m_profileCard;
    LiveCurve* m_loss;
    SilhouettePlot* m_silhouette;
    ComparisonBars* m_comparison;
    TabCard* m_detailCard;
};

} // namespace ui

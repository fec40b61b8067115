#pragma once

#include "core/segment/segmentation.h"
#include "ui/widgets/segmentcardeditor.h"

#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QString>

#include <string>
#include <vector>

class QVBoxLayout;

namespace ui {

class SegmentCard;

/// The cards of a segmentation, with everything an analyst does to segments by hand. It changes
/// nothing itself: each wish is a signal, and the cards follow when the segmentation does. A card
/// stays the same widget, with its focus, as long as its segment keeps its mark.
class SegmentCardList : public QScrollArea {
    Q_OBJECT
public:
    explicit SegmentCardList(QWidget* parent = nullptr);

    /// Null: no cards.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation);
    /// Mean Jaccard index over resamples of each segment; empty where no sweep has told.
    void setStabilities(const std::vector<double>& stabilities);
    void setSelectedSegment(int segment); ///< −1: none

    /// Of segments, in their order.
    const std::vector<SegmentCard*>& cards() const { return m_cards; }
    /// Of what is not clustered; null where everything is.
    SegmentCard* notClusteredCard() const { return m_notClustered; }
    SegmentCardEditor* editor() const;
    /// The menu of a card, as it stands open; null before.
    QMenu* menu() const;

    void openEditor(int segment);

signals:
    void segmentClicked(int segment);
    /// An empty name asks for the one from the profile.
    void renamed(int segment, const QString& name);
    void noteChanged(int segment, const QString& note);
    void actionsChanged(int segment, const std::vector<std::string>& actions);
    void colourChosen(int segment, int mark);
    void moveRequested(int segment, int place);
    void mergeRequested(int segment, int other);
    void splitRequested(int segment);
    /// −1: those that are not clustered.
    void customersRequested(int segment);
    void exportRequested(int segment);

private:
    SegmentCard* createCard(const core::segment::SegmentCard& card);
    void showNotClustered();
    void showMenu(int segment, const QPoint& globalPosition);
    void addColours(QMenu* menu, const core::segment::SegmentCard& card);
    void addOthers(QMenu* menu, const core::segment::SegmentCard& card);
    SegmentCard* cardOf(int segment) const;
    void focusNeighbour(int segment, int by);
    int placeAt(const QPoint& globalPosition, int segment) const;
    void drag(int segment, const QPoint& globalPosition);
    void endDrag(int segment);

    core::segment::SegmentationPointer m_segmentation;
    std::vector<double> m_stabilities;
    std::vector<SegmentCard*> m_cards;
    SegmentCard* m_notClustered = nullptr;
    int m_selected = -1;
    int m_dropPlace = -1;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QWidget* m_dropLine;
    QPointer<SegmentCardEditor> m_editor;
    QPointer<QMenu> m_menu;
};

} // namespace ui

#pragma once

#include "ui/plots/segment/mappicture.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QComboBox;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Map" of the segment options: how the map is looked at. Applies at once.
class MapGroup : public QObject {
    Q_OBJECT
public:
    explicit MapGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Offers the axes this segmentation has and chooses the suitable ones. Null hides the group.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation);
    /// Another table: axes chosen by hand are forgotten.
    void forgetAxes() { m_chosenAxes.reset(); }

    MapAxes axes() const;
    bool showsCentres() const;
    bool showsOutlines() const;
    bool showsLabels() const;

signals:
    void changed();

private:
    bool m_filling = false;
    std::optional<MapAxes> m_chosenAxes; ///< by hand; kept from run to run
    OptionGroup* m_group;
    QComboBox* m_axes;
    QComboBox* m_across;
    QComboBox* m_upwards;
    QCheckBox* m_centres;
    QCheckBox* m_outlines;
    QCheckBox* m_labels;
};

} // namespace ui

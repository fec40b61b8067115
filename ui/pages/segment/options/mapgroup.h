#pragma once

#include "ui/plots/segment/mappicture.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// What the options say about the map.
struct MapLook {
    MapAxes axes;
    MapOutlines outlines = MapOutlines::Hulls;
    bool centres = true;
    bool labels = true;
    bool loadings = false;
    core::segment::NeighbourMapOptions neighbours;
};

/// The group "Map" of the segment options: how the map is looked at. Applies at once.
class MapGroup : public QObject {
    Q_OBJECT
public:
    explicit MapGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Offers the axes this segmentation has and chooses the suitable ones. Null hides the group.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation);
    /// Another table: axes chosen by hand are forgotten.
    void forgetAxes() { m_chosenAxes.reset(); }

    MapLook look() const;

signals:
    void changed();

private:
    void createNeighbourRows();
    void createMarks();
    MapAxes axes() const;
    void showRows();

    bool m_filling = false;
    std::optional<MapAxes> m_chosenAxes; ///< by hand; kept from run to run
    OptionGroup* m_group;
    QComboBox* m_axes;
    QComboBox* m_across;
    QComboBox* m_upwards;
    QSpinBox* m_perplexity;
    QSpinBox* m_iterations;
    QComboBox* m_outlines;
    QCheckBox* m_centres;
    QCheckBox* m_labels;
    QCheckBox* m_loadings;
};

} // namespace ui

#pragma once

#include "core/network/layers.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

class QComboBox;

namespace ui {

class FoldedSummary;
class LayerEditor;
class OptionGroup;
class OptionsPanel;

/// The group "Layers" of the Predict options: the preset and the hidden layers.
class LayersGroup : public QObject {
    Q_OBJECT
public:
    explicit LayersGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Empty for an own design.
    std::string preset() const;
    QString presetTitle() const;
    /// The settings are no longer those of the preset.
    void markOwnDesign();

    core::network::Layers layers() const;
    void setLayers(const core::network::Layers& layers);
    /// What core counts for the layers: the hidden ones and the output.
    void setSummaries(const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs,
                      std::size_t features);
    void setVisible(bool visible);

signals:
    void presetChosen();
    /// By the analyst.
    void layersChanged();

private:
    void updateSummary();

    OptionGroup* m_group;
    FoldedSummary* m_summary;
    QComboBox* m_preset;
    LayerEditor* m_layers;
};

} // namespace ui

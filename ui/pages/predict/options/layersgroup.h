#pragma once

#include "core/predict/classifieroptions.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

class QComboBox;
class QLabel;

namespace ui {

class FoldedSummary;
class LayerEditor;
class OptionGroup;
class OptionsPanel;

/// The group "Layers" of the Predict options: the preset, how categories come in, the hidden layers
/// and what the output learns by.
class LayersGroup : public QObject {
    Q_OBJECT
public:
    explicit LayersGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Empty for an own design.
    std::string preset() const;
    QString presetTitle() const;
    /// The settings are no longer those of the preset.
    void markOwnDesign();

    /// Layers, head and category inputs.
    void fill(core::predict::ClassifierOptions& options) const;
    void setOptions(const core::predict::ClassifierOptions& options);
    /// Whether the target's classes can be learnt in their order; else nobody is asked about it.
    void setClassOrder(bool hasOrder);
    /// What core counts for the layers: embeddings, the hidden ones and the output.
    void setSummaries(const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs,
                      std::size_t features, bool isMost = false);
    /// The columns that embeddings would be for, their inputs and the numbers in their place.
    void setEmbedded(const QStringList& columns, std::size_t inputs, std::size_t numbers);
    void setVisible(bool visible);

signals:
    void presetChosen();
    /// By the analyst.
    void changed();

private:
    void createPreset();
    void createCategories();
    void createOutput();
    void choose(QComboBox* box, int value);
    void edited();
    void update();

    OptionGroup* m_group;
    FoldedSummary* m_summary;
    QComboBox* m_preset;
    QComboBox* m_categories;
    QLabel* m_embedded;
    LayerEditor* m_layers;
    QComboBox* m_output;
    bool m_hasOrder = false;
};

} // namespace ui

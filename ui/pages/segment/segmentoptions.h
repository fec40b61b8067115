#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/segment/mappicture.h"
#include "ui/workspace/opentable.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class OptionGroup;
class OptionsPanel;
class PreparationGroup;

/// The options of the Segment step, what they say as a request, and how the map is looked at.
class SegmentOptions : public QObject {
    Q_OBJECT
public:
    explicit SegmentOptions(QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }
    /// Lists the columns that can be features; ticks stay where the column stays. Null: no table.
    void setTable(const OpenTablePointer& table);
    void setSeed(std::uint64_t seed);
    /// The preparation that segments would be found with.
    void setRecipe(const core::prepare::RecipePlan& plan);
    /// Offers the axes this segmentation has and chooses the suitable ones. Null hides the group.
    void setSegmentation(const core::segment::SegmentationPointer& segmentation);

    /// Without `table`, which the workspace fills in.
    core::segment::SegmentRequest request() const;
    bool canFind() const;
    int epochs() const;
    MapAxes mapAxes() const;
    bool showsCentres() const;
    bool showsOutlines() const;
    bool showsLabels() const;

    /// Settings that suit small tables: one hidden layer of 8, batches of 8, 100 epochs.
    void applySmallTablePreset();
    /// For tables of thousands of rows: hidden layers of 32 and 8, batches of 64, 50 epochs.
    void applyLargeTablePreset();

signals:
    /// Something that a new run would feel.
    void changed();
    void seedEdited(std::uint64_t seed);
    /// The analyst wants to see the recipe.
    void recipeRequested();
    /// Axes, centres, outlines or labels: applies at once.
    void mapChanged();

private:
    void createMethodGroup();
    void createFeatureGroup();
    void createNetworkGroup();
    void createTrainingGroup();
    void createMapGroup();
    void fillFeatures();
    void edited();
    void updateSummaries();
    std::vector<int> hiddenUnits(bool* valid = nullptr) const;
    void setNetwork(const QString& hidden, int epochs, int batch);

    OptionsPanel* m_panel;
    OpenTablePointer m_table;
    bool m_filling = false;
    std::optional<MapAxes> m_chosenAxes; ///< by hand; kept from run to run

    QComboBox* m_method;
    QSpinBox* m_k;
    QSpinBox* m_starts;
    QSpinBox* m_seed;
    OptionGroup* m_featureGroup;
    QVBoxLayout* m_featureRows;
    QWidget* m_featureList;
    std::vector<std::pair<std::size_t, QCheckBox*>> m_features;
    PreparationGroup* m_preparation;
    OptionGroup* m_networkGroup;
    QLineEdit* m_hidden;
    QSpinBox* m_latent;
    QComboBox* m_activation;
    OptionGroup* m_trainingGroup;
    QSpinBox* m_epochs;
    QSpinBox* m_batch;
    QLineEdit* m_learningRate;
    QLineEdit* m_weightDecay;
    QSpinBox* m_validation;
    OptionGroup* m_mapGroup;
    QComboBox* m_axes;
    QComboBox* m_across;
    QComboBox* m_upwards;
    QCheckBox* m_centres;
    QCheckBox* m_outlines;
    QCheckBox* m_labels;
};

} // namespace ui

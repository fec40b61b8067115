#pragma once

#include "core/predict/classifier.h"
#include "ui/workspace/opentable.h"

#include <QObject>
#include <QString>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class LayerEditor;
class OptionGroup;
class OptionsPanel;
class PreparationGroup;

/// The options of the Predict step and what they say as a request.
class PredictOptions : public QObject {
    Q_OBJECT
public:
    explicit PredictOptions(QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }
    /// Fills targets and features from the table; keeps what still fits. Null: nothing is open.
    void setTable(const OpenTablePointer& table);
    void setSeed(std::uint64_t seed);
    /// The preparation that the network would be trained with.
    void setRecipe(const core::prepare::RecipePlan& plan);
    /// Facts about the trained model at the foot of the panel; null hides them.
    void setModel(const core::predict::ClassifierPointer& model);

    bool canTrain() const;
    core::predict::ClassifierRequest request() const;
    int epochs() const;

    struct Preview {
        std::vector<core::network::LayerSummary> layers; ///< hidden ones and the output
        std::size_t inputs = 0;
    };
    /// The network of request(), counted without training.
    const Preview& preview() const { return m_preview; }

signals:
    /// The analyst changed something that a new training would feel.
    void changed();
    void seedEdited(std::uint64_t seed);
    /// The analyst wants to see the recipe.
    void recipeRequested();
    /// A preset was chosen, and these steps of preparation belong to it.
    void recipeChosen(const core::prepare::RecipePlan& plan, const QString& preset);
    /// The network as it would be trained now.
    void networkChanged();

private:
    void createTargetGroup();
    void createLayerGroup();
    void createTrainingGroup();
    void createSplitGroup();
    void createModelGroup();
    void fillFeatures();
    void applyPreset();
    void markOwnDesign();
    void edited();
    void updateNetwork();
    void updateSummaries();
    double number(const QLineEdit* field, double fallback) const;

    OptionsPanel* m_panel;
    OpenTablePointer m_table;
    bool m_filling = false;
    Preview m_preview;
    core::prepare::RecipePlan m_recipe;
    PreparationGroup* m_preparation;

    QComboBox* m_target;
    OptionGroup* m_featureGroup;
    QWidget* m_featureList;
    std::vector<std::pair<std::size_t, QCheckBox*>> m_features;
    QComboBox* m_preset;
    LayerEditor* m_layers;
    QLineEdit* m_learningRate;
    QSpinBox* m_batch;
    QSpinBox* m_epochs;
    QLineEdit* m_weightDecay;
    QComboBox* m_classWeights;
    QSpinBox* m_patience;
    OptionGroup* m_splitGroup;
    QSpinBox* m_validation;
    QSpinBox* m_test;
    QSpinBox* m_seed;
    OptionGroup* m_modelGroup;
    QLabel* m_modelFacts;
};

} // namespace ui

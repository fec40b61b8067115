#pragma once

#include "core/predict/classifier.h"
#include "core/prepare/plancheck.h"
#include "ui/workspace/opentable.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace core::prepare {
struct ExpectedInputs;
}

namespace ui {

class EarlyStoppingGroup;
class LayersGroup;
class ModelGroup;
class ModelKindGroup;
class OptionsPanel;
class PreparationGroup;
class SplitGroup;
class TargetGroup;
class TrainingGroup;

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
    /// A model is being trained: the button waits, `text` stands on it.
    void setRunning(bool running, const QString& text = {});
    /// Facts about the trained model at the foot of the panel; null hides them.
    void setModel(const core::predict::ClassifierPointer& model);

    /// Whether a target and features are chosen.
    bool hasTask() const;
    /// Whether, besides, every setting can be used.
    bool canTrain() const;
    core::predict::ClassifierRequest request() const;
    /// All but the recipe and the seed, which are the workspace's. Nobody is told.
    void setRequest(const core::predict::ClassifierRequest& request);
    /// At most; rounds or trees of a model that goes by these.
    int epochs() const;

    /// The inputs that the recipe of the request led to when it was fitted; taken for as long as
    /// the request has that recipe and these features.
    struct FittedInputs {
        core::prepare::RecipePlan recipe;
        std::vector<std::size_t> features;
        core::prepare::ExpectedInputs inputs;
    };
    void setFittedInputs(std::optional<FittedInputs> fitted);

    struct Preview {
        /// Embeddings, if any, hidden ones and the output.
        std::vector<core::network::LayerSummary> layers;
        std::size_t inputs = 0;
        bool isMost = false; ///< fitting the recipe may leave fewer inputs
    };
    /// The network of request(), counted without training; empty for a model without one.
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
    void connectGroups();
    void applyPreset();
    void markOwnDesign();
    void edited();
    void updateNetwork();
    void sayEmbedded(const core::predict::ClassifierRequest& request,
                     const core::prepare::ExpectedInputs& inputs);
    /// What is offered goes by the classes of the target.
    void heedTarget();
    void updateNote();
    /// Groups and words that suit the kind of model.
    void showKind();
    QString problem() const;
    std::size_t classCount() const; ///< of the target

    OptionsPanel* m_panel;
    TargetGroup* m_target;
    PreparationGroup* m_preparation;
    ModelKindGroup* m_kind;
    LayersGroup* m_layers;
    TrainingGroup* m_training;
    EarlyStoppingGroup* m_earlyStopping;
    SplitGroup* m_split;
    ModelGroup* m_model;
    OpenTablePointer m_table;
    bool m_running = false;
    bool m_trained = false;
    core::prepare::RecipePlan m_recipe;
    Preview m_preview;
    std::optional<FittedInputs> m_fitted;
};

} // namespace ui

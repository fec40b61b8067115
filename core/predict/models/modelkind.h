#pragma once

#include <optional>
#include <string_view>

namespace core::predict {

enum class ModelKind {
    Network,
    Logistic,
    Neighbours,
    Forest,
    Boosting,
    Ensemble, ///< the mean of several kinds
    Baseline, ///< the class shares of the training rows for everyone
};

// "mlp", "logistic", "knn", "forest", "xgboost", "ensemble", "baseline".
std::string_view toWord(ModelKind kind);
std::optional<ModelKind> modelKindFromWord(std::string_view word);
/// For people: "Gradient boosting".
std::string_view modelLabel(ModelKind kind);

inline constexpr ModelKind modelKinds[] = {
    ModelKind::Network,  ModelKind::Logistic, ModelKind::Neighbours, ModelKind::Forest,
    ModelKind::Boosting, ModelKind::Ensemble, ModelKind::Baseline};

} // namespace core::predict

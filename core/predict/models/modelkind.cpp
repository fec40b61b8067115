#include "core/predict/models/modelkind.h"

#include <algorithm>
#include <iterator>

namespace core::predict {
namespace {

struct Kind {
    ModelKind kind;
    std::string_view word;
    std::string_view label;
};
constexpr Kind kinds[] = {
    {ModelKind::Network, "mlp", "Network"},
    {ModelKind::Logistic, "logistic", "Logistic regression"},
    {ModelKind::Neighbours, "knn", "k-nearest neighbours"},
    {ModelKind::Forest, "forest", "Random forest"},
    {ModelKind::Boosting, "xgboost", "Gradient boosting"},
    {ModelKind::Ensemble, "ensemble", "Ensemble"},
    {ModelKind::Baseline, "baseline", "Majority baseline"},
};

const Kind& entry(ModelKind kind)
{
    return *std::ranges::find(kinds, kind, &Kind::kind);
}

} // namespace

std::string_view toWord(ModelKind kind)
{
    return entry(kind).word;
}

std::string_view modelLabel(ModelKind kind)
{
    return entry(kind).label;
}

std::optional<ModelKind> modelKindFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(kinds, word, &Kind::word);
    if (found == std::end(kinds))
        return std::nullopt;
    return found->kind;
}

} // namespace core::predict

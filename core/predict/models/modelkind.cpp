#include "core/predict/models/modelkind.h"

#include "core/base/translation.h"

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
    {ModelKind::Network, "mlp", CORE_TRANSLATE_NOOP("Models", "Network")},
    {ModelKind::Logistic, "logistic", CORE_TRANSLATE_NOOP("Models", "Logistic regression")},
    {ModelKind::Neighbours, "knn", CORE_TRANSLATE_NOOP("Models", "k-nearest neighbours")},
    {ModelKind::Forest, "forest", CORE_TRANSLATE_NOOP("Models", "Random forest")},
    {ModelKind::Boosting, "xgboost", CORE_TRANSLATE_NOOP("Models", "Gradient boosting")},
    {ModelKind::Ensemble, "ensemble", CORE_TRANSLATE_NOOP("Models", "Ensemble")},
    {ModelKind::Baseline, "baseline", CORE_TRANSLATE_NOOP("Models", "Majority baseline")},
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

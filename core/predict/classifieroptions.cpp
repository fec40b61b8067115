#include "core/predict/classifieroptions.h"

#include <algorithm>

namespace core::predict {

std::string_view toWord(CategoryInputs inputs)
{
    return inputs == CategoryInputs::Embeddings ? "embeddings" : "one-hot";
}

std::optional<CategoryInputs> categoryInputsFromWord(std::string_view word)
{
    for (const CategoryInputs inputs : {CategoryInputs::OneHot, CategoryInputs::Embeddings})
        if (toWord(inputs) == word)
            return inputs;
    return std::nullopt;
}

std::vector<ModelKind> kindsOf(const ClassifierOptions& options)
{
    return options.kind == ModelKind::Ensemble ? options.members : std::vector{options.kind};
}

bool usesNetwork(const ClassifierOptions& options)
{
    const std::vector<ModelKind> kinds = kindsOf(options);
    return std::ranges::find(kinds, ModelKind::Network) != kinds.end();
}

bool usesValidation(const ClassifierOptions& options)
{
    if (options.scalesProbabilities || options.threshold || options.folds > 0)
        return true;
    return std::ranges::any_of(kindsOf(options), [&](ModelKind kind) {
        return kind == ModelKind::Network ||
               (kind == ModelKind::Boosting && options.boosting.patience > 0);
    });
}

} // namespace core::predict

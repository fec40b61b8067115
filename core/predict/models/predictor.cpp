#include "core/predict/models/predictor.h"

#include "core/base/error.h"
#include "core/network/taskcheck.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace core::predict {

void Predictor::checkInputs(const data::Matrix& inputs) const
{
    if (inputs.columns() != inputCount())
        throw Error(ErrorCode::Internal, "The model expects " + std::to_string(inputCount()) +
                                             " inputs, but the rows have " +
                                             std::to_string(inputs.columns()) + '.');
    if (!std::ranges::all_of(inputs.values(), [](double value) { return std::isfinite(value); }))
        throw Error(ErrorCode::Internal, "An input value is missing or infinite.");
}

void checkTask(const ModelTask& task)
{
    // A network must have validation rows; these models may do without.
    const bool validated = task.validationInputs.rows() > 0;
    network::checkTask({.trainInputs = task.trainInputs,
                        .trainClasses = task.trainClasses,
                        .validationInputs = validated ? task.validationInputs : task.trainInputs,
                        .validationClasses = validated ? task.validationClasses : task.trainClasses,
                        .classCount = task.classCount,
                        .hidden = {},
                        .classWeights = task.classWeights,
                        .options = {}});
}

} // namespace core::predict

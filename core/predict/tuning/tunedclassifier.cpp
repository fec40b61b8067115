#include "core/predict/tuning/tunedclassifier.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/predict/preparedparts.h"

#include <utility>

namespace core::predict {

ClassifierSearch searchClassifier(const ClassifierRequest& request, const TuningOptions& options,
                                  const TrainingControl& control, const TrialCallback& onTrial,
                                  const ProgressCallback& progress)
{
    const ClassifierColumns columns = chooseColumns(request);
    const RowSplit drawn =
        splitRows(*request.table, columns.target, request.options.split, request.seed);
    data::Split split = drawn.split;
    split.test.clear(); // not even prepared
    const PreparedParts parts =
        prepareParts(*request.table, columns.target, request.target, columns.features, split,
                     request.options.recipe, control.discard);
    ClassifierOptions network = request.options;
    network.kind = ModelKind::Network;
    LearningTask learning = learningTask(parts, network, {}, request.seed);
    ModelTask& task = learning.rows;
    if (request.options.classWeights == ClassWeights::Balanced)
        task.classWeights = balancedWeights(task.trainClasses, task.classCount);
    ClassifierSearch search{request, options, {}};
    search.options.head = request.options.head;
    search.options.embeddings = std::move(learning.embeddings);
    search.result = tuneNetwork(task, search.options, control, onTrial, progress);
    return search;
}

ClassifierRequest requestOfTrial(const ClassifierSearch& search, const Trial& trial)
{
    ClassifierRequest request = search.request;
    request.options.kind = ModelKind::Network;
    request.options.hidden = layersOf(trial.settings);
    request.options.training = optionsOf(trial.settings, search.options.training);
    request.options.training.epochs = trial.epochs;
    return request;
}

ClassifierModel trainBest(const ClassifierSearch& search, const TrainingControl& control,
                          const CourseCallback& onEpoch, const ProgressCallback& progress)
{
    const TuningResult& result = search.result;
    if (!result.best)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Every trial of the search failed."), "search", {},
                    result.trials.empty() || result.trials.front().reason.empty()
                        ? translate("Errors", "Search a space with smaller learning rates.")
                        : result.trials.front().reason);
    ClassifierModel model = trainClassifier(requestOfTrial(search, result.trials[*result.best]),
                                            control, onEpoch, progress);
    model.trials = result.trials.size();
    return model;
}

} // namespace core::predict

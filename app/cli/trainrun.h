#pragma once

#include "app/cli/modeljson.h"
#include "app/cli/predictionoptions.h"
#include "app/cli/savedmodel.h"
#include "core/predict/comparison/crossvalidation.h"

#include <optional>
#include <string>

namespace cli {

/// What `train` is asked for, and `replay` again.
struct TrainOptions {
    PredictionOptions prediction;
    std::string model = "mlp";
    int folds = 0;
    SaveOption save;
    std::string log, plots; ///< what else it writes

    void addTo(CLI::App& command);
};

/// A model that was trained, and all that `train` prints of it.
struct TrainRun {
    core::predict::ClassifierModel model;
    std::optional<core::predict::CrossValidation> folds;
    core::Warnings warnings; ///< of the recipe, of the folds and of the model
    /// How it can be done again: {version, command, file, arguments, table}.
    Json record;

    Json json() const;
    void say(const Context& context) const;
};

/// `command` is the one whose arguments were parsed to `options`. Throws what training throws.
TrainRun trainRun(const Context& context, const TrainOptions& options, const CLI::App& command);

} // namespace cli

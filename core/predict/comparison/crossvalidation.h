#pragma once

#include "core/predict/classifier.h"
#include "core/predict/score.h"

#include <functional>
#include <string>
#include <vector>

namespace core::predict {

/// The share of all rows kept for validation in folds where nobody says otherwise: smaller than
/// beside a single test part, so that models that need it learn from nearly as many rows as those
/// that do not.
inline constexpr double foldValidationShare = 0.1;

struct CrossValidationRequest {
    data::TablePointer table;
    std::size_t target = 0;
    std::vector<std::size_t> features; ///< empty: as in ClassifierRequest
    /// Groups, time, and the share kept for validation.
    SplitChoice split{.validationShare = foldValidationShare};
    /// What is compared. Their own `split` is not heard.
    std::vector<ClassifierOptions> models;
    int folds = 5;
    int repeats = 1;
    std::uint64_t seed = 42;
};

/// One model on one fold.
struct FoldScore {
    std::size_t model = 0; ///< of the request
    int repeat = 0;
    int fold = 0;
    Evaluation evaluation; ///< of the fold's rows
    double fitSeconds = 0; ///< learning, without preparation
};
/// Called when a fold of a model is done, one call at a time.
using FoldCallback = std::function<void(const FoldScore&)>;

struct CrossValidatedModel {
    std::string name;
    ClassifierOptions options;
    std::vector<FoldScore> folds; ///< repeat after repeat
    double fitSeconds = 0;        ///< sum over the folds

    /// One per fold, in order.
    std::vector<double> scores(Score score) const;
    double mean(Score score) const;
    /// Between the folds, n − 1.
    double sd(Score score) const;
};

struct CrossValidation {
    std::vector<CrossValidatedModel> models; ///< as asked for
    std::vector<std::string> classes;
    std::vector<std::size_t> features;
    std::size_t rows = 0; ///< with a class
    int folds = 0;
    int repeats = 0;
    std::uint64_t seed = 0;
    /// Test rows over the rows learnt from, for compareOnFolds.
    double testToTrain = 0;
    Warnings warnings;
    double seconds = 0;
};

/// Every model on the same folds. Recipe and model are learnt anew in each fold from its own rows:
/// where a model needs validation rows (usesValidation) from the rest of these, and where it does
/// not from all of them. Folds run on several threads; the result does not depend on their number.
/// Throws as trainClassifier, InvalidOption without models.
CrossValidation crossValidate(const CrossValidationRequest& request, const std::stop_token& stop,
                              const FoldCallback& onFold = {},
                              const ProgressCallback& progress = {});

} // namespace core::predict

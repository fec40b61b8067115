#pragma once

#include "core/predict/comparison/crossvalidation.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

struct LearningCurveRequest {
    data::TablePointer table;
    std::size_t target = 0;
    std::vector<std::size_t> features; ///< empty: as in ClassifierRequest
    /// As in CrossValidationRequest.
    SplitChoice split{.validationShare = foldValidationShare};
    ClassifierOptions model; ///< its own split is not heard
    /// Of each fold's training rows, in (0, 1]; all of them are always learnt from besides.
    std::vector<double> shares{0.1, 0.2, 0.35, 0.5, 0.75, 1};
    int folds = 5;
    int repeats = 1;
    std::uint64_t seed = 42;
};

/// A model that learnt from a share of a fold's training rows.
struct ShareScore {
    double share = 0;
    int repeat = 0;
    int fold = 0;
    std::size_t rows = 0;           ///< learnt from
    std::size_t validationRows = 0; ///< kept beside them; the same for all shares of a fold
    Evaluation heldOut;             ///< of the fold's rows
    Evaluation learnt;              ///< of the rows learnt from
    double fitSeconds = 0;
};
/// Called with all folds of a share when they are done, one call at a time.
using ShareCallback = std::function<void(std::span<const ShareScore>)>;

/// The models of one share: means and standard deviations between folds, n − 1.
struct LearningPoint {
    double share = 0;
    double rows = 0; ///< mean over the folds
    double heldOut = 0, heldOutSd = 0;
    double learnt = 0, learntSd = 0;
};

/// `scores` are complete shares, ascending. NaN where a fold's score is.
std::vector<LearningPoint> learningPoints(std::span<const ShareScore> scores, Score score);

struct LearningCurve {
    std::string name;        ///< see modelName
    ClassifierOptions model; ///< with the split of the request
    std::vector<std::string> classes;
    std::vector<std::size_t> features;
    std::size_t rows = 0; ///< with a class
    int folds = 0;
    int repeats = 0;
    std::uint64_t seed = 0;
    std::vector<double> shares;     ///< ascending, the last is 1
    std::vector<ShareScore> scores; ///< share after share, in each repeat after repeat
    Warnings warnings;              ///< of columns and folds; share-left-out
    double seconds = 0;

    std::size_t foldTotal() const { return scores.size() / shares.size(); }
    /// The folds of a share, in order.
    std::span<const ShareScore> ofShare(std::size_t share) const
    {
        return std::span(scores).subspan(share * foldTotal(), foldTotal());
    }
};

/// Whether more rows would help: the model learns from ever larger parts of each fold's training
/// rows (see nestedShares) and is judged on the fold's own rows. Recipe and model are learnt anew
/// from each part; the validation rows of a fold are the same for all. The last share gives what
/// crossValidate gives. A share is left out, with a warning, where it has too few rows for the
/// model in any fold. Works on several threads, the smallest shares first; the result does not
/// depend on their number. Throws as trainClassifier; NotEnoughRows when fewer than two shares
/// remain, InvalidOption for shares outside (0, 1].
LearningCurve learningCurve(const LearningCurveRequest& request, const std::stop_token& stop,
                            const ShareCallback& onShare = {},
                            const ProgressCallback& progress = {});

} // namespace core::predict

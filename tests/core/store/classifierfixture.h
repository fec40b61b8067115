#pragma once

#include "core/predict/savedclassifier.h"
#include "tests/core/predict/tablefixture.h"

#include <memory>
#include <string>
#include <vector>

/// Small models of every kind and in every way they are put together.
namespace classifiers {

using namespace core;
using namespace core::predict;

inline constexpr std::size_t cardColumn = 3;
inline constexpr std::size_t segmentColumn = 5;

/// The customers with their four segments put together to two.
inline data::TablePointer twoClasses(std::size_t rows, std::uint64_t seed)
{
    const data::TablePointer table = customers(rows, seed, 7);
    auto column = std::make_shared<data::Column>(table->column(segmentColumn));
    for (std::int32_t& code : column->codes)
        code = code < 0 ? -1 : code / 2;
    column->levels = {"low", "high"};
    return std::make_shared<data::DataTable>(table->withColumn(segmentColumn, column));
}

inline ClassifierOptions options(ModelKind kind)
{
    ClassifierOptions result;
    result.kind = kind;
    result.hidden = network::parseLayers("dense 8 relu, dropout 0.2, batchnorm, dense 6 tanh");
    result.training.epochs = 3;
    result.training.learningRate = 0.003;
    result.forest.trees = 12;
    result.boosting.rounds = 15;
    result.neighbours.neighbours = 7;
    return result;
}

struct Case {
    std::string name;
    ClassifierOptions options;
    bool isBinary = false;
};

inline std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const ModelKind kind : modelKinds)
        for (const bool isBinary : {false, true})
            all.push_back({std::string(toWord(kind)) + (isBinary ? ", two classes" : ""),
                           options(kind), isBinary});
    const auto add = [&](const std::string& name, ModelKind kind, auto change, bool isBinary) {
        all.push_back({name, options(kind), isBinary});
        change(all.back().options);
    };
    add(
        "folds of networks", ModelKind::Network, [](auto& o) { o.folds = 3; }, false);
    add(
        "folds of an ensemble", ModelKind::Ensemble,
        [](auto& o) {
            o.folds = 2;
            o.members = {ModelKind::Boosting, ModelKind::Neighbours, ModelKind::Logistic};
        },
        false);
    add(
        "at a temperature", ModelKind::Boosting, [](auto& o) { o.scalesProbabilities = true; },
        false);
    add(
        "ensemble at a temperature", ModelKind::Ensemble,
        [](auto& o) { o.scalesProbabilities = true; }, true);
    add(
        "with a threshold", ModelKind::Logistic,
        [](auto& o) {
            o.threshold = ThresholdWish{ThresholdGoal::Recall, 0.9};
        },
        true);
    add(
        "balanced neighbours by distance", ModelKind::Neighbours,
        [](auto& o) {
            o.neighbours.weights = VoteWeights::Distance;
            o.classWeights = ClassWeights::Balanced;
        },
        false);
    add(
        "grouped, filled from other columns", ModelKind::Forest,
        [](auto& o) {
            o.split.groupColumn = cardColumn;
            o.recipe =
                prepare::parsePlan("fill-numbers iterative flag\nfill-levels nearest-neighbours"
                                   "\ngroup-rare\nsplit-levels\ntransform\nclip\nscale robust");
        },
        false);
    return all;
}

inline ClassifierModel trained(const Case& wanted, std::size_t rows = 400)
{
    const data::TablePointer table = wanted.isBinary ? twoClasses(rows, 5) : customers(rows, 5, 7);
    return trainClassifier(
        {table, segmentColumn, {}, wanted.options, 17'000'000'000'000'000'000ULL}, {});
}

inline SavedClassifier example(ModelKind kind = ModelKind::Ensemble, std::size_t rows = 300)
{
    return saved(trained({"", options(kind), false}, rows));
}

} // namespace classifiers

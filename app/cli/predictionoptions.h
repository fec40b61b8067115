#pragma once

#include "app/cli/context.h"
#include "app/cli/recipeoptions.h"
#include "core/predict/classifier.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What train, compare and tune share: the columns, the split, and how models are made.
struct PredictionOptions {
    ImportOptions import;
    std::string target, features;
    std::string preset = "default";
    std::string layers, head, categories, classWeights, group, time;
    std::string optimizer, schedule, watch, threshold, members;
    std::optional<int> epochs, batch, patience, foldModels;
    std::optional<int> neighbours, trees, treeDepth, rounds;
    std::optional<double> learningRate, weightDecay, momentum, labelSmoothing, gradientClip;
    std::optional<double> test, validation, c, boostingRate;
    bool scaleProbabilities = false;
    RecipeOptions recipe;

    void addTo(CLI::App& command);
    /// What a model of this kind is made with, but for columns that split the rows.
    core::predict::ClassifierOptions
    options(core::predict::ModelKind kind = core::predict::ModelKind::Network) const;
    /// Reads the table too.
    core::predict::ClassifierRequest
    request(const Context& context,
            core::predict::ModelKind kind = core::predict::ModelKind::Network) const;

private:
    void addNetworkTo(CLI::App& command);
    void addOthersTo(CLI::App& command);
    void addSplitTo(CLI::App& command);
};

/// The kinds of models that can be named, and their meaning.
std::vector<std::string> modelWords();
std::string modelWordsHelp();

} // namespace cli

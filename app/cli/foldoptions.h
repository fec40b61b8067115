#pragma once

#include "app/cli/context.h"
#include "core/predict/score.h"

#include <string>

namespace cli {

/// The folds that models are judged on, and by what score.
struct FoldOptions {
    int folds = 5;
    int repeats = 1;
    std::string scoreWord = "accuracy";

    /// `scoreHelp` says what the score is for.
    void addTo(CLI::App& command, const std::string& scoreHelp);
    core::predict::Score score() const { return *core::predict::scoreFromWord(scoreWord); }
};

} // namespace cli

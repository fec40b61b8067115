#pragma once

#include "core/predict/evaluation/modelcomparison.h"
#include "core/predict/metrics.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::predict {

/// A figure of an evaluation that models are ranked by.
enum class Score { Accuracy, MacroF1, WeightedF1, LogLoss, RocAuc, PrAuc };
inline constexpr Score scores[] = {Score::Accuracy, Score::MacroF1, Score::WeightedF1,
                                   Score::LogLoss,  Score::RocAuc,  Score::PrAuc};

// "accuracy", "macro_f1", "weighted_f1", "log_loss", "roc_auc", "pr_auc".
std::string_view toWord(Score score);
std::optional<Score> scoreFromWord(std::string_view word);
/// For people, within a sentence: "weighted F1".
std::string scoreLabel(Score score);

double scoreOf(const Evaluation& evaluation, Score score);
ComparedScore comparedScore(Score score);
/// Whether `first` is the better value; NaN is the worst.
bool isBetter(Score score, double first, double second);

} // namespace core::predict

#include "core/predict/score.h"

#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace core::predict {
namespace {

struct Entry {
    Score score;
    std::string_view word;
    const char* label;
    double Evaluation::*figure;
};
constexpr Entry entries[] = {
    {Score::Accuracy, "accuracy", CORE_TRANSLATE_NOOP("Scores", "accuracy"), &Evaluation::accuracy},
    {Score::MacroF1, "macro_f1", CORE_TRANSLATE_NOOP("Scores", "macro F1"), &Evaluation::macroF1},
    {Score::WeightedF1, "weighted_f1", CORE_TRANSLATE_NOOP("Scores", "weighted F1"),
     &Evaluation::weightedF1},
    {Score::LogLoss, "log_loss", CORE_TRANSLATE_NOOP("Scores", "log loss"), &Evaluation::logLoss},
    {Score::RocAuc, "roc_auc", CORE_TRANSLATE_NOOP("Scores", "ROC-AUC"), &Evaluation::rocAuc},
    {Score::PrAuc, "pr_auc", CORE_TRANSLATE_NOOP("Scores", "average precision"),
     &Evaluation::prAuc},
};

const Entry& entryOf(Score score)
{
    return *std::ranges::find(entries, score, &Entry::score);
}

} // namespace

std::string_view toWord(Score score)
{
    return entryOf(score).word;
}

std::optional<Score> scoreFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(entries, word, &Entry::word);
    if (found == std::end(entries))
        return std::nullopt;
    return found->score;
}

std::string scoreLabel(Score score)
{
    return translate("Scores", entryOf(score).label);
}

double scoreOf(const Evaluation& evaluation, Score score)
{
    return evaluation.*entryOf(score).figure;
}

ComparedScore comparedScore(Score score)
{
    const bool isLoss = score == Score::LogLoss;
    return {.isShare = !isLoss, .higherIsBetter = !isLoss};
}

bool isBetter(Score score, double first, double second)
{
    if (std::isnan(first) || std::isnan(second))
        return !std::isnan(first) && std::isnan(second);
    return comparedScore(score).higherIsBetter ? first > second : first < second;
}

} // namespace core::predict

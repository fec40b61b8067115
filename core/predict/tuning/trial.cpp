#include "core/predict/tuning/trial.h"

#include <cmath>

namespace core::predict {
namespace {

struct StateWord {
    TrialState state;
    std::string_view word;
};
constexpr StateWord stateWords[] = {
    {TrialState::Running, "running"},   {TrialState::Finished, "finished"},
    {TrialState::Promoted, "promoted"}, {TrialState::Pruned, "pruned"},
    {TrialState::Stopped, "stopped"},   {TrialState::Failed, "failed"}};

} // namespace

std::string_view toWord(TrialState state)
{
    for (const StateWord& entry : stateWords)
        if (entry.state == state)
            return entry.word;
    return {};
}

std::optional<TrialState> trialStateFromWord(std::string_view word)
{
    for (const StateWord& entry : stateWords)
        if (entry.word == word)
            return entry.state;
    return std::nullopt;
}

bool isComplete(const Trial& trial)
{
    return trial.state != TrialState::Running && trial.state != TrialState::Stopped;
}

TrialFigure figureOf(const Trial& trial, network::Watched watched)
{
    if (trial.state == TrialState::Failed || std::isnan(trial.validationLoss))
        return failedFigure;
    if (watched == network::Watched::Accuracy)
        return {-trial.validationAccuracy, trial.validationLoss};
    return {trial.validationLoss, -trial.validationAccuracy};
}

std::optional<std::size_t> bestTrial(std::span<const Trial> trials, network::Watched watched)
{
    std::optional<std::size_t> best;
    TrialFigure bestFigure = failedFigure;
    for (std::size_t i = 0; i < trials.size(); ++i)
        if (const TrialFigure figure = figureOf(trials[i], watched); figure < bestFigure) {
            best = i;
            bestFigure = figure;
        }
    return best;
}

std::vector<double> bestSoFar(std::span<const Trial> trials, network::Watched watched)
{
    std::vector<double> line;
    TrialFigure best = failedFigure;
    for (const Trial& trial : trials) {
        best = std::min(best, figureOf(trial, watched));
        if (best == failedFigure)
            line.push_back(std::numeric_limits<double>::quiet_NaN());
        else
            line.push_back(watched == network::Watched::Accuracy ? -best.first : best.first);
    }
    return line;
}

} // namespace core::predict

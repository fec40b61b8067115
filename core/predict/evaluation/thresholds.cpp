#include "core/predict/evaluation/thresholds.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

void checkWish(ThresholdGoal goal, double wished, const std::optional<ContactEconomics>& economics)
{
    if (goal == ThresholdGoal::Profit && !economics)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The most profitable threshold needs a cost per contact "
                                        "and a revenue per response."));
    if ((goal == ThresholdGoal::Recall || goal == ThresholdGoal::Precision) &&
        !(wished >= 0 && wished <= 1))
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The wished recall or precision must lie between 0 and 1."));
    if (economics)
        checkEconomics(*economics);
}

} // namespace

Thresholds::Thresholds(RankedScores ranked) : m_ranked(std::move(ranked))
{
    if (m_ranked.positives == 0 || m_ranked.negatives() == 0)
        throw Error(ErrorCode::NotEnoughClasses,
                    translate("Errors", "A threshold can only be chosen on rows of both classes."));
}

ThresholdFigures Thresholds::at(double threshold,
                                const std::optional<ContactEconomics>& economics) const
{
    if (std::isnan(threshold))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The threshold is not a number."));
    if (economics)
        checkEconomics(*economics);
    const auto end = std::partition_point(m_ranked.scores.begin(), m_ranked.scores.end(),
                                          [&](double score) { return score >= threshold; });
    const auto steps = static_cast<std::size_t>(end - m_ranked.scores.begin());
    const std::size_t selected = steps > 0 ? m_ranked.selected[steps - 1] : 0;
    ThresholdFigures figures;
    figures.threshold = threshold;
    figures.truePositives = steps > 0 ? m_ranked.right[steps - 1] : 0;
    figures.falsePositives = selected - figures.truePositives;
    figures.falseNegatives = m_ranked.positives - figures.truePositives;
    figures.trueNegatives = m_ranked.negatives() - figures.falsePositives;
    const auto right = static_cast<double>(figures.truePositives);
    const auto chosen = static_cast<double>(selected);
    const auto positives = static_cast<double>(m_ranked.positives);
    const auto rejected = static_cast<double>(figures.trueNegatives);
    figures.precision = ratio(right, chosen);
    figures.recall = right / positives;
    figures.specificity = rejected / static_cast<double>(m_ranked.negatives());
    figures.f1 = 2 * right / (chosen + positives);
    figures.youden = figures.recall + figures.specificity - 1;
    figures.accuracy = (right + rejected) / static_cast<double>(m_ranked.rows);
    figures.precisionInterval = wilsonInterval(figures.truePositives, selected);
    figures.recallInterval = wilsonInterval(figures.truePositives, m_ranked.positives);
    if (economics)
        figures.profit = right * economics->revenuePerResponse - chosen * economics->costPerContact;
    return figures;
}

Thresholds::Cut Thresholds::cutAfter(std::size_t steps) const
{
    if (steps == 0)
        return {};
    return {static_cast<double>(m_ranked.selected[steps - 1]),
            static_cast<double>(m_ranked.right[steps - 1])};
}

double Thresholds::thresholdAfter(std::size_t steps) const
{
    const std::vector<double>& scores = m_ranked.scores;
    if (steps == 0)
        return std::nextafter(scores.front(), std::numeric_limits<double>::infinity());
    if (steps == scores.size())
        return std::min(0.0, scores.back());
    const double above = scores[steps - 1];
    const double middle = scores[steps] + (above - scores[steps]) / 2;
    // Between neighbouring doubles there is no middle.
    return middle > scores[steps] ? middle : above;
}

Thresholds::Merit Thresholds::merit(ThresholdGoal goal, const Cut& cut, double wished,
                                    const std::optional<ContactEconomics>& economics) const
{
    const auto positives = static_cast<double>(m_ranked.positives);
    const auto negatives = static_cast<double>(m_ranked.negatives());
    const double wrong = cut.selected - cut.right;
    const double precision = ratio(cut.right, cut.selected);
    const double recall = cut.right / positives;
    switch (goal) {
    case ThresholdGoal::F1:
        return {cut.right / (cut.selected + positives), 0};
    case ThresholdGoal::YoudenJ: // in whole numbers, so that equals are equal
        return {cut.right * negatives - wrong * positives, 0};
    case ThresholdGoal::Accuracy:
        return {cut.right - wrong, 0};
    case ThresholdGoal::Profit:
        return {cut.right * economics->revenuePerResponse -
                    cut.selected * economics->costPerContact,
                0};
    case ThresholdGoal::Recall:
        return recall >= wished ? Merit{precision, recall} : Merit{-1, recall};
    case ThresholdGoal::Precision:
        // Nobody selected has no precision at all.
        if (cut.selected == 0)
            return {-1, 0};
        return precision >= wished ? Merit{1 + recall, precision} : Merit{precision - 1, recall};
    }
    return {};
}

ThresholdChoice Thresholds::choose(ThresholdGoal goal, double wished,
                                   const std::optional<ContactEconomics>& economics) const
{
    checkWish(goal, wished, economics);
    Merit best{-std::numeric_limits<double>::infinity(), 0};
    double threshold = 0;
    for (std::size_t steps = 0; steps <= m_ranked.scores.size(); ++steps) {
        const Merit here = merit(goal, cutAfter(steps), wished, economics);
        const bool equal = here.first == best.first && here.second == best.second;
        if (here.first < best.first || (here.first == best.first && here.second < best.second))
            continue;
        const double candidate = thresholdAfter(steps);
        // From the highest threshold down: among equally near ones the first stays.
        if (equal && std::abs(candidate - 0.5) >= std::abs(threshold - 0.5))
            continue;
        best = here;
        threshold = candidate;
    }
    ThresholdChoice choice;
    choice.figures = at(threshold, economics);
    choice.reached = goal != ThresholdGoal::Precision || choice.figures.precision >= wished;
    return choice;
}

} // namespace core::predict

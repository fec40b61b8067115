#include "core/predict/evaluation/cumulativegain.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool isAmount(double money)
{
    return std::isfinite(money) && money >= 0;
}

/// 1 for a flat line: any unit will do.
double heightOf(const Curve& curve)
{
    const auto [lowest, highest] =
        std::minmax_element(curve.begin(), curve.end(),
                            [](const CurvePoint& a, const CurvePoint& b) { return a.y < b.y; });
    return highest->y > lowest->y ? highest->y - lowest->y : 1;
}

} // namespace

void checkEconomics(const ContactEconomics& economics)
{
    if (!isAmount(economics.costPerContact))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The cost of a contact must be 0 or more."),
                    "cost per contact");
    if (!isAmount(economics.revenuePerResponse))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The revenue of a response must be 0 or more."),
                    "revenue per response");
}

CumulativeGain::CumulativeGain(RankedScores ranked) : m_ranked(std::move(ranked))
{
    if (m_ranked.positives == 0)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "No row is of the class, so nothing can be gained."));
}

double CumulativeGain::shareAfter(std::size_t step) const
{
    return static_cast<double>(m_ranked.selected[step]) / static_cast<double>(m_ranked.rows);
}

double CumulativeGain::profitAfter(std::size_t step, const ContactEconomics& economics) const
{
    return static_cast<double>(m_ranked.right[step]) * economics.revenuePerResponse -
           static_cast<double>(m_ranked.selected[step]) * economics.costPerContact;
}

ContactFigures CumulativeGain::atCount(std::size_t contacts,
                                       const std::optional<ContactEconomics>& economics) const
{
    if (economics)
        checkEconomics(*economics);
    ContactFigures figures;
    figures.contacts = std::min(contacts, m_ranked.rows);
    figures.lowestScore = infinity;
    if (figures.contacts == 0)
        return figures;
    const auto found =
        std::lower_bound(m_ranked.selected.begin(), m_ranked.selected.end(), figures.contacts);
    const auto step = static_cast<std::size_t>(found - m_ranked.selected.begin());
    const std::size_t before = step > 0 ? m_ranked.selected[step - 1] : 0;
    const std::size_t rightBefore = step > 0 ? m_ranked.right[step - 1] : 0;
    const auto count = static_cast<double>(figures.contacts);
    const auto rows = static_cast<double>(m_ranked.rows);
    const auto positives = static_cast<double>(m_ranked.positives);
    // Of the last step only a part is contacted.
    const double part = static_cast<double>(figures.contacts - before) /
                        static_cast<double>(m_ranked.selected[step] - before);
    figures.responses = static_cast<double>(rightBefore) +
                        part * static_cast<double>(m_ranked.right[step] - rightBefore);
    figures.share = count / rows;
    figures.gain = figures.responses / positives;
    figures.responseRate = figures.responses / count;
    figures.lift = figures.responseRate / (positives / rows);
    figures.lowestScore = m_ranked.scores[step];
    if (economics) {
        figures.cost = count * economics->costPerContact;
        figures.revenue = figures.responses * economics->revenuePerResponse;
        figures.profit = figures.revenue - figures.cost;
    }
    return figures;
}

ContactFigures CumulativeGain::atShare(double share,
                                       const std::optional<ContactEconomics>& economics) const
{
    if (!(share >= 0 && share <= 1))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The share contacted must lie between 0 and 1."));
    // 0.07 · 100 is a little more than 7 and still means 7 rows.
    const double contacts = std::ceil(share * static_cast<double>(m_ranked.rows) * (1 - 1e-12));
    return atCount(static_cast<std::size_t>(contacts), economics);
}

ContactFigures CumulativeGain::atBudget(double money, const ContactEconomics& economics) const
{
    checkEconomics(economics);
    if (!isAmount(money))
        throw Error(ErrorCode::InvalidOption, translate("Errors", "A budget must be 0 or more."),
                    "budget");
    const double affordable = economics.costPerContact > 0
                                  ? std::floor(money / economics.costPerContact * (1 + 1e-12))
                                  : infinity;
    const auto rows = static_cast<double>(m_ranked.rows);
    return atCount(static_cast<std::size_t>(std::min(affordable, rows)), economics);
}

ContactFigures CumulativeGain::best(const ContactEconomics& economics) const
{
    checkEconomics(economics);
    double highest = 0;
    std::size_t contacts = 0;
    for (std::size_t step = 0; step < m_ranked.scores.size(); ++step) {
        const double profit = profitAfter(step, economics);
        if (profit > highest) {
            highest = profit;
            contacts = m_ranked.selected[step];
        }
    }
    return atCount(contacts, economics);
}

Curve CumulativeGain::gainCurve() const
{
    Curve curve;
    curve.reserve(m_ranked.scores.size() + 1);
    curve.push_back({0, 0, infinity});
    for (std::size_t step = 0; step < m_ranked.scores.size(); ++step)
        curve.push_back(
            {shareAfter(step),
             static_cast<double>(m_ranked.right[step]) / static_cast<double>(m_ranked.positives),
             m_ranked.scores[step]});
    return thinnedCurve(curve);
}

Curve CumulativeGain::liftCurve() const
{
    Curve curve;
    curve.reserve(m_ranked.scores.size());
    const double rate =
        static_cast<double>(m_ranked.positives) / static_cast<double>(m_ranked.rows);
    for (std::size_t step = 0; step < m_ranked.scores.size(); ++step)
        curve.push_back({shareAfter(step),
                         static_cast<double>(m_ranked.right[step]) /
                             static_cast<double>(m_ranked.selected[step]) / rate,
                         m_ranked.scores[step]});
    return thinnedCurve(curve, 1, heightOf(curve));
}

Curve CumulativeGain::profitCurve(const ContactEconomics& economics) const
{
    checkEconomics(economics);
    Curve curve;
    curve.reserve(m_ranked.scores.size() + 1);
    curve.push_back({0, 0, infinity});
    for (std::size_t step = 0; step < m_ranked.scores.size(); ++step)
        curve.push_back({shareAfter(step), profitAfter(step, economics), m_ranked.scores[step]});
    return thinnedCurve(curve, 1, heightOf(curve));
}

} // namespace core::predict

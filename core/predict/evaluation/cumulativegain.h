#pragma once

#include "core/predict/evaluation/curves.h"

#include <optional>

namespace core::predict {

/// What contacting a customer costs and what a response brings, in one currency.
struct ContactEconomics {
    double costPerContact = 0;
    double revenuePerResponse = 0;
};

/// Throws core::Error (InvalidOption) unless both are finite and at least 0.
void checkEconomics(const ContactEconomics& economics);

/// What happens when the customers of highest score are contacted. Where the budget ends among
/// rows of equal score, which cannot be told apart, the responses are those of a random choice on
/// average and need not be whole.
struct ContactFigures {
    std::size_t contacts = 0;
    double share = 0; ///< contacts of all rows
    double responses = 0;
    double gain = 0;         ///< responses of all rows of the class
    double responseRate = 0; ///< responses of contacts; 0 without contacts
    double lift = 0;         ///< responseRate over that of all rows; 0 without contacts
    double lowestScore = 0;  ///< of a contacted row; +∞ without contacts
    double cost = 0;         ///< money: 0 unless economics were given
    double revenue = 0;
    double profit = 0;
};

/// Cumulative gain, lift and profit for one class: rows are contacted from the highest score down.
/// Sorted once; every figure after that is a search, every curve and best point one pass.
class CumulativeGain {
public:
    /// Throws core::Error (NotEnoughRows) when no row is of the class.
    explicit CumulativeGain(RankedScores ranked);

    const RankedScores& ranked() const { return m_ranked; }

    /// At most all rows are contacted. O(log n).
    ContactFigures atCount(std::size_t contacts,
                           const std::optional<ContactEconomics>& economics = {}) const;
    /// The smallest number of rows that is at least this share, in [0, 1]. O(log n).
    ContactFigures atShare(double share,
                           const std::optional<ContactEconomics>& economics = {}) const;
    /// As many whole contacts as the money pays for. Throws core::Error (InvalidOption) for a
    /// budget below 0.
    ContactFigures atBudget(double money, const ContactEconomics& economics) const;
    /// Highest profit; the fewest contacts among equals, and none where every contact costs more
    /// than it brings. Rows of equal score are contacted together.
    ContactFigures best(const ContactEconomics& economics) const;

    /// Share of responses over share contacted, from (0, 0) to (1, 1). Thinned like the others.
    Curve gainCurve() const;
    /// Lift over share contacted, from the first step on.
    Curve liftCurve() const;
    /// Profit in money over share contacted, from (0, 0).
    Curve profitCurve(const ContactEconomics& economics) const;

private:
    double profitAfter(std::size_t step, const ContactEconomics& economics) const;
    double shareAfter(std::size_t step) const;

    RankedScores m_ranked;
};

} // namespace core::predict

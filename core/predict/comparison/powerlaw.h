#pragma once

#include <optional>
#include <span>
#include <vector>

namespace core::predict {

/// How a score goes with the number of rows: limit + slope · rows^−exponent, with the slope below 0
/// where the score rises. Learning curves mostly have this shape (Viering and Loog 2022).
struct PowerLaw {
    double limit = 0; ///< with any number of rows
    double slope = 0;
    double exponent = 0;

    double at(double rows) const;
};

/// Finds laws through curves over the same numbers of rows. Weighted least squares as in Figueroa
/// et al. (2012): sizes count by their rows, so that the larger ones lead. The curve goes towards
/// `bound`, the best score there is, and not beyond it: upwards for `rises`, else downwards.
class PowerLawFit {
public:
    /// `rows` above 0.
    PowerLawFit(std::span<const double> rows, bool rises, double bound);

    /// `scores`: one for each number of rows. Nothing for fewer than three, or where the flat line
    /// fits best.
    std::optional<PowerLaw> through(std::span<const double> scores) const;

private:
    /// What all curves share for one exponent.
    struct Powers {
        double exponent = 0;
        std::vector<double> of; ///< size^−exponent, by size
        double sum = 0;         ///< weighted
        double squares = 0;     ///< weighted
    };
    /// A law in shares of the largest size, and how far it is from the scores.
    struct Candidate {
        PowerLaw law;
        double squares = 0;
    };

    Powers powersOf(double exponent) const;
    Candidate candidate(const Powers& powers, std::span<const double> scores) const;
    Candidate refined(double low, double high, std::span<const double> scores) const;

    std::vector<double> m_sizes; ///< shares of the largest, and the weights
    double m_weight = 0;         ///< sum of the sizes
    double m_most = 0;
    double m_sign; ///< of the slope
    double m_bound;
    std::vector<Powers> m_grid;
};

} // namespace core::predict

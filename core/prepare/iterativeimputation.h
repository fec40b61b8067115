#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::prepare {

struct IterativeOptions {
    int rounds = 10;
    /// Ends when the cells of no row change by more, added up, than this share of the largest
    /// absolute value of all columns.
    double tolerance = 1e-3;
};

/// Fills each column with missing cells by Bayesian ridge regression on all others, round after
/// round, fewest missing first, starting from means (as scikit-learn's IterativeImputer; van Buuren
/// and Groothuis-Oudshoorn 2011; MacKay 1992). Scales matter, as there: give columns of like size.
/// A column that nobody has becomes 0. Deterministic, whatever the number of threads. Applying runs
/// through the regressions of every round, row by row: one row alone gets what it gets among
/// others.
class IterativeImputation {
public:
    IterativeImputation() = default;
    /// `values`: rows × columns, NaN where missing. Columns in `fills` are filled; the others (none
    /// missing) only explain. Also learns a regression for columns of `fills` that have no gap
    /// here, so that a later file's gaps are filled by more than the mean. Fitting uses at most
    /// `mostRows` rows, spread evenly. Throws Cancelled.
    static IterativeImputation fit(const data::Matrix& values,
                                   const std::vector<std::size_t>& fills,
                                   const IterativeOptions& options = {}, std::stop_token stop = {},
                                   const ProgressCallback& progress = {});
    static constexpr std::size_t mostRows = 200'000;

    /// Fills the missing cells of the same columns in place; those of columns that were only to
    /// explain with the mean. Throws Cancelled.
    void apply(data::Matrix& values, std::stop_token stop = {}) const;

    int rounds() const { return m_rounds; }
    bool converged() const { return m_converged; }

    struct Regression {
        std::size_t column = 0;
        double intercept = 0;
        std::vector<double> weights; ///< one per column, 0 for its own
    };
    /// What was learnt, as plain values to be stored.
    struct Learnt {
        std::vector<double> means;
        std::vector<Regression> regressions;
        int rounds = 0;
        bool converged = true;
    };
    Learnt learnt() const { return {m_means, m_regressions, m_rounds, m_converged}; }
    /// Throws core::Error (MalformedInput) where filling could not work with these values.
    static IterativeImputation restored(Learnt learnt);

private:
    std::vector<double> m_means;           ///< what cells start from
    std::vector<Regression> m_regressions; ///< in the order they are run through
    int m_rounds = 0;
    bool m_converged = true;
};

} // namespace core::prepare

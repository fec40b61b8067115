#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/predict/explaining/explainedmodel.h"
#include "core/predict/models/treepredictor.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::predict {

struct ContributionOptions {
    std::size_t backgroundRows = 100; ///< at most; customers that this one is compared with
    /// Up to so many columns in which two customers differ, all coalitions of them are computed;
    /// at most 12.
    std::size_t mostExactColumns = 10;
    /// Beyond, for each background row: random orders, each with its reverse. At least 2.
    std::size_t orderPairs = 10;
    std::uint64_t seed = 42;
};

/// Why a model says what it says about one customer.
struct Contributions {
    std::vector<OriginalColumn> columns;
    std::vector<double> base;       ///< one per class: mean probability of the background rows
    std::vector<double> prediction; ///< one per class: base + contributions, to rounding
    data::Matrix values;            ///< columns × classes; of each column they add up to 0
    /// Columns × classes: how far another seed would move the contribution, as a standard error;
    /// 0 where nothing was left to chance, NaN for one background row of several.
    data::Matrix standardErrors;
    std::size_t backgroundRows = 0;
    bool isExact = false; ///< for these background rows: no orders were drawn
    Warnings warnings;    ///< see mixingWarnings
};

/// Shapley values of the original columns for the probability of every class. The worth of some
/// columns is the mean probability of background rows that take this customer's prepared values in
/// them, all inputs of a column together (interventional: Štrumbelj and Kononenko 2014; Janzing,
/// Minorics and Blöbaum 2020). They are computed for each background row by itself, over the
/// columns in which it differs from the customer, and averaged: by all coalitions (Shapley 1953)
/// or, for many columns, by random orders, each with its reverse (antithetic: Mitchell, Cooper,
/// Frank and Holmes 2022). Both add up to the prediction less the background row's own, so base and
/// contributions always add up to the prediction. The standard error is that of two-stage sampling,
/// rows and orders within rows (Cochran 1977, §10.3).
///
/// A cell filled from other columns counts for its own column, as it was filled (explainedmodel.h).
///
/// `customer` has one prepared row: of prepare::applyRecipe, or WhatIf::prepared(). `background`
/// are rows of the table, of which some are drawn by the seed. Throws core::Error (Internal,
/// NotEnoughRows, InvalidOption, and what applyRecipe throws) and Cancelled.
Contributions contributions(const ExplainedModel& model, const data::Matrix& customer,
                            std::span<const std::uint32_t> background,
                            const ContributionOptions& options = {},
                            const std::stop_token& stop = {},
                            const ProgressCallback& progress = {});

/// The trees of a model, also behind a temperature; null for models of another kind.
const TreePredictor* treesOf(const Predictor& model);

/// TreePredictor::contributions of one customer by original column, on the scale described there.
struct TreeContributions {
    std::vector<OriginalColumn> columns;
    std::vector<double> base;  ///< one per output: one of two classes (the second), else per class
    std::vector<double> score; ///< one per output: base + contributions
    data::Matrix values;       ///< columns × outputs
};
/// The contributions of all inputs of a column are added: they stay additive. `trees` is the model
/// that the recipe belongs to. Throws core::Error (Internal) and Cancelled.
TreeContributions treeContributions(const TreePredictor& trees, const prepare::Recipe& recipe,
                                    const data::Matrix& customer, const std::stop_token& stop = {});

} // namespace core::predict

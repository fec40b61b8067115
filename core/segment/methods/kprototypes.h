#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// Customers described by numbers and by levels.
struct MixedRows {
    data::Matrix numbers; ///< rows × numbers; 0 columns where there are none
    /// Column after column, one code per row, from 0. A code that a model has not seen agrees with
    /// none of its own.
    std::vector<std::vector<std::int32_t>> levels;

    std::size_t rows() const { return levels.empty() ? numbers.rows() : levels.front().size(); }
};

/// Which columns of prepared rows are numbers and which are the yes/no inputs of one category.
struct MixedLayout {
    std::vector<std::size_t> numbers;
    std::vector<std::vector<std::size_t>> categories;
};
/// `origins` says for each column which feature it comes from (prepare::Recipe::origins). The
/// columns of one feature that hold only 0 and 1, at most one of them 1 in a row, are a category.
MixedLayout mixedLayout(const data::Matrix& prepared, std::span<const std::size_t> origins);
/// The code of a category is 1 + the place of its 1, 0 without any.
MixedRows mixedRows(const MixedLayout& layout, const data::Matrix& prepared);

struct KPrototypesOptions {
    int k = 5;
    /// Independent starts, of which the best is kept; 0: as many as suit the size of the table.
    int starts = 0;
    int maxIterations = 200;
    /// Weight of a category that differs against squared distances of numbers; 0: half the mean
    /// standard deviation of the numbers (Huang 1998), which is 0.5 in standardised data, and 1
    /// without numbers.
    double gamma = 0;
    std::uint64_t seed = 42;
};

struct KPrototypesModel {
    data::Matrix centres;                         ///< k × numbers: means
    std::vector<std::vector<std::int32_t>> modes; ///< k × categories: most frequent codes
    double gamma = 0;
};

struct KPrototypesResult {
    std::vector<std::int32_t> labels; ///< one per row, 0 … k − 1
    KPrototypesModel model;
    /// Sum over rows of squared distance of the numbers + gamma · categories that differ.
    double cost = 0;
    int iterations = 0; ///< of the best start
    bool converged = true;
};

/// k-prototypes (Huang 1998): assigns every row to the nearest prototype and takes the means and
/// the most frequent levels of its rows (the first of equally frequent codes), until no row
/// changes; seeds as in k-means++ by the mixed distance, best of `starts`. In large tables the
/// starts are compared on a random sample. A prototype that loses all rows becomes the row
/// farthest from its own one. Numbers must be finite and codes not negative.
/// Silhouettes and other validity figures are not defined by this cost; they are those of the
/// prepared space, where a category is its yes/no inputs and two rows that differ in it are at a
/// squared distance of 2: the mismatch of this method with gamma = 2.
/// The result depends on rows and options only, not on the number of threads. Throws core::Error
/// (InvalidOption; NotEnoughRows when rows < k) and Cancelled.
KPrototypesResult kPrototypes(const MixedRows& rows, const KPrototypesOptions& options,
                              std::stop_token stop = {}, const ProgressCallback& progress = {});

/// The nearest prototype of each row, the first of equals. `rows` has the columns of the model.
std::vector<std::int32_t> nearestPrototypes(const KPrototypesModel& model, const MixedRows& rows,
                                            const std::stop_token& stop = {});

/// Half the mean standard deviation (n) of the numbers; 1 without numbers, or when they are all
/// constant.
double huangGamma(const data::Matrix& numbers);

} // namespace core::segment

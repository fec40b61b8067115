#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::prepare {

/// One feature of the rows to compare: a value a row, NaN where missing. Levels are their numbers
/// from 0, one that no donor has being any other number.
struct NeighbourColumn {
    std::vector<double> values;
    bool isNominal = false;
};

struct NeighbourOptions {
    int neighbours = 5;
    /// More donors than this cost time and change little; a random sample of so many is kept, in
    /// row order, drawn by `seed`.
    std::size_t mostDonors = 20'000;
    std::uint64_t seed = 42;
};

/// Fills missing cells from the rows most like them (Troyanskaya et al. 2001; as scikit-learn's
/// KNNImputer on standardised numbers). Numbers are compared in units of the donors' population sd;
/// two different levels count as √2 sd, as their one-hot inputs would. Distance: root of
/// (columns / columns both rows have) × sum of squares over those. Of equally near donors the first
/// counts. A number becomes the plain mean of the nearest donors that have the column, a level the
/// most frequent among them (ties: the more frequent among all donors, then the lower). Where no
/// donor can be compared, the mean or the most frequent level of all donors; 0 where no donor has
/// the column. Fewer than `neighbours` donors that can be compared are all taken. Each row is
/// filled by itself: which others are filled with it makes no difference to the last bit.
class NearestNeighbours {
public:
    NearestNeighbours() = default;
    /// Donors are the rows of `columns`, all of equal length.
    NearestNeighbours(std::span<const NeighbourColumn> columns, const NeighbourOptions& options);

    /// Fills column `target` of `columns` (the features fitted with, in the same order) where it is
    /// missing; comparing uses the cells as they were given, not those filled. Returns the values
    /// of the missing rows in row order. Throws Cancelled.
    std::vector<double> fill(std::span<const NeighbourColumn> columns, std::size_t target,
                             std::stop_token stop = {},
                             const ProgressCallback& progress = {}) const;

    std::size_t donorCount() const { return m_donorCount; }

    struct Column {
        std::vector<double> values; ///< of the donors, as given
        double mean = 0, scale = 1; ///< of numbers
        double fallback = 0;
        bool isNominal = false;
        std::vector<std::uint32_t> levelCounts; ///< of nominal columns

        /// What is compared: standardised numbers, level numbers.
        double compared(double value) const { return isNominal ? value : (value - mean) / scale; }
    };
    /// What was learnt, as plain values to be stored.
    struct Learnt {
        std::vector<Column> columns;
        std::size_t donorCount = 0;
        std::size_t neighbours = 5;
    };
    Learnt learnt() const { return {m_columns, m_donorCount, m_neighbours}; }
    /// Throws core::Error (MalformedInput) where filling could not work with these values.
    static NearestNeighbours restored(Learnt learnt);

private:
    struct Donors;

    Donors donorsOf(std::size_t target) const;
    void fillRows(std::span<const NeighbourColumn> columns, const Donors& donors,
                  std::span<const std::size_t> rows, double* filled) const;

    std::vector<Column> m_columns;
    std::size_t m_donorCount = 0;
    std::size_t m_neighbours = 5;
};

} // namespace core::prepare

#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace core::prepare {

/// Donors compared at once.
inline constexpr std::size_t donorLanes = 16;
struct alignas(64) DonorValues {
    double lanes[donorLanes];
};

/// Donors in groups of donorLanes, each group column after column: column c of group g stands at
/// values[g × columns + c]. NaN where missing, and in the last group where there is no donor.
struct DonorGroups {
    std::vector<DonorValues> values;
    std::size_t columns = 0;
    std::size_t groups = 0;
};

/// The cells of the row to compare, kind by kind, so that no loop asks what it has before it.
struct ScannedRow {
    struct Cell {
        std::size_t column;
        double value;
    };
    std::vector<Cell> numbers; ///< of columns that every donor has
    std::vector<Cell> gappyNumbers;
    std::vector<Cell> levels; ///< of columns that every donor has
    std::vector<Cell> gappyLevels;
};

struct GroupDistances {
    alignas(64) double sums[donorLanes];   ///< of squares over the shared columns
    alignas(64) double shared[donorLanes]; ///< columns that row and donor have
};

/// The first group from `first` to before `end` with a donor whose sum is below `limit` × shared,
/// its distances in `distances`; `end` where there is none. Two different levels add 2. Compiled
/// for several generations of processors, which differ by rounding only.
std::size_t nextNearGroup(const DonorGroups& donors, std::size_t first, std::size_t end,
                          const ScannedRow& row, double limit, GroupDistances& distances);

} // namespace core::prepare

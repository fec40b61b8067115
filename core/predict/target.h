#pragma once

#include "core/data/datatable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::predict {

/// The target column as classes: those that occur, in natural order.
struct TargetClasses {
    std::vector<std::string> names;
    std::vector<std::uint32_t> rows; ///< with a known class, ascending
    std::vector<std::int32_t> codes; ///< one per entry of `rows`
    std::vector<std::size_t> counts; ///< rows per class
    std::size_t rowsWithoutTarget = 0;
    bool isOrdered = false; ///< see hasClassOrder
};

/// Whether the order of the column's classes says something: ordinals and numbers.
bool hasClassOrder(const data::Column& column);

inline constexpr std::size_t mostNumericClasses = 20;
inline constexpr std::size_t mostClasses = 200;

/// Categories, ordinals and booleans, and numbers of at most `mostNumericClasses` values. Throws
/// core::Error (WrongColumnType with what to do, NotEnoughClasses).
TargetClasses targetClasses(const data::DataTable& table, std::size_t target);

} // namespace core::predict

#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::explore {

/// How many rows each class of the target has.
struct ClassBalance {
    struct Class {
        std::string name;
        std::size_t count = 0;
        double share = 0; ///< of the rows with a class
    };
    std::size_t target = 0;     ///< column
    std::vector<Class> classes; ///< those that occur, in natural order
    std::size_t rowsWithClass = 0;
    std::size_t rowsWithoutClass = 0;

    const Class& commonest() const;
    const Class& smallest() const;
};

/// The target as classes: one code per row, −1 where it is missing.
struct TargetCodes {
    ClassBalance balance;
    std::vector<std::int32_t> codes;
};

/// Categories, ordinals and booleans, and numbers of at most 20 values. Nothing without a target,
/// or when the target is no set of at most 200 classes.
std::optional<TargetCodes> targetCodes(const data::DataTable& table, std::stop_token stop = {});

/// "imbalanced-classes" and "rare-class", each with the figures.
Warnings balanceFindings(const data::DataTable& table, const ClassBalance& balance);

/// A class of fewer rows than this is too small to be learned and judged.
inline constexpr std::size_t fewRowsOfClass = 30;

} // namespace core::explore

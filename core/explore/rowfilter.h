#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"
#include "core/explore/texttest.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace core::explore {

/// Numbers or days from one end to the other, both included; an end that is not given is open. A
/// whole day as the upper end includes all its times.
struct NumberRange {
    std::optional<double> from = {};
    std::optional<double> to = {};

    bool operator==(const NumberRange&) const = default;
};

struct LevelSet {
    std::vector<std::string> levels;

    bool operator==(const LevelSet&) const = default;
};

struct MissingTest {
    bool operator==(const MissingTest&) const = default;
};

/// What the cells of one column must be like. A missing cell meets MissingTest and, of the other
/// tests, those that `keepMissing`, negated or not.
struct RowCondition {
    std::size_t column = 0;
    std::variant<NumberRange, LevelSet, TextTest, MissingTest> test;
    bool isNegated = false;
    bool keepMissing = false;

    bool operator==(const RowCondition&) const = default;
};

/// Rows must meet all conditions.
using RowFilter = std::vector<RowCondition>;

/// Whether the condition can be asked of a column: ranges need numbers, level sets levels.
bool fits(const RowCondition& condition, const data::Column& column);

/// The rows that pass, ascending. Throws core::Error (WrongColumnType) for a condition that does
/// not fit its column, and Cancelled.
std::vector<std::uint32_t> filterRows(const data::DataTable& table, const RowFilter& filter,
                                      std::stop_token stop = {},
                                      const ProgressCallback& progress = {});

} // namespace core::explore

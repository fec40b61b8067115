#pragma once

#include "core/base/progress.h"
#include "core/prepare/iterativeimputation.h"
#include "core/prepare/nearestneighbours.h"
#include "core/prepare/recipeplan.h"
#include "core/prepare/worktable.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace core::prepare {

// What the steps of a plan learnt from the rows they were fitted on: plain values, so that they
// can be stored, and written down for another system. `at` is a position among the columns that
// the step finds.

struct FilledNumbers {
    struct Column {
        std::size_t at = 0;
        double value = 0; ///< of the simple methods; else of rows that nothing can be compared with
        double low = 0, high = 0; ///< regression never goes beyond the values that it has seen
        bool isFlagged = false;
    };
    NumberFill method = NumberFill::Median;
    std::vector<Column> columns;
    NearestNeighbours neighbours;      ///< fitted on every column the step finds
    IterativeImputation iterative;     ///< on every column, levels as inputs of 0 and 1
    std::vector<double> means, scales; ///< of the numbers it is fitted on
};
struct FilledLevels {
    struct Column {
        std::size_t at = 0;
        std::int32_t level = 0;  ///< of the simple methods
        bool isOwnLevel = false; ///< `level` is a further one, `name`
        std::string name;
        bool isFlagged = false;
    };
    LevelFill method = LevelFill::MostFrequent;
    std::vector<Column> columns;
    NearestNeighbours neighbours;
};
struct GroupedLevels {
    struct Column {
        std::size_t at = 0;
        std::vector<std::int32_t> codes; ///< new code of each old one
        std::vector<std::string> levels;
        std::int32_t other = 0; ///< code of the group
    };
    std::vector<Column> columns;
};
struct OrderUsed {
    std::vector<std::size_t> at;
};
struct LevelsSplit {
    std::vector<std::size_t> at;
};
struct TransformedNumbers {
    struct Column {
        std::size_t at = 0;
        double lambda = 1;
        double low = 0, high = 0; ///< least and greatest value that was fitted on
    };
    TransformMethod method = TransformMethod::YeoJohnson;
    std::vector<Column> columns;
};
struct ClippedNumbers {
    struct Column {
        std::size_t at = 0;
        double low = 0, high = 0;
    };
    std::vector<Column> columns;
};
struct ScaledNumbers {
    struct Column {
        std::size_t at = 0;
        double center = 0;
        double scale = 1; ///< never 0
    };
    std::vector<Column> columns;
};
struct NumbersSplit {
    struct Column {
        std::size_t at = 0;
        /// From the least to the greatest value fitted on, ascending; the pieces lie between them.
        std::vector<double> edges;
        double middle = 0; ///< for empty cells
        std::size_t pieces() const { return edges.size() < 3 ? 0 : edges.size() - 1; }
    };
    std::vector<Column> columns;
};
struct ChosenFeatures {
    struct Feature {
        std::string name;
        bool isKept = true;
        bool isLeftOutByHand = false;
        /// With the target, on the rows fitted on; NaN where it was not asked for or has none.
        double association = 0;
    };
    std::vector<Feature> features;    ///< one per source that the step finds
    std::vector<std::size_t> leftOut; ///< columns that go
};
using FittedValues =
    std::variant<FilledNumbers, FilledLevels, GroupedLevels, OrderUsed, LevelsSplit,
                 TransformedNumbers, ClippedNumbers, ScaledNumbers, NumbersSplit, ChosenFeatures>;

/// What a step did to one column of the rows it was fitted on.
struct ColumnEffect {
    std::string column;
    std::size_t cells = 0; ///< filled, moved or grouped
    std::string into;      ///< "1", "Artist", "9 inputs"; may be empty
};

struct FittedStep {
    PlanStep plan;
    FittedValues values;
    std::vector<ColumnEffect> effects; ///< one per column the step is for
};

/// What fitting a step may look at besides the columns themselves.
struct FitSurroundings {
    const data::DataTable& table;
    std::span<const std::uint32_t> rows;
    std::optional<std::size_t> target;
    const std::vector<SourceColumn>& sources;
    bool orderUsedLater = false; ///< a later step turns ordered levels into numbers
    std::stop_token stop;
    ProgressCallback progress;
};

/// Learns from the columns as the steps before left them, and takes the step on them. Throws
/// core::Error (NotEnoughRows for columns without any value, InvalidOption) and Cancelled.
FittedStep fitStep(const PlanStep& step, WorkTable& work, const FitSurroundings& surroundings);
/// Takes the step on other rows. What it does to one row does not depend on the others.
void applyStep(const FittedStep& step, WorkTable& work, const std::stop_token& stop = {});

/// Whether applying takes long enough a row to be worth all processors by itself.
bool isSlowToApply(const FittedStep& step);

} // namespace core::prepare

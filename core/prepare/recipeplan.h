#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core::prepare {

// What the analyst asks for, step by step, before anything is fitted.

enum class NumberFill { Median, Mean, MostFrequent, Constant, NearestNeighbours, Iterative };
/// Fills the empty cells of numbers and dates. Iterative regression never goes beyond the least and
/// the greatest value fitted on.
struct FillNumbers {
    NumberFill method = NumberFill::Median;
    double constant = 0;
    int neighbours = 5;       ///< rows looked at, over all features
    int rounds = 10;          ///< of iterative regression, at most
    bool flagMissing = false; ///< adds the input "… was missing", 0 or 1
    bool operator==(const FillNumbers&) const = default;
};

enum class LevelFill { MostFrequent, OwnLevel, NearestNeighbours };
/// Fills the empty cells of categories, ordinals and yes/no columns.
struct FillLevels {
    LevelFill method = LevelFill::MostFrequent;
    int neighbours = 5;
    /// Columns with an order take the level in the middle instead of the most frequent one.
    bool middleOfOrder = true;
    bool flagMissing = false;
    bool operator==(const FillLevels&) const = default;
};

/// Levels of fewer than `leastShare` of the rows that have one become one level, "Other"; a level
/// not seen while fitting joins it.
struct GroupRareLevels {
    double leastShare = 0.01;
    bool operator==(const GroupRareLevels&) const = default;
};

/// Columns with an order become the numbers 0, 1, 2 … of their levels.
struct UseOrder {
    bool operator==(const UseOrder&) const = default;
};

/// Each level becomes an input of 0 and 1 (one-hot); a level not seen while fitting is all 0.
struct SplitLevels {
    bool operator==(const SplitLevels&) const = default;
};

enum class TransformMethod { YeoJohnson, Log1p };
/// Makes skewed numbers less so.
struct TransformNumbers {
    TransformMethod method = TransformMethod::YeoJohnson;
    bool operator==(const TransformNumbers&) const = default;
};

enum class ClipLimits { Quantiles, Fences };
/// Moves outliers to the limit: the quantiles `share` and 1 − `share`, or `fences` interquartile
/// ranges beyond the quartiles (Tukey 1977).
struct ClipNumbers {
    ClipLimits limits = ClipLimits::Fences;
    double share = 0.01;
    double fences = 3;
    bool operator==(const ClipNumbers&) const = default;
};

/// Standard: (x − mean) / population sd. MinMax: (x − min) / range. Robust: (x − median) /
/// interquartile range (type 7). Inputs of 0 and 1 from levels and flags stay as they are.
enum class ScaleMethod { Standard, MinMax, Robust };
struct ScaleNumbers {
    ScaleMethod method = ScaleMethod::Standard;
    bool operator==(const ScaleNumbers&) const = default;
};

/// Beside each number, inputs that rise from 0 to 1 between neighbouring quantiles of the rows
/// fitted on, one after the other (piecewise linear encoding: Gorishniy, Rubachev and Babenko
/// 2022). A network then bends as easily where customers are dense as where they are not. Numbers
/// with fewer than three quantiles that differ get none.
struct SplitNumbers {
    int pieces = 8; ///< at most; quantiles that are alike count once
    bool operator==(const SplitNumbers&) const = default;
};

/// Leaves out features by name, and those whose association with the target (the automatic
/// measure on the rows fitted on) is below `leastAssociation` or not among the `most` strongest.
struct ChooseFeatures {
    std::vector<std::string> leftOut = {};
    double leastAssociation = 0; ///< 0: no limit
    std::size_t most = 0;        ///< 0: no limit
    bool needsTarget() const { return leastAssociation > 0 || most > 0; }
    bool operator==(const ChooseFeatures&) const = default;
};

using StepOptions =
    std::variant<FillNumbers, FillLevels, GroupRareLevels, UseOrder, SplitLevels, TransformNumbers,
                 ClipNumbers, ScaleNumbers, SplitNumbers, ChooseFeatures>;
/// In the order of StepOptions.
enum class StepKind {
    FillNumbers,
    FillLevels,
    GroupRareLevels,
    UseOrder,
    SplitLevels,
    TransformNumbers,
    ClipNumbers,
    ScaleNumbers,
    SplitNumbers,
    ChooseFeatures
};

struct PlanStep {
    StepOptions options;
    /// Table columns it is for; empty: every one that it suits when its turn comes. Unused by
    /// ChooseFeatures.
    std::vector<std::string> columns;

    StepKind kind() const { return static_cast<StepKind>(options.index()); }
    bool operator==(const PlanStep&) const = default;
};

/// Steps run from first to last. Whatever it says, a fitted recipe leaves no cell empty: what no
/// step fills takes the middle value of the rows fitted on.
struct RecipePlan {
    std::vector<PlanStep> steps;
    bool operator==(const RecipePlan&) const = default;
};

/// Whether step `first` or a later one turns ordered levels into numbers.
bool usesOrderFrom(const RecipePlan& plan, std::size_t first);

/// Median, most frequent level, order as numbers, one-hot, standard scale.
RecipePlan defaultPlan();

struct NamedPlan {
    std::string_view name;  ///< "standard", a word for the command line
    std::string_view title; ///< "Standard", as in a menu; a literal to translate as "Recipe"
    std::string_view note;  ///< one sentence: when to take it; the same
    RecipePlan plan;
};
/// The plans to start from, the default one first.
const std::vector<NamedPlan>& namedPlans();
/// Throws core::Error (InvalidOption).
const RecipePlan& namedPlan(std::string_view name);

/// "Fill missing numbers", "Scale numbers".
std::string_view stepTitle(StepKind kind);
/// "median", "one-hot", "standard": the method in one or two words.
std::string methodWord(const PlanStep& step);

/// The plan as lines that people read and parsePlan reads back: `fill-numbers median`,
/// `fill-numbers nearest-neighbours k=5 columns="Age,Income" flag`, `scale robust`.
std::string planText(const RecipePlan& plan);
/// Steps stand on lines of their own or between semicolons; # begins a comment. Throws core::Error
/// (InvalidOption, with the line) that says which word is not understood and what could stand
/// there.
RecipePlan parsePlan(std::string_view text);

} // namespace core::prepare

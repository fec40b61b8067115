#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core::prepare {

/// For numbers and dates. Ranked ordinals always take their lower median level.
enum class NumericImputation { Median, Mean, Constant };
/// For one-hot columns. MissingLevel adds a level only where cells are missing while fitting;
/// elsewhere a later missing cell becomes the most frequent level.
enum class CategoryImputation { MostFrequent, MissingLevel };
enum class Scaling { Standard, None };
enum class OrdinalEncoding { Rank, OneHot };

struct RecipeOptions {
    NumericImputation numericImputation = NumericImputation::Median;
    double numericConstant = 0;
    CategoryImputation categoryImputation = CategoryImputation::MostFrequent;
    OrdinalEncoding ordinalEncoding = OrdinalEncoding::Rank;
    /// Standard: (x − mean) / sd with the population sd (n), both after imputation; applies to
    /// numbers and ranks.
    Scaling scaling = Scaling::Standard;
};

/// How one table column becomes one or more prepared columns. Everything was fitted on the
/// training rows; nothing is refitted when the recipe is applied.
struct ColumnRecipe {
    std::string name;
    data::ColumnType type = data::ColumnType::Numeric;
    bool oneHot = false;
    std::vector<std::string> levels; ///< levels seen while fitting, natural (or ordinal) order
    bool missingIsLevel = false;     ///< a further one-hot column "missing"
    double fillNumber = 0;           ///< numbers and ranks
    std::string fillLevel;           ///< one-hot columns
    double mean = 0;
    double scale = 1;            ///< never 0
    std::size_t cellsFilled = 0; ///< missing cells among the rows fitted on
    std::size_t width = 1;       ///< prepared columns
};

/// A fitted preparation. Applying it to one row at a time equals applying it at once.
struct Recipe {
    RecipeOptions options;
    std::vector<ColumnRecipe> columns;
    std::size_t rowsFitted = 0;

    std::size_t width() const;
    /// One name per prepared column: "Age", "Profession = Artist".
    std::vector<std::string> preparedNames() const;
    /// For each prepared column, the index into `columns` it comes from.
    std::vector<std::size_t> origins() const;
    /// One sentence per column that says what is done: "829 empty cells → median 1; scaled by …".
    std::vector<std::string> sentences() const;
};

/// Fits on `rows` only. `columns` are table columns of type Numeric, Category, Ordinal, Boolean
/// or Date. Throws core::Error (WrongColumnType for identifiers and text, NotEnoughRows,
/// InvalidOption for an empty list).
Recipe fitRecipe(const data::DataTable& table, std::span<const std::size_t> columns,
                 std::span<const std::uint32_t> rows, const RecipeOptions& options = {});

struct UnseenLevel {
    std::string column;
    std::string level;
    std::size_t count = 0;
};
struct Prepared {
    data::Matrix values; ///< rows.size() × recipe.width(), no missing values
    /// Encoded as all zeros; of a ranked column like an empty cell.
    std::vector<UnseenLevel> unseenLevels;
};

/// Columns are matched by name, cells by what they say: levels by their text, numbers also from
/// columns that a short file let look like levels or identifiers. Throws core::Error
/// (UnknownColumn, WrongColumnType).
Prepared applyRecipe(const Recipe& recipe, const data::DataTable& table,
                     std::span<const std::uint32_t> rows);

/// Prepared columns that a recipe fitted on rows with every level has: known from the columns
/// alone, without reading the rows.
std::size_t expectedWidth(const data::DataTable& table, std::span<const std::size_t> columns,
                          const RecipeOptions& options = {});

/// Columns that `segment` and `train` use when the analyst names none: role Feature and a type
/// the recipe can encode.
std::vector<std::size_t> usableFeatures(const data::DataTable& table);

} // namespace core::prepare

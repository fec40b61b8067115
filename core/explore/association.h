#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::explore {

enum class Measure : std::uint8_t {
    None, ///< not defined for this pair of types (or fewer than two distinct values)
    Pearson,
    Spearman,
    CramersV, ///< bias-corrected (Bergsma 2013)
    Eta,      ///< correlation ratio, root of between / total sum of squares
    Kendall,  ///< τ-b
};

/// "pearson", "spearman", "kendall", "cramers-v", "eta", "none".
std::string_view toWord(Measure measure);
/// The letter printed in a cell's corner: "r", "ρ", "τ", "V", "η".
std::string_view symbol(Measure measure);

/// What to compute for each pair. Automatic: Spearman between numbers and ordinals, Cramér's V
/// between nominal columns (and nominal × ordinal), η between a number and a nominal column;
/// Booleans are nominal. Asked for by name, Pearson, Spearman and Kendall also take ordinals by
/// rank and Booleans as 0 and 1 (never nominal levels), V every pair of columns with levels, and η
/// also a Boolean as 0 and 1 within the levels of another column. Kendall is never automatic: it
/// sorts the rows for every pair, some twenty-five times the work of Spearman.
enum class MeasureChoice { Automatic, Pearson, Spearman, CramersV, Eta, Kendall };

/// Pairwise complete association of the given columns; all matrices are columns × columns and
/// symmetric with NaN where the measure is None. p: t test for r and ρ, normal approximation for τ,
/// χ² for V, F for η.
struct AssociationMatrix {
    std::vector<std::size_t> columns; ///< table column of each row of the matrices
    std::vector<std::string> names;
    std::vector<Measure> measure; ///< columns × columns, row after row
    data::Matrix value;
    data::Matrix n;
    data::Matrix p;
    /// p adjusted for the number of pairs (Benjamini and Hochberg 1995): showing the pairs with an
    /// adjusted p up to 0.05 as related, 5 % of those shown are expected to be chance. Each pair
    /// with a p counts once; NaN on the diagonal and where there is no p.
    data::Matrix pAdjusted;

    std::size_t size() const { return columns.size(); }
    Measure measureAt(std::size_t a, std::size_t b) const { return measure[a * size() + b]; }
};

/// Identifier and free-text columns give Measure::None. Throws Cancelled.
AssociationMatrix associate(const data::DataTable& table, const std::vector<std::size_t>& columns,
                            MeasureChoice choice = MeasureChoice::Automatic,
                            std::stop_token stop = {}, const ProgressCallback& progress = {});
/// The p of the pairs of a symmetric matrix, adjusted as AssociationMatrix::pAdjusted says.
data::Matrix adjustedForPairs(const data::Matrix& p);

/// Columns worth associating by default: all but identifiers, ignored, text and constant ones.
std::vector<std::size_t> associableColumns(const data::DataTable& table);

struct RankedFeature {
    std::size_t column = 0;
    std::string name;
    Measure measure = Measure::None;
    double value = 0;
};
/// Other columns of the matrix by |association| with `target` (a table column), strongest first;
/// pairs without a measure are left out. Throws core::Error (UnknownColumn).
std::vector<RankedFeature> rankAgainst(const AssociationMatrix& matrix, std::size_t target);

/// Order of the matrix rows that puts similar columns beside each other: average linkage on
/// 1 − |value|, leaves flipped so that neighbours agree.
std::vector<std::size_t> similarityOrder(const AssociationMatrix& matrix,
                                         std::stop_token stop = {});

/// Counts of every pair of levels, rows = levels of `a`; numbers are cut at their quartiles.
/// Pairwise complete. crossTable throws core::Error (WrongColumnType) for identifiers and text.
struct CrossTable {
    std::vector<std::string> rowLevels;
    std::vector<std::string> columnLevels;
    data::Matrix counts;
};
CrossTable crossTable(const data::DataTable& table, std::size_t a, std::size_t b);

} // namespace core::explore

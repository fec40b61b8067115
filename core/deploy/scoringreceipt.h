#pragma once

#include "core/base/warning.h"
#include "core/data/column.h"
#include "core/data/csv/csvdialect.h"
#include "core/data/importreceipt.h"
#include "core/deploy/columnmatch.h"
#include "core/predict/evaluation/sureness.h"
#include "core/predict/metrics.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core::deploy {

using predict::Sureness;
using predict::TestSureness;

/// The share of the rows that fell here while training, and now.
struct DriftPart {
    std::string text; ///< "23 to 31", "Artist", "missing", "other levels"
    double expected = 0;
    double found = 0;
};

struct LevelCount {
    std::string level;
    std::size_t count = 0;
};

/// What the new file holds for one feature of the model.
struct FeatureFindings {
    MatchedColumn match;
    data::ColumnType type = data::ColumnType::Numeric; ///< as the model knows it
    std::size_t missing = 0;                           ///< empty cells, filled as the recipe says
    std::size_t unreadable = 0; ///< cells that are not of the type, taken for empty
    std::string unreadableText; ///< the first one
    std::size_t unreadableLine = 0;
    std::size_t unseenCells = 0;    ///< with levels that training has not seen
    std::vector<LevelCount> unseen; ///< most frequent first; the first mostUnseenLevels
    std::size_t unseenLevels = 0;   ///< different ones; at most mostUnseenLevels are told apart
    /// Population stability index against the training rows: Σ (found − expected) · ln (found /
    /// expected) over the parts, shares below `leastShare` taken as that (Siddiqi 2006). Nothing
    /// for models that do not know, and for columns that are missing.
    std::optional<double> psi;
    std::vector<DriftPart> parts;
};
inline constexpr std::size_t mostUnseenLevels = 1000;
inline constexpr double leastShare = 1e-4;
/// Below the first nothing has changed that matters, above the second the feature has drifted.
inline constexpr double driftToWatch = 0.1;
inline constexpr double driftThatMatters = 0.25;

/// Customers of the new file that the model has seen while it was made.
struct KnownFindings {
    std::string idColumn;         ///< of the new file
    std::size_t rows = 0;         ///< whose ID is also in the training table
    std::size_t sameFeatures = 0; ///< of those, with the very same features
    std::size_t withoutId = 0;
};

/// One row of the file and what is added to it, as texts.
struct PreviewRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
    std::vector<std::string> added;
    bool isKnown = false;
    bool isSure = true;
};

/// What was done to a file, so that nothing about it is silent.
struct ScoringReceipt {
    std::filesystem::path file;
    std::filesystem::path out; ///< empty: nothing was written
    std::size_t bytes = 0;
    data::CsvDialect dialect;
    std::size_t rows = 0;             ///< scored
    std::size_t leftOut = 0;          ///< known customers, where only new ones were asked for
    std::vector<std::string> columns; ///< of the file
    std::vector<std::string> added;   ///< columns written behind them
    std::vector<data::RejectedRow> rejected; ///< the first ones; no row of the file written
    std::size_t rejectedCount = 0;

    std::vector<std::string> labels; ///< classes, or names of segments
    std::vector<int> marks;          ///< colour of each
    std::vector<std::size_t> counts; ///< rows of each label, sure or not
    std::vector<std::size_t> given;  ///< rows of each label that are sure enough
    std::size_t notClustered = 0;    ///< rows that no segment fits
    std::vector<Sureness> sureness;  ///< one per label; empty for models without probabilities
    double leastConfidence = 0;
    std::size_t notSure = 0;
    /// Of each label, the rows that are sure enough at a limit in whole percent.
    std::vector<std::size_t> sureCounts(std::size_t percent) const;
    std::optional<TestSureness> testSureness;

    std::size_t probes = 0; ///< recomputed when the model was read, all equal
    std::vector<FeatureFindings> features;
    std::optional<KnownFindings> known; ///< nothing: no ID on one side or the other
    bool knowsCustomers = true;         ///< the model could tell, see prepare::KnownCustomers

    std::string target; ///< of a classifier
    /// Where the file has the target: of the rows that have one of its classes.
    std::optional<predict::Evaluation> evaluation;
    std::size_t withoutTarget = 0; ///< rows, where the file has the column
    std::size_t otherClasses = 0;  ///< rows of a class that the model does not know
    bool hasTarget = false;        ///< the file has the column
    /// Rows that log loss and areas come from; less than evaluation->n for very long files.
    std::size_t ranked = 0;

    std::vector<PreviewRow> preview;      ///< the first rows
    std::vector<PreviewRow> knownPreview; ///< the first rows of known customers
    Warnings warnings;
    double seconds = 0;

    std::size_t missingCells() const;
    std::size_t unreadableCells() const;
    std::size_t unseenCells() const;
    std::vector<std::string> missingColumns() const;
    /// The feature that has drifted most; null: none is known.
    const FeatureFindings* mostDrifted() const;
};
inline constexpr std::size_t previewRows = 200;

} // namespace core::deploy

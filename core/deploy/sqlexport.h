#pragma once

#include "core/deploy/exportedmodel.h"
#include "core/predict/savedclassifier.h"
#include "core/segment/segmentmodel.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core::deploy {

enum class SqlDialect { Ansi, Postgres, Sqlite, Spark, BigQuery };
std::string_view toWord(SqlDialect dialect); ///< "ansi", "postgres", …
std::optional<SqlDialect> sqlDialectFromWord(std::string_view word);

struct SqlOptions {
    SqlDialect dialect = SqlDialect::Ansi;
    std::string table = "customers"; ///< may be qualified: parts between dots are quoted one by one
    std::string idColumn;            ///< passed through in front of the label; empty: none
    std::size_t mostBytes = std::size_t{1} << 20; ///< a longer statement is refused
};

/// One statement that reads the raw table and returns, for every row, the ID, the label and the
/// probability of each class. Cells that are empty, levels that were not seen while training and
/// numbers beyond the range are treated as the recipe treats them. Throws core::Error
/// (InvalidOption) with the reason for models that no reasonable statement can hold: nearest
/// neighbours, steps that compare with stored rows, statements longer than `mostBytes`.
ExportedModel sqlOf(const predict::SavedClassifier& model, const SqlOptions& options);
/// The same with the segment's name and, where the method has one, the distance to its centre.
ExportedModel sqlOf(const segment::SegmentModel& model, const SqlOptions& options);

} // namespace core::deploy

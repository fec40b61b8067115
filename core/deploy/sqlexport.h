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
inline constexpr SqlDialect sqlDialects[] = {SqlDialect::Ansi, SqlDialect::Postgres,
                                             SqlDialect::Sqlite, SqlDialect::Spark,
                                             SqlDialect::BigQuery};
std::string_view toWord(SqlDialect dialect);   ///< "ansi", "postgres", …
std::string_view sqlLabel(SqlDialect dialect); ///< "ANSI SQL", "PostgreSQL", …
std::optional<SqlDialect> sqlDialectFromWord(std::string_view word);

struct SqlOptions {
    SqlDialect dialect = SqlDialect::Ansi;
    std::string table = "customers"; ///< may be qualified: parts between dots are quoted one by one
    std::string idColumn;            ///< passed through in front of the label; empty: none
    /// A longer statement is refused; BigQuery's own limit is 1 MB.
    std::size_t mostBytes = std::size_t{8} << 20;
};

/// One statement that reads the raw table and returns, for every row, the ID, the label and the
/// probability of each class. Numbers are columns of any number type, levels are texts (or what is
/// written the same as text), dates are dates. Cells that are NULL or empty, levels that were not
/// seen while training and numbers beyond the range are treated as the recipe treats them. It
/// computes in double precision, where networks and trees do in single: probabilities agree to
/// about 1e-6. Throws core::Error (InvalidOption) with the reason for models that no reasonable
/// statement can hold: nearest neighbours, steps that compare with stored rows or run in rounds,
/// statements longer than `mostBytes` or of more columns than databases have.
ExportedModel sqlOf(const predict::SavedClassifier& model, const SqlOptions& options);
/// The same with the segment's name and, where the method has one, the
/// distance to its centre or the probability of the segment.
ExportedModel sqlOf(const segment::SegmentModel& model, const SqlOptions& options);

} // namespace core::deploy

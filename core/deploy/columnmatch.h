#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::deploy {

enum class MatchKind {
    ByName,
    Similar, ///< the same but for case, blanks and marks; the only such column
    Chosen,  ///< by the analyst
    Missing,
};
std::string_view toWord(MatchKind kind);

/// Which column of a new file serves a feature of the model.
struct MatchedColumn {
    std::string feature;
    MatchKind kind = MatchKind::Missing;
    std::optional<std::size_t> column; ///< of the file
    std::string name;                  ///< of that column; empty: there is none
    bool operator==(const MatchedColumn&) const = default;
};

/// Feature → column of the file; an empty column: the feature is not in the file, whatever the
/// names say.
using ColumnMap = std::map<std::string, std::string>;

/// One per feature. Throws core::Error (UnknownColumn) for a column or feature of `chosen` that is
/// not there, and (InvalidOption) where a column serves two features.
std::vector<MatchedColumn> matchColumns(std::span<const std::string> features,
                                        std::span<const std::string> columns,
                                        const ColumnMap& chosen = {});

/// Columns that could be meant by a feature, the likeliest first, at most `most`: names that say
/// the same ("Sex" and "Gender", "Einkommen" and "Income"), share words or are written alike.
/// `taken` columns of the file are left out.
struct ColumnSuggestion {
    std::size_t column = 0;
    double likeness = 0; ///< in (0, 1]
    bool isSynonym = false;
};
std::vector<ColumnSuggestion> suggestColumns(std::string_view feature,
                                             std::span<const std::string> columns,
                                             std::span<const std::size_t> taken = {},
                                             std::size_t most = 3);

} // namespace core::deploy

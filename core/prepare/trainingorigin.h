#pragma once

#include "core/base/progress.h"
#include "core/data/csv/csvreader.h"
#include "core/data/datatable.h"
#include "core/data/numbertext.h"
#include "core/prepare/recipe.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::prepare {

/// How the cells of one source lay in the rows a recipe was fitted on: what later files are held
/// against. The shares and that of missing cells add up to 1.
struct FeatureShares {
    /// Of numbers and dates: quantiles that part the values, ascending and all different; a value
    /// lies in the part before the first edge that is above it. Of levels: none.
    std::vector<double> edges;
    std::vector<double> shares; ///< edges + 1 parts, or one per level of the source
    double missing = 0;

    /// Place of a number among the parts.
    std::size_t part(double value) const;
};

/// Quantiles at every tenth; `rows` are those that the recipe was fitted on.
std::vector<FeatureShares> featureShares(const Recipe& recipe, const data::DataTable& table,
                                         std::span<const std::uint32_t> rows);

/// The customers of the table a model was made from, without their values: enough to recognise
/// them in another file. `salt` makes the marks of each model its own.
struct KnownCustomers {
    std::string idColumn; ///< empty: the table has none
    std::uint64_t salt = 0;
    std::vector<std::uint64_t> ids;      ///< one mark per row, 0 where missing; or empty
    std::vector<std::uint64_t> features; ///< one mark per row, of the cells of the recipe's sources
};

/// Mark of an ID as it stands in the file; never 0. Outer blanks do not matter.
std::uint64_t idMark(std::string_view id, std::uint64_t salt);

/// The mark of a row's features from its cells, one after the other, in the order of the sources.
class FeatureMark {
public:
    explicit FeatureMark(std::uint64_t salt) : m_state(salt) {}
    void addMissing();
    void addNumber(double value); ///< not NaN; −0 is 0
    /// textMark of the level.
    void addLevel(std::uint64_t textMark);
    std::uint64_t value() const { return m_state; }
    static std::uint64_t textMark(std::string_view level);

private:
    void add(std::uint64_t value);

    std::uint64_t m_state;
};

/// The column that tells the customers of a table apart: the first identifier in which hardly any
/// cell is empty or repeated.
std::optional<std::size_t> customerIdColumn(const data::DataTable& table);

/// Where a model comes from.
struct TrainingOrigin {
    std::string file;     ///< its name, without the folder; empty: not known
    std::string madeOn;   ///< ISO date; empty: not known
    std::size_t rows = 0; ///< of the whole table
    std::size_t columns = 0;
    /// How numbers were written there, for files that do not show it themselves.
    data::NumberStyle numberStyle;
    std::vector<std::string> missingTokens;                       ///< besides blank cells
    std::map<std::string, std::vector<std::string>> columnTokens; ///< further ones, by column
    KnownCustomers known;
    std::vector<FeatureShares> shares; ///< one per source of the recipe
};

/// `rows` are those the recipe was fitted on; the known customers are all of the table. Throws
/// Cancelled.
TrainingOrigin trainingOrigin(const Recipe& recipe, const data::DataTable& table,
                              std::span<const std::uint32_t> rows, std::uint64_t seed,
                              const std::stop_token& stop = {});

/// Adds what only the file itself tells: its name, and what stands for missing in it.
void describeFile(TrainingOrigin& origin, const std::string& file, const data::CsvOptions& options);

/// Whether the parts fit the recipe. Throws core::Error (MalformedInput).
void checkOrigin(const TrainingOrigin& origin, const Recipe& recipe);

} // namespace core::prepare

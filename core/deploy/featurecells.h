#pragma once

#include "core/data/columnvalues.h"
#include "core/data/csv/csvcolumns.h"
#include "core/deploy/rowfile.h"
#include "core/prepare/trainingorigin.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::deploy {

/// How the cells of one column of a new file are read, settled once for the whole file from its
/// first rows, so that what a cell is does not depend on the rows beside it.
struct CellRules {
    data::NumberStyle style;
    data::NumberForm form = data::NumberForm::Measure;
    data::DateOrder order = data::DateOrder::YearMonthDay;
    std::vector<std::string> missingTokens; ///< besides blank cells
};
CellRules findCellRules(data::ColumnType type, std::span<const std::string> firstCells,
                        data::NumberStyle fileStyle, const prepare::TrainingOrigin& origin,
                        const data::CsvOptions& options, const std::string& name);

/// What one block of rows holds for one feature.
struct FeatureBlock {
    prepare::WorkColumn column;      ///< without a name
    std::vector<std::int32_t> texts; ///< of levels: number of the text in its LevelCells
    std::size_t missing = 0;
    std::size_t unreadable = 0;
    std::string unreadableText; ///< the first
    std::size_t unreadableRow = 0;
    std::vector<std::size_t> parts; ///< see FeatureShares; behind them missing and other levels
    std::vector<std::pair<std::string, std::size_t>> unseen; ///< levels, with how many cells
};

/// Reads the cells of one column as one feature; made anew for every thread that reads.
class FeatureCells {
public:
    /// `column`: of the file; nothing: all cells are missing. `shares` may be null.
    FeatureCells(const prepare::SourceColumn& source, std::optional<std::size_t> column,
                 const CellRules& rules, const prepare::FeatureShares* shares, const RowFile& file);

    /// Rows [begin, end) of the piece.
    void read(const Piece& piece, std::size_t begin, std::size_t end, FeatureBlock& block);
    /// Adds the cell of a row that was read to the mark of its features.
    void addTo(prepare::FeatureMark& mark, const FeatureBlock& block, std::size_t row) const;

private:
    struct KnownText {
        std::int32_t code = 0; ///< as WorkColumn::codes
        std::uint64_t mark = 0;
    };

    bool isMissing(std::string_view text) const;
    void readNumbers(const Piece& piece, std::size_t begin, std::size_t end, FeatureBlock& block);
    void readLevels(const Piece& piece, std::size_t begin, std::size_t end, FeatureBlock& block);
    std::optional<double> numberIn(std::string_view raw) const;
    KnownText textOf(std::string_view raw) const;
    void count(FeatureBlock& block) const;

    const prepare::SourceColumn& m_source;
    std::optional<std::size_t> m_column;
    const CellRules& m_rules;
    const prepare::FeatureShares* m_shares;
    const RowFile& m_file;
    bool m_isNumber;
    data::LevelCodes m_codes;
    std::vector<KnownText> m_texts; ///< one per text met
};

} // namespace core::deploy

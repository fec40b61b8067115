#pragma once

#include "core/deploy/labeller.h"
#include "core/deploy/rowfile.h"
#include "core/deploy/scorer.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::deploy {

struct AddedColumn {
    enum class Kind { Label, Probability, Sureness, Distance };
    Kind kind = Kind::Label;
    std::size_t label = 0; ///< of probabilities: whose
};

/// The columns that are written behind those of the file, and how their cells are written: with the
/// file's own delimiter, quotes, decimal mark and encoding.
class AddedColumns {
public:
    /// Throws core::Error (InvalidOption) for labels that the file's encoding cannot write.
    AddedColumns(const Labeller& labeller, const RowFile& file, const ScoreOptions& options);

    const std::vector<std::string>& names() const { return m_names; }
    /// The names, each with a delimiter in front.
    std::string header() const;
    /// The cells of one row, each with a delimiter in front; `isSure`: the label is written.
    void append(std::string& out, const LabelledRows& rows, std::size_t row, bool isSure) const;
    /// The same cells one by one, as UTF-8.
    std::vector<std::string> cells(const LabelledRows& rows, std::size_t row, bool isSure) const;
    /// One cell, quoted where it must be.
    void appendField(std::string& out, std::string_view bytes) const;

private:
    std::string encoded(const std::string& text) const;
    /// `label`: as it is to stand there.
    void appendCell(std::string& out, const AddedColumn& column, const LabelledRows& rows,
                    std::size_t row, const std::string& label) const;
    /// In m_labels and m_fields.
    std::size_t wordOf(std::int32_t label, bool isSure) const;
    void appendNumber(std::string& out, double value) const;
    void appendShare(std::string& out, double share) const;

    const RowFile& m_file;
    char m_delimiter;
    char m_decimalMark;
    std::vector<AddedColumn> m_columns;
    std::vector<std::string> m_names;
    std::vector<std::string> m_labels; ///< as UTF-8; behind them "not sure" and "not clustered"
    std::vector<std::string> m_fields; ///< the same, ready to be written
};

} // namespace core::deploy

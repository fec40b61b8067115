#pragma once

#include "core/predict/explaining/editedrows.h"
#include "core/predict/explaining/explainedmodel.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::predict {

/// One customer whose cells may be tried out: what would the model say if …? Cells are in the units
/// of the table and go through the recipe like those of any customer. Columns are named by their
/// index into Recipe::sources.
class WhatIf {
public:
    /// Throws core::Error (Internal for a row that the table does not have, UnknownColumn).
    WhatIf(ExplainedModel model, std::size_t row);

    /// Numbers as they are written in the file or with a decimal point, dates as 2012-09-04, levels
    /// as they stand in the table; empty text empties the cell. The text that the customer had
    /// before gives back the cell as it was. Throws core::Error (InvalidOption, with what the
    /// column can take) and leaves the cell as it is.
    void setText(std::size_t source, std::string_view text);
    /// Likewise. Of a date: days since 1970-01-01; of a column with levels: the number is a level.
    void setNumber(std::size_t source, double value);
    void restore(std::size_t source);
    void restoreAll();

    bool isChanged(std::size_t source) const { return m_rows->isReplaced(source); }
    /// The cell as it stands now; empty when it is missing.
    std::string text(std::size_t source) const;

    /// One per class.
    std::vector<double> probabilities() const;
    /// The inputs of the model, one row: for the contributions to what it says now.
    data::Matrix prepared() const { return m_rows->prepared(); }

private:
    CellValue parsed(const prepare::SourceColumn& source, std::string_view text) const;
    const prepare::SourceColumn& sourceColumn(std::size_t source) const;

    ExplainedModel m_model;
    std::unique_ptr<EditedRows> m_rows; ///< the customer alone
};

} // namespace core::predict

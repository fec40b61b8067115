#pragma once

#include "core/data/column.h"
#include "core/data/numbertext.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// The cells as they stand in the file. Implemented by the reader, which keeps the file's bytes.
class SourceText {
public:
    virtual ~SourceText() = default;
    /// Unquoted text of a cell, before any reading of types or missing tokens.
    virtual std::string cell(std::size_t row, std::size_t column) const = 0;
    /// Line of the file on which the row starts, counted from 1.
    virtual std::size_t line(std::size_t row) const = 0;
    /// The first cells of a row at once; `out` has one entry per column wanted.
    virtual void cells(std::size_t row, std::span<std::string> out) const;
    /// The cells of one column, all rows. Throws Cancelled.
    virtual TextArena columnTexts(std::size_t column, std::size_t rows,
                                  const std::stop_token& stop) const;
    /// Whether a cell with this text counts as missing (blank, or a missing token of the import).
    /// `column` none of the table's: whether it would in any column.
    virtual bool isMissingText(std::string_view text, std::size_t column) const;
    /// How numbers are written in the file.
    virtual NumberStyle numberStyle() const { return {}; }
};

/// A customer table: immutable columns of equal length with a role each. Copies are cheap because
/// columns are shared; a change makes a new table.
class DataTable {
public:
    using ColumnPointer = std::shared_ptr<const Column>;

    /// Throws core::Error (Internal) when the columns differ in length.
    DataTable(std::vector<ColumnPointer> columns, std::vector<ColumnRole> roles,
              std::shared_ptr<const SourceText> source = {});

    std::size_t rowCount() const { return m_rowCount; }
    std::size_t columnCount() const { return m_columns.size(); }
    const Column& column(std::size_t index) const { return *m_columns[index]; }
    ColumnPointer columnPointer(std::size_t index) const { return m_columns[index]; }
    ColumnRole role(std::size_t index) const { return m_roles[index]; }

    std::optional<std::size_t> find(std::string_view name) const;
    /// Like find, but throws core::Error (UnknownColumn) that names the nearest column.
    std::size_t require(std::string_view name) const;
    std::optional<std::size_t> target() const;
    /// Columns with the role Feature, in file order.
    std::vector<std::size_t> features() const;

    /// Original text of the cell where the file is known, else valueText().
    std::string cellText(std::size_t row, std::size_t column) const;
    const std::shared_ptr<const SourceText>& source() const { return m_source; }

    /// The same table with another role; a second Target becomes a Feature.
    DataTable withRole(std::size_t column, ColumnRole role) const;
    DataTable withColumn(std::size_t index, ColumnPointer column) const;

private:
    std::vector<ColumnPointer> m_columns;
    std::vector<ColumnRole> m_roles;
    std::shared_ptr<const SourceText> m_source;
    std::size_t m_rowCount = 0;
};

using TablePointer = std::shared_ptr<const DataTable>;

/// Row numbers 0 … count − 1.
std::vector<std::uint32_t> allRows(std::size_t count);

} // namespace core::data

#include "core/data/datatable.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/translation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace core::data {
namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Levenshtein distance where a change of case costs nothing.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = lowered(a[i - 1]) == lowered(b[j - 1]) ? 0 : 1;
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change});
        }
        previous.swap(current);
    }
    return previous[b.size()];
}

} // namespace

void SourceText::cells(std::size_t row, std::span<std::string> out) const
{
    for (std::size_t column = 0; column < out.size(); ++column)
        out[column] = cell(row, column);
}

TextArena SourceText::columnTexts(std::size_t column, std::size_t rows,
                                  const std::stop_token& stop) const
{
    TextArena texts;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % 4096 == 0)
            throwIfStopped(stop);
        texts.append(cell(row, column));
    }
    return texts;
}

bool SourceText::isMissingText(std::string_view text, std::size_t) const
{
    return isBlankText(text);
}

DataTable::DataTable(std::vector<ColumnPointer> columns, std::vector<ColumnRole> roles,
                     std::shared_ptr<const SourceText> source)
    : m_columns(std::move(columns)), m_roles(std::move(roles)), m_source(std::move(source))
{
    if (m_columns.size() != m_roles.size())
        throw Error(ErrorCode::Internal, "A table needs one role per column.");
    if (!m_columns.empty())
        m_rowCount = m_columns.front()->size();
    for (const ColumnPointer& column : m_columns) {
        if (column->size() != m_rowCount)
            throw Error(ErrorCode::Internal, "The columns of a table differ in length.",
                        column->name);
    }
}

std::optional<std::size_t> DataTable::find(std::string_view name) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->name == name)
            return i;
    }
    return {};
}

std::size_t DataTable::require(std::string_view name) const
{
    if (const auto index = find(name))
        return *index;
    const std::string subject(name);
    std::string remedy = translate("Errors", "The table has no columns.");
    std::size_t nearest = std::numeric_limits<std::size_t>::max();
    for (const ColumnPointer& column : m_columns) {
        const std::size_t distance = editDistance(name, column->name);
        if (distance < nearest) {
            nearest = distance;
            remedy = filled(translate("Errors", "The nearest column is \"{1}\"."), {column->name});
        }
    }
    throw Error(ErrorCode::UnknownColumn,
                filled(translate("Errors", "There is no column named \"{1}\"."), {subject}),
                subject, {}, remedy);
}

std::optional<std::size_t> DataTable::target() const
{
    const auto found = std::find(m_roles.begin(), m_roles.end(), ColumnRole::Target);
    if (found == m_roles.end())
        return {};
    return static_cast<std::size_t>(found - m_roles.begin());
}

std::vector<std::size_t> DataTable::features() const
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i] == ColumnRole::Feature)
            result.push_back(i);
    }
    return result;
}

std::string DataTable::cellText(std::size_t row, std::size_t column) const
{
    return m_source ? m_source->cell(row, column) : valueText(*m_columns[column], row);
}

DataTable DataTable::withRole(std::size_t column, ColumnRole role) const
{
    DataTable result = *this;
    if (role == ColumnRole::Target)
        std::replace(result.m_roles.begin(), result.m_roles.end(), ColumnRole::Target,
                     ColumnRole::Feature);
    result.m_roles[column] = role;
    return result;
}

DataTable DataTable::withColumn(std::size_t index, ColumnPointer column) const
{
    DataTable result = *this;
    if (column->size() != m_rowCount)
        throw Error(ErrorCode::Internal, "The new column differs in length from the table.",
                    column->name);
    result.m_columns[index] = std::move(column);
    return result;
}

std::vector<std::uint32_t> allRows(std::size_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

} // namespace core::data

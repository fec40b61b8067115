#include "core/prepare/cellreader.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <charconv>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace core::prepare {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool isLevels(data::ColumnType type)
{
    return type == data::ColumnType::Category || type == data::ColumnType::Ordinal ||
           type == data::ColumnType::Boolean;
}

std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

[[noreturn]] void throwWrongType(const SourceColumn& source, const data::Column& column,
                                 const std::string& cell)
{
    const std::string text = filled(
        cell.empty() ? translate("Errors", "Column \"{1}\" was prepared as {2} but is {3} here.")
                     : translate("Errors", "Column \"{1}\" was prepared as {2} but is {3} here: "
                                           "\"{4}\" cannot be read as such."),
        {source.name, data::spokenType(source.type), data::spokenType(column.type), cell});
    throw Error(ErrorCode::WrongColumnType, text, source.name, {},
                filled(translate("Errors", "Set the type of the column to {1}."),
                       {data::spokenType(source.type)}));
}

} // namespace

CellReader::CellReader(const SourceColumn& source, const data::Column& column)
    : m_source(source), m_column(column), m_nan(notANumber)
{
    if (isLevels(source.type))
        readLevels();
    else
        readNumbers();
}

void CellReader::readNumbers()
{
    if (m_column.type == m_source.type) {
        m_numbers = &m_column.numbers;
        return;
    }
    const std::size_t rows = m_column.size();
    if (m_column.missingCount == rows) {
        m_ownNumbers.assign(rows, notANumber);
        m_numbers = &m_ownNumbers;
        return;
    }
    // A date is no number and the other way round: nothing to be read there.
    if (m_source.type == data::ColumnType::Date || m_column.isNumeric())
        throwWrongType(m_source, m_column, {});
    if (m_column.hasLevels()) {
        for (const std::string& level : m_column.levels) {
            const std::optional<double> value = numberIn(level);
            if (!value)
                throwWrongType(m_source, m_column, level);
            m_numberOfCode.push_back(*value);
        }
        return;
    }
    m_ownNumbers.assign(rows, notANumber);
    for (std::size_t row = 0; row < rows; ++row) {
        if (m_column.isMissing(row))
            continue;
        const std::optional<double> value = numberIn(m_column.text[row]);
        if (!value)
            throwWrongType(m_source, m_column, std::string(m_column.text[row]));
        m_ownNumbers[row] = *value;
    }
    m_numbers = &m_ownNumbers;
}

void CellReader::readLevels()
{
    std::unordered_map<std::string, std::int32_t> known;
    for (const std::string& level : m_source.levels)
        known.emplace(level, static_cast<std::int32_t>(known.size()));
    const auto indexOf = [&](const std::string& level) {
        const auto [entry, isNew] = known.emplace(level, static_cast<std::int32_t>(known.size()));
        if (isNew)
            m_unseen.push_back(level);
        return entry->second;
    };
    if (m_column.hasLevels()) {
        for (const std::string& level : m_column.levels)
            m_levelOfCode.push_back(indexOf(level));
        return;
    }
    m_levelOfRow.assign(m_column.size(), missing);
    for (std::size_t row = 0; row < m_column.size(); ++row) {
        if (!m_column.isMissing(row))
            m_levelOfRow[row] = indexOf(data::valueText(m_column, row));
    }
}

} // namespace core::prepare

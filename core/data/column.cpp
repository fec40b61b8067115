#include "core/data/column.h"

#include "core/base/translation.h"
#include "core/data/datetext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core::data {
namespace {

struct TypeWord {
    ColumnType type;
    std::string_view word;
};
constexpr std::array<TypeWord, 7> typeWords = {{
    {ColumnType::Numeric, CORE_TRANSLATE_NOOP("Types", "numeric")},
    {ColumnType::Category, CORE_TRANSLATE_NOOP("Types", "category")},
    {ColumnType::Ordinal, CORE_TRANSLATE_NOOP("Types", "ordinal")},
    {ColumnType::Text, CORE_TRANSLATE_NOOP("Types", "text")},
    {ColumnType::Identifier, CORE_TRANSLATE_NOOP("Types", "identifier")},
    {ColumnType::Date, CORE_TRANSLATE_NOOP("Types", "date")},
    {ColumnType::Boolean, CORE_TRANSLATE_NOOP("Types", "boolean")},
}};

} // namespace

std::string_view toWord(ColumnType type)
{
    return typeWords[static_cast<std::size_t>(type)].word;
}

std::string spokenType(ColumnType type)
{
    return translate("Types", toWord(type).data()); // ends with a zero: a literal
}

std::string_view toWord(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Feature:
        return "feature";
    case ColumnRole::Target:
        return "target";
    case ColumnRole::Identifier:
        return "identifier";
    case ColumnRole::Ignored:
        break;
    }
    return "ignored";
}

std::optional<ColumnType> columnTypeFromWord(std::string_view word)
{
    for (const TypeWord& entry : typeWords) {
        if (entry.word == word)
            return entry.type;
    }
    return {};
}

void TextArena::addStart(std::size_t position)
{
    const std::size_t upper = position >> 32;
    while (m_turns.size() < upper)
        m_turns.push_back(m_starts.size());
    m_starts.push_back(static_cast<std::uint32_t>(position));
}

void TextArena::append(std::string_view text)
{
    m_bytes.append(text);
    addStart(m_bytes.size());
}

void TextArena::append(const TextArena& others)
{
    const std::size_t shift = m_bytes.size();
    m_bytes.append(others.m_bytes);
    for (std::size_t i = 1; i <= others.size(); ++i)
        addStart(shift + others.start(i));
}

void TextArena::reserve(std::size_t count, std::size_t bytes)
{
    m_starts.reserve(count + 1);
    m_bytes.reserve(bytes);
}

std::string valueText(const Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    switch (column.type) {
    case ColumnType::Numeric:
        return numberText(column.numbers[row]);
    case ColumnType::Date:
        return dateText(column.numbers[row]);
    case ColumnType::Category:
    case ColumnType::Ordinal:
    case ColumnType::Boolean:
        return column.levels[static_cast<std::size_t>(column.codes[row])];
    case ColumnType::Text:
    case ColumnType::Identifier:
        break;
    }
    return std::string(column.text[row]);
}

std::string numberText(double value)
{
    if (std::isnan(value))
        return {};
    std::array<char, 64> buffer;
    char* const begin = buffer.data();
    char* const end = begin + buffer.size();
    const bool smallWhole = std::abs(value) < 1e15 && value == std::trunc(value);
    const auto written = smallWhole ? std::to_chars(begin, end, static_cast<long long>(value))
                                    : std::to_chars(begin, end, value);
    return std::string(begin, written.ptr);
}

} // namespace core::data

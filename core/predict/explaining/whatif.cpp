#include "core/predict/explaining/whatif.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/datetext.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <cmath>

namespace core::predict {
namespace {

constexpr std::size_t mostLevelsNamed = 12;

/// {1} of the sentence is the text, {2} the column.
[[noreturn]] void refuse(const prepare::SourceColumn& source, std::string_view text,
                         const std::string& sentence, const std::string& remedy)
{
    throw Error(ErrorCode::InvalidOption, filled(sentence, {text, source.name}), source.name, {},
                remedy);
}

std::string levelsRemedy(const prepare::SourceColumn& source)
{
    std::string levels;
    const std::size_t named = std::min(source.levels.size(), mostLevelsNamed);
    for (std::size_t i = 0; i < named; ++i)
        levels += (i ? ", " : "") + source.levels[i];
    return filled(named < source.levels.size() ? translate("Errors", "Choose one of: {1}, …")
                                               : translate("Errors", "Choose one of: {1}."),
                  {levels});
}

std::optional<double> numberIn(std::string_view text, const data::DataTable& table)
{
    const auto read = [&](data::NumberStyle style) -> std::optional<double> {
        const data::ParsedMeasure measure = data::parseMeasure(text, style);
        if (measure.number.kind != data::NumberKind::Plain)
            return {};
        return measure.number.value;
    };
    if (table.source())
        if (const auto value = read(table.source()->numberStyle()))
            return value;
    return read({});
}

std::vector<std::uint32_t> checkedRow(const ExplainedModel& model, std::size_t row)
{
    checkModel(model);
    if (row >= model.table->rowCount())
        throw Error(ErrorCode::Internal, "The table has no such row.");
    return {static_cast<std::uint32_t>(row)};
}

bool isNumber(const prepare::SourceColumn& source)
{
    return source.type == data::ColumnType::Numeric || source.type == data::ColumnType::Date;
}

} // namespace

WhatIf::WhatIf(ExplainedModel model, std::size_t row) : m_model(std::move(model))
{
    const auto rows = checkedRow(m_model, row);
    m_rows = std::make_unique<EditedRows>(*m_model.recipe, *m_model.table, rows);
}

const prepare::SourceColumn& WhatIf::sourceColumn(std::size_t source) const
{
    if (source >= m_model.recipe->sources.size())
        throw Error(ErrorCode::Internal, "The preparation has no such column.");
    return m_model.recipe->sources[source];
}

CellValue WhatIf::parsed(const prepare::SourceColumn& source, std::string_view text) const
{
    CellValue value;
    value.isMissing = text.empty();
    if (value.isMissing)
        return value;
    if (source.type == data::ColumnType::Date) {
        const auto days = data::parseDate(text, data::DateOrder::YearMonthDay);
        if (!days)
            refuse(source, text, translate("Errors", "\"{1}\" is no date of \"{2}\"."),
                   translate("Errors", "Write the day as in 2012-09-04."));
        value.number = *days;
    } else if (source.type == data::ColumnType::Numeric) {
        const auto number = numberIn(text, *m_model.table);
        if (!number)
            refuse(source, text, translate("Errors", "\"{1}\" is no number of \"{2}\"."),
                   translate("Errors", "Write a number, for example 12.5."));
        value.number = *number;
    } else {
        if (std::ranges::find(source.levels, text) == source.levels.end())
            refuse(source, text, translate("Errors", "\"{1}\" is no level of \"{2}\"."),
                   levelsRemedy(source));
        value.level = text;
    }
    return value;
}

void WhatIf::setText(std::size_t source, std::string_view text)
{
    const prepare::SourceColumn& column = sourceColumn(source);
    text = data::trimmed(text);
    if (text == data::valueText(m_rows->original(source), 0))
        m_rows->restore(source);
    else
        m_rows->replace(source, parsed(column, text));
}

void WhatIf::setNumber(std::size_t source, double value)
{
    const prepare::SourceColumn& column = sourceColumn(source);
    if (!std::isfinite(value))
        refuse(column, std::isnan(value) ? "NaN" : "Infinity",
               translate("Errors", "\"{1}\" is no value of \"{2}\"."),
               translate("Errors", "Give a finite number."));
    if (isNumber(column))
        m_rows->replace(source, {value, {}, false});
    else
        setText(source, data::numberText(value));
}

void WhatIf::restore(std::size_t source)
{
    sourceColumn(source);
    m_rows->restore(source);
}

void WhatIf::restoreAll()
{
    for (std::size_t source = 0; source < m_model.recipe->sources.size(); ++source)
        m_rows->restore(source);
}

std::string WhatIf::text(std::size_t source) const
{
    sourceColumn(source);
    return data::valueText(m_rows->column(source), 0);
}

std::vector<double> WhatIf::probabilities() const
{
    const data::Matrix shares = m_model.predictor->probabilities(m_rows->prepared());
    return {shares.row(0).begin(), shares.row(0).end()};
}

} // namespace core::predict

#include "core/deploy/featurecells.h"

#include "core/data/columnevidence.h"
#include "core/data/csv/usualnumber.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::deploy {
namespace {

using data::ColumnType;
using prepare::WorkColumn;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostTexts = 65536;

bool isMissingText(const std::vector<std::string>& tokens, std::string_view text)
{
    return data::isBlankText(text) || data::isAmong(tokens, text);
}

data::CellTexts cellTexts(std::span<const std::string> cells,
                          const std::vector<std::string>& tokens)
{
    data::CellTexts texts;
    for (const std::string& cell : cells)
        texts.append(cell, isMissingText(tokens, cell));
    return texts;
}

/// The marks of the file, of the training table or of the cells themselves, by whichever the
/// fewest cells are no number; the file's own count first.
void findNumberRules(CellRules& rules, const data::CellTexts& texts,
                     data::NumberStyle trainingStyle)
{
    const std::size_t filled = texts.filled();
    std::size_t fewest = data::weighMeasures(texts, rules.style, filled).none;
    for (const data::NumberStyle style :
         {trainingStyle, data::styleOfMarks(texts, rules.style, filled)}) {
        if (fewest == 0)
            return;
        const std::size_t none = data::weighMeasures(texts, style, filled).none;
        if (none < fewest) {
            fewest = none;
            rules.style = style;
        }
    }
    if (fewest > 0 && data::countNoTimes(texts, filled) < fewest)
        rules.form = data::NumberForm::TimeOfDay;
}

void findDateRules(CellRules& rules, const data::CellTexts& texts,
                   std::optional<data::DateOrder> chosen)
{
    const data::DateEvidence evidence = data::weighDates(texts, texts.size());
    const auto best = std::ranges::max_element(evidence.reads) - evidence.reads.begin();
    rules.order = chosen.value_or(evidence.order().value_or(static_cast<data::DateOrder>(best)));
}

} // namespace

CellRules findCellRules(ColumnType type, std::span<const std::string> firstCells,
                        data::NumberStyle fileStyle, const prepare::TrainingOrigin& origin,
                        const data::CsvOptions& options, const std::string& name)
{
    CellRules rules;
    rules.style = fileStyle;
    rules.missingTokens = options.missingTokens;
    rules.missingTokens.insert(rules.missingTokens.end(), origin.missingTokens.begin(),
                               origin.missingTokens.end());
    if (const auto own = origin.columnTokens.find(name); own != origin.columnTokens.end())
        rules.missingTokens.insert(rules.missingTokens.end(), own->second.begin(),
                                   own->second.end());
    std::optional<data::DateOrder> order = options.dateOrder;
    bool isChosen = false;
    if (const auto choice = options.columns.find(name); choice != options.columns.end()) {
        rules.missingTokens.insert(rules.missingTokens.end(), choice->second.missingTokens.begin(),
                                   choice->second.missingTokens.end());
        isChosen = choice->second.numberStyle.has_value();
        rules.style = choice->second.numberStyle.value_or(rules.style);
        if (choice->second.dateOrder)
            order = choice->second.dateOrder;
    }
    const data::CellTexts texts = cellTexts(firstCells, rules.missingTokens);
    if (type == ColumnType::Numeric && !isChosen)
        findNumberRules(rules, texts, origin.numberStyle);
    else if (type == ColumnType::Date)
        findDateRules(rules, texts, order);
    return rules;
}

FeatureCells::FeatureCells(const prepare::SourceColumn& source, std::optional<std::size_t> column,
                           const CellRules& rules, const prepare::FeatureShares* shares,
                           const RowFile& file)
    : m_source(source), m_column(column), m_rules(rules), m_shares(shares), m_file(file),
      m_isNumber(source.type == ColumnType::Numeric || source.type == ColumnType::Date)
{
}

bool FeatureCells::isMissing(std::string_view text) const
{
    return isMissingText(m_rules.missingTokens, text);
}

void FeatureCells::read(const Piece& piece, std::size_t begin, std::size_t end, FeatureBlock& block)
{
    block = {};
    block.column.kind = m_source.type == ColumnType::Date ? WorkColumn::Kind::Date
                        : m_isNumber                      ? WorkColumn::Kind::Number
                                                          : WorkColumn::Kind::Levels;
    const std::size_t rows = end - begin;
    if (!m_column) {
        if (m_isNumber)
            block.column.numbers.assign(rows, notANumber);
        else
            block.column.codes.assign(rows, WorkColumn::missingCode);
        block.texts.assign(m_isNumber ? 0 : rows, -1);
        block.missing = rows;
    } else if (m_isNumber) {
        readNumbers(piece, begin, end, block);
    } else {
        readLevels(piece, begin, end, block);
    }
    count(block);
}

std::optional<double> FeatureCells::numberIn(std::string_view raw) const
{
    std::string kept;
    std::string_view text = raw;
    if (!data::isAscii(raw)) // units and no-break spaces
        text = kept = m_file.decoded(raw);
    if (m_source.type == ColumnType::Date)
        return data::dateInCell(text, m_rules.order);
    if (m_rules.form == data::NumberForm::TimeOfDay)
        return data::parseTimeOfDay(text);
    const data::ParsedMeasure measure = data::parseMeasure(text, m_rules.style);
    if (measure.number.kind == data::NumberKind::None)
        return {};
    return measure.number.value;
}

void FeatureCells::readNumbers(const Piece& piece, std::size_t begin, std::size_t end,
                               FeatureBlock& block)
{
    const std::size_t width = m_file.columns().size();
    const bool isUsual = m_source.type == ColumnType::Numeric && m_rules.missingTokens.empty() &&
                         m_rules.form != data::NumberForm::TimeOfDay;
    const char* const textEnd = piece.text.data() + piece.text.size();
    std::vector<double>& numbers = block.column.numbers;
    numbers.resize(end - begin);
    std::string kept;
    for (std::size_t row = begin; row < end; ++row) {
        const data::BatchField& field = piece.fields[row * width + *m_column];
        double& number = numbers[row - begin];
        if (isUsual && data::usualNumber(piece.text.data() + field.begin, field.length, textEnd,
                                         m_rules.style.decimalMark, number))
            continue;
        number = notANumber;
        const std::string_view raw = m_file.raw(piece.text, field, kept);
        if (isMissing(raw)) {
            ++block.missing;
        } else if (const auto value = numberIn(raw)) {
            number = *value;
        } else if (++block.unreadable == 1) {
            block.unreadableText =
                std::string(data::firstBytes(m_file.decoded(raw), data::mostKeptBytes));
            block.unreadableRow = row;
        }
    }
}

FeatureCells::KnownText FeatureCells::textOf(std::string_view raw) const
{
    const std::string text = m_file.decoded(raw);
    if (isMissing(text))
        return {WorkColumn::missingCode, 0};
    const auto& levels = m_source.levels;
    std::string written = text;
    auto found = std::ranges::find(levels, written);
    if (found == levels.end())
        found = std::ranges::find(levels, written = std::string(data::trimmed(text)));
    if (found == levels.end()) {
        // "1.0" in one file and "1" in the next are the same level.
        const data::ParsedNumber number = data::parseNumber(text, m_rules.style);
        if (number.kind == data::NumberKind::Plain)
            found = std::ranges::find(levels, written = data::numberText(number.value));
    }
    if (found == levels.end())
        return {WorkColumn::unseenCode, prepare::FeatureMark::textMark(text)};
    return {static_cast<std::int32_t>(found - levels.begin()),
            prepare::FeatureMark::textMark(written)};
}

void FeatureCells::readLevels(const Piece& piece, std::size_t begin, std::size_t end,
                              FeatureBlock& block)
{
    if (m_texts.size() > mostTexts) { // no groups at all; not to be remembered for ever
        m_codes = data::LevelCodes();
        m_texts.clear();
    }
    const std::size_t width = m_file.columns().size();
    const char* const textEnd = piece.text.data() + piece.text.size();
    block.texts.resize(end - begin);
    block.column.codes.resize(end - begin);
    std::string kept;
    for (std::size_t row = begin; row < end; ++row) {
        const data::BatchField& field = piece.fields[row * width + *m_column];
        const std::string_view raw = m_file.raw(piece.text, field, kept);
        const std::int32_t text =
            m_codes.code(raw.data(), static_cast<std::uint32_t>(raw.size()),
                         field.escaped != 0 ? raw.data() + raw.size() : textEnd);
        if (static_cast<std::size_t>(text) == m_texts.size())
            m_texts.push_back(textOf(raw));
        block.texts[row - begin] = text;
        block.column.codes[row - begin] = m_texts[static_cast<std::size_t>(text)].code;
    }
    std::vector<std::size_t> cells(m_texts.size());
    for (const std::int32_t text : block.texts)
        ++cells[static_cast<std::size_t>(text)];
    for (std::size_t text = 0; text < cells.size(); ++text) {
        if (cells[text] == 0)
            continue;
        if (m_texts[text].code == WorkColumn::missingCode)
            block.missing += cells[text];
        else if (m_texts[text].code == WorkColumn::unseenCode)
            block.unseen.emplace_back(m_file.decoded(m_codes.levels()[text]), cells[text]);
    }
}

void FeatureCells::count(FeatureBlock& block) const
{
    if (!m_shares || !m_column)
        return;
    const std::size_t parts = m_shares->shares.size();
    block.parts.assign(parts + 2, 0);
    if (m_isNumber) {
        for (const double number : block.column.numbers)
            ++block.parts[std::isnan(number) ? parts : m_shares->part(number)];
        return;
    }
    for (const std::int32_t code : block.column.codes)
        ++block.parts[code >= 0                         ? static_cast<std::size_t>(code)
                      : code == WorkColumn::missingCode ? parts
                                                        : parts + 1];
}

void FeatureCells::addTo(prepare::FeatureMark& mark, const FeatureBlock& block,
                         std::size_t row) const
{
    if (m_isNumber) {
        const double number = block.column.numbers[row];
        if (std::isnan(number))
            mark.addMissing();
        else
            mark.addNumber(number);
    } else if (block.column.codes[row] == WorkColumn::missingCode) {
        mark.addMissing();
    } else {
        mark.addLevel(m_texts[static_cast<std::size_t>(block.texts[row])].mark);
    }
}

} // namespace core::deploy

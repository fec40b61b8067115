#include "ui/pages/data/findings.h"

#include "core/data/levels.h"
#include "ui/workspace/findingrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace ui {

namespace {

using core::Warning;
using core::data::Column;
using core::data::ColumnChoice;
using core::data::ColumnRole;
using core::data::ColumnType;
using core::data::DateOrder;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

struct Consequence {
    std::string_view code;
    const char* text;
};
constexpr Consequence consequences[] = {
    {"duplicate-rows", QT_TRANSLATE_NOOP("ui", "Copies in training and test rows flatter a model")},
    {"duplicate-ids", QT_TRANSLATE_NOOP("ui", "One customer may be counted more than once")},
    {"contradictory-rows", QT_TRANSLATE_NOOP("ui", "Limits how often any model can be right")},
    {"constant-column", QT_TRANSLATE_NOOP("ui", "Tells no two customers apart")},
    {"near-constant-column", QT_TRANSLATE_NOOP("ui", "Tells few customers apart")},
    {"leak-suspect",
     QT_TRANSLATE_NOOP("ui", "May be known only after the outcome; a model would cheat")},
    {"target-copy",
     QT_TRANSLATE_NOOP("ui", "Holds the answer itself; a model would only read it off")},
    {"target-named", QT_TRANSLATE_NOOP("ui", "May be made from the target; a model would cheat")},
    {"known-afterwards",
     QT_TRANSLATE_NOOP("ui", "Not known yet when a new customer is to be judged")},
    {"identifier-like",
     QT_TRANSLATE_NOOP("ui", "Learned by heart; says nothing about new customers")},
    {"row-order",
     QT_TRANSLATE_NOOP("ui", "May be a counter or a time; rows must be shuffled before they "
                             "are split, as they are here")},
    {"ordered-target",
     QT_TRANSLATE_NOOP("ui", "A split by position would mislead; rows are shuffled before "
                             "they are split here")},
    {"imbalanced-classes",
     QT_TRANSLATE_NOOP("ui", "Accuracy flatters: look at what a model adds to this share, "
                             "and at each class")},
    {"rare-class", QT_TRANSLATE_NOOP("ui", "Too few to be learned and judged")},
    {"high-cardinality",
     QT_TRANSLATE_NOOP("ui", "Rare levels are learned by heart, not understood")},
    {"identifier-column", QT_TRANSLATE_NOOP("ui", "Left out of segments and predictions")},
    {"ordered-levels", QT_TRANSLATE_NOOP("ui", "Confirm the order before using it as a number")},
    {"possible-missing-token",
     QT_TRANSLATE_NOOP("ui", "Counted as a value of its own, not as missing")},
    {"coded-category", QT_TRANSLATE_NOOP("ui", "Codes are not amounts; check the type")},
    {"unreadable-cells", QT_TRANSLATE_NOOP("ui", "Counted as missing")},
    {"round-trip", QT_TRANSLATE_NOOP("ui", "Make it text if every digit matters")},
    {"mixed-numbers",
     QT_TRANSLATE_NOOP("ui", "Read as words; as numbers, the odd cells become missing")},
    {"mixed-dates",
     QT_TRANSLATE_NOOP("ui", "Read as words; as dates, the odd cells become missing")},
    {"mixed-times", QT_TRANSLATE_NOOP("ui", "Read as words until the odd cells are mended")},
    {"mixed-units", QT_TRANSLATE_NOOP("ui", "Amounts of different units cannot be compared")},
    {"ambiguous-date", QT_TRANSLATE_NOOP("ui", "3/4 may be in March or in April")},
    {"two-digit-years", QT_TRANSLATE_NOOP("ui", "Check the century of the first and last")},
    {"similar-levels", QT_TRANSLATE_NOOP("ui", "Counted as different until spelled alike")},
    {"missing-values",
     QT_TRANSLATE_NOOP("ui", "Gaps are filled before training; look who has them")},
    {"twice-encoded", QT_TRANSLATE_NOOP("ui", "Names and levels are misspelled")},
    {"not-utf8", QT_TRANSLATE_NOOP("ui", "Check names with accents")},
    {"invalid-characters", QT_TRANSLATE_NOOP("ui", "Those letters are lost")},
    {"rejected-rows", QT_TRANSLATE_NOOP("ui", "They count in no figure")},
    {"no-header", QT_TRANSLATE_NOOP("ui", "Columns carry made-up names")},
    {"header-too-short", QT_TRANSLATE_NOOP("ui", "Some columns carry made-up names")},
};

/// What the receipt tells but nobody has to decide.
constexpr std::string_view onlyTold[] = {
    "blank-lines",           "mixed-line-ends",   "empty-column-name",
    "duplicate-column-name", "bytes-behind-gzip", "hidden-rows",
    "other-number-marks",    "numbers-as-text",   "no-rows"};

constexpr std::string_view aboutTheFile[] = {
    "not-utf8", "invalid-characters", "no-header", "header-too-short", "nul-bytes", "other-sheets"};

template <typename Codes>
bool isAmong(const Codes& codes, const std::string& code)
{
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

const Column* columnOf(const OpenTable& open, const Warning& finding)
{
    const auto found = finding.column.empty() ? std::nullopt : open.table->find(finding.column);
    return found ? &open.table->column(*found) : nullptr;
}

/// The two levels that "similar-levels" is about are both still there.
bool hasBothSpellings(const Column& column, const std::string& text)
{
    std::size_t named = 0;
    for (const std::string& level : column.levels)
        named += text.find('"' + level + '"') != std::string::npos;
    return named >= 2;
}

/// The text that "possible-missing-token" is about, as core words it: a level in quotes, or a
/// number or date at the beginning of the sentence.
std::string suspectedToken(const Column& column, const std::string& text)
{
    for (const std::string& level : column.levels)
        if (text.starts_with('"' + level + "\" "))
            return level;
    return text.starts_with('"') ? std::string() : text.substr(0, text.find(' '));
}

std::optional<double> tokenValue(const Column& column, const std::string& token)
{
    if (column.type == ColumnType::Date)
        return core::data::parseDate(token, DateOrder::YearMonthDay);
    const core::data::ParsedNumber number = core::data::parseNumber(token);
    return number.kind == core::data::NumberKind::None ? std::nullopt
                                                       : std::optional<double>(number.value);
}

bool holdsToken(const Column& column, const std::string& text)
{
    const std::string token = suspectedToken(column, text);
    if (!column.isNumeric())
        return !token.empty() && column.hasLevels() && text.starts_with('"');
    const std::optional<double> value = tokenValue(column, token);
    return value &&
           std::find(column.numbers.begin(), column.numbers.end(), *value) != column.numbers.end();
}

/// Whether a remark of the reader is still true: the column may have been read otherwise since.
bool stillHolds(const OpenTable& open, const Warning& remark)
{
    const Column* column = columnOf(open, remark);
    if (!column)
        return true;
    const std::string& code = remark.code;
    if (code == "possible-missing-token")
        return holdsToken(*column, remark.text);
    if (code == "mixed-numbers" || code == "mixed-units" || code == "mixed-dates" ||
        code == "mixed-times" || code == "ambiguous-date")
        return !column->isNumeric();
    if (code == "coded-category" || code == "round-trip")
        return column->type == ColumnType::Numeric;
    if (code == "two-digit-years")
        return column->type == ColumnType::Date;
    if (code == "similar-levels")
        return hasBothSpellings(*column, remark.text);
    if (code == "duplicate-ids")
        return open.table->role(*open.table->find(remark.column)) != ColumnRole::Ignored;
    return true;
}

/// As the token stands in the file, which may be "-99.0".
std::vector<std::string> writtenTokens(const OpenTable& open, std::size_t index,
                                       const std::string& token)
{
    const Column& column = open.table->column(index);
    std::vector<std::string> tokens{token};
    const std::optional<double> value =
        column.isNumeric() ? tokenValue(column, token) : std::nullopt;
    if (!value)
        return tokens;
    constexpr std::size_t cellsLookedAt = 1000;
    std::size_t looked = 0;
    for (std::size_t row = 0; row < column.size() && looked < cellsLookedAt; ++row) {
        if (column.numbers[row] != *value)
            continue;
        ++looked;
        const std::string cell = open.table->cellText(row, index);
        std::string text(core::data::trimmed(cell));
        if (std::find(tokens.begin(), tokens.end(), text) == tokens.end())
            tokens.push_back(std::move(text));
    }
    return tokens;
}

Remedy readAs(const OpenTable& open, std::size_t column, ColumnType type, const QString& text)
{
    ColumnChoice choice = choiceOf(open, column);
    choice.type = type;
    return {Remedy::Kind::ReadColumn, text, std::move(choice)};
}

Remedy withDateOrder(const OpenTable& open, std::size_t column, DateOrder order,
                     const QString& text)
{
    ColumnChoice choice = choiceOf(open, column);
    choice.type = ColumnType::Date;
    choice.dateOrder = order;
    return {Remedy::Kind::ReadColumn, text, std::move(choice)};
}

Remedy treatAsMissing(const OpenTable& open, std::size_t column, const std::string& text)
{
    ColumnChoice choice = choiceOf(open, column);
    for (std::string& token :
         writtenTokens(open, column, suspectedToken(open.table->column(column), text)))
        if (std::find(choice.missingTokens.begin(), choice.missingTokens.end(), token) ==
            choice.missingTokens.end())
            choice.missingTokens.push_back(std::move(token));
    return {Remedy::Kind::ReadColumn, tr("Treat as Missing"), std::move(choice)};
}

std::vector<Remedy> columnRemedies(const OpenTable& open, const Warning& finding,
                                   std::size_t column)
{
    const std::string& code = finding.code;
    const Remedy showRows{Remedy::Kind::ShowRows, tr("Show Rows")};
    const Remedy change{Remedy::Kind::ShowColumn, tr("Change…")};
    const bool isIgnored = open.table->role(column) == ColumnRole::Ignored;
    const Remedy ignore =
        isIgnored ? change : Remedy{Remedy::Kind::IgnoreColumn, tr("Ignore Column")};
    if (code == "constant-column" || code == "near-constant-column" || code == "empty-column" ||
        code == "high-cardinality")
        return {ignore};
    const Remedy show{Remedy::Kind::ShowColumn, tr("Show Column")};
    if (isLeak(finding) || code == "row-order")
        return isIgnored ? std::vector<Remedy>{change} : std::vector<Remedy>{show, ignore};
    if (code == "identifier-like")
        return {show, {Remedy::Kind::MakeIdentifier, tr("Make Identifier")}};
    if (code == "ordered-target" || code == "imbalanced-classes")
        return {show};
    if (code == "possible-missing-token")
        return {showRows, treatAsMissing(open, column, finding.text)};
    if (code == "ambiguous-date")
        return {withDateOrder(open, column, DateOrder::MonthDayYear, tr("Month First")),
                withDateOrder(open, column, DateOrder::DayMonthYear, tr("Day First"))};
    if (code == "mixed-numbers")
        return {showRows, readAs(open, column, ColumnType::Numeric, tr("Read as Number"))};
    if (code == "mixed-dates")
        return {showRows, readAs(open, column, ColumnType::Date, tr("Read as Date"))};
    if (code == "coded-category")
        return {readAs(open, column, ColumnType::Category, tr("Read as Category"))};
    if (code == "round-trip")
        return {readAs(open, column, ColumnType::Text, tr("Read as Text"))};
    if (hasFindingRows(finding))
        return {showRows};
    return {change};
}

} // namespace

core::Warnings findingsOf(const OpenTable& open)
{
    core::Warnings findings = open.quality.findings;
    for (const Warning& remark : open.receipt.warnings) {
        const auto isSame = [&](const Warning& finding) {
            return finding.column == remark.column &&
                   ((finding.code == remark.code && remark.code != "possible-missing-token" &&
                     remark.code != "similar-levels") ||
                    finding.text == remark.text ||
                    (finding.code == "constant-column" && remark.code == "empty-column"));
        };
        if (!isAmong(onlyTold, remark.code) && stillHolds(open, remark) &&
            std::none_of(findings.begin(), findings.end(), isSame))
            findings.push_back(remark);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Warning& a, const Warning& b) {
        // What may spoil every figure to come stands first.
        return std::pair(isLeak(a), isWarning(a)) > std::pair(isLeak(b), isWarning(b));
    });
    return findings;
}

bool isWarning(const Warning& finding)
{
    return finding.code != "identifier-column" && finding.code != "ordered-levels" &&
           finding.code != "other-sheets" && finding.code != "row-order" &&
           finding.code != "ordered-target";
}

bool isLeak(const Warning& finding)
{
    constexpr std::string_view codes[] = {"target-copy", "target-named", "leak-suspect",
                                          "known-afterwards"};
    return isAmong(codes, finding.code);
}

QString consequenceOf(const Warning& finding)
{
    for (const Consequence& consequence : consequences)
        if (finding.code == consequence.code)
            return tr(consequence.text);
    return {};
}

std::vector<Remedy> remediesFor(const OpenTable& open, const Warning& finding)
{
    if (finding.code == "twice-encoded")
        return open.isFile() ? std::vector<Remedy>{{Remedy::Kind::RepairText, tr("Repair Text")}}
                             : std::vector<Remedy>{};
    if (finding.code == "rejected-rows")
        return {{Remedy::Kind::Receipt, tr("Import Receipt")}};
    if (isAmong(aboutTheFile, finding.code))
        return {{Remedy::Kind::ImportOptions, tr("Import Options…")}};
    const auto column = finding.column.empty() ? std::nullopt : open.table->find(finding.column);
    if (column)
        return columnRemedies(open, finding, *column);
    if (hasFindingRows(finding))
        return {{Remedy::Kind::ShowRows, tr("Show Rows")}};
    return {};
}

ColumnChoice choiceOf(const OpenTable& open, std::size_t column)
{
    const auto found = open.options.columns.find(open.table->column(column).name);
    return found == open.options.columns.end() ? ColumnChoice() : found->second;
}

} // namespace ui

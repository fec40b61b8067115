#include "core/deploy/sqlwords.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace core::deploy {
namespace {

struct DialectWords {
    SqlDialect dialect;
    std::string_view word;
    std::string_view label;
    std::string_view doubleType;
};
constexpr DialectWords dialects[] = {
    {SqlDialect::Ansi, "ansi", "ANSI SQL", "DOUBLE PRECISION"},
    {SqlDialect::Postgres, "postgres", "PostgreSQL", "DOUBLE PRECISION"},
    {SqlDialect::Sqlite, "sqlite", "SQLite", "REAL"},
    {SqlDialect::Spark, "spark", "Spark SQL", "DOUBLE"},
    {SqlDialect::BigQuery, "bigquery", "BigQuery", "FLOAT64"},
};

const DialectWords& entry(SqlDialect dialect)
{
    return *std::ranges::find(dialects, dialect, &DialectWords::dialect);
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

[[noreturn]] void refuseText(std::string_view what)
{
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "A {1} cannot be written in SQL: it holds a zero byte."),
                       {std::string(what)}));
}

std::string doubled(std::string_view text, char quote)
{
    std::string result(1, quote);
    for (const char c : text) {
        if (c == quote)
            result += quote;
        result += c;
    }
    return result + quote;
}

std::string unicodeEscape(char c)
{
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "\\u%04x", static_cast<unsigned char>(c));
    return digits.data();
}

/// Spark puts variables, ${…}, into texts before it reads them, and its shell cuts statements at
/// semicolons without reading escaped quotes right: these never stand there as themselves.
std::string escaped(std::string_view text, char quote, std::string_view special)
{
    std::string result(1, quote);
    for (const char c : text) {
        if (c == '\\')
            result += "\\\\";
        else if (isControl(c) || special.find(c) != std::string_view::npos)
            result += unicodeEscape(c);
        else
            result += c;
    }
    return result + quote;
}

template <typename Number>
std::string shortest(Number value)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

/// "35" → "35.0", "1e-05" → "1.0E-5"; with `exponent` always one: "35.0E0".
std::string decimal(std::string text, bool exponent)
{
    std::string power;
    if (const std::size_t at = text.find('e'); at != std::string::npos) {
        int value = 0;
        const char* from = text.data() + at + (text[at + 1] == '+' ? 2 : 1);
        std::from_chars(from, text.data() + text.size(), value);
        power = "E" + std::to_string(value);
        text.resize(at);
    }
    if (text.find('.') == std::string::npos)
        text += ".0";
    if (power.empty() && exponent)
        power = "E0";
    return text + power;
}

std::string call(std::string_view function, std::span<const std::string> arguments)
{
    // SQLite takes 127 arguments at most.
    constexpr std::size_t most = 64;
    if (arguments.size() == 1)
        return arguments.front();
    std::string result = std::string(function) + '(';
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (i + 1 == most && i + 1 < arguments.size())
            return result + ',' + call(function, arguments.subspan(i)) + ')';
        result += (i > 0 ? "," : "") + arguments[i];
    }
    return result + ')';
}

/// Without a broken character at the end.
std::string_view firstBytes(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return text;
}

} // namespace

std::string_view toWord(SqlDialect dialect)
{
    return entry(dialect).word;
}

std::string_view sqlLabel(SqlDialect dialect)
{
    return entry(dialect).label;
}

std::optional<SqlDialect> sqlDialectFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(dialects, word, &DialectWords::word);
    if (found == std::end(dialects))
        return std::nullopt;
    return found->dialect;
}

std::string SqlWords::name(std::string_view name) const
{
    if (name.find('\0') != std::string_view::npos)
        refuseText("name");
    if (name.empty())
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A name in SQL cannot be empty."));
    if (m_dialect == SqlDialect::Spark) {
        if (name.find("${") != std::string_view::npos)
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "Spark SQL would put a variable into the name \"{1}\"."),
                       {std::string(name)}),
                std::string(name), {}, translate("Errors", "Rename the column."));
        return doubled(name, '`');
    }
    if (m_dialect == SqlDialect::BigQuery)
        return escaped(name, '`', "`");
    return doubled(name, '"');
}

std::string SqlWords::table(std::string_view table) const
{
    std::string result;
    for (std::size_t begin = 0; begin <= table.size();) {
        const std::size_t end = std::min(table.find('.', begin), table.size());
        if (end == begin)
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "\"{1}\" is no name of a table."), {std::string(table)}),
                "table", {},
                translate("Errors", "Write TABLE, SCHEMA.TABLE or PROJECT.DATASET.TABLE."));
        result += (result.empty() ? "" : ".") + name(table.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

std::string SqlWords::text(std::string_view text) const
{
    if (text.find('\0') != std::string_view::npos)
        refuseText("text");
    switch (m_dialect) {
    case SqlDialect::Spark:
        return escaped(text, '\'', "'\";$`");
    case SqlDialect::BigQuery:
        return escaped(text, '\'', "'");
    case SqlDialect::Postgres:
        // Without a backslash it means the same whatever standard_conforming_strings says.
        if (text.find('\\') != std::string_view::npos) {
            std::string twice;
            for (const char c : text)
                twice += c == '\\' ? std::string("\\\\") : std::string(1, c);
            return "E" + doubled(twice, '\'');
        }
        break;
    case SqlDialect::Ansi:
    case SqlDialect::Sqlite:
        break;
    }
    return doubled(text, '\'');
}

std::string SqlWords::comment(std::string_view text) const
{
    std::string line = "-- ";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (isControl(text[i])) {
            line += ' ';
        } else if (rest.starts_with("\xC2\x85")) { // next line
            line += ' ';
            ++i;
        } else if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
            line += ' '; // line and paragraph separator
            i += 2;
        } else if (m_dialect == SqlDialect::Spark && (text[i] == ';' || rest.starts_with("${"))) {
            line += text[i] == ';' ? "," : "$ ";
        } else {
            line += text[i];
        }
    }
    return line + '\n';
}

std::string SqlWords::number(double value) const
{
    const bool exponent = m_dialect == SqlDialect::Ansi || m_dialect == SqlDialect::Spark;
    const std::string digits = decimal(shortest(value), exponent);
    return digits.front() == '-' ? '(' + digits + ')' : digits;
}

std::string SqlWords::number(float value) const
{
    const bool exponent = m_dialect == SqlDialect::Ansi || m_dialect == SqlDialect::Spark;
    const std::string digits = decimal(shortest(value), exponent);
    return digits.front() == '-' ? '(' + digits + ')' : digits;
}

std::string SqlWords::typed(double value) const
{
    // A plain number of PostgreSQL is exact, and arithmetic with it slow.
    return number(value) + (m_dialect == SqlDialect::Postgres ? "::float8" : "");
}

std::string SqlWords::typed(float value) const
{
    return number(value) + (m_dialect == SqlDialect::Postgres ? "::float8" : "");
}

void SqlWords::addTerm(std::string& sum, double factor, std::string_view name) const
{
    if (factor == 0)
        return;
    sum += factor < 0 ? '-' : '+';
    sum += number(std::abs(factor)) + '*';
    sum += name;
}

void SqlWords::addTerm(std::string& sum, float factor, std::string_view name) const
{
    if (factor == 0)
        return;
    sum += factor < 0 ? '-' : '+';
    sum += number(std::abs(factor)) + '*';
    sum += name;
}

std::string SqlWords::asNumber(std::string_view expression) const
{
    return "CAST(" + std::string(expression) + " AS " + std::string(entry(m_dialect).doubleType) +
           ')';
}

std::string SqlWords::asText(std::string_view expression) const
{
    std::string_view type = "TEXT";
    if (m_dialect == SqlDialect::Ansi)
        type = "VARCHAR(4000)";
    if (m_dialect == SqlDialect::Spark || m_dialect == SqlDialect::BigQuery)
        type = "STRING";
    return "CAST(" + std::string(expression) + " AS " + std::string(type) + ')';
}

std::string SqlWords::greatest(std::span<const std::string> expressions) const
{
    return call(m_dialect == SqlDialect::Sqlite ? "MAX" : "GREATEST", expressions);
}

std::string SqlWords::least(std::span<const std::string> expressions) const
{
    return call(m_dialect == SqlDialect::Sqlite ? "MIN" : "LEAST", expressions);
}

std::string SqlWords::clamped(std::string_view expression, double low, double high) const
{
    const std::string upper[] = {std::string(expression), number(high)};
    const std::string both[] = {least(upper), number(low)};
    return greatest(both);
}

std::string SqlWords::exponential(std::string_view expression) const
{
    return "EXP(" + clamped(expression, -700, 700) + ')';
}

std::string SqlWords::logarithm(std::string_view expression) const
{
    return "LN(" + std::string(expression) + ')';
}

std::string_view SqlWords::fence() const
{
    switch (m_dialect) {
    case SqlDialect::Postgres:
        return " OFFSET 0";
    case SqlDialect::Sqlite:
        return " LIMIT -1 OFFSET 0";
    case SqlDialect::Ansi:
    case SqlDialect::Spark:
    case SqlDialect::BigQuery:
        break;
    }
    return {};
}

std::string SqlWords::resultName(std::string_view wish, std::vector<std::string>& taken) const
{
    std::string base(wish);
    if (m_dialect == SqlDialect::Spark || m_dialect == SqlDialect::BigQuery)
        std::ranges::replace_if(
            base,
            [](char c) {
                return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                         (c >= '0' && c <= '9') || c == '_');
            },
            '_');
    // PostgreSQL keeps 63 bytes of a name.
    constexpr std::size_t most = 63;
    std::string found(firstBytes(base, most));
    for (int number = 2; std::ranges::find(taken, lowerCase(found)) != taken.end(); ++number) {
        const std::string ending = "_" + std::to_string(number);
        found = std::string(firstBytes(base, most - ending.size())) + ending;
    }
    taken.push_back(lowerCase(found));
    return found;
}

} // namespace core::deploy

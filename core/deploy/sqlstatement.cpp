#include "core/deploy/sqlstatement.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>

namespace core::deploy {
namespace {

/// PostgreSQL has 1,664 columns in a SELECT, SQLite 2,000.
constexpr std::size_t mostColumns = 1600;
/// BigQuery reads no longer ones.
constexpr std::size_t bigQueryBytes = std::size_t{1} << 20;

[[noreturn]] void refuseLength(const std::string& size, std::size_t most)
{
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "The model is too large for one SQL statement: it takes "
                                           "{1}, and the limit is {2}."),
                       {size, byteText(static_cast<double>(most))}),
                "sql", {},
                translate("Errors", "Export it as ONNX, or train a smaller model: fewer or "
                                    "shallower trees, fewer units, no ensemble."));
}

bool isSameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

SqlStatement::SqlStatement(const SqlOptions& options)
    : m_words(options.dialect), m_options(options),
      m_mostBytes(options.dialect == SqlDialect::BigQuery
                      ? std::min(options.mostBytes, bigQueryBytes)
                      : options.mostBytes),
      m_from(m_words.table(options.table) + " AS t")
{
}

std::string SqlStatement::fresh(const std::string& prefix)
{
    return prefix + std::to_string(++m_numbers[prefix]);
}

SqlStatement::Kept::Kept(SqlStatement& statement, std::vector<std::string> names)
    : m_statement(statement), m_names(std::move(names))
{
    for (const std::string& name : m_names)
        ++m_statement.m_kept[name];
}

SqlStatement::Kept::~Kept()
{
    for (const std::string& name : m_names)
        if (--m_statement.m_kept[name] == 0)
            m_statement.m_kept.erase(name);
}

void SqlStatement::add(const std::string& text)
{
    m_text += text;
    // The rest of the way would only cost memory.
    constexpr std::size_t times = 16;
    if (m_text.size() / times > m_mostBytes)
        refuseLength(filled(translate("Errors", "more than {1}"),
                            {byteText(static_cast<double>(m_text.size()))}),
                     m_mostBytes);
}

void SqlStatement::stage(const std::string& title, const std::vector<SqlColumn>& columns)
{
    const std::size_t width = columns.size() + m_kept.size() + 1;
    if (width > mostColumns)
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "The model is too wide for SQL: it has {1} figures of a row "
                                       "at a time, and databases have {2} columns."),
                   {groupedCount(width), groupedCount(mostColumns)}),
            "sql", {},
            translate("Errors", "Export it as ONNX, or train a model of fewer inputs and units."));
    const std::string_view table = m_options.table;
    std::string relation = title + '_' + std::to_string(++m_stages);
    if (isSameName(relation, table.substr(table.rfind('.') + 1)))
        relation += "_of_model";
    add((m_text.empty() ? "WITH " : ",\n") + relation + " AS (\nSELECT ");
    bool isFirst = true;
    if (!m_options.idColumn.empty()) {
        add(m_stages == 1 ? "t." + m_words.name(m_options.idColumn) + " AS " + idName : idName);
        isFirst = false;
    }
    for (const auto& [name, times] : m_kept) {
        add((isFirst ? "" : ", ") + name);
        isFirst = false;
    }
    for (const SqlColumn& column : columns) {
        add((isFirst ? "" : ",\n  ") + column.expression + " AS " + column.name);
        isFirst = false;
    }
    add("\nFROM " + m_from + std::string(m_words.fence()) + ')');
    m_from = relation;
}

std::vector<std::string> SqlStatement::stage(const std::string& title, const std::string& prefix,
                                             const std::vector<std::string>& expressions)
{
    std::vector<SqlColumn> columns;
    std::vector<std::string> names;
    for (const std::string& expression : expressions) {
        names.push_back(fresh(prefix));
        columns.push_back({names.back(), expression});
    }
    stage(title, columns);
    return names;
}

std::size_t SqlStatement::numberCount() const
{
    return static_cast<std::size_t>(std::ranges::count(m_text, '.'));
}

std::string SqlStatement::finish(const std::string& header, const std::vector<SqlColumn>& columns)
{
    std::string select = "\nSELECT ";
    for (std::size_t i = 0; i < columns.size(); ++i)
        select += (i > 0 ? ",\n  " : "") + columns[i].expression + " AS " + columns[i].name;
    add(select + "\nFROM " + m_from + ";\n");
    const std::size_t size = header.size() + m_text.size();
    if (size > m_mostBytes)
        refuseLength(byteText(static_cast<double>(size)), m_mostBytes);
    return header + m_text;
}

} // namespace core::deploy

#include "app/cli/context.h"
#include "core/data/tablefile.h"

namespace cli {
namespace {

char oneCharacter(const std::string& option, const std::string& text)
{
    if (text == "\\t" || text == "tab")
        return '\t';
    if (text == "none")
        return '\0';
    if (text.size() == 1)
        return text[0];
    throw core::Error(core::ErrorCode::InvalidOption,
                      option + " takes one character, tab or none, not '" + text + "'.", option);
}

} // namespace

void ImportOptions::addTo(CLI::App& command)
{
    command.add_option("file", file, "Table to read (CSV)")->required()->type_name("FILE");
    const std::string group = "Import (detected where not given)";
    const auto add = [&](const char* name, auto& value, const char* help) {
        return command.add_option(name, value, help)->group(group);
    };
    add("--delimiter", delimiter, "Character between fields; tab for a tabulator");
    add("--encoding", encoding, "UTF-8, UTF-16LE, UTF-16BE or Windows-1252");
    add("--decimal", decimal, "Decimal mark: . or ,");
    add("--thousands", thousands, "Thousands mark, or none");
    add("--quote", quote, "Character round quoted fields, or none");
    command.add_flag("--no-header", noHeader, "The first row is data")->group(group);
    add("--skip", skip, "Lines before the header to leave out")->check(CLI::NonNegativeNumber);
    add("--missing", missingTokens, "Text that means missing, besides empty cells; repeatable")
        ->take_all()
        ->expected(1);
    add("--type", types, "COLUMN=numeric|category|ordinal|text|identifier|date|boolean; repeatable")
        ->take_all()
        ->expected(1);
}

core::data::CsvOptions ImportOptions::csvOptions() const
{
    using core::ErrorCode;
    core::data::CsvOptions options;
    if (!delimiter.empty())
        options.dialect.delimiter = oneCharacter("--delimiter", delimiter);
    if (!quote.empty())
        options.dialect.quote = oneCharacter("--quote", quote);
    if (!decimal.empty()) {
        options.dialect.decimalMark = oneCharacter("--decimal", decimal);
        if (options.dialect.decimalMark != '.' && options.dialect.decimalMark != ',')
            throw core::Error(ErrorCode::InvalidOption, "--decimal takes . or ,", "--decimal");
    }
    if (!thousands.empty())
        options.dialect.thousandsMark = oneCharacter("--thousands", thousands);
    if (!encoding.empty()) {
        options.dialect.encoding = core::data::textEncodingFromWord(encoding);
        if (!options.dialect.encoding)
            throw core::Error(ErrorCode::InvalidOption, "Encoding '" + encoding + "' is not known.",
                              "--encoding", {}, "Use UTF-8, UTF-16LE, UTF-16BE or Windows-1252.");
    }
    if (noHeader)
        options.dialect.hasHeader = false;
    if (skip >= 0)
        options.dialect.preambleLines = static_cast<std::size_t>(skip);
    options.missingTokens = missingTokens;
    for (const auto& rule : types) {
        const auto equals = rule.rfind('=');
        if (equals == std::string::npos)
            throw core::Error(ErrorCode::InvalidOption,
                              "--type takes COLUMN=TYPE, not '" + rule + "'.", "--type");
        const auto type = core::data::columnTypeFromWord(rule.substr(equals + 1));
        if (!type)
            throw core::Error(ErrorCode::InvalidOption,
                              "Type '" + rule.substr(equals + 1) + "' is not known.", "--type", {},
                              "Use numeric, category, ordinal, text, identifier, date or boolean.");
        options.columns[rule.substr(0, equals)].type = *type;
    }
    return options;
}

core::data::CsvResult ImportOptions::read(const Context& context) const
{
    const auto options = csvOptions();
    auto result = core::data::readTableFile(file, options, context.stop(), context.progress());
    for (const auto& [name, choice] : options.columns)
        result.table->require(name);
    for (std::size_t i = 0; i < std::min<std::size_t>(result.receipt.rejected.size(), 5); ++i) {
        const auto& row = result.receipt.rejected[i];
        context.note(file + ":" + std::to_string(row.line) + ": row left out: " + row.reason);
    }
    if (result.receipt.rejected.size() > 5)
        context.note(file + ": " + std::to_string(result.receipt.rejected.size()) +
                     " rows were left out in all; `inspect --json` lists every one.");
    return result;
}

} // namespace cli

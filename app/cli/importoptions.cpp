#include "app/cli/context.h"
#include "core/base/words.h"
#include "core/data/levelorder.h"
#include "core/data/tablefile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cli {
namespace {

using core::Error;
using core::ErrorCode;
using namespace core::data;

struct CharacterName {
    std::string_view name;
    char character;
};
constexpr std::array<CharacterName, 9> characterNames = {{
    {"none", '\0'},
    {"tab", '\t'},
    {"\\t", '\t'},
    {"space", ' '},
    {"comma", ','},
    {"semicolon", ';'},
    {"pipe", '|'},
    {"colon", ':'},
    {"apostrophe", '\''},
}};

char oneCharacter(const std::string& option, const std::string& text)
{
    for (const CharacterName& known : characterNames) {
        if (text == known.name)
            return known.character;
    }
    const bool ascii = text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80;
    if (ascii && text[0] != '\n' && text[0] != '\r')
        return text[0];
    throw Error(ErrorCode::InvalidOption,
                option + " takes one ASCII character, or its name, not '" + text + "'.", option, {},
                "Names are tab, space, comma, semicolon, pipe, colon, apostrophe and none.");
}

/// "COLUMN=VALUE" in two; the column is empty when there is none. "=VALUE" is a value alone.
std::pair<std::string, std::string> columnAndValue(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return {{}, text};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

char decimalMark(const std::string& text)
{
    const char mark = oneCharacter("--decimal", text);
    if (mark != '.' && mark != ',')
        throw Error(ErrorCode::InvalidOption, "--decimal takes . or ,", "--decimal");
    return mark;
}

char thousandsMark(const std::string& text)
{
    const char mark = oneCharacter("--thousands", text);
    if (std::string_view(".,' ").find(mark) == std::string_view::npos && mark != '\0')
        throw Error(ErrorCode::InvalidOption, "--thousands takes . , ' space or none",
                    "--thousands");
    return mark;
}

DateOrder dateOrder(const std::string& word)
{
    if (word == "ymd")
        return DateOrder::YearMonthDay;
    if (word == "dmy")
        return DateOrder::DayMonthYear;
    if (word == "mdy")
        return DateOrder::MonthDayYear;
    throw Error(ErrorCode::InvalidOption, "Date order '" + word + "' is not known.", "--date-order",
                {}, "Use ymd, dmy or mdy.");
}

/// A column that is given one mark has the usual other one.
NumberStyle& styleOf(ColumnChoice& choice)
{
    if (!choice.numberStyle)
        choice.numberStyle = NumberStyle();
    return *choice.numberStyle;
}

void readNumberMarks(const ImportOptions& given, CsvOptions& options)
{
    for (const auto& rule : given.decimals) {
        const auto [column, value] = columnAndValue(rule);
        const char mark = decimalMark(value);
        if (column.empty())
            options.dialect.decimalMark = mark;
        else
            styleOf(options.columns[column]) = {mark, mark == ',' ? '.' : ','};
    }
    for (const auto& rule : given.thousands) {
        const auto [column, value] = columnAndValue(rule);
        const char mark = thousandsMark(value);
        if (column.empty()) {
            options.dialect.thousandsMark = mark;
            continue;
        }
        NumberStyle& style = styleOf(options.columns[column]);
        style.thousandsMark = mark;
        if (mark == style.decimalMark)
            style.decimalMark = mark == ',' ? '.' : ',';
    }
}

void readSeparators(const ImportOptions& given, CsvDialectChoice& dialect)
{
    if (given.delimiter == "spaces") {
        dialect.delimiter = ' ';
        dialect.leastBlanks = 2;
    } else if (!given.delimiter.empty()) {
        dialect.delimiter = oneCharacter("--delimiter", given.delimiter);
        if (dialect.delimiter == ' ')
            dialect.leastBlanks = 1;
        if (dialect.delimiter == '\0')
            throw Error(ErrorCode::InvalidOption, "--delimiter takes a character, not none.",
                        "--delimiter");
    }
    if (!given.quote.empty())
        dialect.quote = oneCharacter("--quote", given.quote);
    if (!given.comment.empty())
        dialect.commentMark = oneCharacter("--comment", given.comment);
    if (given.escape == "doubled")
        dialect.escape = QuoteEscape::Doubled;
    else if (given.escape == "backslash")
        dialect.escape = QuoteEscape::Backslash;
    if (given.noHeader)
        dialect.hasHeader = false;
    if (given.skip >= 0)
        dialect.preambleLines = static_cast<std::size_t>(given.skip);
    if (given.skipEnd >= 0)
        dialect.trailerLines = static_cast<std::size_t>(given.skipEnd);
}

struct LevelOrder {
    std::string column;
    std::vector<std::string> levels; ///< from low to high
};

/// "COLUMN=LEVEL<LEVEL<…"; a level that holds "<" stands in quotes, doubled inside.
LevelOrder levelOrder(const std::string& rule)
{
    // The name, too, may hold "=": the last one before the levels counts.
    const auto equals = rule.rfind('=', rule.find_first_of("<\""));
    LevelOrder order;
    std::string level;
    bool isQuoted = false, wasQuoted = false;
    const auto end = [&] {
        const auto first = level.find_first_not_of(' ');
        const auto last = level.find_last_not_of(' ');
        if (!wasQuoted)
            level = first == std::string::npos ? "" : level.substr(first, last - first + 1);
        order.levels.push_back(std::move(level));
        level.clear();
        wasQuoted = false;
    };
    for (std::size_t i = equals + 1; equals != std::string::npos && i < rule.size(); ++i) {
        const bool isBlank = level.find_first_not_of(' ') == std::string::npos;
        if (rule[i] == '"' && isQuoted && i + 1 < rule.size() && rule[i + 1] == '"') {
            level += rule[++i];
        } else if (rule[i] == '"' && (isQuoted || (isBlank && !wasQuoted))) {
            if (!isQuoted)
                level.clear();
            isQuoted = !isQuoted;
            wasQuoted = true;
        } else if (rule[i] == '<' && !isQuoted) {
            end();
        } else if (isQuoted || !wasQuoted || rule[i] != ' ') {
            level += rule[i];
        }
    }
    end();
    order.column = rule.substr(0, equals);
    const auto isRepeated = [&](const std::string& name) {
        return name.empty() || std::ranges::count(order.levels, name) > 1;
    };
    if (isQuoted || order.column.empty() || order.levels.size() < 2 ||
        std::ranges::any_of(order.levels, isRepeated))
        throw Error(ErrorCode::InvalidOption,
                    "--order takes COLUMN=LOWEST<…<HIGHEST, each level once, not '" + rule + "'.",
                    "--order", {}, "For example --order \"Spending=Low<Average<High\".");
    return order;
}

/// The table with the levels of the columns in the orders given; levels that no row has are left
/// out of theirs.
TablePointer withOrders(TablePointer table, const std::vector<std::string>& rules)
{
    for (const std::string& rule : rules) {
        LevelOrder order = levelOrder(rule);
        const std::size_t index = table->require(order.column);
        const Column& column = table->column(index);
        for (const std::string& level : column.levels) {
            if (std::ranges::find(order.levels, level) == order.levels.end())
                throw Error(ErrorCode::InvalidOption,
                            "--order leaves out the level \"" + level + "\" of \"" + order.column +
                                "\".",
                            "--order", {}, "Name every level of the column once.");
        }
        std::erase_if(order.levels, [&](const std::string& level) {
            return std::ranges::find(column.levels, level) == column.levels.end();
        });
        table = std::make_shared<const DataTable>(withLevelOrder(*table, index, order.levels));
    }
    return table;
}

constexpr const char* encodingNames =
    "UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, Windows-1252, Latin-1, DOS-437 or DOS-850";

} // namespace

void ImportOptions::addTo(CLI::App& command)
{
    command.add_option("file", file, "Table to read: CSV, TSV, gzip, XLSX or ODS")
        ->required()
        ->type_name("FILE");
    const std::string group = "Import (detected where not given)";
    const auto add = [&](const char* name, auto& value, const std::string& help) {
        return command.add_option(name, value, help)->group(group);
    };
    const auto addList = [&](const char* name, std::vector<std::string>& values,
                             const std::string& help) {
        add(name, values, help + "; repeatable")->take_all()->expected(1);
    };
    add("--delimiter", delimiter,
        "Character between fields; also tab, space (one blank or more) or spaces (two or more)");
    add("--encoding", encoding, encodingNames);
    add("--quote", quote, "Character round quoted fields, or none");
    add("--escape", escape, "How a quote inside quotes is written: doubled or backslash")
        ->check(CLI::IsMember({"doubled", "backslash"}));
    add("--comment", comment, "Lines that begin with this character are no rows, or none");
    addList("--decimal", decimals, "Decimal mark, . or , – of the file, or COLUMN=MARK");
    addList("--thousands", thousands,
            "Thousands mark, . , ' space or none – of the file, or COLUMN=MARK");
    addList("--date-order", dateOrders,
            "ymd, dmy or mdy for dates that can be read in several ways, or COLUMN=ORDER");
    command.add_flag("--no-header", noHeader, "The first row is data")->group(group);
    add("--skip", skip, "Lines before the header to leave out")->check(CLI::NonNegativeNumber);
    add("--skip-end", skipEnd, "Lines behind the last row to leave out")
        ->check(CLI::NonNegativeNumber);
    addList("--missing", missingTokens,
            "Text that means missing, besides empty cells, or COLUMN=TEXT");
    addList("--type", types, "COLUMN=numeric|category|ordinal|text|identifier|date|boolean");
    addList("--order", orders,
            "COLUMN=LOWEST<...<HIGHEST: its levels in this order, which makes it ordinal");
    command
        .add_flag("--repair-encoding", repairsEncoding,
                  "Puts text right that was saved in the wrong encoding once (\"Ã¤\" for \"ä\")")
        ->group(group);
    add("--sheet", sheet, "Sheet of a workbook; the first where not given");
    add("--sample-rows", sampleRows, "Read so many rows, chosen at random by --seed")
        ->check(CLI::PositiveNumber);
}

CsvOptions ImportOptions::csvOptions() const
{
    CsvOptions options;
    readSeparators(*this, options.dialect);
    readNumberMarks(*this, options);
    if (!encoding.empty()) {
        options.dialect.encoding = textEncodingFromWord(encoding);
        if (!options.dialect.encoding)
            throw Error(ErrorCode::InvalidOption, "Encoding '" + encoding + "' is not known.",
                        "--encoding", {}, std::string("Use ") + encodingNames + ".");
    }
    for (const auto& rule : dateOrders) {
        const auto [column, value] = columnAndValue(rule);
        if (column.empty())
            options.dateOrder = dateOrder(value);
        else
            options.columns[column].dateOrder = dateOrder(value);
    }
    for (const auto& rule : missingTokens) {
        const auto [column, value] = columnAndValue(rule);
        if (column.empty())
            options.missingTokens.push_back(value);
        else
            options.columns[column].missingTokens.push_back(value);
    }
    for (const auto& rule : types) {
        const auto equals = rule.rfind('=');
        if (equals == std::string::npos)
            throw Error(ErrorCode::InvalidOption, "--type takes COLUMN=TYPE, not '" + rule + "'.",
                        "--type");
        const auto type = columnTypeFromWord(rule.substr(equals + 1));
        if (!type)
            throw Error(ErrorCode::InvalidOption,
                        "Type '" + rule.substr(equals + 1) + "' is not known.", "--type", {},
                        "Use numeric, category, ordinal, text, identifier, date or boolean.");
        options.columns[rule.substr(0, equals)].type = *type;
    }
    for (const auto& rule : orders) {
        ColumnChoice& choice = options.columns[levelOrder(rule).column];
        if (!choice.type)
            choice.type = ColumnType::Ordinal;
    }
    options.repairsTwiceEncoded = repairsEncoding;
    options.sheet = sheet;
    if (sampleRows > 0)
        options.sampleRows = sampleRows;
    return options;
}

CsvResult ImportOptions::read(const Context& context) const
{
    CsvOptions options = csvOptions();
    options.seed = context.seed;
    auto result = readTableFile(file, options, context.stop(), context.progress());
    result.table = withOrders(result.table, orders);
    constexpr std::size_t mostNotes = 5;
    const auto& rejected = result.receipt.rejected;
    for (std::size_t i = 0; i < std::min(rejected.size(), mostNotes); ++i)
        context.note(file + ":" + std::to_string(rejected[i].line) +
                     ": row left out: " + rejected[i].reason);
    if (rejected.size() > mostNotes)
        context.note(file + ": " + core::groupedCount(result.receipt.rejectedCount) +
                     " rows were left out in all; `inspect --json` lists every one.");
    if (result.receipt.sampledFrom > 0)
        context.note(file + ": a random sample of " + core::groupedCount(result.table->rowCount()) +
                     " of " + core::groupedCount(result.receipt.sampledFrom) + " rows.");
    return result;
}

CsvResult ImportOptions::readOther(const Context& context, const std::string& other) const
{
    ImportOptions options = *this;
    options.file = other;
    // Levels mean what they meant in the first file; a sample of that one is not one of this.
    options.orders.clear();
    options.sampleRows = 0;
    return options.read(context);
}

} // namespace cli

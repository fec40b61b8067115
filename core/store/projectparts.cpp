#include "core/store/projectparts.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core::store {
namespace {

using namespace data;

constexpr DateOrder dateOrders[] = {DateOrder::YearMonthDay, DateOrder::DayMonthYear,
                                    DateOrder::MonthDayYear};
constexpr ColumnRole roles[] = {ColumnRole::Feature, ColumnRole::Target, ColumnRole::Identifier,
                                ColumnRole::Ignored};
constexpr std::pair<const char*, QuoteEscape> escapes[] = {{"doubled", QuoteEscape::Doubled},
                                                           {"backslash", QuoteEscape::Backslash}};

/// A mark of one character; none is the empty text. What is no printable character is a number.
Json markJson(char mark)
{
    if (mark != '\0' && (mark < ' ' || mark > '~'))
        return static_cast<int>(static_cast<unsigned char>(mark));
    return mark == '\0' ? std::string() : std::string(1, mark);
}

char markOf(const Json& json)
{
    if (json.is_number())
        return static_cast<char>(wholeOf(json, 0, 255));
    const auto& text = json.get_ref<const std::string&>();
    if (text.size() > 1)
        throw std::range_error("not a mark");
    return text.empty() ? '\0' : text.front();
}

template <typename T, typename Write>
void put(Json& json, const char* key, const std::optional<T>& value, const Write& write)
{
    if (value)
        json[key] = write(*value);
}

template <typename T, typename Read>
void take(const Json& json, const char* key, std::optional<T>& value, const Read& read)
{
    if (json.contains(key))
        value = read(json.at(key));
}

Json dateOrderJson(DateOrder order)
{
    return std::string(toWords(order));
}

DateOrder dateOrderOf(const Json& json)
{
    const auto& words = json.get_ref<const std::string&>();
    const auto* const found =
        std::ranges::find(dateOrders, words, [](DateOrder order) { return toWords(order); });
    if (found == std::end(dateOrders))
        throw std::range_error("not an order of dates");
    return *found;
}

ColumnType columnTypeOf(const Json& json)
{
    const auto type = columnTypeFromWord(json.get<std::string>());
    if (!type)
        throw std::range_error("not a type");
    return *type;
}

QuoteEscape escapeOf(const Json& json)
{
    for (const auto& [word, escape] : escapes)
        if (json.get_ref<const std::string&>() == word)
            return escape;
    throw std::range_error("not an escape");
}

TextEncoding encodingOf(const Json& json)
{
    const auto encoding = textEncodingFromWord(json.get<std::string>());
    if (!encoding)
        throw std::range_error("not an encoding");
    return *encoding;
}

bool truthOf(const Json& json)
{
    return json.get<bool>();
}

Json same(const auto& value)
{
    return value;
}

Json dialectJson(const CsvDialectChoice& dialect)
{
    Json json = Json::object();
    put(json, "delimiter", dialect.delimiter, markJson);
    put(json, "least-blanks", dialect.leastBlanks, same<std::uint8_t>);
    put(json, "quote", dialect.quote, markJson);
    put(json, "escape", dialect.escape,
        [](QuoteEscape escape) { return escapes[static_cast<std::size_t>(escape)].first; });
    put(json, "comments", dialect.commentMark, markJson);
    put(json, "encoding", dialect.encoding,
        [](TextEncoding encoding) { return std::string(toWord(encoding)); });
    put(json, "decimal-mark", dialect.decimalMark, markJson);
    put(json, "thousands-mark", dialect.thousandsMark, markJson);
    put(json, "header", dialect.hasHeader, same<bool>);
    put(json, "preamble-lines", dialect.preambleLines, same<std::size_t>);
    put(json, "trailer-lines", dialect.trailerLines, same<std::size_t>);
    return json;
}

CsvDialectChoice dialectOf(const Json& json)
{
    CsvDialectChoice dialect;
    take(json, "delimiter", dialect.delimiter, markOf);
    take(json, "least-blanks", dialect.leastBlanks,
         [](const Json& blanks) { return static_cast<std::uint8_t>(wholeOf(blanks, 1, 255)); });
    take(json, "quote", dialect.quote, markOf);
    take(json, "escape", dialect.escape, escapeOf);
    take(json, "comments", dialect.commentMark, markOf);
    take(json, "encoding", dialect.encoding, encodingOf);
    take(json, "decimal-mark", dialect.decimalMark, markOf);
    take(json, "thousands-mark", dialect.thousandsMark, markOf);
    take(json, "header", dialect.hasHeader, truthOf);
    take(json, "preamble-lines", dialect.preambleLines, sizeOf);
    take(json, "trailer-lines", dialect.trailerLines, sizeOf);
    return dialect;
}

Json choiceJson(const ColumnChoice& choice)
{
    Json json = Json::object();
    put(json, "type", choice.type, [](ColumnType type) { return std::string(toWord(type)); });
    put(json, "dates", choice.dateOrder, dateOrderJson);
    put(json, "numbers", choice.numberStyle, [](const NumberStyle& style) {
        return Json{{"decimal-mark", markJson(style.decimalMark)},
                    {"thousands-mark", markJson(style.thousandsMark)}};
    });
    if (!choice.missingTokens.empty())
        json["missing"] = listJson(choice.missingTokens);
    return json;
}

ColumnChoice choiceOf(const Json& json)
{
    ColumnChoice choice;
    take(json, "type", choice.type, columnTypeOf);
    take(json, "dates", choice.dateOrder, dateOrderOf);
    take(json, "numbers", choice.numberStyle, [](const Json& style) {
        return NumberStyle{markOf(style.at("decimal-mark")), markOf(style.at("thousands-mark"))};
    });
    if (json.contains("missing"))
        choice.missingTokens = textsOf(json.at("missing"));
    return choice;
}

} // namespace

Json importJson(const CsvOptions& options)
{
    Json columns = Json::object();
    for (const auto& [name, choice] : options.columns)
        columns[name] = choiceJson(choice);
    Json json{{"dialect", dialectJson(options.dialect)},
              {"missing", listJson(options.missingTokens)},
              {"columns", columns},
              {"repairs-twice-encoded", options.repairsTwiceEncoded},
              {"seed", options.seed}};
    if (!options.sheet.empty())
        json["sheet"] = options.sheet;
    put(json, "dates", options.dateOrder, dateOrderJson);
    put(json, "sample-rows", options.sampleRows, same<std::size_t>);
    return json;
}

CsvOptions importOf(const Json& json)
{
    CsvOptions options;
    options.dialect = dialectOf(json.at("dialect"));
    options.missingTokens = textsOf(json.at("missing"));
    for (const auto& [name, choice] : json.at("columns").items())
        options.columns[name] = choiceOf(choice);
    options.repairsTwiceEncoded = truthOf(json.at("repairs-twice-encoded"));
    options.seed = sizeOf(json.at("seed"));
    if (json.contains("sheet"))
        options.sheet = json.at("sheet").get<std::string>();
    take(json, "dates", options.dateOrder, dateOrderOf);
    take(json, "sample-rows", options.sampleRows, sizeOf);
    return options;
}

Json columnRoleJson(ColumnRole role)
{
    return std::string(toWord(role));
}

ColumnRole columnRoleOf(const Json& json)
{
    const auto& word = json.get_ref<const std::string&>();
    const auto* const found =
        std::ranges::find(roles, word, [](ColumnRole role) { return toWord(role); });
    if (found == std::end(roles))
        throw std::range_error("not a role");
    return *found;
}

Json projectTableJson(const ProjectTable& table)
{
    Json columns = Json::array();
    for (const ProjectTable::Column& column : table.columns) {
        Json json{{"name", column.name},
                  {"type", std::string(toWord(column.type))},
                  {"role", columnRoleJson(column.role)}};
        if (!column.levels.empty())
            json["levels"] = column.levels;
        columns.push_back(std::move(json));
    }
    return {{"rows", table.rows}, {"columns", columns}};
}

ProjectTable projectTableOf(const Json& json)
{
    ProjectTable table;
    table.rows = sizeOf(json.at("rows"));
    for (const Json& column : json.at("columns"))
        table.columns.push_back({column.at("name").get<std::string>(),
                                 columnTypeOf(column.at("type")), columnRoleOf(column.at("role")),
                                 column.contains("levels") ? textsOf(column.at("levels"))
                                                           : std::vector<std::string>()});
    return table;
}

Json namedSplitJson(const NamedSplit& split)
{
    Json json{{"validation-share", numberJson(split.validationShare)},
              {"test-share", numberJson(split.testShare)}};
    if (!split.group.empty())
        json["group"] = split.group;
    if (!split.time.empty())
        json["time"] = split.time;
    return json;
}

NamedSplit namedSplitOf(const Json& json)
{
    return {numberOf(json.at("validation-share")), numberOf(json.at("test-share")),
            json.value("group", std::string()), json.value("time", std::string())};
}

Json rowsJson(const std::vector<std::uint32_t>& rows, DocumentWriter& document)
{
    return document.integers(std::vector<std::int32_t>(rows.begin(), rows.end()));
}

std::vector<std::uint32_t> rowsOf(const Json& json, DocumentReader& document)
{
    const std::vector<std::int32_t> rows = document.integers(json);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] < 0 || (i > 0 && rows[i] <= rows[i - 1]))
            document.fail(CORE_TRANSLATE_NOOP("Damage", "its rows are out of order"));
    return {rows.begin(), rows.end()};
}

prepare::RecipePlan planOf(const Json& json)
{
    try {
        return prepare::parsePlan(json.get<std::string>());
    } catch (const Error&) {
        throw std::range_error("not a plan");
    }
}

} // namespace core::store

#include "app/cli/context.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace cli {
namespace {

std::string characterText(char c)
{
    return c == '\0' ? std::string() : std::string(1, c);
}

Json dialectJson(const core::data::CsvDialect& dialect)
{
    return {
        {"delimiter", characterText(dialect.delimiter)},
        {"quote", characterText(dialect.quote)},
        {"encoding", core::data::toWord(dialect.encoding)},
        {"decimal", characterText(dialect.decimalMark)},
        {"thousands", characterText(dialect.thousandsMark)},
        {"header", dialect.hasHeader},
        {"bom", dialect.byteOrderMark},
        {"line_end", core::data::toWord(dialect.lineEnd)},
        {"preamble_lines", dialect.preambleLines},
        {"trailer_lines", dialect.trailerLines},
        {"escape", dialect.escape == core::data::QuoteEscape::Backslash ? "backslash" : "doubled"},
        {"comment", characterText(dialect.commentMark)},
        {"least_blanks", dialect.leastBlanks},
    };
}

std::string_view partWord(core::data::DialectPart part)
{
    using core::data::DialectPart;
    switch (part) {
    case DialectPart::Encoding:
        return "encoding";
    case DialectPart::Delimiter:
        return "delimiter";
    case DialectPart::Quote:
        return "quote";
    case DialectPart::Comments:
        return "comments";
    case DialectPart::Preamble:
        return "preamble";
    case DialectPart::Trailer:
        return "trailer";
    case DialectPart::Header:
        return "header";
    case DialectPart::NumberMarks:
        return "number_marks";
    case DialectPart::Dates:
        return "dates";
    case DialectPart::Missing:
        break;
    }
    return "missing";
}

Json rowsJson(const std::vector<core::data::RejectedRow>& rows)
{
    Json list = Json::array();
    for (const auto& row : rows)
        list.push_back({{"line", row.line}, {"reason", row.reason}, {"text", row.text}});
    return list;
}

Json oddCellsJson(const std::vector<core::data::OddCell>& cells)
{
    Json list = Json::array();
    for (const auto& cell : cells)
        list.push_back({{"line", cell.line},
                        {"column", cell.column},
                        {"text", cell.text},
                        {"reason", cell.reason}});
    return list;
}

Json reasonsJson(const std::vector<core::data::DialectReason>& reasons)
{
    Json list = Json::array();
    for (const auto& reason : reasons)
        list.push_back({{"part", partWord(reason.part)},
                        {"text", reason.text},
                        {"doubtful", reason.doubtful}});
    return list;
}

Json columnJson(const core::data::DataTable& table, std::size_t index,
                const core::explore::ColumnSummary& summary)
{
    const auto& column = table.column(index);
    Json top = Json::array();
    for (const auto& level : summary.top)
        top.push_back({{"level", level.level}, {"count", level.count}});
    return {
        {"name", column.name},
        {"type", core::data::toWord(column.type)},
        {"role", core::data::toWord(table.role(index))},
        {"missing", summary.missing},
        {"distinct", summary.distinct},
        {"rule", column.rule},
        {"unit", column.unit},
        {"mean", summary.mean},
        {"sd", summary.sd},
        {"min", summary.min},
        {"q1", summary.q1},
        {"median", summary.median},
        {"q3", summary.q3},
        {"max", summary.max},
        {"top", top},
        {"round_trip_differences", column.roundTripDifferences},
    };
}

/// Scripts that compare tables want the range of a numeric key too; elsewhere the mean of an
/// identifier is nothing to show.
void summariseNumericKeys(const core::data::DataTable& table,
                          std::vector<core::explore::ColumnSummary>& summaries)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).type != core::data::ColumnType::Identifier)
            continue;
        const auto numeric = core::data::withColumnType(table, i, core::data::ColumnType::Numeric);
        if (numeric.unreadableCells == 0)
            summaries[i] = core::explore::summarize(numeric.table.column(i));
    }
}

void inspect(const Context& context, const ImportOptions& import)
{
    const auto started = std::chrono::steady_clock::now();
    const auto [table, receipt] = import.read(context);
    auto summaries = core::explore::summarize(*table, context.stop(), context.progress());
    summariseNumericKeys(*table, summaries);
    const auto quality = core::explore::checkQuality(*table, context.stop(), context.progress());
    // What both say is said once, by the check, which has the figures.
    core::Warnings warnings;
    std::ranges::copy_if(receipt.warnings, std::back_inserter(warnings), [&](const auto& warning) {
        return std::ranges::none_of(quality.findings, [&](const auto& finding) {
            return finding.code == warning.code && finding.column == warning.column;
        });
    });
    warnings.insert(warnings.end(), quality.findings.begin(), quality.findings.end());

    if (context.json) {
        Json columns = Json::array();
        for (std::size_t i = 0; i < table->columnCount(); ++i)
            columns.push_back(columnJson(*table, i, summaries[i]));
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
        context.print({
            {"file", import.file},
            {"bytes", receipt.bytes},
            {"rows", table->rowCount()},
            {"rejected", rowsJson(receipt.rejected)},
            {"skipped", rowsJson(receipt.skipped)},
            {"odd_cells", oddCellsJson(receipt.oddCells)},
            {"dialect", dialectJson(receipt.dialect)},
            {"reasons", reasonsJson(receipt.reasons)},
            {"doubtful", receipt.isDoubtful()},
            {"sheet", receipt.sheet},
            {"sheets", receipt.sheets},
            {"sampled_from", receipt.sampledFrom == 0 ? Json() : Json(receipt.sampledFrom)},
            {"columns", columns},
            {"duplicate_rows", quality.duplicateRows},
            {"duplicate_ids", quality.duplicateIds},
            {"warnings", toJson(warnings)},
            {"seconds", seconds.count()},
        });
        return;
    }
    context.say(import.file + ": " + std::to_string(table->rowCount()) + " rows, " +
                std::to_string(table->columnCount()) + " columns, " +
                std::to_string(receipt.emptyCells) + " empty cells, " +
                std::to_string(receipt.rejectedCount) + " rows rejected");
    std::vector<std::vector<std::string>> rows{
        {"column", "type", "role", "missing", "distinct", "mean", "sd", "min", "median", "max"}};
    for (std::size_t i = 0; i < table->columnCount(); ++i) {
        const auto& s = summaries[i];
        const auto& column = table->column(i);
        rows.push_back({column.name, std::string(core::data::toWord(column.type)),
                        std::string(core::data::toWord(table->role(i))), std::to_string(s.missing),
                        std::to_string(s.distinct), shortNumber(s.mean), shortNumber(s.sd),
                        shortNumber(s.min), shortNumber(s.median), shortNumber(s.max)});
    }
    context.say(textTable(rows));
    for (const auto& reason : receipt.reasons)
        context.note(std::string(partWord(reason.part)) + ": " + reason.text +
                     (reason.doubtful ? " (please check)" : ""));
    for (const auto& cell : receipt.oddCells)
        context.note(import.file + ":" + std::to_string(cell.line) + ": " + cell.column + ": \"" +
                     cell.text + "\" " + cell.reason);
    context.note(warnings);
}

} // namespace

void addInspect(CLI::App& program, Context& context)
{
    auto* command =
        program.add_subcommand("inspect", "Says how a table was read and summarises every column");
    auto options = std::make_shared<ImportOptions>();
    options->addTo(*command);
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli inspect customers.csv --json");
    command->callback([&context, options] { inspect(context, *options); });
}

} // namespace cli

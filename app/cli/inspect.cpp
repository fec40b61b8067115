#include "app/cli/context.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"

#include <chrono>

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
    };
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
    core::Warnings warnings = receipt.warnings;
    warnings.insert(warnings.end(), quality.findings.begin(), quality.findings.end());

    if (context.json) {
        Json rejected = Json::array();
        for (const auto& row : receipt.rejected)
            rejected.push_back({{"line", row.line}, {"reason", row.reason}});
        Json columns = Json::array();
        for (std::size_t i = 0; i < table->columnCount(); ++i)
            columns.push_back(columnJson(*table, i, summaries[i]));
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
        context.print({
            {"file", import.file},
            {"bytes", receipt.bytes},
            {"rows", table->rowCount()},
            {"rejected", rejected},
            {"dialect", dialectJson(receipt.dialect)},
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
                std::to_string(receipt.rejected.size()) + " rows rejected");
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

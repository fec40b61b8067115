#include "app/cli/context.h"
#include "core/data/csv/csvwriter.h"
#include "core/data/rejectedrows.h"
#include "core/store/atomicfile.h"

#include <sstream>

namespace cli {
namespace {

void convert(const Context& context, const ImportOptions& import, const std::string& out,
             const std::string& rejected)
{
    keepSource(import.file, out);
    keepSource(import.file, rejected);
    const auto [table, receipt] = import.read(context);
    std::ostringstream text;
    core::data::writeCsv(text, *table, context.stop());
    core::store::writeFileAtomically(out, std::move(text).str());
    if (!rejected.empty()) {
        std::ostringstream lines;
        core::data::writeRejectedRows(lines, receipt);
        core::store::writeFileAtomically(rejected, std::move(lines).str());
    }
    if (context.json)
        context.print(
            {{"rows", table->rowCount()}, {"columns", table->columnCount()}, {"out", out}});
    context.say(out + ": " + std::to_string(table->rowCount()) + " rows, " +
                std::to_string(table->columnCount()) + " columns");
}

} // namespace

void addConvert(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "convert", "Writes the table back: comma, UTF-8, LF, header row, original cell text");
    auto import = std::make_shared<ImportOptions>();
    auto out = std::make_shared<std::string>();
    auto rejected = std::make_shared<std::string>();
    import->addTo(*command);
    command->add_option("-o,--out", *out, "CSV file to write")->required()->type_name("OUT.csv");
    command
        ->add_option("--rejected", *rejected,
                     "CSV file for the lines that are no rows, with the reasons")
        ->type_name("OUT.csv");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli convert bank-full.csv -o bank.csv");
    command->callback(
        [&context, import, out, rejected] { convert(context, *import, *out, *rejected); });
}

} // namespace cli

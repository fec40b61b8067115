#include "app/cli/context.h"
#include "core/deploy/onnxexport.h"
#include "core/deploy/sqlexport.h"
#include "core/store/modelfile.h"

#include <memory>
#include <variant>

namespace cli {
namespace {

using core::deploy::ExportedColumn;
using core::deploy::ExportedModel;

struct ExportOptions {
    std::string model;
    std::string sql, onnx; ///< one of them
    std::string dialect{toWord(core::deploy::SqlDialect::Ansi)};
    core::deploy::SqlOptions sqlOptions;
};

Json columnsJson(const std::vector<ExportedColumn>& columns)
{
    Json list = Json::array();
    for (const ExportedColumn& column : columns)
        list.push_back({{"name", column.name}, {"type", column.type}});
    return list;
}

std::string columnsText(const std::vector<ExportedColumn>& columns)
{
    std::string text;
    for (const ExportedColumn& column : columns)
        text += (text.empty() ? "" : ", ") + column.name + " (" + column.type + ')';
    return text;
}

void exportModel(const Context& context, const ExportOptions& options)
{
    const std::string& out = options.onnx.empty() ? options.sql : options.onnx;
    const core::store::Model model = core::store::readModel(options.model, context.stop());
    keepSource(options.model, out);
    const ExportedModel exported = std::visit(
        [&](const auto& own) {
            return options.onnx.empty() ? core::deploy::sqlOf(*own, options.sqlOptions)
                                        : core::deploy::onnxOf(*own);
        },
        model);
    core::store::writeFileAtomically(out, exported.bytes);
    context.note(exported.warnings);
    if (context.json)
        context.print({{"out", out},
                       {"inputs", columnsJson(exported.inputs)},
                       {"outputs", columnsJson(exported.outputs)},
                       {"bytes", exported.bytes.size()},
                       {"warnings", toJson(exported.warnings)}});
    context.say(out + ": " + std::to_string(exported.bytes.size()) + " bytes");
    context.say("takes " + columnsText(exported.inputs));
    context.say("gives " + columnsText(exported.outputs));
}

} // namespace

void addExport(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "export",
        "Writes a model, with its preparation, for where the data are: as SQL or as an ONNX graph");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("model", options->model, "Model that train, tune or segment --save wrote")
        ->required()
        ->type_name("MODEL");
    CLI::Option* sql =
        command->add_option("--sql", options->sql, "File for one statement that scores a raw table")
            ->type_name("OUT.sql");
    command
        ->add_option("--onnx", options->onnx,
                     "File for a graph that scores raw columns in onnxruntime 1.8 and later")
        ->type_name("OUT.onnx")
        ->excludes(sql);
    std::vector<std::string> dialects;
    for (const auto dialect : core::deploy::sqlDialects)
        dialects.emplace_back(toWord(dialect));
    command->add_option("--dialect", options->dialect, "Whose SQL")
        ->check(CLI::IsMember(dialects))
        ->capture_default_str()
        ->needs(sql);
    command
        ->add_option("--table", options->sqlOptions.table,
                     "Table to read; SCHEMA.TABLE is two names")
        ->capture_default_str()
        ->needs(sql);
    command
        ->add_option("--id", options->sqlOptions.idColumn,
                     "Column of the table that tells its rows apart, to stand in the result")
        ->type_name("COLUMN")
        ->needs(sql);
    command
        ->add_option("--most-bytes", options->sqlOptions.mostBytes, "A longer statement is refused")
        ->capture_default_str()
        ->needs(sql);
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli export model.tessera --sql score.sql --dialect postgres "
                    "--table crm.customers --id ID");
    command->callback([&context, options] {
        if (options->sql.empty() && options->onnx.empty())
            throw CLI::RequiredError("--sql or --onnx");
        options->sqlOptions.dialect = *core::deploy::sqlDialectFromWord(options->dialect);
        exportModel(context, *options);
    });
}

} // namespace cli

#include "app/cli/figures.h"
#include "app/cli/trainrun.h"
#include "core/store/classifierfile.h"

#include <filesystem>
#include <memory>

namespace cli {
namespace {

/// Refuses a file in a folder that is not there, before hours of training instead of after.
void checkFolder(const std::string& path)
{
    if (path.empty())
        return;
    const auto folder = std::filesystem::absolute(path).parent_path();
    std::error_code failure;
    if (!std::filesystem::is_directory(folder, failure))
        throw core::Error(core::ErrorCode::FileNotWritable,
                          "\"" + path + "\" cannot be written: there is no folder \"" +
                              folder.string() + "\".",
                          path, {}, "Make the folder, or choose another one.");
}

void train(const Context& context, const TrainOptions& options, const CLI::App& command)
{
    const std::string& source = options.prediction.import.file;
    keepSource(source, options.save);
    checkFolder(options.save);
    const TrainRun run = trainRun(context, options, command);
    std::vector<std::string> written;
    if (!options.save.empty()) {
        core::store::writeClassifier(options.save, core::predict::saved(run.model, context.stop()));
        written.push_back(options.save);
    }
    std::vector<std::string> figures;
    if (!options.plots.empty())
        figures = drawFigures({.table = run.model.table.get(),
                               .classifier = &run.model,
                               .source = source,
                               .folder = options.plots});
    if (context.json) {
        Json object = run.json();
        if (!figures.empty())
            object["figures"] = figures;
        if (!written.empty())
            object["written"] = written;
        if (!options.log.empty())
            object["log"] = options.log;
        context.print(object);
        return;
    }
    run.say(context);
    written.insert(written.end(), figures.begin(), figures.end());
    for (const auto& path : written)
        context.say("wrote " + path);
}

} // namespace

void addTrain(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand("train", "Trains a model that predicts a column");
    auto options = std::make_shared<TrainOptions>();
    options->addTo(*command);
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli train customers.csv --target Segment --preset p4 --save "
                    "segment.tessera --json");
    command->callback([&context, options, command] { train(context, *options, *command); });
}

} // namespace cli

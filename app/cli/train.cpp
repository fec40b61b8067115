#include "app/cli/figures.h"
#include "app/cli/trainrun.h"

#include <memory>

namespace cli {
namespace {

void train(const Context& context, const TrainOptions& options, const CLI::App& command)
{
    const std::string& source = options.prediction.import.file;
    options.save.check(source);
    const TrainRun run = trainRun(context, options, command);
    std::vector<std::string> written;
    if (options.save.write(context, run.model, options.prediction.import))
        written.push_back(options.save.file);
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

#include "app/cli/trainrun.h"
#include "core/base/words.h"
#include "core/data/filebytes.h"

#include <CLI/Error.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

namespace cli {
namespace {

using core::Error;
using core::ErrorCode;

struct Options {
    std::string run;
    std::string file;
    bool hasOwnSeed = false;
};

/// A figure that is another one than before.
struct Difference {
    std::string path;
    Json before, now;
};

[[noreturn]] void refuse(const std::string& path, const std::string& reason)
{
    throw Error(ErrorCode::MalformedInput, "\"" + path + "\" cannot be replayed: " + reason + ".",
                path, {}, "Give the JSON that `tessera-cli train … --json` has printed.");
}

Json readRun(const Context& context, const std::string& path)
{
    const auto bytes = core::data::readFile(path, context.stop());
    const Json json = Json::parse(bytes.text, nullptr, false);
    if (json.is_discarded())
        refuse(path, "it is no JSON");
    if (!json.is_object() || !json.contains("run") || !json["run"].is_object())
        refuse(path, "it does not say how it was made");
    const Json& run = json["run"];
    if (run.value("command", Json()) != "train")
        refuse(path, "only what `train` has printed can be");
    const auto isText = [](const Json& value) { return value.is_string(); };
    if (!run.contains("file") || !run["file"].is_string() || !run.contains("version") ||
        !run["version"].is_string() || !run.contains("arguments") || !run["arguments"].is_array() ||
        !std::ranges::all_of(run["arguments"], isText))
        refuse(path, "a part of how it was made is missing");
    return json;
}

/// What takes as long as it takes, stands in words, or says where files are.
bool isCompared(const std::string& key)
{
    constexpr std::array left{"seconds", "fit_seconds", "figures",  "log",       "written",
                              "run",     "replayed",    "warnings", "sentences", "title"};
    return std::ranges::find(left, key) == left.end();
}

void compare(const Json& before, const Json& now, const std::string& path,
             std::vector<Difference>& differences)
{
    if (before.is_object() && now.is_object()) {
        for (const auto& [key, value] : before.items())
            if (isCompared(key))
                compare(value, now.value(key, Json()), path + '/' + key, differences);
        for (const auto& [key, value] : now.items())
            if (isCompared(key) && !before.contains(key))
                differences.push_back({path + '/' + key, Json(), value});
    } else if (before.is_array() && now.is_array() && before.size() == now.size()) {
        for (std::size_t i = 0; i < before.size(); ++i)
            compare(before[i], now[i], path + '/' + std::to_string(i), differences);
    } else if (before != now) {
        differences.push_back({path, before, now});
    }
}

std::vector<Difference> differencesOf(const Json& before, const Json& now)
{
    std::vector<Difference> differences;
    // A changed table explains all others.
    compare(before["run"].value("table", Json()), now["run"]["table"], "/run/table", differences);
    compare(before, now, "", differences);
    return differences;
}

TrainRun trainAgain(const Context& context, const Options& options, const Json& before)
{
    const Json& run = before["run"];
    CLI::App command("train");
    TrainOptions train;
    train.addTo(command);
    Context again = context;
    command.add_option("--seed", again.seed);
    auto arguments = run["arguments"].get<std::vector<std::string>>();
    arguments.push_back("--");
    arguments.push_back(options.file.empty() ? run["file"].get<std::string>() : options.file);
    std::ranges::reverse(arguments); // as the parser wants them
    try {
        command.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        refuse(options.run, std::string("this version of the program does not understand how it "
                                        "was made (") +
                                error.what() + ")");
    }
    if (options.hasOwnSeed)
        again.seed = context.seed;
    train.log.clear(); // nothing is written, whatever the file says
    return trainRun(again, train, command);
}

void say(const Context& context, const std::vector<Difference>& differences)
{
    if (differences.empty()) {
        context.say("\nThe same figures as before, to the last digit.");
        return;
    }
    constexpr std::size_t most = 20;
    std::vector<std::vector<std::string>> rows{{"figure", "before", "now"}};
    for (std::size_t i = 0; i < std::min(most, differences.size()); ++i)
        rows.push_back(
            {differences[i].path, differences[i].before.dump(), differences[i].now.dump()});
    context.say("\n" +
                core::countOf(differences.size(), "figure is another", "figures are others") +
                " than before:\n" + textTable(rows));
}

void replay(Context& context, const Options& options)
{
    const Json before = readRun(context, options.run);
    const std::string version = before["run"]["version"].get<std::string>();
    if (version != TESSERA_VERSION)
        context.note("note: made by version " + version + "; this is " + TESSERA_VERSION);
    const TrainRun run = trainAgain(context, options, before);
    // Through text, as the other one has come: what is no number is null there.
    Json now = Json::parse(run.json().dump(-1, ' ', false, Json::error_handler_t::replace));
    const std::vector<Difference> differences = differencesOf(before, now);
    context.exitCode = differences.empty() ? Done : OtherFailure;
    if (!context.json) {
        run.say(context);
        say(context, differences);
        return;
    }
    Json list = Json::array();
    for (const Difference& difference : differences)
        list.push_back(
            {{"path", difference.path}, {"before", difference.before}, {"now", difference.now}});
    now["replayed"] = {{"same", differences.empty()},
                       {"differences", list},
                       {"run", options.run},
                       {"version_before", version}};
    context.print(now);
}

} // namespace

void addReplay(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "replay", "Trains again as a run of train was made, and compares every figure");
    auto options = std::make_shared<Options>();
    command->add_option("run", options->run, "What train --json has printed")
        ->required()
        ->type_name("RUN.json");
    command
        ->add_option("--file", options->file,
                     "The table, where it lies elsewhere by now; it is read by the same rules")
        ->type_name("FILE");
    context.addCommonOptions(*command);
    command->footer(
        "The seed is that of the run; with another --seed the differences are what the seed "
        "alone makes. Nothing but the result is written: no model, no pictures. Ends with 0 when "
        "all figures are the same to the last digit, else with 1.\n"
        "Example: tessera-cli train customers.csv --target Segment --json > run.json && "
        "tessera-cli replay run.json");
    command->callback([&context, options, command] {
        options->hasOwnSeed = command->count("--seed") > 0;
        replay(context, *options);
    });
}

} // namespace cli

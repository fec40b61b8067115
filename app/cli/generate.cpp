#include "app/cli/context.h"
#include "core/samples/samples.h"
#include "core/store/atomicfile.h"

#include <algorithm>

namespace cli {
namespace {

struct Options {
    std::string sample;
    core::samples::PlantOptions plant;
    std::string planted = "segments,missing";
    std::string out;
};

void generate(const Context& context, Options options)
{
    std::string text;
    if (!options.sample.empty()) {
        text = core::samples::sampleCsv(options.sample, context.seed);
    } else {
        auto& plant = options.plant;
        plant.seed = context.seed;
        const auto kinds = splitColumnList(options.planted);
        for (const auto& kind : kinds)
            if (kind != "segments" && kind != "missing" && kind != "leaks" && kind != "none" &&
                kind != "transactions")
                throw core::Error(
                    core::ErrorCode::InvalidOption,
                    "--plant knows segments, missing, leaks, transactions and none, not '" + kind +
                        "'.",
                    "--plant");
        const auto has = [&](const char* kind) {
            return std::ranges::find(kinds, kind) != kinds.end();
        };
        plant.segments = has("segments");
        plant.missing = has("missing");
        plant.leaks = has("leaks");
        if (has("transactions") && kinds.size() > 1)
            throw core::Error(core::ErrorCode::InvalidOption,
                              "--plant transactions makes another table than the other words: it "
                              "stands alone.",
                              "--plant");
        text = has("transactions") ? core::samples::plantedTransactionsCsv(plant.rows, plant.seed)
                                   : core::samples::plantedCsv(plant);
    }
    core::throwIfStopped(context.stop());
    core::store::writeFileAtomically(options.out, text);
    const auto rows = std::max<std::ptrdiff_t>(std::ranges::count(text, '\n') - 1, 0);
    if (context.json)
        context.print(
            {{"rows", rows}, {"bytes", text.size()}, {"seed", context.seed}, {"out", options.out}});
    context.say("wrote " + options.out + ": " + std::to_string(rows) + " rows, seed " +
                std::to_string(context.seed));
}

} // namespace

void addGenerate(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "generate", "Makes up a customer table, for demonstrations and benchmarks");
    auto options = std::make_shared<Options>();
    std::vector<std::string> ids;
    for (const auto& sample : core::samples::samples())
        ids.push_back(sample.id);
    auto* sample = command->add_option("--sample", options->sample, "One of the shipped examples")
                       ->check(CLI::IsMember(ids));
    command->add_option("--rows", options->plant.rows, "Rows of a planted table")
        ->capture_default_str()
        ->check(CLI::Range(1, 100000000))
        ->excludes(sample);
    command
        ->add_option("--plant", options->planted,
                     "What to plant, comma-separated: segments, missing, leaks, none; or "
                     "transactions, for orders in place of customers")
        ->capture_default_str()
        ->excludes(sample);
    command->add_option("-o,--out", options->out, "CSV file to write")
        ->required()
        ->type_name("OUT.csv");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli generate --rows 100000 --seed 7 -o customers.csv");
    command->callback([&context, options] { generate(context, *options); });
}

} // namespace cli

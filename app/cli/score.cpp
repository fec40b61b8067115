#include "app/cli/context.h"
#include "app/cli/modeljson.h"
#include "core/base/words.h"
#include "core/deploy/scorer.h"

#include <memory>

namespace cli {
namespace {

namespace deploy = core::deploy;

struct Options {
    std::string model;
    ImportOptions import;
    std::string out;
    std::string folder;
    std::string folderColumns;
    std::vector<std::string> map; ///< THEIRS=OURS
    double leastConfidence = 0;
    bool withoutProbabilities = false;
    bool onlyNew = false;
};

deploy::ColumnMap columnMap(const std::vector<std::string>& rules)
{
    deploy::ColumnMap map;
    for (const std::string& rule : rules) {
        const auto equals = rule.rfind('=');
        if (equals == std::string::npos || equals + 1 == rule.size())
            throw core::Error(core::ErrorCode::InvalidOption,
                              "--map takes THEIRS=OURS, not \"" + rule + "\".", "--map", {},
                              "Name the column of the file, = and the column of the model.");
        map[rule.substr(equals + 1)] = rule.substr(0, equals);
    }
    return map;
}

Json unseenJson(const deploy::ScoringReceipt& receipt)
{
    Json columns = Json::object();
    for (const auto& feature : receipt.features) {
        if (feature.unseen.empty())
            continue;
        Json levels = Json::object();
        for (const auto& level : feature.unseen)
            levels[level.level] = level.count;
        columns[feature.match.feature] = std::move(levels);
    }
    return columns;
}

Json mappedJson(const deploy::ScoringReceipt& receipt)
{
    Json mapped = Json::array();
    for (const auto& feature : receipt.features)
        if (feature.match.kind == deploy::MatchKind::Chosen ||
            feature.match.kind == deploy::MatchKind::Similar)
            mapped.push_back({{"column", feature.match.name},
                              {"feature", feature.match.feature},
                              {"how", deploy::toWord(feature.match.kind)}});
    return mapped;
}

/// Largest first.
Json driftJson(const deploy::ScoringReceipt& receipt)
{
    std::vector<const deploy::FeatureFindings*> features;
    for (const auto& feature : receipt.features)
        if (feature.psi)
            features.push_back(&feature);
    std::ranges::stable_sort(features,
                             [](const auto* a, const auto* b) { return *a->psi > *b->psi; });
    Json drift = Json::array();
    for (const auto* feature : features) {
        Json parts = Json::array();
        for (const auto& part : feature->parts)
            parts.push_back(
                {{"part", part.text}, {"training", part.expected}, {"file", part.found}});
        drift.push_back({{"column", feature->match.feature},
                         {"psi", *feature->psi},
                         {"parts", std::move(parts)}});
    }
    return drift;
}

Json cellsJson(const deploy::ScoringReceipt& receipt, std::size_t deploy::FeatureFindings::*count)
{
    Json columns = Json::object();
    for (const auto& feature : receipt.features)
        if (feature.*count > 0)
            columns[feature.match.feature] = feature.*count;
    return columns;
}

/// Places of equal names would be one; they are told apart by their number.
Json countsJson(const deploy::ScoringReceipt& receipt)
{
    Json counts = Json::object();
    for (std::size_t i = 0; i < receipt.labels.size(); ++i) {
        std::string name = receipt.labels[i];
        if (counts.contains(name))
            name += " (" + std::to_string(i + 1) + ")";
        counts[name] = receipt.given[i];
    }
    return counts;
}

Json receiptJson(const deploy::ScoringReceipt& receipt)
{
    Json rejected = Json::array();
    for (const auto& row : receipt.rejected)
        rejected.push_back({{"line", row.line}, {"reason", row.reason}});
    Json object{
        {"rows", receipt.rows},
        {"counts", countsJson(receipt)},
        {"not_sure", receipt.notSure},
        {"not_clustered", receipt.notClustered},
        {"overlap_ids", receipt.known ? Json(receipt.known->rows) : Json()},
        {"overlap_same_features", receipt.known ? Json(receipt.known->sameFeatures) : Json()},
        {"left_out", receipt.leftOut},
        {"unseen_levels", unseenJson(receipt)},
        {"missing_columns", receipt.missingColumns()},
        {"mapped", mappedJson(receipt)},
        {"missing_cells", cellsJson(receipt, &deploy::FeatureFindings::missing)},
        {"unreadable_cells", cellsJson(receipt, &deploy::FeatureFindings::unreadable)},
        {"rejected", rejected},
        {"drift", driftJson(receipt)},
        {"evaluation", receipt.evaluation ? evaluationJson(*receipt.evaluation) : Json()},
        {"without_target", receipt.hasTarget ? Json(receipt.withoutTarget) : Json()},
        {"self_test", "passed"},
        {"probes", receipt.probes},
        {"added", receipt.added},
        {"out", receipt.out.empty() ? Json() : Json(receipt.out.string())},
        {"warnings", toJson(receipt.warnings)},
        {"seconds", receipt.seconds}};
    return object;
}

void say(const Context& context, const deploy::ScoringReceipt& receipt)
{
    std::vector<std::vector<std::string>> table{{"label", "customers", "share"}};
    const auto share = [&](std::size_t count) {
        return core::percentText(
            receipt.rows == 0 ? 0 : static_cast<double>(count) / static_cast<double>(receipt.rows));
    };
    for (std::size_t i = 0; i < receipt.labels.size(); ++i)
        table.push_back(
            {receipt.labels[i], core::groupedCount(receipt.counts[i]), share(receipt.counts[i])});
    if (receipt.leastConfidence > 0)
        table.push_back({"not sure", core::groupedCount(receipt.notSure), share(receipt.notSure)});
    if (receipt.notClustered > 0)
        table.push_back({"not clustered", core::groupedCount(receipt.notClustered),
                         share(receipt.notClustered)});
    context.say(textTable(table));
    if (receipt.evaluation)
        context.say("Right for " + core::percentText(receipt.evaluation->accuracy) + " of the " +
                    core::groupedCount(receipt.evaluation->n) + " customers whose " +
                    receipt.target + " the file tells.");
    else if (!receipt.target.empty())
        context.say("Accuracy unknown: " + receipt.target +
                    (receipt.hasTarget ? " is empty in the file." : " is not in the file."));
    context.note(receipt.warnings);
}

void score(const Context& context, const Options& options)
{
    for (const std::string& own : {options.model, options.import.file})
        keepSource(own, options.out);
    const auto model = core::store::readModel(options.model, context.stop());
    deploy::ScoreOptions how;
    how.reading = options.import.csvOptions();
    how.map = columnMap(options.map);
    how.leastConfidence = options.leastConfidence;
    how.addsProbabilities = !options.withoutProbabilities;
    how.onlyNew = options.onlyNew;
    const deploy::ScoreTargets targets{options.out, options.folder,
                                       splitColumnList(options.folderColumns)};
    const auto receipt = deploy::scoreFile(model, options.import.file, how, targets, context.stop(),
                                           context.progress());
    context.clearProgress();
    if (context.json) {
        context.print(receiptJson(receipt));
        return;
    }
    say(context, receipt);
    for (const std::string& path : {options.out, options.folder})
        if (!path.empty())
            context.say("wrote " + path);
}

} // namespace

void addScore(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "score", "Gives the customers of a file the labels of a saved model");
    auto options = std::make_shared<Options>();
    command->add_option("model", options->model, "Model that train, tune or segment --save wrote")
        ->required()
        ->type_name("MODEL");
    options->import.addTo(*command);
    command
        ->add_option("-o,--out", options->out,
                     "File to write: every row as it stands, with the label and the "
                     "probabilities behind; without, the file is only looked at")
        ->type_name("OUT.csv");
    command
        ->add_option("--map", options->map,
                     "THEIRS=OURS: the file's column THEIRS is the model's OURS; repeatable")
        ->take_all()
        ->expected(1);
    command
        ->add_option("--min-confidence", options->leastConfidence,
                     "Labels of a lower probability are written as \"not sure\"")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command->add_flag("--no-probabilities", options->withoutProbabilities, "Add the label alone");
    command->add_flag("--only-new", options->onlyNew,
                      "Leave out customers whose ID is in the training table");
    command->add_option("--by-label", options->folder, "Folder for one file per label")
        ->type_name("DIR");
    command->add_option("--by-label-columns", options->folderColumns,
                        "Columns of those files, comma-separated; default: all");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli score segments.tessera new.csv -o scored.csv "
                    "--min-confidence 0.4");
    command->callback([&context, options] { score(context, *options); });
}

} // namespace cli

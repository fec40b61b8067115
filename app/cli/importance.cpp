#include "app/cli/context.h"
#include "app/cli/savedmodel.h"
#include "core/base/words.h"
#include "core/predict/explaining/permutationimportance.h"
#include "core/predict/score.h"

#include <algorithm>
#include <memory>

namespace cli {
namespace {

namespace predict = core::predict;

struct Options {
    SavedModelOption model;
    ImportOptions import;
    std::string part;
    std::string score = "accuracy";
    int repeats = 5;
};

/// The rows that are judged, and what is to be said about them.
struct JudgedRows {
    predict::KnownRows known;
    bool isTrainingTable = false;
    std::string part; ///< "all" or "test"
    core::Warnings warnings;
};

void keepRows(predict::KnownRows& known, const std::vector<std::uint32_t>& wanted)
{
    predict::KnownRows kept;
    for (std::size_t i = 0; i < known.rows.size(); ++i)
        if (std::ranges::binary_search(wanted, known.rows[i])) {
            kept.rows.push_back(known.rows[i]);
            kept.classes.push_back(known.classes[i]);
        }
    known.rows = std::move(kept.rows);
    known.classes = std::move(kept.classes);
}

JudgedRows judgedRows(const Context& context, const Options& options,
                      const predict::SavedClassifier& model, const core::data::DataTable& table)
{
    JudgedRows judged{.known = knownRows(model, table),
                      .isTrainingTable = isTrainingTable(model, table, context.stop()),
                      .part = options.part,
                      .warnings = {}};
    if (judged.part.empty())
        judged.part = judged.isTrainingTable ? "test" : "all";
    if (judged.part == "test" && !judged.isTrainingTable)
        throw core::Error(core::ErrorCode::InvalidOption,
                          "This is not the table the model was trained on: it has no test rows.",
                          "--part", {}, "Leave out --part: all rows are judged.");
    if (judged.part == "test")
        keepRows(judged.known, model.split.test);
    else if (judged.isTrainingTable)
        judged.warnings.push_back({"training-rows",
                                   {},
                                   "The model has learnt from most of these rows: its scores and "
                                   "what columns are worth look better than they are."});
    if (judged.known.withoutTarget > 0)
        judged.warnings.push_back(
            {"rows-without-target", model.target,
             core::countOf(judged.known.withoutTarget, "row has", "rows have") + " no value in \"" +
                 model.target + "\" and are not judged."});
    if (judged.known.otherClasses > 0)
        judged.warnings.push_back(
            {"unknown-class", model.target,
             core::countOf(judged.known.otherClasses, "row has", "rows have") +
                 " a class that the model does not know and are not judged."});
    return judged;
}

const predict::ScoreFall& fallOf(const predict::ColumnImportance& column, const std::string& score)
{
    if (score == "macro_f1")
        return column.macroF1;
    return score == "log_loss" ? column.logLoss : column.accuracy;
}

double valueOf(const predict::RowScores& scores, const std::string& score)
{
    if (score == "macro_f1")
        return scores.macroF1;
    return score == "log_loss" ? scores.logLoss : scores.accuracy;
}

Json importanceJson(const Context& context, const Options& options, const JudgedRows& judged,
                    const predict::SavedClassifier& model, const predict::Importance& importance)
{
    Json columns = Json::array();
    for (const auto& column : importance.columns) {
        const predict::ScoreFall& fall = fallOf(column, options.score);
        columns.push_back({{"name", column.column.name}, {"mean", fall.mean}, {"sd", fall.sd}});
    }
    return {{"model", model.name},
            {"trials", model.trials},
            {"target", model.target},
            {"columns", columns},
            {"score", options.score},
            {"baseline_score", valueOf(importance.scores, options.score)},
            {"rows", importance.rows},
            {"part", judged.part},
            {"training_table", judged.isTrainingTable},
            {"repeats", options.repeats},
            {"seed", context.seed},
            {"warnings", toJson(judged.warnings)}};
}

void say(const Context& context, const Options& options, const JudgedRows& judged,
         const predict::Importance& importance)
{
    const std::string label(scoreLabel(*predict::scoreFromWord(options.score)));
    const bool isLoss = options.score == "log_loss";
    context.say("How much " + label + (isLoss ? " rises" : " falls") +
                " when a column is shuffled between customers: mean and sd of " +
                std::to_string(options.repeats) + " shuffles.\n" +
                core::countOf(importance.rows, "customer", "customers") +
                (judged.part == "test"    ? ", the test rows of the training table"
                 : judged.isTrainingTable ? ", all of the training table"
                                          : "") +
                "; " + label +
                " as they are: " + shortNumber(valueOf(importance.scores, options.score)) + "\n");
    std::vector<std::vector<std::string>> rows{{"column", "mean", "sd"}};
    for (const auto& column : importance.columns) {
        const predict::ScoreFall& fall = fallOf(column, options.score);
        rows.push_back({column.column.name, shortNumber(fall.mean), shortNumber(fall.sd)});
    }
    context.say(textTable(rows));
}

void showImportance(const Context& context, const Options& options)
{
    const auto model = options.model.read(context);
    const auto [table, receipt] = options.import.read(context);
    JudgedRows judged = judgedRows(context, options, *model, *table);
    predict::Importance importance = predict::permutationImportance(
        explainedModel(model, table), judged.known.rows, judged.known.classes,
        {.repeats = options.repeats, .seed = context.seed}, context.stop(), context.progress());
    context.clearProgress();
    judged.warnings.insert(judged.warnings.end(), importance.warnings.begin(),
                           importance.warnings.end());
    std::ranges::stable_sort(importance.columns, [&](const auto& a, const auto& b) {
        return fallOf(a, options.score).mean > fallOf(b, options.score).mean;
    });
    if (context.json) {
        context.print(importanceJson(context, options, judged, *model, importance));
        return;
    }
    say(context, options, judged, importance);
    context.note(judged.warnings);
}

} // namespace

void addImportance(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "importance", "Tells which columns a saved model relies on: what it loses without each");
    auto options = std::make_shared<Options>();
    options->model.addTo(*command);
    options->import.addTo(*command);
    command
        ->add_option("--part", options->part,
                     "Rows to judge: all that have the target, or those the model was tested on, "
                     "of the table it was trained on. Default: test for this table, else all")
        ->check(CLI::IsMember({"all", "test"}));
    command->add_option("--repeats", options->repeats, "Times each column is shuffled")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--score", options->score, "What gets worse")
        ->check(CLI::IsMember({"accuracy", "log_loss", "macro_f1"}))
        ->capture_default_str();
    context.addCommonOptions(*command);
    command->footer(
        "Columns that say the same share their importance: each alone can be replaced by the "
        "other.\n"
        "Example: tessera-cli importance segment.tessera customers.csv --score macro_f1");
    command->callback([&context, options] { showImportance(context, *options); });
}

} // namespace cli

#include "app/cli/context.h"
#include "app/cli/savedmodel.h"
#include "core/base/words.h"
#include "core/predict/explaining/contributions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <numeric>

namespace cli {
namespace {

namespace predict = core::predict;

struct Options {
    SavedModelOption model;
    ImportOptions import;
    std::string className;
    std::size_t row = 0; ///< counted from 1
};

/// One customer and what is said about it.
struct Explained {
    std::uint32_t row = 0;
    std::size_t explained = 0; ///< class
    std::size_t predicted = 0;
    predict::Contributions contributions;
    std::vector<std::size_t> order; ///< of the columns, the strongest first

    double probability() const { return contributions.prediction[explained]; }
    double base() const { return contributions.base[explained]; }
    double contribution(std::size_t column) const
    {
        return contributions.values(column, explained);
    }
};

std::size_t classNamed(const predict::SavedClassifier& model, const std::string& name)
{
    const auto found = std::ranges::find(model.classes, name);
    if (found == model.classes.end()) {
        std::string known;
        for (const std::string& own : model.classes)
            known += (known.empty() ? "" : ", ") + own;
        throw core::Error(core::ErrorCode::InvalidOption,
                          "The model does not know the class \"" + name + "\".", "--class", {},
                          "Choose one of " + known + ".");
    }
    return static_cast<std::size_t>(found - model.classes.begin());
}

Explained explained(const Context& context, const Options& options,
                    const predict::SavedClassifierPointer& model,
                    const core::data::DataTable& table)
{
    if (options.row < 1 || options.row > table.rowCount())
        throw core::Error(core::ErrorCode::InvalidOption,
                          "There is no row " + std::to_string(options.row) + ": the table has " +
                              std::to_string(table.rowCount()) + ".",
                          "--row", {}, "Count the rows of data from 1.");
    Explained result;
    result.row = static_cast<std::uint32_t>(options.row - 1);
    const std::vector<std::uint32_t> rows{result.row};
    result.predicted =
        static_cast<std::size_t>(predict::predict(*model, table, rows, context.stop()).classes[0]);
    result.explained =
        options.className.empty() ? result.predicted : classNamed(*model, options.className);
    result.contributions = predict::contributions(
        explainedModel(model, model->sample),
        core::prepare::applyRecipe(model->recipe, table, rows, context.stop()).values,
        core::data::allRows(model->sample->rowCount()),
        {.backgroundRows = predict::savedSampleRows, .seed = context.seed}, context.stop(),
        context.progress());
    result.order.resize(result.contributions.columns.size());
    std::iota(result.order.begin(), result.order.end(), std::size_t{0});
    std::ranges::stable_sort(result.order, [&](std::size_t a, std::size_t b) {
        return std::abs(result.contribution(a)) > std::abs(result.contribution(b));
    });
    return result;
}

/// The cell as it stands in the file; nothing where it is missing.
std::optional<std::string> cellOf(const core::data::DataTable& table, std::uint32_t row,
                                  const std::string& name)
{
    const std::size_t column = table.require(name);
    if (table.column(column).isMissing(row))
        return {};
    return table.cellText(row, column);
}

Json explainedJson(const Context& context, const Options& options,
                   const predict::SavedClassifier& model, const core::data::DataTable& table,
                   const Explained& why)
{
    Json contributions = Json::array();
    double sum = why.base();
    for (const std::size_t column : why.order) {
        const std::string& name = why.contributions.columns[column].name;
        const auto cell = cellOf(table, why.row, name);
        contributions.push_back(
            {{"column", name},
             {"value", cell ? Json(*cell) : Json()},
             {"contribution", why.contribution(column)},
             {"standard_error", why.contributions.standardErrors(column, why.explained)}});
        sum += why.contribution(column);
    }
    Json probabilities = Json::object();
    for (std::size_t k = 0; k < model.classes.size(); ++k)
        probabilities[model.classes[k]] = why.contributions.prediction[k];
    return {{"model", model.name},
            {"trials", model.trials},
            {"target", model.target},
            {"row", options.row},
            {"line", table.source() ? Json(table.source()->line(why.row)) : Json()},
            {"class", model.classes[why.explained]},
            {"predicted", model.classes[why.predicted]},
            {"probability", why.probability()},
            {"base", why.base()},
            {"contributions", contributions},
            {"sum_check", {{"sum", sum}, {"difference", sum - why.probability()}}},
            {"probabilities", probabilities},
            {"background_rows", why.contributions.backgroundRows},
            {"exact", why.contributions.isExact},
            {"seed", context.seed},
            {"warnings", toJson(why.contributions.warnings)}};
}

/// In points of a hundred: "+12.3".
std::string pointsText(double share)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%+.1f", 100 * share);
    return buffer;
}

void say(const Context& context, const Options& options, const predict::SavedClassifier& model,
         const core::data::DataTable& table, const Explained& why)
{
    std::string all;
    for (std::size_t k = 0; k < model.classes.size(); ++k)
        all += (k == 0 ? "" : " · ") + model.classes[k] + " " +
               core::percentText(why.contributions.prediction[k]);
    context.say(
        "Row " + std::to_string(options.row) +
        (table.source() ? " (line " + std::to_string(table.source()->line(why.row)) + ")" : "") +
        ": \"" + model.classes[why.predicted] + "\" is predicted for " + model.target + " (" + all +
        ")\nWhy " + core::percentText(why.probability()) + " for \"" +
        model.classes[why.explained] + "\", where " + core::percentText(why.base()) +
        " is the mean of " + std::to_string(why.contributions.backgroundRows) +
        " other customers; in percentage points:\n");
    std::vector<std::vector<std::string>> rows{{"column", "value", "points"}};
    for (const std::size_t column : why.order) {
        const std::string& name = why.contributions.columns[column].name;
        rows.push_back({name, cellOf(table, why.row, name).value_or("(empty)"),
                        pointsText(why.contribution(column))});
    }
    rows.push_back({"together", "", pointsText(why.probability() - why.base())});
    context.say(textTable(rows));
}

void explain(const Context& context, const Options& options)
{
    const auto model = options.model.read(context);
    const auto [table, receipt] = options.import.read(context);
    const Explained why = explained(context, options, model, *table);
    context.clearProgress();
    if (context.json) {
        context.print(explainedJson(context, options, *model, *table, why));
        return;
    }
    say(context, options, *model, *table, why);
    context.note(why.contributions.warnings);
}

} // namespace

void addExplain(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "explain", "Tells what each column adds to a saved model's prediction for one customer");
    auto options = std::make_shared<Options>();
    options->model.addTo(*command);
    options->import.addTo(*command);
    command
        ->add_option("--row", options->row,
                     "The customer: rows of data counted from 1, without the header and without "
                     "lines that are no rows")
        ->required()
        ->type_name("N");
    command
        ->add_option("--class", options->className,
                     "Explain the probability of this class; default: of the predicted one")
        ->type_name("C");
    context.addCommonOptions(*command);
    command->footer(
        "Contributions are Shapley values: how far each column moves the probability away from "
        "the mean of up to 100 training rows that the model keeps. They add up.\n"
        "Example: tessera-cli explain segment.tessera customers.csv --row 12 --class D");
    command->callback([&context, options] { explain(context, *options); });
}

} // namespace cli

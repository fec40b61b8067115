#include "core/deploy/modelcard.h"

#include "core/base/words.h"

#include <cmath>

namespace core::deploy {
namespace {

using predict::Evaluation;
using predict::SavedClassifier;
using segment::SegmentModel;

constexpr int digits = 3;

std::string quoted(const std::string& name)
{
    return "“" + name + "”";
}

std::string listText(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// "55.3 % (52.9 – 57.7 %)"
std::string accuracyText(const Evaluation& evaluation)
{
    if (evaluation.n == 0)
        return "no rows";
    return percentText(evaluation.accuracy) + " (" +
           fixedText(100 * evaluation.accuracyInterval.low, 1) + " – " +
           percentText(evaluation.accuracyInterval.high) + ")";
}

void addFigure(CardSection& section, const char* name, double value)
{
    if (!std::isnan(value))
        section.facts.push_back({name, figureText(value, digits), {}, false});
}

CardSection originSection(const prepare::TrainingOrigin& origin, std::size_t rows,
                          std::uint64_t seed)
{
    CardSection section{"Where it comes from", {}};
    auto& facts = section.facts;
    if (!origin.file.empty())
        facts.push_back({"File", origin.file, {}, false});
    std::string size = countOf(rows, "row", "rows");
    if (origin.columns > 0)
        size += " × " + countOf(origin.columns, "column", "columns");
    facts.push_back({"Table", size, {}, false});
    if (!origin.madeOn.empty())
        facts.push_back({"Saved on", origin.madeOn, {}, false});
    facts.push_back({"Seed", std::to_string(seed), {}, false});
    if (!origin.known.ids.empty())
        facts.push_back({"Customers it knows", groupedCount(origin.known.ids.size()),
                         "By a mark of " + quoted(origin.known.idColumn) +
                             ", to tell which of a new file are not new.",
                         false});
    else
        facts.push_back({"Customers it knows", "none",
                         "The table has no ID, or the model was saved by an early version: it "
                         "cannot tell whether customers of a new file are new.",
                         true});
    return section;
}

CardSection inputSection(const prepare::Recipe& recipe)
{
    CardSection section{"What it takes in", {}};
    for (const prepare::SourceColumn& source : recipe.sources) {
        std::string levels;
        constexpr std::size_t mostNamed = 12;
        for (std::size_t i = 0; i < std::min(source.levels.size(), mostNamed); ++i)
            levels += (i > 0 ? ", " : "") + source.levels[i];
        if (source.levels.size() > mostNamed)
            levels += " and " + groupedCount(source.levels.size() - mostNamed) + " more";
        section.facts.push_back(
            {source.name, std::string(data::toWord(source.type)), levels, false});
    }
    return section;
}

CardSection recipeSection(const prepare::Recipe& recipe)
{
    CardSection section{"How cells become inputs", {}};
    for (const std::string& sentence : recipe.sentences()) {
        const auto colon = sentence.find(": ");
        if (colon == sentence.npos)
            section.facts.push_back({sentence, {}, {}, false});
        else
            section.facts.push_back(
                {sentence.substr(0, colon), {}, sentence.substr(colon + 2), false});
    }
    section.facts.push_back({"Inputs", groupedCount(recipe.width()),
                             "Fitted on " + countOf(recipe.rowsFitted, "row", "rows") + ".",
                             false});
    return section;
}

CardSection warningSection(const Warnings& warnings)
{
    CardSection section{"What to beware of", {}};
    for (const Warning& warning : warnings)
        section.facts.push_back({warning.column, {}, warning.text, true});
    return section;
}

CardSection judgedSection(const SavedClassifier& model)
{
    CardSection section{"How it was judged", {}};
    auto& facts = section.facts;
    facts.push_back(
        {"Right on its test part", accuracyText(model.test),
         countOf(model.test.n, "customer", "customers") + " it has not learnt from; 95 % interval.",
         false});
    facts.push_back({"Always " + quoted(model.baselineClass), percentText(model.baseline.accuracy),
                     "On the same customers, without a model.",
                     model.baseline.accuracy >= model.test.accuracyInterval.low});
    if (model.lookup.n > 0)
        facts.push_back({"Look-up in " + listText(model.lookupFeatures),
                         percentText(model.lookup.accuracy), "On the same customers.", false});
    addFigure(section, "Macro F1", model.test.macroF1);
    addFigure(section, "Weighted F1", model.test.weightedF1);
    addFigure(section, "Log loss", model.test.logLoss);
    addFigure(section, "ROC area", model.test.rocAuc);
    addFigure(section, "Precision–recall area", model.test.prAuc);
    const auto& split = model.split;
    facts.push_back({"Split",
                     groupedCount(split.train) + " / " + groupedCount(split.validation) + " / " +
                         groupedCount(split.test.size()),
                     "Rows to learn from, to choose by and to judge by; " +
                         std::string(data::toWord(split.kind)) +
                         (split.by.empty() ? std::string() : " by " + quoted(split.by)) +
                         ", seed " + std::to_string(split.seed) + ".",
                     false});
    if (model.trials > 0)
        facts.push_back({"Chosen from", countOf(model.trials, "trial", "trials"),
                         "None of them has seen the test part.", false});
    return section;
}

CardSection classSection(const SavedClassifier& model)
{
    CardSection section{"Each class, on the test part", {}};
    for (const predict::ClassReport& report : model.test.report)
        section.facts.push_back({report.name, "F1 " + figureText(report.f1, digits),
                                 "Precision " + percentText(report.precision) + ", recall " +
                                     percentText(report.recall) + ", " +
                                     countOf(report.support, "customer", "customers") + ".",
                                 report.predicted == 0});
    return section;
}

CardSection modelSection(const SavedClassifier& model)
{
    CardSection section{"What it is", {}};
    auto& facts = section.facts;
    facts.push_back({"Model", model.name, {}, false});
    facts.push_back({"Predicts", model.target, listText(model.classes), false});
    if (model.parameters > 0)
        facts.push_back({"Parameters", groupedCount(model.parameters), {}, false});
    if (model.threshold)
        facts.push_back(
            {"Threshold", percentText(*model.threshold),
             quoted(model.classes[1]) + " from this probability on; chosen on the validation part.",
             false});
    if (model.options.scalesProbabilities)
        facts.push_back({"Temperature", figureText(model.temperature.temperature, digits),
                         "Probabilities are scaled by it, fitted on the validation part.", false});
    for (const predict::TrainingCourse& course : model.courses)
        facts.push_back({model.courses.size() == 1 ? "Training" : course.name,
                         "best at round " +
                             groupedCount(static_cast<std::size_t>(course.bestEpoch)) + " of " +
                             groupedCount(course.history.size()),
                         {},
                         false});
    return section;
}

ModelCard cardOf(const SavedClassifier& model)
{
    ModelCard card;
    card.title = model.name;
    card.summary = "Predicts " + quoted(model.target) + " (" +
                   countOf(model.classes.size(), "class", "classes") + ") from " +
                   countOf(model.recipe.sources.size(), "column", "columns") + "; right for " +
                   percentText(model.test.accuracy) + " of " +
                   countOf(model.test.n, "customer", "customers") + " it had not seen.";
    card.sections = {
        modelSection(model),        judgedSection(model),
        classSection(model),        originSection(model.origin, model.tableRows, model.seed),
        inputSection(model.recipe), recipeSection(model.recipe)};
    if (!model.warnings.empty())
        card.sections.insert(card.sections.begin() + 2, warningSection(model.warnings));
    return card;
}

CardSection segmentSection(const SegmentModel& model)
{
    CardSection section{"Segments", {}};
    for (const segment::SegmentCard& segment : model.segments)
        section.facts.push_back(
            {segment.name,
             countOf(segment.size, "customer", "customers") + ", " + percentText(segment.share),
             segment.sentence, false});
    return section;
}

ModelCard cardOf(const SegmentModel& model)
{
    ModelCard card;
    card.title = countOf(model.segments.size(), "segment", "segments");
    card.summary = "Gives customers one of " +
                   countOf(model.segments.size(), "segment", "segments") + " from " +
                   countOf(model.recipe.sources.size(), "column", "columns") + ".";
    CardSection method{"What it is", {}};
    auto& facts = method.facts;
    facts.push_back({"Method", std::string(segment::toWord(model.request.method)), {}, false});
    addFigure(method, "Silhouette", model.figures.silhouettePrepared);
    if (model.figures.silhouetteLatent)
        addFigure(method, "Silhouette of the codes", *model.figures.silhouetteLatent);
    addFigure(method, "Davies–Bouldin", model.figures.daviesBouldin);
    addFigure(method, "Calinski–Harabasz", model.figures.calinskiHarabasz);
    if (model.figures.seedAgreement)
        addFigure(method, "Agreement of seeds", *model.figures.seedAgreement);
    facts.push_back({"Own customers given the same segment", percentText(model.ruleAgreement),
                     "By the rule that new customers are assigned with.",
                     model.ruleAgreement < 0.95});
    if (!model.changes.empty())
        facts.push_back({"Changes by hand", groupedCount(model.changes.size()), {}, false});
    card.sections = {std::move(method), segmentSection(model),
                     originSection(model.origin, model.ownLabels.size(), model.request.seed),
                     inputSection(model.recipe), recipeSection(model.recipe)};
    if (!model.warnings.empty())
        card.sections.insert(card.sections.begin() + 2, warningSection(model.warnings));
    return card;
}

} // namespace

ModelCard modelCard(const store::Model& model)
{
    if (const auto* classifier = std::get_if<predict::SavedClassifierPointer>(&model))
        return cardOf(**classifier);
    return cardOf(*std::get<store::SegmentModelPointer>(model));
}

} // namespace core::deploy

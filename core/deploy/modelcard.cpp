#include "core/deploy/modelcard.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <cmath>

namespace core::deploy {
namespace {

using predict::Evaluation;
using predict::SavedClassifier;
using segment::SegmentModel;

constexpr int digits = 3;

/// Words of files that the card shows, for lupdate.
[[maybe_unused]] constexpr const char* shownWords[] = {
    CORE_TRANSLATE_NOOP("ModelCard", "stratified"),
    CORE_TRANSLATE_NOOP("ModelCard", "grouped"),
    CORE_TRANSLATE_NOOP("ModelCard", "timed"),
};

std::string shown(std::string_view word)
{
    return translate("ModelCard", std::string(word).c_str());
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
        return translate("ModelCard", "no rows");
    return filled(translate("ModelCard", "{1} ({2} – {3})"),
                  {percentText(evaluation.accuracy),
                   fixedText(100 * evaluation.accuracyInterval.low, 1),
                   percentText(evaluation.accuracyInterval.high)});
}

/// The name is marked for lupdate.
void addFigure(CardSection& section, const char* name, double value)
{
    if (!std::isnan(value))
        section.facts.push_back(
            {translate("ModelCard", name), figureText(value, digits), {}, false});
}

CardSection originSection(const prepare::TrainingOrigin& origin, std::size_t rows,
                          std::uint64_t seed)
{
    CardSection section{translate("ModelCard", "Where it comes from"), {}};
    auto& facts = section.facts;
    if (!origin.file.empty())
        facts.push_back({translate("ModelCard", "File"), origin.file, {}, false});
    std::string size = countOf(rows, "row", "rows");
    if (origin.columns > 0)
        size += " × " + countOf(origin.columns, "column", "columns");
    facts.push_back({translate("ModelCard", "Table"), size, {}, false});
    if (!origin.madeOn.empty())
        facts.push_back({translate("ModelCard", "Saved on"), origin.madeOn, {}, false});
    facts.push_back({translate("ModelCard", "Seed"), std::to_string(seed), {}, false});
    if (!origin.known.ids.empty())
        facts.push_back(
            {translate("ModelCard", "Customers it knows"), groupedCount(origin.known.ids.size()),
             filled(translate("ModelCard",
                              "By a mark of “{1}”, to tell which of a new file are not new."),
                    {origin.known.idColumn}),
             false});
    else
        facts.push_back(
            {translate("ModelCard", "Customers it knows"), translate("ModelCard", "none"),
             translate("ModelCard",
                       "The table has no ID, or the model was saved by an early version: it "
                       "cannot tell whether customers of a new file are new."),
             true});
    return section;
}

CardSection inputSection(const prepare::Recipe& recipe)
{
    CardSection section{translate("ModelCard", "What it takes in"), {}};
    for (const prepare::SourceColumn& source : recipe.sources) {
        std::string levels;
        constexpr std::size_t mostNamed = 12;
        for (std::size_t i = 0; i < std::min(source.levels.size(), mostNamed); ++i)
            levels += (i > 0 ? ", " : "") + source.levels[i];
        if (source.levels.size() > mostNamed)
            levels = filled(translate("ModelCard", "{1} and {2} more"),
                            {levels, groupedCount(source.levels.size() - mostNamed)});
        section.facts.push_back({source.name, data::spokenType(source.type), levels, false});
    }
    return section;
}

CardSection recipeSection(const prepare::Recipe& recipe)
{
    CardSection section{translate("ModelCard", "How cells become inputs"), {}};
    for (std::size_t step = 0; step < recipe.steps.size(); ++step)
        section.facts.push_back(
            {recipe.stepHeading(step), {}, plainText(recipe.stepSentence(step)), false});
    section.facts.push_back({translate("ModelCard", "Inputs"), groupedCount(recipe.width()),
                             recipe.rowsFitted == 1
                                 ? translate("ModelCard", "Fitted on 1 row.")
                                 : filled(translate("ModelCard", "Fitted on {1} rows."),
                                          {groupedCount(recipe.rowsFitted)}),
                             false});
    return section;
}

CardSection warningSection(const Warnings& warnings)
{
    CardSection section{translate("ModelCard", "What to beware of"), {}};
    for (const Warning& warning : warnings)
        section.facts.push_back({warning.column, {}, warning.text, true});
    return section;
}

CardSection judgedSection(const SavedClassifier& model)
{
    CardSection section{translate("ModelCard", "How it was judged"), {}};
    auto& facts = section.facts;
    facts.push_back(
        {translate("ModelCard", "Right on its test part"), accuracyText(model.test),
         model.test.n == 1
             ? translate("ModelCard", "1 customer it has not learnt from; 95 % interval.")
             : filled(
                   translate("ModelCard", "{1} customers it has not learnt from; 95 % interval."),
                   {groupedCount(model.test.n)}),
         false});
    facts.push_back({filled(translate("ModelCard", "Always “{1}”"), {model.baselineClass}),
                     percentText(model.baseline.accuracy),
                     translate("ModelCard", "On the same customers, without a model."),
                     model.baseline.accuracy >= model.test.accuracyInterval.low});
    if (model.lookup.n > 0)
        facts.push_back(
            {filled(translate("ModelCard", "Look-up in {1}"), {listText(model.lookupFeatures)}),
             percentText(model.lookup.accuracy), translate("ModelCard", "On the same customers."),
             false});
    addFigure(section, CORE_TRANSLATE_NOOP("ModelCard", "Macro F1"), model.test.macroF1);
    addFigure(section, CORE_TRANSLATE_NOOP("ModelCard", "Weighted F1"), model.test.weightedF1);
    addFigure(section, CORE_TRANSLATE_NOOP("ModelCard", "Log loss"), model.test.logLoss);
    addFigure(section, CORE_TRANSLATE_NOOP("ModelCard", "ROC area"), model.test.rocAuc);
    addFigure(section, CORE_TRANSLATE_NOOP("ModelCard", "Precision–recall area"), model.test.prAuc);
    const auto& split = model.split;
    const std::string kind = shown(data::toWord(split.kind));
    const std::string seed = std::to_string(split.seed);
    facts.push_back({translate("ModelCard", "Split"),
                     groupedCount(split.train) + " / " + groupedCount(split.validation) + " / " +
                         groupedCount(split.test.size()),
                     split.by.empty()
                         ? filled(translate("ModelCard", "Rows to learn from, to choose by and to "
                                                         "judge by; {1}, seed {2}."),
                                  {kind, seed})
                         : filled(translate("ModelCard", "Rows to learn from, to choose by and to "
                                                         "judge by; {1} by “{2}”, seed {3}."),
                                  {kind, split.by, seed}),
                     false});
    if (model.trials > 0)
        facts.push_back({translate("ModelCard", "Chosen from"),
                         countOf(model.trials, "trial", "trials"),
                         translate("ModelCard", "None of them has seen the test part."), false});
    return section;
}

CardSection classSection(const SavedClassifier& model)
{
    CardSection section{translate("ModelCard", "Each class, on the test part"), {}};
    for (const predict::ClassReport& report : model.test.report)
        section.facts.push_back({report.name, "F1 " + figureText(report.f1, digits),
                                 filled(translate("ModelCard", "Precision {1}, recall {2}, {3}."),
                                        {percentText(report.precision), percentText(report.recall),
                                         countOf(report.support, "customer", "customers")}),
                                 report.predicted == 0});
    return section;
}

CardSection modelSection(const SavedClassifier& model)
{
    CardSection section{translate("ModelCard", "What it is"), {}};
    auto& facts = section.facts;
    facts.push_back({translate("ModelCard", "Model"), model.name, {}, false});
    facts.push_back(
        {translate("ModelCard", "Predicts"), model.target, listText(model.classes), false});
    if (model.parameters > 0)
        facts.push_back(
            {translate("ModelCard", "Parameters"), groupedCount(model.parameters), {}, false});
    if (model.threshold)
        facts.push_back(
            {translate("ModelCard", "Threshold"), percentText(*model.threshold),
             filled(translate("ModelCard",
                              "“{1}” from this probability on; chosen on the validation part."),
                    {model.classes[1]}),
             false});
    if (model.options.scalesProbabilities)
        facts.push_back(
            {translate("ModelCard", "Temperature"),
             figureText(model.temperature.temperature, digits),
             translate("ModelCard",
                       "Probabilities are scaled by it, fitted on the validation part."),
             false});
    for (const predict::TrainingCourse& course : model.courses)
        facts.push_back(
            {model.courses.size() == 1 ? translate("ModelCard", "Training") : course.name,
             filled(translate("ModelCard", "best at round {1} of {2}"),
                    {groupedCount(static_cast<std::size_t>(course.bestEpoch)),
                     groupedCount(course.history.size())}),
             {},
             false});
    return section;
}

std::string summaryOf(const SavedClassifier& model)
{
    const std::size_t columns = model.recipe.sources.size();
    const std::string task = filled(
        columns == 1 ? translate("ModelCard", "Predicts “{1}” ({2}) from 1 column")
                     : translate("ModelCard", "Predicts “{1}” ({2}) from {3} columns"),
        {model.target, countOf(model.classes.size(), "class", "classes"), groupedCount(columns)});
    const std::string success =
        filled(model.test.n == 1
                   ? translate("ModelCard", "right for {1} of 1 customer it had not seen")
                   : translate("ModelCard", "right for {1} of {2} customers it had not seen"),
               {percentText(model.test.accuracy), groupedCount(model.test.n)});
    return filled(translate("ModelCard", "{1}; {2}."), {task, success});
}

ModelCard cardOf(const SavedClassifier& model)
{
    ModelCard card;
    card.title = model.name;
    card.summary = summaryOf(model);
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
    CardSection section{translate("ModelCard", "Segments"), {}};
    for (const segment::SegmentCard& segment : model.segments)
        section.facts.push_back(
            {segment.name,
             countOf(segment.size, "customer", "customers") + ", " + percentText(segment.share),
             segment.sentence, false});
    return section;
}

std::string summaryOf(const SegmentModel& model)
{
    const std::size_t segments = model.segments.size();
    const std::size_t columns = model.recipe.sources.size();
    const std::string sentence =
        segments == 1
            ? columns == 1
                  ? translate("ModelCard", "Gives customers one of 1 segment from 1 column.")
                  : translate("ModelCard", "Gives customers one of 1 segment from {2} columns.")
        : columns == 1
            ? translate("ModelCard", "Gives customers one of {1} segments from 1 column.")
            : translate("ModelCard", "Gives customers one of {1} segments from {2} columns.");
    return filled(sentence, {groupedCount(segments), groupedCount(columns)});
}

ModelCard cardOf(const SegmentModel& model)
{
    ModelCard card;
    card.title = countOf(model.segments.size(), "segment", "segments");
    card.summary = summaryOf(model);
    CardSection method{translate("ModelCard", "What it is"), {}};
    auto& facts = method.facts;
    facts.push_back({translate("ModelCard", "Method"),
                     std::string(segment::toWord(model.request.method)),
                     {},
                     false});
    addFigure(method, CORE_TRANSLATE_NOOP("ModelCard", "Silhouette"),
              model.figures.silhouettePrepared);
    if (model.figures.silhouetteLatent)
        addFigure(method, CORE_TRANSLATE_NOOP("ModelCard", "Silhouette of the codes"),
                  *model.figures.silhouetteLatent);
    addFigure(method, CORE_TRANSLATE_NOOP("ModelCard", "Davies–Bouldin"),
              model.figures.daviesBouldin);
    addFigure(method, CORE_TRANSLATE_NOOP("ModelCard", "Calinski–Harabasz"),
              model.figures.calinskiHarabasz);
    if (model.figures.seedAgreement)
        addFigure(method, CORE_TRANSLATE_NOOP("ModelCard", "Agreement of seeds"),
                  *model.figures.seedAgreement);
    facts.push_back({translate("ModelCard", "Own customers given the same segment"),
                     percentText(model.ruleAgreement),
                     translate("ModelCard", "By the rule that new customers are assigned with."),
                     model.ruleAgreement < 0.95});
    if (!model.changes.empty())
        facts.push_back({translate("ModelCard", "Changes by hand"),
                         groupedCount(model.changes.size()),
                         {},
                         false});
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

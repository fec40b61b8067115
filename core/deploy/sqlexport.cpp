#include "core/deploy/sqlexport.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/deploy/sqlpredictor.h"
#include "core/deploy/sqlrecipe.h"
#include "core/deploy/sqlsegments.h"

#include <algorithm>

namespace core::deploy {
namespace {

using Names = std::vector<std::string>;

/// What statements for both kinds of model begin and end with.
class ExportWriter {
public:
    ExportWriter(const prepare::Recipe& recipe, const SqlOptions& options)
        : m_recipe(recipe), m_options(options), m_statement(options)
    {
        for (const prepare::SourceColumn& source : recipe.sources)
            m_model.inputs.push_back({source.name, exportedType(source.type)});
        if (!options.idColumn.empty())
            add(options.idColumn, "as in the table", SqlStatement::idName);
    }

    SqlStatement& statement() { return m_statement; }
    const SqlWords& words() const { return m_statement.words(); }
    SqlInputs writeInputs() { return writeRecipe(m_statement, m_recipe); }

    /// A column of the result; returns its name.
    std::string add(const std::string& wish, const std::string& type, const std::string& expression)
    {
        const std::string name = words().resultName(wish, m_taken);
        m_model.outputs.push_back({name, type});
        m_results.push_back({words().name(name), expression});
        return name;
    }
    /// For the reader of the window in its language, for those of the statement in English.
    template <typename Text>
    void warn(const std::string& code, Text text)
    {
        m_model.warnings.push_back({code, {}, text()});
        const EnglishWords english;
        m_notes.push_back(text());
    }

    ExportedModel finish(const Names& about)
    {
        addWarnings();
        std::string header;
        for (const Names& part : {about, facts()})
            for (const std::string& line : part)
                header += words().comment(line);
        m_model.bytes = m_statement.finish(header, m_results);
        return std::move(m_model);
    }

private:
    Names facts() const
    {
        const EnglishWords english;
        Names lines{std::string("Dialect: ") + std::string(sqlLabel(words().dialect())),
                    "Reads the table " + m_options.table + " with the columns:"};
        for (const ExportedColumn& column : m_model.inputs)
            lines.push_back("  " + column.name + " (" + column.type + ')');
        lines.push_back("Returns one row for each of its rows:");
        for (const ExportedColumn& column : m_model.outputs)
            lines.push_back("  " + column.name + " (" + column.type + ')');
        lines.emplace_back("Prepared as the training rows were:");
        for (const std::string& sentence : m_recipe.sentences())
            lines.push_back("  " + sentence);
        for (const std::string& note : m_notes)
            lines.push_back("Note: " + note);
        return lines;
    }

    void addWarnings();
    void addSqliteWarnings();
    void addBigQueryWarnings();

    const prepare::Recipe& m_recipe;
    const SqlOptions& m_options;
    SqlStatement m_statement;
    ExportedModel m_model;
    Names m_notes; ///< the warnings, for the head of the statement
    Names m_taken;
    std::vector<SqlColumn> m_results;
};

void ExportWriter::addWarnings()
{
    if (m_options.idColumn.empty())
        warn("no-id", [] {
            return translate("Warnings", "Without an ID column the rows of the result cannot be "
                                         "told apart: tables have no order.");
        });
    switch (words().dialect()) {
    case SqlDialect::Sqlite:
        addSqliteWarnings();
        break;
    case SqlDialect::Postgres:
        warn("dialect", [] {
            return translate("Warnings", "PostgreSQL may compile long statements for longer "
                                         "than it runs them: SET jit = off before it.");
        });
        break;
    case SqlDialect::Spark:
        warn("dialect", [] {
            return translate("Warnings",
                             "Spark 3.3 or later: earlier ones copy the stages into each other.");
        });
        break;
    case SqlDialect::BigQuery:
        addBigQueryWarnings();
        break;
    case SqlDialect::Ansi:
        warn("dialect", [] {
            return translate("Warnings", "Beside standard functions it takes GREATEST and "
                                         "LEAST, which are standard since SQL:2023.");
        });
        break;
    }
}

void ExportWriter::addSqliteWarnings()
{
    warn("dialect", [] {
        return translate("Warnings", "SQLite needs its mathematical functions (EXP, LN, "
                                     "SQRT), which builds may lack: SELECT EXP(1) tells.");
    });
    // It looks for every number among those before it.
    constexpr double secondsPerPair = 8e-9;
    const auto numbers = static_cast<double>(m_statement.numberCount());
    const double seconds = secondsPerPair * numbers * numbers;
    if (seconds > 2)
        warn("slow", [seconds] {
            return filled(translate("Warnings", "SQLite takes some {1} s to read so many numbers "
                                                "before the first row comes."),
                          {figureText(seconds, 1)});
        });
}

void ExportWriter::addBigQueryWarnings()
{
    const auto isPlain = [](const std::string& name) {
        return std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '_';
        });
    };
    std::string odd;
    for (const ExportedColumn& column : m_model.inputs)
        if (!isPlain(column.name))
            odd += (odd.empty() ? "" : ", ") + column.name;
    if (!odd.empty())
        warn("names", [&odd] {
            return filled(translate("Warnings", "BigQuery may not have columns of these names, "
                                                "rename them in a view: {1}."),
                          {odd});
        });
}

std::string labelOf(const SqlWords& words, const Names& conditions, const Names& labels)
{
    if (conditions.empty())
        return words.text(labels.back());
    std::string text = "CASE";
    for (std::size_t i = 0; i < conditions.size(); ++i)
        text += " WHEN " + conditions[i] + " THEN " + words.text(labels[i]);
    return text + " ELSE " + words.text(labels.back()) + " END";
}

/// The class of the highest share, the first among equals; with a threshold the second of two
/// where it is reached (predict::decidedClasses).
std::string decidedClass(SqlStatement& statement, const predict::SavedClassifier& model,
                         const Names& shares)
{
    const SqlWords& words = statement.words();
    if (model.threshold) {
        const double threshold = std::clamp(*model.threshold, -1.0, 2.0);
        return labelOf(words, {shares[1] + ">=" + words.number(threshold)},
                       {model.classes[1], model.classes[0]});
    }
    const SqlStatement::Kept kept(statement, shares);
    const std::string top = statement.stage("highest", "n", {words.greatest(shares)}).front();
    Names conditions;
    for (std::size_t k = 0; k + 1 < shares.size(); ++k)
        conditions.push_back(shares[k] + '=' + top);
    return labelOf(words, conditions, model.classes);
}

std::string listed(const Names& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

ExportedModel sqlOf(const predict::SavedClassifier& model, const SqlOptions& options)
{
    ExportWriter writer(model.recipe, options);
    SqlStatement& statement = writer.statement();
    const Names shares = writePredictor(statement, *model.model, writer.writeInputs());
    const std::string label = decidedClass(statement, model, shares);
    writer.add("label", "text", label);
    for (std::size_t k = 0; k < shares.size(); ++k)
        writer.add("probability_" + model.classes[k], "number", shares[k]);
    return writer.finish(
        {"Model: " + model.name + ", made by Tessera", "Predicts " + model.target +
                                                           ", the columns of probabilities in the "
                                                           "order of the classes: " +
                                                           listed(model.classes)});
}

ExportedModel sqlOf(const segment::SegmentModel& model, const SqlOptions& options)
{
    ExportWriter writer(model.recipe, options);
    SqlStatement& statement = writer.statement();
    Names points = writer.writeInputs().names;
    if (model.network)
        points =
            writeNetwork(statement, *model.network, model.network->shape.encoderLayers, points);
    const SqlSegments segments = writeSegments(statement, model, points);
    Names conditions;
    Names names;
    for (const segment::SegmentCard& card : model.segments) {
        names.push_back(card.name);
        conditions.push_back(segments.label + '=' + std::to_string(card.id));
    }
    conditions.pop_back();
    writer.add("label", "text", labelOf(writer.words(), conditions, names));
    if (!segments.distance.empty())
        writer.add("distance", "number", segments.distance);
    if (!segments.probability.empty())
        writer.add("probability", "number", segments.probability);
    if (model.ruleAgreement < 1)
        writer.warn("own-customers", [&model] {
            return filled(translate("Warnings", "The rule gives {1} of the customers the segments "
                                                "were found among the segment they have."),
                          {percentText(model.ruleAgreement)});
        });
    return writer.finish({"Customer segments, made by Tessera",
                          "Gives each customer one of the segments: " + listed(names)});
}

} // namespace core::deploy

#include "core/predict/classifier.h"

#include "core/base/words.h"
#include "core/predict/featurechoice.h"
#include "core/predict/lookup.h"
#include "core/predict/target.h"
#include "core/prepare/plancheck.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace core::predict {
namespace {

constexpr std::size_t lookupWidth = 2;
/// Association from which a feature is rather the answer than a hint at it.
constexpr double leakStrength = 0.95;
constexpr std::size_t fewRowsPerClass = 10;

/// One part of the split as the network sees it.
struct Part {
    std::span<const std::uint32_t> rows;
    std::vector<std::int32_t> classes;
    data::Matrix inputs;
};

/// The course of one call of trainClassifier.
class Course {
public:
    Course(const ClassifierRequest& request, const TrainingControl& control,
           const ProgressCallback& progress)
        : m_request(request), m_control(control), m_progress(progress),
          m_start(std::chrono::steady_clock::now())
    {
        if (!request.table)
            throw Error(ErrorCode::Internal, "There is no table to train on.");
    }

    ClassifierModel run(const network::EpochCallback& onEpoch)
    {
        report(0, "Preparing");
        choose();
        split();
        prepareParts();
        report(0.05, "Training");
        train(onEpoch);
        report(0.96, "Judging");
        judge();
        compareWithBaseline();
        compareWithLookup();
        warnAboutResult();
        m_model.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        report(1, "Done");
        return std::move(m_model);
    }

private:
    void report(double fraction, std::string_view stage) const
    {
        throwIfStopped(m_control.discard);
        if (m_progress)
            m_progress(fraction, stage);
    }

    void warn(std::string code, std::string column, std::string text)
    {
        m_model.warnings.push_back({std::move(code), std::move(column), std::move(text)});
    }

    void choose()
    {
        const data::DataTable& table = *m_request.table;
        m_target = targetClasses(table, m_request.target);
        FeatureChoice choice = chooseFeatures(table, m_request.target, m_request.features);
        m_model.table = m_request.table;
        m_model.target = m_request.target;
        m_model.features = std::move(choice.columns);
        // What names a group of rows is no property of a customer.
        const auto& group = m_request.options.split.groupColumn;
        if (m_request.features.empty() && group && m_model.features.size() > 1)
            std::erase(m_model.features, *group);
        m_model.warnings = std::move(choice.warnings);
        m_model.classes = m_target.names;
        m_model.options = m_request.options;
        m_model.options.training.seed = m_request.seed;
        m_model.seed = m_request.seed;
        m_model.rowsWithoutTarget = m_target.rowsWithoutTarget;
        const std::string& name = table.column(m_request.target).name;
        if (m_target.rowsWithoutTarget > 0)
            warn("rows-without-target", name,
                 std::to_string(m_target.rowsWithoutTarget) + " rows have no value in \"" + name +
                     "\" and are left out of training and of every score.");
        for (std::size_t i = 0; i < m_target.names.size(); ++i)
            if (m_target.counts[i] < fewRowsPerClass)
                warn("rare-class", name,
                     "The class \"" + m_target.names[i] + "\" has only " +
                         std::to_string(m_target.counts[i]) +
                         (m_target.counts[i] == 1 ? " row" : " rows") +
                         ": its scores mean little.");
    }

    void split()
    {
        RowSplit drawn =
            splitRows(*m_request.table, m_target, m_model.options.split, m_request.seed);
        m_model.split = std::move(drawn.split);
        m_model.groupColumn = drawn.groupColumn;
        m_model.warnings.insert(m_model.warnings.end(), drawn.warnings.begin(),
                                drawn.warnings.end());
        std::vector<std::int32_t> codeOfRow(m_request.table->rowCount(), -1);
        for (std::size_t i = 0; i < m_target.rows.size(); ++i)
            codeOfRow[m_target.rows[i]] = m_target.codes[i];
        const auto fill = [&](Part& part, const std::vector<std::uint32_t>& rows) {
            part.rows = rows;
            for (const std::uint32_t row : rows)
                part.classes.push_back(codeOfRow[row]);
        };
        fill(m_train, m_model.split.train);
        fill(m_validation, m_model.split.validation);
        fill(m_test, m_model.split.test);
        m_trainCounts.assign(m_model.classes.size(), 0);
        for (const std::int32_t code : m_train.classes)
            ++m_trainCounts[static_cast<std::size_t>(code)];
    }

    void prepareParts()
    {
        const data::DataTable& table = *m_request.table;
        m_model.recipe = prepare::fitRecipe(
            table,
            {.columns = m_model.features, .rows = m_model.split.train, .target = m_request.target},
            m_model.options.recipe, m_control.discard);
        for (Part* part : {&m_train, &m_validation, &m_test}) {
            throwIfStopped(m_control.discard);
            part->inputs =
                prepare::applyRecipe(m_model.recipe, table, part->rows, m_control.discard).values;
        }
        m_model.layers = network::summarizeLayers(m_model.options.hidden, m_model.recipe.width(),
                                                  m_model.classes.size());
        for (const network::LayerSummary& layer : m_model.layers)
            m_model.parameters += layer.parameters;
    }

    /// Rows over (classes × rows of the class), as scikit-learn's "balanced".
    std::vector<double> classWeights() const
    {
        if (m_model.options.classWeights == ClassWeights::None)
            return {};
        std::vector<double> weights;
        for (const std::size_t count : m_trainCounts)
            weights.push_back(count == 0 ? 1
                                         : static_cast<double>(m_train.classes.size()) /
                                               static_cast<double>(count * m_trainCounts.size()));
        return weights;
    }

    void train(const network::EpochCallback& onEpoch)
    {
        const int epochs = m_model.options.training.epochs;
        const auto afterEpoch = [&](const network::EpochReport& epoch) {
            if (onEpoch)
                onEpoch(epoch);
            report(0.05 + 0.9 * epoch.epoch / epochs, "Training");
        };
        const network::ClassifierTask task{.trainInputs = m_train.inputs,
                                           .trainClasses = m_train.classes,
                                           .validationInputs = m_validation.inputs,
                                           .validationClasses = m_validation.classes,
                                           .classCount = m_model.classes.size(),
                                           .hidden = m_model.options.hidden,
                                           .classWeights = classWeights(),
                                           .options = m_model.options.training};
        network::TrainingResult result =
            network::engine().trainClassifier(task, m_control, afterEpoch);
        m_model.network = std::move(result.network);
        m_model.history = std::move(result.history);
        m_model.bestEpoch = result.bestEpoch;
        m_model.endReason = result.endReason;
        m_model.fitSeconds = result.fitSeconds;
        m_model.steps = result.steps;
    }

    void judge()
    {
        const auto judged = [&](const Part& part) {
            return evaluate(part.classes, m_model.network->predict(part.inputs), m_model.classes);
        };
        m_model.train = judged(m_train);
        m_model.validation = judged(m_validation);
        const data::Matrix probabilities = m_model.network->predict(m_test.inputs);
        m_model.test = evaluate(m_test.classes, probabilities, m_model.classes);
        m_model.testPredictions = likeliestClasses(probabilities);
    }

    /// The training rows' class shares for everyone: always the most frequent class.
    void compareWithBaseline()
    {
        data::Matrix shares(m_test.classes.size(), m_model.classes.size());
        for (std::size_t row = 0; row < shares.rows(); ++row)
            for (std::size_t i = 0; i < shares.columns(); ++i)
                shares(row, i) = static_cast<double>(m_trainCounts[i]) /
                                 static_cast<double>(m_train.classes.size());
        m_model.baseline = evaluate(m_test.classes, shares, m_model.classes);
        const auto most = std::max_element(m_trainCounts.begin(), m_trainCounts.end());
        m_model.baselineClass =
            m_model.classes[static_cast<std::size_t>(most - m_trainCounts.begin())];
    }

    void compareWithLookup()
    {
        const data::DataTable& table = *m_request.table;
        const auto strengths = featureStrengths(table, m_model.features, m_train.rows,
                                                m_train.classes, m_model.classes.size());
        std::vector<std::size_t> columns;
        for (const FeatureStrength& feature : strengths) {
            if (columns.size() < lookupWidth) {
                columns.push_back(feature.column);
                m_model.lookupFeatures.push_back(table.column(feature.column).name);
            }
            const std::string& name = table.column(feature.column).name;
            if (feature.strength >= leakStrength)
                warn("leak-suspect", name,
                     "\"" + name +
                         "\" all but gives the answer away. If it is known only afterwards, take "
                         "it off the features.");
        }
        const auto predictions = lookupPredictions(table, columns, m_train.rows, m_train.classes,
                                                   m_model.classes.size(), m_test.rows);
        m_model.lookup = evaluateLabels(m_test.classes, predictions, m_model.classes);
    }

    void warnAboutResult()
    {
        const Evaluation& test = m_model.test;
        std::size_t predictedClasses = 0;
        std::string last;
        for (const ClassReport& report : test.report)
            if (report.predicted > 0) {
                ++predictedClasses;
                last = report.name;
            }
        if (predictedClasses <= 1)
            warn("collapsed-model", {},
                 "The model predicts \"" + last + "\" for every test row: it has learned nothing.");
        if (test.accuracyInterval.low <= m_model.baseline.accuracy)
            warn("ties-baseline", {},
                 "The model gets " + percentText(test.accuracy) + " of the test rows right (" +
                     percentText(test.accuracyInterval.low) + " to " +
                     percentText(test.accuracyInterval.high) + "); always saying \"" +
                     m_model.baselineClass + "\" gets " + percentText(m_model.baseline.accuracy) +
                     ". The two cannot be told apart by accuracy.");
    }

    ClassifierModel m_model;
    const ClassifierRequest& m_request;
    const TrainingControl& m_control;
    const ProgressCallback& m_progress;
    std::chrono::steady_clock::time_point m_start;
    TargetClasses m_target;
    Part m_train, m_validation, m_test;
    std::vector<std::size_t> m_trainCounts;
};

} // namespace

std::vector<network::LayerSummary> previewLayers(const ClassifierRequest& request)
{
    if (!request.table)
        throw Error(ErrorCode::Internal, "There is no table to train on.");
    const TargetClasses target = targetClasses(*request.table, request.target);
    const FeatureChoice choice = chooseFeatures(*request.table, request.target, request.features);
    return network::summarizeLayers(
        request.options.hidden,
        prepare::expectedWidth(request.options.recipe, *request.table, choice.columns),
        target.names.size());
}

ClassifierModel trainClassifier(const ClassifierRequest& request, const TrainingControl& control,
                                const network::EpochCallback& onEpoch,
                                const ProgressCallback& progress)
{
    return Course(request, control, progress).run(onEpoch);
}

} // namespace core::predict

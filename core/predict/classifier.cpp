#include "core/predict/classifier.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/predict/featurechoice.h"
#include "core/predict/lookup.h"
#include "core/predict/preparedparts.h"
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

    ClassifierModel run(const CourseCallback& onEpoch)
    {
        report(0, CORE_TRANSLATE_NOOP("Progress", "Preparing"));
        choose();
        split();
        prepare();
        report(0.05, CORE_TRANSLATE_NOOP("Progress", "Training"));
        train(onEpoch);
        report(0.96, CORE_TRANSLATE_NOOP("Progress", "Judging"));
        judge();
        compareWithBaseline();
        compareWithLookup();
        warnAboutResult();
        m_model.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        report(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
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
        ClassifierColumns columns = chooseColumns(m_request);
        m_target = std::move(columns.target);
        m_model.table = m_request.table;
        m_model.target = m_request.target;
        m_model.features = std::move(columns.features);
        m_model.warnings = std::move(columns.warnings);
        m_model.classes = m_target.names;
        m_model.options = m_request.options;
        m_model.options.training.seed = m_request.seed;
        m_model.name = modelName(m_model.options);
        m_model.seed = m_request.seed;
        m_model.rowsWithoutTarget = m_target.rowsWithoutTarget;
    }

    void split()
    {
        RowSplit drawn =
            splitRows(*m_request.table, m_target, m_model.options.split, m_request.seed);
        m_model.split = std::move(drawn.split);
        m_model.groupColumn = drawn.groupColumn;
        m_model.warnings.insert(m_model.warnings.end(), drawn.warnings.begin(),
                                drawn.warnings.end());
    }

    void prepare()
    {
        m_parts = prepareParts(*m_request.table, m_target, m_request.target, m_model.features,
                               m_model.split, m_model.options.recipe, m_control.discard);
        m_model.recipe = m_parts.recipe;
        m_model.test.rows = m_parts.test.rows;
        m_model.test.classes = m_parts.test.classes;
    }

    void train(const CourseCallback& onEpoch)
    {
        const std::vector<std::int32_t> folds = memberFolds(
            *m_request.table, m_model.options, m_model.groupColumn, m_parts, m_request.seed);
        LearningTask task = learningTask(m_parts, m_model.options, folds, m_request.seed);
        task.start = earlierNetwork();
        Learned learned = learn(task, m_model.options, m_control, afterEarlier(onEpoch),
                                [this](double fraction, std::string_view stage) {
                                    report(0.05 + 0.9 * fraction, stage);
                                });
        m_model.courses = std::move(learned.courses);
        if (m_request.continued)
            putBehindEarlier(m_model.courses.front());
        m_model.fitSeconds = learned.fitSeconds;
        m_model.steps = learned.steps;
        JudgedPart& validation = m_model.validation;
        for (const std::uint32_t place : learned.judged) {
            validation.rows.push_back(m_parts.validation.rows[place]);
            validation.classes.push_back(m_parts.validation.classes[place]);
        }
        Decision decision = decide(m_model.options, learned, validation.classes, m_control.discard);
        m_model.model = std::move(decision.model);
        m_model.temperature = decision.temperature;
        m_model.threshold = decision.threshold;
        validation.probabilities = std::move(learned.validationProbabilities);
        if (m_model.options.scalesProbabilities)
            validation.probabilities = atTemperature(
                validation.probabilities, decision.temperature.temperature, m_control.discard);
        describeLayers();
    }

    /// The network that goes on training. Throws core::Error (InvalidOption) where there is none.
    std::shared_ptr<const network::Network> earlierNetwork() const
    {
        if (!m_request.continued)
            return {};
        const auto& earlier = *m_request.continued;
        const Predictor* model = earlier.model.get();
        if (const auto* tempered = dynamic_cast<const TemperedPredictor*>(model))
            model = tempered->model().get();
        const auto* single = dynamic_cast<const NetworkPredictor*>(model);
        const auto& options = m_model.options;
        if (!single || options.kind != ModelKind::Network || options.folds > 0)
            throw Error(ErrorCode::InvalidOption,
                        translate("Errors", "Only a single network can go on training."),
                        "continue", {}, translate("Errors", "Train the model anew."));
        const bool same = earlier.table == m_request.table && earlier.target == m_model.target &&
                          earlier.features == m_model.features && earlier.seed == m_request.seed &&
                          earlier.split.train == m_model.split.train &&
                          earlier.options.hidden == options.hidden &&
                          earlier.options.head == options.head &&
                          earlier.options.categories == options.categories &&
                          earlier.options.recipe.steps == options.recipe.steps;
        if (!same)
            throw Error(
                ErrorCode::InvalidOption,
                translate("Errors", "The network was trained on other rows, features or layers."),
                "continue", {},
                translate("Errors", "Train it anew, or go back to the settings it was made with."));
        return single->network();
    }

    int earlierEpochs() const
    {
        return m_request.continued ? m_request.continued->course()->bestEpoch : 0;
    }

    CourseCallback afterEarlier(const CourseCallback& onEpoch) const
    {
        if (!m_request.continued || !onEpoch)
            return onEpoch;
        return
            [onEpoch, before = earlierEpochs()](std::size_t course, network::EpochReport report) {
                report.epoch += before;
                report.bestEpoch += before;
                onEpoch(course, report);
            };
    }

    void putBehindEarlier(TrainingCourse& course)
    {
        const int before = earlierEpochs();
        m_model.options.training.epochs += before;
        const std::vector<network::EpochReport>& earlier = m_request.continued->course()->history;
        for (network::EpochReport& report : course.history) {
            report.epoch += before;
            report.bestEpoch += before;
        }
        course.bestEpoch += before;
        course.history.insert(course.history.begin(), earlier.begin(), earlier.begin() + before);
    }

    void describeLayers()
    {
        const auto& options = m_model.options;
        if (!usesNetwork(options))
            return;
        m_model.layers = network::summarizeLayers(
            options.hidden, m_model.recipe.width(), m_model.classes.size(),
            embeddingsOf(options.categories, m_model.recipe.levelInputs()));
        for (const network::LayerSummary& layer : m_model.layers)
            m_model.parameters += layer.parameters;
    }

    void judge()
    {
        const auto judged = [&](JudgedPart& part) {
            part.predictions = decidedClasses(part.probabilities, m_model.threshold);
            part.evaluation =
                evaluate(part.classes, part.probabilities, part.predictions, m_model.classes);
        };
        judged(m_model.validation);
        m_model.test.probabilities =
            m_model.model->probabilities(m_parts.test.inputs, m_control.discard);
        judged(m_model.test);
        JudgedPart train{.rows = {},
                         .classes = std::move(m_parts.train.classes),
                         .probabilities =
                             m_model.model->probabilities(m_parts.train.inputs, m_control.discard),
                         .predictions = {},
                         .evaluation = {}};
        judged(train);
        m_model.train = std::move(train.evaluation);
        m_parts.train.classes = std::move(train.classes);
    }

    /// The training rows' class shares for everyone: always the most frequent class.
    void compareWithBaseline()
    {
        std::vector<double> shares;
        for (const std::size_t count : m_parts.trainCounts)
            shares.push_back(static_cast<double>(count) /
                             static_cast<double>(m_parts.train.classes.size()));
        const SharesPredictor baseline(shares, m_model.recipe.width());
        m_model.baseline = evaluate(m_model.test.classes,
                                    baseline.probabilities(m_parts.test.inputs), m_model.classes);
        const auto most = std::ranges::max_element(m_parts.trainCounts);
        m_model.baselineClass =
            m_model.classes[static_cast<std::size_t>(most - m_parts.trainCounts.begin())];
    }

    void compareWithLookup()
    {
        const data::DataTable& table = *m_request.table;
        const auto strengths = featureStrengths(table, m_model.features, m_parts.train.rows,
                                                m_parts.train.classes, m_model.classes.size());
        std::vector<std::size_t> columns;
        for (const FeatureStrength& feature : strengths) {
            if (columns.size() < lookupWidth) {
                columns.push_back(feature.column);
                m_model.lookupFeatures.push_back(table.column(feature.column).name);
            }
            const std::string& name = table.column(feature.column).name;
            if (feature.strength >= leakStrength)
                warn("leak-suspect", name,
                     filled(translate("Warnings", "\"{1}\" all but gives the answer away. If it is "
                                                  "known only afterwards, take it off the "
                                                  "features."),
                            {name}));
        }
        const auto predictions =
            lookupPredictions(table, columns, m_parts.train.rows, m_parts.train.classes,
                              m_model.classes.size(), m_parts.test.rows);
        m_model.lookup = evaluateLabels(m_parts.test.classes, predictions, m_model.classes);
    }

    void warnAboutResult()
    {
        const Evaluation& test = m_model.test.evaluation;
        std::size_t predictedClasses = 0;
        std::string last;
        for (const ClassReport& report : test.report)
            if (report.predicted > 0) {
                ++predictedClasses;
                last = report.name;
            }
        // The baseline says one class by intent.
        if (m_model.options.kind == ModelKind::Baseline)
            return;
        if (predictedClasses <= 1)
            warn("collapsed-model", {},
                 filled(translate("Warnings", "The model predicts \"{1}\" for every test row: it "
                                              "has learned nothing."),
                        {last}));
        if (test.accuracyInterval.low <= m_model.baseline.accuracy)
            warn("ties-baseline", {},
                 filled(translate("Warnings", "The model gets {1} of the test rows right ({2} to "
                                              "{3}); always saying \"{4}\" gets {5}. The two "
                                              "cannot be told apart by accuracy."),
                        {percentText(test.accuracy), percentText(test.accuracyInterval.low),
                         percentText(test.accuracyInterval.high), m_model.baselineClass,
                         percentText(m_model.baseline.accuracy)}));
    }

    ClassifierModel m_model;
    const ClassifierRequest& m_request;
    const TrainingControl& m_control;
    const ProgressCallback& m_progress;
    std::chrono::steady_clock::time_point m_start;
    TargetClasses m_target;
    PreparedParts m_parts;
};

} // namespace

std::vector<network::LayerSummary> previewLayers(const ClassifierRequest& request)
{
    const ClassifierColumns columns = chooseColumns(request);
    const prepare::ExpectedInputs inputs =
        prepare::expectedInputs(request.options.recipe, *request.table, columns.features);
    return network::summarizeLayers(request.options.hidden, inputs.width,
                                    columns.target.names.size(),
                                    embeddingsOf(request.options.categories, inputs.levels));
}

ClassifierColumns chooseColumns(const ClassifierRequest& request)
{
    if (!request.table)
        throw Error(ErrorCode::Internal, "There is no table to train on.");
    const data::DataTable& table = *request.table;
    ClassifierColumns columns{
        .target = targetClasses(table, request.target), .features = {}, .warnings = {}};
    checkTarget(request.options, columns.target.names.size(), columns.target.isOrdered);
    FeatureChoice choice = chooseFeatures(table, request.target, request.features);
    columns.features = std::move(choice.columns);
    columns.warnings = std::move(choice.warnings);
    // What names a group of rows is no property of a customer.
    const auto& group = request.options.split.groupColumn;
    if (request.features.empty() && group && columns.features.size() > 1)
        std::erase(columns.features, *group);
    const std::string& name = table.column(request.target).name;
    const TargetClasses& target = columns.target;
    if (target.rowsWithoutTarget > 0)
        columns.warnings.push_back(
            {"rows-without-target", name,
             filled(translate("Warnings", "{1} rows have no value in \"{2}\" and are left out of "
                                          "training and of every score."),
                    {std::to_string(target.rowsWithoutTarget), name})});
    for (std::size_t i = 0; i < target.names.size(); ++i)
        if (target.counts[i] < fewRowsPerClass)
            columns.warnings.push_back(
                {"rare-class", name,
                 filled(target.counts[i] == 1
                            ? translate("Warnings", "The class \"{1}\" has only {2} row: its "
                                                    "scores mean little.")
                            : translate("Warnings", "The class \"{1}\" has only {2} rows: its "
                                                    "scores mean little."),
                        {target.names[i], std::to_string(target.counts[i])})});
    return columns;
}

ClassifierOptions optionsOfAnother(const ClassifierModel& model)
{
    ClassifierOptions options = model.options;
    const TrainingCourse* course = model.course();
    if (options.kind == ModelKind::Network && options.folds == 0 && course &&
        course->endReason == network::EndReason::StoppedByUser && !course->history.empty())
        options.training.epochs = course->history.back().epoch;
    return options;
}

ClassifierModel trainClassifier(const ClassifierRequest& request, const TrainingControl& control,
                                const CourseCallback& onEpoch, const ProgressCallback& progress)
{
    return Course(request, control, progress).run(onEpoch);
}

} // namespace core::predict

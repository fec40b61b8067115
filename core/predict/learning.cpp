#include "core/predict/learning.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

namespace core::predict {
namespace {

/// One model to be trained: a kind, and the fold it is watched on.
struct Unit {
    ModelKind kind = ModelKind::Network;
    int fold = -1; ///< −1: the validation rows
    std::optional<std::size_t> course;
};

struct UnitResult {
    PredictorPointer model;
    std::size_t steps = 0;
};

bool hasCourse(ModelKind kind)
{
    return kind == ModelKind::Network || kind == ModelKind::Boosting || kind == ModelKind::Forest;
}

std::vector<Unit> unitsOf(const ClassifierOptions& options)
{
    std::vector<Unit> units;
    std::size_t courses = 0;
    for (int fold = options.folds > 0 ? 0 : -1; fold < options.folds; ++fold) {
        for (const ModelKind kind : kindsOf(options)) {
            units.push_back({kind, fold, {}});
            if (hasCourse(kind))
                units.back().course = courses++;
        }
        if (fold < 0)
            break;
    }
    return units;
}

void checkOptions(const ClassifierOptions& options)
{
    if (options.folds < 0 || options.folds == 1 || options.folds > 50)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "An ensemble of folds needs 2 to 50 of them."), "folds", {},
                    translate("Errors", "Choose another number, or 0 for a single model."));
    const auto& members = options.members;
    const auto isMember = [](ModelKind kind) {
        return kind != ModelKind::Ensemble && kind != ModelKind::Baseline;
    };
    if (options.kind == ModelKind::Ensemble &&
        (members.empty() || !std::ranges::all_of(members, isMember)))
        throw Error(
            ErrorCode::InvalidOption,
            translate(
                "Errors",
                "An ensemble is made of networks, trees, neighbours or logistic regressions."),
            "members", {}, translate("Errors", "Name at least one of these."));
}

/// Prepared rows of its own, for the part of a fold.
struct OwnRows {
    data::Matrix inputs;
    std::vector<std::int32_t> classes;
};

class Learning {
public:
    Learning(const LearningTask& task, const ClassifierOptions& options,
             const TrainingControl& control, const CourseCallback& onEpoch,
             const ProgressCallback& progress)
        : m_task(task), m_options(options), m_control(control), m_onEpoch(onEpoch),
          m_progress(progress), m_units(unitsOf(options)), m_results(m_units.size()),
          m_fractions(m_units.size())
    {
    }

    Learned run()
    {
        checkOptions(m_options);
        if (m_options.folds > 0 && m_task.folds.size() != m_task.rows.trainClasses.size() +
                                                              m_task.rows.validationClasses.size())
            throw Error(ErrorCode::Internal, "An ensemble of folds needs the fold of every row.");
        const auto start = std::chrono::steady_clock::now();
        for (const std::string& name : courseNames(m_options))
            m_learned.courses.emplace_back().name = name;
        parallelBlocks(m_units.size(), 1,
                       [&](std::size_t begin, std::size_t) { trainUnit(begin); });
        gather();
        m_learned.fitSeconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        judgeValidation();
        return std::move(m_learned);
    }

private:
    /// Rows of a fold (`inside`) or all others, out of training and validation rows together.
    OwnRows rowsOfFold(int fold, bool inside) const
    {
        const ModelTask& rows = m_task.rows;
        const std::size_t trainCount = rows.trainInputs.rows();
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < m_task.folds.size(); ++i)
            if ((m_task.folds[i] == fold) == inside)
                chosen.push_back(i);
        OwnRows own{data::Matrix(chosen.size(), rows.trainInputs.columns()), {}};
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const bool trains = chosen[i] < trainCount;
            const std::size_t row = trains ? chosen[i] : chosen[i] - trainCount;
            std::ranges::copy(trains ? rows.trainInputs.row(row) : rows.validationInputs.row(row),
                              own.inputs.row(i).begin());
            own.classes.push_back(trains ? rows.trainClasses[row] : rows.validationClasses[row]);
        }
        return own;
    }

    void trainUnit(std::size_t index)
    {
        throwIfStopped(m_control.discard);
        if (index > 0 && m_control.keepBest.stop_requested())
            return;
        const Unit& unit = m_units[index];
        const ModelTask& rows = m_task.rows;
        OwnRows train, validation;
        if (unit.fold >= 0) {
            train = rowsOfFold(unit.fold, false);
            validation = rowsOfFold(unit.fold, true);
        }
        const bool own = unit.fold >= 0;
        ModelTask task{.trainInputs = own ? train.inputs : rows.trainInputs,
                       .trainClasses = own ? train.classes : rows.trainClasses,
                       .validationInputs = own ? validation.inputs : rows.validationInputs,
                       .validationClasses = own ? validation.classes : rows.validationClasses,
                       .classCount = rows.classCount,
                       .classWeights = {},
                       .seed = index == 0 ? rows.seed : Random(rows.seed).fork(index).next()};
        if (m_options.classWeights == ClassWeights::Balanced)
            task.classWeights = balancedWeights(task.trainClasses, task.classCount);
        m_results[index] = trainKind(unit, index, task);
        tellProgress(index, 1);
    }

    UnitResult trainKind(const Unit& unit, std::size_t index, const ModelTask& task)
    {
        switch (unit.kind) {
        case ModelKind::Network:
            return trainNetwork(unit, index, task);
        case ModelKind::Logistic:
            return {trainLogistic(task, m_options.logistic, m_control.discard).model, 0};
        case ModelKind::Neighbours:
            return {trainKnn(task, m_options.neighbours), 0};
        case ModelKind::Forest: {
            TreeOptions forest = forestOptions(task.trainInputs.columns());
            forest.rounds = m_options.forest.trees;
            forest.depth = m_options.forest.depth;
            forest.leastLeafWeight = m_options.forest.leastLeafWeight;
            return trainTrees(unit, index, task, forest);
        }
        case ModelKind::Boosting:
            return trainTrees(unit, index, task, m_options.boosting);
        case ModelKind::Ensemble:
        case ModelKind::Baseline:
            break;
        }
        std::vector<double> shares(task.classCount);
        for (const std::int32_t code : task.trainClasses)
            shares[static_cast<std::size_t>(code)] +=
                1 / static_cast<double>(task.trainClasses.size());
        return {std::make_shared<SharesPredictor>(shares, task.trainInputs.columns()), 0};
    }

    UnitResult trainNetwork(const Unit& unit, std::size_t index, const ModelTask& task)
    {
        network::ClassifierTask classifier{.trainInputs = task.trainInputs,
                                           .trainClasses = task.trainClasses,
                                           .validationInputs = task.validationInputs,
                                           .validationClasses = task.validationClasses,
                                           .classCount = task.classCount,
                                           .hidden = m_options.hidden,
                                           .classWeights = task.classWeights,
                                           .options = m_options.training,
                                           .head = m_options.head,
                                           .embeddings = m_task.embeddings};
        if (m_options.kind == ModelKind::Network && m_options.folds == 0)
            classifier.start = m_task.start;
        classifier.options.seed = task.seed;
        const auto onEpoch = [&](const network::EpochReport& report) {
            tellEpoch(unit, index, report, m_options.training.epochs);
        };
        network::TrainingResult result =
            network::engine().trainClassifier(classifier, m_control, onEpoch);
        TrainingCourse& course = m_learned.courses[*unit.course];
        course.history = std::move(result.history);
        course.bestEpoch = result.bestEpoch;
        course.endReason = result.endReason;
        return {std::make_shared<NetworkPredictor>(std::move(result.network)), result.steps};
    }

    UnitResult trainTrees(const Unit& unit, std::size_t index, const ModelTask& task,
                          const TreeOptions& options)
    {
        TrainingCourse& course = m_learned.courses[*unit.course];
        const auto onRound = [&](const RoundReport& report) {
            course.history.push_back(epochOf(report));
            tellEpoch(unit, index, course.history.back(), options.rounds);
        };
        TreeResult result = predict::trainTrees(task, options, m_control, onRound);
        course.bestEpoch = result.bestRound;
        course.endReason = result.endReason;
        return {std::move(result.model), 0};
    }

    static network::EpochReport epochOf(const RoundReport& round)
    {
        return {.epoch = round.round,
                .trainLoss = round.trainLoss,
                .trainAccuracy = round.trainAccuracy,
                .validationLoss = round.validationLoss,
                .validationAccuracy = round.validationAccuracy,
                .bestEpoch = round.bestRound,
                .seconds = round.seconds};
    }

    void tellEpoch(const Unit& unit, std::size_t index, const network::EpochReport& report,
                   int epochs)
    {
        throwIfStopped(m_control.discard);
        if (m_onEpoch) {
            const std::scoped_lock lock(m_mutex);
            m_onEpoch(*unit.course, report);
        }
        tellProgress(index, static_cast<double>(report.epoch) / std::max(epochs, 1));
    }

    void tellProgress(std::size_t index, double fraction)
    {
        if (!m_progress)
            return;
        const std::scoped_lock lock(m_mutex);
        m_fractions[index] = std::min(fraction, 1.0);
        m_progress(std::accumulate(m_fractions.begin(), m_fractions.end(), 0.0) /
                       static_cast<double>(m_fractions.size()),
                   CORE_TRANSLATE_NOOP("Progress", "Training"));
    }

    void gather()
    {
        std::vector<PredictorPointer> models;
        for (const UnitResult& result : m_results) {
            m_learned.steps += result.steps;
            if (result.model)
                models.push_back(result.model);
        }
        m_learned.model = models.size() == 1 ? models.front()
                                             : std::make_shared<MeanPredictor>(std::move(models));
    }

    /// Each validation row by the models that were not trained on it.
    void judgeValidation()
    {
        const ModelTask& rows = m_task.rows;
        const std::size_t count = rows.validationInputs.rows();
        if (m_options.folds == 0) {
            m_learned.judged.resize(count);
            std::iota(m_learned.judged.begin(), m_learned.judged.end(), 0U);
            if (count > 0)
                m_learned.validationProbabilities =
                    m_learned.model->probabilities(rows.validationInputs, m_control.discard);
            return;
        }
        const std::span<const std::int32_t> folds =
            m_task.folds.subspan(rows.trainInputs.rows(), count);
        for (std::size_t i = 0; i < count; ++i)
            if (isTrained(folds[i]))
                m_learned.judged.push_back(static_cast<std::uint32_t>(i));
        data::Matrix& result = m_learned.validationProbabilities;
        result = data::Matrix(m_learned.judged.size(), rows.classCount);
        for (int fold = 0; fold < m_options.folds; ++fold)
            if (isTrained(fold))
                judgeFold(fold, folds, result);
    }

    bool isTrained(int fold) const
    {
        for (std::size_t i = 0; i < m_units.size(); ++i)
            if (m_units[i].fold == fold && !m_results[i].model)
                return false;
        return true;
    }

    void judgeFold(int fold, std::span<const std::int32_t> folds, data::Matrix& result) const
    {
        std::vector<PredictorPointer> models;
        for (std::size_t i = 0; i < m_units.size(); ++i)
            if (m_units[i].fold == fold)
                models.push_back(m_results[i].model);
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_learned.judged.size(); ++i)
            if (folds[m_learned.judged[i]] == fold)
                places.push_back(i);
        const data::Matrix& inputs = m_task.rows.validationInputs;
        data::Matrix own(places.size(), inputs.columns());
        for (std::size_t i = 0; i < places.size(); ++i)
            std::ranges::copy(inputs.row(m_learned.judged[places[i]]), own.row(i).begin());
        const data::Matrix probabilities =
            MeanPredictor(std::move(models)).probabilities(own, m_control.discard);
        for (std::size_t i = 0; i < places.size(); ++i)
            std::ranges::copy(probabilities.row(i), result.row(places[i]).begin());
    }

    const LearningTask& m_task;
    const ClassifierOptions& m_options;
    const TrainingControl& m_control;
    const CourseCallback& m_onEpoch;
    const ProgressCallback& m_progress;
    std::vector<Unit> m_units;
    std::vector<UnitResult> m_results;
    std::vector<double> m_fractions;
    std::mutex m_mutex; ///< of the two callbacks
    Learned m_learned;
};

std::string kindName(ModelKind kind, const ClassifierOptions& options)
{
    std::string name(modelLabel(kind));
    if (kind != ModelKind::Network)
        return name;
    std::string widths;
    for (const network::Layer& layer : options.hidden)
        if (const auto* dense = std::get_if<network::Dense>(&layer))
            widths += (widths.empty() ? " " : "-") + std::to_string(dense->units);
    return name + (widths.empty() ? " without hidden layers" : widths);
}

} // namespace

std::vector<double> balancedWeights(std::span<const std::int32_t> classes, std::size_t classCount)
{
    std::vector<std::size_t> counts(classCount);
    for (const std::int32_t code : classes)
        ++counts[static_cast<std::size_t>(code)];
    std::vector<double> weights;
    for (const std::size_t count : counts)
        weights.push_back(count == 0 ? 1
                                     : static_cast<double>(classes.size()) /
                                           static_cast<double>(count * classCount));
    return weights;
}

CourseCallback ofFirstCourse(network::EpochCallback onEpoch)
{
    if (!onEpoch)
        return {};
    return [onEpoch = std::move(onEpoch)](std::size_t course, const network::EpochReport& report) {
        if (course == 0)
            onEpoch(report);
    };
}

std::string modelName(const ClassifierOptions& options)
{
    const std::string name = kindName(options.kind, options);
    return options.folds > 0 ? std::to_string(options.folds) + " × " + name : name;
}

std::vector<std::string> courseNames(const ClassifierOptions& options)
{
    std::vector<std::string> names;
    for (const Unit& unit : unitsOf(options))
        if (unit.course)
            names.push_back(kindName(unit.kind, options) +
                            (unit.fold < 0 ? "" : " · " + std::to_string(unit.fold + 1)));
    return names;
}

Learned learn(const LearningTask& task, const ClassifierOptions& options,
              const TrainingControl& control, const CourseCallback& onEpoch,
              const ProgressCallback& progress)
{
    return Learning(task, options, control, onEpoch, progress).run();
}

Decision decide(const ClassifierOptions& options, const Learned& learned,
                std::span<const std::int32_t> classes, const std::stop_token& stop)
{
    Decision decision{.model = learned.model, .temperature = {}, .threshold = {}};
    if (classes.empty())
        return decision;
    data::Matrix probabilities = learned.validationProbabilities;
    decision.temperature = fitTemperature(classes, probabilities, stop);
    if (options.scalesProbabilities) {
        const double temperature = decision.temperature.temperature;
        decision.model = std::make_shared<TemperedPredictor>(learned.model, temperature);
        probabilities = atTemperature(probabilities, temperature, stop);
    }
    if (const auto& wish = options.threshold)
        decision.threshold = Thresholds(rankScores(classes, probabilities, 1, stop))
                                 .choose(wish->goal, wish->wished)
                                 .figures.threshold;
    return decision;
}

} // namespace core::predict

#include "core/base/parallel.h"
#include "core/predict/tuning/tuner.h"
#include "tests/core/predict/modelfixture.h"
#include "tests/support/engine.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <stop_token>

using namespace core;
using namespace core::predict;

class TestTuning : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }
    void goesOnAsIfItHadNotEnded_data() { methods(); }
    void goesOnAsIfItHadNotEnded();
    void goesOnAfterBeingStopped_data() { methods(); }
    void goesOnAfterBeingStopped();
    void doesNotDependOnTheThreads_data() { methods(); }
    void doesNotDependOnTheThreads();
    void winnerIsTheNetworkOfItsSettings();
    void winnerOfAnEarlierSearchIsGivenBack();
    void anotherSeedTriesOtherSettings();
    void watchedFigureRanks();
    void hyperbandTrialsArePrunedOrPromoted();
    void tellsOfEveryTrialFromStartToEnd();
    void failedTrialsDoNotEndTheSearch();
    void searchWithoutAnySuccessHasNoWinner();
    void cancelEndsWithinHalfASecond();
    void keepBestEndsWithTheTrialsSoFar();
    void endsWhenTimeIsUp();
    void endsWhenTheSpaceIsUsedUp();
    void errorsOfTheCallbackComeBack();
    void earlierTrialsThatAreNotReachedStay();
    void foreignTrialsAreRefused();
    void wrongOptionsAreRefused();
    void bestSoFarIsALineThatNeverGetsWorse();
    void wordsAreReadBack();

private:
    static void methods();
};

namespace {

/// Three groups that overlap, in four of five columns.
struct Customers {
    data::Matrix inputs;
    std::vector<std::int32_t> classes;

    Customers(std::size_t rows, std::uint64_t seed) : inputs(rows, 5), classes(rows)
    {
        Random random(seed);
        for (std::size_t row = 0; row < rows; ++row) {
            classes[row] = static_cast<std::int32_t>(random.below(3));
            for (std::size_t i = 0; i < 5; ++i)
                inputs(row, i) =
                    random.normal() + (i < 4 && static_cast<int>(i) % 3 == classes[row] ? 1.2 : 0);
        }
    }
};

const Customers training(240, 1);
const Customers validation(120, 2);

ModelTask task(std::uint64_t seed = 42)
{
    return {.trainInputs = training.inputs,
            .trainClasses = training.classes,
            .validationInputs = validation.inputs,
            .validationClasses = validation.classes,
            .classCount = 3,
            .classWeights = {},
            .seed = seed};
}

TuningOptions options(TuningMethod method, int trials)
{
    TuningOptions result{.method = method, .trials = trials};
    setSearch(result.space.of(TunedParameter::Units), "4..24");
    result.training.epochs = 9;
    return result;
}

/// All but the time it took.
void compareTrials(const std::vector<Trial>& actual, const std::vector<Trial>& expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QCOMPARE(actual[i].id, expected[i].id);
        QVERIFY(actual[i].settings == expected[i].settings);
        QCOMPARE(actual[i].epochs, expected[i].epochs);
        QCOMPARE(actual[i].epochsUsed, expected[i].epochsUsed);
        QCOMPARE(actual[i].bestEpoch, expected[i].bestEpoch);
        QCOMPARE(actual[i].promotedFrom, expected[i].promotedFrom);
        QCOMPARE(toWord(actual[i].state), toWord(expected[i].state));
        QCOMPARE(actual[i].validationLosses, expected[i].validationLosses);
        if (expected[i].state != TrialState::Failed) {
            QCOMPARE(actual[i].validationLoss, expected[i].validationLoss);
            QCOMPARE(actual[i].validationAccuracy, expected[i].validationAccuracy);
        }
    }
}

void compareResults(const TuningResult& actual, const TuningResult& expected)
{
    compareTrials(actual.trials, expected.trials);
    QCOMPARE(actual.best, expected.best);
    QVERIFY(actual.training.network && expected.training.network);
    QVERIFY(actual.training.network->data() == expected.training.network->data());
}

/// Every trial runs for hours.
TuningOptions endless()
{
    TuningOptions result = options(TuningMethod::Tpe, 50);
    result.training.epochs = 100'000'000;
    result.training.patience = 0;
    return result;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

void TestTuning::methods()
{
    QTest::addColumn<TuningMethod>("method");
    QTest::newRow("random") << TuningMethod::Random;
    QTest::newRow("tpe") << TuningMethod::Tpe;
    QTest::newRow("hyperband") << TuningMethod::Hyperband;
}

void TestTuning::goesOnAsIfItHadNotEnded()
{
    QFETCH(TuningMethod, method);
    const TuningResult whole = tuneNetwork(task(), options(method, 24), {});
    QCOMPARE(whole.trials.size(), std::size_t(24));
    QCOMPARE(whole.end, TuningEnd::TrialsDone);
    TuningOptions again = options(method, 24);
    again.earlier = tuneNetwork(task(), options(method, 7), {}).trials;
    QCOMPARE(again.earlier.size(), std::size_t(7));
    std::size_t trained = 0;
    const TuningResult resumed = tuneNetwork(task(), again, {}, [&](const Trial& trial) {
        trained += trial.state == TrialState::Finished;
    });
    QCOMPARE(trained, std::size_t(24 - 7));
    compareResults(resumed, whole);
}

void TestTuning::goesOnAfterBeingStopped()
{
    QFETCH(TuningMethod, method);
    const TuningResult whole = tuneNetwork(task(), options(method, 20), {});
    std::stop_source stop;
    TuningOptions again = options(method, 20);
    again.earlier = tuneNetwork(task(), again, {.discard = {}, .keepBest = stop.get_token()},
                                [&](const Trial& trial) {
                                    if (trial.id == 11)
                                        stop.request_stop();
                                })
                        .trials;
    QCOMPARE(toWord(again.earlier.at(10).state), std::string_view("stopped"));
    compareResults(tuneNetwork(task(), again, {}), whole);
}

void TestTuning::doesNotDependOnTheThreads()
{
    QFETCH(TuningMethod, method);
    TuningOptions one = options(method, 24);
    one.threads = 1;
    compareResults(tuneNetwork(task(), options(method, 24), {}), tuneNetwork(task(), one, {}));
}

void TestTuning::winnerIsTheNetworkOfItsSettings()
{
    const TuningOptions search = options(TuningMethod::Tpe, 16);
    const TuningResult result = tuneNetwork(task(), search, {});
    const Trial& best = result.trials[result.best.value()];
    for (const Trial& trial : result.trials)
        QVERIFY(best.validationLoss <= trial.validationLoss);
    const network::TrainingResult alone = network::engine().trainClassifier(
        networkTask(task(), best.settings, search.training), {}, {});
    QVERIFY(result.training.network->data() == alone.network->data());
    QCOMPARE(result.training.bestEpoch, best.bestEpoch);
    QCOMPARE(result.training.history.size(), std::size_t(best.epochsUsed));
    // The loss of the network on the validation rows is the one that was reported.
    const data::Matrix probabilities = result.training.network->predict(validation.inputs);
    double loss = 0;
    for (std::size_t row = 0; row < validation.classes.size(); ++row)
        loss -= std::log(probabilities(row, static_cast<std::size_t>(validation.classes[row])));
    QVERIFY(std::abs(loss / 120 - best.validationLoss) < 1e-5);
    QCOMPARE(*std::ranges::min_element(best.validationLosses), best.validationLoss);
}

void TestTuning::winnerOfAnEarlierSearchIsGivenBack()
{
    const TuningResult first = tuneNetwork(task(), options(TuningMethod::Random, 12), {});
    // So that the best one is among the earlier trials for certain.
    TuningOptions again = options(TuningMethod::Random, 12);
    again.earlier = first.trials;
    const TuningResult trained = tuneNetwork(task(), again, {});
    QCOMPARE(trained.best, first.best);
    QVERIFY(trained.training.network != first.training.network);
    QVERIFY(trained.training.network->data() == first.training.network->data());
    again.earlierTraining = first.training;
    QVERIFY(tuneNetwork(task(), again, {}).training.network == first.training.network);
}

void TestTuning::anotherSeedTriesOtherSettings()
{
    const TuningResult one = tuneNetwork(task(1), options(TuningMethod::Random, 2), {});
    const TuningResult other = tuneNetwork(task(2), options(TuningMethod::Random, 2), {});
    QVERIFY(!(one.trials[0].settings == other.trials[0].settings));
    QVERIFY(!(one.trials[0].settings == one.trials[1].settings));
}

void TestTuning::watchedFigureRanks()
{
    TuningOptions search = options(TuningMethod::Random, 16);
    search.training.watched = network::Watched::Accuracy;
    const TuningResult result = tuneNetwork(task(), search, {});
    const Trial& best = result.trials[result.best.value()];
    for (const Trial& trial : result.trials)
        QVERIFY(std::pair(-best.validationAccuracy, best.validationLoss) <=
                std::pair(-trial.validationAccuracy, trial.validationLoss));
}

void TestTuning::hyperbandTrialsArePrunedOrPromoted()
{
    const TuningResult result =
        tuneNetwork(task(), options(TuningMethod::Hyperband, hyperbandTrials(9)), {});
    // 9, 3 and 1 trials of 1, 3 and 9 epochs; then 3 and 1; then 3.
    QCOMPARE(result.trials.size(), std::size_t(20));
    std::map<std::pair<int, std::string_view>, int> counts;
    for (const Trial& trial : result.trials) {
        ++counts[{trial.epochs, toWord(trial.state)}];
        QVERIFY(trial.epochsUsed <= trial.epochs);
        if (!trial.promotedFrom)
            continue;
        const Trial& before = result.trials[*trial.promotedFrom - 1];
        QVERIFY(before.settings == trial.settings);
        QCOMPARE(toWord(before.state), std::string_view("promoted"));
        QCOMPARE(before.epochs * 3, trial.epochs);
    }
    const std::map<std::pair<int, std::string_view>, int> expected{{{1, "promoted"}, 3},
                                                                   {{1, "pruned"}, 6},
                                                                   {{3, "promoted"}, 2},
                                                                   {{3, "pruned"}, 4},
                                                                   {{9, "finished"}, 5}};
    QCOMPARE(counts, expected);
}

void TestTuning::tellsOfEveryTrialFromStartToEnd()
{
    std::atomic<int> inside{0};
    std::vector<std::size_t> started;
    std::map<std::size_t, TrialState> states;
    std::vector<double> fractions;
    bool overlapped = false;
    bool endedBefore = false;
    const TuningResult result = tuneNetwork(
        task(), options(TuningMethod::Hyperband, 20), {},
        [&](const Trial& trial) {
            overlapped |= inside.fetch_add(1) != 0;
            if (!states.contains(trial.id))
                started.push_back(trial.id);
            else
                endedBefore |=
                    trial.state == TrialState::Running && states[trial.id] != TrialState::Running;
            states[trial.id] = trial.state;
            inside.fetch_sub(1);
        },
        [&](double fraction, std::string_view) { fractions.push_back(fraction); });
    QVERIFY(!overlapped);
    QVERIFY(!endedBefore);
    QCOMPARE(started.size(), result.trials.size());
    QVERIFY(std::ranges::is_sorted(started));
    for (const Trial& trial : result.trials)
        QCOMPARE(toWord(states[trial.id]), toWord(trial.state));
    QVERIFY(std::ranges::is_sorted(fractions));
    QCOMPARE(fractions.front(), 0.0);
    QCOMPARE(fractions.back(), 1.0);
}

void TestTuning::failedTrialsDoNotEndTheSearch()
{
    TuningOptions search = options(TuningMethod::Tpe, 16);
    setSearch(search.space.of(TunedParameter::LearningRate), "0.001..10");
    setSearch(search.space.of(TunedParameter::Activation), "linear");
    setSearch(search.space.of(TunedParameter::Optimizer), "sgd");
    setSearch(search.space.of(TunedParameter::BatchNormalization), "no");
    setSearch(search.space.of(TunedParameter::Schedule), "constant");
    search.training.epochs = 30;
    search.training.patience = 0;
    const TuningResult result = tuneNetwork(task(), search, {});
    QCOMPARE(result.trials.size(), std::size_t(16));
    std::size_t failed = 0;
    for (const Trial& trial : result.trials)
        if (trial.state == TrialState::Failed) {
            ++failed;
            QVERIFY2(QString::fromStdString(trial.reason).contains("diverged"),
                     trial.reason.c_str());
            QVERIFY(std::isnan(trial.validationLoss));
            QVERIFY(trial.settings.learningRate > 0.01);
        }
    QVERIFY2(failed > 0 && failed < 16, qPrintable(QString::number(failed)));
    QVERIFY(result.trials[result.best.value()].state == TrialState::Finished);
}

void TestTuning::searchWithoutAnySuccessHasNoWinner()
{
    TuningOptions search = options(TuningMethod::Hyperband, 12);
    setSearch(search.space.of(TunedParameter::LearningRate), "1e300");
    const TuningResult result = tuneNetwork(task(), search, {});
    QCOMPARE(result.trials.size(), std::size_t(12));
    for (const Trial& trial : result.trials)
        QCOMPARE(toWord(trial.state), std::string_view("failed"));
    QVERIFY(!result.best);
    QVERIFY(!result.training.network);
}

void TestTuning::cancelEndsWithinHalfASecond()
{
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    bool cancelled = false;
    try {
        tuneNetwork(task(), endless(), {.discard = stop.get_token(), .keepBest = {}},
                    [&](const Trial& trial) {
                        if (trial.epochsUsed > 0 && stop.request_stop())
                            asked = std::chrono::steady_clock::now();
                    });
    } catch (const Cancelled&) {
        cancelled = true;
    }
    QVERIFY(cancelled);
    const double seconds = secondsSince(asked);
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
}

void TestTuning::keepBestEndsWithTheTrialsSoFar()
{
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    TuningOptions search = endless();
    const TuningResult result = tuneNetwork(
        task(), search, {.discard = {}, .keepBest = stop.get_token()}, [&](const Trial& trial) {
            if (trial.epochsUsed > 2 && stop.request_stop())
                asked = std::chrono::steady_clock::now();
        });
    const double seconds = secondsSince(asked);
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
    QCOMPARE(result.end, TuningEnd::StoppedByUser);
    QVERIFY(!result.trials.empty() && result.trials.size() <= core::threadCount());
    for (const Trial& trial : result.trials)
        QCOMPARE(toWord(trial.state), std::string_view("stopped"));
    QVERIFY(result.training.network);
    QCOMPARE(result.training.bestEpoch, result.trials[result.best.value()].bestEpoch);
}

void TestTuning::endsWhenTimeIsUp()
{
    TuningOptions search = endless();
    search.trials = 0;
    search.minutes = 0.1 / 60;
    double last = 0;
    const TuningResult result = tuneNetwork(
        task(), search, {}, {}, [&](double fraction, std::string_view) { last = fraction; });
    QCOMPARE(result.end, TuningEnd::TimeUp);
    QVERIFY(result.seconds >= 0.1);
    QVERIFY(result.training.network);
    QCOMPARE(last, 1.0);
    for (const Trial& trial : result.trials)
        QCOMPARE(toWord(trial.state), std::string_view("stopped"));
}

void TestTuning::endsWhenTheSpaceIsUsedUp()
{
    TuningOptions search = options(TuningMethod::Random, 50);
    for (SearchParameter& entry : search.space.parameters)
        entry.searched = entry.parameter == TunedParameter::Activation;
    const TuningResult result = tuneNetwork(task(), search, {});
    QCOMPARE(result.trials.size(), std::size_t(4));
    QCOMPARE(result.end, TuningEnd::SpaceUsedUp);
    QVERIFY(result.training.network);
}

void TestTuning::errorsOfTheCallbackComeBack()
{
    std::string said;
    try {
        tuneNetwork(task(), endless(), {}, [](const Trial& trial) {
            if (trial.id == 1)
                throw std::logic_error("the caller's own");
        });
    } catch (const std::logic_error& error) {
        said = error.what();
    }
    QCOMPARE(said, std::string("the caller's own"));
}

void TestTuning::earlierTrialsThatAreNotReachedStay()
{
    TuningOptions again = options(TuningMethod::Tpe, 16);
    again.earlier = tuneNetwork(task(), again, {}).trials;
    again.earlier[3].state = TrialState::Stopped;
    std::stop_source stop;
    const TuningResult result = tuneNetwork(
        task(), again, {.discard = {}, .keepBest = stop.get_token()}, [&](const Trial& trial) {
            if (trial.id == 4)
                stop.request_stop();
        });
    QCOMPARE(result.trials.size(), std::size_t(16));
    for (std::size_t i = 0; i < 16; ++i)
        QCOMPARE(result.trials[i].id, i + 1);
    QCOMPARE(toWord(result.trials[3].state), std::string_view("stopped"));
    QVERIFY(result.training.network);
}

void TestTuning::foreignTrialsAreRefused()
{
    TuningOptions again = options(TuningMethod::Random, 8);
    again.earlier = tuneNetwork(task(), options(TuningMethod::Random, 4), {}).trials;
    QCOMPARE(codeOf([&] { tuneNetwork(task(43), again, {}); }), ErrorCode::InvalidOption);
    setSearch(again.space.of(TunedParameter::Units), "4..30");
    QCOMPARE(codeOf([&] { tuneNetwork(task(), again, {}); }), ErrorCode::InvalidOption);
    again = options(TuningMethod::Hyperband, 8);
    again.earlier = tuneNetwork(task(), options(TuningMethod::Random, 4), {}).trials;
    QCOMPARE(codeOf([&] { tuneNetwork(task(), again, {}); }), ErrorCode::InvalidOption);
}

void TestTuning::wrongOptionsAreRefused()
{
    TuningOptions search = options(TuningMethod::Random, 0);
    QCOMPARE(codeOf([&] { tuneNetwork(task(), search, {}); }), ErrorCode::InvalidOption);
    search.trials = -1;
    search.minutes = 1;
    QCOMPARE(codeOf([&] { tuneNetwork(task(), search, {}); }), ErrorCode::InvalidOption);
    search = options(TuningMethod::Random, 1);
    search.training.epochs = 0;
    QCOMPARE(codeOf([&] { tuneNetwork(task(), search, {}); }), ErrorCode::InvalidOption);
    search = options(TuningMethod::Random, 1);
    search.space.of(TunedParameter::BatchSize).choices.clear();
    QCOMPARE(codeOf([&] { tuneNetwork(task(), search, {}); }), ErrorCode::InvalidOption);
    const data::Matrix none;
    const ModelTask unjudged{.trainInputs = training.inputs,
                             .trainClasses = training.classes,
                             .validationInputs = none,
                             .validationClasses = {},
                             .classCount = 3,
                             .classWeights = {}};
    QCOMPARE(codeOf([&] { tuneNetwork(unjudged, options(TuningMethod::Random, 1), {}); }),
             ErrorCode::NotEnoughRows);
}

void TestTuning::bestSoFarIsALineThatNeverGetsWorse()
{
    std::vector<Trial> trials(4);
    trials[0].state = TrialState::Failed;
    const double losses[] = {0.1, 0.9, 0.7, 0.8};
    const double accuracies[] = {0.9, 0.5, 0.6, 0.65};
    for (std::size_t i = 0; i < 4; ++i) {
        trials[i].validationLoss = losses[i];
        trials[i].validationAccuracy = accuracies[i];
    }
    const auto line = bestSoFar(trials, network::Watched::Loss);
    QVERIFY(std::isnan(line[0]));
    QCOMPARE(std::vector(line.begin() + 1, line.end()), (std::vector{0.9, 0.7, 0.7}));
    const auto accuracy = bestSoFar(trials, network::Watched::Accuracy);
    QCOMPARE(std::vector(accuracy.begin() + 1, accuracy.end()), (std::vector{0.5, 0.6, 0.65}));
    QCOMPARE(bestTrial(trials, network::Watched::Loss).value(), std::size_t(2));
    QCOMPARE(bestTrial(trials, network::Watched::Accuracy).value(), std::size_t(3));
}

void TestTuning::wordsAreReadBack()
{
    for (const TuningMethod method :
         {TuningMethod::Random, TuningMethod::Tpe, TuningMethod::Hyperband})
        QCOMPARE(tuningMethodFromWord(toWord(method)).value(), method);
    for (const TrialState state : {TrialState::Running, TrialState::Finished, TrialState::Promoted,
                                   TrialState::Pruned, TrialState::Stopped, TrialState::Failed})
        QCOMPARE(trialStateFromWord(toWord(state)).value(), state);
    QVERIFY(!trialStateFromWord("done"));
    QVERIFY(!tuningMethodFromWord("grid"));
}

QTEST_GUILESS_MAIN(TestTuning)
#include "test_tuning.moc"

#include "core/base/error.h"
#include "core/predict/tuning/parameterimportance.h"
#include "core/predict/tuning/regressionforest.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::predict;

class TestTuningImportance : public QObject {
    Q_OBJECT

private slots:
    void varianceOfATreeIsThatOfAHandWorkedCase();
    void sharesAreThoseOfAKnownFunction();
    void interactionIsNobodysOwn();
    void choicesAndLogarithmicScalesCount();
    void epochsAreNotChargedToTheParameters();
    void afewDivergedTrialsDoNotDrownTheRest();
    void sameSeedGivesTheSameShares();
    void saysWhyThereIsNone();
    void cancelIsHeard();
};

namespace {

const SamplingSpace threeUnits{
    {.name = "x", .choices = {}}, {.name = "y", .choices = {}}, {.name = "z", .choices = {}}};

std::vector<SearchPoint> points(const SamplingSpace& space, std::size_t count)
{
    Random random(11);
    std::vector<SearchPoint> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(randomPoint(space, random));
    return result;
}

template <typename Function>
ParameterImportance of(const SamplingSpace& space, std::size_t count, const Function& function)
{
    const auto drawn = points(space, count);
    std::vector<double> figures;
    for (const SearchPoint& point : drawn)
        figures.push_back(function(point));
    return importanceOf(space, drawn, figures, {}, 1);
}

void compareShare(const ParameterShare& parameter, double expected, double tolerance)
{
    QVERIFY2(std::abs(parameter.share - expected) < tolerance,
             qPrintable(QString("%1: %2 instead of %3")
                            .arg(QString::fromStdString(parameter.name))
                            .arg(parameter.share)
                            .arg(expected)));
}

/// Trials of a made-up search in which the logarithm of the learning rate counts most.
std::vector<Trial> trials(std::size_t count)
{
    const SearchSpace space = defaultSearchSpace();
    const SamplingSpace sampling = samplingSpace(space);
    std::vector<Trial> result;
    for (const SearchPoint& point : points(sampling, count)) {
        Trial trial{.id = result.size() + 1, .settings = settingsOf(space, point), .epochs = 50};
        trial.state = TrialState::Finished;
        trial.validationLoss = 1 + 0.3 * std::abs(std::log10(trial.settings.learningRate / 0.001)) +
                               0.1 * trial.settings.dropout;
        trial.validationAccuracy = 0.5;
        result.push_back(trial);
    }
    return result;
}

} // namespace

void TestTuningImportance::varianceOfATreeIsThatOfAHandWorkedCase()
{
    // x < 0.5: 0; else y < 0.25: 4, else 8. Mean 0.5·0 + 0.125·4 + 0.375·8 = 3.5.
    RegressionTree tree;
    tree.nodes = {{.dimension = 0, .threshold = 0.5, .below = 1},
                  {.value = 0},
                  {.dimension = 1, .threshold = 0.25, .below = 3},
                  {.value = 4},
                  {.value = 8}};
    const TreeVariance variance = treeVariance(tree, 2);
    // 0.5·3.5² + 0.125·0.5² + 0.375·4.5².
    QVERIFY(std::abs(variance.total - 13.75) < 1e-12);
    // Over y: 0 and 7. Over x: 2 and 4, in a quarter and three quarters.
    QVERIFY(std::abs(variance.main[0] - 12.25) < 1e-12);
    QVERIFY(std::abs(variance.main[1] - 0.75) < 1e-12);
}

void TestTuningImportance::sharesAreThoseOfAKnownFunction()
{
    // Variances 9/12 and 1/12 for x and y in [0, 1]: 0.9 and 0.1.
    const auto importance =
        of(threeUnits, 400, [](const SearchPoint& point) { return 3 * point[0] + point[1]; });
    QVERIFY(importance.reason.empty());
    QCOMPARE(importance.trials, std::size_t(400));
    compareShare(importance.parameters[0], 0.9, 0.03);
    compareShare(importance.parameters[1], 0.1, 0.03);
    compareShare(importance.parameters[2], 0, 0.01);
}

void TestTuningImportance::interactionIsNobodysOwn()
{
    // (x − ½)(y − ½) has no main effects; + z/6 has variance 1/432, the product 1/144.
    const auto importance = of(threeUnits, 800, [](const SearchPoint& point) {
        return (point[0] - 0.5) * (point[1] - 0.5) + point[2] / 6;
    });
    compareShare(importance.parameters[0], 0, 0.06);
    compareShare(importance.parameters[1], 0, 0.06);
    compareShare(importance.parameters[2], 0.25, 0.08);
}

void TestTuningImportance::choicesAndLogarithmicScalesCount()
{
    const SamplingSpace space{
        {.name = "kind", .kind = DimensionKind::Choice, .choices = {"a", "b", "c"}},
        {.name = "rate", .low = 1e-4, .high = 1, .logarithmic = true, .choices = {}},
        {.name = "width",
         .kind = DimensionKind::Whole,
         .low = 1,
         .high = 64,
         .logarithmic = true,
         .choices = {},
         .condition = Dimension::Condition{0, 1}}};
    // Kind: 1 in the middle one of three, variance 2/9; rate: 0 to 1 by decades, variance 1/12.
    const auto importance = of(space, 400, [](const SearchPoint& point) {
        return (point[0] == 1) + (std::log10(point[1]) + 4) / 4;
    });
    compareShare(importance.parameters[0], (2.0 / 9) / (2.0 / 9 + 1.0 / 12), 0.05);
    compareShare(importance.parameters[1], (1.0 / 12) / (2.0 / 9 + 1.0 / 12), 0.05);
    compareShare(importance.parameters[2], 0, 0.02);
}

void TestTuningImportance::epochsAreNotChargedToTheParameters()
{
    const auto drawn = points(threeUnits, 400);
    std::vector<double> figures;
    std::vector<int> epochs;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        epochs.push_back(i % 2 ? 2 : 18);
        figures.push_back(3 * drawn[i][0] + drawn[i][1] + (i % 2 ? 20 : 0));
    }
    const auto importance = importanceOf(threeUnits, drawn, figures, epochs, 1);
    QCOMPARE(importance.parameters.size(), std::size_t(3));
    compareShare(importance.parameters[0], 0.9, 0.05);
    compareShare(importance.parameters[1], 0.1, 0.05);
}

void TestTuningImportance::afewDivergedTrialsDoNotDrownTheRest()
{
    std::vector<Trial> finished = trials(100);
    const auto share = [](const std::vector<Trial>& some) {
        const auto importance =
            parameterImportance(defaultSearchSpace(), some, network::Watched::Loss);
        return importance.parameters.front().name == "Learning rate"
                   ? importance.parameters.front().share
                   : 0;
    };
    const double before = share(finished);
    QVERIFY2(before > 0.7, qPrintable(QString::number(before)));
    finished[10].validationLoss = 1000;
    finished[20].state = TrialState::Failed;
    finished[20].validationLoss = std::nan("");
    finished[30].state = TrialState::Stopped;
    finished[30].validationLoss = -1000;
    const double after = share(finished);
    QVERIFY2(after > 0.6, qPrintable(QString::number(after)));
}

void TestTuningImportance::sameSeedGivesTheSameShares()
{
    const auto finished = trials(60);
    const auto one = parameterImportance(defaultSearchSpace(), finished, network::Watched::Loss);
    const auto two = parameterImportance(defaultSearchSpace(), finished, network::Watched::Loss);
    QCOMPARE(one.parameters.size(), samplingSpace(defaultSearchSpace()).size());
    double sum = 0;
    for (std::size_t i = 0; i < one.parameters.size(); ++i) {
        QCOMPARE(one.parameters[i].name, two.parameters[i].name);
        QCOMPARE(one.parameters[i].share, two.parameters[i].share);
        QVERIFY(i == 0 || one.parameters[i].share <= one.parameters[i - 1].share);
        QVERIFY(one.parameters[i].share >= 0 && one.parameters[i].spread >= 0);
        sum += one.parameters[i].share;
    }
    QVERIFY(sum <= 1 + 1e-9);
}

void TestTuningImportance::saysWhyThereIsNone()
{
    const SearchSpace space = defaultSearchSpace();
    std::vector<Trial> finished = trials(20);
    QVERIFY(parameterImportance(space, finished, network::Watched::Loss).reason.empty());
    // All have the same accuracy.
    auto importance = parameterImportance(space, finished, network::Watched::Accuracy);
    QCOMPARE(importance.reason, std::string("All trials came out the same."));
    QVERIFY(importance.parameters.empty());
    finished[0].state = TrialState::Failed;
    importance = parameterImportance(space, finished, network::Watched::Loss);
    QCOMPARE(importance.reason, std::string("It takes 20 finished trials to tell which parameter "
                                            "mattered; there are 19."));
    QVERIFY(importance.parameters.empty());
    QVERIFY(!parameterImportance(space, {}, network::Watched::Loss).reason.empty());
    SearchSpace fixed = space;
    for (SearchParameter& entry : fixed.parameters)
        entry.searched = false;
    QCOMPARE(parameterImportance(fixed, trials(20), network::Watched::Loss).reason,
             std::string("No parameter was searched."));
}

void TestTuningImportance::cancelIsHeard()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(parameterImportance(defaultSearchSpace(), trials(40),
                                                 network::Watched::Loss, 1, stop.get_token()),
                             Cancelled);
}

QTEST_APPLESS_MAIN(TestTuningImportance)
#include "test_tuningimportance.moc"

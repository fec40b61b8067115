#include "core/predict/tuning/parzen.h"
#include "core/predict/tuning/sampler.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace core;
using namespace core::predict;

class TestTuningSamplers : public QObject {
    Q_OBJECT

private slots:
    void parzenDensityIsThatOfAHandWorkedCase();
    void parzenChoicesAreSharesWithAPrior();
    void parzenKnowsWhichValuesGoTogether();
    void parzenChancesOfWholeNumbersAddUpToOne();
    void parzenDrawsFollowItsDensity();
    void randomPointsDoNotRepeat();
    void aSpaceThatIsUsedUpEndsTheSearch_data();
    void aSpaceThatIsUsedUpEndsTheSearch();
    void tpeBeatsRandomSearch();
    void tpeLearnsWhatOnlySomeTrialsHave();
    void tpeLooksAtTheFiguresItNamesOnly();
    void tpeAvoidsWhereTrialsFail();
    void bracketsAreThoseOfThePaper();
    void bracketsOfFiftyEpochs();
    void bestThirdOfARungGoesOn();
    void failedTrialsDoNotGoOn();
    void hyperbandBeginsAnotherPassWithNewPoints();
};

namespace {

/// Learning rate, momentum-like share, depth, width of the second layer, and a kind.
SamplingSpace mixedSpace()
{
    return {{.name = "rate", .low = 1e-5, .high = 1, .logarithmic = true, .choices = {}},
            {.name = "share", .low = 0, .high = 1, .choices = {}},
            {.name = "depth", .kind = DimensionKind::Whole, .low = 1, .high = 3, .choices = {}},
            {.name = "width",
             .kind = DimensionKind::Whole,
             .low = 8,
             .high = 512,
             .logarithmic = true,
             .choices = {},
             .condition = Dimension::Condition{2, 2}},
            {.name = "kind", .kind = DimensionKind::Choice, .choices = {"a", "b", "c", "d"}}};
}

/// Least, 0, at rate 0.003, share 0.3, depth 2, width 64, kind c.
double mixedLoss(const SearchPoint& point)
{
    const double rate = std::log10(point[0] / 0.003);
    const double share = point[1] - 0.3;
    const double width = std::isnan(point[3]) ? 1 : std::log2(point[3] / 64) / 3;
    return rate * rate / 4 + 4 * share * share + std::abs(point[2] - 2) / 2 + width * width / 2 +
           (point[4] == 2 ? 0 : 0.4);
}

struct Run {
    std::vector<SearchPoint> points;
    std::vector<TrialFigure> figures;
    std::vector<Proposal> proposals;
};

Run run(Sampler& sampler, std::size_t trials, const std::function<double(const SearchPoint&)>& loss)
{
    Run result;
    while (result.points.size() < trials) {
        const std::size_t needed = sampler.needed();
        if (needed > result.points.size())
            throw std::logic_error("the sampler waits for trials it has not proposed");
        const auto proposal = sampler.next(std::span(result.figures).first(needed));
        if (!proposal)
            break;
        result.points.push_back(proposal->point);
        const double figure = loss(proposal->point);
        result.figures.push_back(std::isfinite(figure) ? TrialFigure{figure, 0} : failedFigure);
        result.proposals.push_back(*proposal);
    }
    return result;
}

double bestOf(const Run& run)
{
    return std::ranges::min(run.figures).first;
}

const Dimension unit{.name = "x", .low = 0, .high = 1, .choices = {}};

} // namespace

void TestTuningSamplers::parzenDensityIsThatOfAHandWorkedCase()
{
    const std::vector<SearchPoint> points{{0.2}, {0.6}};
    const ParzenDensity density({unit}, points);
    // s = 0.14 * 2**-0.2; mean of scipy.stats.truncnorm.pdf(x, -m/s, (1-m)/s, m, s) of the points
    // and of m = 0.5, s = 1
    QVERIFY(std::abs(std::exp(density.logDensity({0.25})) - 1.4105432580454957) < 1e-9);
    QVERIFY(std::abs(std::exp(density.logDensity({0.9})) - 0.37334850500504896) < 1e-9);
}

void TestTuningSamplers::parzenChoicesAreSharesWithAPrior()
{
    const Dimension kind{.name = "kind", .kind = DimensionKind::Choice, .choices = {"a", "b"}};
    const ParzenDensity density({kind}, std::vector<SearchPoint>{{1}, {1}, {1}});
    // Three times 0.8 + 0.2 / 2 and once, the prior, 0.5.
    QVERIFY(std::abs(std::exp(density.logDensity({1})) - 0.8) < 1e-12);
    QVERIFY(std::abs(std::exp(density.logDensity({0})) - 0.2) < 1e-12);
}

void TestTuningSamplers::parzenKnowsWhichValuesGoTogether()
{
    const std::vector<SearchPoint> points{{0.2, 0.2}, {0.8, 0.8}};
    const ParzenDensity density({unit, unit}, points);
    QVERIFY(density.logDensity({0.2, 0.2}) > density.logDensity({0.2, 0.8}) + 1);
}

void TestTuningSamplers::parzenChancesOfWholeNumbersAddUpToOne()
{
    Dimension width = mixedSpace()[3];
    width.condition.reset();
    const ParzenDensity density({width}, std::vector<SearchPoint>{{64}, {64}, {100}, {512}, {8}});
    double sum = 0;
    for (int value = 8; value <= 512; ++value)
        sum += std::exp(density.logDensity({double(value)}));
    QVERIFY(std::abs(sum - 1) < 1e-9);
    QVERIFY(density.logDensity({64}) > density.logDensity({200}));
}

void TestTuningSamplers::parzenDrawsFollowItsDensity()
{
    const SamplingSpace space{mixedSpace()[2], mixedSpace()[4]};
    const ParzenDensity density(space, std::vector<SearchPoint>{{2, 0}, {2, 1}, {3, 1}});
    Random random(1);
    std::map<SearchPoint, int> counts;
    constexpr int draws = 20000;
    for (int i = 0; i < draws; ++i)
        ++counts[density.draw(random)];
    double sum = 0;
    for (double depth = 1; depth <= 3; ++depth)
        for (double kind = 0; kind < 4; ++kind) {
            const double chance = std::exp(density.logDensity({depth, kind}));
            sum += chance;
            QVERIFY(std::abs(counts[{depth, kind}] / double(draws) - chance) <
                    5 * std::sqrt(chance * (1 - chance) / draws));
        }
    QVERIFY(std::abs(sum - 1) < 1e-9);
}

void TestTuningSamplers::randomPointsDoNotRepeat()
{
    const auto sampler = randomSampler(mixedSpace(), 10, 1);
    const Run result = run(*sampler, 200, mixedLoss);
    std::set<double> rates;
    for (const SearchPoint& point : result.points)
        rates.insert(point[0] * 1e6 + point[1]);
    QCOMPARE(rates.size(), std::size_t(200));
    // Another seed, other points.
    const Run other = run(*randomSampler(mixedSpace(), 10, 2), 1, mixedLoss);
    QVERIFY(other.points[0][0] != result.points[0][0]);
}

void TestTuningSamplers::aSpaceThatIsUsedUpEndsTheSearch_data()
{
    QTest::addColumn<TuningMethod>("method");
    QTest::addColumn<int>("trials");
    QTest::newRow("random") << TuningMethod::Random << 6;
    QTest::newRow("tpe") << TuningMethod::Tpe << 6;
    // 6 of 27 places of the first rung; 2 and then 1 go on.
    QTest::newRow("hyperband") << TuningMethod::Hyperband << 6 + 2 + 1 + 1;
}

void TestTuningSamplers::aSpaceThatIsUsedUpEndsTheSearch()
{
    QFETCH(TuningMethod, method);
    QFETCH(int, trials);
    const SamplingSpace space{
        {.name = "depth", .kind = DimensionKind::Whole, .low = 1, .high = 3, .choices = {}},
        {.name = "kind", .kind = DimensionKind::Choice, .choices = {"a", "b"}}};
    const auto sampler = makeSampler(method, space, 50, 1);
    const Run result =
        run(*sampler, 100, [](const SearchPoint& point) { return point[0] + point[1] / 2; });
    QCOMPARE(result.points.size(), std::size_t(trials));
    QCOMPARE(bestOf(result), 1.0);
}

void TestTuningSamplers::tpeBeatsRandomSearch()
{
    double tpe = 0;
    double random = 0;
    int wins = 0;
    constexpr int seeds = 20;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const double ours = bestOf(run(*tpeSampler(mixedSpace(), 1, seed), 60, mixedLoss));
        const double plain = bestOf(run(*randomSampler(mixedSpace(), 1, seed), 60, mixedLoss));
        tpe += ours / seeds;
        random += plain / seeds;
        wins += ours < plain;
    }
    const QString figures = QString("TPE %1, random %2, better for %3 of %4 seeds")
                                .arg(tpe)
                                .arg(random)
                                .arg(wins)
                                .arg(seeds);
    qInfo("%s", qPrintable(figures));
    QVERIFY2(tpe < 0.5 * random, qPrintable(figures));
    QVERIFY2(wins >= 16, qPrintable(figures));
}

void TestTuningSamplers::tpeLearnsWhatOnlySomeTrialsHave()
{
    // The width matters at depth 2 and 3 only; the late proposals are near the best one.
    double late = 0;
    int count = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const Run result = run(*tpeSampler(mixedSpace(), 1, seed), 80, mixedLoss);
        for (std::size_t i = 60; i < 80; ++i)
            if (!std::isnan(result.points[i][3])) {
                late += std::abs(std::log2(result.points[i][3] / 64));
                ++count;
            }
    }
    QVERIFY(count > 100);
    // Even draws of 8 to 512 are 1.5 doublings away in the mean.
    QVERIFY2(late / count < 1, qPrintable(QString::number(late / count)));
}

void TestTuningSamplers::tpeLooksAtTheFiguresItNamesOnly()
{
    const TpeOptions options{.atOnce = 4};
    const auto sampler = tpeSampler(mixedSpace(), 1, 7, options);
    const auto others = tpeSampler(mixedSpace(), 1, 7, options);
    Run result;
    for (std::size_t i = 0; i < 40; ++i) {
        // Ten are drawn at random. Four may run at once: the three before may not have ended.
        QCOMPARE(sampler->needed(), i < 10 ? 0 : i - 3);
        const auto figures = std::span(result.figures).first(sampler->needed());
        const auto proposal = sampler->next(figures);
        QVERIFY(proposal);
        // The same figures, the same proposal.
        const auto same = others->next(figures);
        QCOMPARE(same->point[0], proposal->point[0]);
        QCOMPARE(same->point[1], proposal->point[1]);
        result.figures.emplace_back(mixedLoss(proposal->point), 0);
    }
}

void TestTuningSamplers::tpeAvoidsWhereTrialsFail()
{
    const auto loss = [](const SearchPoint& point) {
        return point[0] > 0.01 ? std::nan("") : mixedLoss(point);
    };
    int failed = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const Run result = run(*tpeSampler(mixedSpace(), 1, seed), 60, loss);
        for (std::size_t i = 20; i < 60; ++i)
            failed += result.figures[i] == failedFigure;
    }
    // 40 % of even draws fail.
    QVERIFY2(failed < 0.2 * 400, qPrintable(QString::number(failed)));
}

void TestTuningSamplers::bracketsAreThoseOfThePaper()
{
    // Li et al. 2018, table 1: R = 81, eta = 3.
    using Bracket = std::vector<HyperbandRung>;
    const std::vector<Bracket> expected{{{81, 1}, {27, 3}, {9, 9}, {3, 27}, {1, 81}},
                                        {{27, 3}, {9, 9}, {3, 27}, {1, 81}},
                                        {{9, 9}, {3, 27}, {1, 81}},
                                        {{6, 27}, {2, 81}},
                                        {{5, 81}}};
    QVERIFY(hyperbandBrackets(81, 3) == expected);
    QCOMPARE(hyperbandTrials(81, 3), 121 + 40 + 13 + 8 + 5);
    const std::vector<Bracket> one{{{1, 1}}};
    QVERIFY(hyperbandBrackets(1, 3) == one);
    const HyperbandRung most{729, 137};
    QVERIFY(hyperbandBrackets(100000, 3).front().front() == most);
}

void TestTuningSamplers::bracketsOfFiftyEpochs()
{
    using Bracket = std::vector<HyperbandRung>;
    const std::vector<Bracket> expected{{{27, 2}, {9, 6}, {3, 17}, {1, 50}},
                                        {{9, 6}, {3, 17}, {1, 50}},
                                        {{6, 17}, {2, 50}},
                                        {{4, 50}}};
    QVERIFY(hyperbandBrackets(50) == expected);
}

void TestTuningSamplers::bestThirdOfARungGoesOn()
{
    const auto sampler = hyperbandSampler(mixedSpace(), 50, 3);
    const Run result = run(*sampler, 40, mixedLoss);
    std::vector<std::size_t> order(27);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return result.figures[i]; });
    const Proposal& first = result.proposals[27];
    QCOMPARE(first.promoted, std::vector(order.begin(), order.begin() + 9));
    QCOMPARE(first.pruned, std::vector(order.begin() + 9, order.end()));
    for (std::size_t i = 0; i < 9; ++i) {
        const Proposal& proposal = result.proposals[27 + i];
        QCOMPARE(proposal.promotedFrom.value(), order[i]);
        QCOMPARE(proposal.point[0], result.points[order[i]][0]);
        QCOMPARE(proposal.epochs, 6);
        QCOMPARE(result.proposals[i].epochs, 2);
        QVERIFY(!result.proposals[i].promotedFrom);
    }
    QCOMPARE(result.proposals[39].epochs, 50);
    QCOMPARE(result.proposals[39].point[0], result.points[order[0]][0]);
}

void TestTuningSamplers::failedTrialsDoNotGoOn()
{
    // Two thirds of the points or more fail.
    const auto loss = [](const SearchPoint& point) {
        return point[1] > 0.15 ? std::nan("") : mixedLoss(point);
    };
    const Run result = run(*hyperbandSampler(mixedSpace(), 50, 3), 60, loss);
    const auto survivors =
        27 - std::count(result.figures.begin(), result.figures.begin() + 27, failedFigure);
    QVERIFY(survivors > 0 && survivors < 9);
    for (const Proposal& proposal : result.proposals)
        if (proposal.promotedFrom)
            QVERIFY(result.figures[*proposal.promotedFrom] != failedFigure);
    // A rung in which all fail ends its bracket; the search goes on with the next one.
    const Run hopeless = run(*hyperbandSampler(mixedSpace(), 50, 3), 60,
                             [](const SearchPoint&) { return std::nan(""); });
    QCOMPARE(hopeless.points.size(), std::size_t(60));
    QCOMPARE(hopeless.proposals[27].epochs, 6);
    QVERIFY(!hopeless.proposals[27].promotedFrom);
}

void TestTuningSamplers::hyperbandBeginsAnotherPassWithNewPoints()
{
    const auto pass = static_cast<std::size_t>(hyperbandTrials(50));
    const Run result = run(*hyperbandSampler(mixedSpace(), 50, 3), pass + 27, mixedLoss);
    std::set<std::pair<double, double>> first;
    for (std::size_t i = 0; i < pass; ++i)
        first.emplace(result.points[i][0], result.points[i][1]);
    for (std::size_t i = pass; i < pass + 27; ++i) {
        QCOMPARE(result.proposals[i].epochs, 2);
        QVERIFY(!result.proposals[i].promotedFrom);
        QVERIFY(!first.contains({result.points[i][0], result.points[i][1]}));
    }
    // 27 + 9 + 6 + 4 points.
    QCOMPARE(first.size(), std::size_t(46));
}

QTEST_APPLESS_MAIN(TestTuningSamplers)
#include "test_tuningsamplers.moc"

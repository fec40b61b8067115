// Models that learn from ever more rows.
#include "core/base/error.h"
#include "core/predict/comparison/crossvalidation.h"
#include "core/predict/comparison/learningcurve.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/modelfixture.h"
#include "tests/core/predict/tablefixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace core;
using namespace core::predict;

namespace {

constexpr std::size_t target = 5;

LearningCurveRequest request(ModelKind kind, data::TablePointer table = customers(400))
{
    LearningCurveRequest result;
    result.table = std::move(table);
    result.target = target;
    result.model = quickModel(kind);
    result.shares = {0.25, 0.5, 1};
    result.folds = 3;
    return result;
}

std::vector<std::uint32_t> evenRows(std::size_t count)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < count; row += 2)
        rows.push_back(row);
    return rows;
}

/// 30 customers, of each three two of class A and one of B.
data::TablePointer twoToOne()
{
    std::vector<double> numbers(30);
    std::iota(numbers.begin(), numbers.end(), 0);
    std::vector<std::int32_t> codes;
    for (int row = 0; row < 30; ++row)
        codes.push_back(row % 3 == 2 ? 1 : 0);
    return TableBuilder()
        .numbers("x", numbers)
        .levels("class", codes, {"A", "B"}, data::ColumnType::Category, data::ColumnRole::Target)
        .table();
}

/// Every customer visits on two days; `changed` makes the incomes of the earliest days another.
data::TablePointer visits(bool changed)
{
    Random random(3);
    std::vector<double> day, income, customer;
    std::vector<std::int32_t> segment;
    for (int row = 0; row < 240; ++row) {
        const auto own = static_cast<std::int32_t>(random.below(2));
        day.push_back(row);
        customer.push_back(row / 2);
        income.push_back(own + random.normal() + (changed && row < 10 ? 1000 : 0));
        segment.push_back(own);
    }
    using enum data::ColumnType;
    return TableBuilder()
        .numbers("Day", day)
        .numbers("Income", income)
        .numbers("Customer", customer)
        .levels("Segment", segment, {"A", "B"}, Category, data::ColumnRole::Target)
        .table();
}

} // namespace

class LearningCurveTest : public QObject {
    Q_OBJECT

private slots:
    void partsAreNestedAndKeepTheSharesOfTheClasses()
    {
        const auto table = customers(401);
        const TargetClasses classes = targetClasses(*table, target);
        const std::vector<std::uint32_t> rows = evenRows(401);
        const std::vector<double> shares{0.1, 0.5, 1};
        const auto parts = nestedShares(*table, classes, {}, {}, rows, shares, 9);
        QVERIFY(parts[2] == rows);
        QCOMPARE(parts[1].size(), std::size_t{101}); // of 201
        QCOMPARE(parts[0].size(), std::size_t{20});
        QVERIFY(std::ranges::includes(parts[1], parts[0]));
        QVERIFY(std::ranges::includes(rows, parts[1]));
        std::map<std::int32_t, double> all, some;
        for (const std::uint32_t row : rows)
            ++all[classes.codes[row]];
        for (const std::uint32_t row : parts[0])
            ++some[classes.codes[row]];
        for (const auto& [code, count] : all)
            COMPARE_WITHIN(some[code], count * 20 / 201, 1.01);
        QVERIFY(parts != nestedShares(*table, classes, {}, {}, rows, shares, 10));
    }

    void groupsStayWhole()
    {
        const auto table = visits(false);
        const TargetClasses classes = targetClasses(*table, 3);
        const SplitChoice choice{.groupColumn = 2};
        const auto parts =
            nestedShares(*table, classes, choice, 2, classes.rows, std::vector{0.1, 0.5, 1.0}, 4);
        for (const auto& part : parts) {
            const std::set<std::uint32_t> members(part.begin(), part.end());
            for (const std::uint32_t row : part)
                QVERIFY(members.contains(row ^ 1U));
        }
        QVERIFY(std::ranges::includes(parts[1], parts[0]));
        COMPARE_WITHIN(static_cast<double>(parts[0].size()), 24, 2);
        COMPARE_WITHIN(static_cast<double>(parts[1].size()), 120, 2);
        // A single group cannot be parted.
        const auto one = nestedShares(*table, classes, choice, 2, {0, 1}, std::vector{0.5, 1.0}, 4);
        QVERIFY(one[0].empty());
        QCOMPARE(one[1].size(), std::size_t{2});
    }

    void byTimeTheLatestRowsStay()
    {
        const auto table = visits(false);
        const TargetClasses classes = targetClasses(*table, 3);
        const auto parts = nestedShares(*table, classes, {.timeColumn = 0}, {}, classes.rows,
                                        std::vector{0.25, 1.0}, 4);
        QCOMPARE(parts[0].size(), std::size_t{60});
        QCOMPARE(parts[0].front(), 180U);
    }

    void allRowsGiveTheScoresOfCrossValidation_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("column"); // 0: days, 2: groups
        QTest::newRow("network") << int(ModelKind::Network) << -1;
        QTest::newRow("boosting") << int(ModelKind::Boosting) << -1;
        QTest::newRow("logistic regression") << int(ModelKind::Logistic) << -1;
        QTest::newRow("forest, by time") << int(ModelKind::Forest) << 0;
        QTest::newRow("boosting, by time") << int(ModelKind::Boosting) << 0;
        QTest::newRow("neighbours, by group") << int(ModelKind::Neighbours) << 2;
        QTest::newRow("network, by group") << int(ModelKind::Network) << 2;
    }

    void allRowsGiveTheScoresOfCrossValidation()
    {
        QFETCH(int, kind);
        QFETCH(int, column);
        if (static_cast<ModelKind>(kind) == ModelKind::Network)
            SKIP_WITHOUT_ENGINE();
        LearningCurveRequest asked = request(static_cast<ModelKind>(kind));
        asked.repeats = 2;
        if (column >= 0) {
            asked.table = visits(false);
            asked.target = 3;
            (column == 0 ? asked.split.timeColumn : asked.split.groupColumn) =
                static_cast<std::size_t>(column);
        }
        const LearningCurve curve = learningCurve(asked, {});
        const CrossValidation validation = crossValidate({.table = asked.table,
                                                          .target = asked.target,
                                                          .features = {},
                                                          .split = asked.split,
                                                          .models = {asked.model},
                                                          .folds = 3,
                                                          .repeats = 2},
                                                         {});
        QCOMPARE(curve.repeats, validation.repeats);
        const auto& validated = validation.models.front();
        const std::size_t last = curve.shares.size() - 1;
        QCOMPARE(curve.ofShare(last).size(), validated.folds.size());
        const auto points = learningPoints(curve.scores, Score::LogLoss);
        for (std::size_t fold = 0; fold < validated.folds.size(); ++fold) {
            const ShareScore& own = curve.ofShare(last)[fold];
            for (const Score score : {Score::Accuracy, Score::MacroF1, Score::LogLoss})
                QCOMPARE(scoreOf(own.heldOut, score),
                         scoreOf(validated.folds[fold].evaluation, score));
            QCOMPARE(own.fold, validated.folds[fold].fold);
            QCOMPARE(own.repeat, validated.folds[fold].repeat);
        }
        QCOMPARE(points.back().heldOut, validated.mean(Score::LogLoss));
        COMPARE_WITHIN(points.back().heldOutSd, validated.sd(Score::LogLoss), 1e-15);
    }

    /// Five folds of 4 A and 2 B are judged by the shares of the other 24, of which half are 8 A
    /// and 4 B: accuracy 2 / 3, log loss −(2 ln ⅔ + ln ⅓) / 3.
    void figuresWorkedByHand()
    {
        LearningCurveRequest asked = request(ModelKind::Baseline, twoToOne());
        asked.target = 1;
        asked.folds = 5;
        asked.shares = {0.5};
        const LearningCurve curve = learningCurve(asked, {});
        QCOMPARE(curve.shares, (std::vector<double>{0.5, 1}));
        const double expected = -(2 * std::log(2.0 / 3) + std::log(1.0 / 3)) / 3;
        const auto losses = learningPoints(curve.scores, Score::LogLoss);
        const auto accuracies = learningPoints(curve.scores, Score::Accuracy);
        QCOMPARE(losses[0].rows, 12.0);
        QCOMPARE(losses[1].rows, 24.0);
        for (std::size_t share = 0; share < 2; ++share) {
            COMPARE_WITHIN(losses[share].heldOut, expected, 1e-12);
            COMPARE_WITHIN(losses[share].learnt, expected, 1e-12);
            COMPARE_WITHIN(losses[share].heldOutSd, 0, 1e-12);
            COMPARE_WITHIN(accuracies[share].heldOut, 2.0 / 3, 1e-12);
        }
    }

    /// Half the rows are the latest: what stands in earlier ones must not matter to them, neither
    /// to the model nor to the preparation.
    void aShareKnowsNothingOfOtherRows()
    {
        LearningCurveRequest asked = request(ModelKind::Logistic, visits(false));
        asked.target = 3;
        asked.features = {1};
        asked.split.timeColumn = 0;
        asked.shares = {0.5, 1};
        const LearningCurve before = learningCurve(asked, {});
        asked.table = visits(true);
        const LearningCurve after = learningCurve(asked, {});
        const auto losses = [](const LearningCurve& curve, std::size_t share) {
            std::vector<double> values;
            for (const ShareScore& fold : curve.ofShare(share))
                values.push_back(fold.heldOut.logLoss);
            return values;
        };
        QCOMPARE(losses(before, 0), losses(after, 0));
        QVERIFY(losses(before, 1) != losses(after, 1));
    }

    void sharesWithTooFewRowsAreLeftOut()
    {
        LearningCurveRequest asked = request(ModelKind::Neighbours, customers(120));
        asked.shares = {0.05, 0.25, 0.5};
        asked.model.neighbours.neighbours = 30; // of 80 rows
        const LearningCurve curve = learningCurve(asked, {});
        QCOMPARE(curve.shares, (std::vector<double>{0.5, 1}));
        std::vector<std::string> said;
        for (const Warning& warning : curve.warnings)
            if (warning.code == "share-left-out")
                said.push_back(warning.text);
        QCOMPARE(said.size(), std::size_t{2});
        QCOMPARE(said[0], std::string("The share of 5 % of the training rows is left out: a fold "
                                      "has fewer than 10 rows of it."));
        QCOMPARE(said[1], std::string("The share of 25 % of the training rows is left out: There "
                                      "are only 20 training rows for 30 neighbours."));
        asked.model.neighbours.neighbours = 50;
        QVERIFY(codeOf([&] { learningCurve(asked, {}); }) == ErrorCode::NotEnoughRows);
        asked.shares = {0, 0.5};
        QVERIFY(codeOf([&] { learningCurve(asked, {}); }) == ErrorCode::InvalidOption);
        asked.shares = {1};
        QVERIFY(codeOf([&] { learningCurve(asked, {}); }) == ErrorCode::NotEnoughRows);
    }

    void sharesAreToldWhenTheyAreComplete()
    {
        std::vector<double> told;
        std::vector<double> fractions;
        const LearningCurve curve = learningCurve(
            request(ModelKind::Logistic), {},
            [&](std::span<const ShareScore> folds) {
                told.push_back(folds.front().share);
                QCOMPARE(folds.size(), std::size_t{3});
                for (const ShareScore& fold : folds)
                    QVERIFY(fold.heldOut.n > 0);
            },
            [&](double fraction, std::string_view) { fractions.push_back(fraction); });
        std::ranges::sort(told);
        QCOMPARE(told, (std::vector<double>{0.25, 0.5, 1}));
        QVERIFY(std::ranges::is_sorted(fractions));
        QCOMPARE(fractions.back(), 1.0);
        QCOMPARE(curve.foldTotal(), std::size_t{3});
    }

    void sameSeedGivesTheSameCurveAndMoreRowsABetterOne()
    {
        LearningCurveRequest asked = request(ModelKind::Forest, customers(900));
        asked.shares = {0.05, 1};
        const LearningCurve first = learningCurve(asked, {});
        const LearningCurve second = learningCurve(asked, {});
        const auto points = learningPoints(first.scores, Score::LogLoss);
        QCOMPARE(points[0].heldOut, learningPoints(second.scores, Score::LogLoss)[0].heldOut);
        QVERIFY(points[1].heldOut < points[0].heldOut);
    }

    void cancelEndsIt()
    {
        std::stop_source stop;
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, learningCurve(request(ModelKind::Boosting), stop.get_token(), {},
                                     [&](double, std::string_view) { stop.request_stop(); }));
    }
};

QTEST_APPLESS_MAIN(LearningCurveTest)
#include "test_learningcurve.moc"

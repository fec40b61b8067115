#include "core/predict/lookup.h"
#include "tests/core/predict/tablefixture.h"

#include <QTest>

using namespace core;
using namespace core::predict;

class LookupTest : public QObject {
    Q_OBJECT

private slots:
    void unseenCombinationFallsBackToTheFirstColumnThenToAll()
    {
        // Training rows 0 … 5; the rows asked are 6 … 9.
        const auto table = TableBuilder()
                               .levels("first", {0, 0, 0, 1, 1, 1, 0, 0, 1, 2}, {"p", "q", "r"})
                               .levels("second", {0, 0, 1, 0, 0, 0, 0, 1, 1, 0}, {"x", "y"})
                               .table();
        const std::vector<std::uint32_t> train{0, 1, 2, 3, 4, 5};
        const std::vector<std::int32_t> classes{0, 0, 1, 1, 1, 1};
        const std::vector<std::size_t> columns{0, 1};
        const auto predicted = lookupPredictions(*table, columns, train, classes, 2,
                                                 std::vector<std::uint32_t>{6, 7, 8, 9});
        // (p, x) was 0; (p, y) was 1; (q, y) never: q was 1; r never: most were 1.
        QVERIFY(predicted == (std::vector<std::int32_t>{0, 1, 1, 1}));
    }

    void numbersAreCutAtTrainingQuartiles()
    {
        std::vector<double> values;
        std::vector<std::int32_t> classes;
        std::vector<std::uint32_t> train;
        for (int i = 0; i < 100; ++i) {
            values.push_back(i);
            classes.push_back(i < 50 ? 0 : 1);
            train.push_back(static_cast<std::uint32_t>(i));
        }
        values.insert(values.end(), {-1000, 49, 50, 1e6});
        const auto table = TableBuilder().numbers("x", values).table();
        const auto predicted =
            lookupPredictions(*table, std::vector<std::size_t>{0}, train, classes, 2,
                              std::vector<std::uint32_t>{100, 101, 102, 103});
        QVERIFY(predicted == (std::vector<std::int32_t>{0, 0, 1, 1}));
    }

    void missingIsALevelOfItsOwn()
    {
        const auto table = TableBuilder().levels("x", {-1, -1, 0, 0, -1, 0}, {"a"}).table();
        const auto predicted = lookupPredictions(
            *table, std::vector<std::size_t>{0}, std::vector<std::uint32_t>{0, 1, 2, 3},
            std::vector<std::int32_t>{1, 1, 0, 0}, 2, std::vector<std::uint32_t>{4, 5});
        QVERIFY(predicted == (std::vector<std::int32_t>{1, 0}));
    }

    void strongestFeatureComesFirstAndNoiseScoresNothing()
    {
        Random random(3);
        std::vector<std::int32_t> classes, same, half, noise;
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < 2000; ++row) {
            const auto own = static_cast<std::int32_t>(random.below(3));
            rows.push_back(row);
            classes.push_back(own);
            same.push_back(own);
            half.push_back(random.uniform() < 0.5 ? own
                                                  : static_cast<std::int32_t>(random.below(3)));
            noise.push_back(static_cast<std::int32_t>(random.below(3)));
        }
        const auto table = TableBuilder()
                               .levels("noise", noise, {"a", "b", "c"})
                               .levels("half", half, {"a", "b", "c"})
                               .levels("same", same, {"a", "b", "c"})
                               .table();
        const auto strengths =
            featureStrengths(*table, std::vector<std::size_t>{0, 1, 2}, rows, classes, 3);
        QCOMPARE(strengths[0].column, std::size_t{2});
        QCOMPARE(strengths[1].column, std::size_t{1});
        QVERIFY(std::abs(strengths[0].strength - 1) < 1e-9);
        // Half the rows follow, the rest by chance: V is 1/2 but for sampling.
        QVERIFY(std::abs(strengths[1].strength - 0.5) < 0.05);
        QVERIFY(strengths[2].strength < 0.05);
    }
};

QTEST_APPLESS_MAIN(LookupTest)
#include "test_lookup.moc"

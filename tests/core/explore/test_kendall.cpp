#include "core/base/random.h"
#include "core/explore/association.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <cmath>
#include <numeric>

using namespace core::explore;
using tables::missing;

namespace {

bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

AssociationMatrix kendall(std::vector<core::data::Column> columns)
{
    std::vector<std::size_t> all(columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return associate(tables::table(std::move(columns)), all, MeasureChoice::Kendall);
}

/// τ-b from every pair of rows.
double fromAllPairs(const std::vector<double>& x, const std::vector<double>& y)
{
    double surplus = 0, untiedX = 0, untiedY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const double dx = x[i] - x[k];
            const double dy = y[i] - y[k];
            if (std::isnan(dx) || std::isnan(dy))
                continue;
            surplus += dx * dy > 0 ? 1 : dx * dy < 0 ? -1 : 0;
            untiedX += dx != 0;
            untiedY += dy != 0;
        }
    }
    return surplus / std::sqrt(untiedX * untiedY);
}

const std::vector<double> numbersX{12, 2, 1, 12, 2, missing, 7, 3, 3, 9, 12, 5, missing, 8};
const std::vector<double> numbersY{1, 4, 7, 1, 0, 3, 2, 2, 5, missing, 1, 6, 2, 4};

} // namespace

class TestKendall : public QObject {
    Q_OBJECT

private slots:
    void tauAndItsChanceEqualSciPy()
    {
        // scipy.stats.kendalltau(x, y, method='asymptotic') on the complete rows, SciPy 1.17.1.
        const AssociationMatrix matrix =
            kendall({tables::numbers("x", numbersX), tables::numbers("y", numbersY),
                     tables::boolean("b", {"no", "yes", "no", "yes", "yes", "no", "yes", "no", "no",
                                           "yes", "yes", "no", "yes", "yes"})});
        QCOMPARE(matrix.measureAt(0, 1), Measure::Kendall);
        QVERIFY(agrees(matrix.value(0, 1), -0.39999999999999997));
        QVERIFY(agrees(matrix.p(0, 1), 0.10718169953274313));
        QCOMPARE(matrix.n(0, 1), 11.0);
        QVERIFY(agrees(matrix.value(0, 2), 0.23806401044239278));
        QVERIFY(agrees(matrix.p(0, 2), 0.3666761183547588));
        QCOMPARE(matrix.value(0, 0), 1.0);
    }

    void fastCountEqualsAllPairs()
    {
        core::Random random(3);
        for (int trial = 0; trial < 20; ++trial) {
            const std::size_t rows = 3 + random.below(400);
            const auto distinct = static_cast<double>(2 + random.below(trial % 2 == 0 ? 10 : 1000));
            std::vector<double> x(rows);
            std::vector<double> y(rows);
            for (std::size_t row = 0; row < rows; ++row) {
                const double common = random.uniform();
                const auto draw = [&] {
                    return random.uniform() < 0.05
                               ? missing
                               : std::floor(distinct * (common + random.uniform()));
                };
                x[row] = draw();
                y[row] = draw();
            }
            const AssociationMatrix matrix =
                kendall({tables::numbers("x", x), tables::numbers("y", y)});
            const double expected = fromAllPairs(x, y);
            if (std::isnan(expected))
                QVERIFY(std::isnan(matrix.value(0, 1)));
            else
                QVERIFY(std::abs(matrix.value(0, 1) - expected) < 1e-12);
        }
    }

    void reversedOrderIsMinusOne()
    {
        std::vector<double> up(100);
        std::iota(up.begin(), up.end(), 0.0);
        const std::vector<double> down(up.rbegin(), up.rend());
        const AssociationMatrix matrix =
            kendall({tables::numbers("up", up), tables::numbers("down", down)});
        QCOMPARE(matrix.value(0, 1), -1.0);
        QVERIFY(matrix.p(0, 1) < 1e-40);
    }

    void ordinalsCountByRankAndNominalsNotAtAll()
    {
        const AssociationMatrix matrix = kendall(
            {tables::ordinal("o", {"low", "mid", "high"}, {"low", "high", "mid", "mid", "high"}),
             tables::numbers("x", {1, 9, 4, 5, 7}),
             tables::category("c", {"a", "b", "a", "b", "a"})});
        // Ten pairs of rows: 8 concordant, 2 tied in o.
        QVERIFY(agrees(matrix.value(0, 1), 8 / std::sqrt(8.0 * 10.0)));
        QCOMPARE(matrix.measureAt(0, 2), Measure::None);
    }

    void oneValueAloneHasNoTau()
    {
        const AssociationMatrix matrix =
            kendall({tables::numbers("x", {1, 2, 3}), tables::numbers("one", {5, 5, missing})});
        QCOMPARE(matrix.measureAt(0, 1), Measure::None);
        QVERIFY(std::isnan(matrix.value(0, 1)));
    }

    void adjustedChancesEqualSciPy()
    {
        // scipy.stats.false_discovery_control([.01, .04, .03, .005, .55, .03]), SciPy 1.17.1.
        const double given[6] = {0.01, 0.04, 0.03, 0.005, 0.55, 0.03};
        const double expected[6] = {0.03, 0.048, 0.045, 0.03, 0.55, 0.045};
        core::data::Matrix p(4, 4, 0.0);
        std::size_t next = 0;
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < a; ++b)
                p(a, b) = p(b, a) = given[next++];
        }
        const core::data::Matrix adjusted = adjustedForPairs(p);
        next = 0;
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < a; ++b, ++next) {
                QVERIFY(agrees(adjusted(a, b), expected[next]));
                QCOMPARE(adjusted(b, a), adjusted(a, b));
            }
            QVERIFY(std::isnan(adjusted(a, a)));
        }
    }

    void pairsWithoutAChanceDoNotCount()
    {
        core::data::Matrix p(3, 3, missing);
        p(0, 1) = p(1, 0) = 0.02;
        p(0, 2) = p(2, 0) = 0.9;
        const core::data::Matrix adjusted = adjustedForPairs(p);
        QCOMPARE(adjusted(0, 1), 0.04);
        QCOMPARE(adjusted(2, 0), 0.9);
        QVERIFY(std::isnan(adjusted(1, 2)));
    }

    void theMatrixCarriesAdjustedChances()
    {
        const AssociationMatrix matrix =
            associate(tables::table({tables::numbers("x", numbersX), tables::numbers("y", numbersY),
                                     tables::numbers("z", numbersY)}),
                      {0, 1, 2});
        QCOMPARE(matrix.pAdjusted(0, 1), matrix.p(0, 1));
        QCOMPARE(matrix.pAdjusted(1, 2), 3 * matrix.p(1, 2));
        QVERIFY(std::isnan(matrix.pAdjusted(1, 1)));
    }
};

QTEST_APPLESS_MAIN(TestKendall)
#include "test_kendall.moc"

#include "core/base/random.h"
#include "core/prepare/iterativeimputation.h"
#include "tests/support/cancelling.h"

#include <QElapsedTimer>
#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <sched.h>

using core::Random;
using core::data::Matrix;
using core::prepare::IterativeImputation;
using core::prepare::IterativeOptions;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

// Made up: age, income, spending, family size, yes/no. Filled by
// sklearn.impute.IterativeImputer(max_iter=10, tol=1e-3).fit_transform (1.2.1), which stops after
// 10 rounds, and with tol=0.02, which ends after 4; cells in row order. Its rule: the greatest sum
// of absolute changes in a row is below tol times the greatest absolute value of the table.
// BayesianRidge there: n_iter 300, tol 1e-3 on the sum of absolute changes of the weights, gamma
// priors 1e-6, precision of the noise 1 / (variance + 2.2e-16) and of the weights 1 at first.
constexpr double madeUp[30][5] = {
    {68.5, 73.66, gap, 2.0, 0.0},   {gap, 29.37, 9.27, 3.0, 0.0},   {49.0, gap, gap, 2.0, 1.0},
    {37.2, 58.69, 18.31, 3.0, 1.0}, {38.6, 55.54, 8.4, 4.0, 0.0},   {41.4, gap, 14.29, 2.0, 0.0},
    {19.8, gap, 3.11, 2.0, 0.0},    {41.2, 66.29, 21.74, 2.0, 1.0}, {33.6, 41.62, 3.45, 3.0, 0.0},
    {83.9, 80.47, gap, 3.0, 0.0},   {46.7, 64.53, 17.45, 5.0, 1.0}, {gap, 62.1, 15.06, 1.0, 1.0},
    {40.6, 52.56, 17.67, 2.0, 1.0}, {36.0, gap, 6.31, 4.0, 0.0},    {gap, 48.44, 14.17, 2.0, 0.0},
    {39.3, 54.9, 10.95, 3.0, 0.0},  {49.8, 77.46, 25.24, gap, 1.0}, {41.1, gap, 17.21, 4.0, 1.0},
    {55.5, 71.69, 16.46, 6.0, 1.0}, {41.6, 67.45, 13.5, 5.0, 0.0},  {44.3, gap, gap, gap, 1.0},
    {62.5, gap, 16.93, gap, 1.0},   {50.5, 70.74, 20.45, 2.0, 1.0}, {37.9, 59.39, 19.58, 3.0, 1.0},
    {41.8, gap, 14.96, 2.0, 1.0},   {gap, 58.39, 11.34, gap, 0.0},  {67.2, 82.56, 17.18, 2.0, 1.0},
    {40.8, 34.24, gap, 1.0, 0.0},   {41.1, 63.18, 21.17, 4.0, 1.0}, {56.0, gap, 14.35, 3.0, 0.0}};
constexpr double filledTen[] = {
    5.416770838328601,  11.924091803193015, 64.41318080496119,  17.537212415102708,
    63.206827351941136, 26.04783603664882,  0.5188431714984869, 52.00380525699994,
    47.91862800191453,  25.399684091780685, 2.9128667804515693, 58.937217211097824,
    62.111510534168275, 18.155327619129437, 2.8909250052913458, 76.64621434413988,
    2.90700714407827,   53.840052359790796, 40.14729038699055,  2.883641453969311,
    -2.432869033141822, 77.58797706832831};
constexpr double newRows[4][5] = {{gap, 60.0, 20.0, 2.0, 1.0},
                                  {30.0, gap, gap, 4.0, 0.0},
                                  {gap, gap, gap, gap, 1.0},
                                  {50.0, 61.0, gap, gap, gap}};
constexpr double newRowsFilled[4][5] = {
    {39.907564301434036, 60.0, 20.0, 2.0, 1.0},
    {30.0, 46.95721755834464, 9.1384235991343, 4.0, 0.0},
    {46.661387829437636, 63.25179964124256, 17.524552253166448, 2.891809532168484, 1.0},
    {50.0, 61.0, 10.683402124653318, 2.8858460940036914, 0.46843815676521616}};
constexpr double filledLoose[] = {
    9.26656240052315,    13.436293362526882, 64.30386754407907,  16.959112373529624,
    57.42197509504964,   26.92721824123092,  4.760048041971942,  50.99405851342948,
    46.72229216480363,   31.340642319364356, 3.5213507675093365, 61.25267652378175,
    61.89826939291631,   16.942293588421123, 2.9270351384493067, 76.5833896298459,
    2.9669276761947017,  56.16633217896777,  45.6858015319689,   2.925091764786609,
    -0.9277026050173269, 70.74063811962122};

template <std::size_t Rows, std::size_t Columns>
Matrix matrix(const double (&values)[Rows][Columns])
{
    Matrix result(Rows, Columns);
    for (std::size_t row = 0; row < Rows; ++row)
        std::copy(values[row], values[row] + Columns, result.row(row).begin());
    return result;
}

bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-7 * std::abs(b);
}

std::vector<std::size_t> everyColumn(const Matrix& values)
{
    std::vector<std::size_t> columns(values.columns());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return columns;
}

Matrix applied(const IterativeImputation& imputation, Matrix values)
{
    imputation.apply(values);
    return values;
}

/// Columns that go together, each with the given share of gaps.
Matrix correlated(std::size_t rows, std::size_t columns, double missing)
{
    Random random(5);
    Matrix values(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const double common = random.normal();
        for (double& value : values.row(row)) {
            value = common + random.normal();
            if (random.uniform() < missing)
                value = gap;
        }
    }
    return values;
}

} // namespace

class TestIterativeImputation : public QObject {
    Q_OBJECT

private slots:
    void madeUpTableEqualsScikitLearn()
    {
        const Matrix values = matrix(madeUp);
        const auto imputation = IterativeImputation::fit(values, everyColumn(values));
        QCOMPARE(imputation.rounds(), 10);
        QVERIFY(!imputation.converged());
        compareFilled(values, applied(imputation, values), filledTen);
        const Matrix filled = applied(imputation, matrix(newRows));
        const Matrix expected = matrix(newRowsFilled);
        for (std::size_t i = 0; i < filled.values().size(); ++i)
            QVERIFY(agrees(filled.values()[i], expected.values()[i]));
    }

    void endsByTheRuleOfScikitLearn()
    {
        const Matrix values = matrix(madeUp);
        const auto imputation =
            IterativeImputation::fit(values, everyColumn(values), {.tolerance = 0.02});
        QCOMPARE(imputation.rounds(), 4);
        QVERIFY(imputation.converged());
        compareFilled(values, applied(imputation, values), filledLoose);
    }

    void columnsThatOnlyExplainStayAsTheyAre()
    {
        // The last column has no gaps, so whether it could be filled makes no difference here.
        const Matrix values = matrix(madeUp);
        const auto imputation = IterativeImputation::fit(values, {0, 1, 2, 3});
        compareFilled(values, applied(imputation, values), filledTen);
    }

    void laterGapsInCompleteColumnsAreEstimated()
    {
        Matrix values(40, 2);
        for (std::size_t row = 0; row < 40; ++row) {
            values(row, 0) = static_cast<double>(row);
            values(row, 1) = 3 + 2 * values(row, 0) + (row % 2 == 0 ? 0.5 : -0.5);
        }
        const auto imputation = IterativeImputation::fit(values, {0, 1});
        QVERIFY(imputation.converged());
        Matrix later(1, 2);
        later(0, 0) = 60;
        later(0, 1) = gap;
        imputation.apply(later);
        QVERIFY(std::abs(later(0, 1) - 123) < 0.1);
    }

    void columnsOfVeryDifferentScalesLoseNothing()
    {
        // BayesianRidge().fit(values[:, :2], values[:, 2]).predict(later[:, :2]), which works on
        // the columns, not on their products: these differ by 18 powers of ten.
        Matrix values(60, 3);
        for (std::size_t row = 0; row < 60; ++row) {
            const auto i = static_cast<double>(row);
            values(row, 0) = 1e6 * std::round(1e3 * std::sin(i + 1));
            values(row, 1) = 1e-3 * std::round(1e3 * std::cos(2 * i + 1));
            values(row, 2) =
                4e-9 * values(row, 0) + 5 * values(row, 1) + (row % 2 == 0 ? 0.125 : -0.125);
        }
        Matrix later(3, 3, 0);
        later(1, 0) = 1e9;
        later(2, 1) = 1;
        later(0, 2) = later(1, 2) = later(2, 2) = gap;
        IterativeImputation::fit(values, {2}).apply(later);
        const double expected[] = {-8.160880979923846e-05, 4.002798728516595, 5.000484339373088};
        for (std::size_t row = 0; row < 3; ++row)
            QVERIFY(std::abs(later(row, 2) - expected[row]) < 1e-9);
    }

    void rowsAloneAreFilledAsAmongOthers()
    {
        const Matrix values = correlated(2500, 6, 0.15);
        const auto imputation = IterativeImputation::fit(values, everyColumn(values));
        const Matrix together = applied(imputation, values);
        for (std::size_t row = 0; row < values.rows(); ++row) {
            Matrix one(1, values.columns());
            std::ranges::copy(values.row(row), one.row(0).begin());
            imputation.apply(one);
            QVERIFY(std::ranges::equal(one.row(0), together.row(row)));
        }
    }

    void oneProcessorGivesTheSame()
    {
        const Matrix values = correlated(5000, 8, 0.3);
        const auto all = IterativeImputation::fit(values, everyColumn(values));
        const Matrix filled = applied(all, values);
        cpu_set_t before, one;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        CPU_ZERO(&one);
        CPU_SET(sched_getcpu(), &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const auto alone = IterativeImputation::fit(values, everyColumn(values));
        const Matrix filledAlone = applied(alone, values);
        QCOMPARE(sched_setaffinity(0, sizeof before, &before), 0);
        QVERIFY(filled == filledAlone);
        QCOMPARE(all.rounds(), alone.rounds());
    }

    void smallestTablesAreDefined()
    {
        // Nothing to fit on.
        Matrix later(1, 2, gap);
        IterativeImputation::fit(Matrix(0, 2), {0, 1}).apply(later);
        QVERIFY(later == Matrix(1, 2, 0));
        QVERIFY_THROWS_EXCEPTION(core::Error, IterativeImputation().apply(later));
        // One row: every mean is its value.
        Matrix single(1, 3, 7);
        const auto one = IterativeImputation::fit(single, {0, 1, 2});
        Matrix gaps(2, 3, gap);
        gaps(1, 0) = 100;
        one.apply(gaps);
        QCOMPARE(gaps(0, 2), 7.0);
        QCOMPARE(gaps(1, 1), 7.0);
        // One column: scikit-learn, too, gives the mean.
        Matrix column(3, 1, gap);
        column(0, 0) = 1;
        column(1, 0) = 4;
        const auto lone = IterativeImputation::fit(column, {0});
        QCOMPARE(lone.rounds(), 0);
        lone.apply(column);
        QCOMPARE(column(2, 0), 2.5);
        // No round: means.
        const Matrix values = matrix(madeUp);
        const auto means = IterativeImputation::fit(values, everyColumn(values), {.rounds = 0});
        QCOMPARE(means.rounds(), 0);
        double sum = 0;
        for (std::size_t row = 0; row < 30; ++row)
            sum += std::isnan(values(row, 0)) ? 0 : values(row, 0);
        QVERIFY(agrees(applied(means, values)(1, 0), sum / 26));
    }

    void emptyAndConstantColumnsAreDefined()
    {
        Matrix values = correlated(50, 4, 0.2);
        for (std::size_t row = 0; row < values.rows(); ++row) {
            values(row, 1) = gap;
            values(row, 3) = row % 3 == 0 ? gap : 0.1;
        }
        const auto imputation = IterativeImputation::fit(values, everyColumn(values));
        const Matrix filled = applied(imputation, values);
        for (std::size_t row = 0; row < filled.rows(); ++row) {
            QCOMPARE(filled(row, 1), 0.0);
            QVERIFY(agrees(filled(row, 3), 0.1));
            QVERIFY(std::isfinite(filled(row, 0)) && std::isfinite(filled(row, 2)));
        }
        // Values that first come later change nothing in the others: nothing is known of them.
        Matrix later(2, 4, 1.5);
        later(0, 0) = later(1, 0) = gap;
        later(1, 1) = 1e6;
        imputation.apply(later);
        QCOMPARE(later(0, 0), later(1, 0));
        // All cells of a table missing, and a row of a table that has nothing.
        Matrix nothing(5, 3, gap);
        IterativeImputation::fit(nothing, {0, 1, 2}).apply(nothing);
        QVERIFY(nothing == Matrix(5, 3, 0));
    }

    void sumsOfOtherColumnsAreFoundAndDoNotBlowUp()
    {
        // c = a + b, and inputs of 0 and 1 that add up to 1, as levels give.
        Random random(3);
        Matrix values(300, 6, 0);
        std::vector<double> sums;
        for (std::size_t row = 0; row < 300; ++row) {
            values(row, 0) = 50 + 10 * random.normal();
            values(row, 1) = 1000 * random.normal();
            values(row, 2) = values(row, 0) + values(row, 1);
            values(row, 3 + random.below(3)) = 1;
            sums.push_back(values(row, 2));
            if (row % 7 == 0)
                values(row, 2) = gap;
        }
        const auto imputation = IterativeImputation::fit(values, {0, 1, 2});
        QVERIFY(imputation.converged());
        const Matrix filled = applied(imputation, values);
        for (std::size_t row = 0; row < 300; ++row)
            QVERIFY(std::abs(filled(row, 2) - sums[row]) < 1e-6 * (50 + std::abs(sums[row])));
        // Fewer rows than columns.
        Matrix wide = correlated(6, 20, 0.2);
        IterativeImputation::fit(wide, everyColumn(wide)).apply(wide);
        for (const double value : wide.values())
            QVERIFY(std::abs(value) < 100);
        // An infinite cell counts as missing; a huge one leaves nothing but numbers.
        Matrix huge = correlated(40, 3, 0.1);
        huge(3, 1) = std::numeric_limits<double>::infinity();
        huge(5, 2) = 1e300;
        const Matrix filledHuge = applied(IterativeImputation::fit(huge, {0, 1, 2}), huge);
        for (const double value : filledHuge.values())
            QVERIFY(std::isfinite(value));
    }

    void longTablesAreFittedOnRowsSpreadEvenly()
    {
        const std::size_t rows = IterativeImputation::mostRows + 100'000;
        const Matrix values = correlated(rows, 3, 0.1);
        QElapsedTimer clock;
        clock.start();
        const auto imputation = IterativeImputation::fit(values, {0, 1, 2});
        const Matrix filled = applied(imputation, values);
        QVERIFY(clock.elapsed() < 20'000);
        for (const double value : filled.values())
            QVERIFY(std::isfinite(value));
    }

    void cancellingEndsSoon()
    {
        const Matrix values = correlated(150'000, 24, 0.2);
        const auto fit = [&](std::stop_token stop, const core::ProgressCallback& progress) {
            IterativeImputation::fit(values, everyColumn(values), {}, stop, progress);
        };
        tests::verifyCancellingEndsSoon(fit, 0.1);
    }

private:
    static void compareFilled(const Matrix& before, const Matrix& after,
                              std::span<const double> expected)
    {
        std::size_t next = 0;
        for (std::size_t i = 0; i < before.values().size(); ++i) {
            if (!std::isnan(before.values()[i])) {
                QCOMPARE(after.values()[i], before.values()[i]);
                continue;
            }
            const double value = after.values()[i];
            QVERIFY2(agrees(value, expected[next]),
                     qPrintable(QString::number(value, 'g', 17) + " not " +
                                QString::number(expected[next], 'g', 17)));
            ++next;
        }
        QCOMPARE(next, expected.size());
    }
};

QTEST_GUILESS_MAIN(TestIterativeImputation)
#include "test_iterativeimputation.moc"

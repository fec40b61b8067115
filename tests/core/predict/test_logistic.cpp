// Coefficients of scikit-learn 1.2.1, LogisticRegression(solver="saga", tol=1e-13,
// max_iter=200000), which ends at the minimum to the last digits given; its default solver ends up
// to 7e-5 away from it on this table, whatever tol says. Newton's method in NumPy gives the same.
#include "core/base/random.h"
#include "core/predict/models/lbfgs.h"
#include "core/predict/models/logistic.h"
#include "tests/core/predict/modelfixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace core;
using namespace core::predict;

namespace {

constexpr std::size_t rowCount = 60;
const std::vector<std::int32_t> threeClasses{
    1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 1, 2, 1, 2, 1, 0, 2, 0, 0, 2, 1, 1, 0, 0, 2, 1, 0, 2, 0,
    1, 2, 0, 1, 0, 1, 2, 1, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 2, 0, 2, 0};

/// [[(i*7%11)/4-1, (i*5%13)/4-1.5, (i*3%8)/4-1, i%3==0] for i in range(60)]
data::Matrix smallRows()
{
    data::Matrix result(rowCount, 4);
    for (std::size_t i = 0; i < rowCount; ++i) {
        result(i, 0) = static_cast<double>(i * 7 % 11) / 4 - 1;
        result(i, 1) = static_cast<double>(i * 5 % 13) / 4 - 1.5;
        result(i, 2) = static_cast<double>(i * 3 % 8) / 4 - 1;
        result(i, 3) = i % 3 == 0 ? 1 : 0;
    }
    return result;
}

std::vector<std::int32_t> twoClasses()
{
    std::vector<std::int32_t> result;
    for (const std::int32_t code : threeClasses)
        result.push_back(code == 2 ? 1 : 0);
    return result;
}

LogisticResult train(const data::Matrix& rows, const std::vector<std::int32_t>& classes,
                     std::size_t classCount, const LogisticOptions& options = {},
                     std::vector<double> weights = {})
{
    return trainLogistic({rows, classes, {}, {}, classCount, std::move(weights), 1}, options);
}

} // namespace

class LogisticTest : public QObject {
    Q_OBJECT

private slots:
    void severalClassesAgreeWithScikitLearn()
    {
        const auto result = train(smallRows(), threeClasses, 3);
        QVERIFY(result.converged);
        const auto& numbers = result.model->numbers();
        compareNear(numbers.coefficients.values(),
                    {-0.1181518444, -0.3541712428, -0.6217567724, 0.3035396430, -1.8307323825,
                     -0.4720246205, 1.1782364103, 0.1532935098, 1.9488842269, 0.8261958633,
                     -0.5564796379, -0.4568331528},
                    1e-6);
        compareNear(numbers.intercepts, {0.8298155760, 0.8556193386, -1.6854349146}, 1e-6);
        // predict_proba(X[:3])
        data::Matrix first(3, 4);
        const auto rows = smallRows();
        std::copy_n(rows.values().begin(), 12, first.values().begin());
        compareNear(result.model->probabilities(first).values(),
                    {5.0857046270e-01, 4.9104158907e-01, 3.8794823010e-04, 6.8232664043e-01,
                     1.2727395584e-01, 1.9039940373e-01, 2.1718720043e-01, 7.4758780790e-01,
                     3.5224991669e-02},
                    1e-6);
    }

    void twoClassesAgreeWithScikitLearn()
    {
        const auto result = train(smallRows(), twoClasses(), 2);
        const auto& numbers = result.model->numbers();
        compareNear(numbers.coefficients.values(),
                    {2.2688076677, 1.0796314289, -0.3979221393, -0.6157046671}, 1e-6);
        compareNear(numbers.intercepts, {-3.0274772381}, 1e-6);
        data::Matrix first(3, 4);
        const auto rows = smallRows();
        std::copy_n(rows.values().begin(), 12, first.values().begin());
        compareNear(result.model->probabilities(first).values(),
                    {9.9920272602e-01, 7.9727398413e-04, 8.1702180781e-01, 1.8297819219e-01,
                     9.3784822759e-01, 6.2151772411e-02},
                    1e-6);
    }

    // class_weight={0: 1, 1: 2.5, 2: 0.5}
    void classWeightsAgreeWithScikitLearn()
    {
        const auto result = train(smallRows(), threeClasses, 3, {}, {1, 2.5, 0.5});
        const auto& numbers = result.model->numbers();
        compareNear(numbers.coefficients.values(),
                    {0.1569876278, -0.2789278275, -0.8279869368, 0.2629655956, -1.8475383604,
                     -0.4579329515, 1.3343787158, 0.1247346800, 1.6905507326, 0.7368607789,
                     -0.5063917790, -0.3877002756},
                    1e-6);
        compareNear(numbers.intercepts, {0.5786779289, 1.4489674486, -2.0276453774}, 1e-6);
    }

    // C=0.1
    void aStrongerPenaltyAgreesWithScikitLearn()
    {
        const auto result = train(smallRows(), threeClasses, 3, {.c = 0.1});
        const auto& numbers = result.model->numbers();
        compareNear(numbers.coefficients.values(),
                    {0.0400819510, -0.1419321334, -0.2926621623, 0.1354619910, -0.6222131111,
                     -0.1347529998, 0.3452659168, -0.0227854177, 0.5821311601, 0.2766851332,
                     -0.0526037545, -0.1126765733},
                    1e-6);
        compareNear(numbers.intercepts, {0.4409359910, 0.3653042280, -0.8062402190}, 1e-6);
    }

    void columnsNotScaledAreFittedToo()
    {
        // With x' = 1e5 + 1e4·x the coefficient on x' is smaller by 1e4 and is hardly penalised:
        // the lowest point of the same sum, where its gradient vanishes.
        auto rows = smallRows();
        for (std::size_t i = 0; i < rowCount; ++i)
            rows(i, 0) = 1e5 + 1e4 * rows(i, 0);
        const auto result = train(rows, twoClasses(), 2);
        QVERIFY(result.converged);
        QVERIFY(result.iterations < 100);
        const auto truth = twoClasses();
        const auto probabilities = result.model->probabilities(rows);
        const auto& coefficients = result.model->numbers().coefficients;
        double ofIntercept = 0;
        std::vector<double> gradient(coefficients.values().begin(), coefficients.values().end());
        for (std::size_t i = 0; i < rowCount; ++i) {
            const double residual = probabilities(i, 1) - truth[i];
            ofIntercept += residual;
            for (std::size_t j = 0; j < 4; ++j)
                gradient[j] += residual * rows(i, j);
        }
        compareNear(std::vector{ofIntercept}, {0}, 1e-5);
        compareNear(gradient, {0, 0, 0, 0}, 0.5); // 1e5 times the tolerance of the intercept
        compareNear(std::span(gradient).subspan(1), {0, 0, 0}, 1e-5);
    }

    void constantColumnsGetNoCoefficient()
    {
        data::Matrix rows(rowCount, 5, 0.1);
        const auto small = smallRows();
        for (std::size_t i = 0; i < rowCount; ++i)
            std::ranges::copy(small.row(i), rows.row(i).begin());
        const auto result = train(rows, twoClasses(), 2);
        compareNear(result.model->numbers().coefficients.values(),
                    {2.2688076677, 1.0796314289, -0.3979221393, -0.6157046671, 0}, 1e-6);
    }

    void classesWithoutTrainingRowsHaveNoProbability()
    {
        std::vector<std::int32_t> classes = threeClasses;
        for (auto& code : classes)
            code = code == 0 ? 0 : code + 1; // of 5 classes 0, 2 and 3 occur
        const auto result = train(smallRows(), classes, 5);
        QVERIFY(result.model->numbers().classes == (std::vector<std::int32_t>{0, 2, 3}));
        const auto found = result.model->probabilities(smallRows());
        const auto without = train(smallRows(), threeClasses, 3).model->probabilities(smallRows());
        for (std::size_t row = 0; row < rowCount; ++row) {
            QCOMPARE(found(row, 1), 0.0);
            QCOMPARE(found(row, 4), 0.0);
            QCOMPARE(found(row, 0), without(row, 0));
            QCOMPARE(found(row, 3), without(row, 2));
        }
    }

    void classesThatCanBeToldApartStayFinite()
    {
        data::Matrix rows(200, 1);
        std::vector<std::int32_t> classes;
        for (std::size_t i = 0; i < 200; ++i) {
            rows(i, 0) = (i < 100 ? -1000 : 1000) + static_cast<double>(i);
            classes.push_back(i < 100 ? 0 : 1);
        }
        const auto result = train(rows, classes, 2, {.c = 1e6});
        QVERIFY(result.converged);
        const auto found = result.model->probabilities(rows);
        for (std::size_t i = 0; i < 200; ++i)
            QVERIFY(found(i, static_cast<std::size_t>(classes[i])) > 0.999);
        const auto far = result.model->probabilities(data::Matrix(1, 1, 1e300));
        QCOMPARE(far(0, 0), 0.0);
        QCOMPARE(far(0, 1), 1.0);
    }

    void numbersAloneGiveTheSameProbabilities()
    {
        const auto result = train(smallRows(), threeClasses, 3);
        const LogisticRegression again(result.model->numbers());
        QVERIFY(again.probabilities(smallRows()) == result.model->probabilities(smallRows()));
        data::Matrix one(1, 4);
        const auto rows = smallRows();
        std::ranges::copy(rows.row(17), one.row(0).begin());
        QVERIFY(
            std::ranges::equal(again.probabilities(one).row(0), again.probabilities(rows).row(17)));
        LogisticNumbers wrong = result.model->numbers();
        wrong.intercepts.pop_back();
        QCOMPARE(codeOf([&] { LogisticRegression{wrong}; }), ErrorCode::MalformedInput);
        wrong = result.model->numbers();
        wrong.classes = {0, 2, 1};
        QCOMPARE(codeOf([&] { LogisticRegression{wrong}; }), ErrorCode::MalformedInput);
    }

    void manyBlocksGiveWhatRepeatedRowsWeigh()
    {
        // Each row 100 times, each counting a hundredth: the same sum over several blocks.
        const auto small = smallRows();
        data::Matrix rows(100 * rowCount, 4);
        std::vector<std::int32_t> classes;
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            std::ranges::copy(small.row(i % rowCount), rows.row(i).begin());
            classes.push_back(threeClasses[i % rowCount]);
        }
        const auto many = train(rows, classes, 3, {}, {0.01, 0.01, 0.01});
        const auto once = train(small, threeClasses, 3);
        const auto expected = once.model->numbers().coefficients.values();
        compareNear(many.model->numbers().coefficients.values(), {expected.begin(), expected.end()},
                    1e-6);
    }

    void tooFewIterationsAreSaid()
    {
        const auto result = train(smallRows(), threeClasses, 3, {.mostIterations = 2});
        QVERIFY(!result.converged);
        QCOMPARE(result.iterations, 2);
    }

    void whatCannotBeLearntIsRefused()
    {
        const auto rows = smallRows();
        QCOMPARE(codeOf([&] { train(rows, threeClasses, 3, {.c = 0}); }), ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { train(rows, threeClasses, 3, {.tolerance = 0}); }),
                 ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { train(rows, threeClasses, 3, {.mostIterations = 0}); }),
                 ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { train(rows, std::vector<std::int32_t>(rowCount, 1), 3); }),
                 ErrorCode::NotEnoughClasses);
        QCOMPARE(codeOf([&] { train(data::Matrix(rowCount, 4, NAN), threeClasses, 3); }),
                 ErrorCode::Internal);
        const auto model = train(rows, threeClasses, 3).model;
        QCOMPARE(codeOf([&] { model->probabilities(data::Matrix(1, 3)); }), ErrorCode::Internal);
    }

    void progressRisesAndAStopCancels()
    {
        const auto rows = smallRows();
        const ModelTask task{rows, threeClasses, {}, {}, 3, {}, 1};
        std::vector<double> told;
        std::stop_source stop;
        const auto note = [&](double share, std::string_view) { told.push_back(share); };
        trainLogistic(task, {}, stop.get_token(), note);
        QVERIFY(told.size() > 3);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.front() >= 0 && told.back() > 0.5 && told.back() <= 1);
        const auto stopAtOnce = [&](double, std::string_view) { stop.request_stop(); };
        QVERIFY_THROWS_EXCEPTION(Cancelled, trainLogistic(task, {}, stop.get_token(), stopAtOnce));
    }

    // Sum of squares around (1, …, 20) with curvatures from 1 to 1e4: the minimum is known.
    void theLowestPointOfALongValleyIsFound()
    {
        const auto result = minimize(
            [](std::span<const double> point, std::span<double> gradient) {
                double value = 0;
                for (std::size_t i = 0; i < point.size(); ++i) {
                    const double away = point[i] - static_cast<double>(i + 1);
                    const double curvature = std::pow(1e4, static_cast<double>(i) / 19);
                    value += curvature * away * away / 2;
                    gradient[i] = curvature * away;
                }
                return value;
            },
            std::vector<double>(20), {.tolerance = 1e-9});
        QVERIFY(result.converged);
        for (std::size_t i = 0; i < 20; ++i)
            QVERIFY(std::abs(result.point[i] - static_cast<double>(i + 1)) < 1e-8);
        QVERIFY(result.value < 1e-15);
    }
};

QTEST_GUILESS_MAIN(LogisticTest)
#include "test_logistic.moc"

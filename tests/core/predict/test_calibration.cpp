// Reliability against scikit-learn 1.2.1 and numpy on the vectors of the metrics reference,
// temperatures against scipy.optimize, and cases by hand.
#include "core/base/error.h"
#include "core/predict/evaluation/calibration.h"
#include "core/predict/evaluation/temperature.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/evaluationfixture.h"

#include <QTest>

#include <limits>

using namespace core;
using namespace core::predict;

class CalibrationTest : public QObject {
    Q_OBJECT

    static Reliability binary(Binning binning)
    {
        const JudgedRows rows = twoClassRows();
        return reliability(rankScores(rows.trueClasses, rows.probabilities, 1), binning);
    }

    static void compareBins(const Reliability& result, const std::vector<double>& observed,
                            const std::vector<double>& predicted, const std::vector<int>& counts)
    {
        QCOMPARE(result.bins.size(), observed.size());
        for (std::size_t i = 0; i < observed.size(); ++i) {
            COMPARE_WITHIN(result.bins[i].observed, observed[i], 1e-12);
            COMPARE_WITHIN(result.bins[i].meanPrediction, predicted[i], 1e-12);
            QCOMPARE(result.bins[i].count, std::size_t(counts[i]));
        }
    }

private slots:
    void equalWidthsAgreeWithTheReference()
    {
        // sklearn.calibration.calibration_curve(y, p, n_bins=10, strategy="uniform"), which
        // leaves the empty bin out; error: numpy, sum of |observed − mean| · count / 500.
        const Reliability result = binary(Binning::EqualWidth);
        compareBins(result,
                    {0.016260162601626018, 0.0547945205479452, 0.11904761904761904,
                     0.24561403508771928, 0.23684210526315788, 0.4090909090909091,
                     0.6086956521739131, 0.8, 0.5},
                    {0.0599860325203252, 0.14743395205479448, 0.24452850000000007,
                     0.34798973684210527, 0.4428632631578947, 0.5512511363636364, 0.648915652173913,
                     0.7549897999999999, 0.8650005},
                    {123, 146, 84, 57, 38, 22, 23, 5, 2});
        COMPARE_WITHIN(result.expectedError, 0.09623177800000002, 1e-12);
        COMPARE_WITHIN(result.largestError, 0.8650005 - 0.5, 1e-12);
        COMPARE_WITHIN(result.bins[7].low, 0.7, 1e-15);
        COMPARE_WITHIN(result.bins[7].high, 0.8, 1e-15);
        const Interval interval = wilsonInterval(4, 5);
        COMPARE_WITHIN(result.bins[7].interval.low, interval.low, 0.0);
        COMPARE_WITHIN(result.bins[7].interval.high, interval.high, 0.0);
    }

    void quantilesAgreeWithTheReference()
    {
        // calibration_curve(y, p, n_bins=10, strategy="quantile")
        const Reliability result = binary(Binning::Quantile);
        compareBins(result, {0.0, 0.04, 0.02, 0.06, 0.04, 0.08, 0.14, 0.22, 0.28, 0.54},
                    {0.03437486, 0.07089437999999998, 0.10119024, 0.13536906, 0.16427054000000008,
                     0.20321592, 0.2618074799999998, 0.33605416000000005, 0.43512196000000003,
                     0.6310171400000001},
                    std::vector<int>(10, 50));
        COMPARE_WITHIN(result.expectedError, 0.09533157399999999, 1e-12);
    }

    void equalScoresStayInOneBin()
    {
        // 9 rows of 0.2 and one of 0.6: the deciles 0.2 … 0.2 are one bin.
        std::vector<double> scores(9, 0.2);
        scores.push_back(0.6);
        const std::vector<std::int32_t> truth{1, 1, 1, 0, 0, 0, 0, 0, 0, 1};
        const Reliability result =
            reliability(rankScores(truth, twoColumns(scores), 1), Binning::Quantile);
        compareBins(result, {1.0 / 3, 1}, {0.2, 0.6}, {9, 1});
        COMPARE_WITHIN(result.expectedError, 0.9 * (1.0 / 3 - 0.2) + 0.1 * 0.4, 1e-15);
    }

    void confidenceOfSeveralClassesAgreesWithTheReference()
    {
        // numpy: bins of P.max(1) by searchsorted(linspace(0, 1, 11)[1:-1], ·), right where
        // P.argmax(1) is the true class.
        const JudgedRows rows = fourClassRows();
        const Reliability result =
            reliability(rankConfidence(rows.trueClasses, rows.probabilities), Binning::EqualWidth);
        COMPARE_WITHIN(result.expectedError, 0.053756696, 1e-12);
        const std::vector<std::size_t> counts{3, 58, 117, 112, 83, 74, 44, 9};
        QCOMPARE(result.bins.size(), counts.size());
        for (std::size_t i = 0; i < counts.size(); ++i)
            QCOMPARE(result.bins[i].count, counts[i]);
    }

    void brierAgreesWithTheReference()
    {
        const JudgedRows two = twoClassRows();
        const JudgedRows four = fourClassRows();
        // brier_score_loss(y, p); mean over rows of ((P − one-hot) ** 2).sum(1)
        COMPARE_WITHIN(brierScore(two.trueClasses, two.probabilities), 0.106354609029594, 1e-12);
        COMPARE_WITHIN(brierScore(four.trueClasses, four.probabilities), 0.504728570469576, 1e-12);
    }

    void nothingToJudgeHasNoError()
    {
        const Reliability result = reliability(RankedScores{}, Binning::Quantile);
        QVERIFY(result.bins.empty());
        QVERIFY(std::isnan(result.expectedError));
        QVERIFY(std::isnan(brierScore({}, data::Matrix(0, 2))));
        QVERIFY_THROWS_EXCEPTION(Error, reliability(RankedScores{}, Binning::Quantile, 0));
    }

    void temperatureAgreesWithTheReference()
    {
        // scipy.optimize.brentq on the slope of −log_softmax(b · log P)[y].mean() by b, T = 1 / b.
        const JudgedRows rows = fourClassRows();
        const TemperatureFit fit = fitTemperature(rows.trueClasses, rows.probabilities);
        QCOMPARE(fit.rows, std::size_t{500});
        COMPARE_WITHIN(fit.temperature, 0.8648419114700163, 1e-9);
        COMPARE_WITHIN(fit.logLossBefore, 0.940162606994308, 1e-12);
        COMPARE_WITHIN(fit.logLossAfter, 0.9348457695329955, 1e-12);
        COMPARE_WITHIN(fit.gain(), 0.940162606994308 - 0.9348457695329955, 1e-12);
        QVERIFY(!fit.atLimit);
        QCOMPARE(temperatureWords(fit), "A temperature of 0.865 lowers the log loss of 500 "
                                        "validation rows from 0.9402 to 0.9348.");
    }

    void overconfidenceIsTakenBack()
    {
        // Cubed probabilities need three times the temperature: 2.5945257344100487.
        const JudgedRows rows = fourClassRows();
        const data::Matrix bold = atTemperature(rows.probabilities, 1.0 / 3);
        const TemperatureFit fit = fitTemperature(rows.trueClasses, bold);
        COMPARE_WITHIN(fit.temperature, 2.5945257344100487, 1e-9);
        COMPARE_WITHIN(fit.logLossBefore, 1.2906818700577933, 1e-12);
        COMPARE_WITHIN(fit.logLossAfter, 0.9348457695329955, 1e-12);
        const data::Matrix mended = atTemperature(bold, fit.temperature);
        const std::vector<std::string> names{"A", "B", "C", "D"};
        const Evaluation evaluation = evaluate(rows.trueClasses, mended, names);
        COMPARE_WITHIN(evaluation.logLoss, fit.logLossAfter, 1e-12);
        QVERIFY(evaluation.confusion ==
                evaluate(rows.trueClasses, rows.probabilities, names).confusion);
        for (std::size_t row = 0; row < 500; ++row) {
            const auto shares = mended.row(row);
            COMPARE_WITHIN(shares[0] + shares[1] + shares[2] + shares[3], 1, 1e-12);
        }
    }

    void whatIsNeverWrongStopsAtTheLimit()
    {
        const TemperatureFit fit =
            fitTemperature(std::vector<std::int32_t>{0, 1}, twoColumns({0.4, 0.6}));
        QVERIFY(fit.atLimit);
        COMPARE_WITHIN(fit.temperature, lowestTemperature, 1e-9);
        // log(1 + (2/3)^20)
        COMPARE_WITHIN(fit.logLossAfter, std::log1p(std::pow(2.0 / 3, 20)), 1e-12);
    }

    void whatIsAlwaysWrongStopsAtTheOtherLimit()
    {
        const TemperatureFit fit =
            fitTemperature(std::vector<std::int32_t>{1, 0}, twoColumns({0, 1}));
        QVERIFY(fit.atLimit);
        COMPARE_WITHIN(fit.temperature, highestTemperature, 1e-6);
        QVERIFY(std::isfinite(fit.logLossBefore));
    }

    void evenChancesKeepTheirTemperature()
    {
        const TemperatureFit fit =
            fitTemperature(std::vector<std::int32_t>{1, 0, 1}, twoColumns({.5, .5, .5}));
        QCOMPARE(fit.temperature, 1.0);
        QCOMPARE(fit.gain(), 0.0);
        QCOMPARE(temperatureWords(fit), "No temperature lowers the log loss of 3 validation rows "
                                        "noticeably: it is 0.6931.");
    }

    void whatCannotBeFittedIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, fitTemperature({}, data::Matrix(0, 2)));
        const std::vector<std::int32_t> truth{0, 2};
        QVERIFY_THROWS_EXCEPTION(Error, fitTemperature(truth, twoColumns({.5, .5})));
        QVERIFY_THROWS_EXCEPTION(Error, atTemperature(twoColumns({.5}), 0));
        std::stop_source stop;
        stop.request_stop();
        const std::vector<std::int32_t> fine{0, 1};
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 fitTemperature(fine, twoColumns({.5, .5}), stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "test_calibration.moc"

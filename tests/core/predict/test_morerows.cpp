// Whether more rows would help: the law through a learning curve, the test of its last steps, and
// what is said of them.
#include "core/predict/comparison/morerows.h"
#include "tests/core/predict/comparewithin.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace core::predict;

namespace {

std::optional<PowerLaw> fitPowerLaw(std::span<const double> rows, std::span<const double> scores,
                                    bool rises, double bound)
{
    return PowerLawFit(rows, rises, bound).through(scores);
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// By share, the scores of the folds. 250 rows of every fold are held out.
LearningCurve curveOf(const std::vector<double>& shares,
                      const std::vector<std::vector<double>>& scores,
                      double Evaluation::*figure = &Evaluation::accuracy)
{
    LearningCurve curve;
    curve.shares = shares;
    for (std::size_t share = 0; share < shares.size(); ++share)
        for (const double value : scores[share]) {
            ShareScore score;
            score.share = shares[share];
            score.rows = static_cast<std::size_t>(1000 * shares[share]);
            score.heldOut.n = 250;
            score.heldOut.*figure = value;
            curve.scores.push_back(score);
        }
    curve.folds = static_cast<int>(scores.front().size());
    curve.repeats = 1;
    return curve;
}

const std::vector<double> usualShares{0.1, 0.2, 0.35, 0.5, 0.75, 1};

const std::vector<std::vector<double>> rising{
    {.501, .489, .512, .495, .503}, {.552, .531, .556, .541, .547}, {.573, .566, .585, .569, .577},
    {.591, .579, .598, .585, .590}, {.604, .594, .607, .599, .601}, {.612, .600, .619, .604, .611}};

} // namespace

class MoreRowsTest : public QObject {
    Q_OBJECT

private slots:
    void aPowerLawIsFoundAgain()
    {
        const std::array rows{50.0, 100.0, 400.0, 1000.0};
        std::array<double, 4> scores{};
        for (std::size_t i = 0; i < rows.size(); ++i)
            scores[i] = 0.8 - 1.5 * std::pow(rows[i], -0.6);
        const auto law = fitPowerLaw(rows, scores, true, 1);
        QVERIFY(law);
        COMPARE_WITHIN(law->limit, 0.8, 1e-6);
        COMPARE_WITHIN(law->slope, -1.5, 1e-5);
        COMPARE_WITHIN(law->exponent, 0.6, 1e-6);
        COMPARE_WITHIN(law->at(2000), 0.8 - 1.5 * std::pow(2000, -0.6), 1e-8);
    }

    /// scipy.optimize.curve_fit(lambda n, a, b, c: a + b * n**-c, rows, scores,
    /// sigma=1/np.sqrt(rows), bounds=([-inf, -inf, 0.02], [1, 0, 4])), SciPy 1.10; for the loss
    /// bounds=([0, 0, 0.02], [inf, inf, 4]).
    void lawsOfScipy()
    {
        const auto rising =
            fitPowerLaw(std::array{516.0, 1033.0, 1807.0, 2581.0, 3872.0, 5163.0},
                        std::array{.471, .489, .5004, .5081, .5122, .5163}, true, 1);
        COMPARE_WITHIN(rising->limit, 0.54210125, 1e-6);
        COMPARE_WITHIN(rising->exponent, 0.44108658, 1e-5);
        COMPARE_WITHIN(rising->at(2 * 5163), 0.5230381005608341, 1e-8);
        const std::array rows{100.0, 200.0, 400.0, 800.0, 1600.0};
        const auto steep = fitPowerLaw(rows, std::array{.60, .66, .72, .785, .85}, true, 1);
        COMPARE_WITHIN(steep->limit, 1, 1e-12); // no share beyond 1
        COMPARE_WITHIN(steep->at(3200), 0.8763761570911365, 1e-7);
        const auto loss = fitPowerLaw(rows, std::array{.9, .74, .655, .61, .58}, false, 0);
        COMPARE_WITHIN(loss->limit, 0.54686919, 1e-6);
        COMPARE_WITHIN(loss->at(3200), 0.5657440627788008, 1e-8);
    }

    void noLawForCurvesThatDoNotGetBetter()
    {
        const std::array rows{100.0, 200.0, 400.0};
        QVERIFY(!fitPowerLaw(rows, std::array{0.6, 0.6, 0.6}, true, 1));
        QVERIFY(!fitPowerLaw(rows, std::array{0.6, 0.5, 0.45}, true, 1));
        QVERIFY(!fitPowerLaw(rows, std::array{0.6, 0.7, 0.75}, false, 0));
        QVERIFY(!fitPowerLaw(std::array{1.0, 2.0}, std::array{0.6, 0.7}, true, 1));
    }

    /// NumPy: d = last - earlier; t.ppf(0.975, 4) * sqrt((1/5 + 250/rows) * d.var(ddof=1)); the law
    /// by curve_fit as above, its interval from the five fits that leave out a fold.
    void figuresOfRisingScores()
    {
        const MoreRows more = moreRows(curveOf(usualShares, rising), Score::Accuracy);
        const auto half = [](const Interval& interval) {
            return (interval.high - interval.low) / 2;
        };
        COMPARE_WITHIN(more.last.change.difference, 0.0082, 1e-12);
        COMPARE_WITHIN(half(more.last.change.interval), 0.005806245320886812, 1e-12);
        COMPARE_WITHIN(more.last.change.p, 0.017231746733026444, 1e-10);
        QVERIFY(more.doubling);
        COMPARE_WITHIN(more.doubling->change.difference, 0.0206, 1e-12);
        COMPARE_WITHIN(half(more.doubling->change.interval), 0.002077701267367141, 1e-12);
        QVERIFY(more.twice);
        QCOMPARE(more.twice->rows, 2000.0);
        COMPARE_WITHIN(more.twice->score, 0.6242628129431465, 1e-7);
        COMPARE_WITHIN(more.twice->change, 0.015068638570414294, 1e-7);
        COMPARE_WITHIN(half(more.twice->changeInterval), 0.0010384057103951158, 1e-6);
        QVERIFY(more.verdict == RowsVerdict::Help);
        QCOMPARE(
            QString::fromStdString(more.sentence),
            QStringLiteral("More customers would help: from 500 to 1,000 rows accuracy changed "
                           "by +0.021 ± 0.002 (from 750: +0.008 ± 0.006). Twice the rows, "
                           "2,000, would change it by +0.015 ± 0.001, if the curve goes on as a "
                           "power law."));
    }

    void verdicts_data()
    {
        QTest::addColumn<std::vector<double>>("before");
        QTest::addColumn<std::vector<double>>("after");
        QTest::addColumn<QString>("verdict");
        using Values = std::vector<double>;
        const Values before{.60, .61, .62};
        QTest::newRow("certain and large") << before << Values{.62, .631, .639} << "help";
        QTest::newRow("certain and small") << before << Values{.602, .612, .622} << "hardly-help";
        QTest::newRow("nothing") << before << before << "hardly-help";
        QTest::newRow("narrow around nothing")
            << before << Values{.601, .609, .62} << "hardly-help";
        QTest::newRow("wide") << before << Values{.65, .59, .64} << "cannot-tell";
        QTest::newRow("worse") << before << Values{.58, .589, .601} << "harm";
    }

    void verdicts()
    {
        QFETCH(std::vector<double>, before);
        QFETCH(std::vector<double>, after);
        QFETCH(QString, verdict);
        const MoreRows more = moreRows(curveOf({0.5, 1}, {before, after}), Score::Accuracy);
        QCOMPARE(QString::fromUtf8(toWord(more.verdict)), verdict);
        QVERIFY(!more.doubling); // the last step is one already
        QVERIFY(!more.twice);
        // A loss that falls is a gain.
        for (auto* values : {&before, &after})
            for (double& value : *values)
                value = 3 - 2 * value;
        const MoreRows loss =
            moreRows(curveOf({0.5, 1}, {before, after}, &Evaluation::logLoss), Score::LogLoss);
        QCOMPARE(QString::fromUtf8(toWord(loss.verdict)), verdict);
    }

    void onlySoundLawsForetell_data()
    {
        QTest::addColumn<std::vector<double>>("shares");
        QTest::addColumn<std::vector<double>>("means");
        QTest::addColumn<double>("noise");
        QTest::addColumn<QString>("reason");
        using Values = std::vector<double>;
        QTest::newRow("few sizes")
            << Values{0.1, 0.3, 0.6, 1} << Values{.5, .55, .57, .58} << 0.0 << "five sizes";
        QTest::newRow("near sizes") << Values{0.5, 0.6, 0.7, 0.8, 1}
                                    << Values{.5, .55, .57, .58, .59} << 0.0 << "four times";
        QTest::newRow("late rise")
            << usualShares << Values{.5, .501, .502, .503, .504, .6} << 0.0 << "do not foretell";
        QTest::newRow("fall") << usualShares << Values{.6, .59, .58, .57, .56, .55} << 0.0
                              << "does not get better";
        QTest::newRow("unlike folds")
            << usualShares << Values{.5, .55, .572, .584, .598, .61} << 0.08 << "differ too much";
    }

    void onlySoundLawsForetell()
    {
        QFETCH(std::vector<double>, shares);
        QFETCH(std::vector<double>, means);
        QFETCH(double, noise);
        QFETCH(QString, reason);
        std::vector<std::vector<double>> scores;
        for (std::size_t share = 0; share < shares.size(); ++share) {
            const double tilt = noise * shares[share] * shares[share];
            scores.push_back({means[share] - tilt, means[share] + tilt, means[share]});
        }
        const MoreRows more = moreRows(curveOf(shares, scores), Score::Accuracy);
        QVERIFY(!more.twice);
        QVERIFY2(QString::fromStdString(more.whyNotTwice).contains(reason),
                 more.whyNotTwice.c_str());
        QVERIFY(
            QString::fromStdString(more.sentence)
                .endsWith(QString::fromStdString("cannot be foretold: " + more.whyNotTwice + ".")));
    }

    void theFutureIsNotForetoldFromThePast()
    {
        LearningCurve curve = curveOf(usualShares, rising);
        curve.model.split.timeColumn = 0;
        const MoreRows more = moreRows(curve, Score::Accuracy);
        QVERIFY(!more.twice);
        QVERIFY(more.verdict == RowsVerdict::Help);
    }

    void scoresThatAreNotKnownTellNothing()
    {
        const MoreRows more = moreRows(curveOf({0.5, 1}, {{.6, none}, {.7, .7}}), Score::Accuracy);
        QVERIFY(more.verdict == RowsVerdict::CannotTell);
        QCOMPARE(more.sentence, std::string("Whether more customers would help cannot be told: "
                                            "accuracy is not known in every fold."));
    }
};

QTEST_APPLESS_MAIN(MoreRowsTest)
#include "test_morerows.moc"

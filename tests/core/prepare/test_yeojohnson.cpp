#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/prepare/yeojohnson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <thread>
#include <vector>

using core::prepare::yeoJohnson;
using core::prepare::yeoJohnsonLambda;

namespace {

bool agrees(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::abs(b);
}

struct Scale {
    double mean = 0, sd = 0; ///< population sd
};

Scale scaleAfter(std::span<const double> values, double lambda)
{
    Scale scale;
    const auto n = static_cast<double>(values.size());
    for (const double value : values)
        scale.mean += yeoJohnson(value, lambda) / n;
    for (const double value : values)
        scale.sd += std::pow(yeoJohnson(value, lambda) - scale.mean, 2) / n;
    scale.sd = std::sqrt(scale.sd);
    return scale;
}

/// The log-likelihood as scikit-learn writes it, per value.
double likelihood(std::span<const double> values, double lambda)
{
    double logs = 0;
    for (const double value : values)
        logs += std::copysign(std::log1p(std::abs(value)), value);
    return -std::log(scaleAfter(values, lambda).sd) +
           (lambda - 1) * logs / static_cast<double>(values.size());
}

// Made up: skewed, about half of them below 0.
const std::vector<double> bothSigns = {
    4.069,  0.022, 6.571,  -1.036, 1.214, -1.411, 2.482, -0.523, -1.867, 0.349,  -0.102, 10.318,
    -1.752, 3.006, -0.918, 1.777,  0.581, -1.233, 5.214, -0.334, 0.907,  -1.605, 2.051,  -0.017};

} // namespace

class TestYeoJohnson : public QObject {
    Q_OBJECT

private slots:
    void transformFollowsTheFourFormulas()
    {
        // Yeo and Johnson (2000), equation 2.1, worked by hand.
        QVERIFY(agrees(yeoJohnson(3, 0.5), 2, 1e-15));
        QVERIFY(agrees(yeoJohnson(3, 0), std::log(4), 1e-15));
        QVERIFY(agrees(yeoJohnson(3, 2), 7.5, 1e-15));
        QVERIFY(agrees(yeoJohnson(-3, 1.5), -2, 1e-15));
        QVERIFY(agrees(yeoJohnson(-3, 2), -std::log(4), 1e-15));
        QVERIFY(agrees(yeoJohnson(-3, 0), -7.5, 1e-15));
        QCOMPARE(yeoJohnson(0, 0.3), 0.0);
        for (const double value : {-1e300, -7.25, 0.1, 12345.678, 1e300})
            QCOMPARE(yeoJohnson(value, 1), value);
    }

    void transformRisesAndStaysFinite()
    {
        const double greatest = std::numeric_limits<double>::max();
        for (const double lambda :
             {-3.0, -0.4, -1e-13, 0.0, 1e-9, 0.7, 1.0, 2.0, 2.0 + 1e-9, 5.5}) {
            double last = yeoJohnson(-1000, lambda);
            for (double value = -1000; value < 1000; value += 12.5) {
                const double next = yeoJohnson(value + 12.5, lambda);
                QVERIFY(next >= last);
                QVERIFY(next > last || std::abs(value) > 25);
                last = next;
            }
            QVERIFY(std::isfinite(yeoJohnson(greatest, lambda)));
            QVERIFY(std::isfinite(yeoJohnson(-greatest, lambda)));
        }
    }

    void lambdaIsThatOfGreatestLikelihood()
    {
        // sklearn.preprocessing.PowerTransformer().fit(x).lambdas_ (1.2.1), whose search for the
        // maximum ends where the top is flat to the last bit, some 1e-8 wide.
        const double lambda = yeoJohnsonLambda(bothSigns);
        QVERIFY2(agrees(lambda, 0.35880281841684586, 1e-7),
                 qPrintable(QString::number(lambda, 'g', 17)));
        for (const double step : {1e-2, 1e-3, 1e-4}) {
            QVERIFY(likelihood(bothSigns, lambda) > likelihood(bothSigns, lambda + step));
            QVERIFY(likelihood(bothSigns, lambda) > likelihood(bothSigns, lambda - step));
        }
    }

    void mirroredValuesHaveTheMirroredLambda()
    {
        std::vector<double> mirrored, positive, negative;
        for (const double value : bothSigns) {
            mirrored.push_back(-value);
            positive.push_back(value + 3);
            negative.push_back(-value - 3);
        }
        QVERIFY(agrees(yeoJohnsonLambda(mirrored), 2 - yeoJohnsonLambda(bothSigns), 1e-11));
        QCOMPARE(yeoJohnsonLambda(negative), 2 - yeoJohnsonLambda(positive));
    }

    void valuesThatDoNotVaryHaveLambdaOne()
    {
        QCOMPARE(yeoJohnsonLambda(std::vector<double>{5}), 1.0);
        QCOMPARE(yeoJohnsonLambda(std::vector<double>(100, -2.5)), 1.0);
        QCOMPARE(yeoJohnsonLambda(std::vector<double>(100, 0)), 1.0);
        QCOMPARE(yeoJohnsonLambda(std::vector<double>{1e15, 1e15 + 1, 1e15 + 2}), 1.0);
    }

    void extremeValuesStayDifferentAndFinite()
    {
        const std::vector<std::vector<double>> tables = {
            {2003, 1950, 1997, 2000, 2009},     // years: no power beyond e^230
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 99999}, // nearly constant
            {1e-12, 2e-12, 5e-12, 9e-12},
            {-1e200, -3, 0, 1, 1e250},
            {1e300, 2e300, 1.5e300},
            {-1e6, -1e6 - 1, -1e6 - 5, -1e6 - 2},
        };
        for (const auto& values : tables) {
            const double lambda = yeoJohnsonLambda(values);
            QVERIFY(std::isfinite(lambda));
            std::vector<double> sorted = values;
            std::ranges::sort(sorted);
            for (std::size_t i = 1; i < sorted.size(); ++i) {
                const double low = yeoJohnson(sorted[i - 1], lambda);
                const double high = yeoJohnson(sorted[i], lambda);
                QVERIFY(std::isfinite(low) && std::isfinite(high));
                QVERIFY(sorted[i - 1] == sorted[i] || low < high);
            }
        }
    }

    void millionValuesAreQuickAndCanBeCancelled()
    {
        core::Random random(7);
        std::vector<double> values(1'000'000);
        for (double& value : values)
            value = std::exp(random.normal());
        const double lambda = yeoJohnsonLambda(values);
        QVERIFY(lambda < 0 && lambda > -1);
        QCOMPARE(yeoJohnsonLambda(values), lambda);

        std::stop_source stop;
        QElapsedTimer clock;
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            clock.start();
            stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                                 for (;;) yeoJohnsonLambda(values, stop.get_token()));
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    }

    /// prepare_automobile_train.json (scikit-learn 1.2.1).
    void automobileEqualsTheReference()
    {
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA"))
            QSKIP("TESSERA_TEST_DATA is not set");
        const QString path = qEnvironmentVariable("TESSERA_TEST_DATA") + "/automobile_train.csv";
        QFile file(qEnvironmentVariable("TESSERA_TEST_REFERENCE") +
                   "/prepare_automobile_train.json");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("TESSERA_TEST_REFERENCE is not set");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray names = all["numeric"].toArray();
        const QJsonObject expected = all["yeo_johnson"].toObject();
        const auto table = core::data::readCsv(path.toStdString()).table;
        QCOMPARE(names.size(), 3);
        for (int i = 0; i < names.size(); ++i) {
            const auto& column = table->column(table->require(names[i].toString().toStdString()));
            std::vector<double> values;
            for (const double value : column.numbers) {
                if (!std::isnan(value))
                    values.push_back(value);
            }
            // The reference searched for the maximum of a function that is flat to the last bit
            // about 1e-8 round it; the lambda found here is no less likely.
            const double theirs = expected["lambdas"][i].toDouble();
            const double lambda = yeoJohnsonLambda(values);
            QVERIFY2(std::abs(lambda - theirs) < 1e-7,
                     qPrintable(QString::number(lambda - theirs)));
            QVERIFY(likelihood(values, lambda) >= likelihood(values, theirs) - 1e-13);
            // With their lambda the definition is exact; with ours it carries their error.
            const double mean = expected["mean_after"][i].toDouble();
            const double sd = expected["scale_after"][i].toDouble();
            const Scale same = scaleAfter(values, theirs), own = scaleAfter(values, lambda);
            QVERIFY(agrees(same.mean, mean, 1e-11) && agrees(same.sd, sd, 1e-11));
            QVERIFY(agrees(own.mean, mean, 1e-6) && agrees(own.sd, sd, 1e-6));
        }
    }
};

QTEST_GUILESS_MAIN(TestYeoJohnson)
#include "test_yeojohnson.moc"

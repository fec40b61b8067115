#include "core/network/chain/inputnoise.h"
#include "core/network/chain/kernels.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace core::network;

namespace {

constexpr std::size_t draws = 200'000;

std::vector<float> noise(std::uint64_t step, float deviation, double masking,
                         const Kernels& kernel = kernels())
{
    std::vector<float> values(draws, 0.0F);
    kernel.corrupt(values.data(), values.size(), maskKey(42, noiseDraws, step), deviation,
                   maskKey(42, maskingDraws, step), maskThreshold(masking));
    return values;
}

} // namespace

class InputNoiseTest : public QObject {
    Q_OBJECT

private slots:
    void logarithmIsThatOfTheLibrary()
    {
        for (float x = 1e-30F; x < 1e30F; x *= 1.0173F) {
            const double expected = std::log(double{x});
            QVERIFY(std::abs(naturalLogarithm(x) - expected) < 3e-7 * std::abs(expected) + 1e-7);
        }
    }

    void drawsAreStandardNormal()
    {
        std::vector<float> values = noise(0, 1, 0);
        std::sort(values.begin(), values.end());
        double mean = 0;
        double square = 0;
        for (const float value : values) {
            mean += value / double{draws};
            square += double{value} * value / draws;
        }
        QVERIFY(std::abs(mean) < 5 / std::sqrt(double{draws}));
        QVERIFY(std::abs(square - 1) < 5 * std::sqrt(2.0 / draws));
        // Kolmogorov and Smirnov: the distance from the normal's distribution function stays
        // below 1.95 / √n in 99.9 % of samples.
        double distance = 0;
        for (std::size_t i = 0; i < draws; ++i) {
            const double expected = 0.5 * std::erfc(-double{values[i]} / std::sqrt(2.0));
            distance = std::max(distance, std::abs(expected - (double(i) + 0.5) / draws));
        }
        QVERIFY2(distance < 1.95 / std::sqrt(double{draws}), qPrintable(QString::number(distance)));
        QVERIFY(values.front() > -5.5F && values.back() < 5.5F);
    }

    void stepsAndElementsAreIndependent()
    {
        const std::vector<float> first = noise(0, 1, 0);
        const std::vector<float> second = noise(1, 1, 0);
        double acrossSteps = 0;
        double neighbours = 0;
        for (std::size_t i = 0; i + 1 < draws; ++i) {
            acrossSteps += double{first[i]} * second[i] / draws;
            neighbours += double{first[i]} * first[i + 1] / draws;
        }
        QVERIFY(std::abs(acrossSteps) < 5 / std::sqrt(double{draws}));
        QVERIFY(std::abs(neighbours) < 5 / std::sqrt(double{draws}));
    }

    void deviationAndMaskingAreThoseAskedFor()
    {
        const std::vector<float> values = noise(3, 0.25F, 0.2);
        std::size_t zeros = 0;
        double square = 0;
        for (const float value : values) {
            zeros += value == 0;
            square += double{value} * value;
        }
        QVERIFY(std::abs(double(zeros) / draws - 0.2) < 5 * std::sqrt(0.16 / draws));
        const double deviation = std::sqrt(square / double(draws - zeros));
        QVERIFY(std::abs(deviation - 0.25) < 0.25 * 5 / std::sqrt(1.6 * draws));
        QVERIFY(values == noise(3, 0.25F, 0.2));
    }

    void everyProcessorDrawsTheSame()
    {
        const std::vector<float> fast = noise(5, 1, 0.1);
        const std::vector<float> portable = noise(5, 1, 0.1, portableKernels);
        for (std::size_t i = 0; i < draws; ++i)
            QVERIFY(std::abs(fast[i] - portable[i]) < 1e-5F);
    }
};

QTEST_APPLESS_MAIN(InputNoiseTest)
#include "test_inputnoise.moc"

#include "core/prepare/yeojohnson.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core::prepare {
namespace {

// Powers beyond e^230 leave no room to square and sum what they make of the values.
constexpr double greatestPower = 230;
// (1 + x)^lambda below e^-23 leaves fewer than six digits of the difference between two values.
constexpr double leastPower = -23;
constexpr std::size_t blockRows = 16'384;

/// (e^t − 1) / t
double growth(double t)
{
    return t == 0 ? 1 : std::expm1(t) / t;
}

/// d growth / dt = (t e^t − e^t + 1) / t², by its series where the difference would lose digits.
double growthSlope(double t, double growthOfT)
{
    if (std::abs(t) > 0.5)
        return (1 + t * growthOfT - growthOfT) / t;
    double sum = 0, term = 0.5; // term k: t^k / (k + 2)!
    for (int k = 0; k < 16; ++k) {
        sum += (k + 1) * term;
        term *= t / (k + 3);
    }
    return sum;
}

/// Sums of the transformed values and of their slopes in lambda, about their means.
struct Moments {
    double n = 0, mean = 0, slopeMean = 0;
    double squares = 0, products = 0;
};

Moments joined(const Moments& a, const Moments& b)
{
    Moments both;
    both.n = a.n + b.n;
    const double step = b.mean - a.mean, slopeStep = b.slopeMean - a.slopeMean;
    const double weight = b.n / both.n;
    both.mean = a.mean + step * weight;
    both.slopeMean = a.slopeMean + slopeStep * weight;
    both.squares = a.squares + b.squares + step * step * a.n * weight;
    both.products = a.products + b.products + step * slopeStep * a.n * weight;
    return both;
}

/// `logs`: sign(x) log(1 + |x|)
Moments momentsOf(std::span<const double> logs, double lambda)
{
    std::vector<double> transformed(logs.size()), slopes(logs.size());
    Moments moments;
    moments.n = static_cast<double>(logs.size());
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double l = std::abs(logs[i]);
        const double t = l * (logs[i] >= 0 ? lambda : 2 - lambda);
        const double g = growth(t);
        transformed[i] = logs[i] * g;
        slopes[i] = l * l * growthSlope(t, g);
        moments.mean += transformed[i];
        moments.slopeMean += slopes[i];
    }
    moments.mean /= moments.n;
    moments.slopeMean /= moments.n;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double difference = transformed[i] - moments.mean;
        moments.squares += difference * difference;
        moments.products += difference * (slopes[i] - moments.slopeMean);
    }
    return moments;
}

/// Slope of the log-likelihood in lambda, per value.
double likelihoodSlope(std::span<const double> logs, double meanLog, double lambda,
                       const std::stop_token& stop)
{
    throwIfStopped(stop);
    std::vector<Moments> blocks((logs.size() + blockRows - 1) / blockRows);
    parallelBlocks(logs.size(), blockRows, [&](std::size_t begin, std::size_t end) {
        if (!stop.stop_requested())
            blocks[begin / blockRows] = momentsOf(logs.subspan(begin, end - begin), lambda);
    });
    throwIfStopped(stop);
    Moments all = blocks.front();
    for (std::size_t block = 1; block < blocks.size(); ++block)
        all = joined(all, blocks[block]);
    return all.squares > 0 ? meanLog - all.products / all.squares : 0;
}

/// Where the falling `slope` crosses 0 in [low, high], or the end nearest to that: the false
/// position method with halved ordinates (Illinois; Dowell and Jarratt 1971).
template <typename Slope>
double crossing(double low, double high, const Slope& slope)
{
    double a = std::max(low, -2.0), b = std::min(high, 2.0);
    double atA = slope(a), atB = slope(b);
    while (atA < 0 && a > low) {
        b = a;
        atB = atA;
        a = std::max(low, 4 * a - 2);
        atA = slope(a);
    }
    while (atB > 0 && b < high) {
        a = b;
        atA = atB;
        b = std::min(high, 4 * b + 2);
        atB = slope(b);
    }
    if (atA <= 0)
        return a;
    if (atB >= 0)
        return b;
    int side = 0; // that the last point replaced
    for (int i = 0; i < 100; ++i) {
        const double x = std::clamp(b - atB * (b - a) / (atB - atA), a, b);
        const double atX = slope(x);
        const bool isLow = atX > 0;
        const double tolerance = 1e-13 * std::max(1.0, std::abs(x));
        if (atX == 0 || b - a < tolerance || std::abs(x - (isLow ? a : b)) < tolerance)
            return x;
        (isLow ? a : b) = x;
        (isLow ? atA : atB) = atX;
        if (side == (isLow ? -1 : 1))
            (isLow ? atB : atA) /= 2;
        side = isLow ? -1 : 1;
    }
    return (a + b) / 2;
}

/// `logs` as in momentsOf, at least one above 0.
double lambdaOf(std::span<const double> logs, const std::stop_token& stop)
{
    const auto [least, greatest] = std::ranges::minmax(logs);
    if (greatest - least <= 1e-12 * std::max(greatest, -least))
        return 1;
    double low = -greatestPower / greatest, high = greatestPower / greatest;
    if (least > 0)
        low = std::max(low, leastPower / least);
    if (least < 0) {
        low = std::max(low, 2 + greatestPower / least);
        high = std::min(high, 2 - greatestPower / least);
    }
    if (low >= high)
        return 1;
    double meanLog = 0;
    for (const double log : logs)
        meanLog += log;
    meanLog /= static_cast<double>(logs.size());
    return crossing(low, high,
                    [&](double lambda) { return likelihoodSlope(logs, meanLog, lambda, stop); });
}

} // namespace

double yeoJohnson(double value, double lambda)
{
    if (lambda == 1)
        return value;
    const double log = std::log1p(std::abs(value));
    const double power = log * (value >= 0 ? lambda : 2 - lambda);
    return (value >= 0 ? log : -log) * growth(std::min(power, 700.0));
}

double yeoJohnsonLambda(std::span<const double> values, const std::stop_token& stop)
{
    std::vector<double> logs;
    logs.reserve(values.size());
    for (const double value : values) {
        if (std::isfinite(value))
            logs.push_back(std::copysign(std::log1p(std::abs(value)), value));
    }
    if (logs.empty())
        return 1;
    if (std::ranges::any_of(logs, [](double log) { return log > 0; }))
        return lambdaOf(logs, stop);
    // The transform of −x with 2 − lambda is the mirror image.
    for (double& log : logs)
        log = -log;
    if (*std::ranges::max_element(logs) <= 0)
        return 1;
    return 2 - lambdaOf(logs, stop);
}

} // namespace core::prepare

#include "core/predict/evaluation/temperature.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core::predict {
namespace {

constexpr std::size_t rowsPerBlock = 1 << 14;
constexpr double leastProbability = 1e-15;

/// Less the row's largest, so that no power overflows.
data::Matrix logarithms(const data::Matrix& probabilities, const std::stop_token& stop)
{
    data::Matrix logs(probabilities.rows(), probabilities.columns());
    parallelBlocks(logs.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            const auto from = probabilities.row(row);
            const auto to = logs.row(row);
            for (std::size_t own = 0; own < to.size(); ++own)
                to[own] = std::log(std::max(from[own], leastProbability));
            const double largest = *std::max_element(to.begin(), to.end());
            for (double& value : to)
                value -= largest;
        }
    });
    return logs;
}

struct Loss {
    double value = 0;
    double slope = 0; ///< by 1 / temperature
    double curvature = 0;
};

Loss rowLoss(std::span<const double> logs, std::size_t own, double inverse)
{
    double sum = 0;
    double first = 0;
    double second = 0;
    for (const double value : logs) {
        const double weight = std::exp(inverse * value);
        sum += weight;
        first += weight * value;
        second += weight * value * value;
    }
    const double mean = first / sum;
    return {std::log(sum) - inverse * logs[own], mean - logs[own],
            std::max(0.0, second / sum - mean * mean)};
}

/// Mean over rows; one part per block, summed in block order.
Loss lossAt(const data::Matrix& logs, std::span<const std::int32_t> trueClasses, double inverse,
            const std::stop_token& stop)
{
    std::vector<Loss> parts((logs.rows() + rowsPerBlock - 1) / rowsPerBlock);
    parallelBlocks(logs.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        Loss part;
        for (std::size_t row = begin; row < end; ++row) {
            const Loss loss =
                rowLoss(logs.row(row), static_cast<std::size_t>(trueClasses[row]), inverse);
            part.value += loss.value;
            part.slope += loss.slope;
            part.curvature += loss.curvature;
        }
        parts[begin / rowsPerBlock] = part;
    });
    const auto rows = static_cast<double>(logs.rows());
    Loss loss;
    for (const Loss& part : parts) {
        loss.value += part.value / rows;
        loss.slope += part.slope / rows;
        loss.curvature += part.curvature / rows;
    }
    return loss;
}

void checkRows(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities)
{
    if (trueClasses.size() != probabilities.rows())
        throw Error(ErrorCode::Internal, "There must be one row of probabilities per true class.");
    if (trueClasses.empty())
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "A temperature needs validation rows."));
    for (const std::int32_t own : trueClasses)
        if (own < 0 || static_cast<std::size_t>(own) >= probabilities.columns())
            throw Error(ErrorCode::Internal, "A class code is out of range.");
}

} // namespace

TemperatureFit fitTemperature(std::span<const std::int32_t> trueClasses,
                              const data::Matrix& probabilities, const std::stop_token& stop)
{
    checkRows(trueClasses, probabilities);
    const data::Matrix logs = logarithms(probabilities, stop);
    TemperatureFit fit;
    fit.rows = trueClasses.size();
    double low = 1 / highestTemperature;
    double high = 1 / lowestTemperature;
    double best = 1;
    Loss loss = lossAt(logs, trueClasses, best, stop);
    fit.logLossBefore = loss.value;
    fit.logLossAfter = loss.value;
    // 60 halvings are enough on their own.
    for (int step = 0; step < 60 && std::abs(loss.slope) > 1e-13 && high - low > 1e-13; ++step) {
        (loss.slope > 0 ? high : low) = best;
        const double newton = best - loss.slope / loss.curvature;
        const double next = newton > low && newton < high ? newton : (low + high) / 2;
        if (std::abs(next - best) < 1e-14 * best)
            break;
        best = next;
        loss = lossAt(logs, trueClasses, best, stop);
    }
    if (loss.value < fit.logLossBefore) {
        fit.logLossAfter = loss.value;
        fit.temperature = 1 / best;
    }
    fit.atLimit = fit.temperature < lowestTemperature * (1 + 1e-6) ||
                  fit.temperature > highestTemperature * (1 - 1e-6);
    return fit;
}

data::Matrix atTemperature(const data::Matrix& probabilities, double temperature,
                           const std::stop_token& stop)
{
    if (!(temperature > 0) || !std::isfinite(temperature))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A temperature must be above 0."));
    data::Matrix scaled = logarithms(probabilities, stop);
    parallelBlocks(scaled.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            double sum = 0;
            for (double& value : scaled.row(row))
                sum += value = std::exp(value / temperature);
            for (double& value : scaled.row(row))
                value /= sum;
        }
    });
    return scaled;
}

std::string temperatureWords(const TemperatureFit& fit)
{
    const std::string rows = groupedCount(fit.rows);
    if (fit.gain() < 0.0005)
        return filled(fit.rows == 1
                          ? translate("Models", "No temperature lowers the log loss of 1 "
                                                "validation row noticeably: it is {2}.")
                          : translate("Models", "No temperature lowers the log loss of {1} "
                                                "validation rows noticeably: it is {2}."),
                      {rows, figureText(fit.logLossBefore, 4)});
    return filled(fit.rows == 1
                      ? translate("Models", "A temperature of {2} lowers the log loss of 1 "
                                            "validation row from {3} to {4}.")
                      : translate("Models", "A temperature of {2} lowers the log loss of {1} "
                                            "validation rows from {3} to {4}."),
                  {rows, figureText(fit.temperature, 3), figureText(fit.logLossBefore, 4),
                   figureText(fit.logLossAfter, 4)});
}

} // namespace core::predict

#include "core/predict/explaining/shapleygame.h"

#include "core/base/progress.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace core::predict {
namespace {

constexpr std::size_t rowsPerBlock = 1024;

/// Probabilities of `count` rows, each of which starts as `start` and is changed by `change`.
data::Matrix worths(const Predictor& model, std::span<const double> start, std::size_t count,
                    const std::function<void(std::size_t index, std::span<double> row)>& change,
                    const std::stop_token& stop)
{
    data::Matrix result(count, model.classCount());
    for (std::size_t begin = 0; begin < count; begin += rowsPerBlock) {
        throwIfStopped(stop);
        const std::size_t rows = std::min(rowsPerBlock, count - begin);
        data::Matrix block(rows, start.size());
        for (std::size_t i = 0; i < rows; ++i) {
            std::ranges::copy(start, block.row(i).begin());
            change(begin + i, block.row(i));
        }
        const data::Matrix shares = model.probabilities(block, stop);
        std::ranges::copy(shares.values(), result.values().begin() + static_cast<std::ptrdiff_t>(
                                                                         begin * result.columns()));
    }
    return result;
}

/// `weights[s]`: (s! (n − s − 1)!) / n!, of a coalition of s that a player may join.
std::vector<double> coalitionWeights(std::size_t players)
{
    std::vector<double> weights(players);
    const auto n = static_cast<double>(players);
    weights[0] = 1 / n;
    for (std::size_t size = 1; size < players; ++size)
        weights[size] =
            weights[size - 1] * static_cast<double>(size) / (n - static_cast<double>(size));
    return weights;
}

void take(std::span<double> row, std::span<const double> from, std::span<const std::size_t> inputs)
{
    for (const std::size_t input : inputs)
        row[input] = from[input];
}

} // namespace

GameShares ShapleyGame::exact(const std::stop_token& stop) const
{
    const std::size_t count = players.size();
    const std::size_t classes = model.classCount();
    GameShares shares{data::Matrix(count, classes), data::Matrix(count, classes)};
    if (count == 0)
        return shares;
    // Bit j of a coalition's number: player j is in it. Nobody and everybody are known.
    const std::size_t everybody = (std::size_t{1} << count) - 1;
    const data::Matrix between = worths(
        model, other, everybody - 1,
        [&](std::size_t index, std::span<double> row) {
            for (std::size_t j = 0; j < count; ++j)
                if ((index + 1) >> j & 1)
                    take(row, customer, players[j]);
        },
        stop);
    const std::vector<double> weights = coalitionWeights(count);
    for (std::size_t coalition = 0; coalition <= everybody; ++coalition) {
        const auto worth = coalition == 0           ? otherWorth
                           : coalition == everybody ? customerWorth
                                                    : between.row(coalition - 1);
        const auto size = static_cast<std::size_t>(std::popcount(coalition));
        for (std::size_t j = 0; j < count; ++j) {
            const double weight = coalition >> j & 1 ? weights[size - 1] : -weights[size];
            const auto to = shares.values.row(j);
            for (std::size_t k = 0; k < classes; ++k)
                to[k] += weight * worth[k];
        }
    }
    return shares;
}

GameShares ShapleyGame::sampled(std::size_t pairs, Random& random,
                                const std::stop_token& stop) const
{
    const std::size_t count = players.size();
    const std::size_t classes = model.classCount();
    std::vector<std::uint32_t> orders; // one after another, each followed by its reverse
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        const auto order = randomPermutation(count, random);
        orders.insert(orders.end(), order.begin(), order.end());
        orders.insert(orders.end(), order.rbegin(), order.rend());
    }
    // Of each order the rows after the first player, the second …; everybody is known.
    const std::size_t steps = count - 1;
    const data::Matrix between = worths(
        model, other, 2 * pairs * steps,
        [&](std::size_t index, std::span<double> row) {
            const auto order = std::span(orders).subspan(index / steps * count, count);
            for (const std::uint32_t player : order.first(index % steps + 1))
                take(row, customer, players[player]);
        },
        stop);

    GameShares shares{data::Matrix(count, classes), data::Matrix(count, classes)};
    const auto n = static_cast<double>(pairs);
    data::Matrix sums(count, classes), squares(count, classes);
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        data::Matrix mean(count, classes);
        for (std::size_t which = 2 * pair; which < 2 * pair + 2; ++which) {
            auto before = otherWorth;
            for (std::size_t step = 0; step < count; ++step) {
                const auto after =
                    step == steps ? customerWorth : between.row(which * steps + step);
                const auto to = mean.row(orders[which * count + step]);
                for (std::size_t k = 0; k < classes; ++k)
                    to[k] += (after[k] - before[k]) / 2;
                before = after;
            }
        }
        for (std::size_t i = 0; i < mean.values().size(); ++i) {
            sums.values()[i] += mean.values()[i];
            squares.values()[i] += mean.values()[i] * mean.values()[i];
        }
    }
    for (std::size_t i = 0; i < sums.values().size(); ++i) {
        const double mean = sums.values()[i] / n;
        shares.values.values()[i] = mean;
        shares.variances.values()[i] =
            std::max(0.0, squares.values()[i] / n - mean * mean) / (n - 1);
    }
    return shares;
}

} // namespace core::predict

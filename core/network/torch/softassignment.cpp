#include "core/network/torch/softassignment.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace core::network {
namespace {

constexpr std::size_t blockRows = 8192;

} // namespace

data::Matrix softAssignment(const data::Matrix& codes, const data::Matrix& centres)
{
    const std::size_t count = centres.rows();
    data::Matrix result(codes.rows(), count);
    parallelBlocks(codes.rows(), blockRows, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto code = codes.row(row);
            const auto shares = result.row(row);
            double sum = 0;
            for (std::size_t j = 0; j < count; ++j) {
                double distance = 0;
                for (std::size_t i = 0; i < code.size(); ++i)
                    distance += (code[i] - centres(j, i)) * (code[i] - centres(j, i));
                shares[j] = 1 / (1 + distance);
                sum += shares[j];
            }
            for (double& share : shares)
                share /= sum;
        }
    });
    return result;
}

std::vector<float> targetOf(const data::Matrix& memberships)
{
    const std::size_t count = memberships.columns();
    std::vector<double> sums(count);
    for (std::size_t row = 0; row < memberships.rows(); ++row)
        for (std::size_t j = 0; j < count; ++j)
            sums[j] += memberships(row, j);
    std::vector<float> target(memberships.values().size());
    parallelBlocks(memberships.rows(), blockRows, [&](std::size_t begin, std::size_t end) {
        std::vector<double> shares(count);
        for (std::size_t row = begin; row < end; ++row) {
            double sum = 0;
            for (std::size_t j = 0; j < count; ++j) {
                shares[j] = memberships(row, j) * memberships(row, j) / sums[j];
                sum += shares[j];
            }
            for (std::size_t j = 0; j < count; ++j)
                target[row * count + j] = static_cast<float>(shares[j] / sum);
        }
    });
    return target;
}

std::vector<std::int32_t> largestShare(const data::Matrix& memberships)
{
    std::vector<std::int32_t> labels(memberships.rows());
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const auto shares = memberships.row(row);
        labels[row] = static_cast<std::int32_t>(std::max_element(shares.begin(), shares.end()) -
                                                shares.begin());
    }
    return labels;
}

} // namespace core::network

#include "core/segment/validity/stability.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/validity/agreement.h"
#include "core/segment/validity/labels.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace core::segment {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
// Parts of the random sequence of one seed.
enum RandomPart : std::uint64_t { Resamples = 211, Clusterings = 212 };

/// What one resample says.
struct Draw {
    std::vector<double> jaccards; ///< per label
    double randIndex = 0;
};

Draw compare(std::span<const std::int32_t> before, std::span<const std::int32_t> after,
             std::size_t labels)
{
    Draw draw{std::vector<double>(labels, notANumber), 0};
    const JointLabels joint = jointLabels(before, after);
    for (std::size_t a = 0; a < joint.labelsA.size(); ++a) {
        if (joint.labelsA[a] < 0)
            continue;
        double best = 0;
        for (std::size_t b = 0; b < joint.labelsB.size(); ++b)
            if (joint.labelsB[b] >= 0)
                best = std::max(best, joint.jaccard(a, b));
        draw.jaccards[static_cast<std::size_t>(joint.labelsA[a])] = best;
    }
    draw.randIndex = adjustedRandIndex(joint);
    return draw;
}

/// `rows` rows drawn with replacement, in ascending order.
std::vector<std::uint32_t> drawRows(std::size_t all, std::size_t rows, Random random)
{
    std::vector<std::uint32_t> drawn(rows);
    for (auto& row : drawn)
        row = static_cast<std::uint32_t>(random.below(all));
    std::ranges::sort(drawn);
    return drawn;
}

double meanOfKnown(std::span<const double> values)
{
    double sum = 0;
    std::size_t known = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++known;
    }
    return known > 0 ? sum / static_cast<double>(known) : notANumber;
}

Stability summary(const std::vector<Draw>& draws, std::size_t labels)
{
    Stability result;
    result.resamples = static_cast<int>(draws.size());
    result.draws.resize(labels);
    std::vector<double> randIndices;
    for (const Draw& draw : draws) {
        for (std::size_t label = 0; label < labels; ++label)
            result.draws[label].push_back(draw.jaccards[label]);
        randIndices.push_back(draw.randIndex);
    }
    for (const auto& values : result.draws) {
        result.segments.push_back(meanOfKnown(values));
        // A NaN, of a segment never drawn, loses every comparison.
        if (!(result.segments.back() >= result.worst))
            result.worst =
                std::isnan(result.segments.back()) ? result.worst : result.segments.back();
    }
    result.mean = meanOfKnown(result.segments);
    result.randIndex = meanOfKnown(randIndices);
    return result;
}

} // namespace

Stability bootstrapStability(const data::Matrix& points, std::span<const std::int32_t> labels,
                             const ClusterFunction& cluster, const StabilityOptions& options,
                             std::stop_token stop, const ProgressCallback& progress)
{
    requireOneLabelPerRow(points, labels);
    throwIfStopped(stop);
    std::size_t count = 0;
    for (const auto label : labels)
        count = std::max(count, static_cast<std::size_t>(label + 1));
    const std::size_t rows = std::min(points.rows(), options.mostRows);
    std::vector<Draw> draws(static_cast<std::size_t>(std::max(0, options.resamples)));
    if (rows == 0 || count == 0)
        return {};
    const Random ofRows = Random(options.seed).fork(Resamples);
    const Random ofSeeds = Random(options.seed).fork(Clusterings);
    std::atomic<std::size_t> done{0};
    const auto caller = std::this_thread::get_id();
    parallelBlocks(draws.size(), 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        const auto drawn = drawRows(points.rows(), rows, ofRows.fork(index));
        data::Matrix some(rows, points.columns());
        for (std::size_t i = 0; i < rows; ++i)
            std::ranges::copy(points.row(drawn[i]), some.row(i).begin());
        const auto found = cluster(some, static_cast<int>(count), ofSeeds.fork(index).next(), stop);
        throwIfStopped(stop);
        std::vector<std::int32_t> before;
        std::vector<std::int32_t> after;
        for (std::size_t i = 0; i < rows; ++i) {
            if (i > 0 && drawn[i] == drawn[i - 1])
                continue;
            before.push_back(labels[drawn[i]]);
            after.push_back(found[i]);
        }
        draws[index] = compare(before, after, count);
        const std::size_t all = ++done;
        if (progress && std::this_thread::get_id() == caller)
            progress(static_cast<double>(all) / static_cast<double>(draws.size()),
                     CORE_TRANSLATE_NOOP("Progress", "Resampling customers"));
    });
    Stability result = summary(draws, count);
    result.rows = rows;
    return result;
}

} // namespace core::segment

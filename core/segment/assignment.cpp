#include "core/segment/assignment.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerBlock = 4096;

void requireColumns(std::size_t wanted, const data::Matrix& points)
{
    if (points.columns() != wanted)
        throw Error(ErrorCode::MalformedInput, "The rows have " + std::to_string(points.columns()) +
                                                   " columns, the segments were found in " +
                                                   std::to_string(wanted) + '.');
}

AssignedRows assign(const NearestCentre& rule, const data::Matrix& points,
                    const std::stop_token& stop)
{
    requireColumns(rule.centres.columns(), points);
    AssignedRows result;
    result.labels.resize(points.rows());
    result.distances.resize(points.rows());
    parallelBlocks(points.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            double squared = 0;
            result.labels[row] =
                static_cast<std::int32_t>(nearestCentre(rule.centres, points.row(row), &squared));
            result.distances[row] = std::sqrt(squared);
        }
    });
    return result;
}

AssignedRows assign(const MixtureModel& rule, const data::Matrix& points,
                    const std::stop_token& stop)
{
    requireColumns(rule.means.columns(), points);
    AssignedRows result;
    result.memberships = memberships(rule, points, stop);
    result.labels = mostProbable(result.memberships);
    return result;
}

AssignedRows assign(const DbscanReference& rule, const data::Matrix& points,
                    const std::stop_token& stop)
{
    requireColumns(rule.coreRows.columns(), points);
    return {assignDbscan(rule, points, stop), {}, {}, {}};
}

AssignedRows assign(const HdbscanReference& rule, const data::Matrix& points,
                    const std::stop_token& stop)
{
    requireColumns(rule.rows.columns(), points);
    HdbscanAssignment assigned = assignHdbscan(rule, points, stop);
    return {std::move(assigned.labels), {}, {}, std::move(assigned.strengths)};
}

AssignedRows assign(const NearestPrototype& rule, const data::Matrix& points,
                    const std::stop_token& stop)
{
    requireColumns(rule.width, points);
    return {nearestPrototypes(rule.model, mixedRows(rule.layout, points), stop), {}, {}, {}};
}

} // namespace

std::size_t nearestCentre(const data::Matrix& centres, std::span<const double> point,
                          double* squaredDistance)
{
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < centres.rows(); ++j) {
        const auto centre = centres.row(j);
        double squared = 0;
        for (std::size_t i = 0; i < centre.size(); ++i)
            squared += (point[i] - centre[i]) * (point[i] - centre[i]);
        if (squared < least) {
            least = squared;
            best = j;
        }
    }
    if (squaredDistance)
        *squaredDistance = least;
    return best;
}

AssignedRows assignRows(const AssignmentRule& rule, const data::Matrix& points,
                        const std::stop_token& stop)
{
    return std::visit([&](const auto& own) { return assign(own, points, stop); }, rule);
}

int labelCount(const AssignmentRule& rule)
{
    if (const auto* centres = std::get_if<NearestCentre>(&rule))
        return static_cast<int>(centres->centres.rows());
    if (const auto* mixture = std::get_if<MixtureModel>(&rule))
        return static_cast<int>(mixture->means.rows());
    if (const auto* hierarchy = std::get_if<HdbscanReference>(&rule))
        return static_cast<int>(hierarchy->clusters.size());
    if (const auto* prototypes = std::get_if<NearestPrototype>(&rule))
        return static_cast<int>(prototypes->model.modes.size());
    const auto& labels = std::get<DbscanReference>(rule).labels;
    return labels.empty() ? 0 : *std::max_element(labels.begin(), labels.end()) + 1;
}

} // namespace core::segment

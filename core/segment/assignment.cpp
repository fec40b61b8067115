#include "core/segment/assignment.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerBlock = 4096;

void requireColumns(std::size_t wanted, const data::Matrix& points)
{
    if (points.columns() != wanted)
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors",
                                     "The rows have {1} columns, the segments were found in {2}."),
                           {std::to_string(points.columns()), std::to_string(wanted)}));
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

void require(bool holds, const char* reason)
{
    if (!holds)
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors", "The segments cannot be used: {1}."),
                           {translate("Damage", reason)}));
}

void checkFinite(const data::Matrix& values)
{
    for (const double value : values.values())
        require(std::isfinite(value), CORE_TRANSLATE_NOOP("Damage", "a centre is out of range"));
}

void check(const NearestCentre& rule, std::size_t width)
{
    require(rule.centres.rows() >= 1 && rule.centres.columns() == width,
            CORE_TRANSLATE_NOOP("Damage", "the centres do not fit the preparation"));
    checkFinite(rule.centres);
}

void check(const MixtureModel& rule, std::size_t width)
{
    const std::size_t groups = rule.means.rows();
    require(groups >= 1 && rule.means.columns() == width && rule.weights.size() == groups &&
                rule.covariances.size() == groups,
            CORE_TRANSLATE_NOOP("Damage", "the mixture does not fit the preparation"));
    checkFinite(rule.means);
    for (const double weight : rule.weights)
        require(weight >= 0 && weight <= 1,
                CORE_TRANSLATE_NOOP("Damage", "a weight is out of range"));
    for (const data::Matrix& covariance : rule.covariances) {
        require(covariance.rows() == width && covariance.columns() == width,
                CORE_TRANSLATE_NOOP("Damage", "the mixture does not fit the preparation"));
        checkFinite(covariance);
    }
}

void check(const DbscanReference& rule, std::size_t width)
{
    require(rule.coreRows.rows() >= 1 && rule.coreRows.columns() == width &&
                rule.labels.size() == rule.coreRows.rows() && std::isfinite(rule.eps) &&
                rule.eps > 0,
            CORE_TRANSLATE_NOOP("Damage", "the dense regions do not fit the preparation"));
    checkFinite(rule.coreRows);
    for (const std::int32_t label : rule.labels)
        require(label >= 0 && static_cast<std::size_t>(label) < rule.labels.size(),
                CORE_TRANSLATE_NOOP("Damage", "a label is out of range"));
}

void check(const HdbscanReference& rule, std::size_t width)
{
    require(rule.rows.rows() >= 2 && rule.rows.columns() == width &&
                rule.labels.size() == rule.rows.rows() &&
                rule.coreDistances.size() == rule.rows.rows() && !rule.clusters.empty() &&
                rule.minPoints >= 1 && static_cast<std::size_t>(rule.minPoints) <= rule.rows.rows(),
            CORE_TRANSLATE_NOOP("Damage", "the dense regions do not fit the preparation"));
    checkFinite(rule.rows);
    for (const double distance : rule.coreDistances)
        require(distance >= 0 && std::isfinite(distance),
                CORE_TRANSLATE_NOOP("Damage", "a distance is out of range"));
    for (const std::int32_t label : rule.labels)
        require(label >= -1 && label < static_cast<std::int32_t>(rule.clusters.size()),
                CORE_TRANSLATE_NOOP("Damage", "a label is out of range"));
    for (const HdbscanCluster& cluster : rule.clusters)
        require(cluster.birth >= 0 && cluster.death >= cluster.birth,
                CORE_TRANSLATE_NOOP("Damage", "a density is out of range"));
}

void check(const NearestPrototype& rule, std::size_t width)
{
    std::vector<bool> used(width);
    const auto use = [&](const std::vector<std::size_t>& columns) {
        for (const std::size_t column : columns) {
            require(column < width && !used[column],
                    CORE_TRANSLATE_NOOP("Damage", "a prototype has other columns"));
            used[column] = true;
        }
    };
    use(rule.layout.numbers);
    for (const auto& category : rule.layout.categories)
        use(category);
    const std::size_t count = rule.model.modes.size();
    require(rule.width == width && count >= 1 && std::isfinite(rule.model.gamma) &&
                rule.model.gamma >= 0 && rule.model.centres.rows() == count &&
                rule.model.centres.columns() == rule.layout.numbers.size(),
            CORE_TRANSLATE_NOOP("Damage", "the prototypes do not fit the preparation"));
    for (const auto& modes : rule.model.modes)
        require(modes.size() == rule.layout.categories.size(),
                CORE_TRANSLATE_NOOP("Damage", "the prototypes do not fit the preparation"));
    checkFinite(rule.model.centres);
}

} // namespace

void checkRule(const AssignmentRule& rule, std::size_t width)
{
    std::visit([&](const auto& own) { check(own, width); }, rule);
}

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

#include "core/segment/validity/nullreference.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/validity/nullrows.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace core::segment {
namespace {

// Parts of the random sequence of one seed.
enum RandomPart : std::uint64_t { ComparedRows = 221, References = 222, Clusterings = 223 };

struct MeanAndSd {
    double mean = 0;
    double sd = 0; ///< with n, as Tibshirani, Walther and Hastie have it
};

MeanAndSd meanAndSd(std::span<const double> values)
{
    MeanAndSd result;
    for (const double value : values)
        result.mean += value / static_cast<double>(values.size());
    for (const double value : values)
        result.sd += (value - result.mean) * (value - result.mean);
    result.sd = std::sqrt(result.sd / static_cast<double>(values.size()));
    return result;
}

/// log of the inertia; of none at all, of the smallest number.
double logInertia(const data::Matrix& points, std::span<const std::int32_t> labels)
{
    return std::log(std::max(inertia(points, labels), std::numeric_limits<double>::min()));
}

double silhouetteOf(const data::Matrix& points, std::span<const std::int32_t> labels,
                    const std::stop_token& stop)
{
    const double mean = estimateSilhouette(points, labels, {}, stop).mean;
    return std::isnan(mean) ? 0 : mean;
}

class NullComparison {
public:
    NullComparison(const data::Matrix& points, const std::vector<std::vector<std::int32_t>>& labels,
                   const ClusterFunction& cluster, const NullOptions& options,
                   const std::stop_token& stop)
        : m_cluster(cluster), m_options(options), m_stop(stop), m_labels(labels),
          m_random(options.seed)
    {
        m_all = points.rows() <= options.mostRows;
        if (m_all) {
            m_points = points;
        } else {
            Random random = m_random.fork(ComparedRows);
            auto rows = randomPermutation(points.rows(), random);
            rows.resize(options.mostRows);
            std::ranges::sort(rows);
            m_points = data::Matrix(rows.size(), points.columns());
            for (std::size_t i = 0; i < rows.size(); ++i)
                std::ranges::copy(points.row(rows[i]), m_points.row(i).begin());
        }
    }

    NullReference run(const NullCallback& onFigures, const ProgressCallback& progress)
    {
        drawReferences();
        NullReference result;
        result.rows = m_points.rows();
        result.references = m_options.references;
        const std::vector<std::int32_t> one(m_points.rows(), 0);
        std::vector<double> logs;
        for (int i = 0; i < m_options.references; ++i)
            logs.push_back(logInertia(m_references[static_cast<std::size_t>(i)], one));
        const MeanAndSd ofLogs = meanAndSd(logs);
        result.gapOfOne = ofLogs.mean - logInertia(m_points, one);
        result.gapErrorOfOne = error(ofLogs.sd);
        const int last =
            std::min(m_options.last, static_cast<int>(std::min<std::size_t>(m_points.rows(), 1e6)));
        for (int k = m_options.first; k <= last; ++k) {
            const double from = static_cast<double>(k - m_options.first);
            const double all = static_cast<double>(last - m_options.first + 1);
            result.figures.push_back(figuresOf(k, [&](double share) {
                if (progress)
                    progress(
                        (from + share) / all,
                        CORE_TRANSLATE_NOOP("Progress", "Comparing with rows without segments"));
            }));
            if (onFigures)
                onFigures(result.figures.back());
        }
        return result;
    }

private:
    double error(double sd) const { return sd * std::sqrt(1 + 1.0 / m_options.references); }

    /// First the uniform ones, then those of one group.
    void drawReferences()
    {
        const auto uniform = uniformRows(m_points);
        const auto oneGroup = oneGroupRows(m_points);
        const auto count = static_cast<std::size_t>(m_options.references);
        m_references.resize(2 * count);
        const Random random = m_random.fork(References);
        parallelBlocks(m_references.size(), 1, [&](std::size_t i, std::size_t) {
            throwIfStopped(m_stop);
            m_references[i] =
                (i < count ? *uniform : *oneGroup).draw(m_points.rows(), random.fork(i));
        });
    }

    NullFigures figuresOf(int k, const std::function<void(double)>& tell)
    {
        const auto count = static_cast<std::size_t>(m_options.references);
        const Random seeds = m_random.fork(Clusterings).fork(static_cast<std::uint64_t>(k));
        // The rows themselves come last.
        std::vector<double> logs(2 * count + 1);
        std::vector<double> silhouettes(2 * count + 1);
        std::atomic<std::size_t> done{0};
        const auto caller = std::this_thread::get_id();
        parallelBlocks(logs.size(), 1, [&](std::size_t i, std::size_t) {
            throwIfStopped(m_stop);
            const bool own = i == 2 * count;
            const data::Matrix& points = own ? m_points : m_references[i];
            const auto labels = own && m_all
                                    ? m_labels[static_cast<std::size_t>(k - m_options.first)]
                                    : m_cluster(points, k, seeds.fork(i).next(), m_stop);
            throwIfStopped(m_stop);
            if (own || i < count)
                logs[i] = logInertia(points, labels);
            silhouettes[i] = silhouetteOf(points, labels, m_stop);
            const std::size_t all = ++done;
            if (std::this_thread::get_id() == caller)
                tell(static_cast<double>(all) / static_cast<double>(logs.size()));
        });
        NullFigures figures;
        figures.k = k;
        const MeanAndSd ofLogs = meanAndSd(std::span(logs).first(count));
        figures.gap = ofLogs.mean - logs.back();
        figures.gapError = error(ofLogs.sd);
        figures.silhouette = silhouettes.back();
        const MeanAndSd uniform = meanAndSd(std::span(silhouettes).first(count));
        const MeanAndSd oneGroup = meanAndSd(std::span(silhouettes).subspan(count, count));
        figures.uniformSilhouette = uniform.mean;
        figures.uniformSd = uniform.sd;
        figures.oneGroupSilhouette = oneGroup.mean;
        figures.oneGroupSd = oneGroup.sd;
        return figures;
    }

    const ClusterFunction& m_cluster;
    const NullOptions& m_options;
    const std::stop_token& m_stop;
    const std::vector<std::vector<std::int32_t>>& m_labels;
    Random m_random;
    bool m_all = true;
    data::Matrix m_points;
    std::vector<data::Matrix> m_references;
};

} // namespace

double NullFigures::excess() const
{
    return silhouette - std::max(uniformSilhouette, oneGroupSilhouette);
}

double NullFigures::score() const
{
    const auto scoreOf = [this](double mean, double sd) {
        // Rows drawn may all be alike.
        return (silhouette - mean) / std::max(sd, 1e-12);
    };
    return std::min(scoreOf(uniformSilhouette, uniformSd), scoreOf(oneGroupSilhouette, oneGroupSd));
}

bool NullFigures::standsOut() const
{
    return score() >= 4 && excess() >= 0.02;
}

bool NullFigures::nearlyStandsOut() const
{
    return score() >= 3 && excess() >= 0.02;
}

std::optional<int> NullReference::gapChoice() const
{
    double gap = gapOfOne;
    int k = 1;
    for (const NullFigures& next : figures) {
        if (next.k == k + 1 && gap >= next.gap - next.gapError)
            return k;
        gap = next.gap;
        k = next.k;
    }
    return {};
}

bool NullReference::structure() const
{
    return std::ranges::any_of(figures, &NullFigures::standsOut);
}

NullReference compareWithNull(const data::Matrix& points,
                              const std::vector<std::vector<std::int32_t>>& labels,
                              const ClusterFunction& cluster, const NullOptions& options,
                              const NullCallback& onFigures, std::stop_token stop,
                              const ProgressCallback& progress)
{
    if (options.first < 2 || options.last < options.first || options.references < 2)
        throw Error(
            ErrorCode::InvalidOption,
            translate(
                "Errors",
                "Comparing with rows without segments takes k from 2 and two or more references."));
    throwIfStopped(stop);
    return NullComparison(points, labels, cluster, options, stop).run(onFigures, progress);
}

} // namespace core::segment

#include "core/segment/validity/ksweep.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/segment/clustering.h"
#include "core/segment/stages.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace core::segment {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Up to so many rows several numbers of segments are worked on at once; beyond, the threads share
// the work on each, which takes less memory.
constexpr std::size_t rowsAtOnce = 50'000;

void check(const SegmentBasis& basis, const SegmentRequest& request, const KSweepOptions& options)
{
    if (!takesSegmentCount(request.method))
        throw Error(
            ErrorCode::InvalidOption,
            filled(
                translate("Errors",
                          "{1} finds the number of segments by itself; there is nothing to try."),
                {methodName(request.method)}),
            "method", {},
            translate("Errors",
                      "Choose another method, such as k-means, to compare numbers of segments."));
    if (options.first < 2 || options.last < options.first || options.last > 1000)
        throw Error(
            ErrorCode::InvalidOption,
            translate(
                "Errors",
                "The numbers of segments to try must go upwards and lie between 2 and 1,000."),
            "k");
    if (options.resamples < 0 || options.resamples > 10'000)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of resamples must lie between 0 and 10,000."),
                    "resamples");
    if (options.references != 0 && (options.references < 2 || options.references > 10'000))
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The number of references must be 0 or lie between 2 and 10,000."),
            "references");
    if (basis.prepared.rows() <= static_cast<std::size_t>(options.last))
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "{1} segments cannot be judged among {2} rows."),
                           {std::to_string(options.last), std::to_string(basis.prepared.rows())}),
                    "k", {}, translate("Errors", "Try fewer segments."));
}

/// The request for clusterings that only serve comparison.
SegmentRequest quick(SegmentRequest request)
{
    if (request.starts == 0)
        request.starts = request.method == SegmentMethod::GaussianMixture ? 5 : 20;
    return request;
}

class Sweep {
public:
    Sweep(SegmentBasisPointer basis, const SegmentRequest& request, const KSweepOptions& options,
          const KSweepCallback& onRow, std::stop_token stop, const ProgressCallback& progress)
        : m_onRow(onRow), m_stop(std::move(stop)), m_stages(progress)
    {
        m_result.basis = std::move(basis);
        m_result.request = request;
        m_result.options = options;
        for (int k = options.first; k <= options.last; ++k)
            m_result.rows.emplace_back().k = k;
    }

    KSweep run()
    {
        const auto start = Clock::now();
        findSegments();
        measureSilhouettes();
        m_result.validitySeconds = secondsSince(start);
        if (m_result.options.references > 0)
            compare();
        if (m_result.options.resamples > 0)
            resample();
        m_result.advice = adviceFor(m_result.rows, m_result.null ? &*m_result.null : nullptr);
        m_result.seconds = secondsSince(start);
        m_stages.tell(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
        return std::move(m_result);
    }

private:
    void tell(const KSweepRow& row)
    {
        if (!m_onRow)
            return;
        const std::scoped_lock lock(m_mutex);
        m_onRow(row);
    }

    void findSegments()
    {
        ClusterFinder finder(m_result.basis, m_result.request);
        const auto find = [&](KSweepRow& row, const ProgressCallback& progress) {
            const data::Matrix& prepared = m_result.basis->prepared;
            auto found = std::make_shared<Clustering>(
                finder.find(row.k, m_result.request.seed, m_stop, progress));
            const auto& labels = found->labels;
            row.inertia = inertia(prepared, labels);
            throwIfStopped(m_stop);
            row.daviesBouldin = daviesBouldin(prepared, labels);
            throwIfStopped(m_stop);
            row.calinskiHarabasz = calinskiHarabasz(prepared, labels);
            throwIfStopped(m_stop);
            row.clustering = std::move(found);
            tell(row);
        };
        auto& rows = m_result.rows;
        const auto count = static_cast<double>(rows.size());
        // A tree is grown once, for the first; it serves all.
        const bool oneByOne = m_result.basis->prepared.rows() > rowsAtOnce;
        const std::size_t alone =
            oneByOne ? rows.size() : (isLinkage(m_result.request.method) ? 1 : 0);
        for (std::size_t i = 0; i < alone; ++i)
            find(rows[i], m_stages.part(0.3 * static_cast<double>(i) / count,
                                        0.3 * static_cast<double>(i + 1) / count,
                                        filled(translate("Progress", "Trying {1} segments"),
                                               {std::to_string(rows[i].k)})));
        std::atomic<std::size_t> done{alone};
        const auto caller = std::this_thread::get_id();
        parallelBlocks(rows.size() - alone, 1, [&](std::size_t index, std::size_t) {
            find(rows[rows.size() - 1 - index], {}); // the largest takes longest
            const std::size_t all = ++done;
            if (std::this_thread::get_id() == caller)
                m_stages.tell(0.3 * static_cast<double>(all) / count,
                              CORE_TRANSLATE_NOOP("Progress", "Trying numbers of segments"));
        });
    }

    void measureSilhouettes()
    {
        std::vector<std::span<const std::int32_t>> labellings;
        for (const KSweepRow& row : m_result.rows)
            labellings.emplace_back(row.clustering->labels);
        SilhouetteOptions options;
        options.seed = m_result.request.seed;
        const auto found = estimateSilhouettes(
            m_result.basis->prepared, labellings, options, m_stop,
            m_stages.part(0.3, 0.4, CORE_TRANSLATE_NOOP("Progress", "Measuring silhouettes")));
        for (std::size_t i = 0; i < found.size(); ++i) {
            KSweepRow& row = m_result.rows[i];
            row.silhouette = found[i].mean;
            row.silhouetteError = found[i].error;
            m_result.silhouetteExact = found[i].exact;
            m_result.silhouetteSample = std::max(m_result.silhouetteSample, found[i].sample);
            tell(row);
        }
    }

    ClusterFunction again() const
    {
        return ClusterFinder(m_result.basis, quick(m_result.request)).function();
    }

    void compare()
    {
        std::vector<std::vector<std::int32_t>> labels;
        for (const KSweepRow& row : m_result.rows)
            labels.push_back(row.clustering->labels);
        NullOptions options;
        options.first = m_result.options.first;
        options.last = m_result.options.last;
        options.references = m_result.options.references;
        options.seed = m_result.request.seed;
        const auto onFigures = [&](const NullFigures& figures) {
            KSweepRow& row = m_result.rows[static_cast<std::size_t>(figures.k - options.first)];
            row.gap = figures.gap;
            row.gapError = figures.gapError;
            row.null = figures;
            tell(row);
        };
        m_result.null = compareWithNull(
            m_result.basis->space(), labels, again(), options, onFigures, m_stop,
            m_stages.part(
                0.4, 0.6,
                CORE_TRANSLATE_NOOP("Progress", "Comparing with customers without segments")));
    }

    void resample()
    {
        StabilityOptions options;
        options.resamples = m_result.options.resamples;
        options.seed = m_result.request.seed;
        if (isLinkage(m_result.request.method))
            options.mostRows = 2'000; // a tree takes quadratic time
        const auto cluster = again();
        const auto count = static_cast<double>(m_result.rows.size());
        for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
            KSweepRow& row = m_result.rows[i];
            // Where there are fewer segments than asked for, the method is asked for those.
            Stability found = bootstrapStability(
                m_result.basis->space(), row.clustering->labels, cluster, options, m_stop,
                m_stages.part(0.6 + 0.4 * static_cast<double>(i) / count,
                              0.6 + 0.4 * static_cast<double>(i + 1) / count,
                              filled(translate("Progress", "Resampling customers, {1} segments"),
                                     {std::to_string(row.k)})));
            row.stability = found.mean;
            row.worstStability = found.worst;
            row.randIndex = found.randIndex;
            row.segmentStability = std::move(found.segments);
            row.stabilityDraws = std::move(found.draws);
            m_result.resampledRows = found.rows;
            tell(row);
        }
    }

    const KSweepCallback& m_onRow;
    std::stop_token m_stop;
    Stages m_stages;
    std::mutex m_mutex;
    KSweep m_result;
};

} // namespace

const KSweepRow* KSweep::row(int k) const
{
    const auto found = std::ranges::find(rows, k, &KSweepRow::k);
    return found == rows.end() ? nullptr : &*found;
}

KSweep sweepSegments(SegmentBasisPointer basis, const SegmentRequest& request,
                     const KSweepOptions& options, const KSweepCallback& onRow,
                     std::stop_token stop, const ProgressCallback& progress)
{
    if (!basis)
        throw Error(ErrorCode::Internal, "There is nothing to find segments in.");
    check(*basis, request, options);
    throwIfStopped(stop);
    return Sweep(std::move(basis), request, options, onRow, std::move(stop), progress).run();
}

} // namespace core::segment

#include "core/segment/segmentation.h"

#include "core/base/random.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/methods/latentcodes.h"
#include "core/segment/segmentwarnings.h"
#include "core/segment/validity/validity.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <numeric>

namespace core::segment {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Parts of the random sequence of one seed, one for each purpose.
enum RandomPart : std::uint64_t { SampleRows = 101 };

/// Calls the callback with the share of the whole run.
class Stages {
public:
    explicit Stages(const ProgressCallback& progress) : m_progress(progress) {}
    void tell(double fraction, std::string_view stage) const
    {
        if (m_progress)
            m_progress(fraction, stage);
    }
    /// Maps a step's own [0, 1] to [from, to] of the run.
    ProgressCallback part(double from, double to, std::string stage) const
    {
        if (!m_progress)
            return {};
        return [this, from, to, stage = std::move(stage)](double fraction, std::string_view) {
            m_progress(from + (to - from) * fraction, stage);
        };
    }

private:
    const ProgressCallback& m_progress;
};

/// Renumbers labels by size, the largest first, equal sizes by their first row. Returns the
/// number of labels in use.
int numberBySize(std::vector<std::int32_t>& labels, int k)
{
    const auto count = static_cast<std::size_t>(k);
    std::vector<std::size_t> sizes(count);
    std::vector<std::size_t> firstRows(count, labels.size());
    for (std::size_t row = labels.size(); row-- > 0;) {
        const auto label = static_cast<std::size_t>(labels[row]);
        ++sizes[label];
        firstRows[label] = row;
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : firstRows[a] < firstRows[b];
    });
    std::vector<std::int32_t> numbers(count);
    for (std::size_t place = 0; place < count; ++place)
        numbers[order[place]] = static_cast<std::int32_t>(place);
    for (auto& label : labels)
        label = numbers[static_cast<std::size_t>(label)];
    return static_cast<int>(
        std::ranges::count_if(sizes, [](std::size_t size) { return size > 0; }));
}

/// Silhouettes of several partitions of the same rows: of all of them, or of one fixed sample.
class SilhouetteRows {
public:
    SilhouetteRows(std::size_t rows, std::uint64_t seed) : m_rowCount(rows)
    {
        if (rows <= exactSilhouetteRows)
            return;
        Random random = Random(seed).fork(SampleRows);
        m_sample = randomPermutation(rows, random);
        m_sample.resize(silhouetteSampleRows);
        std::ranges::sort(m_sample);
    }

    bool exact() const { return m_sample.empty(); }
    std::size_t count() const { return exact() ? m_rowCount : m_sample.size(); }

    /// One per row, NaN outside the sample.
    std::vector<double> of(const data::Matrix& points, std::span<const std::int32_t> labels,
                           const std::stop_token& stop, const ProgressCallback& progress) const
    {
        if (exact())
            return silhouettes(points, labels, stop, progress);
        data::Matrix some(m_sample.size(), points.columns());
        std::vector<std::int32_t> someLabels(m_sample.size());
        for (std::size_t i = 0; i < m_sample.size(); ++i) {
            std::ranges::copy(points.row(m_sample[i]), some.row(i).begin());
            someLabels[i] = labels[m_sample[i]];
        }
        const auto values = silhouettes(some, someLabels, stop, progress);
        std::vector<double> result(m_rowCount, std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < m_sample.size(); ++i)
            result[m_sample[i]] = values[i];
        return result;
    }

private:
    std::size_t m_rowCount;
    std::vector<std::uint32_t> m_sample;
};

class SegmentationRun {
public:
    SegmentationRun(const SegmentRequest& request, const TrainingControl& control,
                    const network::EpochCallback& onEpoch, const ProgressCallback& progress)
        : m_request(request), m_control(control), m_onEpoch(onEpoch), m_stages(progress)
    {
    }

    Segmentation run()
    {
        const auto start = Clock::now();
        check();
        prepareRows();
        findSegments();
        m_result.fitSeconds = secondsSince(start);
        judge();
        compare();
        if (withAutoencoder())
            repeatWithNextSeed();
        describe();
        m_result.seconds = secondsSince(start);
        m_stages.tell(1, "Done");
        return std::move(m_result);
    }

private:
    bool withAutoencoder() const { return m_request.method == SegmentMethod::AutoencoderKMeans; }

    void check();
    void prepareRows();
    void findSegments();
    void judge();
    void compare();
    void repeatWithNextSeed();
    void describe();
    KMeansResult cluster(const data::Matrix& points, std::uint64_t seed,
                         const ProgressCallback& progress) const;

    const SegmentRequest& m_request;
    const TrainingControl& m_control;
    const network::EpochCallback& m_onEpoch;
    Stages m_stages;
    Segmentation m_result;
    bool m_endedEarly = false;
};

void SegmentationRun::check()
{
    throwIfStopped(m_control.discard);
    if (!m_request.table)
        throw Error(ErrorCode::Internal, "There is no table to find segments in.");
    if (m_request.k < 2)
        throw Error(ErrorCode::InvalidOption, "The number of segments must be at least 2.", "k");
    const data::DataTable& table = *m_request.table;
    if (table.rowCount() < static_cast<std::size_t>(m_request.k))
        throw Error(ErrorCode::NotEnoughRows,
                    std::to_string(m_request.k) + " segments cannot be found among " +
                        std::to_string(table.rowCount()) + " rows.",
                    "k", {}, "Ask for fewer segments.");
    m_result.features =
        m_request.features.empty() ? prepare::usableFeatures(table) : m_request.features;
    if (m_result.features.empty())
        throw Error(ErrorCode::InvalidOption, "No column of the table can serve as a feature.",
                    "features", {}, "Give at least one number or category the role Feature.");
    for (std::size_t i = 0; i < m_result.features.size(); ++i) {
        const std::size_t column = m_result.features[i];
        if (column >= table.columnCount())
            throw Error(ErrorCode::UnknownColumn,
                        "The table has no column " + std::to_string(column) + '.', "features");
        for (std::size_t j = 0; j < i; ++j)
            if (m_result.features[j] == column)
                throw Error(ErrorCode::InvalidOption,
                            "The feature " + table.column(column).name + " is listed twice.",
                            table.column(column).name);
    }
    if (withAutoencoder())
        checkAutoencoder(m_request.autoencoder);
    m_result.table = m_request.table;
    m_result.method = m_request.method;
    m_result.seed = m_request.seed;
}

void SegmentationRun::prepareRows()
{
    m_stages.tell(0, "Preparing");
    // Fitted on all rows: nothing is held out, since no label is predicted that a held-out row
    // could judge.
    const auto rows = data::allRows(m_request.table->rowCount());
    m_result.recipe =
        prepare::fitRecipe(*m_request.table, {.columns = m_result.features, .rows = rows},
                           m_request.recipe, m_control.discard);
    m_result.prepared =
        prepare::applyRecipe(m_result.recipe, *m_request.table, rows, m_control.discard).values;
    throwIfStopped(m_control.discard);
}

KMeansResult SegmentationRun::cluster(const data::Matrix& points, std::uint64_t seed,
                                      const ProgressCallback& progress) const
{
    KMeansOptions options;
    options.k = m_request.k;
    options.starts = m_request.starts;
    options.seed = seed;
    return kMeans(points, options, m_control.discard, progress);
}

void SegmentationRun::findSegments()
{
    const data::Matrix* points = &m_result.prepared;
    const double trained = withAutoencoder() ? 0.45 : 0.05;
    if (withAutoencoder()) {
        m_stages.tell(0.05, "Training the autoencoder");
        auto training =
            trainCodes(m_result.prepared, m_request.autoencoder, m_request.seed, m_control,
                       m_onEpoch, m_stages.part(0.05, trained, "Training the autoencoder"));
        m_endedEarly = training.endReason == network::EndReason::StoppedByUser;
        m_result.network = training.network;
        m_result.history = std::move(training.history);
        m_result.bestEpoch = training.bestEpoch;
        m_result.latent = encodeRows(*m_result.network, m_result.prepared, m_control.discard);
        points = &m_result.latent;
    }
    auto found = cluster(*points, m_request.seed, m_stages.part(trained, 0.5, "Finding segments"));
    m_result.labels = std::move(found.labels);
    m_result.k = numberBySize(m_result.labels, m_request.k);
}

void SegmentationRun::judge()
{
    const auto& labels = m_result.labels;
    const SilhouetteRows rows(labels.size(), m_request.seed);
    m_result.silhouetteExact = rows.exact();
    m_result.silhouetteSample = rows.count();
    m_result.rowSilhouettes = rows.of(m_result.prepared, labels, m_control.discard,
                                      m_stages.part(0.5, 0.56, "Measuring silhouettes"));
    m_result.silhouettePrepared = meanSilhouette(m_result.rowSilhouettes, labels);
    if (withAutoencoder())
        m_result.silhouetteLatent = meanSilhouette(
            rows.of(m_result.latent, labels, m_control.discard,
                    m_stages.part(0.56, 0.6, "Measuring silhouettes of the latent codes")),
            labels);
    m_result.inertia = inertia(m_result.prepared, labels);
    throwIfStopped(m_control.discard);
    m_result.daviesBouldin = daviesBouldin(m_result.prepared, labels);
    throwIfStopped(m_control.discard);
    m_result.calinskiHarabasz = calinskiHarabasz(m_result.prepared, labels);
    throwIfStopped(m_control.discard);
}

void SegmentationRun::compare()
{
    m_stages.tell(0.6, "Comparing with simpler methods");
    m_result.pca = principalComponents(m_result.prepared, 2);
    throwIfStopped(m_control.discard);
    const SilhouetteRows rows(m_result.labels.size(), m_request.seed);
    const auto add = [&](const char* name, const data::Matrix& points) {
        const auto other = cluster(points, m_request.seed, {});
        ComparisonFigure figure;
        figure.name = name;
        figure.silhouettePrepared = meanSilhouette(
            rows.of(m_result.prepared, other.labels, m_control.discard, {}), other.labels);
        figure.agreement = adjustedRandIndex(m_result.labels, other.labels);
        m_result.comparisons.push_back(std::move(figure));
    };
    if (withAutoencoder())
        add("k-means on the features", m_result.prepared);
    m_stages.tell(withAutoencoder() ? 0.64 : 0.8, "Comparing with simpler methods");
    add("PCA + k-means", m_result.pca.scores);
    m_stages.tell(withAutoencoder() ? 0.68 : 0.95, "Comparing with simpler methods");
}

/// What another seed makes of the same rows. Costs a second training, since a latent space that
/// comes out otherwise each time is no ground for decisions.
void SegmentationRun::repeatWithNextSeed()
{
    if (m_endedEarly)
        return;
    const char* stage = "Training again with the next seed";
    const auto training = trainCodes(m_result.prepared, m_request.autoencoder, m_request.seed + 1,
                                     m_control, {}, m_stages.part(0.68, 0.93, stage));
    if (training.endReason == network::EndReason::StoppedByUser)
        return; // an unfinished network says nothing of the seed
    const auto codes = encodeRows(*training.network, m_result.prepared, m_control.discard);
    const auto other = cluster(codes, m_request.seed + 1, m_stages.part(0.93, 0.95, stage));
    m_result.seedAgreement = adjustedRandIndex(m_result.labels, other.labels);
}

void SegmentationRun::describe()
{
    m_stages.tell(0.95, "Describing segments");
    m_result.profile = profileSegments(*m_request.table, m_result.features, m_result.labels,
                                       m_result.k, m_control.discard);
    m_result.warnings = segmentWarnings(m_result, m_request.k);
    throwIfStopped(m_control.discard);
}

} // namespace

std::string_view toWord(SegmentMethod method)
{
    return method == SegmentMethod::AutoencoderKMeans ? "autoencoder-kmeans" : "kmeans";
}

Segmentation segmentCustomers(const SegmentRequest& request, const TrainingControl& control,
                              const network::EpochCallback& onEpoch,
                              const ProgressCallback& progress)
{
    return SegmentationRun(request, control, onEpoch, progress).run();
}

} // namespace core::segment

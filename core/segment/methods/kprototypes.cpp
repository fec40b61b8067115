#include "core/segment/methods/kprototypes.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/methods/optionchecks.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <optional>
#include <thread>

namespace core::segment {
namespace {

/// Rows whose costs are computed together, column after column.
constexpr std::size_t stripRows = 256;
/// Fixed parts of the rows with sums of their own.
constexpr std::size_t mostChunks = 64;
/// Starts are compared on a sample beyond this many rows.
constexpr std::size_t sampleRows = 20'000;
/// Work spent on starts, in cells compared with prototypes: about 0.6 s on one thread.
constexpr double startWork = 2e8;
constexpr double usualRounds = 15;

using Levels = std::vector<std::vector<std::int32_t>>;

/// The rows, their numbers column after column.
struct Columns {
    std::size_t rows = 0;
    std::vector<std::vector<double>> numbers;
    const Levels* levels = nullptr;
    std::vector<std::size_t> levelCounts;

    explicit Columns(const MixedRows& mixed)
        : rows(mixed.rows()), numbers(mixed.numbers.columns()), levels(&mixed.levels)
    {
        for (std::size_t j = 0; j < numbers.size(); ++j) {
            numbers[j].resize(rows);
            for (std::size_t row = 0; row < rows; ++row)
                numbers[j][row] = mixed.numbers(row, j);
        }
        for (const auto& codes : mixed.levels)
            levelCounts.push_back(static_cast<std::size_t>(std::ranges::max(codes)) + 1);
    }

    /// costs[0 … end − begin) of the rows to a prototype.
    void costs(const KPrototypesModel& model, std::size_t c, std::size_t begin, std::size_t end,
               double* result) const
    {
        const std::size_t count = end - begin;
        std::fill_n(result, count, 0.0);
        for (std::size_t j = 0; j < numbers.size(); ++j) {
            const double* values = numbers[j].data() + begin;
            const double centre = model.centres(c, j);
            for (std::size_t r = 0; r < count; ++r)
                result[r] += (values[r] - centre) * (values[r] - centre);
        }
        for (std::size_t j = 0; j < levels->size(); ++j) {
            const std::int32_t* codes = (*levels)[j].data() + begin;
            const std::int32_t mode = model.modes[c][j];
            for (std::size_t r = 0; r < count; ++r)
                result[r] += codes[r] == mode ? 0.0 : model.gamma;
        }
    }
};

/// Labels of rows begin … end and the cost of each to its prototype.
void assignStrip(const Columns& columns, const KPrototypesModel& model, std::size_t begin,
                 std::size_t end, std::int32_t* labels, double* least)
{
    double costs[stripRows];
    columns.costs(model, 0, begin, end, least);
    std::fill_n(labels, end - begin, 0);
    for (std::size_t c = 1; c < model.modes.size(); ++c) {
        columns.costs(model, c, begin, end, costs);
        for (std::size_t r = 0; r < end - begin; ++r) {
            labels[r] = costs[r] < least[r] ? static_cast<std::int32_t>(c) : labels[r];
            least[r] = costs[r] < least[r] ? costs[r] : least[r];
        }
    }
}

/// One start: seeds, then rounds.
class Rounds {
public:
    Rounds(const Columns& columns, int k, double gamma, std::stop_token stop)
        : m_columns(columns), m_k(static_cast<std::size_t>(k)), m_stop(std::move(stop)),
          m_chunks(std::clamp<std::size_t>(columns.rows / (4 * stripRows), 1, mostChunks)),
          m_labels(columns.rows, -1), m_least(columns.rows)
    {
        m_model.gamma = gamma;
        m_model.centres = data::Matrix(m_k, columns.numbers.size());
        m_model.modes.assign(m_k, std::vector<std::int32_t>(columns.levels->size()));
    }

    void seed(Random random);
    void startFrom(const KPrototypesModel& model) { m_model = model; }
    bool run(int maxIterations);

    double cost() const { return m_cost; }
    int iterations() const { return m_iterations; }
    const KPrototypesModel& model() const { return m_model; }
    std::vector<std::int32_t>& labels() { return m_labels; }

private:
    void becomeRow(std::size_t c, std::size_t row);
    std::size_t drawRow(Random& random, double total) const;
    std::size_t chunkBegin(std::size_t chunk) const { return chunk * m_columns.rows / m_chunks; }
    std::size_t assign();
    void update();
    void updateMeans(const std::vector<std::vector<double>>& sums);
    void updateModes(const std::vector<std::vector<std::uint32_t>>& counts);
    bool fillEmpty();

    const Columns& m_columns;
    std::size_t m_k;
    std::stop_token m_stop;
    std::size_t m_chunks;
    KPrototypesModel m_model;
    std::vector<std::int32_t> m_labels;
    std::vector<double> m_least; ///< cost of each row to its prototype
    std::vector<std::size_t> m_sizes;
    double m_cost = 0;
    int m_iterations = 0;
};

void Rounds::becomeRow(std::size_t c, std::size_t row)
{
    for (std::size_t j = 0; j < m_columns.numbers.size(); ++j)
        m_model.centres(c, j) = m_columns.numbers[j][row];
    for (std::size_t j = 0; j < m_columns.levels->size(); ++j)
        m_model.modes[c][j] = (*m_columns.levels)[j][row];
}

/// A row with a chance proportional to its cost so far.
std::size_t Rounds::drawRow(Random& random, double total) const
{
    const double draw = random.uniform();
    if (!(total > 0))
        return static_cast<std::size_t>(draw * static_cast<double>(m_columns.rows));
    double left = draw * total;
    std::size_t last = 0;
    for (std::size_t row = 0; row < m_columns.rows; ++row) {
        if (m_least[row] > 0)
            last = row;
        if (left < m_least[row])
            return row;
        left -= m_least[row];
    }
    return last;
}

void Rounds::seed(Random random)
{
    const std::size_t rows = m_columns.rows;
    becomeRow(0, random.below(rows));
    m_columns.costs(m_model, 0, 0, rows, m_least.data());
    std::vector<double> costs(rows);
    std::vector<double> best(rows);
    const auto trials = 2 + static_cast<std::size_t>(std::log(static_cast<double>(m_k)));
    for (std::size_t c = 1; c < m_k; ++c) {
        throwIfStopped(m_stop);
        double total = 0;
        for (const double cost : m_least)
            total += cost;
        double lowest = std::numeric_limits<double>::infinity();
        std::size_t chosen = 0;
        for (std::size_t trial = 0; trial < trials; ++trial) {
            const std::size_t row = drawRow(random, total);
            becomeRow(c, row);
            m_columns.costs(m_model, c, 0, rows, costs.data());
            double potential = 0;
            for (std::size_t r = 0; r < rows; ++r) {
                costs[r] = std::min(costs[r], m_least[r]);
                potential += costs[r];
            }
            if (potential < lowest) {
                lowest = potential;
                chosen = row;
                best.swap(costs);
            }
        }
        becomeRow(c, chosen);
        m_least.swap(best);
    }
}

bool Rounds::run(int maxIterations)
{
    for (int round = 0; round < maxIterations; ++round) {
        ++m_iterations;
        const std::size_t changes = assign();
        if (changes == 0 && !fillEmpty())
            return true;
        while (fillEmpty()) {
        }
        update();
    }
    // The cost belongs to the prototypes as they are now.
    assign();
    return false;
}

std::size_t Rounds::assign()
{
    std::vector<std::size_t> changes(m_chunks);
    std::vector<double> costs(m_chunks);
    std::vector<std::vector<std::size_t>> sizes(m_chunks, std::vector<std::size_t>(m_k));
    parallelBlocks(m_chunks, 1, [&](std::size_t chunk, std::size_t) {
        std::int32_t labels[stripRows];
        const std::size_t last = chunkBegin(chunk + 1);
        for (std::size_t begin = chunkBegin(chunk); begin < last; begin += stripRows) {
            throwIfStopped(m_stop);
            const std::size_t end = std::min(last, begin + stripRows);
            assignStrip(m_columns, m_model, begin, end, labels, m_least.data() + begin);
            for (std::size_t row = begin; row < end; ++row) {
                changes[chunk] += labels[row - begin] != m_labels[row];
                m_labels[row] = labels[row - begin];
                costs[chunk] += m_least[row];
                ++sizes[chunk][static_cast<std::size_t>(m_labels[row])];
            }
        }
    });
    m_cost = 0;
    m_sizes.assign(m_k, 0);
    std::size_t changed = 0;
    for (std::size_t chunk = 0; chunk < m_chunks; ++chunk) {
        m_cost += costs[chunk];
        changed += changes[chunk];
        for (std::size_t c = 0; c < m_k; ++c)
            m_sizes[c] += sizes[chunk][c];
    }
    return changed;
}

/// Gives the first prototype without rows the row farthest from its own, unless all rows equal
/// theirs; true if there was one.
bool Rounds::fillEmpty()
{
    const auto empty = std::ranges::find(m_sizes, 0U);
    if (empty == m_sizes.end())
        return false;
    std::size_t farthest = m_columns.rows;
    for (std::size_t row = 0; row < m_columns.rows; ++row)
        if (m_sizes[static_cast<std::size_t>(m_labels[row])] > 1 && m_least[row] > 1e-24 &&
            (farthest == m_columns.rows || m_least[row] > m_least[farthest]))
            farthest = row;
    if (farthest == m_columns.rows)
        return false;
    --m_sizes[static_cast<std::size_t>(m_labels[farthest])];
    *empty = 1;
    m_labels[farthest] = static_cast<std::int32_t>(empty - m_sizes.begin());
    m_cost -= m_least[farthest];
    m_least[farthest] = 0;
    return true;
}

void Rounds::update()
{
    const std::size_t numbers = m_columns.numbers.size();
    std::vector<std::vector<double>> sums(m_chunks, std::vector<double>(m_k * numbers));
    std::vector<std::vector<std::uint32_t>> counts(m_columns.levels->size());
    parallelBlocks(m_chunks + counts.size(), 1, [&](std::size_t task, std::size_t) {
        throwIfStopped(m_stop);
        if (task < m_chunks) {
            for (std::size_t j = 0; j < numbers; ++j)
                for (std::size_t row = chunkBegin(task); row < chunkBegin(task + 1); ++row)
                    sums[task][static_cast<std::size_t>(m_labels[row]) * numbers + j] +=
                        m_columns.numbers[j][row];
            return;
        }
        const std::size_t j = task - m_chunks;
        const std::size_t width = m_columns.levelCounts[j];
        counts[j].resize(m_k * width);
        for (std::size_t row = 0; row < m_columns.rows; ++row)
            ++counts[j][static_cast<std::size_t>(m_labels[row]) * width +
                        static_cast<std::size_t>((*m_columns.levels)[j][row])];
    });
    updateMeans(sums);
    updateModes(counts);
}

void Rounds::updateMeans(const std::vector<std::vector<double>>& sums)
{
    const std::size_t numbers = m_columns.numbers.size();
    for (std::size_t c = 0; c < m_k; ++c) {
        if (m_sizes[c] == 0)
            continue; // stays where it was
        for (std::size_t j = 0; j < numbers; ++j) {
            double sum = 0;
            for (const auto& part : sums)
                sum += part[c * numbers + j];
            m_model.centres(c, j) = sum / static_cast<double>(m_sizes[c]);
        }
    }
}

void Rounds::updateModes(const std::vector<std::vector<std::uint32_t>>& counts)
{
    for (std::size_t c = 0; c < m_k; ++c) {
        if (m_sizes[c] == 0)
            continue;
        for (std::size_t j = 0; j < counts.size(); ++j) {
            const std::size_t width = m_columns.levelCounts[j];
            const auto ofGroup = std::span(counts[j]).subspan(c * width, width);
            m_model.modes[c][j] =
                static_cast<std::int32_t>(std::ranges::max_element(ofGroup) - ofGroup.begin());
        }
    }
}

void check(const MixedRows& rows, const KPrototypesOptions& options)
{
    checkSegmentOptions(rows.rows(), rows.numbers.columns() + rows.levels.size(), options.k,
                        options.starts, options.maxIterations);
    if (!(options.gamma >= 0) || !std::isfinite(options.gamma))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The weight of categories must be 0 (automatic) or more."),
                    "gamma");
    for (const double value : rows.numbers.values())
        if (!std::isfinite(value))
            throw Error(ErrorCode::InvalidOption,
                        translate("Errors", "Segments can only be found among finite numbers; a "
                                            "value is missing or too large."));
    for (const auto& codes : rows.levels)
        if (std::ranges::min(codes) < 0)
            throw Error(
                ErrorCode::InvalidOption,
                translate("Errors",
                          "Segments can only be found among complete rows; a level is missing."));
}

MixedRows rowsOf(const MixedRows& rows, std::span<const std::uint32_t> chosen)
{
    MixedRows result{data::Matrix(chosen.size(), rows.numbers.columns()), {}};
    for (std::size_t i = 0; i < chosen.size(); ++i)
        std::ranges::copy(rows.numbers.row(chosen[i]), result.numbers.row(i).begin());
    for (const auto& codes : rows.levels) {
        auto& few = result.levels.emplace_back();
        for (const std::uint32_t row : chosen)
            few.push_back(codes[row]);
    }
    return result;
}

int automaticStarts(const Columns& columns, int k)
{
    const auto width = static_cast<double>(columns.numbers.size() + columns.levels->size());
    const double work = static_cast<double>(columns.rows) * k * width * usualRounds;
    return static_cast<int>(std::clamp(startWork / work, 5.0, 300.0));
}

/// The best of the starts at its end.
Rounds bestStart(const Columns& columns, const KPrototypesOptions& options, double gamma,
                 const std::stop_token& stop, const ProgressCallback& progress)
{
    const int starts = options.starts > 0 ? options.starts : automaticStarts(columns, options.k);
    std::vector<std::optional<Rounds>> ends(static_cast<std::size_t>(starts));
    const auto caller = std::this_thread::get_id();
    std::atomic<std::size_t> done{0};
    double told = 0;
    parallelBlocks(ends.size(), 1, [&](std::size_t number, std::size_t) {
        throwIfStopped(stop);
        auto& rounds = ends[number].emplace(columns, options.k, gamma, stop);
        rounds.seed(Random(options.seed).fork(number));
        rounds.run(options.maxIterations);
        const double share = static_cast<double>(++done) / static_cast<double>(starts + 1);
        if (progress && std::this_thread::get_id() == caller && share >= told + 0.01)
            progress(told = share, CORE_TRANSLATE_NOOP("Progress", "Finding segments"));
    });
    return std::move(**std::ranges::min_element(
        ends, {}, [](const std::optional<Rounds>& end) { return end->cost(); }));
}

/// Takes categories apart where a row has more than one 1: these are inputs of their own.
MixedLayout separated(const data::Matrix& prepared, MixedLayout layout)
{
    std::vector<std::vector<std::size_t>> categories;
    for (auto& category : layout.categories) {
        bool isOne = true;
        for (std::size_t row = 0; isOne && row < prepared.rows(); ++row) {
            double ones = 0;
            for (const std::size_t column : category)
                ones += prepared(row, column);
            isOne = ones <= 1;
        }
        if (isOne)
            categories.push_back(std::move(category));
        else
            for (const std::size_t column : category)
                categories.push_back({column});
    }
    layout.categories = std::move(categories);
    return layout;
}

} // namespace

double huangGamma(const data::Matrix& numbers)
{
    const auto rows = static_cast<double>(numbers.rows());
    double total = 0;
    for (std::size_t j = 0; j < numbers.columns(); ++j) {
        double mean = 0;
        for (std::size_t row = 0; row < numbers.rows(); ++row)
            mean += numbers(row, j) / rows;
        double square = 0;
        for (std::size_t row = 0; row < numbers.rows(); ++row)
            square += (numbers(row, j) - mean) * (numbers(row, j) - mean) / rows;
        total += std::sqrt(square);
    }
    return total > 0 ? total / static_cast<double>(numbers.columns()) / 2 : 1;
}

KPrototypesResult kPrototypes(const MixedRows& rows, const KPrototypesOptions& options,
                              std::stop_token stop, const ProgressCallback& progress)
{
    check(rows, options);
    throwIfStopped(stop);
    const double gamma = options.gamma > 0 ? options.gamma : huangGamma(rows.numbers);
    const Columns all(rows);
    std::optional<Rounds> best;
    if (rows.rows() <= sampleRows) {
        best.emplace(bestStart(all, options, gamma, stop, progress));
    } else {
        Random random(options.seed);
        auto chosen = randomPermutation(rows.rows(), random);
        chosen.resize(sampleRows);
        const MixedRows few = rowsOf(rows, chosen);
        const Columns compared(few);
        best.emplace(all, options.k, gamma, stop);
        best->startFrom(bestStart(compared, options, gamma, stop, progress).model());
    }
    KPrototypesResult result;
    result.converged = best->run(options.maxIterations);
    result.labels = std::move(best->labels());
    result.model = best->model();
    result.cost = best->cost();
    result.iterations = best->iterations();
    return result;
}

std::vector<std::int32_t> nearestPrototypes(const KPrototypesModel& model, const MixedRows& rows,
                                            const std::stop_token& stop)
{
    if (rows.numbers.columns() != model.centres.columns() ||
        (!model.modes.empty() && rows.levels.size() != model.modes.front().size()))
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors",
                      "The rows have other columns than those the segments were found among."),
            "features");
    const Columns columns(rows);
    std::vector<std::int32_t> labels(rows.rows());
    const std::size_t strips = (rows.rows() + stripRows - 1) / stripRows;
    parallelBlocks(strips, 16, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        double costs[stripRows];
        for (std::size_t s = begin; s < end; ++s) {
            const std::size_t first = s * stripRows;
            assignStrip(columns, model, first, std::min(rows.rows(), first + stripRows),
                        labels.data() + first, costs);
        }
    });
    return labels;
}

MixedLayout mixedLayout(const data::Matrix& prepared, std::span<const std::size_t> origins)
{
    const std::size_t columns = prepared.columns();
    std::vector<bool> isYesNo(columns, true);
    for (std::size_t row = 0; row < prepared.rows(); ++row)
        for (std::size_t j = 0; j < columns; ++j)
            isYesNo[j] = isYesNo[j] && (prepared(row, j) == 0 || prepared(row, j) == 1);
    MixedLayout layout;
    for (std::size_t j = 0; j < columns; ++j) {
        if (!isYesNo[j]) {
            layout.numbers.push_back(j);
            continue;
        }
        // One feature gives at most one category; its columns need not stand together.
        const auto same = std::ranges::find_if(layout.categories, [&](const auto& category) {
            return origins[category.front()] == origins[j];
        });
        if (same == layout.categories.end())
            layout.categories.push_back({j});
        else
            same->push_back(j);
    }
    return separated(prepared, std::move(layout));
}

MixedRows mixedRows(const MixedLayout& layout, const data::Matrix& prepared)
{
    MixedRows rows{data::Matrix(prepared.rows(), layout.numbers.size()), {}};
    for (std::size_t row = 0; row < prepared.rows(); ++row)
        for (std::size_t j = 0; j < layout.numbers.size(); ++j)
            rows.numbers(row, j) = prepared(row, layout.numbers[j]);
    for (const auto& category : layout.categories) {
        auto& codes = rows.levels.emplace_back(prepared.rows());
        for (std::size_t row = 0; row < prepared.rows(); ++row)
            for (std::size_t place = 0; place < category.size(); ++place)
                if (prepared(row, category[place]) == 1)
                    codes[row] = static_cast<std::int32_t>(place) + 1;
    }
    return rows;
}

} // namespace core::segment

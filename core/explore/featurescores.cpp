#include "core/explore/featurescores.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/explore/additivemodel.h"
#include "core/explore/featuregroups.h"
#include "core/explore/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace core::explore {
namespace {

constexpr std::size_t mostRows = 20000;
/// Of a wide table fewer rows are looked at, but no fewer than this.
constexpr std::size_t mostCells = 2400000;
constexpr std::size_t leastOfWide = 5000;
constexpr std::size_t leastRows = 100;
/// A class of fewer rows has no score of its own.
constexpr std::size_t leastRowsOfClass = 10;
constexpr std::size_t folds = 5;
constexpr std::uint64_t seed = 1;
/// The model of all takes the strongest features.
constexpr std::size_t mostFeatures = 60;
/// The share of the gain of all from which on a feature is worth leaving out, and how many are.
constexpr double worthLeavingOut = 0.55;
constexpr std::size_t mostLeftOut = 3;
/// Cramér's V from which on two features say nearly the same.
constexpr double nearlySame = 0.7;
/// Rows of the class and of others that the probability of a group starts from.
constexpr double priorRows = 2;

using FoldRows = std::array<std::vector<std::uint32_t>, folds>;

struct Feature {
    std::size_t column = 0;
    FeatureGroups groups;
};

/// Area under the curve from groups of equal score: of each, rows that belong and that do not.
double areaOf(std::span<const std::size_t> order, std::span<const double> belong,
              std::span<const double> others)
{
    double below = 0; // rows of others in lower groups
    double area = 0;
    double all = 0;
    for (const std::size_t i : order) {
        area += belong[i] * (below + others[i] / 2);
        below += others[i];
        all += belong[i];
    }
    return all > 0 && below > 0 ? area / all / below : noScore;
}

/// The mean of what is known.
class Mean {
public:
    void add(double value)
    {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    double value() const { return m_count == 0 ? noScore : m_sum / static_cast<double>(m_count); }

private:
    double m_sum = 0;
    std::size_t m_count = 0;
};

class Scoring {
public:
    Scoring(const data::DataTable& table, const TargetCodes& target, const std::stop_token& stop)
        : m_table(table), m_columns(table.features()), m_stop(stop)
    {
        chooseRows(target);
        cutFolds();
    }

    TargetScores run()
    {
        TargetScores scores;
        if (m_rows.size() < leastRows || m_judged.empty())
            return scores;
        scores.rows = m_rows.size();
        std::size_t smallest = m_rows.size();
        for (const std::uint32_t code : m_judged)
            smallest = std::min(smallest, m_counts[code]);
        // Of the area under the curve when nothing but chance is at work, rank sum test.
        const auto few = static_cast<double>(smallest);
        const auto others = static_cast<double>(m_rows.size() - smallest);
        scores.standardError = std::sqrt((few + others + 1) / (12 * few * others));
        groupFeatures();
        scores.features.resize(m_features.size());
        parallelBlocks(m_features.size(), 1, [&](std::size_t i, std::size_t) {
            throwIfStopped(m_stop);
            scores.features[i].column = m_features[i].column;
            scores.features[i].alone = aloneScore(m_features[i].groups);
        });
        if (m_features.empty())
            return scores;
        scoreTogether(scores);
        return scores;
    }

private:
    void chooseRows(const TargetCodes& target)
    {
        const std::vector<std::uint32_t> spread = spreadRows(
            target.codes.size(), std::clamp(mostCells / std::max<std::size_t>(m_columns.size(), 1),
                                            leastOfWide, mostRows));
        for (const std::uint32_t row : spread) {
            if (target.codes[row] < 0)
                continue;
            m_rows.push_back(row);
            m_classes.push_back(static_cast<std::uint32_t>(target.codes[row]));
        }
        m_counts.resize(target.balance.classes.size());
        for (const std::uint32_t code : m_classes)
            ++m_counts[code];
        for (std::uint32_t code = 0; code < m_counts.size(); ++code) {
            if (m_counts[code] >= leastRowsOfClass &&
                m_rows.size() - m_counts[code] >= leastRowsOfClass)
                m_judged.push_back(code);
        }
        // Two classes have the same score, seen from the one or the other.
        if (m_counts.size() == 2 && m_judged.size() == 2)
            m_judged.erase(m_judged.begin());
    }

    /// Stratified: each class gives its share to each fold.
    void cutFolds()
    {
        Random random(seed);
        std::vector<std::uint32_t> order = randomPermutation(m_rows.size(), random);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_classes[a] < m_classes[b];
        });
        m_foldOf.resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            m_foldOf[order[i]] = static_cast<std::uint8_t>(i % folds);
            m_folds[i % folds].push_back(order[i]);
        }
        for (std::vector<std::uint32_t>& fold : m_folds)
            std::sort(fold.begin(), fold.end());
    }

    void groupFeatures()
    {
        std::vector<std::optional<FeatureGroups>> groups(m_columns.size());
        parallelBlocks(m_columns.size(), 1, [&](std::size_t i, std::size_t) {
            throwIfStopped(m_stop);
            groups[i] = featureGroups(m_table.column(m_columns[i]), m_rows);
        });
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (groups[i])
                m_features.push_back({m_columns[i], std::move(*groups[i])});
        }
    }

    /// Each row is ranked by the share of the class among the rows of its group in other folds.
    double aloneScore(const FeatureGroups& groups) const
    {
        const std::size_t classCount = m_counts.size();
        std::vector<double> counts(groups.count * classCount);
        std::array<std::vector<double>, folds> ofFold;
        ofFold.fill(counts);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const std::size_t cell =
                static_cast<std::size_t>(groups.codes[i]) * classCount + m_classes[i];
            ++counts[cell];
            ++ofFold[m_foldOf[i]][cell];
        }
        Mean mean;
        std::vector<double> rate(groups.count), belong(groups.count), others(groups.count);
        std::vector<std::size_t> order(groups.count);
        for (const std::vector<double>& fold : ofFold) {
            for (const std::uint32_t code : m_judged) {
                const double prior =
                    static_cast<double>(m_counts[code]) / static_cast<double>(m_rows.size());
                for (std::size_t g = 0; g < groups.count; ++g) {
                    double trained = 0;
                    double tested = 0;
                    for (std::size_t k = 0; k < classCount; ++k) {
                        trained += counts[g * classCount + k] - fold[g * classCount + k];
                        tested += fold[g * classCount + k];
                    }
                    belong[g] = fold[g * classCount + code];
                    others[g] = tested - belong[g];
                    rate[g] = (counts[g * classCount + code] - belong[g] + priorRows * prior) /
                              (trained + priorRows);
                }
                std::iota(order.begin(), order.end(), std::size_t{0});
                std::stable_sort(order.begin(), order.end(),
                                 [&](std::size_t a, std::size_t b) { return rate[a] < rate[b]; });
                mean.add(areaOf(order, belong, others));
            }
        }
        return mean.value();
    }

    /// The model of all, and of all but the features that alone come near it.
    void scoreTogether(TargetScores& scores) const
    {
        std::vector<std::size_t> strongest(m_features.size());
        std::iota(strongest.begin(), strongest.end(), std::size_t{0});
        std::stable_sort(strongest.begin(), strongest.end(), [&](std::size_t a, std::size_t b) {
            return scores.features[a].alone > scores.features[b].alone;
        });
        std::vector<std::size_t> together = strongest;
        together.resize(std::min(together.size(), mostFeatures));
        scores.together = together.size();
        scores.all = modelScore(together);
        const double gain = TargetScores::gain(scores.all);
        for (std::size_t i = 0; i < std::min(strongest.size(), mostLeftOut); ++i) {
            const std::size_t one = strongest[i];
            FeatureScore& score = scores.features[one];
            if (!(gain > 0) || TargetScores::gain(score.alone) < worthLeavingOut * gain)
                break;
            std::vector<std::size_t> others;
            std::copy_if(together.begin(), together.end(), std::back_inserter(others),
                         [&](std::size_t other) { return !saysNearlySame(one, other); });
            score.leftOut = together.size() - others.size();
            score.without = others.empty() ? 0.5 : modelScore(others);
        }
    }

    bool saysNearlySame(std::size_t a, std::size_t b) const
    {
        if (a == b)
            return true;
        const FeatureGroups& x = m_features[a].groups;
        const FeatureGroups& y = m_features[b].groups;
        return cramersVOf(x.codes, x.count, y.codes, y.count, m_stop).value >= nearlySame;
    }

    double modelScore(const std::vector<std::size_t>& features) const
    {
        std::vector<std::uint32_t> offset;
        std::uint32_t groupCount = 0;
        for (const std::size_t f : features) {
            offset.push_back(groupCount);
            groupCount += static_cast<std::uint32_t>(m_features[f].groups.count);
        }
        std::vector<std::uint32_t> cells(m_rows.size() * features.size());
        for (std::size_t f = 0; f < features.size(); ++f) {
            const std::vector<std::int32_t>& codes = m_features[features[f]].groups.codes;
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                cells[row * features.size() + f] =
                    offset[f] + static_cast<std::uint32_t>(codes[row]);
        }
        std::array<double, folds> score{};
        parallelBlocks(folds, 1, [&](std::size_t fold, std::size_t) {
            AdditiveModel model(cells, features.size(), groupCount, m_classes, m_counts.size());
            std::vector<std::uint32_t> training;
            for (std::uint32_t row = 0; row < m_rows.size(); ++row) {
                if (m_foldOf[row] != fold)
                    training.push_back(row);
            }
            model.fit(training, seed + fold, m_stop);
            score[fold] = foldScore(model, m_folds[fold]);
        });
        Mean mean;
        for (const double value : score)
            mean.add(value);
        return mean.value();
    }

    double foldScore(const AdditiveModel& model, const std::vector<std::uint32_t>& rows) const
    {
        std::vector<double> probability(m_counts.size());
        std::vector<std::vector<double>> ofClass(m_judged.size());
        std::vector<std::uint32_t> classes;
        for (const std::uint32_t row : rows) {
            model.probabilities(row, probability);
            classes.push_back(m_classes[row]);
            for (std::size_t k = 0; k < m_judged.size(); ++k)
                ofClass[k].push_back(probability[m_judged[k]]);
        }
        Mean mean;
        std::vector<std::uint8_t> belongs(classes.size());
        for (std::size_t k = 0; k < m_judged.size(); ++k) {
            throwIfStopped(m_stop);
            for (std::size_t i = 0; i < classes.size(); ++i)
                belongs[i] = classes[i] == m_judged[k];
            mean.add(rankingScore(ofClass[k], belongs));
        }
        return mean.value();
    }

    const data::DataTable& m_table;
    std::vector<std::size_t> m_columns; ///< all features
    const std::stop_token& m_stop;
    std::vector<std::uint32_t> m_rows;    ///< of the table, with a known class
    std::vector<std::uint32_t> m_classes; ///< one per entry of m_rows, as all below
    std::vector<std::uint8_t> m_foldOf;
    FoldRows m_folds;
    std::vector<std::size_t> m_counts;
    std::vector<std::uint32_t> m_judged; ///< classes that have a score
    std::vector<Feature> m_features;
};

} // namespace

const FeatureScore* TargetScores::find(std::size_t column) const
{
    const auto found = std::find_if(features.begin(), features.end(),
                                    [&](const FeatureScore& f) { return f.column == column; });
    return found == features.end() ? nullptr : &*found;
}

std::vector<std::uint32_t> spreadRows(std::size_t count, std::size_t most)
{
    std::vector<std::uint32_t> rows(std::min(count, most));
    Random random(seed);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t begin = i * count / rows.size();
        const std::size_t end = (i + 1) * count / rows.size();
        rows[i] = static_cast<std::uint32_t>(begin + random.below(end - begin));
    }
    return rows;
}

double rankingScore(std::span<const double> scores, std::span<const std::uint8_t> belongs)
{
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return scores[a] < scores[b]; });
    double below = 0;
    double area = 0;
    double all = 0;
    for (std::size_t i = 0; i < order.size();) {
        double in = 0;
        double out = 0;
        const double score = scores[order[i]];
        for (; i < order.size() && scores[order[i]] == score; ++i)
            ++(belongs[order[i]] != 0 ? in : out);
        area += in * (below + out / 2);
        below += out;
        all += in;
    }
    return all > 0 && below > 0 ? area / all / below : noScore;
}

TargetScores scoreFeatures(const data::DataTable& table, const TargetCodes& target,
                           std::stop_token stop)
{
    if (target.balance.classes.size() < 2)
        return {};
    return Scoring(table, target, stop).run();
}

} // namespace core::explore

#include "core/deploy/scoringcounts.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/datetext.h"

#include <algorithm>
#include <cmath>

namespace core::deploy {
namespace {

constexpr std::size_t mostRanked = 250'000;
constexpr int edgeDigits = 4;

std::string edgeText(double edge, data::ColumnType type)
{
    return type == data::ColumnType::Date ? data::dateText(edge) : figureText(edge, edgeDigits);
}

/// What the parts of a feature are called, see FeatureShares.
std::vector<std::string> partTexts(const prepare::SourceColumn& source,
                                   const prepare::FeatureShares& shares)
{
    if (source.type != data::ColumnType::Numeric && source.type != data::ColumnType::Date)
        return source.levels;
    std::vector<std::string> texts;
    const auto& edges = shares.edges;
    if (edges.empty())
        return {translate("Scoring", "any value")};
    texts.push_back(
        filled(translate("Scoring", "below {1}"), {edgeText(edges.front(), source.type)}));
    for (std::size_t i = 1; i < edges.size(); ++i)
        texts.push_back(
            filled(translate("Scoring", "{1} to below {2}"),
                   {edgeText(edges[i - 1], source.type), edgeText(edges[i], source.type)}));
    texts.push_back(
        filled(translate("Scoring", "{1} or more"), {edgeText(edges.back(), source.type)}));
    return texts;
}

} // namespace

ScoringCounts::ScoringCounts(const Labeller& labeller, ScoringReceipt& receipt)
    : m_labeller(labeller), m_receipt(receipt), m_unseen(labeller.recipe().sources.size()),
      m_parts(m_unseen.size()), m_random(42)
{
    const std::size_t labels = labeller.labels().size();
    m_confusion.resize(labels * labels);
    receipt.labels = labeller.labels();
    receipt.marks = labeller.marks();
    receipt.counts.resize(labels);
    receipt.given.resize(labels);
    if (labeller.hasSureness())
        receipt.sureness.resize(labels);
}

void ScoringCounts::add(CountedBlock& block)
{
    addFeatures(block);
    addLabels(block);
    if (!block.target.empty())
        addTarget(block);
    const auto take = [](std::vector<PreviewRow>& rows, std::vector<PreviewRow>& more) {
        for (PreviewRow& row : more)
            if (rows.size() < previewRows)
                rows.push_back(std::move(row));
    };
    take(m_receipt.preview, block.preview);
    take(m_receipt.knownPreview, block.knownPreview);
}

void ScoringCounts::addFeatures(CountedBlock& block)
{
    for (std::size_t i = 0; i < block.features.size(); ++i) {
        CountedBlock::Feature& own = block.features[i];
        FeatureFindings& all = m_receipt.features[i];
        if (all.unreadable == 0 && own.unreadable > 0) {
            all.unreadableText = std::move(own.unreadableText);
            all.unreadableLine = own.unreadableLine;
        }
        all.missing += own.missing;
        all.unreadable += own.unreadable;
        m_parts[i].resize(std::max(m_parts[i].size(), own.parts.size()));
        for (std::size_t part = 0; part < own.parts.size(); ++part)
            m_parts[i][part] += own.parts[part];
        auto& unseen = m_unseen[i];
        for (auto& [level, count] : own.unseen) {
            all.unseenCells += count;
            const auto known = unseen.find(level);
            if (known != unseen.end())
                known->second += count;
            else if (unseen.size() < mostUnseenLevels)
                unseen.emplace(std::move(level), count);
        }
    }
}

void ScoringCounts::addLabels(const CountedBlock& block)
{
    const auto& labels = block.rows.labels;
    m_receipt.rows += labels.size();
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0) {
            ++m_receipt.notClustered;
            continue;
        }
        const auto label = static_cast<std::size_t>(labels[row]);
        ++m_receipt.counts[label];
        ++(block.isSure[row] != 0 ? m_receipt.given[label] : m_receipt.notSure);
        if (!m_receipt.sureness.empty())
            ++m_receipt.sureness[label][predict::surenessPlace(block.rows.sureness[row])];
    }
    if (!m_receipt.known)
        return;
    for (const std::uint8_t known : block.isKnown)
        m_receipt.known->rows += known;
    m_receipt.known->sameFeatures += block.sameFeatures;
    m_receipt.known->withoutId += block.withoutId;
}

void ScoringCounts::addTarget(const CountedBlock& block)
{
    const std::size_t classes = m_receipt.labels.size();
    for (std::size_t row = 0; row < block.target.size(); ++row) {
        const std::int32_t own = block.target[row];
        if (own < 0) {
            ++(own == prepare::WorkColumn::missingCode ? m_receipt.withoutTarget
                                                       : m_receipt.otherClasses);
            continue;
        }
        ++m_confusion[static_cast<std::size_t>(own) * classes +
                      static_cast<std::size_t>(block.rows.labels[row])];
        ++m_withClass;
        const auto shares = block.rows.probabilities.row(row);
        if (m_trueClasses.size() < mostRanked) {
            m_trueClasses.push_back(own);
            m_probabilities.insert(m_probabilities.end(), shares.begin(), shares.end());
        } else if (const std::uint64_t at = m_random.below(m_withClass); at < mostRanked) {
            m_trueClasses[at] = own;
            std::ranges::copy(shares,
                              m_probabilities.begin() + static_cast<std::ptrdiff_t>(at * classes));
        }
    }
}

void ScoringCounts::finish()
{
    for (std::size_t i = 0; i < m_unseen.size(); ++i) {
        FeatureFindings& feature = m_receipt.features[i];
        feature.unseenLevels = m_unseen[i].size();
        for (const auto& [level, count] : m_unseen[i])
            feature.unseen.push_back({level, count});
        std::ranges::stable_sort(feature.unseen, [](const LevelCount& a, const LevelCount& b) {
            return a.count > b.count;
        });
    }
    measureDrift();
    evaluate();
}

void ScoringCounts::measureDrift()
{
    const auto& shares = m_labeller.origin().shares;
    const auto& sources = m_labeller.recipe().sources;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        FeatureFindings& feature = m_receipt.features[i];
        if (!feature.match.column || m_receipt.rows == 0 || m_parts[i].empty())
            continue;
        std::vector<std::string> texts = partTexts(sources[i], shares[i]);
        texts.push_back(translate("Scoring", "missing"));
        texts.push_back(translate("Scoring", "other levels"));
        std::vector<double> expected = shares[i].shares;
        expected.push_back(shares[i].missing);
        expected.push_back(0);
        double psi = 0;
        for (std::size_t part = 0; part < m_parts[i].size(); ++part) {
            const double found =
                static_cast<double>(m_parts[i][part]) / static_cast<double>(m_receipt.rows);
            if (expected[part] == 0 && found == 0)
                continue;
            const double before = std::max(expected[part], leastShare);
            const double now = std::max(found, leastShare);
            psi += (now - before) * std::log(now / before);
            feature.parts.push_back({texts[part], expected[part], found});
        }
        feature.psi = psi;
    }
}

void ScoringCounts::evaluate()
{
    if (m_withClass == 0)
        return;
    const std::size_t classes = m_receipt.labels.size();
    data::Matrix probabilities(m_trueClasses.size(), classes);
    std::ranges::copy(m_probabilities, probabilities.values().begin());
    predict::Evaluation evaluation = predict::evaluateCounts(m_confusion, m_receipt.labels);
    const predict::Evaluation ranked = predict::evaluate(
        m_trueClasses, probabilities,
        predict::decidedClasses(probabilities, m_labeller.classifier()->threshold),
        m_receipt.labels);
    evaluation.logLoss = ranked.logLoss;
    evaluation.rocAuc = ranked.rocAuc;
    evaluation.prAuc = ranked.prAuc;
    m_receipt.ranked = ranked.n;
    m_receipt.evaluation = std::move(evaluation);
}

} // namespace core::deploy

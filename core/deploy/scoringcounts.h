#pragma once

#include "core/base/random.h"
#include "core/deploy/featurecells.h"
#include "core/deploy/labeller.h"
#include "core/deploy/scoringreceipt.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace core::deploy {

/// What one block of rows adds to the receipt. Blocks are counted in the order of the file, so that
/// the receipt does not depend on the threads.
struct CountedBlock {
    struct Feature {
        std::size_t missing = 0, unreadable = 0;
        std::string unreadableText;
        std::size_t unreadableLine = 0;
        std::vector<std::size_t> parts;
        std::vector<std::pair<std::string, std::size_t>> unseen; ///< by text
    };
    std::vector<Feature> features;
    LabelledRows rows;
    std::vector<std::uint8_t> isSure;
    std::vector<std::uint8_t> isKnown; ///< empty: nobody can be known
    std::size_t sameFeatures = 0;
    std::size_t withoutId = 0;
    std::vector<std::int32_t> target; ///< class, −1 missing, −2 another one; empty: no such column
    std::vector<PreviewRow> preview, knownPreview;
    std::vector<std::string> texts; ///< to be written, one per file
};

/// Adds up blocks to a receipt.
class ScoringCounts {
public:
    ScoringCounts(const Labeller& labeller, ScoringReceipt& receipt);

    void add(CountedBlock& block);
    /// Drift and evaluation, once all blocks are in.
    void finish();

private:
    void addFeatures(CountedBlock& block);
    void addLabels(const CountedBlock& block);
    void addTarget(const CountedBlock& block);
    void evaluate();
    void measureDrift();

    const Labeller& m_labeller;
    ScoringReceipt& m_receipt;
    std::vector<std::map<std::string, std::size_t>> m_unseen;
    std::vector<std::vector<std::size_t>> m_parts;
    std::vector<std::size_t> m_confusion;
    /// Rows with a known class that log loss and areas come from: all, or of very long files a
    /// random sample in which every row has the same chance (Vitter's algorithm R, 1985).
    std::vector<std::int32_t> m_trueClasses;
    std::vector<double> m_probabilities;
    std::size_t m_withClass = 0;
    Random m_random;
};

} // namespace core::deploy

#pragma once

#include "core/deploy/scoringreceipt.h"

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Scoring receipts written out in a test, without a model or a file.
namespace receipts {

using core::deploy::FeatureFindings;
using core::deploy::ScoringReceipt;

/// A feature that is in the file under its own name, at `column`.
inline FeatureFindings feature(const std::string& name, std::size_t column, double psi)
{
    FeatureFindings found;
    found.match = {name, core::deploy::MatchKind::ByName, column, name};
    found.psi = psi;
    found.parts = {{"low", 0.4, 0.4 - psi}, {"middle", 0.35, 0.35}, {"high", 0.25, 0.25 + psi}};
    return found;
}

/// 1,000 customers of four classes, 100 of them below 40 %: 10, 20, 30 and 40. Half of each class
/// has 35 % or 45 % or more, spread evenly over ten places.
inline ScoringReceipt customers()
{
    ScoringReceipt receipt;
    receipt.file = "/tmp/customers_new.csv";
    receipt.rows = 1000;
    receipt.columns = {"ID", "Age", "Income", "City"};
    receipt.added = {"Segment predicted", "P(A)", "P(B)", "P(C)", "P(D)"};
    receipt.labels = {"A", "B", "C", "D"};
    receipt.marks = {0, 1, 2, 3};
    receipt.counts = {100, 200, 300, 400};
    for (std::size_t i = 0; i < 4; ++i) {
        core::deploy::Sureness sure = {};
        sure[35] = receipt.counts[i] / 10;
        for (std::size_t place = 45; place < 90; place += 5)
            sure[place] = receipt.counts[i] / 10;
        receipt.sureness.push_back(sure);
    }
    core::deploy::TestSureness test;
    test.rows[35] = 70;
    test.right[35] = 30;
    test.rows[60] = 200;
    test.right[60] = 150;
    receipt.testSureness = test;
    receipt.probes = 64;
    receipt.features = {feature("Age", 1, 0.02), feature("Income", 2, 0.0004),
                        feature("City", 3, 0.007)};
    receipt.known = core::deploy::KnownFindings{"ID", 900, 100, 0};
    receipt.target = "Segment";
    receipt.preview = {
        {2, {"1", "23", "1,000", "Ulm"}, {"D", "0.100000", "0.200000", "0.250000", "0.450000"}},
        {3, {"2", "", "2,000", "Bonn"}, {"A", "0.350000", "0.250000", "0.200000", "0.200000"}}};
    receipt.preview.front().isKnown = true;
    receipt.knownPreview = {receipt.preview.front()};
    return receipt;
}

inline std::shared_ptr<const ScoringReceipt> shared(ScoringReceipt receipt)
{
    return std::make_shared<const ScoringReceipt>(std::move(receipt));
}

} // namespace receipts

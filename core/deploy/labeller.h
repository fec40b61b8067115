#pragma once

#include "core/prepare/worktable.h"
#include "core/store/modelfile.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::deploy {

struct LabelledRows {
    std::vector<std::int32_t> labels; ///< −1: not clustered
    std::vector<double> sureness;     ///< probability of the label given; empty: not known
    data::Matrix probabilities;       ///< classifiers: rows × classes
    std::vector<double> distances;    ///< to the own centre; empty: there is none
};

/// A model of either kind as what gives rows a label.
class Labeller {
public:
    explicit Labeller(const store::Model& model);
    ~Labeller();

    const prepare::Recipe& recipe() const { return *m_recipe; }
    const prepare::TrainingOrigin& origin() const { return *m_origin; }
    const std::vector<std::string>& labels() const { return m_labels; }
    const std::vector<int>& marks() const { return m_marks; }
    const predict::SavedClassifier* classifier() const { return m_classifier.get(); }
    const segment::SegmentModel* segments() const { return m_segments.get(); }
    bool hasSureness() const;
    bool hasDistances() const;
    /// Rows that were recomputed when the model was read.
    std::size_t probes() const;

    /// Rows as they were read, see prepare::withoutRows; each by itself. Thread-safe. Throws
    /// Cancelled.
    LabelledRows label(prepare::WorkTable rows, const std::stop_token& stop) const;

private:
    predict::SavedClassifierPointer m_classifier;
    store::SegmentModelPointer m_segments;
    std::unique_ptr<segment::SegmentAssigner> m_assigner;
    const prepare::Recipe* m_recipe;
    const prepare::TrainingOrigin* m_origin;
    std::vector<std::string> m_labels;
    std::vector<int> m_marks;
};

} // namespace core::deploy

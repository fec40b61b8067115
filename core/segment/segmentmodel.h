#pragma once

#include "core/base/progress.h"
#include "core/network/networkdata.h"
#include "core/prepare/recipe.h"
#include "core/prepare/trainingorigin.h"
#include "core/segment/assignment.h"
#include "core/segment/segmentation.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::segment {

/// A customer the segments were found among, with the segment and place that the model gives: to
/// see that it still computes the same elsewhere.
struct ModelProbe {
    struct Cell {
        bool isMissing = false;
        double number = 0; ///< Numeric and Date
        std::string level; ///< other types
    };
    std::vector<Cell> cells; ///< one per source of the recipe
    std::int32_t label = 0;
    std::vector<double> point; ///< in the clustered space
};

struct ModelFigures {
    double silhouettePrepared = 0;
    bool silhouetteExact = true;
    std::optional<double> silhouetteLatent;
    double inertia = 0;
    double daviesBouldin = 0;
    double calinskiHarabasz = 0;
    std::optional<double> seedAgreement;
};

/// A segmentation without its customers' values: what is needed to give any customer a segment.
/// Everything is a plain value, so that it can be stored.
struct SegmentModel {
    SegmentRequest request; ///< without its table; features are those of `recipe.sources`
    prepare::Recipe recipe;
    std::optional<network::NetworkData> network;
    AssignmentRule rule;
    std::vector<LabelChange> changes; ///< merges, splits and moves by hand, in their order
    std::vector<SegmentCard> segments;
    ModelFigures figures;
    Warnings warnings;
    /// The customers the segments were found among keep exactly their labels, which a rule for
    /// new ones need not give them: members of a branch, of the border of a dense region.
    std::string ownTable; ///< data::tableFingerprint of the features
    std::vector<std::int32_t> ownLabels;
    double ruleAgreement = 1; ///< share of ownLabels that the rule gives too
    std::vector<ModelProbe> probes;
    prepare::TrainingOrigin origin;
};

/// What the changes make of a label that a method or rule has given a point; −1 stays.
std::int32_t changedLabel(const std::vector<LabelChange>& changes, std::int32_t label,
                          std::span<const double> point);

/// Throws core::Error and Cancelled.
SegmentModel modelOf(const Segmentation& segmentation, const std::stop_token& stop = {},
                     const ProgressCallback& progress = {});

struct CustomerSegments {
    std::vector<std::int32_t> labels; ///< one per row of the table; −1: not clustered
    std::size_t notClustered = 0;
    /// To the centre of the own cluster, in the clustered space; empty where the method has none.
    std::vector<double> distances;
    /// Of the own segment; empty where the method has none.
    std::vector<double> probabilities;
    bool isOwnTable = false; ///< the very customers of the model, with their own labels
    std::vector<prepare::UnseenLevel> unseenLevels;
};

/// Columns are matched by name. Throws core::Error (UnknownColumn, WrongColumnType) and Cancelled.
CustomerSegments assignCustomers(const SegmentModel& model, const data::TablePointer& table,
                                 const std::stop_token& stop = {},
                                 const ProgressCallback& progress = {});

/// Gives rows that a model's recipe has prepared their segments, as assignCustomers does; the
/// model must outlive it.
class SegmentAssigner {
public:
    explicit SegmentAssigner(const SegmentModel& model);
    ~SegmentAssigner();

    /// Appends labels, and distances or probabilities where the method has them. Throws Cancelled.
    void assign(const data::Matrix& prepared, CustomerSegments& result,
                const std::stop_token& stop = {}) const;
    bool hasDistances() const;
    bool hasProbabilities() const;

    class Rules;

private:
    std::unique_ptr<const Rules> m_rules;
};

/// Whether the parts of a model from elsewhere fit together and still give the probes what they
/// were given. Throws core::Error (MalformedInput).
void checkModel(const SegmentModel& model);

} // namespace core::segment

#pragma once

#include "core/segment/segmentmodel.h"

namespace core::segment {

/// Gives the customers of a table the segments of a saved model: names, colours, notes and actions
/// are the model's, figures and sentences those of this table. Nothing is fitted or trained. On the
/// model's own table the segments are those that were saved. Segments may be without customers.
/// Throws core::Error (UnknownColumn, WrongColumnType) and Cancelled.
Segmentation segmentsOfModel(std::shared_ptr<const SegmentModel> model,
                             const data::TablePointer& table, std::stop_token stop = {},
                             const ProgressCallback& progress = {});

/// How a segmentation came about, which its model does not hold.
struct SegmentationRecord {
    bool isGiven = false; ///< by a saved model; not found among these customers
    std::vector<network::EpochReport> history;
    std::vector<network::ClusterReport> refinement;
    bool refinementCollapsed = false;
    int bestEpoch = 0;
    bool endedEarly = false;
    data::Matrix nextLatent; ///< see SegmentBasis
    double basisSeconds = 0; ///< SegmentBasis::fitSeconds
    double fitSeconds = 0;
    double seconds = 0;
};
SegmentationRecord recordOf(const Segmentation& segmentation);

/// The segmentation that `model` and `record` are of, on its table again: nothing is trained, and
/// clusters are found again with the same seed. Where they no longer come out as they were, on
/// another table, and where finding them took longer than `mostSeconds`: as segmentsOfModel.
Segmentation restoredSegmentation(std::shared_ptr<const SegmentModel> model,
                                  const SegmentationRecord& record, const data::TablePointer& table,
                                  std::stop_token stop = {}, const ProgressCallback& progress = {},
                                  double mostSeconds = 20);

} // namespace core::segment

#pragma once

#include "core/data/matrix.h"
#include "core/segment/methods/dbscan.h"
#include "core/segment/methods/gaussianmixture.h"
#include "core/segment/methods/hdbscan.h"
#include "core/segment/methods/kprototypes.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace core::segment {

/// The nearest of the centres, the first of equally near ones: k-means and its kin, and the
/// segments of a dendrogram, whose new rows go to the nearest mean.
struct NearestCentre {
    data::Matrix centres;
};

/// The nearest prototype: k-prototypes, with what tells numbers from categories.
struct NearestPrototype {
    KPrototypesModel model;
    MixedLayout layout;
    std::size_t width = 0; ///< columns of the prepared rows
};

/// How rows that a clustering has not seen get one of its labels.
using AssignmentRule =
    std::variant<NearestCentre, MixtureModel, DbscanReference, HdbscanReference, NearestPrototype>;

struct AssignedRows {
    std::vector<std::int32_t> labels; ///< −1: not clustered
    std::vector<double> distances;    ///< NearestCentre: to the own centre; else empty
    data::Matrix memberships;         ///< MixtureModel: rows × groups; else empty
    std::vector<double> strengths;    ///< HdbscanReference: of the membership; else empty
};

/// `points` lie in the space the rule was learnt in. A row gets the same label alone as among
/// others. Throws core::Error (MalformedInput for other columns) and Cancelled.
AssignedRows assignRows(const AssignmentRule& rule, const data::Matrix& points,
                        const std::stop_token& stop = {});

/// Whether a rule from elsewhere serves points of so many columns. Throws core::Error
/// (MalformedInput).
void checkRule(const AssignmentRule& rule, std::size_t width);

/// Labels the rule may give: 0 … count − 1, and −1.
int labelCount(const AssignmentRule& rule);

/// Index of the nearest row of `centres`, the first of equally near ones.
std::size_t nearestCentre(const data::Matrix& centres, std::span<const double> point,
                          double* squaredDistance = nullptr);

} // namespace core::segment

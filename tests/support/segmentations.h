#pragma once

#include "core/segment/segmentation.h"

#include <memory>
#include <utility>
#include <vector>

namespace tests {

/// A segmentation with given labels, described but not measured: for views and exports.
inline core::segment::Segmentation labelledSegmentation(core::data::TablePointer table,
                                                        std::vector<std::size_t> features,
                                                        std::vector<std::int32_t> labels, int k)
{
    using namespace core::segment;
    Segmentation result;
    auto basis = std::make_shared<SegmentBasis>();
    basis->table = table;
    basis->features = features;
    result.basis = basis;
    result.request.table = std::move(table);
    result.request.features = std::move(features);
    result.request.method = SegmentMethod::KMeans;
    result.request.k = k;
    result.k = k;
    auto clustering = std::make_shared<Clustering>();
    clustering->labels = labels;
    clustering->k = k;
    result.clustering = clustering;
    result.labels = std::move(labels);
    for (const auto label : result.labels)
        result.notClustered += label < 0 ? 1 : 0;
    result.rowSilhouettes.assign(result.labels.size(), 0);
    result.silhouetteSample = result.labels.size();
    result.profile = profileSegments(*basis->table, basis->features, result.labels, k);
    for (auto& card : result.profile.cards)
        card.mark = card.id;
    return result;
}

} // namespace tests

#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core::predict {

struct FeatureChoice {
    std::vector<std::size_t> columns; ///< file order when chosen here, else as named
    Warnings warnings; ///< identifier-left-out, identifier-used, high-cardinality, text-left-out
};

inline constexpr std::size_t mostFeatureLevels = 100;

/// The features named by the analyst, or, when none are, every usable column except the target,
/// identifiers and nominal columns of more than `mostFeatureLevels` levels. Throws core::Error
/// (InvalidOption for the target among the features, a feature twice, or none left;
/// UnknownColumn).
FeatureChoice chooseFeatures(const data::DataTable& table, std::size_t target,
                             std::span<const std::size_t> named);

} // namespace core::predict

#pragma once

#include "core/data/datatable.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

/// How closely a feature goes with the classes on the training rows.
struct FeatureStrength {
    std::size_t column = 0;
    double strength = 0; ///< bias-corrected Cramér's V (Bergsma 2013), in [0, 1]
};

/// Numbers and dates are cut at the training rows' quartiles, a missing cell is a level of its
/// own. Strongest first, file order among equals.
std::vector<FeatureStrength> featureStrengths(const data::DataTable& table,
                                              std::span<const std::size_t> features,
                                              std::span<const std::uint32_t> trainRows,
                                              std::span<const std::int32_t> trainClasses,
                                              std::size_t classCount);

/// What an analyst could read off a cross-table: the most frequent training class of the
/// customers with the same values in one or two columns. A combination never met falls back to
/// the first column alone, then to the most frequent class of all.
std::vector<std::int32_t> lookupPredictions(const data::DataTable& table,
                                            std::span<const std::size_t> columns,
                                            std::span<const std::uint32_t> trainRows,
                                            std::span<const std::int32_t> trainClasses,
                                            std::size_t classCount,
                                            std::span<const std::uint32_t> rows);

} // namespace core::predict

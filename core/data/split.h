#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core::data {

/// Three disjoint sets of row numbers, each ascending.
struct Split {
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> validation;
    std::vector<std::uint32_t> test;
    std::uint64_t seed = 0;
    bool stratified = true;
};

/// Stratified by class: each class gives its share to each part (largest remainder), chosen by
/// `seed`. `rows` are the rows with a known class, `classes` their class codes, one per entry of
/// `rows`. Shares are of all rows; the rest trains. Throws core::Error (InvalidOption,
/// NotEnoughRows) when a part would be empty.
Split stratifiedSplit(std::span<const std::uint32_t> rows, std::span<const std::int32_t> classes,
                      double validationShare, double testShare, std::uint64_t seed);

} // namespace core::data

#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core::data {

enum class SplitKind { Stratified, Grouped, Timed };
std::string_view toWord(SplitKind kind); ///< "stratified", "grouped", "timed"

/// Three disjoint sets of row numbers, each ascending.
struct Split {
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> validation;
    std::vector<std::uint32_t> test;
    std::uint64_t seed = 0;
    SplitKind kind = SplitKind::Stratified;
};

/// Stratified by class: each class gives its share to each part (largest remainder), chosen by
/// `seed`. `rows` are the rows with a known class, `classes` their class codes, one per entry of
/// `rows`. Shares are of all rows; the rest trains. Throws core::Error (InvalidOption,
/// NotEnoughRows) when a part would be empty.
Split stratifiedSplit(std::span<const std::uint32_t> rows, std::span<const std::int32_t> classes,
                      double validationShare, double testShare, std::uint64_t seed);

/// No group is parted: rows of one customer that stand in two parts would let a model recognise
/// what it should predict. `groups` has one number per entry of `rows`, −1 for a row that is a
/// group of its own. Groups are drawn by `seed` and given, the largest first, to the part that
/// lacks their classes most: the shares and the class shares are met as well as whole groups can.
/// Otherwise like stratifiedSplit; O(n log n).
Split groupedSplit(std::span<const std::uint32_t> rows, std::span<const std::int32_t> classes,
                   std::span<const std::int64_t> groups, double validationShare, double testShare,
                   std::uint64_t seed);

/// The past predicts the future: the earliest rows train, the next validate, the latest test. Rows
/// of the same time are not parted. `times` has one number per entry of `rows`, none NaN. Throws as
/// stratifiedSplit.
Split timedSplit(std::span<const std::uint32_t> rows, std::span<const double> times,
                 double validationShare, double testShare);

/// Fold numbers from 0 to folds − 1, one per entry of `classes`: every class is dealt evenly, drawn
/// by `seed`, and the sizes of the folds differ by one at most. Throws core::Error (InvalidOption
/// below two folds, NotEnoughRows for fewer rows than folds).
std::vector<std::int32_t> stratifiedFolds(std::span<const std::int32_t> classes, int folds,
                                          std::uint64_t seed);
/// The same with whole groups, see groupedSplit. NotEnoughRows for fewer groups than folds.
std::vector<std::int32_t> groupedFolds(std::span<const std::int32_t> classes,
                                       std::span<const std::int64_t> groups, int folds,
                                       std::uint64_t seed);
/// `blocks` stretches of time of about as many rows, 0 the earliest. Rows of the same time are not
/// parted. Throws likewise when a block would be empty.
std::vector<std::int32_t> timedBlocks(std::span<const double> times, int blocks);

} // namespace core::data

#pragma once

#include "core/data/matrix.h"
#include "core/deploy/onnxgraph.h"

#include <cstddef>
#include <span>
#include <vector>

/// Pieces of graphs that are more than one node. Values are of double unless something else is
/// said.
namespace core::deploy {

OnnxValue rowOf(OnnxGraph& graph, std::span<const double> values);
OnnxValue matrixOf(OnnxGraph& graph, const data::Matrix& values);

data::Matrix transposed(const data::Matrix& values);

/// Truths: where a number is NaN.
OnnxValue isMissing(OnnxGraph& graph, const OnnxValue& value);
/// Truths.
OnnxValue isBelow(OnnxGraph& graph, const OnnxValue& value, const OnnxValue& limit);
OnnxValue choose(OnnxGraph& graph, const OnnxValue& condition, const OnnxValue& yes,
                 const OnnxValue& no);
/// NaN stays.
OnnxValue clamped(OnnxGraph& graph, const OnnxValue& value, double low, double high);
/// One of the columns, rows × 1; any type.
OnnxValue columnOf(OnnxGraph& graph, const OnnxValue& values, std::size_t column);
/// Columns in any order; any type.
OnnxValue columnsOf(OnnxGraph& graph, const OnnxValue& values,
                    std::span<const std::size_t> columns);
/// Side by side; any type.
OnnxValue joined(OnnxGraph& graph, const std::vector<OnnxValue>& parts);
/// rows × 1.
OnnxValue rowSums(OnnxGraph& graph, const OnnxValue& values);
/// Integers, rows × 1: the place of the largest value, of the smallest; the first of equals.
OnnxValue placeOfLargest(OnnxGraph& graph, const OnnxValue& values);
OnnxValue placeOfSmallest(OnnxGraph& graph, const OnnxValue& values);
/// Integers through a table: `table[index]`.
OnnxValue lookedUp(OnnxGraph& graph, const std::vector<std::int64_t>& table,
                   const OnnxValue& index);
/// exp(x) / Σ exp(x) over each row.
OnnxValue softmax(OnnxGraph& graph, const OnnxValue& scores);
/// log(1 + x) and (eˣ − 1) / x without the digits that the sums would lose (Kahan's way: Higham
/// 2002, "Accuracy and Stability of Numerical Algorithms", §1.14.1).
OnnxValue logOfOnePlus(OnnxGraph& graph, const OnnxValue& value);
OnnxValue growth(OnnxGraph& graph, const OnnxValue& value);

} // namespace core::deploy

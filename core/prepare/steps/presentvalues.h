#pragma once

#include "core/prepare/worktable.h"

#include <string>
#include <vector>

namespace core::prepare::steps {

/// The cells of a column of numbers that are there, in row order. Throws core::Error
/// (NotEnoughRows) when there are none.
std::vector<double> presentValues(const WorkColumn& column);

/// The value in the middle; half-way between the two in the middle of an even number.
double middle(std::vector<double> values);
/// The lower of the two in the middle: always one of the values.
double lowerMiddle(std::vector<double> values);
double mean(const std::vector<double>& values);
/// Population sd about `center`.
double standardDeviation(const std::vector<double>& values, double center);
/// The smallest of the most frequent values.
double mostFrequent(std::vector<double> values);
/// By linear interpolation (type 7); reorders the values.
double quantile(std::vector<double>& values, double share);

/// The value of a column of numbers as text: six significant digits, all of a whole number, or a
/// date.
std::string valueWords(const WorkColumn& column, double value);
/// The same, for computed values: of a number three significant digits.
std::string roundedWords(const WorkColumn& column, double value);
/// Three significant digits or more: enough to read, not to compute with.
std::string rounded(double value);

} // namespace core::prepare::steps

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace core {

// Words and figures for reading, in the language of the window. What other programs read (CSV,
// JSON, cells of workbooks, SQL) is written with core/data/numbertext.

/// 12345 as "12,345", for sentences.
std::string groupedCount(std::size_t count);
/// A number for reading: thousands separators, `digits` significant digits but no fewer than
/// those before the point.
std::string figureText(double value, int digits);
/// "1 cell", "12,345 cells".
std::string countOf(std::size_t count, const char* one, const char* many);
/// "a", "a and b", "a, b and c".
std::string joinedList(const std::vector<std::string>& items);
/// A number of bytes as "60.5 MB".
std::string byteText(double bytes);
/// A share in [0, 1] as "12.3 %".
std::string percentText(double share, int decimals = 1);
/// "0.50": as many decimals as asked for.
std::string fixedText(double value, int decimals);
/// "12.5" with the decimal mark of the language, nothing else changed.
std::string withDecimalMark(std::string plain);
/// The first letter as a capital, "Älter" for "älter".
std::string withCapital(std::string text);

} // namespace core

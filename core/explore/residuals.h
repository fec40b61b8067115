#pragma once

namespace core::explore {

/// One cell of a cross-table against what it would hold if rows and columns had nothing to do with
/// each other. NaN where nothing can be expected.
struct CellFigures {
    double expected;
    double pearson;  ///< (count − expected) / √expected; their squares sum up to χ²
    double adjusted; ///< the same in standard errors (Haberman 1973); beyond ±2 is rarely chance
    double p;        ///< two-sided, of `adjusted` under the normal curve
};
CellFigures cellFigures(double count, double rowTotal, double columnTotal, double total);

} // namespace core::explore

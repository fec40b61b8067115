#include "core/explore/residuals.h"

#include <cmath>
#include <limits>

namespace core::explore {

CellFigures cellFigures(double count, double rowTotal, double columnTotal, double total)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    CellFigures figures{none, none, none, none};
    if (!(total > 0))
        return figures;
    figures.expected = rowTotal * columnTotal / total;
    const double rest = (1 - rowTotal / total) * (1 - columnTotal / total);
    if (figures.expected > 0)
        figures.pearson = (count - figures.expected) / std::sqrt(figures.expected);
    if (figures.expected > 0 && rest > 0) {
        figures.adjusted = figures.pearson / std::sqrt(rest);
        figures.p = std::erfc(std::abs(figures.adjusted) / std::sqrt(2.0));
    }
    return figures;
}

} // namespace core::explore

#include "core/prepare/columnfigures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::prepare {

ColumnFigures figuresOf(const WorkColumn& column)
{
    ColumnFigures f;
    f.low = std::numeric_limits<double>::infinity();
    f.high = -f.low;
    double sum = 0;
    for (const double x : column.numbers) {
        if (std::isnan(x))
            continue;
        ++f.count;
        sum += x;
        f.low = std::min(f.low, x);
        f.high = std::max(f.high, x);
    }
    if (f.count == 0)
        return {};
    const double n = static_cast<double>(f.count);
    f.mean = sum / n;
    double second = 0, third = 0;
    for (const double x : column.numbers) {
        if (std::isnan(x))
            continue;
        const double d = x - f.mean;
        second += d * d;
        third += d * d * d;
    }
    f.sd = f.count > 1 ? std::sqrt(second / (n - 1)) : 0;
    const double population = std::sqrt(second / n);
    f.skewness = population > 0 ? third / n / (population * population * population) : 0;
    return f;
}

} // namespace core::prepare

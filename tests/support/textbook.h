#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

/// Figures straight from their definition, to hold faster ways against.
namespace textbook {

/// Average rank, from 1, of each of `rows` among them; NaN elsewhere.
inline std::vector<double> averageRanks(const std::vector<double>& x, std::vector<std::size_t> rows)
{
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return x[a] < x[b]; });
    std::vector<double> ranks(x.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && x[rows[end]] == x[rows[i]])
            ++end;
        for (std::size_t k = i; k < end; ++k)
            ranks[rows[k]] = static_cast<double>(i + end + 1) / 2;
        i = end;
    }
    return ranks;
}

/// Of the rows where both are present.
inline std::vector<double> averageRanks(const std::vector<double>& x, const std::vector<double>& y)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < x.size(); ++row)
        if (!std::isnan(x[row]) && !std::isnan(y[row]))
            rows.push_back(row);
    return averageRanks(x, std::move(rows));
}

struct Correlation {
    double value = 0;
    std::size_t n = 0; ///< rows where both are present
};

/// In long double, about the means.
inline Correlation pearson(const std::vector<double>& x, const std::vector<double>& y)
{
    long double n = 0, meanX = 0, meanY = 0, xx = 0, yy = 0, xy = 0;
    const auto both = [&](std::size_t i) { return !std::isnan(x[i]) && !std::isnan(y[i]); };
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (both(i)) {
            ++n;
            meanX += x[i];
            meanY += y[i];
        }
    }
    meanX /= n;
    meanY /= n;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (both(i)) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
    }
    return {static_cast<double>(xy / std::sqrt(xx) / std::sqrt(yy)), static_cast<std::size_t>(n)};
}

} // namespace textbook

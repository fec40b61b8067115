#include "core/segment/profile/codelevels.h"

#include "core/segment/profile/columnwords.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::segment {
namespace {

constexpr double largestCode = 1e6;

double sum(std::span<const std::uint32_t> counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

} // namespace

LevelFigure levelFigure(std::string level, double share, double overallShare)
{
    const double sd = std::sqrt(overallShare * (1 - overallShare));
    return {std::move(level), share, overallShare, sd > 0 ? (share - overallShare) / sd : 0};
}

std::vector<LevelFigure> codeLevels(std::string_view columnName, std::span<const double> values,
                                    std::span<const std::uint32_t> all,
                                    std::span<const std::vector<std::uint32_t>> segments)
{
    const auto isCode = [](double value) {
        return value == std::floor(value) && std::fabs(value) <= largestCode;
    };
    if (values.empty() || values.size() > mostCodes || !isNamedLikeCode(columnName) ||
        !std::ranges::all_of(values, isCode))
        return {};
    const double total = sum(all);
    std::vector<LevelFigure> strongest(segments.size());
    for (std::size_t s = 0; s < segments.size(); ++s) {
        const double own = sum(segments[s]);
        for (std::size_t i = 0; i < values.size() && own > 0; ++i) {
            const double share = segments[s][i] / own;
            auto figure = levelFigure(std::to_string(static_cast<long long>(values[i])), share,
                                      all[i] / total);
            if (share >= 0.25 && figure.strength > strongest[s].strength)
                strongest[s] = std::move(figure);
        }
    }
    return strongest;
}

} // namespace core::segment

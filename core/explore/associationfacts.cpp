#include "core/base/error.h"
#include "core/explore/association.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::explore {

std::string_view toWord(Measure measure)
{
    switch (measure) {
    case Measure::Pearson:
        return "pearson";
    case Measure::Spearman:
        return "spearman";
    case Measure::Kendall:
        return "kendall";
    case Measure::CramersV:
        return "cramers-v";
    case Measure::Eta:
        return "eta";
    case Measure::None:
        break;
    }
    return "none";
}

std::string_view symbol(Measure measure)
{
    switch (measure) {
    case Measure::Pearson:
        return "r";
    case Measure::Spearman:
        return "ρ";
    case Measure::Kendall:
        return "τ";
    case Measure::CramersV:
        return "V";
    case Measure::Eta:
        return "η";
    case Measure::None:
        break;
    }
    return "";
}

data::Matrix adjustedForPairs(const data::Matrix& p)
{
    struct Pair {
        double p;
        std::size_t a;
        std::size_t b;
    };
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < p.rows(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (!std::isnan(p(a, b)))
                pairs.push_back({p(a, b), a, b});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& x, const Pair& y) { return x.p < y.p; });
    data::Matrix adjusted(p.rows(), p.columns(), std::numeric_limits<double>::quiet_NaN());
    double least = 1;
    for (std::size_t rank = pairs.size(); rank > 0; --rank) {
        const Pair& pair = pairs[rank - 1];
        least =
            std::min(least, pair.p * static_cast<double>(pairs.size()) / static_cast<double>(rank));
        adjusted(pair.a, pair.b) = adjusted(pair.b, pair.a) = least;
    }
    return adjusted;
}

std::vector<RankedFeature> rankAgainst(const AssociationMatrix& matrix, std::size_t target)
{
    const auto found = std::find(matrix.columns.begin(), matrix.columns.end(), target);
    if (found == matrix.columns.end())
        throw Error(ErrorCode::UnknownColumn, "The target is not among the associated columns.");
    const auto row = static_cast<std::size_t>(found - matrix.columns.begin());
    std::vector<RankedFeature> ranking;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        if (i != row && matrix.measureAt(row, i) != Measure::None)
            ranking.push_back({matrix.columns[i], matrix.names[i], matrix.measureAt(row, i),
                               matrix.value(row, i)});
    }
    std::stable_sort(ranking.begin(), ranking.end(),
                     [](const RankedFeature& a, const RankedFeature& b) {
                         return std::abs(a.value) > std::abs(b.value);
                     });
    return ranking;
}

} // namespace core::explore

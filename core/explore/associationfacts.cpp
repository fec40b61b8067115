#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/explore/association.h"
#include "core/explore/measures.h"

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
    std::vector<double> chances;
    for (std::size_t a = 0; a < p.rows(); ++a) {
        for (std::size_t b = 0; b < a; ++b)
            chances.push_back(p(a, b));
    }
    const std::vector<double> each = adjustedChances(chances);
    data::Matrix adjusted(p.rows(), p.columns(), std::numeric_limits<double>::quiet_NaN());
    std::size_t pair = 0;
    for (std::size_t a = 0; a < p.rows(); ++a) {
        for (std::size_t b = 0; b < a; ++b)
            adjusted(a, b) = adjusted(b, a) = each[pair++];
    }
    return adjusted;
}

std::vector<RankedFeature> rankAgainst(const AssociationMatrix& matrix, std::size_t target)
{
    const auto found = std::find(matrix.columns.begin(), matrix.columns.end(), target);
    if (found == matrix.columns.end())
        throw Error(ErrorCode::UnknownColumn,
                    translate("Errors", "The target is not among the associated columns."));
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

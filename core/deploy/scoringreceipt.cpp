#include "core/deploy/scoringreceipt.h"

#include <algorithm>
#include <numeric>

namespace core::deploy {

std::vector<std::size_t> ScoringReceipt::sureCounts(std::size_t percent) const
{
    std::vector<std::size_t> sure = counts;
    for (std::size_t label = 0; label < sureness.size(); ++label)
        for (std::size_t place = 0; place < std::min(percent, sureness[label].size()); ++place)
            sure[label] -= sureness[label][place];
    return sure;
}

std::size_t ScoringReceipt::missingCells() const
{
    std::size_t cells = 0;
    for (const FeatureFindings& feature : features)
        cells += feature.match.column ? feature.missing : 0;
    return cells;
}

std::size_t ScoringReceipt::unreadableCells() const
{
    std::size_t cells = 0;
    for (const FeatureFindings& feature : features)
        cells += feature.unreadable;
    return cells;
}

std::size_t ScoringReceipt::unseenCells() const
{
    std::size_t cells = 0;
    for (const FeatureFindings& feature : features)
        cells += feature.unseenCells;
    return cells;
}

std::vector<std::string> ScoringReceipt::missingColumns() const
{
    std::vector<std::string> columns;
    for (const FeatureFindings& feature : features)
        if (!feature.match.column)
            columns.push_back(feature.match.feature);
    return columns;
}

const FeatureFindings* ScoringReceipt::mostDrifted() const
{
    const FeatureFindings* most = nullptr;
    for (const FeatureFindings& feature : features)
        if (feature.psi && (!most || *feature.psi > *most->psi))
            most = &feature;
    return most;
}

} // namespace core::deploy

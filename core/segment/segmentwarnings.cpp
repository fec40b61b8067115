#include "core/segment/segmentwarnings.h"

#include "core/base/words.h"
#include "core/segment/profile/columnwords.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

// A latent unit whose codes vary less than this is the same for all customers.
constexpr double deadSpread = 1e-3;
constexpr double flattery = 0.1;
constexpr double stableSeeds = 0.8;
constexpr std::size_t smallSize = 10;
constexpr double smallShare = 0.01;

std::string twoDecimals(double value)
{
    const bool negative = value < 0;
    const long hundredths = std::lround(std::fabs(value) * 100);
    std::string text = std::to_string(hundredths / 100) + '.';
    text += static_cast<char>('0' + hundredths / 10 % 10);
    text += static_cast<char>('0' + hundredths % 10);
    if (negative && hundredths > 0)
        text.insert(0, "−");
    return text;
}

double spread(const data::Matrix& points, std::size_t column)
{
    double mean = 0;
    for (std::size_t row = 0; row < points.rows(); ++row)
        mean += points(row, column) / static_cast<double>(points.rows());
    double squares = 0;
    for (std::size_t row = 0; row < points.rows(); ++row)
        squares += (points(row, column) - mean) * (points(row, column) - mean);
    return std::sqrt(squares / static_cast<double>(points.rows()));
}

void warnOfFeatures(const Segmentation& result, Warnings& warnings)
{
    const data::DataTable& table = *result.basis->table;
    for (const std::size_t column : result.basis->features)
        if (table.role(column) == data::ColumnRole::Target)
            warnings.push_back({"target-as-feature", table.column(column).name,
                                "The target is among the features: the segments repeat it in "
                                "part."});
    const std::vector<std::size_t> origins = result.basis->recipe.origins();
    std::vector<bool> varies(result.basis->features.size(), false);
    for (std::size_t j = 0; j < origins.size() && j < result.basis->prepared.columns(); ++j)
        for (std::size_t row = 1; row < result.basis->prepared.rows() && !varies[origins[j]]; ++row)
            varies[origins[j]] = result.basis->prepared(row, j) != result.basis->prepared(0, j);
    for (std::size_t i = 0; i < varies.size(); ++i)
        if (!varies[i])
            warnings.push_back({"constant-feature", table.column(result.basis->features[i]).name,
                                "This feature is the same for all customers and tells no "
                                "segments apart."});
    std::size_t cells = 0;
    std::size_t columns = 0;
    for (const auto& source : result.basis->recipe.sources) {
        cells += source.missing;
        columns += source.missing > 0 ? 1 : 0;
    }
    if (cells > 0)
        warnings.push_back({"cells-filled",
                            {},
                            countOf(cells, "empty cell", "empty cells") + " in " +
                                countOf(columns, "feature", "features") +
                                (cells == 1 ? " was" : " were") +
                                " filled; no customer was left out."});
}

void warnOfCodes(const Segmentation& result, Warnings& warnings)
{
    const std::size_t width = result.basis->latent.columns();
    if (width >= result.basis->prepared.columns())
        warnings.push_back(
            {"no-compression",
             {},
             "The latent layer (" + std::to_string(width) +
                 ") is as wide as the prepared features (" +
                 std::to_string(result.basis->prepared.columns()) +
                 ") or wider: nothing is compressed, and plain k-means does the same with less."});
    for (std::size_t j = 0; j < width; ++j)
        if (spread(result.basis->latent, j) < deadSpread)
            warnings.push_back({"dead-latent-unit",
                                {},
                                "Latent unit " + std::to_string(j + 1) + " of " +
                                    std::to_string(width) +
                                    " gives the same value for every customer: it has learnt "
                                    "nothing."});
    if (result.basis->refinementCollapsed)
        warnings.push_back({"refinement-collapsed",
                            {},
                            "The refinement drew the customers together until a segment was "
                            "empty; the segments are those of the epoch before."});
    if (result.silhouetteLatent && *result.silhouetteLatent > result.silhouettePrepared + flattery)
        warnings.push_back({"latent-flatters",
                            {},
                            "The silhouette of the latent codes (" +
                                twoDecimals(*result.silhouetteLatent) +
                                ") flatters: among the features themselves the segments reach " +
                                twoDecimals(result.silhouettePrepared) + '.'});
    if (result.seedAgreement && *result.seedAgreement < stableSeeds)
        warnings.push_back({"unstable-seed",
                            {},
                            "Another seed finds other segments: the two agree to " +
                                twoDecimals(*result.seedAgreement) +
                                " (adjusted Rand index; 1 is the same)."});
}

} // namespace

Warnings segmentWarnings(const Segmentation& result)
{
    Warnings warnings;
    warnOfFeatures(result, warnings);
    if (!result.basis->latent.empty())
        warnOfCodes(result, warnings);
    const int found = result.clustering->k;
    const int wanted = result.request.k;
    if (takesSegmentCount(result.request.method) && found < wanted)
        warnings.push_back({"fewer-segments",
                            {},
                            "Only " + std::to_string(found) + " of " + std::to_string(wanted) +
                                " segments have customers: there are too few different ones."});
    if (result.notClustered > 0)
        warnings.push_back({"not-clustered",
                            {},
                            countOf(result.notClustered, "customer belongs", "customers belong") +
                                " to no segment: too few others are near."});
    if (result.clustering->decidedByTies)
        warnings.push_back({"tied-cut",
                            {},
                            "Several segments lie equally far apart where the tree is cut: which "
                            "of them are joined depends on the order of the rows."});
    warnings.insert(warnings.end(), result.clustering->warnings.begin(),
                    result.clustering->warnings.end());
    for (const auto& card : result.profile.cards)
        if (card.size < smallSize || card.share < smallShare)
            warnings.push_back({"small-segment",
                                {},
                                "Segment “" + card.name + "” has only " +
                                    countOf(card.size, "customer", "customers") +
                                    ": its figures rest on little."});
    if (!result.silhouetteExact)
        warnings.push_back({"silhouette-sampled",
                            {},
                            "Silhouettes were measured on " +
                                countOf(result.silhouetteSample, "customer", "customers") +
                                " drawn at random."});
    return warnings;
}

} // namespace core::segment

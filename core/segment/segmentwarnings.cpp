#include "core/segment/segmentwarnings.h"

#include "core/base/translation.h"
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
    return fixedText(value, 2);
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
            warnings.push_back(
                {"target-as-feature", table.column(column).name,
                 translate("Warnings",
                           "The target is among the features: the segments repeat it in part.")});
    const std::vector<std::size_t> origins = result.basis->recipe.origins();
    std::vector<bool> varies(result.basis->features.size(), false);
    for (std::size_t j = 0; j < origins.size() && j < result.basis->prepared.columns(); ++j)
        for (std::size_t row = 1; row < result.basis->prepared.rows() && !varies[origins[j]]; ++row)
            varies[origins[j]] = result.basis->prepared(row, j) != result.basis->prepared(0, j);
    for (std::size_t i = 0; i < varies.size(); ++i)
        if (!varies[i])
            warnings.push_back(
                {"constant-feature", table.column(result.basis->features[i]).name,
                 translate(
                     "Warnings",
                     "This feature is the same for all customers and tells no segments apart.")});
    std::size_t cells = 0;
    std::size_t columns = 0;
    for (const auto& source : result.basis->recipe.sources) {
        cells += source.missing;
        columns += source.missing > 0 ? 1 : 0;
    }
    if (cells > 0)
        warnings.push_back(
            {"cells-filled",
             {},
             filled(cells == 1 ? translate("Warnings", "1 empty cell in {2} was filled; no "
                                                       "customer was left out.")
                               : translate("Warnings", "{1} empty cells in {2} were filled; no "
                                                       "customer was left out."),
                    {groupedCount(cells), countOf(columns, "feature", "features")})});
}

void warnOfCodes(const Segmentation& result, Warnings& warnings)
{
    const std::size_t width = result.basis->latent.columns();
    if (width >= result.basis->prepared.columns())
        warnings.push_back(
            {"no-compression",
             {},
             filled(translate(
                        "Warnings",
                        "The latent layer ({1}) is as wide as the prepared features ({2}) or "
                        "wider: nothing is compressed, and plain k-means does the same with less."),
                    {std::to_string(width), std::to_string(result.basis->prepared.columns())})});
    for (std::size_t j = 0; j < width; ++j)
        if (spread(result.basis->latent, j) < deadSpread)
            warnings.push_back(
                {"dead-latent-unit",
                 {},
                 filled(translate("Warnings", "Latent unit {1} of {2} gives the same value for "
                                              "every customer: it has learnt nothing."),
                        {std::to_string(j + 1), std::to_string(width)})});
    if (result.basis->refinementCollapsed)
        warnings.push_back(
            {"refinement-collapsed",
             {},
             translate("Warnings", "The refinement drew the customers together until a segment was "
                                   "empty; the segments are those of the epoch before.")});
    if (result.silhouetteLatent && *result.silhouetteLatent > result.silhouettePrepared + flattery)
        warnings.push_back(
            {"latent-flatters",
             {},
             filled(
                 translate("Warnings", "The silhouette of the latent codes ({1}) flatters: among "
                                       "the features themselves the segments reach {2}."),
                 {twoDecimals(*result.silhouetteLatent), twoDecimals(result.silhouettePrepared)})});
    if (result.seedAgreement && *result.seedAgreement < stableSeeds)
        warnings.push_back(
            {"unstable-seed",
             {},
             filled(translate("Warnings", "Another seed finds other segments: the two agree to {1} "
                                          "(adjusted Rand index; 1 is the same)."),
                    {twoDecimals(*result.seedAgreement)})});
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
        warnings.push_back(
            {"fewer-segments",
             {},
             filled(
                 translate(
                     "Warnings",
                     "Only {1} of {2} segments have customers: there are too few different ones."),
                 {std::to_string(found), std::to_string(wanted)})});
    if (result.notClustered > 0)
        warnings.push_back(
            {"not-clustered",
             {},
             filled(translate("Warnings", "{1} to no segment: too few others are near."),
                    {countOf(result.notClustered, "customer belongs", "customers belong")})});
    if (result.clustering->decidedByTies)
        warnings.push_back(
            {"tied-cut",
             {},
             translate("Warnings", "Several segments lie equally far apart where the tree is cut: "
                                   "which of them are joined depends on the order of the rows.")});
    warnings.insert(warnings.end(), result.clustering->warnings.begin(),
                    result.clustering->warnings.end());
    for (const auto& card : result.profile.cards)
        if (card.size < smallSize || card.share < smallShare)
            warnings.push_back(
                {"small-segment",
                 {},
                 filled(translate("Warnings",
                                  "Segment “{1}” has only {2}: its figures rest on little."),
                        {card.name, countOf(card.size, "customer", "customers")})});
    if (!result.silhouetteExact)
        warnings.push_back(
            {"silhouette-sampled",
             {},
             filled(translate("Warnings", "Silhouettes were measured on {1} drawn at random."),
                    {countOf(result.silhouetteSample, "customer", "customers")})});
    return warnings;
}

} // namespace core::segment

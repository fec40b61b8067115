#pragma once

#include "app/cli/context.h"
#include "app/cli/recipeoptions.h"
#include "core/segment/segmentrequest.h"
#include "core/segment/validity/ksweep.h"

#include <optional>
#include <string>

namespace cli {

/// What the commands that find segments share: features, preparation, method and its options, all
/// but the number of segments.
class SegmentOptions {
public:
    void addTo(CLI::App& command);
    /// The request for a table that was read. Throws core::Error (InvalidOption, UnknownColumn,
    /// FileNotReadable).
    core::segment::SegmentRequest request(const Context& context,
                                          core::data::TablePointer table) const;

private:
    void addNetworkOptions(CLI::App& command);

    core::segment::SegmentRequest m_request;
    RecipeOptions m_recipe;
    std::string m_method = "autoencoder-kmeans";
    std::string m_features;
    std::string m_hidden;
    std::string m_activation;
    std::string m_covariance;
};

/// "5", or "auto": nothing. Throws core::Error (InvalidOption) for other words.
std::optional<int> segmentCount(const std::string& word);
/// 2 to 10 segments on a basis made for the request, fewer for tables of few rows.
core::segment::KSweep sweepOf(const Context& context, const core::segment::SegmentRequest& request,
                              core::segment::SegmentBasisPointer basis);
/// What the sweep advises; the number with the highest silhouette where there is no advice.
int advisedCount(const core::segment::KSweep& sweep);

} // namespace cli

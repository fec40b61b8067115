#pragma once

#include "app/cli/context.h"
#include "app/cli/recipeoptions.h"
#include "core/segment/segmentrequest.h"

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

} // namespace cli

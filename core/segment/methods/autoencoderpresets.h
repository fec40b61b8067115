#pragma once

#include "core/segment/segmentrequest.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core::segment {

struct AutoencoderPreset {
    std::string_view name; ///< "small-table", a word for the command line
    std::string title;     ///< as in a menu
    std::string note;      ///< one sentence: when to take it
    AutoencoderOptions options;
};

/// Settings to start from, the default ones first, for rows of so many prepared columns (0: not
/// known yet). "steady" and "large-table" are those of some thirty tried on four preparations of
/// public tables (200 to 8,950 customers, 3 to 17 columns, 3 to 7 segments) whose segments, on the
/// whole, lie nearest to those of k-means on the features and agree best between seeds; settings
/// that reconstruct better, wider or deeper, agree less. None is better than k-means there.
std::vector<AutoencoderPreset> autoencoderPresets(std::size_t preparedColumns);
/// Throws core::Error (InvalidOption) that names the presets.
AutoencoderOptions autoencoderPreset(std::string_view name, std::size_t preparedColumns);

} // namespace core::segment

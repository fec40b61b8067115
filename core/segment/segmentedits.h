#pragma once

#include "core/segment/segmentation.h"

#include <span>
#include <string>
#include <vector>

namespace core::segment {

// What the analyst does to segments by hand. Each returns a new value and leaves the old one as it
// is. Unknown segments are refused with core::Error (InvalidOption).

/// An empty name gives the segment its name from the profile back. Throws core::Error
/// (InvalidOption) when another segment has the name.
Segmentation renamed(const Segmentation& segmentation, int id, std::string name);
Segmentation withNote(const Segmentation& segmentation, int id, std::string note);
Segmentation withActions(const Segmentation& segmentation, int id,
                         std::vector<std::string> actions);
/// The segment that has `mark` now gets the one of `id`.
Segmentation recoloured(const Segmentation& segmentation, int id, int mark);
/// To `place` among the segments, from 0; the others move up or down.
Segmentation moved(const Segmentation& segmentation, int id, int place);
/// Makes one segment of two or more, at the place and in the colour of the largest of them.
/// Everything is measured and described afresh. Throws Cancelled.
Segmentation merged(const Segmentation& segmentation, std::span<const int> ids,
                    std::stop_token stop = {}, const ProgressCallback& progress = {});
/// Splits a segment in `parts` by k-means in the space the segments were found in. The largest part
/// keeps place, colour, note and hand-given name; the others stand behind it. Throws core::Error
/// (NotEnoughRows when the segment has fewer different customers than parts) and Cancelled.
Segmentation splitInto(const Segmentation& segmentation, int id, int parts,
                       std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment

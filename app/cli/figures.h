#pragma once

#include "core/explore/association.h"
#include "core/explore/missingness.h"
#include "core/predict/classifier.h"
#include "core/segment/segmentation.h"

#include <string>
#include <vector>

namespace cli {

/// What to draw; what is null is left out.
struct FigureSet {
    const core::data::DataTable* table = nullptr;
    const core::explore::Missingness* missingness = nullptr;
    const core::explore::AssociationMatrix* associations = nullptr;
    core::segment::SegmentationPointer segmentation = nullptr;
    const core::predict::ClassifierModel* classifier = nullptr;
    std::string source; ///< file name for the captions
    std::string folder; ///< made if it does not exist
};

/// Draws each picture as PNG and returns the paths. Opens the module with Qt Widgets and
/// QCustomPlot on first use; needs no display. Throws core::Error (FileNotWritable,
/// EngineUnavailable).
std::vector<std::string> drawFigures(const FigureSet& figures);

} // namespace cli

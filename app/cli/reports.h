#pragma once

#include "core/data/csv/csvreader.h"
#include "core/explore/association.h"
#include "core/predict/classifier.h"
#include "core/segment/segmentation.h"
#include "core/segment/validity/ksweep.h"
#include "core/store/reportplan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cli {

/// What a report is made of: a project, or a table with what was found in it.
struct ReportJob {
    std::string project; ///< file; empty: what follows
    std::string file;
    core::data::CsvOptions options;
    std::optional<core::data::CsvResult> read;
    std::optional<core::explore::AssociationMatrix> associations;
    std::vector<std::size_t> order; ///< of the associations, by similarity
    core::segment::SegmentationPointer segments;
    core::segment::KSweepPointer sweep;
    core::predict::ClassifierPointer classifier;
    std::uint64_t seed = 42;

    std::string title;                          ///< empty: from the results
    std::vector<core::store::ReportPart> parts; ///< to show, in order; empty: as usual
    std::optional<core::store::ReportPaper> paper;
    std::string out;       ///< .html or .pdf; empty: none
    std::string chartPack; ///< folder to make a pack in; empty: none
    std::stop_token stop;
};
struct ReportOutcome {
    std::vector<std::string> sections; ///< words of the parts shown
    std::size_t pages = 0;
    std::vector<std::string> written;
};

/// Opens the module with the window's pages and pictures on first use; needs no display. Throws
/// core::Error (EngineUnavailable, FileNotWritable, those of a project) and Cancelled.
ReportOutcome writeReport(const ReportJob& job);

} // namespace cli

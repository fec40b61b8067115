#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// What a section of a report shows. All but Text are generated from results.
enum class ReportPart {
    Title,
    InShort,
    Data,         ///< file, rows, what was read and left out
    Columns,      ///< type, role and missing cells of every column
    Missing,      ///< the missing-value matrix
    Associations, ///< what goes with what
    Map,
    Summary,
    Profile, ///< how the segments differ
    HowMany, ///< why so many segments
    Portraits,
    Model, ///< how well the class is predicted
    Confusion,
    Classes,
    Rules,
    Curves,
    Models, ///< all runs, compared
    Scoring,
    Notes,
    Methods,
    Settings,
    Text, ///< the analyst's own
};
std::string_view toWord(ReportPart part); ///< "map", "in-short"
std::optional<ReportPart> reportPartFromWord(std::string_view word);
/// In the order of a report that nobody has changed, without Text.
std::span<const ReportPart> reportParts();

enum class ReportPaper { A4, Letter };

struct ReportSection {
    ReportPart part = ReportPart::Text;
    bool isShown = true;
    std::string title; ///< of a Text; others have their own
    std::string note;  ///< the analyst's words, under the section; of a Text, the text itself

    bool operator==(const ReportSection&) const = default;
};

/// What the analyst has made of the report: sections in their order, and what is not generated.
struct ReportPlan {
    std::string title;    ///< empty: from the results
    std::string subtitle; ///< empty: the file
    std::vector<ReportSection> sections;
    ReportPaper paper = ReportPaper::A4;
    bool hasCaptions = true; ///< with file, rows, date and seed

    /// The place of a generated part; none when the plan lacks it.
    std::optional<std::size_t> placeOf(ReportPart part) const;
    bool operator==(const ReportPlan&) const = default;
};
/// Every part once, the technical ones not shown.
ReportPlan defaultReportPlan();
/// A plan out of a file may lack parts that came later, or hold one twice: each once, those that
/// were missing at the place they have by default, not shown.
ReportPlan completedPlan(ReportPlan plan);

} // namespace core::store

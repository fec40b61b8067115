#include "core/store/reportplan.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace core::store {
namespace {

using enum ReportPart;

constexpr std::array<std::pair<ReportPart, std::string_view>, 22> words{{
    {Title, "title"},
    {InShort, "in-short"},
    {Data, "data"},
    {Columns, "columns"},
    {Missing, "missing"},
    {Associations, "associations"},
    {Map, "map"},
    {Summary, "summary"},
    {Profile, "profile"},
    {HowMany, "how-many"},
    {Portraits, "portraits"},
    {Model, "model"},
    {Confusion, "confusion"},
    {Classes, "classes"},
    {Rules, "rules"},
    {Curves, "curves"},
    {Models, "models"},
    {Scoring, "scoring"},
    {Notes, "notes"},
    {Methods, "methods"},
    {Settings, "settings"},
    {Text, "text"},
}};

constexpr std::array<ReportPart, 21> defaultOrder{
    Title, InShort,   Map,     Summary, Profile,      HowMany, Portraits,
    Model, Confusion, Classes, Rules,   Curves,       Models,  Scoring,
    Notes, Data,      Columns, Missing, Associations, Methods, Settings};

/// What a reader of the results does without.
bool isTechnical(ReportPart part)
{
    return part == Columns || part == Missing || part == Associations || part == Portraits ||
           part == Curves || part == Settings;
}

} // namespace

std::string_view toWord(ReportPart part)
{
    return std::ranges::find(words, part, &std::pair<ReportPart, std::string_view>::first)->second;
}

std::optional<ReportPart> reportPartFromWord(std::string_view word)
{
    for (const auto& [part, text] : words)
        if (text == word)
            return part;
    return {};
}

std::span<const ReportPart> reportParts()
{
    return defaultOrder;
}

std::optional<std::size_t> ReportPlan::placeOf(ReportPart part) const
{
    const auto found = std::ranges::find(sections, part, &ReportSection::part);
    if (found == sections.end())
        return {};
    return static_cast<std::size_t>(found - sections.begin());
}

ReportPlan defaultReportPlan()
{
    ReportPlan plan;
    for (const ReportPart part : defaultOrder)
        plan.sections.push_back({part, !isTechnical(part), {}, {}});
    return plan;
}

ReportPlan completedPlan(ReportPlan plan)
{
    std::set<ReportPart> seen;
    std::erase_if(plan.sections, [&](const ReportSection& section) {
        return section.part != Text && !seen.insert(section.part).second;
    });
    // Each behind the part that comes before it by default.
    std::size_t place = 0;
    for (const ReportPart part : defaultOrder) {
        if (const auto found = plan.placeOf(part)) {
            place = *found + 1;
            continue;
        }
        plan.sections.insert(plan.sections.begin() + static_cast<std::ptrdiff_t>(place),
                             {part, false, {}, {}});
        ++place;
    }
    return plan;
}

} // namespace core::store

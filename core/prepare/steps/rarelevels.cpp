#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/prepare/steps/levelcounts.h"
#include "core/prepare/steps/steps.h"

namespace core::prepare::steps {

GroupedLevels fit(const GroupRareLevels& options, const At& at, const WorkTable& work,
                  const FitSurroundings&, Effects& effects)
{
    if (!(options.leastShare > 0 && options.leastShare < 1))
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The share below which a level is rare must lie between 0 and 1."),
            "leastShare", {}, translate("Errors", "Choose 0.01 for one customer in a hundred."));
    GroupedLevels step;
    for (const std::size_t index : at) {
        const WorkColumn& column = work.columns[index];
        const std::vector<std::size_t> counts = levelCounts(column);
        std::size_t present = 0;
        for (const std::size_t count : counts)
            present += count;
        GroupedLevels::Column grouped;
        grouped.at = index;
        std::size_t cells = 0;
        std::size_t rare = 0;
        for (std::size_t level = 0; level < counts.size(); ++level) {
            const bool isRare = static_cast<double>(counts[level]) <
                                options.leastShare * static_cast<double>(present);
            grouped.codes.push_back(isRare ? -1 : static_cast<std::int32_t>(grouped.levels.size()));
            if (isRare) {
                ++rare;
                cells += counts[level];
            } else {
                grouped.levels.push_back(column.levels[level]);
            }
        }
        if (rare == 0) {
            effects.push_back({column.name, 0, {}});
            continue;
        }
        grouped.other = static_cast<std::int32_t>(grouped.levels.size());
        WorkColumn kept;
        kept.levels = grouped.levels;
        grouped.levels.push_back(freeLevelName(kept, "Other"));
        for (std::int32_t& code : grouped.codes)
            code = code < 0 ? grouped.other : code;
        effects.push_back({column.name, cells,
                           filled(rare == 1 ? translate("Recipe", "{1} level → {2}")
                                            : translate("Recipe", "{1} levels → {2}"),
                                  {std::to_string(rare), grouped.levels.back()})});
        step.columns.push_back(std::move(grouped));
    }
    return step;
}

void apply(const GroupedLevels& step, WorkTable& work, const std::stop_token&)
{
    for (const GroupedLevels::Column& grouped : step.columns) {
        WorkColumn& column = work.columns[grouped.at];
        column.levels = grouped.levels;
        for (std::int32_t& code : column.codes) {
            if (code >= 0)
                code = grouped.codes[static_cast<std::size_t>(code)];
            else if (code == WorkColumn::unseenCode)
                code = grouped.other;
        }
    }
}

} // namespace core::prepare::steps

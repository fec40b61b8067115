#include "core/prepare/steps/steps.h"

#include <limits>

namespace core::prepare::steps {

OrderUsed fit(const UseOrder&, const At& at, const WorkTable& work, const FitSurroundings&,
              Effects& effects)
{
    for (const std::size_t index : at) {
        const WorkColumn& column = work.columns[index];
        std::string places;
        for (std::size_t level = 0; level < column.levels.size(); ++level)
            places +=
                (level == 0 ? "" : ", ") + column.levels[level] + " = " + std::to_string(level);
        effects.push_back({column.name, 0, std::move(places)});
    }
    return {at};
}

void apply(const OrderUsed& step, WorkTable& work, const std::stop_token&)
{
    for (const std::size_t at : step.at) {
        WorkColumn& column = work.columns[at];
        column.kind = WorkColumn::Kind::Number;
        // A level not seen while fitting has no place: it counts as missing.
        column.mayBeMissing = true;
        column.numbers.reserve(column.codes.size());
        for (const std::int32_t code : column.codes)
            column.numbers.push_back(code < 0 ? std::numeric_limits<double>::quiet_NaN()
                                              : static_cast<double>(code));
        column.codes = {};
    }
}

LevelsSplit fit(const SplitLevels&, const At& at, const WorkTable& work, const FitSurroundings&,
                Effects& effects)
{
    for (const std::size_t index : at) {
        const std::size_t width = work.columns[index].levels.size();
        // The figure is read back where it is shown.
        effects.push_back({work.columns[index].name, 0,
                           std::to_string(width) + (width == 1 ? " input" : " inputs")});
    }
    return {at};
}

void apply(const LevelsSplit& step, WorkTable& work, const std::stop_token&)
{
    std::vector<WorkColumn> columns;
    auto next = step.at.begin();
    for (std::size_t at = 0; at < work.columns.size(); ++at) {
        WorkColumn& column = work.columns[at];
        if (next == step.at.end() || *next != at) {
            columns.push_back(std::move(column));
            continue;
        }
        ++next;
        const std::size_t first = columns.size();
        for (const std::string& level : column.levels) {
            WorkColumn& flag = columns.emplace_back();
            flag.name = column.name + " = " + level;
            flag.source = column.source;
            flag.kind = WorkColumn::Kind::Flag;
            flag.isLevel = true;
            flag.mayBeMissing = false;
            flag.flags.assign(work.rows, 0);
        }
        for (std::size_t row = 0; row < work.rows; ++row) {
            if (column.codes[row] >= 0)
                columns[first + static_cast<std::size_t>(column.codes[row])].flags[row] = 1;
        }
    }
    work.columns = std::move(columns);
}

} // namespace core::prepare::steps

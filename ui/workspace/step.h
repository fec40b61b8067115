#pragma once

namespace ui {

/// The working order of the rail. Steps that are not built do not appear here.
enum class Step { Data, Explore, Prepare, Segment, Predict, Compare, Score, Report };
inline constexpr Step everyStep[] = {Step::Data,    Step::Explore, Step::Prepare, Step::Segment,
                                     Step::Predict, Step::Compare, Step::Score,   Step::Report};

enum class StepState {
    Unavailable, ///< nothing to work on yet
    Ready,       ///< could run
    Running,
    Done,
    OutOfDate, ///< there is a result of earlier options or columns
};

} // namespace ui

#pragma once

#include "core/base/progress.h"

#include <string>

namespace core::segment {

/// Maps the progress of the steps of a run to the run's own.
class Stages {
public:
    explicit Stages(const ProgressCallback& progress) : m_progress(progress) {}
    void tell(double fraction, std::string_view stage) const
    {
        if (m_progress)
            m_progress(fraction, stage);
    }
    /// Maps a step's own [0, 1] to [from, to] of the run, under the name `stage` or, when that is
    /// empty, the step's own. Valid while the Stages are.
    ProgressCallback part(double from, double to, std::string stage = {}) const
    {
        if (!m_progress)
            return {};
        return [this, from, to, stage = std::move(stage)](double fraction, std::string_view own) {
            m_progress(from + (to - from) * fraction, stage.empty() ? own : stage);
        };
    }

private:
    const ProgressCallback& m_progress;
};

} // namespace core::segment

#pragma once

#include "core/segment/methods/mixtureem.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace core::segment {

/// A mixture after some rounds, for columns less the means of its blocks.
struct MixtureStart {
    MixtureState state;
    double likelihood = 0; ///< mean of a row
    int iterations = 0;
    bool converged = false;
    bool degenerate = false;
};

/// Many runs on one set of rows.
class MixtureStarts {
public:
    /// `ridge` is added to the diagonal of every covariance; with an eigenvalue below `floor` a
    /// run is degenerate. `tell` hears the share done, from the calling thread.
    MixtureStarts(const RowBlocks& blocks, const MixtureOptions& options, double ridge,
                  double floor, std::stop_token stop, std::function<void(double)> tell);

    /// Short runs from `count` different starts, the best first.
    std::vector<MixtureStart> shortRuns(int count) const;
    /// The most promising of `starts` at the end of their rounds, the best first, without the
    /// degenerate ones, which are counted.
    std::vector<MixtureStart> soundEnds(const std::vector<MixtureStart>& starts,
                                        int& degenerate) const;
    /// The `count` best of `ends`, which come from soundEnds(), or what is better than they are
    /// after groups have been moved: one is taken away and another split, as long as that helps
    /// (after Ueda et al. 2000, SMEM). The best first.
    std::vector<MixtureStart> improved(std::vector<MixtureStart> ends, std::size_t count) const;
    /// From `state` to the end on all threads.
    MixtureStart finish(MixtureState state) const;

private:
    MixtureStart shortRun(std::size_t number) const;
    /// The first promising way to move groups of `start` that makes it better, if there is one.
    std::optional<MixtureStart> move(const MixtureStart& start, std::size_t round) const;
    MixtureStart run(MixtureEm& em, double tolerance, int rounds) const;
    void forEach(std::size_t count, double from, double to,
                 const std::function<void(std::size_t)>& body) const;

    const RowBlocks& m_blocks;
    const MixtureOptions& m_options;
    double m_ridge;
    double m_floor;
    std::stop_token m_stop;
    std::function<void(double)> m_tell;
};

} // namespace core::segment

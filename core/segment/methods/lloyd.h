#pragma once

#include "core/base/random.h"
#include "core/segment/methods/rowblocks.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::segment {

/// One start of k-means: seeds, then repeated assignment until it settles.
class Lloyd {
public:
    /// `parallel` spreads each pass over the threads; the numbers do not depend on it.
    Lloyd(const RowBlocks& blocks, int k, bool parallel, std::stop_token stop);

    /// k-means++: each centre is the best of four or more rows drawn with a chance proportional
    /// to the squared distance from the centres so far.
    void seed(Random random);
    /// Assigns and moves centres until no row changes (true), the squared shift of all centres is
    /// at most `tolerance` (true) or `maxIterations` in all are done (false). May be called again
    /// with a lower tolerance to go on.
    bool run(double tolerance, int maxIterations);

    /// Takes a random centre away, puts it on a random row and assigns a few times. Returns whether
    /// the inertia has become less; otherwise nothing has changed (Fränti 2018, Efficiency of
    /// random swap clustering).
    bool trySwap(Random& random);

    int iterations() const { return m_iterations; }
    /// Sum of squared distances to the mean of each label's rows.
    double inertia() const;
    /// One per row; padded.
    std::vector<std::int32_t>& labels() { return m_labels; }
    void setParallel(bool parallel) { m_parallel = parallel; }
    /// Sums of the centred rows per label (k × dims) and their numbers.
    std::span<const double> sums() const { return m_sums; }
    std::span<const std::int64_t> counts() const { return m_counts; }
    std::span<const double> centres() const { return m_centres; }

private:
    template <typename Body>
    void forEachBlock(const Body& body);
    std::size_t drawRow(Random& random, double total) const;
    double lowerNearest(std::span<const double> centre);
    void writeCentre(int index, std::span<const double> values);
    std::size_t assign();
    void assignBlock(std::size_t block, std::vector<std::int32_t>& best);
    void moveRow(std::size_t block, std::size_t row, std::int32_t from, std::int32_t to);
    void sumUp();
    void fillEmptyLabels();
    double moveCentres();
    std::size_t drawDistantRow(Random& random);

    /// What assigning changes.
    struct State {
        std::vector<double> centres, halfNorms;
        std::vector<std::int32_t> labels;
        std::vector<double> blockSums, sums;
        std::vector<std::int64_t> blockCounts, counts;
        int iterations = 0;
    };
    void save(State& state) const;
    void restore(const State& state);

    const RowBlocks& m_blocks;
    std::size_t m_k = 0;
    std::size_t m_dims = 0;
    bool m_parallel = false;
    std::stop_token m_stop;

    std::vector<double> m_centres; ///< k × dims
    std::vector<double> m_halfNorms;
    std::vector<std::int32_t> m_labels;
    std::vector<double> m_nearest; ///< seeding: squared distance to the nearest centre
    std::vector<double> m_blockTotals;
    /// Per block, kept up to date as rows change their label: only those rows are touched.
    std::vector<double> m_blockSums;
    std::vector<std::int64_t> m_blockCounts;
    std::vector<std::size_t> m_blockChanges;
    std::vector<double> m_sums;
    std::vector<std::int64_t> m_counts;
    int m_iterations = 0;
    State m_before; ///< the last swap
    /// Running sums of the squared distances to the centres, of the present state; empty: not
    /// known.
    std::vector<double> m_distances;
};

} // namespace core::segment

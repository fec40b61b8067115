#pragma once

#include "core/segment/methods/kmeans.h"

namespace core::segment {

struct MiniBatchOptions {
    int k = 5;
    /// Independent starts, of which the best is kept; 0: as many as suit the size of the table.
    int starts = 0;
    /// Rows drawn for one batch; fewer in small tables.
    int batchRows = 2048;
    /// Batches at most.
    int maxIterations = 300;
    std::uint64_t seed = 42;
};

/// k-means for many rows: centres follow the means of the rows drawn for them, batch after batch
/// (Sculley 2010), from k-means++ seeds among rows drawn at random. A start ends when its smoothed
/// inertia has hardly become less for some batches; centres that hardly any row falls to move to a
/// row drawn. The best start, judged on one sample, is brought to the means of its rows by a few
/// rounds over the whole table; every row has the nearest centre, and the inertia is that of all
/// rows. `iterations` counts
/// batches. A centre that would be left without rows moves as in kMeans().
/// `points` must be finite. The result depends on points and options only, not on the number of
/// threads. Throws as kMeans() does.
KMeansResult miniBatchKMeans(const data::Matrix& points, const MiniBatchOptions& options,
                             std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment

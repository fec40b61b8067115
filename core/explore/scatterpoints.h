#pragma once

#include "core/data/datatable.h"
#include "core/explore/measures.h"
#include "core/explore/pairview.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::explore {

/// What a scatter plot shows.
struct ScatterWish {
    std::size_t x = 0, y = 0; ///< columns of numbers
    /// Numbers or levels that the marks are coloured by.
    std::optional<std::size_t> colour = {};
    /// Groups that are no column, to colour by; one label a row, −1 in none.
    std::shared_ptr<const std::vector<std::int32_t>> labels = {};
    std::vector<std::string> labelNames = {};
    std::optional<std::size_t> size = {}; ///< numbers that the marks are sized by
    /// More points than this are shown as a density, or, coloured or sized, as a random sample of
    /// this many.
    std::size_t most = 50000;
    std::uint64_t seed = 42;
};

/// The lowest and highest of the values shown; equal when there are none.
struct ValueBounds {
    double low = 0, high = 0;
};

/// The rows in which x and y (and the size, where one is asked for) are present.
struct ScatterPoints {
    PointPairs points;               ///< those to draw; the line is that of all points
    std::vector<std::uint32_t> rows; ///< of each point
    std::size_t present = 0;         ///< points there are
    bool isSample = false;
    bool isDensity = false;  ///< too many to be told apart, none is left out
    PairFigures correlation; ///< Pearson, of all points
    /// The part of the axes with all points, or, of thousands, all but a few far out.
    ValueBounds viewX, viewY;
    std::size_t outsideView = 0;         ///< of the points to draw
    bool wholeX = false, wholeY = false; ///< only whole numbers: many points may be one

    /// Colour by levels: the place of the level in `levels`, −1 where missing. The rarest of more
    /// than eleven levels share the last place.
    std::vector<std::int32_t> levelOf;
    std::vector<std::string> levels;
    std::vector<std::size_t> levelCounts; ///< points drawn
    std::size_t foldedLevels = 0;         ///< in the last place; 0: it is a level of its own
    /// Colour by numbers; NaN where missing. Values beyond the bounds, one in a hundred at each
    /// end, have the colour of the bounds.
    std::vector<double> colour;
    ValueBounds colourBounds;
    std::vector<double> size;
    ValueBounds sizeBounds;
};

/// The same wish gives the same points. Throws core::Error (WrongColumnType), Cancelled.
ScatterPoints scatterPoints(const data::DataTable& table, const ScatterWish& wish,
                            std::stop_token stop = {});

} // namespace core::explore

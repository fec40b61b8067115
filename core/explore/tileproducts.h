#pragma once

#include <cstddef>

namespace core::explore {

/// Columns of a tile are this many values long; the missing end of the last tile holds zeros.
inline constexpr std::size_t rowsPerTile = 256;
/// Tiles hold a multiple of this many columns; those too many hold zeros.
inline constexpr std::size_t columnsPerStrip = 4;
inline std::size_t paddedColumns(std::size_t columns)
{
    return (columns + columnsPerStrip - 1) / columnsPerStrip * columnsPerStrip;
}

/// Adds the products of every column of `a` with every column of `b`, summed over the rows of the
/// tile, to `sums`, columnsA × columnsB. With `lowerHalf`, entries right of the diagonal may be
/// left out. Both counts of columns are padded. Runs on vectors of four where the processor has
/// them; the order of the additions, and so the result, is the same on all.
void addTileProducts(double* sums, const double* a, std::size_t columnsA, const double* b,
                     std::size_t columnsB, bool lowerHalf);

} // namespace core::explore

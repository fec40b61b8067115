#include "core/explore/tileproducts.h"

#include <algorithm>

namespace core::explore {
namespace {

constexpr std::size_t lanes = 4;
using Vector
    [[gnu::vector_size(lanes * sizeof(double)), gnu::aligned(sizeof(double)), gnu::may_alias]] =
        double;

const Vector& vectorAt(const double* values)
{
    return *reinterpret_cast<const Vector*>(values);
}

template <std::size_t stripA, std::size_t stripB>
[[gnu::always_inline]] inline void addBlock(double* sums, const double* a, const double* b,
                                            std::size_t columnsB)
{
    Vector products[stripA][stripB] = {};
    for (std::size_t row = 0; row < rowsPerTile; row += lanes) {
        for (std::size_t i = 0; i < stripA; ++i) {
            const Vector valuesA = vectorAt(a + i * rowsPerTile + row);
            for (std::size_t j = 0; j < stripB; ++j)
                products[i][j] += valuesA * vectorAt(b + j * rowsPerTile + row);
        }
    }
    for (std::size_t i = 0; i < stripA; ++i) {
        for (std::size_t j = 0; j < stripB; ++j) {
            const Vector& four = products[i][j];
            sums[i * columnsB + j] += (four[0] + four[1]) + (four[2] + four[3]);
        }
    }
}

/// Blocks as large as the registers hold.
template <std::size_t stripA, std::size_t stripB>
[[gnu::always_inline]] inline void addBlocks(double* sums, const double* a, std::size_t columnsA,
                                             const double* b, std::size_t columnsB, bool lowerHalf)
{
    for (std::size_t i = 0; i < columnsA; i += stripA) {
        const std::size_t end = lowerHalf ? std::min(columnsB, i + stripA) : columnsB;
        for (std::size_t j = 0; j < end; j += stripB)
            addBlock<stripA, stripB>(sums + i * columnsB + j, a + i * rowsPerTile,
                                     b + j * rowsPerTile, columnsB);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("avx2"))) void addBlocksFast(double* sums, const double* a,
                                                   std::size_t columnsA, const double* b,
                                                   std::size_t columnsB, bool lowerHalf)
{
    addBlocks<4, 2>(sums, a, columnsA, b, columnsB, lowerHalf);
}
#endif

} // namespace

void addTileProducts(double* sums, const double* a, std::size_t columnsA, const double* b,
                     std::size_t columnsB, bool lowerHalf)
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool fast = __builtin_cpu_supports("avx2") != 0;
    if (fast)
        return addBlocksFast(sums, a, columnsA, b, columnsB, lowerHalf);
#endif
    addBlocks<2, 2>(sums, a, columnsA, b, columnsB, lowerHalf);
}

} // namespace core::explore

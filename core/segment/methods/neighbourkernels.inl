// The loops of neighbourkernels.h, compiled once per processor generation: each including file sets
// TESSERA_KERNELS to its namespace, TESSERA_VECTOR_BITS to the width of its registers and the
// target before. Standard headers are included by then.

// All functions that return vectors are inlined: their calling convention does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"
#if defined(__GNUC__) && !defined(__clang__)
// A fused multiplication and addition rounds once instead of twice: results would differ between
// processors, and a distance that is exactly eps could fall on either side.
#pragma GCC optimize("fp-contract=off")
#endif

namespace core::segment::TESSERA_KERNELS {
namespace {

constexpr std::size_t lanes = TESSERA_VECTOR_BITS / 64;
// Vectors whose sums stay in registers at once.
constexpr std::size_t together = tileRows / lanes < 8 ? tileRows / lanes : 8;
constexpr std::size_t chunkRows = together * lanes;
static_assert(tileRows % chunkRows == 0);

using Vector = double __attribute__((vector_size(lanes * 8)));
using LooseVector __attribute__((aligned(8), may_alias)) = Vector;

#define TESSERA_INLINE inline __attribute__((always_inline))

TESSERA_INLINE void addSquares(const double* tile, std::size_t dims, const double* query,
                               Vector (&sums)[together])
{
#pragma GCC unroll 8
    for (std::size_t v = 0; v < together; ++v)
        sums[v] = Vector{};
    for (std::size_t j = 0; j < dims; ++j, tile += tileRows) {
        const Vector value = Vector{} + query[j];
#pragma GCC unroll 8
        for (std::size_t v = 0; v < together; ++v) {
            const Vector difference =
                *reinterpret_cast<const LooseVector*>(tile + v * lanes) - value;
            sums[v] += difference * difference;
        }
    }
}

TESSERA_INLINE std::uint32_t bitsAtMost(const Vector& squares, const Vector& limits)
{
#if TESSERA_VECTOR_BITS == 512 && defined(__x86_64__)
    return _mm512_cmp_pd_mask((__m512d)squares, (__m512d)limits, _CMP_LE_OQ);
#elif TESSERA_VECTOR_BITS == 256 && defined(__x86_64__)
    return static_cast<std::uint32_t>(
        _mm256_movemask_pd(_mm256_cmp_pd((__m256d)squares, (__m256d)limits, _CMP_LE_OQ)));
#elif defined(__x86_64__)
    return static_cast<std::uint32_t>(
        _mm_movemask_pd(_mm_cmple_pd((__m128d)squares, (__m128d)limits)));
#else
    std::uint32_t bits = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        bits |= static_cast<std::uint32_t>(squares[lane] <= limits[lane]) << lane;
    return bits;
#endif
}

std::uint32_t squaredDistances(const double* tile, std::size_t dims, const double* query,
                               double limit, double* squares)
{
    std::uint32_t bits = 0;
    for (std::size_t row = 0; row < tileRows; row += chunkRows) {
        Vector sums[together];
        addSquares(tile + row, dims, query, sums);
#pragma GCC unroll 8
        for (std::size_t v = 0; v < together; ++v) {
            *reinterpret_cast<LooseVector*>(squares + row + v * lanes) = sums[v];
            bits |= bitsAtMost(sums[v], Vector{} + limit) << (row + v * lanes);
        }
    }
    return bits;
}

std::uint32_t within(const double* tile, std::size_t dims, const double* query, double limit)
{
    std::uint32_t bits = 0;
    for (std::size_t row = 0; row < tileRows; row += chunkRows) {
        Vector sums[together];
        addSquares(tile + row, dims, query, sums);
#pragma GCC unroll 8
        for (std::size_t v = 0; v < together; ++v)
            bits |= bitsAtMost(sums[v], Vector{} + limit) << (row + v * lanes);
    }
    return bits;
}

std::uint32_t boxWithin(const double* tile, std::size_t dims, const double* box,
                        const double* limits)
{
    // Half as many sums at once: the gaps need registers too.
    constexpr std::size_t half = together / 2;
    std::uint32_t bits = 0;
    for (std::size_t row = 0; row < tileRows; row += half * lanes) {
        Vector sums[half];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < half; ++v)
            sums[v] = Vector{};
        const double* values = tile + row;
        for (std::size_t j = 0; j < dims; ++j, values += tileRows) {
            const Vector low = Vector{} + box[j];
            const Vector high = Vector{} + box[dims + j];
#pragma GCC unroll 4
            for (std::size_t v = 0; v < half; ++v) {
                const Vector value = *reinterpret_cast<const LooseVector*>(values + v * lanes);
                const Vector below = low - value;
                const Vector above = value - high;
                Vector gap = below > above ? below : above;
                gap = gap > 0 ? gap : Vector{};
                sums[v] += gap * gap;
            }
        }
#pragma GCC unroll 4
        for (std::size_t v = 0; v < half; ++v) {
            // A copy: a reference would promise an alignment the limits do not have.
            const Vector limit = *reinterpret_cast<const LooseVector*>(limits + row + v * lanes);
            bits |= bitsAtMost(sums[v], limit) << (row + v * lanes);
        }
    }
    return bits;
}

#undef TESSERA_INLINE

} // namespace

extern const NeighbourKernels neighbours;
const NeighbourKernels neighbours{squaredDistances, within, boxWithin};

} // namespace core::segment::TESSERA_KERNELS

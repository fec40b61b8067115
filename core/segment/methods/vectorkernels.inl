// The loops of vectorkernels.h, compiled once per processor generation: each including file sets
// TESSERA_KERNELS to its namespace, TESSERA_VECTOR_BITS to the width of its registers (wider ones
// would be taken apart badly) and the target before. Standard headers are included by then, so
// that no function shared with other files is compiled for the wrong processor.

// All functions that return vectors are inlined: their calling convention does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"

namespace core::segment::TESSERA_KERNELS {
namespace {

constexpr std::size_t lanes = TESSERA_VECTOR_BITS / 64;
// Rows whose sums fit the registers beside four centres.
constexpr std::size_t rowVectors = 2;
static_assert(vectorRows % lanes == 0);

using Vector = double __attribute__((vector_size(lanes * 8)));
using Index = std::int64_t __attribute__((vector_size(lanes * 8)));
using ShortIndex = std::int32_t __attribute__((vector_size(lanes * 4)));
using LooseVector __attribute__((aligned(8), may_alias)) = Vector;
using LooseShortIndex __attribute__((aligned(4), may_alias)) = ShortIndex;

#define TESSERA_INLINE inline __attribute__((always_inline))

TESSERA_INLINE Vector load(const double* values)
{
    return *reinterpret_cast<const LooseVector*>(values);
}

TESSERA_INLINE void store(double* values, const Vector& vector)
{
    *reinterpret_cast<LooseVector*>(values) = vector;
}

TESSERA_INLINE double sum(const Vector& v)
{
    double total = v[0];
    for (std::size_t lane = 1; lane < lanes; ++lane)
        total += v[lane];
    return total;
}

// The compiler does not vectorise std::sqrt while it may set errno.
TESSERA_INLINE Vector squareRoot(const Vector& v)
{
#if TESSERA_VECTOR_BITS == 512 && defined(__x86_64__)
    // An estimate of 14 bits and two steps of Newton's: as exact as the instruction up to the last
    // bit and three times as fast. Zero, whose estimate is infinite, is masked out. (The masked
    // forms also avoid a warning of GCC 12, bug 105593.)
    const __m512d x = (__m512d)v;
    const __mmask8 positive = _mm512_cmp_pd_mask(x, _mm512_set1_pd(0), _CMP_GT_OQ);
    const Vector estimate = (Vector)_mm512_maskz_rsqrt14_pd(positive, x);
    Vector root = v * estimate;
    Vector half = 0.5 * estimate;
    const Vector error = 0.5 - half * root;
    root += root * error;
    half += half * error;
    return root + (v - root * root) * half;
#elif TESSERA_VECTOR_BITS == 256 && defined(__x86_64__)
    return (Vector)_mm256_sqrt_pd((__m256d)v);
#elif defined(__x86_64__)
    return (Vector)_mm_sqrt_pd((__m128d)v);
#else
    Vector result;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        result[lane] = std::sqrt(v[lane]);
    return result;
#endif
}

/// Nearest of the centres seen so far, for `Vectors` vectors of rows.
template <std::size_t Vectors>
struct Nearest {
    Vector score[Vectors];
    Index index[Vectors];
};

/// Compares `Centres` centres from `first` on for the rows from `row` on.
template <std::size_t Vectors, std::size_t Centres>
TESSERA_INLINE void compareCentres(const RowBlock& block, std::size_t row, const double* centres,
                                   const double* halfNorms, std::size_t first,
                                   Nearest<Vectors>& nearest)
{
    // |x − c|² / 2 without the part all centres share: |c|² / 2 − x · c
    const std::size_t dims = block.dims;
    Vector scores[Centres][Vectors];
#pragma GCC unroll 4
    for (std::size_t c = 0; c < Centres; ++c)
#pragma GCC unroll 2
        for (std::size_t v = 0; v < Vectors; ++v)
            scores[c][v] = Vector{} + halfNorms[first + c];
    const double* centre = centres + first * dims;
    const double* values = block.columns + row;
    for (std::size_t j = 0; j < dims; ++j, values += block.stride) {
        Vector x[Vectors];
#pragma GCC unroll 2
        for (std::size_t v = 0; v < Vectors; ++v)
            x[v] = load(values + v * lanes);
#pragma GCC unroll 4
        for (std::size_t c = 0; c < Centres; ++c) {
            const Vector value = Vector{} + centre[c * dims + j];
#pragma GCC unroll 2
            for (std::size_t v = 0; v < Vectors; ++v)
                scores[c][v] -= x[v] * value;
        }
    }
#pragma GCC unroll 4
    for (std::size_t c = 0; c < Centres; ++c) {
        const Index candidate = Index{} + static_cast<std::int64_t>(first + c);
#pragma GCC unroll 2
        for (std::size_t v = 0; v < Vectors; ++v) {
            const Index less = scores[c][v] < nearest.score[v];
            nearest.score[v] = less ? scores[c][v] : nearest.score[v];
            nearest.index[v] = less ? candidate : nearest.index[v];
        }
    }
}

template <std::size_t Vectors>
TESSERA_INLINE void nearestOfRows(const RowBlock& block, std::size_t row, const double* centres,
                                  const double* halfNorms, std::size_t count, std::int32_t* best)
{
    Nearest<Vectors> nearest;
    for (std::size_t v = 0; v < Vectors; ++v) {
        nearest.score[v] = Vector{} + std::numeric_limits<double>::infinity();
        nearest.index[v] = Index{};
    }
    std::size_t c = 0;
    for (; c + 4 <= count; c += 4)
        compareCentres<Vectors, 4>(block, row, centres, halfNorms, c, nearest);
    if (count - c == 3)
        compareCentres<Vectors, 3>(block, row, centres, halfNorms, c, nearest);
    else if (count - c == 2)
        compareCentres<Vectors, 2>(block, row, centres, halfNorms, c, nearest);
    else if (count - c == 1)
        compareCentres<Vectors, 1>(block, row, centres, halfNorms, c, nearest);
    for (std::size_t v = 0; v < Vectors; ++v)
        *reinterpret_cast<LooseShortIndex*>(best + row + v * lanes) =
            __builtin_convertvector(nearest.index[v], ShortIndex);
}

void nearestCentre(const RowBlock& block, const double* centres, const double* halfNorms,
                   std::size_t count, std::int32_t* best)
{
    std::size_t row = 0;
    for (; row + rowVectors * lanes <= block.rows; row += rowVectors * lanes)
        nearestOfRows<rowVectors>(block, row, centres, halfNorms, count, best);
    for (; row < block.rows; row += lanes)
        nearestOfRows<1>(block, row, centres, halfNorms, count, best);
}

void potentials(const RowBlock& block, const double* candidates, const double* nearest,
                double* result)
{
    const std::size_t dims = block.dims;
    Vector total[vectorCentres] = {};
    for (std::size_t row = 0; row < block.rows; row += lanes) {
        Vector s0 = {};
        Vector s1 = {};
        Vector s2 = {};
        Vector s3 = {};
        const double* values = block.columns + row;
        for (std::size_t j = 0; j < dims; ++j, values += block.stride) {
            const Vector x = load(values);
            const Vector d0 = x - candidates[j];
            const Vector d1 = x - candidates[dims + j];
            const Vector d2 = x - candidates[2 * dims + j];
            const Vector d3 = x - candidates[3 * dims + j];
            s0 += d0 * d0;
            s1 += d1 * d1;
            s2 += d2 * d2;
            s3 += d3 * d3;
        }
        const Vector limit = load(nearest + row);
        total[0] += s0 < limit ? s0 : limit;
        total[1] += s1 < limit ? s1 : limit;
        total[2] += s2 < limit ? s2 : limit;
        total[3] += s3 < limit ? s3 : limit;
    }
    for (std::size_t c = 0; c < vectorCentres; ++c)
        result[c] = sum(total[c]);
}

double lowerNearest(const RowBlock& block, const double* centre, double* nearest)
{
    Vector total = {};
    for (std::size_t row = 0; row < block.rows; row += lanes) {
        Vector squared = {};
        const double* values = block.columns + row;
        for (std::size_t j = 0; j < block.dims; ++j, values += block.stride) {
            const Vector difference = load(values) - centre[j];
            squared += difference * difference;
        }
        const Vector limit = load(nearest + row);
        const Vector lower = squared < limit ? squared : limit;
        store(nearest + row, lower);
        total += lower;
    }
    return sum(total);
}

/// `Rows` first rows against all second rows.
template <std::size_t Rows>
TESSERA_INLINE void pairSumsOf(const RowPairs& pairs, std::size_t first, double* firstSums,
                               double* secondSums)
{
    const std::size_t dims = pairs.dims;
    const double* own = pairs.byRow + first * dims;
    Vector totals[Rows] = {};
    for (std::size_t second = pairs.secondBegin; second < pairs.secondEnd; second += lanes) {
        Vector squared[Rows] = {};
        const double* values = pairs.columns + second;
        for (std::size_t j = 0; j < dims; ++j, values += pairs.stride) {
            const Vector x = load(values);
#pragma GCC unroll 4
            for (std::size_t r = 0; r < Rows; ++r) {
                const Vector difference = x - own[r * dims + j];
                squared[r] += difference * difference;
            }
        }
        const std::size_t left = pairs.secondEnd - second;
        if (left < lanes) {
            Index lane = {};
            for (std::size_t l = 0; l < lanes; ++l)
                lane[l] = static_cast<std::int64_t>(l);
            const Index inside = lane < Index{} + static_cast<std::int64_t>(left);
            for (std::size_t r = 0; r < Rows; ++r)
                squared[r] = inside ? squared[r] : Vector{};
        }
        Vector column = {};
#pragma GCC unroll 4
        for (std::size_t r = 0; r < Rows; ++r) {
            const Vector distance = squareRoot(squared[r]);
            totals[r] += distance;
            column += distance;
        }
        if (secondSums != nullptr) {
            double* target = secondSums + (second - pairs.secondBegin);
            if (left >= lanes) {
                store(target, load(target) + column);
            } else {
                for (std::size_t lane = 0; lane < left; ++lane)
                    target[lane] += column[lane];
            }
        }
    }
    for (std::size_t r = 0; r < Rows; ++r)
        firstSums[first - pairs.firstBegin + r] += sum(totals[r]);
}

void pairSums(const RowPairs& pairs, double* firstSums, double* secondSums)
{
    constexpr std::size_t together = 4;
    std::size_t first = pairs.firstBegin;
    for (; first + together <= pairs.firstEnd; first += together)
        pairSumsOf<together>(pairs, first, firstSums, secondSums);
    for (; first < pairs.firstEnd; ++first)
        pairSumsOf<1>(pairs, first, firstSums, secondSums);
}

void labelledSums(const LabelledPairs& pairs, double* sums)
{
    constexpr std::size_t vectors = labelledRows / lanes;
    const std::size_t dims = pairs.dims;
    for (std::size_t j = 0; j < pairs.count; ++j) {
        const double* other = pairs.second + j * dims;
        Vector squared[vectors] = {};
        const double* values = pairs.first;
        for (std::size_t d = 0; d < dims; ++d, values += labelledRows) {
            const Vector value = Vector{} + other[d];
#pragma GCC unroll 8
            for (std::size_t v = 0; v < vectors; ++v) {
                const Vector difference = load(values + v * lanes) - value;
                squared[v] += difference * difference;
            }
        }
#pragma GCC unroll 8
        for (std::size_t v = 0; v < vectors; ++v)
            squared[v] = squareRoot(squared[v]);
        const std::uint32_t* indices = pairs.sumIndex + j * pairs.labelings;
        for (std::size_t l = 0; l < pairs.labelings; ++l) {
            double* target = sums + indices[l] * labelledRows;
#pragma GCC unroll 8
            for (std::size_t v = 0; v < vectors; ++v)
                store(target + v * lanes, load(target + v * lanes) + squared[v]);
        }
    }
}

#undef TESSERA_INLINE

} // namespace

extern const VectorKernels kernels;
const VectorKernels kernels{nearestCentre, potentials, lowerNearest, pairSums, labelledSums};

} // namespace core::segment::TESSERA_KERNELS

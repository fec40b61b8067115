// The loops of vectorkernels.h, compiled once per processor generation: each including file sets
// TESSERA_KERNELS to its namespace, TESSERA_SQRT_BITS to the widest square root (128, 256, 512; 0:
// none known) and the target before. Standard headers are included by then, so that no function
// shared with other files is compiled for the wrong processor.

// All functions that return vectors are inlined: their calling convention does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"

namespace core::segment::TESSERA_KERNELS {
namespace {

using Vector = double __attribute__((vector_size(64)));
using Index = std::int64_t __attribute__((vector_size(64)));
using ShortIndex = std::int32_t __attribute__((vector_size(32)));
using LooseVector = double __attribute__((vector_size(64), aligned(8), may_alias));
using LooseShortIndex = std::int32_t __attribute__((vector_size(32), aligned(4), may_alias));
static_assert(sizeof(Vector) == vectorRows * sizeof(double));

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
    return ((v[0] + v[4]) + (v[1] + v[5])) + ((v[2] + v[6]) + (v[3] + v[7]));
}

// The compiler does not vectorise std::sqrt while it may set errno.
TESSERA_INLINE Vector squareRoot(const Vector& v)
{
#if TESSERA_SQRT_BITS == 512
    // The masked form: the plain one warns of an uninitialised value in GCC 12 (bug 105593).
    return (Vector)_mm512_maskz_sqrt_pd(0xff, (__m512d)v);
#elif TESSERA_SQRT_BITS == 256
    Vector result;
    double* out = reinterpret_cast<double*>(&result);
    const double* in = reinterpret_cast<const double*>(&v);
    for (std::size_t i = 0; i < vectorRows; i += 4)
        _mm256_storeu_pd(out + i, _mm256_sqrt_pd(_mm256_loadu_pd(in + i)));
    return result;
#elif TESSERA_SQRT_BITS == 128
    Vector result;
    double* out = reinterpret_cast<double*>(&result);
    const double* in = reinterpret_cast<const double*>(&v);
    for (std::size_t i = 0; i < vectorRows; i += 2)
        _mm_storeu_pd(out + i, _mm_sqrt_pd(_mm_loadu_pd(in + i)));
    return result;
#else
    Vector result;
    for (std::size_t i = 0; i < vectorRows; ++i)
        result[i] = std::sqrt(v[i]);
    return result;
#endif
}

void nearestCentre(const RowBlock& block, const double* centres, const double* halfNorms,
                   std::size_t paddedCount, std::int32_t* best)
{
    const std::size_t dims = block.dims;
    for (std::size_t row = 0; row < block.rows; row += vectorRows) {
        Vector bestScore = {};
        bestScore += std::numeric_limits<double>::infinity();
        Index bestIndex = {};
        for (std::size_t c = 0; c < paddedCount; c += vectorCentres) {
            // |x − c|² / 2 without the part all centres share: |c|² / 2 − x · c
            Vector s0 = Vector{} + halfNorms[c];
            Vector s1 = Vector{} + halfNorms[c + 1];
            Vector s2 = Vector{} + halfNorms[c + 2];
            Vector s3 = Vector{} + halfNorms[c + 3];
            const double* centre = centres + c * dims;
            const double* values = block.columns + row;
            for (std::size_t j = 0; j < dims; ++j, values += block.stride) {
                const Vector x = load(values);
                s0 -= x * centre[j];
                s1 -= x * centre[dims + j];
                s2 -= x * centre[2 * dims + j];
                s3 -= x * centre[3 * dims + j];
            }
            const auto index = static_cast<std::int64_t>(c);
            const Index none = {};
            const auto take = [&](const Vector& score, std::int64_t candidate)
                __attribute__((always_inline))
            {
                const Index less = score < bestScore;
                bestScore = less ? score : bestScore;
                bestIndex = less ? none + candidate : bestIndex;
            };
            take(s0, index);
            take(s1, index + 1);
            take(s2, index + 2);
            take(s3, index + 3);
        }
        *reinterpret_cast<LooseShortIndex*>(best + row) =
            __builtin_convertvector(bestIndex, ShortIndex);
    }
}

void potentials(const RowBlock& block, const double* candidates, const double* nearest,
                double* result)
{
    const std::size_t dims = block.dims;
    Vector total[vectorCentres] = {};
    for (std::size_t row = 0; row < block.rows; row += vectorRows) {
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
    for (std::size_t row = 0; row < block.rows; row += vectorRows) {
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
    for (std::size_t second = pairs.secondBegin; second < pairs.secondEnd; second += vectorRows) {
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
        if (left < vectorRows) {
            const Index lane = {0, 1, 2, 3, 4, 5, 6, 7};
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
            if (left >= vectorRows) {
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

#undef TESSERA_INLINE

} // namespace

extern const VectorKernels kernels;
const VectorKernels kernels{nearestCentre, potentials, lowerNearest, pairSums};

} // namespace core::segment::TESSERA_KERNELS

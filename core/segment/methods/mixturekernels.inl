// The loops of mixturekernels.h, compiled once per processor generation as vectorkernels.inl is.

// All functions that return vectors are inlined: their calling convention does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"
#if defined(__GNUC__) && !defined(__clang__)
// Which products the compiler fuses differs between the copies it makes of a loop: a row would get
// other memberships alone than among others. fused() says which.
#pragma GCC optimize("fp-contract=off")
#endif

namespace core::segment::TESSERA_KERNELS {
namespace {

constexpr std::size_t lanes = TESSERA_VECTOR_BITS / 64;
static_assert(vectorRows % lanes == 0);
// Products whose sums fit the registers beside four columns.
constexpr std::size_t tileColumns = TESSERA_VECTOR_BITS == 512 ? 4 : 2;
static_assert(mixtureColumns == 4);

using Vector = double __attribute__((vector_size(lanes * 8)));
using Index = std::int64_t __attribute__((vector_size(lanes * 8)));
using LooseVector __attribute__((aligned(8), may_alias)) = Vector;

#define TESSERA_INLINE inline __attribute__((always_inline))

TESSERA_INLINE Vector load(const double* values)
{
    return *reinterpret_cast<const LooseVector*>(values);
}

TESSERA_INLINE void store(double* values, const Vector& vector)
{
    *reinterpret_cast<LooseVector*>(values) = vector;
}

/// a · b + c, rounded once where the processor can.
TESSERA_INLINE Vector fused(const Vector& a, const Vector& b, const Vector& c)
{
#if TESSERA_VECTOR_BITS == 512 && defined(__x86_64__)
    return (Vector)_mm512_fmadd_pd((__m512d)a, (__m512d)b, (__m512d)c);
#elif TESSERA_VECTOR_BITS == 256 && defined(__x86_64__)
    return (Vector)_mm256_fmadd_pd((__m256d)a, (__m256d)b, (__m256d)c);
#else
    return a * b + c;
#endif
}

/// The same with one number for all lanes.
TESSERA_INLINE Vector fused(const Vector& a, double b, const Vector& c)
{
    return fused(a, Vector{} + b, c);
}

TESSERA_INLINE Vector fused(const Vector& a, const Vector& b, double c)
{
    return fused(a, b, Vector{} + c);
}

TESSERA_INLINE double sum(const Vector& v)
{
    double total = v[0];
    for (std::size_t lane = 1; lane < lanes; ++lane)
        total += v[lane];
    return total;
}

/// e^x for x ≤ 0, 0 below −700; relative error under 1e-15. x = n ln 2 + r with |r| ≤ ln 2 / 2, and
/// the power series of e^r.
TESSERA_INLINE Vector exponential(const Vector& x)
{
    constexpr double magic = 6755399441055744.0; // 1.5 · 2^52: adding it rounds to whole numbers
    const Vector lowest = Vector{} - 700.0;
    const Vector inside = x > lowest ? x : lowest;
    const Vector shifted = fused(inside, 1.4426950408889634074, Vector{} + magic);
    const Vector n = shifted - magic;
    const Vector r =
        fused(n, -1.90821492927058770002e-10, fused(n, -6.93147180369123816490e-01, inside));
    Vector power = Vector{} + 1.0 / 479001600;
    power = fused(power, r, 1.0 / 39916800);
    power = fused(power, r, 1.0 / 3628800);
    power = fused(power, r, 1.0 / 362880);
    power = fused(power, r, 1.0 / 40320);
    power = fused(power, r, 1.0 / 5040);
    power = fused(power, r, 1.0 / 720);
    power = fused(power, r, 1.0 / 120);
    power = fused(power, r, 1.0 / 24);
    power = fused(power, r, 1.0 / 6);
    power = fused(power, r, 0.5);
    power = fused(power, r, 1.0);
    power = fused(power, r, 1.0);
    // n stands in the lowest bits of `shifted`; the exponent of a double above its 52 digits.
    const Index scaled = (Index)power + ((Index)shifted << 52);
    return x > lowest ? (Vector)scaled : Vector{};
}

/// Four components of F (x − mean) from row `first` of F on, squared and summed over them, for two
/// vectors of rows.
template <std::size_t Vectors>
TESSERA_INLINE void fullDensityOf(const RowBlock& block, std::size_t row, const double* mean,
                                  const double* factor, double constant, double* out)
{
    const std::size_t dims = block.dims;
    const std::size_t width = paddedDims(dims);
    Vector squared[Vectors] = {};
    for (std::size_t first = 0; first < dims; first += mixtureColumns) {
        Vector sums[mixtureColumns][Vectors] = {};
        const std::size_t end = first + mixtureColumns < dims ? first + mixtureColumns : dims;
        const double* values = block.columns + row;
        const double* factors = factor + first * width;
        for (std::size_t j = 0; j < end; ++j, values += block.stride) {
            Vector y[Vectors];
#pragma GCC unroll 2
            for (std::size_t v = 0; v < Vectors; ++v)
                y[v] = load(values + v * lanes) - mean[j];
#pragma GCC unroll 4
            for (std::size_t i = 0; i < mixtureColumns; ++i) {
                const Vector value = Vector{} + factors[i * width + j];
#pragma GCC unroll 2
                for (std::size_t v = 0; v < Vectors; ++v)
                    sums[i][v] = fused(value, y[v], sums[i][v]);
            }
        }
#pragma GCC unroll 4
        for (std::size_t i = 0; i < mixtureColumns; ++i)
#pragma GCC unroll 2
            for (std::size_t v = 0; v < Vectors; ++v)
                squared[v] = fused(sums[i][v], sums[i][v], squared[v]);
    }
    for (std::size_t v = 0; v < Vectors; ++v)
        store(out + row + v * lanes, fused(squared[v], -0.5, Vector{} + constant));
}

void fullDensity(const RowBlock& block, const double* mean, const double* factor, double constant,
                 double* out)
{
    std::size_t row = 0;
    for (; row + 2 * lanes <= block.rows; row += 2 * lanes)
        fullDensityOf<2>(block, row, mean, factor, constant, out);
    for (; row < block.rows; row += lanes)
        fullDensityOf<1>(block, row, mean, factor, constant, out);
}

void diagonalDensity(const RowBlock& block, const double* mean, const double* factor,
                     double constant, double* out)
{
    for (std::size_t row = 0; row < block.rows; row += lanes) {
        Vector squared = {};
        const double* values = block.columns + row;
        for (std::size_t j = 0; j < block.dims; ++j, values += block.stride) {
            const Vector scaled = (load(values) - mean[j]) * factor[j];
            squared = fused(scaled, scaled, squared);
        }
        store(out + row, fused(squared, -0.5, Vector{} + constant));
    }
}

double shares(double* values, std::size_t count, std::size_t stride, std::size_t rows)
{
    double total = 0;
    Vector largestSum = {};
    Vector product = Vector{} + 1.0;
    // A sum of shares is at most `count`: so many factors stay far from overflow.
    constexpr int factors = 16;
    int multiplied = 0;
    for (std::size_t row = 0; row < rows; row += lanes) {
        Vector largest = load(values + row);
        for (std::size_t c = 1; c < count; ++c) {
            const Vector value = load(values + c * stride + row);
            largest = value > largest ? value : largest;
        }
        Vector summed = {};
        for (std::size_t c = 0; c < count; ++c) {
            const Vector share = exponential(load(values + c * stride + row) - largest);
            store(values + c * stride + row, share);
            summed += share;
        }
        Vector inverse = 1.0 / summed;
        if (row + lanes > rows) {
            for (std::size_t lane = rows - row; lane < lanes; ++lane) {
                inverse[lane] = 0;
                summed[lane] = 1;
                largest[lane] = 0;
            }
        }
        for (std::size_t c = 0; c < count; ++c)
            store(values + c * stride + row, load(values + c * stride + row) * inverse);
        largestSum += largest;
        product *= summed;
        if (++multiplied == factors) {
            for (std::size_t lane = 0; lane < lanes; ++lane)
                total += std::log(product[lane]);
            product = Vector{} + 1.0;
            multiplied = 0;
        }
    }
    for (std::size_t lane = 0; lane < lanes; ++lane)
        total += std::log(product[lane]);
    return total + sum(largestSum);
}

/// Weighted products of columns first … first + 3 with columns second … second + tileColumns − 1.
TESSERA_INLINE void addProducts(const double* weighted, const double* plain, std::size_t rows,
                                std::size_t first, std::size_t second, std::size_t width,
                                double* products)
{
    Vector sums[mixtureColumns][tileColumns] = {};
    const double* a = weighted + first * rows;
    const double* b = plain + second * rows;
    for (std::size_t row = 0; row < rows; row += lanes) {
        Vector left[mixtureColumns];
#pragma GCC unroll 4
        for (std::size_t i = 0; i < mixtureColumns; ++i)
            left[i] = load(a + i * rows + row);
#pragma GCC unroll 4
        for (std::size_t j = 0; j < tileColumns; ++j) {
            const Vector right = load(b + j * rows + row);
#pragma GCC unroll 4
            for (std::size_t i = 0; i < mixtureColumns; ++i)
                sums[i][j] = fused(left[i], right, sums[i][j]);
        }
    }
    for (std::size_t i = 0; i < mixtureColumns; ++i)
        for (std::size_t j = 0; j < tileColumns; ++j)
            products[(first + i) * width + second + j] += sum(sums[i][j]);
}

void fullMoments(const RowBlock& block, const double* mean, const double* weights, double* scratch,
                 double* sums)
{
    const std::size_t dims = block.dims;
    const std::size_t width = paddedDims(dims);
    double* plain = scratch;
    double* weighted = scratch + width * block.rows;
    Vector total = {};
    for (std::size_t row = 0; row < block.rows; row += lanes)
        total += load(weights + row);
    sums[0] += sum(total);
    for (std::size_t j = 0; j < width; ++j) {
        Vector first = {};
        for (std::size_t row = 0; row < block.rows; row += lanes) {
            const Vector y =
                j < dims ? load(block.columns + j * block.stride + row) - mean[j] : Vector{};
            const Vector share = y * load(weights + row);
            store(plain + j * block.rows + row, y);
            store(weighted + j * block.rows + row, share);
            first += share;
        }
        if (j < dims)
            sums[1 + j] += sum(first);
    }
    double* products = sums + 1 + dims;
    for (std::size_t i = 0; i < width; i += mixtureColumns)
        for (std::size_t j = 0; j < i + mixtureColumns; j += tileColumns)
            addProducts(weighted, plain, block.rows, i, j, width, products);
}

void diagonalMoments(const RowBlock& block, const double* mean, const double* weights, double*,
                     double* sums)
{
    const std::size_t dims = block.dims;
    Vector total = {};
    for (std::size_t row = 0; row < block.rows; row += lanes)
        total += load(weights + row);
    sums[0] += sum(total);
    for (std::size_t j = 0; j < dims; ++j) {
        Vector first = {};
        Vector second = {};
        const double* values = block.columns + j * block.stride;
        for (std::size_t row = 0; row < block.rows; row += lanes) {
            const Vector y = load(values + row) - mean[j];
            const Vector share = y * load(weights + row);
            first += share;
            second = fused(share, y, second);
        }
        sums[1 + j] += sum(first);
        sums[1 + dims + j] += sum(second);
    }
}

#undef TESSERA_INLINE

} // namespace

extern const MixtureKernels mixture;
const MixtureKernels mixture{fullDensity, diagonalDensity, shares, fullMoments, diagonalMoments};

} // namespace core::segment::TESSERA_KERNELS

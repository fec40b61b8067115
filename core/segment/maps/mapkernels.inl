// Compiled once for each generation of processors, TESSERA_MAP_KERNELS its name. The loops are
// plain: their inner counts are fixed, so that the compiler makes vectors of them.

namespace core::segment::TESSERA_MAP_KERNELS {
namespace {

constexpr std::size_t lanes = mapLanes;

void squaredDistances(const float* columns, std::size_t rows, std::size_t dims, const float* point,
                      float* squared)
{
    for (std::size_t begin = 0; begin < rows; begin += lanes) {
        float sums[lanes] = {};
        for (std::size_t j = 0; j < dims; ++j) {
            const float* column = columns + j * rows + begin;
            for (std::size_t l = 0; l < lanes; ++l) {
                const float away = column[l] - point[j];
                sums[l] += away * away;
            }
        }
        for (std::size_t l = 0; l < lanes; ++l)
            squared[begin + l] = sums[l];
    }
}

/// One element of all lanes.
struct Element {
    float re[lanes];
    float im[lanes];
};

inline Element load(const float* at)
{
    Element e;
    for (std::size_t l = 0; l < lanes; ++l) {
        e.re[l] = at[l];
        e.im[l] = at[lanes + l];
    }
    return e;
}

inline void store(float* at, const Element& e)
{
    for (std::size_t l = 0; l < lanes; ++l) {
        at[l] = e.re[l];
        at[lanes + l] = e.im[l];
    }
}

inline void storeTurned(float* at, const Element& e, float c, float s)
{
    for (std::size_t l = 0; l < lanes; ++l) {
        at[l] = e.re[l] * c - e.im[l] * s;
        at[lanes + l] = e.re[l] * s + e.im[l] * c;
    }
}

inline Element plus(const Element& a, const Element& b)
{
    Element e;
    for (std::size_t l = 0; l < lanes; ++l) {
        e.re[l] = a.re[l] + b.re[l];
        e.im[l] = a.im[l] + b.im[l];
    }
    return e;
}

/// a + f · b
inline Element plus(const Element& a, float f, const Element& b)
{
    Element e;
    for (std::size_t l = 0; l < lanes; ++l) {
        e.re[l] = a.re[l] + f * b.re[l];
        e.im[l] = a.im[l] + f * b.im[l];
    }
    return e;
}

/// a − i f · b
inline Element plusQuarter(const Element& a, float f, const Element& b)
{
    Element e;
    for (std::size_t l = 0; l < lanes; ++l) {
        e.re[l] = a.re[l] + f * b.im[l];
        e.im[l] = a.im[l] - f * b.re[l];
    }
    return e;
}

/// One pass of Stockham's self-sorting transform: `count` groups of `stride` elements are left
/// after it, `radix` times fewer than before.
template <int radix>
void pass(const FourierPlan& plan, std::size_t count, std::size_t stride, const float* in,
          float* out)
{
    constexpr std::size_t wide = 2 * lanes;
    const std::size_t turnStep = plan.length / (count * radix);
    for (std::size_t p = 0; p < count; ++p) {
        float c[radix], s[radix];
        for (int k = 1; k < radix; ++k) {
            const std::size_t angle = static_cast<std::size_t>(k) * p * turnStep;
            c[k] = plan.cosines[angle];
            s[k] = plan.sines[angle];
        }
        for (std::size_t q = 0; q < stride; ++q) {
            const auto input = [&](std::size_t j) {
                return load(in + (q + stride * (p + count * j)) * wide);
            };
            float* to = out + (q + stride * radix * p) * wide;
            const std::size_t step = stride * wide;
            const Element x0 = input(0);
            const Element x1 = input(1);
            if constexpr (radix == 2) {
                store(to, plus(x0, x1));
                storeTurned(to + step, plus(x0, -1, x1), c[1], s[1]);
            } else if constexpr (radix == 3) {
                constexpr float half3 = 0.866025403784438647F;
                const Element x2 = input(2);
                const Element sum = plus(x1, x2);
                const Element difference = plus(x1, -1, x2);
                const Element middle = plus(x0, -0.5F, sum);
                store(to, plus(x0, sum));
                storeTurned(to + step, plusQuarter(middle, half3, difference), c[1], s[1]);
                storeTurned(to + 2 * step, plusQuarter(middle, -half3, difference), c[2], s[2]);
            } else if constexpr (radix == 4) {
                const Element x2 = input(2);
                const Element x3 = input(3);
                const Element a = plus(x0, x2);
                const Element b = plus(x0, -1, x2);
                const Element d = plus(x1, x3);
                const Element e = plus(x1, -1, x3);
                store(to, plus(a, d));
                storeTurned(to + step, plusQuarter(b, 1, e), c[1], s[1]);
                storeTurned(to + 2 * step, plus(a, -1, d), c[2], s[2]);
                storeTurned(to + 3 * step, plusQuarter(b, -1, e), c[3], s[3]);
            } else {
                static_assert(radix == 5);
                constexpr float c1 = 0.309016994374947424F, c2 = -0.809016994374947424F;
                constexpr float s1 = 0.951056516295153572F, s2 = 0.587785252292473129F;
                const Element x2 = input(2);
                const Element x3 = input(3);
                const Element x4 = input(4);
                const Element near = plus(x1, x4), far = plus(x2, x3);
                const Element nearGap = plus(x1, -1, x4), farGap = plus(x2, -1, x3);
                const Element a = plus(plus(x0, c1, near), c2, far);
                const Element b = plus(plus(x0, c2, near), c1, far);
                store(to, plus(plus(x0, near), far));
                storeTurned(to + step, plusQuarter(plusQuarter(a, s1, nearGap), s2, farGap), c[1],
                            s[1]);
                storeTurned(to + 2 * step, plusQuarter(plusQuarter(b, s2, nearGap), -s1, farGap),
                            c[2], s[2]);
                storeTurned(to + 3 * step, plusQuarter(plusQuarter(b, -s2, nearGap), s1, farGap),
                            c[3], s[3]);
                storeTurned(to + 4 * step, plusQuarter(plusQuarter(a, -s1, nearGap), -s2, farGap),
                            c[4], s[4]);
            }
        }
    }
}

float* fourier(const FourierPlan& plan, float* values, float* scratch)
{
    std::size_t count = plan.length;
    std::size_t stride = 1;
    for (std::size_t f = 0; f < plan.factorCount; ++f) {
        const int radix = plan.factors[f];
        count /= static_cast<std::size_t>(radix);
        switch (radix) {
        case 2:
            pass<2>(plan, count, stride, values, scratch);
            break;
        case 3:
            pass<3>(plan, count, stride, values, scratch);
            break;
        case 4:
            pass<4>(plan, count, stride, values, scratch);
            break;
        default:
            pass<5>(plan, count, stride, values, scratch);
            break;
        }
        stride *= static_cast<std::size_t>(radix);
        float* const result = scratch;
        scratch = values;
        values = result;
    }
    return values;
}

void attraction(const AttractionRows& pairs, std::size_t begin, std::size_t end,
                const float* places, float* forces)
{
    for (std::size_t row = begin; row < end; ++row) {
        const float x = places[2 * row];
        const float y = places[2 * row + 1];
        float sumX[lanes] = {}, sumY[lanes] = {};
        std::size_t pair = pairs.first[row];
        const std::size_t last = pairs.first[row + 1];
        for (; pair + lanes <= last; pair += lanes) {
            float awayX[lanes], awayY[lanes];
            for (std::size_t l = 0; l < lanes; ++l) {
                const std::size_t other = pairs.neighbours[pair + l];
                awayX[l] = x - places[2 * other];
                awayY[l] = y - places[2 * other + 1];
            }
            for (std::size_t l = 0; l < lanes; ++l) {
                const float pull =
                    pairs.weights[pair + l] / (1 + awayX[l] * awayX[l] + awayY[l] * awayY[l]);
                sumX[l] += pull * awayX[l];
                sumY[l] += pull * awayY[l];
            }
        }
        for (; pair < last; ++pair) {
            const std::size_t other = pairs.neighbours[pair];
            const float awayX = x - places[2 * other];
            const float awayY = y - places[2 * other + 1];
            const float pull = pairs.weights[pair] / (1 + awayX * awayX + awayY * awayY);
            sumX[0] += pull * awayX;
            sumY[0] += pull * awayY;
        }
        float totalX = 0, totalY = 0;
        for (std::size_t l = 0; l < lanes; ++l) {
            totalX += sumX[l];
            totalY += sumY[l];
        }
        forces[2 * (row - begin)] = totalX;
        forces[2 * (row - begin) + 1] = totalY;
    }
}

double repulsion(const float* x, const float* y, std::size_t count, std::size_t begin,
                 std::size_t end, float* forces)
{
    double total = 0;
    for (std::size_t row = begin; row < end; ++row) {
        float sums[lanes] = {}, sumX[lanes] = {}, sumY[lanes] = {};
        for (std::size_t other = 0; other < count; other += lanes) {
            for (std::size_t l = 0; l < lanes; ++l) {
                const float awayX = x[row] - x[other + l];
                const float awayY = y[row] - y[other + l];
                const float alike = 1 / (1 + awayX * awayX + awayY * awayY);
                sums[l] += alike;
                sumX[l] += alike * alike * awayX;
                sumY[l] += alike * alike * awayY;
            }
        }
        float sum = 0, totalX = 0, totalY = 0;
        for (std::size_t l = 0; l < lanes; ++l) {
            sum += sums[l];
            totalX += sumX[l];
            totalY += sumY[l];
        }
        forces[2 * (row - begin)] = totalX;
        forces[2 * (row - begin) + 1] = totalY;
        total += sum - 1; // not with itself
    }
    return total;
}

} // namespace

extern const MapKernels kernels;
const MapKernels kernels{squaredDistances, fourier, attraction, repulsion};

} // namespace core::segment::TESSERA_MAP_KERNELS

#include "core/prepare/neighbourscan.h"

// The loader takes the fastest that the processor runs; sanitizers cannot follow that choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TESSERA_CLONES                                                                             \
    __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define TESSERA_CLONES
#endif

namespace core::prepare {

TESSERA_CLONES
void addSquares(const double* donors, double value, std::size_t count, double* __restrict sums)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double difference = donors[i] - value;
        sums[i] += difference * difference;
    }
}

TESSERA_CLONES
void addSquaresWherePresent(const double* donors, double value, std::size_t count,
                            double* __restrict sums, double* __restrict shared)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double difference = donors[i] - value;
        const bool present = donors[i] == donors[i];
        sums[i] += present ? difference * difference : 0;
        shared[i] += present ? 1 : 0;
    }
}

TESSERA_CLONES
void addDifferences(const double* donors, double level, std::size_t count, double* __restrict sums)
{
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += donors[i] != level ? 2 : 0;
}

TESSERA_CLONES
void addDifferencesWherePresent(const double* donors, double level, std::size_t count,
                                double* __restrict sums, double* __restrict shared)
{
    for (std::size_t i = 0; i < count; ++i) {
        const bool present = donors[i] == donors[i];
        sums[i] += present && donors[i] != level ? 2 : 0;
        shared[i] += present ? 1 : 0;
    }
}

TESSERA_CLONES
bool anyBelow(const double* sums, const double* shared, std::size_t count, double limit)
{
    std::size_t below = 0;
    for (std::size_t i = 0; i < count; ++i)
        below += sums[i] < limit * shared[i] ? 1 : 0;
    return below > 0;
}

} // namespace core::prepare

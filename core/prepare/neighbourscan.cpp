#include "core/prepare/neighbourscan.h"

// The loader takes the one that suits the processor; sanitizers cannot follow that choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 &&           \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TESSERA_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define TESSERA_CLONES
#endif

// All functions that return vectors are inlined: their calling convention does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"

namespace core::prepare {
namespace {

constexpr std::size_t width = 4;
using Vector = double __attribute__((vector_size(width * sizeof(double))));
constexpr std::size_t vectors = donorLanes / width;

inline __attribute__((always_inline)) const Vector* vectorsOf(const double* lanes)
{
    return reinterpret_cast<const Vector*>(lanes);
}

} // namespace

TESSERA_CLONES
std::size_t nextNearGroup(const DonorGroups& donors, std::size_t first, std::size_t end,
                          const ScannedRow& row, double limit, GroupDistances& distances)
{
    const Vector zero{}, one = zero + 1, two = zero + 2;
    const auto always = static_cast<double>(row.numbers.size() + row.levels.size());
    for (std::size_t group = first; group < end; ++group) {
        const DonorValues* values = &donors.values[group * donors.columns];
        Vector sums[vectors], shared[vectors];
        for (std::size_t v = 0; v < vectors; ++v) {
            sums[v] = zero;
            shared[v] = zero + always;
        }
        for (const auto& [column, value] : row.numbers) {
            const Vector* donor = vectorsOf(values[column].lanes);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < vectors; ++v) {
                const Vector difference = donor[v] - value;
                sums[v] += difference * difference;
            }
        }
        for (const auto& [column, value] : row.gappyNumbers) {
            const Vector* donor = vectorsOf(values[column].lanes);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < vectors; ++v) {
                const auto present = donor[v] == donor[v];
                const Vector difference = present ? donor[v] - value : zero;
                sums[v] += difference * difference;
                shared[v] += present ? one : zero;
            }
        }
        for (const auto& [column, level] : row.levels) {
            const Vector* donor = vectorsOf(values[column].lanes);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < vectors; ++v)
                sums[v] += donor[v] != level ? two : zero;
        }
        for (const auto& [column, level] : row.gappyLevels) {
            const Vector* donor = vectorsOf(values[column].lanes);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < vectors; ++v) {
                const auto present = donor[v] == donor[v];
                const auto differs = donor[v] != level;
                sums[v] += (present & differs) ? two : zero;
                shared[v] += present ? one : zero;
            }
        }
        auto below = sums[0] < limit * shared[0];
#pragma GCC unroll 4
        for (std::size_t v = 1; v < vectors; ++v)
            below |= sums[v] < limit * shared[v];
        if ((below[0] | below[1] | below[2] | below[3]) == 0)
            continue;
        for (std::size_t v = 0; v < vectors; ++v) {
            for (std::size_t lane = 0; lane < width; ++lane) {
                distances.sums[v * width + lane] = sums[v][lane];
                distances.shared[v * width + lane] = shared[v][lane];
            }
        }
        return group;
    }
    return end;
}

} // namespace core::prepare

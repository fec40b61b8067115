#include "core/segment/methods/neighbourkernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#define TESSERA_VECTOR_BITS 128
#define TESSERA_KERNELS neighbourbaseline
#include "core/segment/methods/neighbourkernels.inl"

namespace core::segment {

namespace neighbourv3 {
extern const NeighbourKernels neighbours;
}
namespace neighbourv4 {
extern const NeighbourKernels neighbours;
}

const NeighbourKernels& neighbourKernels()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const NeighbourKernels& chosen = []() -> const NeighbourKernels& {
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx2"))
            return neighbourv4::neighbours;
        return __builtin_cpu_supports("avx2") ? neighbourv3::neighbours
                                              : neighbourbaseline::neighbours;
    }();
    return chosen;
#else
    return neighbourbaseline::neighbours;
#endif
}

} // namespace core::segment

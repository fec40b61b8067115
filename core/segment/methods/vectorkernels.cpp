#include "core/segment/methods/vectorkernels.h"

#include <cmath>
#include <limits>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#define TESSERA_VECTOR_BITS 128
#define TESSERA_KERNELS baseline
#include "core/segment/methods/vectorkernels.inl"

namespace core::segment {

namespace v3 {
extern const VectorKernels kernels;
}
namespace v4 {
extern const VectorKernels kernels;
}

const VectorKernels& vectorKernels()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const VectorKernels& chosen = []() -> const VectorKernels& {
        const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                          __builtin_cpu_supports("bmi2");
        const bool avx512 =
            __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512vl");
        if (avx2 && avx512)
            return v4::kernels;
        return avx2 ? v3::kernels : baseline::kernels;
    }();
    return chosen;
#else
    return baseline::kernels;
#endif
}

} // namespace core::segment

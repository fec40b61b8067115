#include "core/segment/methods/mixturekernels.h"

#include <cmath>
#include <cstdint>

#define TESSERA_VECTOR_BITS 128
#define TESSERA_KERNELS mixturebaseline
#include "core/segment/methods/mixturekernels.inl"

namespace core::segment {

namespace mixturev3 {
extern const MixtureKernels mixture;
}
namespace mixturev4 {
extern const MixtureKernels mixture;
}

const MixtureKernels& mixtureKernels()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const MixtureKernels& chosen = []() -> const MixtureKernels& {
        const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
        const bool avx512 =
            __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
        if (avx2 && avx512)
            return mixturev4::mixture;
        return avx2 ? mixturev3::mixture : mixturebaseline::mixture;
    }();
    return chosen;
#else
    return mixturebaseline::mixture;
#endif
}

} // namespace core::segment

#include "core/network/chain/kernels.h"

namespace core::network {

const Kernels& kernels()
{
#ifdef TESSERA_AVX2_KERNELS
    static const bool fast = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (fast)
        return avx2Kernels;
#endif
    return portableKernels;
}

} // namespace core::network

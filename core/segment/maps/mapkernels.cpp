#include "core/segment/maps/mapkernels.h"

#define TESSERA_MAP_KERNELS map_baseline
#include "core/segment/maps/mapkernels.inl"

namespace core::segment {

namespace map_v3 {
extern const MapKernels kernels;
}

const MapKernels& mapKernels()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const MapKernels& chosen =
        __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? map_v3::kernels
                                                                        : map_baseline::kernels;
    return chosen;
#else
    return map_baseline::kernels;
#endif
}

} // namespace core::segment

// The loops of the neighbour map for processors with AVX2 and FMA (from 2013).
#include "core/segment/maps/mapkernels.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC target("avx2,fma")
#endif

#define TESSERA_MAP_KERNELS map_v3
#include "core/segment/maps/mapkernels.inl"

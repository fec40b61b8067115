// The distance loops for processors with AVX2 (from 2013).
#include "core/segment/methods/neighbourkernels.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>
#pragma GCC target("avx2")
#define TESSERA_VECTOR_BITS 256
#else
#if defined(__x86_64__)
#include <immintrin.h>
#endif
#define TESSERA_VECTOR_BITS 128
#endif

#define TESSERA_KERNELS neighbourv3
#include "core/segment/methods/neighbourkernels.inl"

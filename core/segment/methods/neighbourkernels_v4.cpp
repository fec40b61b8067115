// The distance loops for processors with AVX-512 (from 2017).
#include "core/segment/methods/neighbourkernels.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>
#pragma GCC target("avx512f,avx2")
#define TESSERA_VECTOR_BITS 512
#else
#if defined(__x86_64__)
#include <immintrin.h>
#endif
#define TESSERA_VECTOR_BITS 128
#endif

#define TESSERA_KERNELS neighbourv4
#include "core/segment/methods/neighbourkernels.inl"

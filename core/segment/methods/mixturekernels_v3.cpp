// The loops of Gaussian mixtures for processors with AVX2 and FMA (from 2013).
#include "core/segment/methods/mixturekernels.h"

#include <cmath>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>
#pragma GCC target("avx2,fma")
#define TESSERA_VECTOR_BITS 256
#else
#define TESSERA_VECTOR_BITS 128
#endif

#define TESSERA_KERNELS mixturev3
#include "core/segment/methods/mixturekernels.inl"

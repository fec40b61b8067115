// The clustering loops for processors with AVX2 and FMA (from 2013).
#include "core/segment/methods/vectorkernels.h"

#include <cmath>
#include <limits>

#ifdef __x86_64__
#include <immintrin.h>
#endif
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC target("avx2,fma,bmi2")
#define TESSERA_VECTOR_BITS 256
#else
#define TESSERA_VECTOR_BITS 128
#endif

#define TESSERA_KERNELS v3
#include "core/segment/methods/vectorkernels.inl"

// The clustering loops for processors with AVX-512 (from 2017).
#include "core/segment/methods/vectorkernels.h"

#include <cmath>
#include <limits>

#ifdef __x86_64__
#include <immintrin.h>
#endif
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC target("avx512f,avx512bw,avx512cd,avx512dq,avx512vl,avx2,fma,bmi2")
#define TESSERA_VECTOR_BITS 512
#else
#define TESSERA_VECTOR_BITS 128
#endif

#define TESSERA_KERNELS v4
#include "core/segment/methods/vectorkernels.inl"

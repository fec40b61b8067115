// The loops of Gaussian mixtures for processors with AVX-512 (from 2017).
#include "core/segment/methods/mixturekernels.h"

#include <cmath>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")
#define TESSERA_VECTOR_BITS 512
#else
#define TESSERA_VECTOR_BITS 128
#endif

#define TESSERA_KERNELS mixturev4
#include "core/segment/methods/mixturekernels.inl"

// Compiled for x86-64-v3; without that set of instructions the file is empty.
#ifdef TESSERA_AVX2_KERNELS
#include "core/network/chain/kernelloops.h"

namespace core::network {

const Kernels avx2Kernels = compiledKernels;

} // namespace core::network
#endif

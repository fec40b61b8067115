#include "core/network/chain/kernelloops.h"

namespace core::network {

const Kernels portableKernels = compiledKernels;

} // namespace core::network

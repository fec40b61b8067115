#include "core/network/torch/kernelloops.h"

namespace core::network {

const Kernels portableKernels = compiledKernels;

} // namespace core::network

#pragma once

#include <string>

namespace core::network {

/// One thread inside each product: several trainings at once use the processors better, and the
/// waiting threads of OpenBLAS and OpenMP would slow each other down.
void useOneBlasThread();

/// "OpenBLAS 0.3.21", or the name of another tuned library; empty for the reference BLAS.
std::string fastBlasName();

} // namespace core::network

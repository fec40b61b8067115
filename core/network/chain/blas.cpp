#include "core/network/chain/blas.h"

#include <algorithm>
#include <cblas.h>
#include <cstdlib>
#include <dlfcn.h>

namespace core::network {
namespace {

/// Real path of the library that the products are computed in.
std::string blasPath()
{
    Dl_info info{};
    if (!dladdr(reinterpret_cast<const void*>(&cblas_sgemm), &info) || !info.dli_fname)
        return {};
    char* real = realpath(info.dli_fname, nullptr);
    std::string path = real ? real : info.dli_fname;
    std::free(real);
    return path;
}

} // namespace

void useOneBlasThread()
{
    using SetThreads = void (*)(int);
    if (const auto setThreads =
            reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        setThreads(1);
}

std::string fastBlasName()
{
    const std::string path = blasPath();
    // OpenBLAS may be in the process for another library's sake while the products run in the
    // reference BLAS, so the path decides, and the configuration only tells the version.
    if (path.find("openblas") != std::string::npos) {
        using GetConfig = char* (*)();
        const auto getConfig =
            reinterpret_cast<GetConfig>(dlsym(RTLD_DEFAULT, "openblas_get_config"));
        const std::string config = getConfig ? getConfig() : "OpenBLAS";
        // "OpenBLAS 0.3.21 DYNAMIC_ARCH NO_AFFINITY SkylakeX MAX_THREADS=64"
        const std::size_t name = config.find(' ');
        return config.substr(0, name == std::string::npos ? name : config.find(' ', name + 1));
    }
    if (path.find("mkl") != std::string::npos)
        return "MKL";
    if (path.find("blis") != std::string::npos)
        return "BLIS";
    return {};
}

} // namespace core::network

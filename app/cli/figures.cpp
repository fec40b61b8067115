#include "app/cli/figures.h"

#include "core/base/error.h"

#include <dlfcn.h>
#include <filesystem>

namespace cli {
namespace {

using DrawFunction = void(const FigureSet&, std::vector<std::string>&);

DrawFunction* loadDrawFunction()
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const std::filesystem::path candidates[] = {
        program / "../lib/tessera/libtessera_figures.so",
        std::filesystem::path(TESSERA_MODULE_DIR) / "libtessera_figures.so",
    };
    std::string reason;
    for (const auto& path : candidates) {
        if (void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
            if (void* symbol = dlsym(module, "tesseraDrawFigures"))
                return reinterpret_cast<DrawFunction*>(symbol);
        }
        reason = dlerror();
    }
    throw core::Error(core::ErrorCode::EngineUnavailable,
                      "The module that draws pictures could not be opened: " + reason,
                      "libtessera_figures.so", {}, "Install Tessera again, or leave out --plots.");
}

} // namespace

std::vector<std::string> drawFigures(const FigureSet& figures)
{
    std::error_code failure;
    std::filesystem::create_directories(figures.folder, failure);
    if (failure)
        throw core::Error(core::ErrorCode::FileNotWritable,
                          "The folder '" + figures.folder +
                              "' could not be made: " + failure.message(),
                          figures.folder, {}, "Choose a folder you may write to.");
    std::vector<std::string> paths;
    loadDrawFunction()(figures, paths);
    return paths;
}

} // namespace cli

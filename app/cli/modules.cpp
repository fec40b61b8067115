#include "app/cli/modules.h"

#include "core/base/error.h"

#include <dlfcn.h>
#include <filesystem>

namespace cli {

void* moduleFunction(const std::string& library, const char* function, const std::string& remedy)
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const std::filesystem::path candidates[] = {
        program / "../lib/tessera" / library,
        std::filesystem::path(TESSERA_MODULE_DIR) / library,
    };
    std::string reason;
    for (const auto& path : candidates) {
        if (void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL))
            if (void* symbol = dlsym(module, function))
                return symbol;
        reason = dlerror();
    }
    throw core::Error(core::ErrorCode::EngineUnavailable,
                      "A part of the program could not be opened: " + reason, library, {}, remedy);
}

} // namespace cli

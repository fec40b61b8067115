#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/network/engine.h"
#include "core/network/enginelibrary.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <system_error>
#include <vector>

#ifndef TESSERA_ENGINE_DIRECTORY
#define TESSERA_ENGINE_DIRECTORY "/usr/lib/tessera"
#endif

namespace core::network {
namespace {

namespace fs = std::filesystem;

/// An explicit choice stands alone: a mistyped path must not fall back in silence.
std::vector<fs::path> candidates()
{
    if (const char* chosen = std::getenv("TESSERA_ENGINE"); chosen && *chosen)
        return {fs::path(chosen)};
    std::vector<fs::path> paths;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error)
        paths.push_back(program.parent_path().parent_path() / "lib" / "tessera" /
                        engineLibraryName);
    paths.push_back(fs::path(TESSERA_ENGINE_DIRECTORY) / engineLibraryName);
    return paths;
}

[[noreturn]] void refuse(const std::string& reason, const std::string& path)
{
    throw Error(
        ErrorCode::EngineUnavailable,
        filled(translate("Errors", "The library that trains networks cannot be used: {1}."),
               {reason}),
        path, {},
        filled(
            translate("Errors", "Install Tessera again, or set TESSERA_ENGINE to the path of {1}."),
            {std::string(engineLibraryName)}));
}

const Engine* load()
{
    const auto paths = candidates();
    std::vector<std::string> looked;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (!fs::exists(path, error)) {
            looked.push_back(path.string());
            continue;
        }
        // Local: the many symbols of libtorch and its dependencies must not meet those of the
        // window. Never closed: networks keep code of the library alive until the process ends.
        void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!library) {
            const char* reason = dlerror();
            refuse(reason ? reason : translate("Errors", "it cannot be opened"), path.string());
        }
        const auto factory = reinterpret_cast<EngineFactory>(dlsym(library, engineFactoryName));
        if (!factory)
            refuse(filled(translate("Errors", "{1} is not an engine library"), {path.string()}),
                   path.string());
        const Engine* engine = factory(engineInterfaceVersion, translate, separated);
        if (!engine)
            refuse(filled(translate("Errors", "{1} belongs to another version of the program"),
                          {path.string()}),
                   path.string());
        return engine;
    }
    refuse(filled(translate("Errors", "it was not found at {1}"), {joinedList(looked)}),
           paths.front().string());
}

} // namespace

const Engine& engine()
{
    // A failed load is tried again at the next call.
    static const Engine& loaded = *load();
    return loaded;
}

} // namespace core::network

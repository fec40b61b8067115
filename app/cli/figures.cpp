#include "app/cli/figures.h"

#include "app/cli/modules.h"
#include "core/base/error.h"

#include <filesystem>

namespace cli {
namespace {

using DrawFunction = void(const FigureSet&, std::vector<std::string>&);

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
    const auto draw = reinterpret_cast<DrawFunction*>(
        moduleFunction("libtessera_figures.so", "tesseraDrawFigures",
                       "Install Tessera again, or leave out --plots."));
    draw(figures, paths);
    return paths;
}

} // namespace cli

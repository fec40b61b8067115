#pragma once

#include "core/base/progress.h"
#include "core/store/project.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace core::store {

/// 32 hexadecimal digits that follow from the bytes of a file, which is read in pieces. Throws as
/// data::readFile.
std::string fileDigest(const std::filesystem::path& path, const std::stop_token& stop = {},
                       const ProgressCallback& progress = {});

/// Notes where a file is: from the root, and from the folder of the project (which may be empty).
void placeLink(TableLink& link, const std::filesystem::path& file,
               const std::filesystem::path& folder);

enum class LinkState {
    Same,    ///< there, with the bytes it had
    Moved,   ///< elsewhere, with the bytes it had
    Changed, ///< there, with other bytes
    Missing,
};
struct FoundFile {
    LinkState state = LinkState::Missing;
    std::filesystem::path path; ///< empty: missing
};

inline constexpr int searchedDepth = 4;
inline constexpr std::size_t searchedFiles = 20'000;

/// Looks for the file of a link: where it was, at the same place beside the project, and, when it
/// is in neither, in the folder of the project and those below, by size first and then by digest.
/// Hidden folders and links to folders are passed by, no more than searchedFiles are looked at, and
/// nothing but regular files is opened. Throws Cancelled.
FoundFile findFile(const TableLink& link, const std::filesystem::path& projectFile,
                   const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace core::store

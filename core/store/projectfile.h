#pragma once

#include "core/store/project.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::store {

inline constexpr std::string_view projectSuffix = ".tesseraproj";

/// A zip file with a readable description (manifest.json) and the long rows of numbers beside it.
/// The table itself stays in its file, which is only named, unless it was pasted. Writes the whole
/// file or nothing. Throws core::Error (FileNotWritable).
void writeProject(const std::filesystem::path& path, const Project& project);
/// Files of newer versions are refused with the version that is needed, damaged ones with the
/// reason. Throws core::Error (FileNotFound, FileNotReadable, MalformedInput, TooLarge,
/// OutOfMemory) and Cancelled.
Project readProject(const std::filesystem::path& path, const std::stop_token& stop = {});

/// The same in memory; `name` stands in messages.
std::string projectBytes(const Project& project);
Project projectOf(std::string_view bytes, const std::string& name,
                  const std::stop_token& stop = {});

/// What a file that was saved by this program is, by its contents.
enum class StoredKind { Other, Project, Classifier, Segments };
StoredKind storedKind(const std::filesystem::path& path, const std::stop_token& stop = {});

/// What is said of a project that nobody has opened yet.
struct ProjectGlance {
    std::string title;    ///< of its table
    std::string saved;    ///< when
    std::string recovers; ///< see Project::recovers
    std::size_t runs = 0;
};
/// Throws as readProject.
ProjectGlance glanceAtProject(const std::filesystem::path& path, const std::stop_token& stop = {});

} // namespace core::store

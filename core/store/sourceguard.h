#pragma once

#include <filesystem>
#include <memory>

namespace core::store {

/// While it lives, no writer of this process replaces the file: a table that is open is never
/// written to, whatever name a dialog returns. Any thread.
class SourceGuard {
public:
    SourceGuard() = default;
    /// Empty: guards nothing.
    explicit SourceGuard(const std::filesystem::path& file);

private:
    std::shared_ptr<const std::filesystem::path> m_file;
};

/// Throws core::Error (InvalidOption) when `target` is a guarded file, also by another name.
void keepGuarded(const std::filesystem::path& target);

} // namespace core::store

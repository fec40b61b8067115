#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::data {

/// The parts of a zip archive in memory. Names are found in any case, as workbooks need it. Errors
/// are core::Error: MalformedInput for damage and passwords, TooLarge for parts past the limit.
class ZipArchive {
public:
    /// `bytes` must live longer. `mostBytes` is what all parts together may unpack to.
    ZipArchive(std::string_view bytes, std::string name, std::size_t mostBytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const std::string& name() const { return m_name; }
    bool has(const std::string& part) const;
    /// A small part at once; nothing when there is none.
    std::optional<std::string> read(const std::string& part, const std::stop_token& stop);
    /// Hands the part over piece by piece. `take` gets the share done behind each piece.
    void read(const std::string& part, const std::stop_token& stop,
              const std::function<void(std::string_view piece, double done)>& take);

    /// Throws what is told of any damage; `detail` may be marked for translation as "Damage".
    [[noreturn]] void failDamaged(const std::string& detail) const;

private:
    struct Handle;
    std::optional<std::uint64_t> indexOf(const std::string& part) const;
    [[noreturn]] void failFrom(int code, const std::string& part) const;

    std::unique_ptr<Handle> m_handle;
    std::string m_name;
    std::size_t m_mostBytes;
    std::size_t m_bytesRead = 0;
};

} // namespace core::data

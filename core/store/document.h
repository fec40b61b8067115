#pragma once

#include "core/base/error.h"
#include "core/base/warning.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

using Json = nlohmann::ordered_json;

/// What a stored file is, and which version of its format.
struct DocumentKind {
    std::string_view format;  ///< "tessera-segments"
    int version = 1;          ///< the highest that can be read, and the one that is written
    std::string_view program; ///< the program's version that first read this one
};

/// A file in the making: a readable description and, beside it, long rows of numbers.
class DocumentWriter {
public:
    explicit DocumentWriter(const DocumentKind& kind);

    Json& content() { return m_manifest["content"]; }
    /// Stores the numbers as they are, little-endian, and returns what the reader asks for them by.
    Json doubles(std::span<const double> values);
    Json floats(std::span<const float> values);
    Json integers(std::span<const std::int32_t> values);
    Json matrix(const data::Matrix& values);
    /// A long text, byte by byte.
    Json text(std::string_view value);

    /// The whole file.
    std::string bytes() const;

private:
    Json array(std::string_view type, const void* values, std::size_t count, std::size_t width);

    Json m_manifest;
    std::vector<std::pair<std::string, std::string>> m_arrays;
};

/// A file that is read. Everything about it may be wrong: what does not fit is refused with
/// core::Error (MalformedInput), sizes are checked before memory is taken, and newer versions are
/// refused with the version of the program that is needed.
class DocumentReader {
public:
    DocumentReader(std::string_view bytes, const std::string& name, const DocumentKind& kind,
                   const std::stop_token& stop = {});

    const Json& content() const { return m_manifest["content"]; }
    int version() const { return m_version; }
    std::vector<double> doubles(const Json& reference);
    std::vector<float> floats(const Json& reference);
    std::vector<std::int32_t> integers(const Json& reference);
    data::Matrix matrix(const Json& reference);
    std::string text(const Json& reference);

    /// `reason` completes "… cannot be opened: …" and is marked for translation as "Damage".
    [[noreturn]] void fail(const char* reason) const;

private:
    std::string array(const Json& reference, std::string_view type, std::size_t width);

    std::string m_name;
    Json m_manifest;
    int m_version = 1;
    std::vector<std::pair<std::string, std::string>> m_arrays;
};

/// What the file says it is: DocumentKind::format. Throws core::Error (MalformedInput).
std::string documentFormat(std::string_view bytes, const std::string& name,
                           const std::stop_token& stop = {});

// Values out of a description, refused with nlohmann's exceptions or std::range_error when they
// are of another kind; readDocument turns both into core::Error.

/// NaN is written as null.
Json numberJson(double value);
double numberOf(const Json& json);
std::size_t sizeOf(const Json& json);
/// A whole number in [low, high].
std::int64_t wholeOf(const Json& json, std::int64_t low = std::numeric_limits<std::int32_t>::min(),
                     std::int64_t high = std::numeric_limits<std::int32_t>::max());
int intOf(const Json& json);
template <typename T>
Json listJson(const std::vector<T>& values)
{
    Json list = Json::array();
    for (const T& value : values)
        list.push_back(value);
    return list;
}
std::vector<std::string> textsOf(const Json& json);
Json warningsJson(const Warnings& warnings);
Warnings warningsOf(const Json& json);

/// Runs `read`, with the exceptions of a description that cannot be understood turned into
/// core::Error (MalformedInput) about `name`.
[[noreturn]] void refuseDescription(const std::string& name);
template <typename Read>
auto readDocument(const std::string& name, const Read& read)
{
    try {
        return read();
    } catch (const Json::exception&) {
        refuseDescription(name);
    } catch (const std::range_error&) {
        refuseDescription(name);
    }
}

/// The file `name`, read by `read` from its DocumentReader. What is refused about something in the
/// file becomes a refusal of the file itself, with `remedy`, which is marked for translation as
/// "Errors". Throws as DocumentReader and `read`.
[[noreturn]] void refuseFile(const std::string& name, const Error& error, const char* remedy);
template <typename Read>
auto readDocumentFile(std::string_view bytes, const std::string& name, const DocumentKind& kind,
                      const char* remedy, const std::stop_token& stop, const Read& read)
{
    return readDocument(name, [&] {
        DocumentReader document(bytes, name, kind, stop);
        try {
            return read(document);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::MalformedInput || error.subject() == name)
                throw;
            refuseFile(name, error, remedy);
        }
    });
}

} // namespace core::store

#include "core/data/workbook/ziparchive.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <cstdint>
#include <zip.h>

namespace core::data {
namespace {

constexpr std::size_t bytesPerPiece = std::size_t{1} << 18;
constexpr std::size_t megabyte = std::size_t{1} << 20;

struct OpenPart {
    ~OpenPart()
    {
        if (file)
            zip_fclose(file);
    }
    zip_file_t* file = nullptr;
};

} // namespace

struct ZipArchive::Handle {
    ~Handle()
    {
        if (zip)
            zip_discard(zip);
    }
    zip_t* zip = nullptr;
};

ZipArchive::ZipArchive(std::string_view bytes, std::string name, std::size_t mostBytes)
    : m_handle(std::make_unique<Handle>()), m_name(std::move(name)), m_mostBytes(mostBytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source) {
        m_handle->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_handle->zip)
            zip_source_free(source);
    }
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!m_handle->zip)
        failFrom(code, {});
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::failDamaged(const std::string& detail) const
{
    throw Error(
        ErrorCode::MalformedInput,
        filled(translate("Errors", "\"{1}\" is damaged: {2}."),
               {m_name, translate("Damage", detail.c_str())}),
        m_name, {},
        translate("Errors",
                  "Copy or download the file again, or save it anew in the program it is from."));
}

void ZipArchive::failFrom(int code, const std::string& part) const
{
    switch (code) {
    case ZIP_ER_MEMORY:
        throw Error(ErrorCode::OutOfMemory,
                    filled(translate("Errors", "\"{1}\" is larger than the memory."), {m_name}),
                    m_name, {}, translate("Errors", "Close other programs."));
    case ZIP_ER_ENCRNOTSUPP:
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors", "\"{1}\" is protected with a password."), {m_name}),
                    m_name, {},
                    translate("Errors", "Save it without a password and open that file."));
    case ZIP_ER_COMPNOTSUPP:
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors", "\"{1}\" is compressed in a way that is not known."),
                           {m_name}),
                    m_name, {}, translate("Errors", "Save it anew in the program it is from."));
    default:
        failDamaged(
            part.empty()
                ? translate("Damage", "its archive cannot be unpacked")
                : filled(translate("Damage", "the part \"{1}\" of its archive cannot be unpacked"),
                         {part}));
    }
}

std::optional<std::uint64_t> ZipArchive::indexOf(const std::string& part) const
{
    zip_int64_t index = zip_name_locate(m_handle->zip, part.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        // Some writers use the separators of their system.
        std::string other = part;
        std::replace(other.begin(), other.end(), '/', '\\');
        index = zip_name_locate(m_handle->zip, other.c_str(), ZIP_FL_NOCASE);
    }
    if (index < 0)
        return {};
    return static_cast<std::uint64_t>(index);
}

bool ZipArchive::has(const std::string& part) const
{
    return indexOf(part).has_value();
}

std::optional<std::string> ZipArchive::read(const std::string& part, const std::stop_token& stop)
{
    if (!has(part))
        return {};
    std::string text;
    read(part, stop, [&](std::string_view piece, double) { text.append(piece); });
    return text;
}

void ZipArchive::read(const std::string& part, const std::stop_token& stop,
                      const std::function<void(std::string_view, double)>& take)
{
    const auto index = indexOf(part);
    if (!index)
        failDamaged(filled(translate("Damage", "the part \"{1}\" is missing"), {part}));
    zip_stat_t status;
    zip_stat_init(&status);
    double size = 0;
    if (zip_stat_index(m_handle->zip, *index, 0, &status) == 0 && (status.valid & ZIP_STAT_SIZE))
        size = static_cast<double>(status.size);
    OpenPart open;
    open.file = zip_fopen_index(m_handle->zip, *index, 0);
    if (!open.file)
        failFrom(zip_error_code_zip(zip_get_error(m_handle->zip)), part);
    // What the archive says of the size may be wrong, so that more is read in several pieces.
    const double room = std::clamp(size, 4096.0, static_cast<double>(bytesPerPiece));
    std::string piece(static_cast<std::size_t>(room), '\0');
    double readOfPart = 0;
    for (;;) {
        throwIfStopped(stop);
        const zip_int64_t count = zip_fread(open.file, piece.data(), piece.size());
        if (count < 0)
            failFrom(zip_error_code_zip(zip_file_get_error(open.file)), part);
        if (count == 0)
            break;
        m_bytesRead += static_cast<std::size_t>(count);
        readOfPart += static_cast<double>(count);
        if (m_bytesRead > m_mostBytes) {
            const double estimate =
                std::max(static_cast<double>(m_bytesRead), size) / static_cast<double>(megabyte);
            throw Error(
                ErrorCode::TooLarge,
                filled(translate("Errors",
                                 "\"{1}\" unpacks to at least {2} MiB; there is room for {3} MiB."),
                       {m_name, groupedCount(static_cast<std::size_t>(estimate) + 1),
                        groupedCount(m_mostBytes / megabyte)}),
                m_name, {}, translate("Errors", "Close other programs, or save the sheet as CSV."));
        }
        take({piece.data(), static_cast<std::size_t>(count)},
             size > 0 ? std::min(1.0, readOfPart / size) : 1.0);
    }
}

} // namespace core::data

#include "core/store/zipwriter.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <zip.h>

namespace core::store {
namespace {

constexpr time_t fixedTime = 315'619'200; // 2 January 1980: no time zone puts it before zip's first

struct Source {
    ~Source()
    {
        if (source)
            zip_source_free(source);
    }
    zip_source_t* source = nullptr;
};

struct Archive {
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
    zip_t* zip = nullptr;
};

void require(bool done)
{
    if (!done)
        throw Error(ErrorCode::OutOfMemory,
                    translate("Errors", "There is not enough memory to pack the file."));
}

} // namespace

std::string zipBytes(std::span<const ZipPart> parts)
{
    zip_error_t error;
    zip_error_init(&error);
    Source target;
    target.source = zip_source_buffer_create(nullptr, 0, 0, &error);
    require(target.source != nullptr);
    Archive archive;
    archive.zip = zip_open_from_source(target.source, ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    require(archive.zip != nullptr);
    zip_source_keep(target.source);
    for (const ZipPart& part : parts) {
        zip_source_t* source =
            zip_source_buffer(archive.zip, part.bytes.data(), part.bytes.size(), 0);
        require(source != nullptr);
        const zip_int64_t index =
            zip_file_add(archive.zip, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            throw Error(ErrorCode::Internal, "Two parts of the file have one name.", part.name);
        }
        zip_file_set_mtime(archive.zip, static_cast<zip_uint64_t>(index), fixedTime, 0);
    }
    require(zip_close(archive.zip) == 0);
    archive.zip = nullptr;

    zip_stat_t status;
    zip_stat_init(&status);
    require(zip_source_stat(target.source, &status) == 0 && zip_source_open(target.source) == 0);
    std::string bytes(status.size, '\0');
    const zip_int64_t read = zip_source_read(target.source, bytes.data(), bytes.size());
    zip_source_close(target.source);
    require(read >= 0 && static_cast<std::size_t>(read) == bytes.size());
    return bytes;
}

} // namespace core::store

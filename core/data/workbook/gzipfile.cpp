#include "core/data/workbook/gzipfile.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <zlib.h>

namespace core::data {
namespace {

constexpr std::size_t bytesPerStep = std::size_t{1} << 18;
constexpr std::size_t megabyte = std::size_t{1} << 20;
/// No deflated byte can stand for more.
constexpr std::size_t largestRatio = 1032;

class Inflater {
public:
    Inflater()
    {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
            throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream* operator->() { return &m_stream; }
    int step() { return inflate(&m_stream, Z_NO_FLUSH); }
    void beginMember() { inflateReset(&m_stream); }

private:
    z_stream m_stream = {};
};

[[noreturn]] void failDamaged(const std::string& name, std::size_t written)
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors",
                                 "\"{1}\" is damaged: its text cannot be unpacked past {2} bytes."),
                       {name, groupedCount(written)}),
                name, {}, translate("Errors", "Copy or download the file again."));
}

[[noreturn]] void failIncomplete(const std::string& name, std::size_t written)
{
    throw Error(
        ErrorCode::MalformedInput,
        filled(
            translate("Errors",
                      "\"{1}\" is not complete: it ends in the middle, behind {2} bytes of text."),
            {name, groupedCount(written)}),
        name, {}, translate("Errors", "Copy or download the file again."));
}

[[noreturn]] void failTooLarge(const std::string& name, std::size_t estimate, std::size_t mostBytes)
{
    throw Error(
        ErrorCode::TooLarge,
        filled(translate("Errors",
                         "\"{1}\" unpacks to about {2} MiB of text; there is room for {3} MiB."),
               {name, groupedCount((estimate + megabyte - 1) / megabyte),
                groupedCount(mostBytes / megabyte)}),
        name, {},
        translate("Errors", "Close other programs, or unpack the file and open a random sample."));
}

/// The size that the last member states, modulo 2³²; 0 when it cannot be true.
std::size_t statedSize(std::string_view bytes)
{
    if (bytes.size() < 18)
        return 0;
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= std::size_t{static_cast<unsigned char>(bytes[bytes.size() - 4 + i])} << (8 * i);
    return size / largestRatio <= bytes.size() ? size : 0;
}

} // namespace

bool isGzip(std::string_view bytes)
{
    return bytes.starts_with("\x1F\x8B");
}

std::string unpackGzip(std::string_view bytes, const std::string& name, std::size_t mostBytes,
                       Warnings& warnings, const std::stop_token& stop,
                       const ProgressCallback& progress)
try {
    Inflater inflater;
    const auto step = std::make_unique_for_overwrite<std::array<char, bytesPerStep>>();
    std::string text;
    text.reserve(std::min(statedSize(bytes), mostBytes));
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (at > 0 && !isGzip(bytes.substr(at))) {
            if (bytes.find_first_not_of('\0', at) != bytes.npos)
                warnings.push_back(
                    {"bytes-behind-gzip",
                     {},
                     filled(translate("Warnings",
                                      "{1} bytes behind the compressed text were left out."),
                            {groupedCount(bytes.size() - at)})});
            break;
        }
        inflater.beginMember();
        for (int state = Z_OK; state != Z_STREAM_END;) {
            throwIfStopped(stop);
            const std::size_t offered = std::min(bytes.size() - at, bytesPerStep);
            inflater->next_in =
                const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data() + at));
            inflater->avail_in = static_cast<uInt>(offered);
            inflater->next_out = reinterpret_cast<Bytef*>(step->data());
            inflater->avail_out = bytesPerStep;
            state = inflater.step();
            at += offered - inflater->avail_in;
            const std::size_t count = bytesPerStep - inflater->avail_out;
            if (state == Z_MEM_ERROR)
                throw std::bad_alloc();
            if (state == Z_BUF_ERROR && at == bytes.size())
                failIncomplete(name, text.size());
            if (state != Z_OK && state != Z_STREAM_END)
                failDamaged(name, text.size());
            if (count > mostBytes - text.size()) {
                const double share = static_cast<double>(at) / static_cast<double>(bytes.size());
                const double estimate = static_cast<double>(text.size() + count) / share;
                failTooLarge(name, std::max(statedSize(bytes), static_cast<std::size_t>(estimate)),
                             mostBytes);
            }
            text.append(step->data(), count);
            if (progress)
                progress(static_cast<double>(at) / static_cast<double>(bytes.size()),
                         CORE_TRANSLATE_NOOP("Progress", "Unpacking"));
        }
    }
    return text;
} catch (const std::bad_alloc&) {
    throw Error(
        ErrorCode::OutOfMemory,
        filled(translate("Errors", "\"{1}\" unpacks to more than the memory holds."), {name}), name,
        {},
        translate("Errors", "Close other programs, or unpack the file and open a random sample."));
}

} // namespace core::data

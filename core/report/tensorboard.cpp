#include "core/report/tensorboard.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/store/filenames.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace core::report {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view fileVersion = "brain.Event:2";

[[noreturn]] void fail(const fs::path& path, int code)
{
    throw Error(
        ErrorCode::FileNotWritable,
        filled(translate("Errors", "\"{1}\" cannot be written: {2}."),
               {path.string(), std::generic_category().message(code)}),
        path.string(), {},
        code == ENOSPC || code == EDQUOT
            ? translate("Errors",
                        "Free some space on the disk, or choose another folder for the log.")
            : translate("Errors", "Choose another folder for the log."));
}

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0x82F63B78U : 0U);
        table[i] = value;
    }
    return table;
}

/// A checksum of data that hold checksums themselves is of little use, so TensorFlow turns it.
std::uint32_t maskedChecksum(std::string_view bytes)
{
    const std::uint32_t checksum = crc32c(bytes);
    return ((checksum >> 15) | (checksum << 17)) + 0xA282EAD8U;
}

/// Little-endian, on any machine.
template <typename Number>
void appendFixed(std::string& out, Number value)
{
    for (std::size_t byte = 0; byte < sizeof(Number); ++byte)
        out += static_cast<char>((value >> (8 * byte)) & 0xFF);
}

// Protocol buffers' wire format: a key (field number and kind), then the value.

enum class Wire : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

void appendVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>((value & 0x7F) | 0x80);
    out += static_cast<char>(value);
}

void appendKey(std::string& out, unsigned field, Wire wire)
{
    appendVarint(out, field << 3 | static_cast<unsigned>(wire));
}

void appendBytes(std::string& out, unsigned field, std::string_view bytes)
{
    appendKey(out, field, Wire::Bytes);
    appendVarint(out, bytes.size());
    out += bytes;
}

/// message Event { double wall_time = 1; int64 step = 2; string file_version = 3;
///                 Summary summary = 5; }
std::string eventAt(double wallTime)
{
    std::string event;
    appendKey(event, 1, Wire::Fixed64);
    appendFixed(event, std::bit_cast<std::uint64_t>(wallTime));
    return event;
}

/// message Summary { message Value { string tag = 1; float simple_value = 2; }
///                   repeated Value value = 1; }
std::string scalarEvent(std::string_view tag, std::int64_t step, double value, double wallTime)
{
    std::string entry;
    appendBytes(entry, 1, tag);
    appendKey(entry, 2, Wire::Fixed32);
    appendFixed(entry, std::bit_cast<std::uint32_t>(static_cast<float>(value)));
    std::string summary;
    appendBytes(summary, 1, entry);
    std::string event = eventAt(wallTime);
    appendKey(event, 2, Wire::Varint);
    appendVarint(event, static_cast<std::uint64_t>(step));
    appendBytes(event, 5, summary);
    return event;
}

/// One folder, whatever the name holds.
std::string folderName(std::string_view name)
{
    return name.find_first_not_of(" .") == std::string_view::npos ? "run"
                                                                  : store::safeFileName(name);
}

fs::path runFolder(const fs::path& folder, std::string_view runName)
{
    fs::path path = folder;
    for (std::size_t begin = 0; begin <= runName.size();) {
        const std::size_t end = std::min(runName.find('/', begin), runName.size());
        if (end > begin)
            path /= folderName(runName.substr(begin, end - begin));
        begin = end + 1;
    }
    return path;
}

} // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    static constexpr std::array<std::uint32_t, 256> table = makeTable();
    std::uint32_t checksum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        checksum = (checksum >> 8) ^ table[(checksum ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~checksum;
}

EventFile::EventFile(const fs::path& folder, std::string_view runName, double wallTime)
    : m_path(runFolder(folder, runName))
{
    std::error_code failure;
    fs::create_directories(m_path, failure);
    if (failure)
        fail(m_path, failure.value());
    create(wallTime);
    std::string event = eventAt(wallTime);
    appendBytes(event, 3, fileVersion);
    append(event);
    try {
        flush();
    } catch (...) {
        ::close(m_descriptor);
        throw;
    }
}

/// Two trainings may begin in the same second: the later one gets a number.
void EventFile::create(double wallTime)
{
    constexpr int mostFiles = 1000;
    const fs::path folder = m_path;
    const auto seconds = static_cast<std::int64_t>(std::floor(wallTime));
    std::string name = "events.out.tfevents." + std::to_string(seconds) + ".tessera";
    for (int number = 1; number <= mostFiles; ++number) {
        m_path = folder / (number == 1 ? name : name + "." + std::to_string(number));
        m_descriptor =
            ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
        if (m_descriptor >= 0)
            return;
        if (errno != EEXIST)
            break;
    }
    fail(m_path, errno);
}

EventFile::~EventFile()
{
    try {
        flush();
    } catch (const std::exception&) {
        // There is no one left to tell; flush() tells those who ask.
    }
    ::close(m_descriptor);
}

void EventFile::append(std::string_view event)
{
    std::string length;
    appendFixed(length, static_cast<std::uint64_t>(event.size()));
    m_pending += length;
    appendFixed(m_pending, maskedChecksum(length));
    m_pending += event;
    appendFixed(m_pending, maskedChecksum(event));
}

void EventFile::addScalar(std::string_view tag, std::int64_t step, double value, double wallTime)
{
    append(scalarEvent(tag, step, value, wallTime));
}

void EventFile::flush()
{
    while (!m_pending.empty()) {
        const ssize_t written = ::write(m_descriptor, m_pending.data(), m_pending.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(m_path, errno);
        m_pending.erase(0, static_cast<std::size_t>(written));
    }
}

HistoryEvents::HistoryEvents(fs::path folder, std::string_view runName, double started)
    : m_folder(std::move(folder)), m_run(folderName(runName)), m_started(started),
      m_train(m_folder, m_run + "/train", started)
{
}

void HistoryEvents::add(const network::EpochReport& report)
{
    const double now = m_started + report.seconds;
    const auto write = [&](EventFile& file, double loss, double accuracy) {
        if (std::isfinite(loss))
            file.addScalar("epoch_loss", report.epoch - 1, loss, now);
        if (std::isfinite(accuracy))
            file.addScalar("epoch_accuracy", report.epoch - 1, accuracy, now);
        file.flush();
    };
    write(m_train, report.trainLoss, report.trainAccuracy);
    if (!std::isfinite(report.validationLoss) && !std::isfinite(report.validationAccuracy))
        return;
    if (!m_validation)
        m_validation.emplace(m_folder, m_run + "/validation", m_started);
    write(*m_validation, report.validationLoss, report.validationAccuracy);
}

void writeHistory(const fs::path& folder, std::string_view runName,
                  std::span<const network::EpochReport> history, double started)
{
    HistoryEvents events(folder, runName, started);
    for (const network::EpochReport& report : history)
        events.add(report);
}

} // namespace core::report

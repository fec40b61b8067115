#pragma once

#include "core/network/engine.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core::report {

// Event files as TensorBoard reads them: records of tensorflow::Event messages, each framed by its
// length and masked CRC-32C checksums. Times are seconds since 1970, given by the caller.

/// CRC-32C (Castagnoli), as RFC 3720 has it.
std::uint32_t crc32c(std::string_view bytes);

/// One event file, "events.out.tfevents.<time>.tessera" in a folder of its run. Unlike other files
/// it is appended to while a training goes on, so that TensorBoard can follow. A file that exists
/// is never written to.
class EventFile {
public:
    /// The folders are made. Parts of the run name between slashes are folders within each other,
    /// changed where a file system would not take them. Throws core::Error (FileNotWritable).
    EventFile(const std::filesystem::path& folder, std::string_view runName, double wallTime);
    /// Writes what is pending, if it can.
    ~EventFile();
    EventFile(const EventFile&) = delete;
    EventFile& operator=(const EventFile&) = delete;

    /// Kept until flush(). TensorBoard keeps values in single precision.
    void addScalar(std::string_view tag, std::int64_t step, double value, double wallTime);
    /// Whole records only. Throws core::Error (FileNotWritable); what could not be written is kept.
    void flush();
    const std::filesystem::path& path() const { return m_path; }

private:
    void create(double wallTime);
    void append(std::string_view event);

    std::filesystem::path m_path;
    std::string m_pending;
    int m_descriptor = -1;
};

/// A training as Keras' callback logs it: the runs "<name>/train" and "<name>/validation" (where
/// there is one), each with the scalars epoch_loss and epoch_accuracy, epochs counted from 0.
/// Figures that are not known are left out.
class HistoryEvents {
public:
    /// `started`: when the training began. Throws as EventFile.
    HistoryEvents(std::filesystem::path folder, std::string_view runName, double started);

    /// On disk when it returns. Throws as EventFile.
    void add(const network::EpochReport& report);

private:
    std::filesystem::path m_folder;
    std::string m_run;
    double m_started = 0;
    EventFile m_train;
    std::optional<EventFile> m_validation;
};

/// A training that has ended.
void writeHistory(const std::filesystem::path& folder, std::string_view runName,
                  std::span<const network::EpochReport> history, double started);

} // namespace core::report

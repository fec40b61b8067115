#include "core/base/error.h"
#include "core/report/tensorboard.h"

#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <optional>

using namespace core;

namespace {

namespace fs = std::filesystem;

// An independent reader, byte by byte from the formats' descriptions.

std::uint32_t bitwiseCrc32c(const std::string& bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char each : bytes) {
        crc ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0x82F63B78U : crc >> 1;
    }
    return ~crc;
}

std::uint64_t fixedAt(const std::string& bytes, std::size_t at, std::size_t width)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
        value |= std::uint64_t(static_cast<unsigned char>(bytes.at(at + i))) << (8 * i);
    return value;
}

bool isChecksum(std::uint32_t stored, const std::string& bytes)
{
    const std::uint32_t rotated = stored - 0xA282EAD8U;
    return ((rotated >> 17) | (rotated << 15)) == bitwiseCrc32c(bytes);
}

struct Field {
    unsigned number = 0;
    std::uint64_t value = 0; ///< of numbers
    std::string bytes;
};

std::uint64_t varintAt(const std::string& bytes, std::size_t& at)
{
    std::uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.at(at++));
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
}

std::vector<Field> fieldsOf(const std::string& message)
{
    std::vector<Field> fields;
    for (std::size_t at = 0; at < message.size();) {
        const std::uint64_t key = varintAt(message, at);
        Field field{unsigned(key >> 3), 0, {}};
        const std::size_t width = (key & 7) == 1 ? 8 : (key & 7) == 5 ? 4 : 0;
        if ((key & 7) == 0) {
            field.value = varintAt(message, at);
        } else if ((key & 7) == 2) {
            const auto length = std::size_t(varintAt(message, at));
            field.bytes = message.substr(at, length);
            if (field.bytes.size() != length)
                throw std::runtime_error("cut off");
            at += length;
        } else {
            field.value = fixedAt(message, at, width);
            at += width;
        }
        fields.push_back(field);
    }
    return fields;
}

struct Event {
    double wallTime = 0;
    std::int64_t step = 0;
    std::string version;
    std::string tag;
    float value = 0;
};

Event eventOf(const std::string& message)
{
    Event event;
    for (const Field& field : fieldsOf(message)) {
        if (field.number == 1)
            event.wallTime = std::bit_cast<double>(field.value);
        else if (field.number == 2)
            event.step = static_cast<std::int64_t>(field.value);
        else if (field.number == 3)
            event.version = field.bytes;
        else if (field.number == 5)
            for (const Field& entry : fieldsOf(fieldsOf(field.bytes).at(0).bytes)) {
                if (entry.number == 1)
                    event.tag = entry.bytes;
                else if (entry.number == 2)
                    event.value = std::bit_cast<float>(std::uint32_t(entry.value));
            }
    }
    return event;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// All events of a file; nothing when a frame is wrong.
std::optional<std::vector<Event>> eventsIn(const fs::path& path)
{
    const std::string bytes = contentOf(path);
    std::vector<Event> events;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = std::size_t(fixedAt(bytes, at, 8));
        const std::string message = bytes.substr(at + 12, length);
        if (!isChecksum(std::uint32_t(fixedAt(bytes, at + 8, 4)), bytes.substr(at, 8)) ||
            !isChecksum(std::uint32_t(fixedAt(bytes, at + 12 + length, 4)), message))
            return {};
        events.push_back(eventOf(message));
        at += 12 + length + 4;
    }
    return events;
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(fs::relative(entry.path(), folder));
    std::sort(files.begin(), files.end());
    return files;
}

fs::path pathOf(const QTemporaryDir& folder)
{
    return folder.path().toStdString();
}

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double started = 1700000000.25;

std::vector<network::EpochReport> someHistory()
{
    std::vector<network::EpochReport> history;
    for (int epoch = 1; epoch <= 3; ++epoch)
        history.push_back(
            {epoch, 1.0 / epoch, 0.25 * epoch, 1.5 / epoch, 0.2 * epoch, epoch, 0.5 * epoch});
    return history;
}

} // namespace

class TestTensorBoard : public QObject {
    Q_OBJECT
private slots:
    void checksumsAreCastagnoli()
    {
        // The check value of CRC-32C, and those of RFC 3720, B.4.
        QCOMPARE(report::crc32c("123456789"), 0xE3069283U);
        QCOMPARE(report::crc32c(std::string(32, '\0')), 0x8A9136AAU);
        QCOMPARE(report::crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
        QCOMPARE(report::crc32c(""), 0U);
        QCOMPARE(bitwiseCrc32c("123456789"), 0xE3069283U);
    }

    void aScalarIsReadBack()
    {
        const QTemporaryDir folder;
        fs::path path;
        {
            report::EventFile file(pathOf(folder), "tuner/trial 7", started);
            path = file.path();
            file.addScalar("val_loss", 0, 0.1, started + 1);
            file.addScalar("größe", 300, -2.5e10, started + 2);
            file.addScalar("", -1, std::numeric_limits<double>::infinity(), started + 3);
        }
        QCOMPARE(QString::fromStdString(fs::relative(path, pathOf(folder)).generic_string()),
                 QString("tuner/trial 7/events.out.tfevents.1700000000.tessera"));
        const auto events = eventsIn(path);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(4));
        QCOMPARE(events->at(0).version, std::string("brain.Event:2"));
        QCOMPARE(events->at(0).wallTime, started);
        QCOMPARE(events->at(1).tag, std::string("val_loss"));
        QCOMPARE(events->at(1).value, 0.1F);
        QCOMPARE(events->at(1).step, std::int64_t(0));
        QCOMPARE(events->at(2).tag, std::string("größe"));
        QCOMPARE(events->at(2).step, std::int64_t(300));
        QCOMPARE(events->at(2).value, -2.5e10F);
        QCOMPARE(events->at(2).wallTime, started + 2);
        QCOMPARE(events->at(3).step, std::int64_t(-1));
        QVERIFY(std::isinf(events->at(3).value));
    }

    void theFirstRecordIsAsTensorFlowWritesIt()
    {
        // tf.summary.FileWriter's first record for wall time 0, by hand: length 24, time, version.
        const QTemporaryDir folder;
        const report::EventFile file(pathOf(folder), "run", 0);
        const std::string bytes = contentOf(file.path());
        QCOMPARE(bytes.size(), std::size_t(8 + 4 + 24 + 4));
        QCOMPARE(bytes.substr(0, 8), std::string("\x18\0\0\0\0\0\0\0", 8));
        QCOMPARE(bytes.substr(12, 24), std::string("\x09\0\0\0\0\0\0\0\0\x1a\x0d"
                                                   "brain.Event:2",
                                                   24));
        // Every event file TensorFlow ever wrote begins with these checksummed length bytes.
        QCOMPARE(bytes.substr(8, 4), std::string("\xA3\x7F\x4B\x22", 4));
    }

    void aTrainingIsLoggedAsKerasDoes()
    {
        const QTemporaryDir folder;
        report::writeHistory(pathOf(folder), "Network 128-64", someHistory(), started);
        const auto files = filesIn(pathOf(folder));
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[0].parent_path().generic_string(), std::string("Network 128-64/train"));
        QCOMPARE(files[1].parent_path().generic_string(), std::string("Network 128-64/validation"));
        const auto train = eventsIn(pathOf(folder) / files[0]);
        const auto validation = eventsIn(pathOf(folder) / files[1]);
        QVERIFY(train && validation);
        QCOMPARE(train->size(), std::size_t(7));
        QCOMPARE(train->at(3).tag, std::string("epoch_loss"));
        QCOMPARE(train->at(3).step, std::int64_t(1));
        QCOMPARE(train->at(3).value, 0.5F);
        QCOMPARE(train->at(3).wallTime, started + 1);
        QCOMPARE(train->at(4).tag, std::string("epoch_accuracy"));
        QCOMPARE(validation->at(6).tag, std::string("epoch_accuracy"));
        QCOMPARE(validation->at(6).value, 0.6F);
        QCOMPARE(validation->at(6).step, std::int64_t(2));
    }

    void anEpochIsOnDiskBeforeTheNext()
    {
        const QTemporaryDir folder;
        const auto history = someHistory();
        report::HistoryEvents events(pathOf(folder), "run", started);
        std::size_t expected = 1;
        for (const auto& report : history) {
            events.add(report);
            expected += 2;
            for (const fs::path& file : filesIn(pathOf(folder))) {
                const auto read = eventsIn(pathOf(folder) / file);
                QVERIFY(read);
                QCOMPARE(read->size(), expected);
            }
        }
    }

    void whatIsNotKnownIsLeftOut()
    {
        const QTemporaryDir folder;
        auto history = someHistory();
        for (auto& report : history)
            report.trainAccuracy = report.validationLoss = report.validationAccuracy = notKnown;
        report::writeHistory(pathOf(folder), "autoencoder", history, started);
        const auto files = filesIn(pathOf(folder));
        QCOMPARE(files.size(), std::size_t(1)); // no validation run
        const auto events = eventsIn(pathOf(folder) / files[0]);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(4));
    }

    void aFileThatExistsIsNeverWrittenTo()
    {
        const QTemporaryDir folder;
        report::writeHistory(pathOf(folder), "run", someHistory(), started);
        const auto before = filesIn(pathOf(folder));
        const std::string content = contentOf(pathOf(folder) / before[0]);
        report::writeHistory(pathOf(folder), "run", someHistory(), started);
        QCOMPARE(filesIn(pathOf(folder)).size(), std::size_t(4));
        QCOMPARE(contentOf(pathOf(folder) / before[0]), content);
    }

    void aNameOfARunStaysInItsFolder()
    {
        const QTemporaryDir folder;
        for (const char* name : {"../../outside", "a/b:c*", "", ".."})
            report::writeHistory(pathOf(folder), name, someHistory(), started);
        for (const fs::path& file : filesIn(pathOf(folder)))
            QCOMPARE(std::distance(file.begin(), file.end()), std::ptrdiff_t(3));
        QCOMPARE(filesIn(pathOf(folder)).size(), std::size_t(8));
        report::EventFile deeper(pathOf(folder), "/x/../../y/", started);
        const fs::path inside = fs::relative(fs::canonical(deeper.path()), pathOf(folder));
        QVERIFY(inside.begin()->string() != "..");
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "a file";
        std::ofstream(file) << "x";
        try {
            report::writeHistory(file, "run", someHistory(), started);
            QFAIL("written into a file");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileNotWritable);
            QVERIFY(QString::fromStdString(error.subject()).contains("a file"));
            QVERIFY(!error.remedy().empty());
        }
    }

    void aLinkThatStandsThereIsNotFollowed()
    {
        const QTemporaryDir folder;
        const fs::path run = pathOf(folder) / "run";
        fs::create_directories(run);
        const fs::path elsewhere = pathOf(folder) / "elsewhere";
        fs::create_symlink(elsewhere, run / "events.out.tfevents.1700000000.tessera");
        const report::EventFile file(pathOf(folder), "run", started);
        QCOMPARE(file.path().filename().string(),
                 std::string("events.out.tfevents.1700000000.tessera.2"));
        QVERIFY(!fs::exists(elsewhere));
    }
};

QTEST_MAIN(TestTensorBoard)
#include "test_tensorboard.moc"

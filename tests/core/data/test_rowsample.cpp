#include "core/base/error.h"
#include "core/data/csv/csvreader.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace core::data;

namespace {

std::filesystem::path writeFile(const QTemporaryDir& folder, const std::string& text)
{
    const std::filesystem::path path = folder.filePath("big.csv").toStdString();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string numberedRows(std::size_t count)
{
    std::string text = "number,note\n";
    for (std::size_t i = 0; i < count; ++i)
        text += std::to_string(i) + (i % 10 == 0 ? ",\"two\nlines\"\n" : ",one line\n");
    return text;
}

CsvOptions sampleOf(std::size_t rows, std::uint64_t seed)
{
    CsvOptions options;
    options.sampleRows = rows;
    options.seed = seed;
    return options;
}

} // namespace

class RowSampleTest : public QObject {
    Q_OBJECT
private slots:
    void sampleKeepsOrderAndTellsTheFilesLines_data();
    void sampleKeepsOrderAndTellsTheFilesLines();
    void sameSeedGivesTheSameRows();
    void everyRowHasTheSameChance();
    void smallFilesAreTakenWhole();
    void utf16IsRefused();
    void filesBeyondTheMemoryAreRefusedWithAnEstimate();
};

void RowSampleTest::sampleKeepsOrderAndTellsTheFilesLines_data()
{
    QTest::addColumn<std::size_t>("rows");
    QTest::newRow("one piece of the file") << std::size_t(20'000);
    QTest::newRow("several pieces") << std::size_t(2'500'000);
}

void RowSampleTest::sampleKeepsOrderAndTellsTheFilesLines()
{
    QFETCH(std::size_t, rows);
    QTemporaryDir folder;
    const auto path = writeFile(folder, numberedRows(rows));
    const CsvResult sample = readCsv(path, sampleOf(500, 42));
    QCOMPARE(sample.table->rowCount(), std::size_t(500));
    QCOMPARE(sample.receipt.sampledFrom, rows);
    QCOMPARE(sample.receipt.bytes, std::size_t(std::filesystem::file_size(path)));
    long last = -1;
    for (std::size_t row = 0; row < 500; ++row) {
        const long number = std::stol(sample.table->cellText(row, 0));
        QVERIFY(number > last);
        last = number;
        // Line 1 is the header; every tenth row before this one takes two lines.
        const long line = 2 + number + (number + 9) / 10;
        QCOMPARE(long(sample.table->source()->line(row)), line);
        QCOMPARE(sample.table->cellText(row, 1),
                 std::string(number % 10 == 0 ? "two\nlines" : "one line"));
    }
}

void RowSampleTest::sameSeedGivesTheSameRows()
{
    QTemporaryDir folder;
    const auto path = writeFile(folder, numberedRows(5000));
    const auto texts = [&](std::uint64_t seed) {
        const CsvResult sample = readCsv(path, sampleOf(50, seed));
        std::vector<std::string> result;
        for (std::size_t row = 0; row < 50; ++row)
            result.push_back(sample.table->cellText(row, 0));
        return result;
    };
    QCOMPARE(texts(1), texts(1));
    QVERIFY(texts(1) != texts(2));
}

void RowSampleTest::everyRowHasTheSameChance()
{
    // 100 samples of 100 of 1,000: each tenth of the file is met 1,000 times, give or take five
    // standard deviations of the hypergeometric count (27 each).
    QTemporaryDir folder;
    const auto path = writeFile(folder, numberedRows(1000));
    std::vector<int> met(10);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const CsvResult sample = readCsv(path, sampleOf(100, seed));
        for (std::size_t row = 0; row < 100; ++row)
            ++met[std::stoul(sample.table->cellText(row, 0)) / 100];
    }
    for (const int count : met)
        QVERIFY2(count > 865 && count < 1135, qPrintable(QString::number(count)));
}

void RowSampleTest::smallFilesAreTakenWhole()
{
    QTemporaryDir folder;
    const auto path = writeFile(folder, numberedRows(30));
    const CsvResult sample = readCsv(path, sampleOf(100, 42));
    QCOMPARE(sample.table->rowCount(), std::size_t(30));
    QCOMPARE(sample.receipt.sampledFrom, std::size_t(30));
}

void RowSampleTest::utf16IsRefused()
{
    QTemporaryDir folder;
    const auto path = writeFile(folder, std::string("\xFF\xFE\x61\0\x2C\0\x62\0\n\0", 10));
    try {
        readCsv(path, sampleOf(100, 42));
        QFAIL("a sample of UTF-16 was taken");
    } catch (const core::Error& error) {
        QCOMPARE(error.code(), core::ErrorCode::InvalidOption);
        QVERIFY(!error.remedy().empty());
    }
}

void RowSampleTest::filesBeyondTheMemoryAreRefusedWithAnEstimate()
{
    QTemporaryDir folder;
    const auto path = writeFile(folder, numberedRows(100000));
    CsvOptions options;
    options.memoryLimit = 1'000'000;
    try {
        readCsv(path, options);
        QFAIL("the file was read");
    } catch (const core::Error& error) {
        QCOMPARE(error.code(), core::ErrorCode::TooLarge);
        QVERIFY(std::string(error.what()).find("1.0 MB are free") != std::string::npos);
        QVERIFY(error.remedy().find("sample") != std::string::npos);
    }
    options.memoryLimit = 100'000'000;
    QCOMPARE(readCsv(path, options).table->rowCount(), std::size_t(100000));
}

QTEST_APPLESS_MAIN(RowSampleTest)
#include "test_rowsample.moc"

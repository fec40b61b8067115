// Reads planted tables and compares with a plain loop of getline, split and stod over the same
// file, and with pandas and data.table's fread where they are installed. Every import runs in a
// process of its own, so that the peak of memory is its own.
//
//   bench_import [rows = 1000000] [--sizes]
//
// --sizes adds 10 MB to 1 GB (time per MB) and quoted text with line ends in it.
#include "core/base/parallel.h"
#include "core/data/csv/csvreader.h"
#include "core/samples/samples.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

double secondsOf(const auto& work)
{
    const auto started = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
}

/// What a first program does: every cell a string, numbers by stod, texts by a map.
std::size_t readNaively(const std::filesystem::path& path)
{
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    std::vector<std::vector<double>> numbers(12);
    std::vector<std::map<std::string, int>> levels(12);
    std::size_t rows = 0;
    while (std::getline(in, line)) {
        std::vector<std::string> cells;
        for (std::size_t begin = 0; begin <= line.size();) {
            const std::size_t end = std::min(line.find(',', begin), line.size());
            cells.push_back(line.substr(begin, end - begin));
            begin = end + 1;
        }
        for (std::size_t i = 0; i < cells.size() && i < numbers.size(); ++i) {
            try {
                numbers[i].push_back(std::stod(cells[i]));
            } catch (const std::exception&) {
                auto& known = levels[i];
                numbers[i].push_back(
                    known.emplace(cells[i], static_cast<int>(known.size())).first->second);
            }
        }
        ++rows;
    }
    return rows;
}

struct Measured {
    double seconds = 0;
    double rows = 0;
    double peakMiB = 0;
};

/// The fastest of `runs` in a child process, and the process's peak of memory.
Measured inOwnProcess(int runs, const auto& work)
{
    std::array<int, 2> ends = {};
    if (::pipe(ends.data()) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        Measured best;
        best.seconds = 1e9;
        for (int run = 0; run < runs; ++run) {
            std::size_t rows = 0;
            best.seconds = std::min(best.seconds, secondsOf([&] { rows = work(); }));
            best.rows = static_cast<double>(rows);
        }
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        best.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024;
        const auto written = ::write(ends[1], &best, sizeof best);
        ::_exit(written == sizeof best ? 0 : 1);
    }
    ::close(ends[1]);
    Measured measured;
    const auto got = ::read(ends[0], &measured, sizeof measured);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return got == sizeof measured ? measured : Measured();
}

Measured import(const std::filesystem::path& path, int runs)
{
    return inOwnProcess(runs, [&] { return core::data::readCsv(path).table->rowCount(); });
}

double megabytesOf(const std::filesystem::path& path)
{
    return static_cast<double>(std::filesystem::file_size(path)) / 1e6;
}

void print(const char* what, const std::filesystem::path& path, const Measured& measured)
{
    const double megabytes = megabytesOf(path);
    std::printf("%-22s %8.3f s  %6.2f M rows/s  %6.0f MB/s  %5.2f ms/MB  peak %6.0f MiB\n", what,
                measured.seconds, measured.rows / measured.seconds / 1e6,
                megabytes / measured.seconds, 1e3 * measured.seconds / megabytes, measured.peakMiB);
    std::fflush(stdout);
}

/// Runs a peer that prints "seconds peak-MiB"; nothing when it is not installed.
Measured peer(const std::string& command)
{
    Measured measured;
    std::FILE* const pipe = ::popen((command + " 2>/dev/null").c_str(), "r");
    if (pipe == nullptr)
        return measured;
    if (std::fscanf(pipe, "%lf %lf", &measured.seconds, &measured.peakMiB) != 2)
        measured = {};
    ::pclose(pipe);
    return measured;
}

Measured pandas(const std::filesystem::path& path)
{
    return peer("/usr/bin/python3 -c 'import pandas, resource, time\n"
                "best = 1e9\n"
                "for _ in range(3):\n"
                "    start = time.perf_counter()\n"
                "    table = pandas.read_csv(\"" +
                path.string() +
                "\")\n"
                "    best = min(best, time.perf_counter() - start)\n"
                "print(best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)'");
}

Measured fread(const std::filesystem::path& path)
{
    return peer("Rscript -e 'suppressMessages(library(data.table)); setDTthreads(" +
                std::to_string(core::threadCount()) +
                "); best <- 1e9; for (i in 1:5) best <- min(best, system.time(fread(\"" +
                path.string() +
                "\"))[[\"elapsed\"]]); peak <- grep(\"VmHWM\", readLines(\"/proc/self/status\"), "
                "value = TRUE); cat(best, as.numeric(gsub(\"[^0-9]\", \"\", peak)) / 1024)'");
}

void printPeer(const char* what, const std::filesystem::path& path, Measured measured, double rows,
               double ours)
{
    if (measured.seconds <= 0) {
        std::printf("%-22s not installed\n", what);
        return;
    }
    measured.rows = rows;
    print(what, path, measured);
    std::printf("%-22s takes %.2f times as long\n", "", measured.seconds / ours);
}

class TemporaryFile {
public:
    explicit TemporaryFile(const char* name)
        : m_path(std::filesystem::temp_directory_path() /
                 ("tessera-bench-" + std::to_string(::getpid()) + "-" + name))
    {
    }
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Made in a process of its own as well: the text must not count as ours.
void makeTable(const std::filesystem::path& path, std::size_t rows)
{
    inOwnProcess(1, [&] {
        core::samples::PlantOptions options;
        options.rows = rows;
        std::ofstream(path, std::ios::binary) << core::samples::plantedCsv(options);
        return rows;
    });
}

/// Comments of customers: every text is quoted, most have line ends and doubled quotes.
void makeQuotedText(const std::filesystem::path& path, std::size_t rows)
{
    std::ofstream out(path, std::ios::binary);
    out << "customer,rating,comment,answer\n";
    for (std::size_t row = 0; row < rows; ++row)
        out << "C" << row << ',' << row % 5 + 1
            << ",\"Dear all,\nthe \"\"large\"\" box came late,\nbut it came.\","
            << (row % 3 == 0 ? "\"Thank you,\r\nwe are sorry\"" : "\"none\"") << '\n';
}

void compareSizes()
{
    for (const std::size_t rows : {165'000UL, 1'650'000UL, 16'500'000UL}) {
        const TemporaryFile file("size.csv");
        makeTable(file.path(), rows);
        const std::string what = std::to_string(rows) + " rows";
        print(what.c_str(), file.path(), import(file.path(), 3));
    }
    const TemporaryFile quoted("quoted.csv");
    makeQuotedText(quoted.path(), 700'000);
    print("quoted, line ends", quoted.path(), import(quoted.path(), 3));
}

} // namespace

int main(int argumentCount, char** arguments)
{
    std::size_t rows = 1'000'000;
    bool sizes = false;
    for (int i = 1; i < argumentCount; ++i) {
        if (std::strcmp(arguments[i], "--sizes") == 0)
            sizes = true;
        else
            rows = std::strtoul(arguments[i], nullptr, 10);
    }
    const TemporaryFile file("table.csv");
    makeTable(file.path(), rows);
    std::printf("%zu rows, 12 columns, %.1f MB, %zu threads\n", rows, megabytesOf(file.path()),
                core::threadCount());
    const Measured ours = import(file.path(), 7);
    print("readCsv", file.path(), ours);
    print("readCsv, once", file.path(), import(file.path(), 1));
    Measured naive = inOwnProcess(1, [&] { return readNaively(file.path()); });
    printPeer("naive loop", file.path(), naive, ours.rows, ours.seconds);
    printPeer("pandas, C engine", file.path(), pandas(file.path()), ours.rows, ours.seconds);
    printPeer("data.table fread", file.path(), fread(file.path()), ours.rows, ours.seconds);
    if (sizes)
        compareSizes();
    return 0;
}

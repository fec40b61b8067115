// Reads a planted table of 1 M × 12 and compares with a plain loop of getline, split and stod over
// the same file: bench_import [rows]
#include "core/data/csvreader.h"
#include "core/samples/samples.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

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

double peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    core::samples::PlantOptions options;
    options.rows = argumentCount > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1000000;
    const auto path = std::filesystem::temp_directory_path() /
                      ("tessera-bench-" + std::to_string(::getpid()) + ".csv");
    const double generating = secondsOf(
        [&] { std::ofstream(path, std::ios::binary) << core::samples::plantedCsv(options); });
    const double megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    std::printf("table            %zu rows, 12 columns, %.1f MB (made in %.2f s)\n", options.rows,
                megabytes, generating);

    const double before = peakMegabytes();
    double best = 1e9;
    std::size_t rows = 0;
    for (int run = 0; run < 5; ++run)
        best =
            std::min(best, secondsOf([&] { rows = core::data::readCsv(path).table->rowCount(); }));
    const double naive = secondsOf([&] { rows -= readNaively(path); });
    std::filesystem::remove(path);
    std::printf("readCsv          %.3f s, %.2f M rows/s, %.0f MB/s\n", best,
                static_cast<double>(options.rows) / best / 1e6, megabytes / best);
    std::printf("naive loop       %.3f s, ratio %.1f\n", naive, naive / best);
    std::printf("peak memory      %.0f MB (%.0f MB before reading)\n", peakMegabytes(), before);
    return rows == 0 ? 0 : 1;
}

// Scoring a file: a network of 32, 16 and 8 units on car buyers of eleven columns, written with the
// label and four probabilities. Beside it the plain way in the same run: the whole table read, the
// recipe and the model applied to it, every row written again cell by cell. Peak memory is that of
// the process after each length, so lengths rise.
#include "core/data/csv/csvwriter.h"
#include "core/data/tablefile.h"
#include "core/deploy/scorer.h"
#include "core/predict/classifier.h"
#include "core/samples/generators.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sys/resource.h>

namespace {

using namespace core;
namespace fs = std::filesystem;

void generate(const fs::path& path, std::size_t rows, std::uint64_t seed)
{
    constexpr std::size_t rowsAtOnce = 125'000; // so that this takes less memory than scoring
    std::ofstream out(path, std::ios::binary);
    for (std::size_t done = 0; done < rows; done += rowsAtOnce) {
        const std::string text =
            samples::carBuyersCsv(std::min(rowsAtOnce, rows - done), seed + done);
        out << (done == 0 ? text : text.substr(text.find('\n') + 1));
    }
}

double peakMegabytes()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void scorePlainly(const predict::SavedClassifier& model, const fs::path& from, const fs::path& to)
{
    const auto table = data::readTableFile(from).table;
    const auto predicted = predict::predict(model, *table, data::allRows(table->rowCount()));
    std::ofstream out(to, std::ios::binary);
    std::string line;
    std::vector<std::string> cells(table->columnCount());
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        table->source()->cells(row, std::span(cells).first(table->columnCount()));
        cells.push_back(model.classes[static_cast<std::size_t>(predicted.classes[row])]);
        for (const double share : predicted.probabilities.row(row))
            cells.push_back(data::numberText(share));
        line.clear();
        data::appendCsvRow(line, cells);
        out << line;
        cells.resize(table->columnCount());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const fs::path folder = fs::temp_directory_path() / "tessera-bench-scoring";
    fs::create_directories(folder);
    generate(folder / "train.csv", 8000, 5);
    const auto table = data::readTableFile(folder / "train.csv").table;
    const predict::ClassifierRequest request{
        table, *table->target(), {}, predict::classifierPreset("p4"), 42};
    const auto saved = std::make_shared<const predict::SavedClassifier>(
        predict::saved(predict::trainClassifier(request, {})));
    const store::Model model = saved;
    std::printf("%12s %10s %12s %10s\n", "rows", "seconds", "rows/s", "peak MB");
    const auto largest = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 5'000'000ULL;
    for (const std::size_t rows : {1'000'000, 2'000'000, 5'000'000, 10'000'000, 20'000'000}) {
        if (rows > largest)
            break;
        generate(folder / "new.csv", rows, 3);
        const double seconds = bench::secondsOf([&] {
            if (deploy::scoreFile(model, folder / "new.csv", {}, {folder / "out.csv", {}, {}})
                    .rows != rows)
                std::abort();
        });
        std::printf("%12zu %10.3f %12.0f %10.0f\n", rows, seconds,
                    static_cast<double>(rows) / seconds, peakMegabytes());
    }
    constexpr std::size_t comparedRows = 500'000;
    generate(folder / "new.csv", comparedRows, 3);
    double own = 1e9;
    double plain = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        own = std::min(
            own, bench::secondsOf([&] {
                deploy::scoreFile(model, folder / "new.csv", {}, {folder / "out.csv", {}, {}});
            }));
        plain = std::min(plain, bench::secondsOf([&] {
                             scorePlainly(*saved, folder / "new.csv", folder / "plain.csv");
                         }));
    }
    std::printf("%zu rows: %.3f s; read, predicted and written as a whole %.3f s: %.1f times\n",
                comparedRows, own, plain, plain / own);
    fs::remove_all(folder);
    return 0;
}

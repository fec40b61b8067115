#include "core/base/random.h"
#include "core/explore/association.h"
#include "core/explore/missingness.h"
#include "core/explore/nullitytree.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"
#include "tests/support/tables.h"
#include "tests/support/textbook.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <limits>
#include <numeric>
#include <stop_token>
#include <string_view>

namespace {

using core::data::DataTable;
namespace explore = core::explore;

struct Taken {
    double seconds = 0;
    double processorSeconds = 0; ///< of all threads
};

/// The fastest of `runs`: other programs can only add to the time.
Taken timeOf(const std::function<void()>& work, int runs = 1)
{
    Taken fastest{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t startClock = std::clock();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        fastest.seconds = std::min(fastest.seconds, taken.count());
        fastest.processorSeconds =
            std::min(fastest.processorSeconds,
                     static_cast<double>(std::clock() - startClock) / CLOCKS_PER_SEC);
    }
    return fastest;
}

/// Related columns with 5 % missing cells each; every third has few distinct values.
DataTable customers(std::size_t rows, std::size_t columns)
{
    core::Random random(42);
    std::vector<std::vector<double>> values(columns, std::vector<double>(rows));
    for (std::size_t row = 0; row < rows; ++row) {
        const double common = random.normal();
        for (std::size_t column = 0; column < columns; ++column) {
            const double value = 100 * (common + random.normal());
            values[column][row] = random.uniform() < 0.05 ? tables::missing
                                  : column % 3 == 2       ? std::round(value / 10)
                                                          : value;
        }
    }
    std::vector<core::data::Column> built;
    for (std::size_t column = 0; column < columns; ++column)
        built.push_back(tables::numbers(std::to_string(column), std::move(values[column])));
    return tables::table(std::move(built));
}

/// Of every four columns two hold numbers (one with few distinct values), one ordinal levels or
/// yes/no, one nominal levels; 2 % missing cells each.
DataTable mixedCustomers(std::size_t rows, std::size_t columns)
{
    core::Random random(43);
    std::vector<double> common(rows);
    for (double& value : common)
        value = random.normal();
    std::vector<core::data::Column> built;
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<double> values(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            const double value = common[row] + random.normal();
            values[row] = random.uniform() < 0.02 ? tables::missing
                          : column % 4 == 1       ? std::round(10 * value)
                                                  : value;
        }
        const std::string name = std::to_string(column);
        if (column % 4 < 2) {
            built.push_back(tables::numbers(name, std::move(values)));
            continue;
        }
        const bool isBoolean = column % 8 == 2;
        const int levels = isBoolean ? 2 : 3 + static_cast<int>(column / 4 % 10);
        core::data::Column built1;
        built1.name = name;
        built1.type = isBoolean         ? core::data::ColumnType::Boolean
                      : column % 4 == 2 ? core::data::ColumnType::Ordinal
                                        : core::data::ColumnType::Category;
        for (int level = 0; level < levels; ++level)
            built1.levels.push_back(std::to_string(level));
        for (const double value : values) {
            const bool isMissing = std::isnan(value);
            built1.missing.push_back(isMissing);
            built1.missingCount += isMissing;
            built1.codes.push_back(
                isMissing ? -1
                          : std::clamp(static_cast<int>(levels * (value + 2) / 4), 0, levels - 1));
        }
        built.push_back(std::move(built1));
    }
    return tables::table(std::move(built));
}

/// The textbook loop: keep the rows with both cells, two passes.
double naivePearson(const std::vector<double>& x, const std::vector<double>& y)
{
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (!std::isnan(x[row]) && !std::isnan(y[row])) {
            a.push_back(x[row]);
            b.push_back(y[row]);
        }
    }
    const auto n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
        ab += (a[i] - meanA) * (b[i] - meanB);
    }
    return ab / std::sqrt(aa * bb);
}

std::vector<double> naiveRanks(const std::vector<double>& x)
{
    std::vector<std::size_t> rows(x.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return textbook::averageRanks(x, std::move(rows));
}

/// Ranks the rows with both cells anew for every pair.
double naiveSpearman(const std::vector<double>& x, const std::vector<double>& y)
{
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (!std::isnan(x[row]) && !std::isnan(y[row])) {
            a.push_back(x[row]);
            b.push_back(y[row]);
        }
    }
    return naivePearson(naiveRanks(a), naiveRanks(b));
}

struct Naive {
    double seconds = 0;
    double largestDifference = 0;
};

/// Times the loop over the first `pairs` pairs and scales up to all of them.
template <typename Function>
Naive naiveLoop(const DataTable& table, const explore::AssociationMatrix& matrix, std::size_t pairs,
                Function measure)
{
    Naive naive;
    std::size_t done = 0;
    const std::size_t all = matrix.size() * (matrix.size() - 1) / 2;
    naive.seconds =
        timeOf([&] {
            for (std::size_t a = 1; a < matrix.size() && done < pairs; ++a) {
                for (std::size_t b = 0; b < a && done < pairs; ++b, ++done) {
                    const double value = measure(table.column(a).numbers, table.column(b).numbers);
                    naive.largestDifference =
                        std::max(naive.largestDifference, std::abs(value - matrix.value(a, b)));
                }
            }
        }).seconds;
    naive.seconds *= static_cast<double>(all) / static_cast<double>(done);
    return naive;
}

constexpr std::size_t bandCount = 1000;
constexpr int repeats = 7;

void print(const char* what, const Taken& taken)
{
    std::printf("%-34s %8.4f s, %8.4f s of processors\n", what, taken.seconds,
                taken.processorSeconds);
}

void print(const char* what, const Taken& taken, const Naive& naive)
{
    std::printf("%-34s %8.4f s, %8.4f s of processors   textbook loop %8.3f s   ratio %5.1f   "
                "difference %.1e\n",
                what, taken.seconds, taken.processorSeconds, naive.seconds,
                naive.seconds / taken.seconds, naive.largestDifference);
}

} // namespace

/// Stop requests early and late in the work.
double longestStop(const DataTable& table, const std::vector<std::size_t>& columns)
{
    double longest = 0;
    for (const double share : {0.01, 0.2, 0.4, 0.6, 0.8}) {
        std::stop_source source;
        std::chrono::steady_clock::time_point asked;
        const auto stopAt = [&](double fraction, std::string_view) {
            if (fraction >= share && !source.stop_requested()) {
                asked = std::chrono::steady_clock::now();
                source.request_stop();
            }
        };
        try {
            explore::associate(table, columns, explore::MeasureChoice::Automatic,
                               source.get_token(), stopAt);
        } catch (const core::Cancelled&) {
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - asked;
            longest = std::max(longest, taken.count());
        }
    }
    return longest;
}

void benchManyColumns(std::size_t rows, std::size_t columns)
{
    const DataTable table = mixedCustomers(rows, columns);
    std::printf("%zu rows, %zu columns of all types, 2 %% missing\n", rows, columns);
    std::vector<std::size_t> all(columns);
    std::iota(all.begin(), all.end(), std::size_t{0});
    explore::AssociationMatrix matrix;
    double longestSilence = 0;
    auto last = std::chrono::steady_clock::now();
    const auto progress = [&](double, std::string_view) {
        const auto now = std::chrono::steady_clock::now();
        longestSilence =
            std::max(longestSilence, std::chrono::duration<double>(now - last).count());
        last = now;
    };
    print("associations, automatic", timeOf([&] {
              matrix =
                  explore::associate(table, all, explore::MeasureChoice::Automatic, {}, progress);
          }));
    std::printf("  longest time without progress %.3f s\n", longestSilence);
    std::printf("  longest time from a stop request to the end %.3f s\n", longestStop(table, all));
    print("associations, Pearson",
          timeOf([&] { explore::associate(table, all, explore::MeasureChoice::Pearson); }));
    print("similarity order", timeOf([&] { explore::similarityOrder(matrix); }));
    print("missingness", timeOf([&] { explore::missingness(table); }));
    print("missing cells alike (tree)", timeOf([&] { explore::nullityTree(table); }));
}

/// Usage: bench_explore [rows] [columns], or: bench_explore many [rows] [columns]
int main(int argc, char** argv)
{
    const auto argument = [&](int index, std::size_t otherwise) -> std::size_t {
        return argc > index ? std::strtoull(argv[index], nullptr, 10) : otherwise;
    };
    if (argc > 1 && std::string_view(argv[1]) == "many") {
        benchManyColumns(argument(2, 50000), argument(3, 400));
        return 0;
    }
    const std::size_t rows = argument(1, 1000000);
    const std::size_t columns = argument(2, 12);
    const DataTable table = customers(rows, columns);
    std::printf("%zu rows, %zu columns, 5 %% missing\n", rows, columns);
    std::vector<std::size_t> all(columns);
    std::iota(all.begin(), all.end(), std::size_t{0});

    print("missingness", timeOf([&] { explore::missingness(table); }, repeats));
    print("missing bands, file order",
          timeOf([&] { explore::missingBands(table, bandCount); }, repeats));
    print(
        "missing bands, most missing first",
        timeOf(
            [&] { explore::missingBands(table, bandCount, explore::BandOrder::MostMissingFirst); },
            repeats));
    print("missing bands, by pattern",
          timeOf([&] { explore::missingBands(table, bandCount, explore::BandOrder::ByPattern); },
                 repeats));
    print("missing cells alike (tree)", timeOf([&] { explore::nullityTree(table); }, repeats));
    print("summary", timeOf([&] { explore::summarize(table); }));
    print("quality", timeOf([&] { explore::checkQuality(table); }));

    explore::AssociationMatrix matrix;
    const Taken pearson = timeOf(
        [&] { matrix = explore::associate(table, all, explore::MeasureChoice::Pearson); }, repeats);
    print("Pearson", pearson, naiveLoop(table, matrix, 24, naivePearson));
    const Taken spearman =
        timeOf([&] { matrix = explore::associate(table, all, explore::MeasureChoice::Spearman); },
               repeats);
    print("Spearman", spearman, naiveLoop(table, matrix, 8, naiveSpearman));
    return 0;
}

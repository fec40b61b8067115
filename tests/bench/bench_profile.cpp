// Times of describing and separating segments of a large table.
#include "core/base/random.h"
#include "core/segment/profile/profile.h"
#include "core/segment/profile/separation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>

using namespace core;

namespace {

double bestSeconds(const std::function<void()>& body)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const auto start = std::chrono::steady_clock::now();
        body();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = std::min(best, taken.count());
    }
    return best;
}

data::DataTable::ColumnPointer numberColumn(int index, std::span<const std::int32_t> labels,
                                            Random& random)
{
    data::Column column;
    column.name = "number " + std::to_string(index);
    column.type = data::ColumnType::Numeric;
    column.missing.assign(labels.size(), 0);
    // A third of them whole numbers of small range, the others all but distinct.
    const bool whole = index % 3 == 0;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const double value = random.normal() * 20 + labels[row] * (index % 4);
        column.numbers.push_back(whole ? std::round(value) : value);
    }
    return std::make_shared<const data::Column>(std::move(column));
}

data::DataTable::ColumnPointer levelColumn(int index, data::ColumnType type,
                                           std::span<const std::int32_t> labels, Random& random)
{
    data::Column column;
    column.name = "levels " + std::to_string(index);
    column.type = type;
    column.levels = {"a", "b", "c", "d", "e", "f", "g"};
    column.missing.assign(labels.size(), 0);
    for (const std::int32_t label : labels)
        column.codes.push_back(static_cast<std::int32_t>(
            (random.below(7) + (random.below(4) == 0 ? static_cast<std::uint64_t>(label) : 0)) %
            7));
    return std::make_shared<const data::Column>(std::move(column));
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t rows = argc > 1 ? std::stoul(argv[1]) : 1'000'000;
    const int segments = argc > 2 ? std::stoi(argv[2]) : 6;
    Random random(1);
    std::vector<std::int32_t> labels(rows);
    for (auto& label : labels)
        label = static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(segments)));
    std::vector<data::DataTable::ColumnPointer> columns;
    for (int index = 0; index < 9; ++index)
        columns.push_back(numberColumn(index, labels, random));
    columns.push_back(levelColumn(0, data::ColumnType::Category, labels, random));
    columns.push_back(levelColumn(1, data::ColumnType::Category, labels, random));
    columns.push_back(levelColumn(2, data::ColumnType::Ordinal, labels, random));
    const data::DataTable table(columns, std::vector(columns.size(), data::ColumnRole::Feature));
    const std::vector<std::size_t> features{0, 1, 2, 3};
    std::printf("%zu rows x %zu columns, %d segments\n", rows, columns.size(), segments);
    std::printf("profile    %.3f s\n",
                bestSeconds([&] { segment::profileSegments(table, features, labels, segments); }));
    std::printf("separation %.3f s\n",
                bestSeconds([&] { segment::separateSegments(table, features, labels, segments); }));
}

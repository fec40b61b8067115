#include "core/base/random.h"
#include "core/prepare/recipe.h"
#include "tests/support/tables.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <unordered_map>

namespace {

using core::data::DataTable;
namespace prepare = core::prepare;

/// The fastest of three: other programs can only add to the time.
double secondsOf(const std::function<void()>& work)
{
    double fastest = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        fastest = std::min(fastest, taken.count());
    }
    return fastest;
}

/// Twelve columns, half numbers and half categories of 2 to 12 levels, 5 % missing cells.
DataTable customers(std::size_t rows)
{
    core::Random random(42);
    std::vector<core::data::Column> columns;
    for (int column = 0; column < 12; ++column) {
        const std::string name = "column " + std::to_string(column);
        if (column % 2 == 0) {
            std::vector<double> values(rows);
            for (double& value : values)
                value = random.uniform() < 0.05 ? tables::missing : 50 + 20 * random.normal();
            columns.push_back(tables::numbers(name, std::move(values)));
            continue;
        }
        core::data::Column levels;
        levels.name = name;
        levels.type = core::data::ColumnType::Category;
        for (int level = 0; level <= column; ++level)
            levels.levels.push_back("level " + std::to_string(level));
        for (std::size_t row = 0; row < rows; ++row) {
            const bool isMissing = random.uniform() < 0.05;
            levels.codes.push_back(
                isMissing ? -1 : static_cast<std::int32_t>(random.below(levels.levels.size())));
            levels.missing.push_back(isMissing);
            levels.missingCount += isMissing;
        }
        columns.push_back(std::move(levels));
    }
    return tables::table(std::move(columns));
}

/// The same work cell by cell with a look-up of each level's name: how a script does it.
double textbook(const DataTable& table, core::data::Matrix& values)
{
    std::size_t offset = 0;
    for (std::size_t index = 0; index < table.columnCount(); ++index) {
        const core::data::Column& column = table.column(index);
        if (column.isNumeric()) {
            std::vector<double> present;
            for (const double value : column.numbers) {
                if (!std::isnan(value))
                    present.push_back(value);
            }
            std::sort(present.begin(), present.end());
            const double fill =
                (present[(present.size() - 1) / 2] + present[present.size() / 2]) / 2;
            double sum = 0;
            double squares = 0;
            const auto n = static_cast<double>(column.size());
            for (const double value : column.numbers)
                sum += std::isnan(value) ? fill : value;
            for (const double value : column.numbers)
                squares += std::pow((std::isnan(value) ? fill : value) - sum / n, 2);
            const double sd = std::sqrt(squares / n);
            for (std::size_t row = 0; row < column.size(); ++row) {
                const double value = column.numbers[row];
                values(row, offset) = ((std::isnan(value) ? fill : value) - sum / n) / sd;
            }
            ++offset;
            continue;
        }
        std::unordered_map<std::string, std::size_t> counts, place;
        for (std::size_t level = 0; level < column.levels.size(); ++level)
            place[column.levels[level]] = level;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (!column.isMissing(row))
                ++counts[core::data::valueText(column, row)];
        }
        std::string most;
        for (const auto& [level, count] : counts)
            most = most.empty() || count > counts[most] ? level : most;
        for (std::size_t row = 0; row < column.size(); ++row)
            values(row,
                   offset +
                       place[column.isMissing(row) ? most : core::data::valueText(column, row)]) =
                1;
        offset += column.levels.size();
    }
    return values(0, 0);
}

} // namespace

/// Usage: bench_prepare [ROWS]
int main(int argc, char** argv)
{
    const std::size_t rows =
        argc > 1 ? static_cast<std::size_t>(std::strtoull(argv[1], nullptr, 10)) : 1'000'000;
    const DataTable table = customers(rows);
    const auto all = core::data::allRows(rows);
    const prepare::FitRequest request{.columns = prepare::usableFeatures(table), .rows = all};
    const auto measure = [&](const char* name, const prepare::RecipePlan& plan) {
        prepare::Recipe recipe;
        const double fit = secondsOf([&] { recipe = prepare::fitRecipe(table, request, plan); });
        const double apply = secondsOf([&] { prepare::applyRecipe(recipe, table, all); });
        std::printf("%-14s %zu rows -> %zu inputs: fit %.3f s, apply %.3f s (%.1f M rows/s)\n",
                    name, rows, recipe.width(), fit, apply,
                    static_cast<double>(rows) / apply / 1e6);
        return fit + apply;
    };
    const double standard = measure("standard", prepare::defaultPlan());
    measure("skewed", prepare::namedPlan("skewed"));
    core::data::Matrix values(rows, 6 + 2 + 4 + 6 + 8 + 10 + 12);
    const double plain = secondsOf([&] {
        if (textbook(table, values) > 1e9)
            std::puts("far out");
    });
    std::printf("%-14s fit and apply %.3f s; ratio %.1f\n", "cell by cell", plain,
                plain / standard);
    return 0;
}

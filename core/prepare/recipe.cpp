#include "core/prepare/recipe.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/prepare/cellreader.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace core::prepare {
namespace {

using data::Column;
using data::ColumnType;

constexpr std::size_t rowsPerBlock = 4096;

void checkOptions(const RecipeOptions& options)
{
    if (options.numericImputation == NumericImputation::Constant &&
        !std::isfinite(options.numericConstant))
        throw Error(ErrorCode::InvalidOption, "The constant for empty cells is not a number.",
                    "numericConstant", {}, "Give a finite number.");
}

void checkType(const Column& column)
{
    if (!column.isNumeric() && !column.hasLevels())
        throw Error(ErrorCode::WrongColumnType,
                    "Column \"" + column.name + "\" is of type " +
                        std::string(data::toWord(column.type)) +
                        " and cannot be used as a feature.",
                    column.name, {}, "Leave the column out, or change its type.");
}

[[noreturn]] void throwNoValues(const Column& column)
{
    throw Error(ErrorCode::NotEnoughRows,
                "Column \"" + column.name + "\" has no values in the rows that are fitted on.",
                column.name, {}, "Leave the column out.");
}

/// Mean and population sd of the present values and of `fills` more cells equal to `fill`: scaling
/// follows imputation, so that prepared columns have mean 0 and sd 1 on the rows fitted on.
void fitScale(ColumnRecipe& recipe, const std::vector<double>& values, std::size_t fills,
              double fill)
{
    double low = fills > 0 ? fill : values.front();
    double high = low;
    long double sum = static_cast<long double>(fills) * fill;
    for (const double value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
        sum += value;
    }
    recipe.scale = 1;
    if (low == high) {
        recipe.mean = low;
        return;
    }
    const auto n = static_cast<long double>(values.size() + fills);
    recipe.mean = static_cast<double>(sum / n);
    const auto deviation = [&](double value) {
        return static_cast<long double>(value) - recipe.mean;
    };
    long double squares = static_cast<long double>(fills) * deviation(fill) * deviation(fill);
    for (const double value : values)
        squares += deviation(value) * deviation(value);
    const auto sd = static_cast<double>(std::sqrt(squares / n));
    // A spread within the rounding of the values themselves is none.
    const double magnitude = std::max(std::abs(low), std::abs(high));
    if (std::isfinite(sd) && sd > magnitude * 10 * std::numeric_limits<double>::epsilon())
        recipe.scale = sd;
}

double median(std::vector<double> values)
{
    const std::size_t middle = values.size() / 2;
    const auto upper = values.begin() + static_cast<std::ptrdiff_t>(middle);
    std::nth_element(values.begin(), upper, values.end());
    if (values.size() % 2 == 1)
        return *upper;
    const double lower = *std::max_element(values.begin(), upper);
    return lower + (*upper - lower) / 2;
}

void fitNumbers(ColumnRecipe& recipe, const Column& column, std::span<const std::uint32_t> rows,
                const RecipeOptions& options)
{
    std::vector<double> values;
    values.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        if (!column.isMissing(row))
            values.push_back(column.numbers[row]);
    }
    recipe.cellsFilled = rows.size() - values.size();
    switch (options.numericImputation) {
    case NumericImputation::Median:
        if (values.empty())
            throwNoValues(column);
        recipe.fillNumber = median(values);
        break;
    case NumericImputation::Mean: {
        if (values.empty())
            throwNoValues(column);
        long double sum = 0;
        for (const double value : values)
            sum += value;
        recipe.fillNumber = static_cast<double>(sum / static_cast<long double>(values.size()));
        break;
    }
    case NumericImputation::Constant:
        recipe.fillNumber = options.numericConstant;
        break;
    }
    if (options.scaling == Scaling::Standard)
        fitScale(recipe, values, recipe.cellsFilled, recipe.fillNumber);
}

/// How often each level of the column occurs in the rows.
std::vector<std::size_t> levelCounts(const Column& column, std::span<const std::uint32_t> rows)
{
    std::vector<std::size_t> counts(column.levels.size(), 0);
    for (const std::uint32_t row : rows) {
        if (column.codes[row] >= 0)
            ++counts[static_cast<std::size_t>(column.codes[row])];
    }
    return counts;
}

void fitLevels(ColumnRecipe& recipe, const Column& column, std::span<const std::uint32_t> rows,
               const RecipeOptions& options)
{
    const std::vector<std::size_t> all = levelCounts(column, rows);
    std::vector<std::size_t> counts;
    std::size_t present = 0;
    for (std::size_t level = 0; level < all.size(); ++level) {
        if (all[level] == 0)
            continue;
        recipe.levels.push_back(column.levels[level]);
        counts.push_back(all[level]);
        present += all[level];
    }
    recipe.cellsFilled = rows.size() - present;
    recipe.oneHot =
        column.type != ColumnType::Ordinal || options.ordinalEncoding == OrdinalEncoding::OneHot;
    if (recipe.oneHot) {
        recipe.missingIsLevel = options.categoryImputation == CategoryImputation::MissingLevel &&
                                recipe.cellsFilled > 0;
        if (counts.empty() && !recipe.missingIsLevel)
            throwNoValues(column);
        if (!counts.empty()) {
            const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
            recipe.fillLevel = recipe.levels[static_cast<std::size_t>(most)];
        }
        recipe.width = recipe.levels.size() + (recipe.missingIsLevel ? 1 : 0);
        return;
    }
    if (counts.empty())
        throwNoValues(column);
    // The lower median is a level that exists; half-way between two levels there is none.
    std::size_t below = 0;
    std::size_t middle = 0;
    while ((below += counts[middle]) * 2 < present)
        ++middle;
    recipe.fillNumber = static_cast<double>(middle);
    if (options.scaling == Scaling::Standard) {
        std::vector<double> ranks;
        ranks.reserve(present);
        for (std::size_t level = 0; level < counts.size(); ++level)
            ranks.insert(ranks.end(), counts[level], static_cast<double>(level));
        fitScale(recipe, ranks, recipe.cellsFilled, recipe.fillNumber);
    }
}

/// Writes the prepared columns of one table column for a block of rows.
class ColumnWriter {
public:
    ColumnWriter(const ColumnRecipe& recipe, const Column& column, std::size_t offset)
        : m_recipe(recipe), m_reader(recipe, column), m_offset(offset)
    {
        if (!recipe.oneHot)
            return;
        const auto fill = std::find(recipe.levels.begin(), recipe.levels.end(), recipe.fillLevel);
        m_fillLevel = static_cast<std::int32_t>(fill - recipe.levels.begin());
    }

    const CellReader& reader() const { return m_reader; }
    const ColumnRecipe& recipe() const { return m_recipe; }

    void write(data::Matrix& values, std::span<const std::uint32_t> rows, std::size_t begin,
               std::size_t end) const
    {
        for (std::size_t i = begin; i < end; ++i) {
            double* cell = &values(i, m_offset);
            if (m_recipe.oneHot)
                writeOneHot(cell, rows[i]);
            else
                *cell = (numberAt(rows[i]) - m_recipe.mean) / m_recipe.scale;
        }
    }

private:
    void writeOneHot(double* cells, std::size_t row) const
    {
        std::int32_t level = m_reader.level(row);
        if (level == CellReader::missing)
            level = m_recipe.missingIsLevel ? static_cast<std::int32_t>(m_recipe.levels.size())
                                            : m_fillLevel;
        else if (static_cast<std::size_t>(level) >= m_recipe.levels.size())
            return;
        cells[level] = 1;
    }

    double numberAt(std::size_t row) const
    {
        if (m_recipe.type != ColumnType::Ordinal) {
            const double value = m_reader.number(row);
            return std::isnan(value) ? m_recipe.fillNumber : value;
        }
        const std::int32_t level = m_reader.level(row);
        const bool isKnown = level != CellReader::missing &&
                             static_cast<std::size_t>(level) < m_recipe.levels.size();
        return isKnown ? static_cast<double>(level) : m_recipe.fillNumber;
    }

    const ColumnRecipe& m_recipe;
    CellReader m_reader;
    std::size_t m_offset;
    std::int32_t m_fillLevel = 0;
};

void countUnseen(std::vector<UnseenLevel>& unseen, const ColumnWriter& writer,
                 std::span<const std::uint32_t> rows)
{
    const CellReader& reader = writer.reader();
    if (!reader.hasUnseenLevels())
        return;
    const std::size_t known = writer.recipe().levels.size();
    std::vector<std::size_t> counts(reader.unseenCount(), 0);
    for (const std::uint32_t row : rows) {
        const std::int32_t level = reader.level(row);
        if (level != CellReader::missing && static_cast<std::size_t>(level) >= known)
            ++counts[static_cast<std::size_t>(level) - known];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            unseen.push_back({writer.recipe().name,
                              reader.unseenLevel(static_cast<std::int32_t>(known + i)), counts[i]});
    }
}

} // namespace

Recipe fitRecipe(const data::DataTable& table, std::span<const std::size_t> columns,
                 std::span<const std::uint32_t> rows, const RecipeOptions& options)
{
    if (columns.empty())
        throw Error(ErrorCode::InvalidOption, "No feature is chosen.", "features", {},
                    "Choose at least one column.");
    if (rows.empty())
        throw Error(ErrorCode::NotEnoughRows, "There are no rows to fit the preparation on.");
    checkOptions(options);
    for (const std::size_t column : columns)
        checkType(table.column(column));

    Recipe recipe;
    recipe.options = options;
    recipe.rowsFitted = rows.size();
    recipe.columns.resize(columns.size());
    parallelBlocks(columns.size(), 1, [&](std::size_t i, std::size_t) {
        const Column& column = table.column(columns[i]);
        ColumnRecipe& fitted = recipe.columns[i];
        fitted.name = column.name;
        fitted.type = column.type;
        if (column.isNumeric())
            fitNumbers(fitted, column, rows, options);
        else
            fitLevels(fitted, column, rows, options);
    });
    return recipe;
}

Prepared applyRecipe(const Recipe& recipe, const data::DataTable& table,
                     std::span<const std::uint32_t> rows)
{
    std::deque<ColumnWriter> writers;
    std::size_t offset = 0;
    for (const ColumnRecipe& column : recipe.columns) {
        writers.emplace_back(column, table.column(table.require(column.name)), offset);
        offset += column.width;
    }
    Prepared prepared;
    prepared.values = data::Matrix(rows.size(), offset);
    parallelBlocks(rows.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        for (const ColumnWriter& writer : writers)
            writer.write(prepared.values, rows, begin, end);
    });
    for (const ColumnWriter& writer : writers)
        countUnseen(prepared.unseenLevels, writer, rows);
    return prepared;
}

std::vector<std::size_t> usableFeatures(const data::DataTable& table)
{
    std::vector<std::size_t> columns;
    for (const std::size_t column : table.features()) {
        const Column& cells = table.column(column);
        if ((cells.isNumeric() || cells.hasLevels()) && cells.missingCount < cells.size())
            columns.push_back(column);
    }
    return columns;
}

} // namespace core::prepare

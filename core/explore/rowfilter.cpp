#include "core/explore/rowfilter.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/explore/sharedprogress.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerBlock = std::size_t{1} << 16;

/// Clears the marks of the rows from `begin` on that a condition leaves out.
using BlockTest = std::function<void(std::size_t begin, std::size_t end, std::uint8_t* passes)>;

template <typename Passes>
BlockTest eachRow(Passes passes)
{
    return [passes](std::size_t begin, std::size_t end, std::uint8_t* marks) {
        for (std::size_t row = begin; row < end; ++row)
            marks[row - begin] &= static_cast<std::uint8_t>(passes(row));
    };
}

BlockTest rangeTest(const data::Column& column, const RowCondition& condition,
                    const NumberRange& range)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double from = range.from.value_or(-infinity);
    double to = range.to.value_or(infinity);
    if (column.type == data::ColumnType::Date && to == std::floor(to) && std::isfinite(to))
        to = std::nextafter(to + 1, to);
    const double* numbers = column.numbers.data();
    const std::uint8_t* missing = column.missing.data();
    const bool wanted = !condition.isNegated;
    const bool keeps = condition.keepMissing;
    return eachRow([=](std::size_t row) {
        const bool inside = (numbers[row] >= from) & (numbers[row] <= to);
        return missing[row] != 0 ? keeps : inside == wanted;
    });
}

BlockTest codeTest(const data::Column& column, const RowCondition& condition,
                   const std::function<bool(const std::string&)>& isMeant)
{
    // One place more, so that the code −1 of a missing cell is as quick as the others.
    std::vector<std::uint8_t> passes(column.levels.size() + 1);
    passes[0] = condition.keepMissing;
    for (std::size_t level = 0; level < column.levels.size(); ++level)
        passes[level + 1] = isMeant(column.levels[level]) != condition.isNegated;
    const std::int32_t* codes = column.codes.data();
    return eachRow([passes = std::move(passes), codes](std::size_t row) {
        return passes[static_cast<std::size_t>(codes[row] + 1)];
    });
}

BlockTest textTest(const data::Column& column, const RowCondition& condition, const TextTest& test)
{
    if (column.hasLevels())
        return codeTest(column, condition,
                        [&](const std::string& level) { return TextTester(test)(level); });
    return [&column, &condition, &test](std::size_t begin, std::size_t end, std::uint8_t* marks) {
        TextTester tester(test);
        for (std::size_t row = begin; row < end; ++row) {
            std::uint8_t& mark = marks[row - begin];
            if (mark == 0)
                continue;
            if (column.isMissing(row))
                mark = condition.keepMissing;
            else if (column.isNumeric())
                mark = tester(data::valueText(column, row)) != condition.isNegated;
            else
                mark = tester(column.text[row]) != condition.isNegated;
        }
    };
}

BlockTest blockTest(const data::Column& column, const RowCondition& condition)
{
    if (const auto* range = std::get_if<NumberRange>(&condition.test))
        return rangeTest(column, condition, *range);
    if (const auto* set = std::get_if<LevelSet>(&condition.test))
        return codeTest(column, condition, [&](const std::string& level) {
            return std::find(set->levels.begin(), set->levels.end(), level) != set->levels.end();
        });
    if (const auto* test = std::get_if<TextTest>(&condition.test))
        return textTest(column, condition, *test);
    const std::uint8_t* missing = column.missing.data();
    const bool wanted = !condition.isNegated;
    return eachRow([=](std::size_t row) { return (missing[row] != 0) == wanted; });
}

} // namespace

bool fits(const RowCondition& condition, const data::Column& column)
{
    if (std::holds_alternative<NumberRange>(condition.test))
        return column.isNumeric();
    if (std::holds_alternative<LevelSet>(condition.test))
        return column.hasLevels();
    return true;
}

std::vector<std::uint32_t> filterRows(const data::DataTable& table, const RowFilter& filter,
                                      std::stop_token stop, const ProgressCallback& progress)
{
    std::vector<BlockTest> tests;
    for (const RowCondition& condition : filter) {
        const data::Column& column = table.column(condition.column);
        if (!fits(condition, column))
            throw Error(ErrorCode::WrongColumnType,
                        filled(translate("Errors", "The filter does not fit the type of \"{1}\"."),
                               {column.name}),
                        column.name);
        tests.push_back(blockTest(column, condition));
    }
    const std::size_t rows = table.rowCount();
    const std::size_t blocks = (rows + rowsPerBlock - 1) / rowsPerBlock;
    std::vector<std::vector<std::uint32_t>> found(blocks);
    SharedProgress shared(progress, blocks, CORE_TRANSLATE_NOOP("Progress", "Filtering"));
    parallelBlocks(rows, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        std::vector<std::uint8_t> marks(end - begin, 1);
        for (const BlockTest& test : tests)
            test(begin, end, marks.data());
        std::vector<std::uint32_t>& mine = found[begin / rowsPerBlock];
        mine.resize(end - begin);
        std::size_t count = 0;
        for (std::size_t row = begin; row < end; ++row) {
            mine[count] = static_cast<std::uint32_t>(row);
            count += marks[row - begin];
        }
        mine.resize(count);
        shared.partDone();
    });
    throwIfStopped(stop);
    shared.finish();
    std::vector<std::uint32_t> all;
    std::size_t total = 0;
    for (const auto& part : found)
        total += part.size();
    all.reserve(total);
    for (const auto& part : found)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace core::explore

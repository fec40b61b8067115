#include "core/predict/target.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <set>

namespace core::predict {
namespace {

[[noreturn]] void refuseType(const data::Column& column, const std::string& reason,
                             const std::string& remedy)
{
    throw Error(ErrorCode::WrongColumnType,
                filled(translate("Errors", "The column \"{1}\" cannot be the target: {2}."),
                       {column.name, reason}),
                column.name, {}, remedy);
}

/// Class of every row before absent classes are left out, −1 for none, and their names.
struct RawClasses {
    std::vector<std::int32_t> codes;
    std::vector<std::string> names;
};

RawClasses numericClasses(const data::Column& column)
{
    std::set<double> values;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        values.insert(column.numbers[row]);
        if (values.size() > mostNumericClasses)
            refuseType(column,
                       filled(translate("Errors", "it holds numbers with more than {1} different "
                                                  "values, and a classifier predicts classes"),
                              {std::to_string(mostNumericClasses)}),
                       translate("Errors", "Choose a column of classes, or turn the numbers into a "
                                           "few groups first."));
    }
    const std::vector<double> sorted(values.begin(), values.end());
    RawClasses result;
    for (const double value : sorted)
        result.names.push_back(data::numberText(value));
    result.codes.resize(column.size(), -1);
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            result.codes[row] = static_cast<std::int32_t>(
                std::lower_bound(sorted.begin(), sorted.end(), column.numbers[row]) -
                sorted.begin());
    return result;
}

RawClasses rawClasses(const data::Column& column)
{
    switch (column.type) {
    case data::ColumnType::Category:
    case data::ColumnType::Ordinal:
    case data::ColumnType::Boolean:
        return {column.codes, column.levels};
    case data::ColumnType::Numeric:
        return numericClasses(column);
    case data::ColumnType::Identifier:
        refuseType(
            column,
            translate("Errors", "it tells the customers apart, so there is one class per customer"),
            translate("Errors", "Choose a column that groups customers."));
    case data::ColumnType::Text:
        refuseType(column, translate("Errors", "it holds free text"),
                   translate("Errors", "Choose a column of classes, or change the column's type to "
                                       "category."));
    case data::ColumnType::Date:
        refuseType(column, translate("Errors", "it holds dates"),
                   translate("Errors", "Choose a column of classes."));
    }
    refuseType(column, translate("Errors", "its type is unknown"),
               translate("Errors", "Choose a column of classes."));
}

} // namespace

bool hasClassOrder(const data::Column& column)
{
    return column.type == data::ColumnType::Ordinal || column.type == data::ColumnType::Numeric;
}

TargetClasses targetClasses(const data::DataTable& table, std::size_t target)
{
    if (target >= table.columnCount())
        throw Error(ErrorCode::UnknownColumn,
                    translate("Errors", "The target column does not exist."));
    const data::Column& column = table.column(target);
    const RawClasses raw = rawClasses(column);
    std::vector<std::size_t> rawCounts(raw.names.size());
    TargetClasses result;
    result.isOrdered = hasClassOrder(column);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (raw.codes[row] < 0) {
            ++result.rowsWithoutTarget;
            continue;
        }
        result.rows.push_back(static_cast<std::uint32_t>(row));
        result.codes.push_back(raw.codes[row]);
        ++rawCounts[static_cast<std::size_t>(raw.codes[row])];
    }
    std::vector<std::int32_t> codeOf(raw.names.size(), -1);
    for (std::size_t i = 0; i < raw.names.size(); ++i) {
        if (rawCounts[i] == 0)
            continue;
        codeOf[i] = static_cast<std::int32_t>(result.names.size());
        result.names.push_back(raw.names[i]);
        result.counts.push_back(rawCounts[i]);
    }
    for (std::int32_t& code : result.codes)
        code = codeOf[static_cast<std::size_t>(code)];
    if (result.names.size() < 2)
        throw Error(
            ErrorCode::NotEnoughClasses,
            result.names.empty()
                ? filled(translate("Errors",
                                   "The target \"{1}\" has no class; there must be at least two."),
                         {column.name})
                : filled(translate("Errors", "The target \"{1}\" has only the class \"{2}\"; there "
                                             "must be at least two."),
                         {column.name, result.names[0]}),
            column.name, {}, translate("Errors", "Choose another target."));
    if (result.names.size() > mostClasses)
        refuseType(
            column,
            filled(translate("Errors", "it has {1} classes, and at most {2} can be told apart"),
                   {std::to_string(result.names.size()), std::to_string(mostClasses)}),
            translate("Errors", "Choose a column with fewer classes, or group its values first."));
    return result;
}

} // namespace core::predict

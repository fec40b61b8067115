#include "core/explore/association.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/explore/etamatrix.h"
#include "core/explore/measures.h"
#include "core/explore/pearsonmatrix.h"
#include "core/explore/sharedprogress.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::explore {
namespace {

using data::ColumnType;

enum class Kind { Number, Ordinal, Boolean, Nominal, Other };

Kind kindOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Numeric:
    case ColumnType::Date:
        return Kind::Number;
    case ColumnType::Ordinal:
        return Kind::Ordinal;
    case ColumnType::Boolean:
        return Kind::Boolean;
    case ColumnType::Category:
        return Kind::Nominal;
    case ColumnType::Text:
    case ColumnType::Identifier:
        return Kind::Other;
    }
    return Kind::Other;
}

bool isNumberOrOrdinal(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Ordinal;
}

/// Two levels have an order whichever comes first, so that a product moment of them means
/// something: the point-biserial and φ coefficients.
bool hasOrder(Kind kind)
{
    return isNumberOrOrdinal(kind) || kind == Kind::Boolean;
}

bool hasLevels(Kind kind)
{
    return kind == Kind::Ordinal || kind == Kind::Boolean || kind == Kind::Nominal;
}

/// Can stand on the side of the numbers in η.
bool isEtaPair(Kind a, Kind b)
{
    return (a == Kind::Number && hasLevels(b)) || (a == Kind::Boolean && hasLevels(b));
}

Measure measureFor(Kind a, Kind b, MeasureChoice choice)
{
    if (a == Kind::Other || b == Kind::Other)
        return Measure::None;
    switch (choice) {
    case MeasureChoice::Automatic:
        if (isNumberOrOrdinal(a) && isNumberOrOrdinal(b))
            return Measure::Spearman;
        return hasLevels(a) && hasLevels(b) ? Measure::CramersV : Measure::Eta;
    case MeasureChoice::Pearson:
        return hasOrder(a) && hasOrder(b) ? Measure::Pearson : Measure::None;
    case MeasureChoice::Spearman:
        return hasOrder(a) && hasOrder(b) ? Measure::Spearman : Measure::None;
    case MeasureChoice::Kendall:
        return hasOrder(a) && hasOrder(b) ? Measure::Kendall : Measure::None;
    case MeasureChoice::CramersV:
        return hasLevels(a) && hasLevels(b) ? Measure::CramersV : Measure::None;
    case MeasureChoice::Eta:
        return isEtaPair(a, b) || isEtaPair(b, a) ? Measure::Eta : Measure::None;
    }
    return Measure::None;
}

/// Ranking a column takes about as long as this many pairs.
constexpr std::size_t partsPerColumn = 30;

/// What the kernels read of one column; each part is made only if some pair needs it.
struct Variable {
    const data::Column* column = nullptr;
    Kind kind = Kind::Other;
    RankedColumn ranked;
    LevelCodes levelCodes;
    std::vector<double> ownValues;
    std::span<const double> values;

    std::size_t levels() const { return column->levels.size(); }
};

void makeValues(Variable& variable)
{
    if (variable.column->isNumeric()) {
        variable.values = variable.column->numbers;
        return;
    }
    variable.ownValues.reserve(variable.column->size());
    for (const std::int32_t code : variable.column->codes)
        variable.ownValues.push_back(code < 0 ? std::numeric_limits<double>::quiet_NaN() : code);
    variable.values = variable.ownValues;
}

class Association {
public:
    Association(const data::DataTable& table, const std::vector<std::size_t>& columns,
                MeasureChoice choice)
        : m_choice(choice), m_variables(columns.size())
    {
        const std::size_t count = columns.size();
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        m_result.columns = columns;
        m_result.measure.assign(count * count, Measure::None);
        m_result.value = data::Matrix(count, count, nan);
        m_result.n = data::Matrix(count, count, nan);
        m_result.p = data::Matrix(count, count, nan);
        for (std::size_t i = 0; i < count; ++i) {
            m_variables[i].column = &table.column(columns[i]);
            m_variables[i].kind = kindOf(m_variables[i].column->type);
            m_result.names.push_back(m_variables[i].column->name);
        }
    }

    AssociationMatrix compute(const std::stop_token& stop, const ProgressCallback& progress)
    {
        if (m_choice == MeasureChoice::Pearson)
            computePearson(stop, progress);
        else
            computePairs(stop, progress);
        throwIfStopped(stop);
        m_result.pAdjusted = adjustedForPairs(m_result.p);
        return std::move(m_result);
    }

private:
    Measure measureOf(std::size_t a, std::size_t b) const
    {
        return measureFor(m_variables[a].kind, m_variables[b].kind, m_choice);
    }

    /// Adds partsPerColumn parts for each column to `shared`.
    void prepareColumns(SharedProgress& shared, const std::stop_token& stop)
    {
        parallelBlocks(m_variables.size(), 1, [&](std::size_t i, std::size_t) {
            throwIfStopped(stop);
            Variable& variable = m_variables[i];
            const bool ranks =
                m_choice == MeasureChoice::Automatic
                    ? isNumberOrOrdinal(variable.kind)
                    : (m_choice == MeasureChoice::Spearman || m_choice == MeasureChoice::Kendall) &&
                          hasOrder(variable.kind);
            if (ranks)
                variable.ranked = rankedColumn(*variable.column, stop);
            if (hasLevels(variable.kind) &&
                (m_choice == MeasureChoice::Automatic || m_choice == MeasureChoice::CramersV))
                variable.levelCodes = levelCodes(variable.column->codes, variable.levels());
            if (hasOrder(variable.kind))
                makeValues(variable);
            shared.partsDone(partsPerColumn);
        });
    }

    void computePearson(const std::stop_token& stop, const ProgressCallback& progress)
    {
        const ProgressCallback none;
        SharedProgress silent(none, 1, {});
        prepareColumns(silent, stop);
        std::vector<std::size_t> ordered;
        std::vector<std::span<const double>> values;
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            if (hasOrder(m_variables[i].kind)) {
                ordered.push_back(i);
                values.push_back(m_variables[i].values);
            }
        }
        const std::vector<PairFigures> figures = pearsonMatrix(values, stop, progress);
        for (std::size_t a = 0; a < ordered.size(); ++a) {
            for (std::size_t b = 0; b <= a; ++b)
                store(ordered[a], ordered[b], Measure::Pearson, figures[a * (a + 1) / 2 + b]);
        }
    }

    void computePairs(const std::stop_token& stop, const ProgressCallback& progress)
    {
        struct Pair {
            std::size_t a;
            std::size_t b;
        };
        std::vector<Pair> pairs;
        for (std::size_t a = 0; a < m_variables.size(); ++a) {
            for (std::size_t b = 0; b <= a; ++b) {
                if (measureOf(a, b) != Measure::None && !isInEtaMatrix(a, b))
                    pairs.push_back({a, b});
            }
        }
        SharedProgress shared(progress,
                              m_variables.size() * partsPerColumn + pairs.size() + etaPairCount(),
                              CORE_TRANSLATE_NOOP("Progress", "Association"));
        prepareColumns(shared, stop);
        computeEtas(shared, stop);
        parallelBlocks(pairs.size(), 1, [&](std::size_t index, std::size_t) {
            throwIfStopped(stop);
            const auto [a, b] = pairs[index];
            store(a, b, measureOf(a, b), pairFigures(a, b, stop));
            shared.partDone();
        });
        shared.finish();
    }

    /// Numbers × columns with levels are looked at together.
    bool isInEtaMatrix(std::size_t a, std::size_t b) const
    {
        return measureOf(a, b) == Measure::Eta &&
               (m_variables[a].kind == Kind::Number || m_variables[b].kind == Kind::Number);
    }

    std::size_t etaPairCount() const
    {
        std::size_t count = 0;
        for (std::size_t a = 0; a < m_variables.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                count += isInEtaMatrix(a, b);
        }
        return count;
    }

    void computeEtas(SharedProgress& shared, const std::stop_token& stop)
    {
        std::vector<std::size_t> numbers;
        std::vector<std::size_t> withLevels;
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            const Kind kind = m_variables[i].kind;
            if (kind == Kind::Number)
                numbers.push_back(i);
            else if (measureFor(Kind::Number, kind, m_choice) == Measure::Eta)
                withLevels.push_back(i);
        }
        std::vector<std::span<const double>> values;
        for (const std::size_t i : numbers)
            values.push_back(m_variables[i].values);
        std::vector<LevelGroups> groups;
        for (const std::size_t i : withLevels)
            groups.push_back({m_variables[i].column->codes, m_variables[i].levels()});
        const std::vector<PairFigures> figures = etaMatrix(values, groups, shared, stop);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (std::size_t k = 0; k < values.size(); ++k)
                store(withLevels[i], numbers[k], Measure::Eta, figures[i * values.size() + k]);
        }
    }

    PairFigures pairFigures(std::size_t a, std::size_t b, const std::stop_token& stop) const
    {
        const Variable& x = m_variables[a];
        const Variable& y = m_variables[b];
        switch (measureOf(a, b)) {
        case Measure::Spearman:
            return spearmanOf(x.ranked, y.ranked, stop);
        case Measure::Kendall:
            return kendallOf(x.ranked, y.ranked, stop);
        case Measure::CramersV:
            return cramersVOf(x.levelCodes, y.levelCodes, stop);
        case Measure::Eta: {
            const bool xIsNumber = x.kind == Kind::Number || !isEtaPair(y.kind, x.kind);
            const Variable& number = xIsNumber ? x : y;
            const Variable& groups = xIsNumber ? y : x;
            return etaOf(number.values, groups.column->codes, groups.levels(), stop);
        }
        case Measure::Pearson:
        case Measure::None:
            break;
        }
        return {};
    }

    void store(std::size_t a, std::size_t b, Measure measure, const PairFigures& figures)
    {
        if (!figures.isDefined())
            return;
        const std::size_t count = m_variables.size();
        const double value = a == b ? 1 : figures.value;
        for (const auto& [row, column] : {std::pair{a, b}, std::pair{b, a}}) {
            m_result.measure[row * count + column] = measure;
            m_result.value(row, column) = value;
            m_result.n(row, column) = static_cast<double>(figures.n);
            m_result.p(row, column) = figures.p;
        }
    }

    MeasureChoice m_choice;
    std::vector<Variable> m_variables;
    AssociationMatrix m_result;
};

bool hasTwoValues(const data::Column& column)
{
    if (column.isNumeric()) {
        const auto isOther =
            [&, first = std::numeric_limits<double>::quiet_NaN()](double value) mutable {
                if (std::isnan(value))
                    return false;
                if (std::isnan(first))
                    first = value;
                return value != first;
            };
        return std::any_of(column.numbers.begin(), column.numbers.end(), isOther);
    }
    std::int32_t first = -1;
    for (const std::int32_t code : column.codes) {
        if (first < 0)
            first = code;
        if (code >= 0 && code != first)
            return true;
    }
    return false;
}

} // namespace

AssociationMatrix associate(const data::DataTable& table, const std::vector<std::size_t>& columns,
                            MeasureChoice choice, std::stop_token stop,
                            const ProgressCallback& progress)
{
    throwIfStopped(stop);
    return Association(table, columns, choice).compute(stop, progress);
}

std::vector<std::size_t> associableColumns(const data::DataTable& table)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const data::ColumnRole role = table.role(i);
        if (role == data::ColumnRole::Identifier || role == data::ColumnRole::Ignored ||
            kindOf(table.column(i).type) == Kind::Other)
            continue;
        if (hasTwoValues(table.column(i)))
            columns.push_back(i);
    }
    return columns;
}

} // namespace core::explore

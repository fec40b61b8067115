#pragma once

#include "core/base/random.h"
#include "core/data/datatable.h"
#include "core/predict/classifieroptions.h"
#include "tests/support/engine.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

/// Collects columns and gives a table.
class TableBuilder {
public:
    TableBuilder& numbers(const std::string& name, std::vector<double> values,
                          core::data::ColumnType type = core::data::ColumnType::Numeric,
                          core::data::ColumnRole role = core::data::ColumnRole::Feature)
    {
        auto column = make(name, type, values.size());
        for (std::size_t row = 0; row < values.size(); ++row)
            if (std::isnan(values[row]))
                miss(*column, row);
        column->numbers = std::move(values);
        return add(std::move(column), role);
    }

    /// Code −1: missing.
    TableBuilder& levels(const std::string& name, std::vector<std::int32_t> codes,
                         std::vector<std::string> levels,
                         core::data::ColumnType type = core::data::ColumnType::Category,
                         core::data::ColumnRole role = core::data::ColumnRole::Feature)
    {
        auto column = make(name, type, codes.size());
        for (std::size_t row = 0; row < codes.size(); ++row)
            if (codes[row] < 0)
                miss(*column, row);
        column->codes = std::move(codes);
        column->levels = std::move(levels);
        return add(std::move(column), role);
    }

    TableBuilder& texts(const std::string& name, const std::vector<std::string>& values,
                        core::data::ColumnType type, core::data::ColumnRole role)
    {
        auto column = make(name, type, values.size());
        for (const std::string& value : values)
            column->text.append(value);
        return add(std::move(column), role);
    }

    core::data::TablePointer table() const
    {
        return std::make_shared<core::data::DataTable>(m_columns, m_roles);
    }

private:
    static std::shared_ptr<core::data::Column> make(const std::string& name,
                                                    core::data::ColumnType type, std::size_t rows)
    {
        auto column = std::make_shared<core::data::Column>();
        column->name = name;
        column->type = type;
        column->missing.resize(rows);
        return column;
    }
    static void miss(core::data::Column& column, std::size_t row)
    {
        column.missing[row] = 1;
        ++column.missingCount;
    }
    TableBuilder& add(std::shared_ptr<core::data::Column> column, core::data::ColumnRole role)
    {
        m_columns.push_back(std::move(column));
        m_roles.push_back(role);
        return *this;
    }

    std::vector<core::data::DataTable::ColumnPointer> m_columns;
    std::vector<core::data::ColumnRole> m_roles;
};

/// Customers of four segments that age, income and a card tell apart but for some overlap, with
/// an identifier, gaps and a column of noise. Column order: ID, Age, Income, Card, Noise,
/// Segment (the target).
inline core::data::TablePointer customers(std::size_t rows, std::uint64_t seed = 5,
                                          std::size_t withoutTarget = 0)
{
    core::Random random(seed);
    std::vector<std::string> ids;
    std::vector<double> age, income, noise;
    std::vector<std::int32_t> card, segment;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto own = static_cast<std::int32_t>(random.below(4));
        ids.push_back("C" + std::to_string(100000 + row));
        age.push_back(std::round(40 + (own % 2 ? 12 : -12) + 8 * random.normal()));
        income.push_back(60 + (own / 2 ? 20 : -20) + 12 * random.normal());
        noise.push_back(random.normal());
        card.push_back(random.uniform() < 0.6 ? own % 3
                                              : static_cast<std::int32_t>(random.below(3)));
        if (random.uniform() < 0.1)
            income.back() = std::nan("");
        if (random.uniform() < 0.05)
            card.back() = -1;
        segment.push_back(row < withoutTarget ? -1 : own);
    }
    using enum core::data::ColumnType;
    using core::data::ColumnRole;
    return TableBuilder()
        .texts("ID", ids, Identifier, ColumnRole::Identifier)
        .numbers("Age", age)
        .numbers("Income", income)
        .levels("Card", card, {"basic", "gold", "silver"})
        .numbers("Noise", noise)
        .levels("Segment", segment, {"A", "B", "C", "D"}, Category, ColumnRole::Target)
        .table();
}

/// A model of that kind that is learnt in a moment.
inline core::predict::ClassifierOptions quickModel(core::predict::ModelKind kind)
{
    auto options = core::predict::classifierPreset("p4");
    options.kind = kind;
    options.training.epochs = 12;
    options.boosting.rounds = 30;
    options.forest.trees = 30;
    return options;
}

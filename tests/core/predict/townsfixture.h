#pragma once

#include "core/predict/classifier.h"
#include "tests/core/predict/tablefixture.h"

#include <string>
#include <vector>

/// Customers whose spending, a target of four levels in an order, goes by their town, one of
/// twelve, by age and by chance. Town 11 is rare, and some towns are not known. Column order: Age,
/// Town, Card, Noise, Spending.
namespace towns {

inline constexpr std::size_t townColumn = 1;
inline constexpr std::size_t target = 4;

inline core::data::TablePointer
townspeople(std::size_t rows, std::uint64_t seed = 5,
            core::data::ColumnType type = core::data::ColumnType::Ordinal)
{
    constexpr int pull[] = {3, -2, 1, -3, 2, 0, -1, 3, -3, 1, -2, 2};
    core::Random random(seed);
    std::vector<double> age, noise;
    std::vector<std::int32_t> town, card, spending;
    for (std::size_t row = 0; row < rows; ++row) {
        town.push_back(row % 97 == 5 ? 11 : static_cast<std::int32_t>(random.below(11)));
        age.push_back(std::round(45 + 15 * random.normal()));
        noise.push_back(random.normal());
        card.push_back(static_cast<std::int32_t>(random.below(3)));
        const double score = pull[town.back()] + (age.back() - 45) / 20 + 0.8 * random.normal();
        spending.push_back(score < -1.5 ? 0 : score < 0 ? 1 : score < 1.5 ? 2 : 3);
        if (random.uniform() < 0.04)
            town.back() = -1;
    }
    std::vector<std::string> names;
    for (int i = 0; i < 12; ++i)
        names.push_back("Town " + std::string(1, static_cast<char>('A' + i)));
    return TableBuilder()
        .numbers("Age", age)
        .levels("Town", town, names)
        .levels("Card", card, {"basic", "gold", "silver"})
        .numbers("Noise", noise)
        .levels("Spending", spending, {"little", "some", "much", "most"}, type,
                core::data::ColumnRole::Target)
        .table();
}

inline core::predict::ClassifierRequest request(core::data::TablePointer table)
{
    core::predict::ClassifierRequest result{
        std::move(table), target, {}, core::predict::classifierPreset("p4"), 42};
    result.options.training.epochs = 12;
    result.options.training.learningRate = 0.005;
    return result;
}

} // namespace towns

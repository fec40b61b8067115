#pragma once

#include "core/predict/models/xgboost.h"

#include <cstddef>
#include <cstdint>
#include <vector>

inline constexpr std::size_t rowCount = 120;
inline constexpr const char* threeClassCodes =
    "101001000011212102002110021020120101210001001110001010012020"
    "120121100221201211002012010100100101101011000210201002012102";

inline std::vector<std::int32_t> threeClasses()
{
    std::vector<std::int32_t> result;
    for (const char* code = threeClassCodes; *code; ++code)
        result.push_back(*code - '0');
    return result;
}

inline std::vector<std::int32_t> twoClasses()
{
    auto result = threeClasses();
    for (std::int32_t& code : result)
        code = code == 2 ? 1 : 0;
    return result;
}

/// X = [[(i*7%11)/4-1, (i*5%13)/4-1.5, (i*3%8)/4-1, i%3==0] for i in range(120)]
inline core::data::Matrix smallRows(std::size_t rows = rowCount)
{
    core::data::Matrix result(rows, 4);
    for (std::size_t i = 0; i < rows; ++i) {
        result(i, 0) = static_cast<double>(i * 7 % 11) / 4 - 1;
        result(i, 1) = static_cast<double>(i * 5 % 13) / 4 - 1.5;
        result(i, 2) = static_cast<double>(i * 3 % 8) / 4 - 1;
        result(i, 3) = i % 3 == 0 ? 1 : 0;
    }
    return result;
}

inline core::predict::TreeOptions boosting(int rounds = 20)
{
    core::predict::TreeOptions options;
    options.rounds = rounds;
    options.learningRate = 0.3;
    return options;
}

inline core::predict::TreeResult train(const std::vector<std::int32_t>& classes,
                                       std::size_t classCount,
                                       const core::predict::TreeOptions& options,
                                       std::vector<double> weights = {}, std::uint64_t seed = 1)
{
    const core::data::Matrix rows = smallRows(classes.size());
    return core::predict::trainTrees({rows, classes, {}, {}, classCount, std::move(weights), seed},
                                     options);
}

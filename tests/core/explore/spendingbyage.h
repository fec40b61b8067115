#pragma once

#include "tests/support/tables.h"

#include <array>
#include <string>
#include <vector>

/// Customers of the public "automobile" table by age and spending score (8,068 rows): enough to
/// rebuild both columns, up to the order of rows.
namespace spendingbyage {

struct AgeGroup {
    int age;
    std::array<int, 3> customers; ///< Low, Average, High
};

inline const std::vector<AgeGroup> groups = {
    {18, {127, 2, 3}},   {19, {130, 0, 4}},   {20, {122, 3, 2}},   {21, {115, 0, 1}},
    {22, {133, 3, 6}},   {23, {126, 0, 3}},   {25, {185, 24, 9}},  {26, {174, 17, 9}},
    {27, {198, 22, 9}},  {28, {184, 26, 10}}, {29, {154, 15, 14}}, {30, {158, 29, 9}},
    {31, {185, 23, 6}},  {32, {192, 18, 11}}, {33, {198, 21, 13}}, {35, {140, 83, 27}},
    {36, {121, 71, 17}}, {37, {132, 78, 24}}, {38, {131, 68, 22}}, {39, {110, 74, 24}},
    {40, {142, 73, 14}}, {41, {113, 67, 26}}, {42, {142, 68, 22}}, {43, {126, 66, 34}},
    {45, {62, 68, 28}},  {46, {71, 68, 21}},  {47, {72, 69, 26}},  {48, {66, 60, 28}},
    {49, {72, 67, 16}},  {50, {67, 81, 32}},  {51, {72, 70, 19}},  {52, {63, 71, 23}},
    {53, {62, 62, 34}},  {55, {42, 43, 13}},  {56, {32, 51, 27}},  {57, {35, 36, 22}},
    {58, {23, 41, 16}},  {59, {40, 43, 14}},  {60, {31, 38, 26}},  {61, {31, 42, 20}},
    {62, {32, 32, 21}},  {63, {26, 39, 15}},  {65, {27, 22, 23}},  {66, {24, 21, 27}},
    {67, {21, 14, 20}},  {68, {30, 12, 27}},  {69, {32, 15, 20}},  {70, {24, 14, 33}},
    {71, {17, 10, 22}},  {72, {20, 14, 33}},  {73, {20, 8, 26}},   {74, {12, 2, 16}},
    {75, {13, 0, 19}},   {76, {15, 0, 12}},   {77, {13, 0, 17}},   {78, {14, 1, 14}},
    {79, {15, 2, 17}},   {80, {15, 1, 8}},    {81, {15, 1, 26}},   {82, {13, 1, 22}},
    {83, {15, 0, 20}},   {84, {14, 0, 19}},   {85, {14, 0, 8}},    {86, {13, 1, 16}},
    {87, {16, 1, 11}},   {88, {17, 1, 17}},   {89, {12, 1, 23}},
};

/// Age (numeric) and Spending_Score (ordinal, Low < Average < High).
inline core::data::DataTable table()
{
    const std::vector<std::string> levels{"Low", "Average", "High"};
    std::vector<double> ages;
    std::vector<std::string> scores;
    for (const AgeGroup& group : groups) {
        for (std::size_t level = 0; level < levels.size(); ++level) {
            for (int i = 0; i < group.customers[level]; ++i) {
                ages.push_back(group.age);
                scores.push_back(levels[level]);
            }
        }
    }
    return tables::table(
        {tables::numbers("Age", ages), tables::ordinal("Spending_Score", levels, scores)});
}

} // namespace spendingbyage

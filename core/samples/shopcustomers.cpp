#include "core/samples/generators.h"
#include "core/samples/rowwriter.h"

#include <array>
#include <cmath>
#include <vector>

namespace core::samples {
namespace {

struct Group {
    double share, income, incomeSpread, score, scoreSpread, age, ageSpread;
};

constexpr std::array<Group, 5> groups = {{
    {0.36, 55, 7, 50, 5.5, 43, 15},
    {0.18, 87, 11, 82, 6, 32, 5},
    {0.18, 88, 12, 17, 6.5, 41, 10},
    {0.14, 25, 6, 20, 7, 46, 12},
    {0.14, 26, 6, 79, 7, 25, 5},
}};

} // namespace

std::string shopCustomersCsv(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    // Shares are kept exactly, so that no group gets lost in so small a table.
    std::vector<std::uint32_t> order = randomPermutation(rows, random);
    RowWriter out(rows * 20 + 100);
    out.header({"CustomerID", "Gender", "Age", "Annual Income (k$)", "Spending Score (1-100)"});
    for (std::size_t row = 0; row < rows; ++row) {
        double place = (order[row] + 0.5) / static_cast<double>(rows);
        std::size_t index = 0;
        while (index + 1 < groups.size() && place >= groups[index].share)
            place -= groups[index++].share;
        const Group& group = groups[index];
        out.whole(static_cast<std::int64_t>(row) + 1);
        out.text(drawBool(random, 0.56) ? "Female" : "Male");
        out.whole(std::lround(drawClipped(random, group.age, group.ageSpread, 18, 75)));
        out.whole(std::lround(drawClipped(random, group.income, group.incomeSpread, 12, 140)));
        out.whole(std::lround(drawClipped(random, group.score, group.scoreSpread, 1, 100)));
        out.endRow();
    }
    return out.take();
}

} // namespace core::samples

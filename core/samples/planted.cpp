#include "core/samples/rowwriter.h"
#include "core/samples/samples.h"

#include <array>
#include <cmath>

namespace core::samples {
namespace {

constexpr std::array<std::string_view, 6> regions = {"North", "South",   "East",
                                                     "West",  "Central", "Coast"};
constexpr std::array<std::string_view, 8> professions = {"Artist", "Baker",  "Clerk", "Engineer",
                                                         "Farmer", "Lawyer", "Nurse", "Teacher"};
constexpr std::array<std::string_view, 3> spendings = {"Low", "Average", "High"};
constexpr std::array<std::string_view, 4> segments = {"A", "B", "C", "D"};

/// Where the four planted segments lie.
struct Center {
    double age, income, basket, visits, tenure, member;
    std::array<double, 3> spending;
    std::size_t profession;
};
constexpr std::array<Center, 4> centers = {{
    {27, 26000, 24, 22, 1.5, 0.30, {0.80, 0.15, 0.05}, 6},
    {41, 48000, 62, 11, 4.0, 0.55, {0.30, 0.60, 0.10}, 3},
    {58, 83000, 118, 6, 8.5, 0.85, {0.08, 0.27, 0.65}, 5},
    {69, 31000, 38, 34, 12.0, 0.70, {0.55, 0.40, 0.05}, 0},
}};
/// One crowd without segments.
constexpr Center crowd = {45, 47000, 60, 18, 6.5, 0.5, {0.5, 0.3, 0.2}, 8};

} // namespace

std::string plantedCsv(const PlantOptions& options)
{
    Random random(options.seed);
    RowWriter out(options.rows * 78 + 300);
    for (const std::string_view name :
         {"customer_id", "age", "region", "profession", "income", "average_basket",
          "visits_per_year", "tenure_years", "member", "spending", "satisfaction", "segment"})
        out.text(name);
    if (options.leaks)
        out.text("segment_offer_sent");
    out.endRow();

    for (std::size_t row = 0; row < options.rows; ++row) {
        const std::size_t segment = drawIndex(random, {0.3, 0.28, 0.22, 0.2});
        const Center& center = options.segments ? centers[segment] : crowd;
        const auto missing = [&](double share) {
            return options.missing && drawBool(random, share);
        };
        const bool typical = center.profession < professions.size() && drawBool(random, 0.5);
        const std::size_t profession =
            typical ? center.profession : static_cast<std::size_t>(random.below(8));
        out.whole(1000001 + static_cast<std::int64_t>(row));
        out.whole(std::lround(drawClipped(random, center.age, 8, 18, 95)));
        out.text(regions[random.below(regions.size())]);
        missing(0.02) ? out.blank() : out.text(professions[profession]);
        missing(0.05) ? out.blank()
                      : out.fixed(drawClipped(random, center.income, 9000, 6000, 250000), 2);
        out.fixed(drawClipped(random, center.basket, 14, 1, 900), 2);
        missing(0.10) ? out.blank()
                      : out.whole(std::lround(drawClipped(random, center.visits, 5, 0, 200)));
        out.fixed(drawClipped(random, center.tenure, 2, 0, 40), 3);
        out.text(drawBool(random, center.member) ? "yes" : "no");
        out.text(spendings[drawIndex(random, center.spending)]);
        missing(0.3) ? out.blank() : out.whole(1 + static_cast<std::int64_t>(random.below(10)));
        out.text(segments[segment]);
        if (options.leaks)
            out.text(drawBool(random, 0.97) ? segments[segment] : segments[random.below(4)]);
        out.endRow();
    }
    return out.take();
}

} // namespace core::samples

#include "core/samples/generators.h"
#include "core/samples/rowwriter.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace core::samples {
namespace {

constexpr std::array<std::string_view, 4> tiers = {"Bronze", "Silver", "Gold", "Platinum"};
constexpr std::array<std::string_view, 6> regions = {"North", "South",   "East",
                                                     "West",  "Central", "Islands"};
constexpr int lastDay = 19723; // 2024-01-01

std::string isoDate(int days)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    std::array<char, 32> buffer;
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

} // namespace

std::string loyaltyClubCsv(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    RowWriter out(rows * 80 + 200);
    out.header({"member_id", "joined", "region", "tier", "age", "visits_per_year", "average_basket",
                "online_share", "points_balance", "survey_satisfaction", "survey_recommend",
                "churned"});
    for (std::size_t row = 0; row < rows; ++row) {
        const int joined =
            lastDay - 1 - static_cast<int>(2500 * random.uniform() * random.uniform());
        const double years = (lastDay - joined) / 365.0;
        const std::size_t region = drawIndex(random, {0.22, 0.2, 0.16, 0.2, 0.17, 0.05});
        const double wealth = random.normal();
        const double loyalty = random.normal() + 0.15 * years;
        const double rank = 0.7 * wealth + 0.8 * loyalty;
        const std::size_t tier = rank < 0.3 ? 0 : rank < 1.2 ? 1 : rank < 2.1 ? 2 : 3;
        const double age = drawClipped(random, 46, 15, 18, 90);
        const double visits =
            std::clamp(std::exp(2.2 + 0.45 * loyalty + 0.35 * random.normal()), 1.0, 200.0);
        const double basket = std::exp(3.4 + 0.35 * wealth + 0.3 * random.normal());
        const bool app = drawBool(random, logistic(1.4 - (age - 40) / 14));
        const double points = visits * basket * std::min(years, 3.0) * random.uniform();
        const double mood = 0.6 * loyalty + random.normal();
        const bool churned = drawBool(random, logistic(-1.9 - 0.8 * loyalty - 0.4 * mood));
        // Contented members answer surveys; both answers are there or neither.
        const bool answered = drawBool(random, logistic(-1.1 + 0.6 * mood));

        out.whole(500001 + static_cast<std::int64_t>(row));
        out.text(isoDate(joined)).text(regions[region]).text(tiers[tier]);
        drawBool(random, region == 5 ? 0.35 : 0.04) ? out.blank() : out.whole(std::lround(age));
        out.whole(std::lround(visits)).fixed(basket, 2);
        app ? out.fixed(drawClipped(random, 0.45, 0.2, 0, 1), 2) : out.blank();
        years < 0.25 ? out.blank() : out.fixed(points, 0);
        if (answered)
            out.whole(std::lround(std::clamp(3.4 + 0.7 * mood, 1.0, 5.0)))
                .whole(std::lround(drawClipped(random, 6.5 + 1.6 * mood, 1, 0, 10)));
        else
            out.blank().blank();
        out.text(churned ? "yes" : "no");
        out.endRow();
    }
    return out.take();
}

} // namespace core::samples

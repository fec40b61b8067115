#include "core/samples/generators.h"
#include "core/samples/rowwriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace core::samples {
namespace {

/// How a kind of customer buys over the two years.
struct Habit {
    double share;
    double daysBetween;     ///< mean, exponential
    int firstFrom, firstTo; ///< day of the first purchase
    int stop;               ///< no purchase from this day on
    double basket, spread;  ///< median amount and its spread as a factor
};

constexpr int days = 731; // 2023-01-01 … 2024-12-31
constexpr std::array<Habit, 5> habits = {{
    {0.12, 12, 0, 120, days, 85, 1.5},   // regular and large
    {0.28, 40, 0, 300, days, 45, 1.6},   // regular
    {0.24, 30, 0, 200, 420, 50, 1.6},    // have gone
    {0.22, 1200, 0, 700, days, 30, 1.8}, // once
    {0.14, 25, 600, 700, days, 38, 1.6}, // new
}};

/// ISO text of a day counted from 2023-01-01 (days since 1970 by Howard Hinnant's civil_from_days).
std::string dayText(int day)
{
    const int z = day + 19358 + 719468;
    const int era = z / 146097;
    const int dayOfEra = z - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int month = (5 * dayOfYear + 2) / 153;
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d",
                  yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
                  dayOfYear - (153 * month + 2) / 5 + 1);
    return text;
}

struct Sale {
    int day;
    std::uint32_t customer;
    std::uint32_t order; ///< of a return: the order it belongs to, counted back
    double amount;
};

} // namespace

std::string transactionsCsv(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    std::array<double, habits.size()> shares{};
    for (std::size_t i = 0; i < habits.size(); ++i)
        shares[i] = habits[i].share;
    std::vector<Sale> sales;
    sales.reserve(rows + 200);
    std::uint32_t orders = 0;
    for (std::uint32_t customer = 0; sales.size() < rows; ++customer) {
        const Habit& habit = habits[drawIndex(random, shares)];
        const double usual = habit.basket * std::exp(0.35 * random.normal());
        double day = habit.firstFrom + random.uniform() * (habit.firstTo - habit.firstFrom);
        while (day < habit.stop && sales.size() < rows) {
            const double amount =
                std::max(1.0, usual * std::exp(std::log(habit.spread) * random.normal()));
            const int whole = static_cast<int>(day);
            const std::uint32_t order = orders++;
            // Now and then one order has two lines, or some of it comes back.
            if (drawBool(random, 0.15)) {
                sales.push_back({whole, customer, order, amount * 0.4});
                sales.push_back({whole, customer, order, amount * 0.6});
            } else {
                sales.push_back({whole, customer, order, amount});
            }
            if (drawBool(random, 0.03))
                sales.push_back({std::min(days - 1, whole + static_cast<int>(random.below(20))),
                                 customer, order, -0.8 * amount});
            day += 1 - habit.daysBetween * std::log(1 - random.uniform());
        }
    }
    sales.resize(rows);
    std::ranges::stable_sort(sales, {}, &Sale::day);
    RowWriter out(rows * 34 + 100);
    out.header({"Order ID", "Customer ID", "Order Date", "Amount"});
    for (const Sale& sale : sales) {
        char text[24];
        std::snprintf(text, sizeof text, "O%07u", sale.order + 1);
        out.text(text);
        std::snprintf(text, sizeof text, "C%06u", sale.customer + 1);
        // Some buy without their card.
        out.text(drawBool(random, 0.01) ? "" : text);
        out.text(dayText(sale.day));
        out.fixed(sale.amount, 2);
        out.endRow();
    }
    return out.take();
}

} // namespace core::samples

#pragma once

#include "core/base/random.h"
#include "tests/support/tables.h"

#include <cmath>
#include <string>
#include <vector>

namespace tests {

/// Customers in three groups with a column of every type that can be a feature, gaps in all of
/// them, rare levels and skewed amounts.
inline core::data::DataTable mixedCustomers(std::size_t rows, std::uint64_t seed = 3)
{
    core::Random random(seed);
    std::vector<double> age, income, since;
    std::vector<std::string> region, plan, member;
    const std::vector<std::string> regions{"North", "South", "East", "West", "Isle"};
    const std::vector<std::string> plans{"basic", "plus", "premium"};
    const auto gap = [&] { return random.below(12) == 0; };
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group = static_cast<double>(random.below(3));
        age.push_back(gap() ? tables::missing : 30 + 12 * group + 2 * random.normal());
        income.push_back(gap() ? tables::missing : std::exp(7 + group + 0.2 * random.normal()));
        since.push_back(gap() ? tables::missing : 17000 + 900 * group + double(random.below(300)));
        // One level in thirty rows.
        const std::size_t place = random.below(30) == 0 ? 4 : random.below(4);
        region.push_back(gap() ? "" : regions[place]);
        plan.push_back(gap() ? "" : plans[static_cast<std::size_t>(group)]);
        member.push_back(gap() ? "" : group > 0 && random.below(4) > 0 ? "yes" : "no");
    }
    return tables::table({tables::numbers("Age", age), tables::numbers("Income", income),
                          tables::dates("Customer since", since),
                          tables::category("Region", region), tables::ordinal("Plan", plans, plan),
                          tables::boolean("Member", member)});
}

} // namespace tests

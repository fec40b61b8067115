#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::samples {

/// A made-up table: from a seed, never from real customers.
struct Sample {
    std::string id;       ///< "automobile", "mall", "campaign"
    std::string title;    ///< "Car buyers"
    std::string purpose;  ///< "Predict a known segment"
    std::string fileName; ///< "car_buyers.csv"
    std::size_t rows = 0; ///< as shipped
    std::size_t columns = 0;
    bool holdsCustomers = true; ///< one row per customer; else transactions
};
const std::vector<Sample>& samples();

/// The shipped table as CSV text. Same id and seed, same bytes on every machine.
std::string sampleCsv(std::string_view id, std::uint64_t seed = 42);

/// A table of any size with planted structure for benches and demonstrations.
struct PlantOptions {
    std::size_t rows = 1000;
    std::uint64_t seed = 42;
    bool segments = true;
    bool missing = true;
    bool leaks = false;
};
std::string plantedCsv(const PlantOptions& options);
/// Transactions of customers who buy in different ways, `rows` of them; see transactionsCsv().
std::string plantedTransactionsCsv(std::size_t rows, std::uint64_t seed);

} // namespace core::samples

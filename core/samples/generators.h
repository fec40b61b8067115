#pragma once

#include <cstdint>
#include <string>

namespace core::samples {

/// Customers of a car maker in four overlapping segments: a classifier that is honest gets a
/// little more than half of them right.
std::string carBuyersCsv(std::size_t rows, std::uint64_t seed);
/// Shop customers in five groups of income and spending score.
std::string shopCustomersCsv(std::size_t rows, std::uint64_t seed);
/// Customers of a bank that were called; about one in eight subscribes. The duration of the call
/// is only known after it.
std::string bankCampaignCsv(std::size_t rows, std::uint64_t seed);
/// Members of a loyalty club with gaps that have reasons: surveys not answered, online shares of
/// members without the app, points of members who have just joined.
std::string loyaltyClubCsv(std::size_t rows, std::uint64_t seed);
/// Purchases and returns of two years by regular, lapsed, new and one-time customers, in order of
/// time; some without a customer.
std::string transactionsCsv(std::size_t rows, std::uint64_t seed);

} // namespace core::samples

#include "core/samples/samples.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/samples/generators.h"

#include <array>

namespace core::samples {
namespace {

struct Entry {
    std::string_view id;
    std::string (*csv)(std::size_t rows, std::uint64_t seed);
};
constexpr std::array<Entry, 5> entries = {{
    {"automobile", carBuyersCsv},
    {"mall", shopCustomersCsv},
    {"campaign", bankCampaignCsv},
    {"loyalty", loyaltyClubCsv},
    {"transactions", transactionsCsv},
}};

} // namespace

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> all = {
        {"automobile", CORE_TRANSLATE_NOOP("Samples", "Car buyers"),
         CORE_TRANSLATE_NOOP("Samples", "Predict a known segment"), "car_buyers.csv", 8000, 11},
        {"mall", CORE_TRANSLATE_NOOP("Samples", "Shop customers"),
         CORE_TRANSLATE_NOOP("Samples", "Find groups"), "shop_customers.csv", 200, 5},
        {"campaign", CORE_TRANSLATE_NOOP("Samples", "Bank campaign"),
         CORE_TRANSLATE_NOOP("Samples", "Whom to call first"), "bank_campaign.csv", 30000, 17},
        {"loyalty", CORE_TRANSLATE_NOOP("Samples", "Loyalty club"),
         CORE_TRANSLATE_NOOP("Samples", "A large table with gaps"), "loyalty_club.csv", 100000, 12},
        {"transactions", CORE_TRANSLATE_NOOP("Samples", "Shop transactions"),
         CORE_TRANSLATE_NOOP("Samples", "From orders to customers"), "transactions.csv", 40000, 4,
         false},
    };
    return all;
}

std::string sampleCsv(std::string_view id, std::uint64_t seed)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].id == id)
            return entries[i].csv(samples()[i].rows, seed);
    }
    const std::string name(id);
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "There is no example named \"{1}\"."), {name}), name, {},
                translate("Errors", "Choose automobile, mall, campaign, loyalty or transactions."));
}

std::string plantedTransactionsCsv(std::size_t rows, std::uint64_t seed)
{
    return transactionsCsv(rows, seed);
}

} // namespace core::samples

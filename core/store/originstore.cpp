#include "core/store/originstore.h"

#include "core/base/translation.h"

#include <bit>

namespace core::store {
namespace {

using prepare::FeatureShares;
using prepare::KnownCustomers;
using prepare::TrainingOrigin;

/// Marks are 64 bits without a meaning as numbers; two rows of halves keep every one of them.
Json marksJson(const std::vector<std::uint64_t>& marks, DocumentWriter& document)
{
    std::vector<std::int32_t> halves;
    halves.reserve(2 * marks.size());
    for (const std::uint64_t mark : marks) {
        halves.push_back(std::bit_cast<std::int32_t>(static_cast<std::uint32_t>(mark)));
        halves.push_back(std::bit_cast<std::int32_t>(static_cast<std::uint32_t>(mark >> 32)));
    }
    return document.integers(halves);
}

std::vector<std::uint64_t> marksOf(const Json& json, DocumentReader& document)
{
    const std::vector<std::int32_t> halves = document.integers(json);
    if (halves.size() % 2 != 0)
        document.fail(CORE_TRANSLATE_NOOP("Damage", "a part of it is missing or cut off"));
    std::vector<std::uint64_t> marks(halves.size() / 2);
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] = std::bit_cast<std::uint32_t>(halves[2 * i]) |
                   std::uint64_t{std::bit_cast<std::uint32_t>(halves[2 * i + 1])} << 32;
    return marks;
}

Json markJson(char mark)
{
    return mark == '\0' ? Json("") : Json(std::string(1, mark));
}

char markOf(const Json& json)
{
    const auto& text = json.get_ref<const std::string&>();
    if (text.size() > 1)
        throw std::range_error("not a mark");
    return text.empty() ? '\0' : text.front();
}

std::vector<double> numbersOf(const Json& json)
{
    if (!json.is_array())
        throw std::range_error("not a list");
    std::vector<double> numbers;
    for (const Json& number : json)
        numbers.push_back(numberOf(number));
    return numbers;
}

} // namespace

Json originJson(const TrainingOrigin& origin, DocumentWriter& document)
{
    Json tokens = Json::object();
    for (const auto& [column, words] : origin.columnTokens)
        tokens[column] = words;
    Json shares = Json::array();
    for (const FeatureShares& feature : origin.shares)
        shares.push_back({{"edges", listJson(feature.edges)},
                          {"shares", listJson(feature.shares)},
                          {"missing", feature.missing}});
    const KnownCustomers& known = origin.known;
    return {{"file", origin.file},
            {"made-on", origin.madeOn},
            {"rows", origin.rows},
            {"columns", origin.columns},
            {"decimal-mark", markJson(origin.numberStyle.decimalMark)},
            {"thousands-mark", markJson(origin.numberStyle.thousandsMark)},
            {"missing", origin.missingTokens},
            {"missing-in", tokens},
            {"shares", shares},
            {"customers",
             {{"id", known.idColumn},
              {"salt", known.salt},
              {"ids", marksJson(known.ids, document)},
              {"features", marksJson(known.features, document)}}}};
}

TrainingOrigin originOf(const Json& json, DocumentReader& document)
{
    TrainingOrigin origin;
    origin.file = json.at("file").get<std::string>();
    origin.madeOn = json.at("made-on").get<std::string>();
    origin.rows = sizeOf(json.at("rows"));
    origin.columns = sizeOf(json.at("columns"));
    origin.numberStyle = {markOf(json.at("decimal-mark")), markOf(json.at("thousands-mark"))};
    origin.missingTokens = textsOf(json.at("missing"));
    for (const auto& [column, words] : json.at("missing-in").items())
        origin.columnTokens[column] = textsOf(words);
    for (const Json& feature : json.at("shares"))
        origin.shares.push_back({numbersOf(feature.at("edges")), numbersOf(feature.at("shares")),
                                 numberOf(feature.at("missing"))});
    const Json& customers = json.at("customers");
    origin.known = {customers.at("id").get<std::string>(), sizeOf(customers.at("salt")),
                    marksOf(customers.at("ids"), document),
                    marksOf(customers.at("features"), document)};
    return origin;
}

} // namespace core::store

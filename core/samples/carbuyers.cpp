#include "core/samples/generators.h"
#include "core/samples/rowwriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace core::samples {
namespace {

enum Profession {
    Artist,
    Doctor,
    Engineer,
    Entertainment,
    Executive,
    Healthcare,
    Homemaker,
    Lawyer,
    Marketing
};
constexpr std::array<std::string_view, 9> professions = {"Artist",        "Doctor",    "Engineer",
                                                         "Entertainment", "Executive", "Healthcare",
                                                         "Homemaker",     "Lawyer",    "Marketing"};
enum Spending { Low, Average, High };
constexpr std::array<std::string_view, 3> spendings = {"Low", "Average", "High"};

struct Buyer {
    bool male = false;
    bool married = false;
    bool graduated = false;
    int age = 0;
    Profession profession = Artist;
    Spending spending = Low;
    int experience = 0;
    int family = 1;
    std::size_t region = 0;
};

Profession drawProfession(Random& random, const Buyer& buyer)
{
    const bool young = buyer.age < 30;
    const bool old = buyer.age >= 60;
    const double graduate = buyer.graduated ? 1 : 0;
    const double male = buyer.male ? 1 : 0;
    return static_cast<Profession>(
        drawIndex(random, {young ? 0.10 : 0.35 + 0.25 * graduate, 0.12,
                           0.05 + 0.07 * (1 - male) + 0.05, young ? 0.10 : 0.16,
                           old ? 0.25 * male + 0.02 : 0.09 * male + 0.01, young ? 1.1 : 0.06,
                           0.06 * (1 - male) + 0.01, old ? 0.6 : 0.02, young ? 0.10 : 0.05}));
}

Spending drawSpending(Random& random, const Buyer& buyer)
{
    if (!buyer.married)
        return drawIndex(random, {0.97, 0.02, 0.01}) == 0 ? Low : Average;
    const bool rich = buyer.profession == Executive || buyer.profession == Lawyer;
    return static_cast<Spending>(rich ? drawIndex(random, {0.30, 0.15, 0.55})
                                      : drawIndex(random, {0.36, 0.48, 0.16}));
}

Buyer drawBuyer(Random& random)
{
    Buyer buyer;
    buyer.male = drawBool(random, 0.54);
    const std::size_t generation = drawIndex(random, {0.27, 0.52, 0.21});
    const std::array<double, 3> center = {24, 42, 67};
    const std::array<double, 3> spread = {4, 8, 10};
    buyer.age = static_cast<int>(
        std::lround(drawClipped(random, center[generation], spread[generation], 18, 89)));
    buyer.married = drawBool(random, logistic((buyer.age - 35) / 7.0) * 0.88);
    buyer.graduated = drawBool(random, buyer.age < 28 ? 0.32 : 0.71);
    buyer.profession = drawProfession(random, buyer);
    buyer.spending = drawSpending(random, buyer);
    const bool career = drawBool(random, 0.3);
    buyer.experience = static_cast<int>(career ? 4 + random.below(11) : random.below(3));
    const double family = (buyer.age < 30 ? 3.7 : 2.2) + (buyer.married ? 0.6 : 0);
    buyer.family = static_cast<int>(std::lround(drawClipped(random, family, 1.4, 1, 9)));
    buyer.region = drawIndex(random, {0.02, 0.05, 0.10, 0.14, 0.01, 0.65, 0.03});
    return buyer;
}

/// How strongly the buyer belongs to segments A, B, C and D.
std::array<double, 4> segmentWeights(const Buyer& buyer)
{
    const double age = (buyer.age - 43) / 17.0;
    const double graduate = buyer.graduated ? 1 : 0;
    const double spends = buyer.spending == Low ? 0 : 1;
    const auto is = [&](Profession profession) {
        return buyer.profession == profession ? 1.0 : 0.0;
    };
    std::array<double, 4> score = {};
    score[0] = 0.80 - 0.25 * age * age + 0.9 * is(Entertainment) + 0.8 * is(Engineer) +
               0.25 * is(Doctor) - 0.5 * spends - 0.12 * (buyer.family - 2);
    score[1] = 0.30 + 0.25 * age + 0.45 * spends + 0.5 * is(Executive) + 0.35 * is(Lawyer) +
               0.3 * is(Artist) * graduate;
    score[2] = -0.60 + 0.1 * age + 1.15 * spends + 1.0 * is(Artist) + 0.6 * graduate +
               0.12 * (buyer.family - 2) - (buyer.spending == High ? 0.5 : 0.0);
    score[3] = 0.5 - 0.95 * age - 0.5 * graduate + 1.3 * is(Healthcare) + 0.9 * is(Marketing) -
               0.8 * spends + 0.1 * (buyer.family - 2);
    constexpr double sharpness = 1.05;
    std::array<double, 4> weights = {};
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = std::exp(sharpness * score[i]);
    return weights;
}

} // namespace

std::string carBuyersCsv(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    RowWriter out(rows * 60);
    out.header({"ID", "Gender", "Ever_Married", "Age", "Graduated", "Profession", "Work_Experience",
                "Spending_Score", "Family_Size", "Region_Code", "Segment"});
    const auto yesNo = [](bool yes) { return std::string_view(yes ? "Yes" : "No"); };
    std::vector<std::uint32_t> ids = randomPermutation(rows * 2, random);
    for (std::size_t row = 0; row < rows; ++row) {
        const Buyer buyer = drawBuyer(random);
        const std::size_t segment = drawIndex(random, segmentWeights(buyer));
        const auto missing = [&](double share) { return drawBool(random, share); };
        out.whole(100000 + static_cast<std::int64_t>(ids[row]));
        out.text(buyer.male ? "Male" : "Female");
        missing(0.02) ? out.blank() : out.text(yesNo(buyer.married));
        out.whole(buyer.age);
        missing(0.01) ? out.blank() : out.text(yesNo(buyer.graduated));
        missing(0.015) ? out.blank() : out.text(professions[buyer.profession]);
        missing(0.10) ? out.blank() : out.whole(buyer.experience);
        out.text(spendings[buyer.spending]);
        missing(0.04) ? out.blank() : out.whole(buyer.family);
        const std::string region = "Region_" + std::to_string(buyer.region + 1);
        missing(0.01) ? out.blank() : out.text(region);
        out.text(std::string_view("ABCD").substr(segment, 1));
        out.endRow();
    }
    return out.take();
}

} // namespace core::samples

#include "core/samples/generators.h"
#include "core/samples/rowwriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace core::samples {
namespace {

constexpr std::array<std::string_view, 10> jobs = {
    "office",  "manual",        "manager", "technician", "service",
    "retired", "self-employed", "student", "at home",    "unknown"};
constexpr std::array<double, 10> jobShares = {0.17, 0.21, 0.20, 0.17,  0.09,
                                              0.05, 0.07, 0.02, 0.015, 0.005};
constexpr std::array<double, 10> jobScores = {0.05, -0.35, 0.1, -0.05, -0.2,
                                              0.55, -0.05, 0.8, -0.1,  0};
constexpr std::array<std::string_view, 4> educations = {"primary", "secondary", "tertiary",
                                                        "unknown"};
constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<double, 12> monthShares = {3, 6, 1, 6, 30, 12, 15, 14, 1.3, 1.6, 9, 0.5};
constexpr std::array<double, 12> monthScores = {-0.1, 0.3,  1.5, 0.6, -0.6, -0.1,
                                                -0.2, -0.1, 1.4, 1.3, -0.2, 1.5};
constexpr std::array<std::string_view, 3> marital = {"single", "married", "divorced"};
constexpr std::array<std::string_view, 3> contacts = {"cellular", "telephone", "unknown"};
constexpr std::array<std::string_view, 4> outcomes = {"failure", "other", "success", "unknown"};

struct Customer {
    int age = 0;
    std::size_t job = 0, status = 0, education = 0, contact = 0, month = 0, outcome = 3;
    bool inDefault = false, housing = false, personal = false, known = false;
    double balance = 0;
    int calls = 1, daysSince = 0, earlier = 0;
};

Customer drawCustomer(Random& random)
{
    Customer customer;
    customer.job = drawIndex(random, jobShares);
    const bool retired = customer.job == 5;
    const bool student = customer.job == 7;
    customer.age = static_cast<int>(std::lround(drawClipped(random,
                                                            retired   ? 64
                                                            : student ? 25
                                                                      : 40,
                                                            retired   ? 8
                                                            : student ? 4
                                                                      : 9,
                                                            18, 92)));
    customer.status = customer.age < 32 ? drawIndex(random, {0.62, 0.34, 0.04})
                                        : drawIndex(random, {0.18, 0.68, 0.14});
    const bool manager = customer.job == 2;
    customer.education = manager ? drawIndex(random, {0.03, 0.12, 0.82, 0.03})
                                 : drawIndex(random, {0.19, 0.60, 0.17, 0.04});
    customer.inDefault = drawBool(random, 0.018);
    customer.housing = drawBool(random, retired || student ? 0.25 : 0.58);
    customer.personal = drawBool(random, 0.16);
    customer.balance = std::exp(6.2 + 1.4 * random.normal()) - 450 * random.uniform() -
                       (customer.inDefault ? 500 : 0);
    customer.contact = drawIndex(random, {0.65, 0.06, 0.29});
    customer.month = drawIndex(random, monthShares);
    customer.calls = 1;
    while (customer.calls < 40 && drawBool(random, 0.62 - 0.01 * customer.calls))
        ++customer.calls;
    customer.known = drawBool(random, 0.18);
    if (customer.known) {
        customer.daysSince = static_cast<int>(std::lround(drawClipped(random, 220, 110, 1, 800)));
        customer.earlier = 1 + static_cast<int>(random.below(5));
        customer.outcome = drawIndex(random, {0.59, 0.22, 0.19});
    }
    return customer;
}

double score(const Customer& customer)
{
    const double age = (customer.age - 40) / 10.0;
    return jobScores[customer.job] + monthScores[customer.month] + 0.08 * age * age +
           (customer.education == 2 ? 0.3 : 0.0) - (customer.housing ? 0.6 : 0.0) -
           (customer.personal ? 0.45 : 0.0) - (customer.status == 1 ? 0.2 : 0.0) -
           0.09 * (customer.calls - 1) - (customer.contact == 2 ? 0.9 : 0.0) +
           0.12 * std::log1p(std::max(customer.balance, 0.0)) +
           (customer.outcome == 2   ? 2.2
            : customer.outcome == 1 ? 0.3
                                    : 0.0);
}

/// The constant that makes the mean chance of the customers equal to `share`.
double intercept(const std::vector<Customer>& customers, double share)
{
    double low = -20;
    double high = 20;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const Customer& customer : customers)
            sum += logistic(middle + score(customer));
        (sum < share * static_cast<double>(customers.size()) ? low : high) = middle;
    }
    return low;
}

void writeCustomer(RowWriter& out, Random& random, const Customer& customer, std::size_t row,
                   bool subscribed)
{
    const auto yesNo = [](bool yes) { return std::string_view(yes ? "yes" : "no"); };
    const auto missing = [&](double share) { return drawBool(random, share); };
    // Talks that end in a contract take long: the duration gives the answer away.
    const double seconds = std::exp((subscribed ? 6.15 : 5.1) + 0.75 * random.normal());
    const std::string number = std::to_string(row + 1);
    std::string id(1, 'K');
    id.append(6 - std::min<std::size_t>(6, number.size()), '0').append(number);
    out.text(id);
    missing(0.02) ? out.blank() : out.whole(customer.age);
    out.text(jobs[customer.job]);
    missing(0.005) ? out.blank() : out.text(marital[customer.status]);
    out.text(educations[customer.education]);
    out.text(yesNo(customer.inDefault));
    missing(0.012) ? out.blank() : out.fixed(customer.balance, 0);
    out.text(yesNo(customer.housing));
    missing(0.005) ? out.blank() : out.text(yesNo(customer.personal));
    out.text(contacts[customer.contact]);
    out.text(months[customer.month]);
    missing(0.01) ? out.blank() : out.fixed(std::min(seconds, 4900.0), 0);
    out.whole(customer.calls);
    customer.known ? out.whole(customer.daysSince) : out.blank();
    out.whole(customer.earlier);
    out.text(outcomes[customer.outcome]);
    out.text(yesNo(subscribed));
    out.endRow();
}

} // namespace

std::string bankCampaignCsv(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Customer> customers;
    customers.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
        customers.push_back(drawCustomer(random));
    const double constant = intercept(customers, 0.12);
    RowWriter out(rows * 100 + 300);
    out.header({"customer_id", "age", "job", "marital_status", "education", "credit_default",
                "balance", "housing_loan", "personal_loan", "contact_type", "contact_month",
                "call_duration", "calls_in_campaign", "days_since_previous_contact",
                "previous_contacts", "previous_outcome", "subscribed"});
    for (std::size_t row = 0; row < rows; ++row) {
        const bool subscribed = drawBool(random, logistic(constant + score(customers[row])));
        writeCustomer(out, random, customers[row], row, subscribed);
    }
    return out.take();
}

} // namespace core::samples

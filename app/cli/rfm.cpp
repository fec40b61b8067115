#include "core/rfm/rfm.h"

#include "app/cli/context.h"
#include "core/data/csv/csvwriter.h"
#include "core/data/datetext.h"
#include "core/store/atomicfile.h"

#include <chrono>
#include <sstream>

namespace cli {
namespace {

struct Options {
    ImportOptions import;
    std::string customer, date, amount, quantity, order, reference, out;
    std::string returns = "subtract";
};

core::rfm::RfmRequest requestOf(const Options& options, const core::data::DataTable& table)
{
    core::rfm::RfmRequest request;
    request.columns = core::rfm::proposeColumns(table);
    const auto choose = [&](std::optional<std::size_t>& column, const std::string& name) {
        if (!name.empty())
            column = table.require(name);
    };
    const bool amountGiven = !options.amount.empty();
    choose(request.columns.customer, options.customer);
    choose(request.columns.date, options.date);
    choose(request.columns.amount, options.amount);
    // A quantity goes with the amount it was proposed for.
    if (amountGiven)
        request.columns.quantity.reset();
    choose(request.columns.quantity, options.quantity);
    if (options.order == "none")
        request.columns.order.reset();
    else
        choose(request.columns.order, options.order);
    // A column given by name for one thing is not proposed for another.
    auto& order = request.columns.order;
    if (options.order.empty() && order &&
        (order == request.columns.customer || order == request.columns.amount))
        order.reset();
    if (!options.reference.empty()) {
        request.referenceDay =
            core::data::parseDate(options.reference, core::data::DateOrder::YearMonthDay);
        if (!request.referenceDay)
            throw core::Error(core::ErrorCode::InvalidOption,
                              "--reference-date takes a day as YYYY-MM-DD, not '" +
                                  options.reference + "'.",
                              "--reference-date");
    }
    request.returns = *core::rfm::returnsFromWord(options.returns);
    return request;
}

Json receiptJson(const core::rfm::RfmReceipt& receipt)
{
    return {{"rows", receipt.rows},
            {"rows_used", receipt.rowsUsed},
            {"left_out",
             {{"missing_customer", receipt.rowsWithoutCustomer},
              {"missing_date", receipt.rowsWithoutDate},
              {"missing_amount", receipt.rowsWithoutAmount},
              {"after_reference_date", receipt.laterRows},
              {"returns", receipt.droppedReturns},
              {"orders_with_returns", receipt.droppedWithOrder}}},
            {"returns", receipt.returns},
            {"returned_amount", receipt.returnedAmount},
            {"customers", receipt.customers},
            {"customers_only_returns", receipt.customersOnlyReturns},
            {"orders", receipt.orders},
            {"frequency_counts", receipt.countsDays ? "days" : "orders"},
            {"reference_date", core::data::dateText(receipt.referenceDay)},
            {"first_date", core::data::dateText(receipt.firstDay)},
            {"last_date", core::data::dateText(receipt.lastDay)}};
}

void rfm(const Context& context, const Options& options)
{
    keepSource(options.import.file, options.out);
    const auto read = options.import.read(context);
    const auto& table = *read.table;
    const auto request = requestOf(options, table);
    const auto start = std::chrono::steady_clock::now();
    const auto result = core::rfm::buildRfm(table, request, context.stop(), context.progress());
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::ostringstream text;
    core::data::writeCsv(text, *result.customers, context.stop());
    core::store::writeFileAtomically(options.out, text.str());
    const auto name = [&](const std::optional<std::size_t>& column) -> Json {
        return column ? Json(table.column(*column).name) : Json();
    };
    if (context.json) {
        Json object{{"customer", name(request.columns.customer)},
                    {"date", name(request.columns.date)},
                    {"amount", name(request.columns.amount)},
                    {"quantity", name(request.columns.quantity)},
                    {"order", name(request.columns.order)}};
        object.update(receiptJson(result.receipt));
        object["seconds"] = seconds;
        object["out"] = options.out;
        context.print(object);
    }
    for (const auto& sentence : result.receipt.sentences())
        context.say(sentence);
    context.say("wrote " + options.out);
}

} // namespace

void addRfm(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "rfm", "Makes a customer table from transactions: recency, frequency, monetary, scores");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    // Here the word means the order of a customer, not that of levels.
    command->remove_option(command->get_option("--order"));
    command->add_option("--customer", options->customer,
                        "Column of the customer; found by its name");
    command->add_option("--date", options->date, "Column of the date; found by its type");
    command->add_option("--amount", options->amount, "Column of the amount; found by its name");
    command->add_option("--quantity", options->quantity,
                        "Column of the number of pieces: the amount is that of one piece");
    command->add_option("--order", options->order,
                        "Column of the order, whose different values are counted; none: days with "
                        "a purchase are counted");
    command
        ->add_option("--reference-date", options->reference,
                     "Day to count back from; later transactions are left out. Default: the day "
                     "after the last transaction")
        ->type_name("YYYY-MM-DD");
    command
        ->add_option("--returns", options->returns,
                     "Negative amounts: subtract them from the sums, ignore them, drop-order (with "
                     "the whole order) or keep them like purchases")
        ->capture_default_str()
        ->check(CLI::IsMember({"subtract", "ignore", "drop-order", "keep"}));
    command->add_option("-o,--out", options->out, "CSV file to write")
        ->required()
        ->type_name("OUT.csv");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli rfm orders.csv --customer \"Customer ID\" --date \"Order "
                    "Date\" --amount Amount -o customers.csv");
    command->callback([&context, options] { rfm(context, *options); });
}

} // namespace cli

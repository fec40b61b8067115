#include "ui/workspace/jobs.h"

#include "core/base/error.h"
#include "core/data/levelorder.h"
#include "core/data/tablefile.h"
#include "core/samples/samples.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace ui {

namespace {

constexpr std::uint64_t sampleSeed = 42;
// Share of the time of describing a table, measured on tables of 8 k to 45 k rows.
constexpr double summarizeShare = 0.5;

std::filesystem::path filePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

core::ProgressCallback within(const core::ProgressCallback& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double fraction, std::string_view stage) {
        progress(from + (to - from) * fraction, stage);
    };
}

const core::samples::Sample& sampleOf(const QString& id)
{
    const std::string wanted = id.toStdString();
    const auto& samples = core::samples::samples();
    const auto sample =
        std::find_if(samples.begin(), samples.end(),
                     [&](const core::samples::Sample& s) { return s.id == wanted; });
    if (sample == samples.end())
        throw core::Error(core::ErrorCode::InvalidOption,
                          "There is no example called " + wanted + ".", wanted);
    return *sample;
}

core::data::TablePointer withRoles(const core::data::TablePointer& table,
                                   const std::map<std::string, core::data::ColumnRole>& chosenRoles)
{
    core::data::TablePointer result = table;
    for (const auto& [name, role] : chosenRoles) {
        const auto column = result->find(name);
        if (column && result->role(*column) != role)
            result = std::make_shared<const core::data::DataTable>(result->withRole(*column, role));
    }
    return result;
}

} // namespace

TableOrigin fileOrigin(const QString& path)
{
    TableOrigin origin;
    origin.path = path;
    origin.title = QFileInfo(path).fileName();
    return origin;
}

TableOrigin sampleOrigin(const QString& id)
{
    TableOrigin origin;
    origin.sampleId = id;
    return origin;
}

FileStamp fileStamp(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    return {file.size(), file.lastModified()};
}

ReadTable readTable(const TableOrigin& origin, const core::data::CsvOptions& options,
                    std::stop_token stop, const core::ProgressCallback& progress)
{
    ReadTable table;
    table.origin = origin;
    table.options = options;
    if (origin.isFile()) {
        // Before the reading: a file that is written to meanwhile counts as changed.
        table.stamp = fileStamp(origin.path);
        table.read = core::data::readTableFile(filePath(origin.path), options, stop, progress);
    } else if (origin.pasted) {
        table.read = core::data::readCsvText(*origin.pasted, origin.title.toStdString(), options,
                                             stop, progress);
    } else {
        const core::samples::Sample& sample = sampleOf(origin.sampleId);
        table.origin.title = QString::fromStdString(sample.fileName);
        table.read = core::data::readCsvText(core::samples::sampleCsv(sample.id, sampleSeed),
                                             sample.fileName, options, stop, progress);
    }
    return table;
}

core::data::DataTable withChosenOrder(const core::data::DataTable& table, std::size_t column,
                                      LevelOrders& orders)
{
    const core::data::Column& read = table.column(column);
    const auto chosen = orders.find(read.name);
    if (chosen == orders.end())
        return table;
    if (std::is_permutation(chosen->second.begin(), chosen->second.end(), read.levels.begin(),
                            read.levels.end()))
        return core::data::withLevelOrder(table, column, chosen->second);
    orders.erase(chosen);
    return table;
}

OpenTable describeTable(const ReadTable& table, const ChosenByHand& chosen, std::stop_token stop,
                        const core::ProgressCallback& progress)
{
    OpenTable open;
    static_cast<TableOrigin&>(open) = table.origin;
    open.options = table.options;
    open.stamp = table.stamp;
    open.isRemembered = table.isRemembered;
    open.foundColumns = table.foundColumns;
    open.chosenRoles = chosen.roles;
    open.chosenOrders = chosen.orders;
    open.table = withRoles(table.read.table, chosen.roles);
    for (const auto& [name, order] : chosen.orders)
        if (const auto column = open.table->find(name))
            open.table = std::make_shared<const core::data::DataTable>(
                withChosenOrder(*open.table, *column, open.chosenOrders));
    open.receipt = table.read.receipt;
    open.summaries =
        core::explore::summarize(*open.table, stop, within(progress, 0, summarizeShare));
    open.histograms.reserve(open.table->columnCount());
    for (std::size_t c = 0; c < open.table->columnCount(); ++c) {
        core::throwIfStopped(stop);
        open.histograms.push_back(core::explore::histogram(open.table->column(c)));
    }
    checkTable(open, stop, within(progress, summarizeShare, 1));
    return open;
}

void checkTable(OpenTable& open, std::stop_token stop, const core::ProgressCallback& progress)
{
    open.missingness = core::explore::missingness(*open.table, stop, within(progress, 0, 0.2));
    open.missingByClass = core::explore::missingByClass(*open.table, open.table->target(), stop);
    open.quality = core::explore::checkQuality(*open.table, stop, within(progress, 0.4, 1));
    open.checked = true;
}

RetypedColumn retypeColumn(const core::data::DataTable& table, std::size_t index,
                           const core::data::ColumnChoice& choice)
{
    RetypedColumn result;
    result.index = index;
    result.choice = choice;
    core::data::RetypeResult retyped = core::data::withColumnRead(table, index, choice);
    result.column = retyped.table.columnPointer(index);
    result.role = retyped.table.role(index);
    result.unreadableCells = retyped.unreadableCells;
    result.oddCells = std::move(retyped.oddCells);
    result.summary = core::explore::summarize(*result.column);
    result.histogram = core::explore::histogram(*result.column);
    return result;
}

std::vector<std::string> columnNames(const core::data::DataTable& table)
{
    std::vector<std::string> names;
    for (std::size_t c = 0; c < table.columnCount(); ++c)
        names.push_back(table.column(c).name);
    return names;
}

bool hasSameColumns(const core::data::DataTable& table, const std::vector<std::size_t>& columns,
                    const core::data::DataTable& other)
{
    return std::all_of(columns.begin(), columns.end(), [&](std::size_t c) {
        return c < other.columnCount() && table.column(c).name == other.column(c).name &&
               table.column(c).type == other.column(c).type;
    });
}

} // namespace ui

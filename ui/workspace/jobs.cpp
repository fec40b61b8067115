#include "ui/workspace/jobs.h"

#include "core/explore/association.h"
#include "core/samples/samples.h"
#include "ui/workspace/job.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace ui {

namespace {

constexpr std::uint64_t sampleSeed = 42;
// Shares of the time of an import, measured on tables of 8 k to 45 k rows.
constexpr double readShare = 0.6;
constexpr double summarizeShare = 0.8;

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

/// The mask of a column as a column of its own, so that its association with the target can be
/// asked for like any other.
core::data::DataTable::ColumnPointer missingMask(const core::data::Column& column)
{
    auto mask = std::make_shared<core::data::Column>();
    mask->name = column.name;
    mask->type = core::data::ColumnType::Category;
    mask->levels = {"missing", "present"};
    mask->codes.resize(column.size());
    mask->missing.assign(column.size(), 0);
    for (std::size_t row = 0; row < column.size(); ++row)
        mask->codes[row] = column.isMissing(row) ? 0 : 1;
    return mask;
}

double chanceOfDifference(const core::data::DataTable& table, std::size_t column,
                          std::size_t target, std::stop_token stop)
{
    const core::data::DataTable pair(
        {missingMask(table.column(column)), table.columnPointer(target)},
        {core::data::ColumnRole::Feature, core::data::ColumnRole::Target});
    return core::explore::associate(pair, {0, 1}, core::explore::MeasureChoice::CramersV, stop)
        .p(0, 1);
}

MissingByClass missingByClass(const core::data::DataTable& table, std::stop_token stop)
{
    MissingByClass result;
    const auto target = table.target();
    if (!target || !table.column(*target).hasLevels())
        return result;
    const core::data::Column& classes = table.column(*target);
    result.classes = classes.levels;
    result.rows.assign(classes.levels.size(), 0);
    result.missing = core::data::Matrix(table.columnCount(), classes.levels.size());
    result.p.assign(table.columnCount(), std::numeric_limits<double>::quiet_NaN());
    for (const std::int32_t code : classes.codes)
        if (code >= 0)
            ++result.rows[std::size_t(code)];
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        core::throwIfStopped(stop);
        const core::data::Column& column = table.column(c);
        if (column.missingCount == 0 || c == *target)
            continue;
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            if (column.isMissing(row) && classes.codes[row] >= 0)
                result.missing(c, std::size_t(classes.codes[row])) += 1;
        result.p[c] = chanceOfDifference(table, c, *target, stop);
    }
    return result;
}

OpenTable describe(core::data::CsvResult read, Job& job, std::stop_token stop)
{
    OpenTable open;
    open.table = std::move(read.table);
    open.receipt = std::move(read.receipt);
    open.summaries =
        core::explore::summarize(*open.table, stop, job.progress(readShare, summarizeShare));
    open.histograms.reserve(open.table->columnCount());
    for (std::size_t c = 0; c < open.table->columnCount(); ++c) {
        core::throwIfStopped(stop);
        open.histograms.push_back(core::explore::histogram(open.table->column(c)));
    }
    checkTable(open, stop, job.progress(summarizeShare, 1));
    return open;
}

} // namespace

OpenTable importFile(const QString& path, const core::data::CsvOptions& options, Job& job,
                     std::stop_token stop)
{
    OpenTable open = describe(
        core::data::readCsv(filePath(path), options, stop, job.progress(0, readShare)), job, stop);
    open.path = path;
    open.title = QFileInfo(path).fileName();
    return open;
}

OpenTable importSample(const QString& id, Job& job, std::stop_token stop)
{
    const std::string wanted = id.toStdString();
    const auto& samples = core::samples::samples();
    const auto sample =
        std::find_if(samples.begin(), samples.end(),
                     [&](const core::samples::Sample& s) { return s.id == wanted; });
    if (sample == samples.end())
        throw core::Error(core::ErrorCode::InvalidOption,
                          "There is no example called " + wanted + ".", wanted);
    OpenTable open =
        describe(core::data::readCsvText(core::samples::sampleCsv(wanted, sampleSeed),
                                         sample->fileName, {}, stop, job.progress(0, readShare)),
                 job, stop);
    open.title = QString::fromStdString(sample->fileName);
    open.sampleId = id;
    return open;
}

void checkTable(OpenTable& open, std::stop_token stop, const core::ProgressCallback& progress)
{
    open.missingness = core::explore::missingness(*open.table, stop, within(progress, 0, 0.2));
    open.missingByClass = missingByClass(*open.table, stop);
    open.quality = core::explore::checkQuality(*open.table, stop, within(progress, 0.4, 1));
    open.checked = true;
}

RetypedColumn retypeColumn(const core::data::DataTable& table, std::size_t index,
                           core::data::ColumnType type)
{
    RetypedColumn result;
    result.index = index;
    const core::data::RetypeResult retyped = core::data::withColumnType(table, index, type);
    result.column = retyped.table.columnPointer(index);
    result.unreadableCells = retyped.unreadableCells;
    result.summary = core::explore::summarize(*result.column);
    result.histogram = core::explore::histogram(*result.column);
    return result;
}

} // namespace ui

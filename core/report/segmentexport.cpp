#include "core/report/segmentexport.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/data/csv/csvwriter.h"
#include "core/store/atomicfile.h"
#include "core/store/filenames.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace core::report {
namespace {

constexpr std::size_t rowsPerBlock = 4096;

std::string numberField(double value)
{
    return std::isfinite(value) ? data::numberText(value) : std::string();
}

/// The day of a mean or median of dates, else the number in full.
std::string valueField(data::ColumnType type, double value)
{
    if (type != data::ColumnType::Date || !std::isfinite(value))
        return numberField(value);
    data::Column day;
    day.type = type;
    day.numbers = {std::round(value)};
    day.missing = {0};
    return data::valueText(day, 0);
}

bool hasMean(data::ColumnType type)
{
    return type == data::ColumnType::Numeric || type == data::ColumnType::Date;
}

void appendProfile(std::vector<std::string>& fields, const segment::ProfileColumn& column,
                   const segment::ProfileCell& cell)
{
    if (hasMean(column.type)) {
        fields.push_back(valueField(column.type, cell.mean));
        fields.push_back(valueField(column.type, cell.median));
    } else {
        fields.push_back(cell.mode);
        fields.push_back(cell.present > 0 ? data::numberText(cell.modeShare) : std::string());
    }
}

/// Calls write(place, text) with the rows of every file in their order, `placeOf(label)` says into
/// which of `files` a row goes (none: past the end).
template <typename PlaceOf, typename Write>
void streamRows(const CustomerRows& rows, std::span<const std::int32_t> labels, std::size_t files,
                const std::stop_token& stop, const ProgressCallback& progress, PlaceOf placeOf,
                Write write)
{
    // One round of blocks at a time, so that memory does not grow with the table.
    const std::size_t rowsPerRound = rowsPerBlock * 4 * threadCount();
    for (std::size_t first = 0; first < labels.size(); first += rowsPerRound) {
        if (progress)
            progress(static_cast<double>(first) / static_cast<double>(labels.size()),
                     CORE_TRANSLATE_NOOP("Progress", "Writing customers"));
        const std::size_t count = std::min(rowsPerRound, labels.size() - first);
        std::vector<std::vector<std::string>> blocks((count + rowsPerBlock - 1) / rowsPerBlock);
        parallelBlocks(count, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            auto& texts = blocks[begin / rowsPerBlock];
            texts.resize(files);
            std::vector<std::string> cells;
            for (std::size_t row = first + begin; row < first + end; ++row)
                if (const std::size_t place = placeOf(labels[row]); place < files)
                    rows.appendCsv(texts[place], row, cells);
        });
        for (const auto& texts : blocks)
            for (std::size_t place = 0; place < files; ++place)
                write(place, texts[place]);
    }
    throwIfStopped(stop);
    if (progress)
        progress(1, CORE_TRANSLATE_NOOP("Progress", "Writing customers"));
}

} // namespace

std::string clusterSummaryCsv(const segment::Segmentation& segmentation)
{
    const segment::SegmentProfile& profile = segmentation.profile;
    std::vector<std::string> fields{"segment", "name", "customers", "share"};
    for (const auto& column : profile.columns) {
        const bool number = hasMean(column.type);
        fields.push_back(column.name + (number ? " (mean)" : " (most frequent)"));
        fields.push_back(column.name + (number ? " (median)" : " (share)"));
    }
    std::string out;
    data::appendCsvRow(out, fields);
    for (std::size_t s = 0; s < profile.cards.size(); ++s) {
        const auto& card = profile.cards[s];
        fields = {std::to_string(card.id), card.name, std::to_string(card.size),
                  data::numberText(card.share)};
        for (const auto& column : profile.columns)
            appendProfile(fields, column, column.segments[s]);
        data::appendCsvRow(out, fields);
    }
    const std::size_t rows = segmentation.labels.size();
    if (segmentation.notClustered > 0) {
        const std::size_t rest = segmentation.notClustered;
        fields = {"-1", "Not clustered", std::to_string(rest),
                  data::numberText(static_cast<double>(rest) / static_cast<double>(rows))};
        for (const auto& column : profile.columns)
            appendProfile(fields, column, column.notClustered);
        data::appendCsvRow(out, fields);
    }
    fields = {"", "All customers", std::to_string(rows), "1"};
    for (const auto& column : profile.columns)
        appendProfile(fields, column, column.overall);
    data::appendCsvRow(out, fields);
    return out;
}

std::string customersCsv(const segment::Segmentation& segmentation, std::stop_token stop)
{
    const CustomerRows rows(segmentation, {}, stop);
    std::string out = rows.header();
    streamRows(
        rows, segmentation.labels, 1, stop, {}, [](std::int32_t) { return std::size_t{0}; },
        [&](std::size_t, const std::string& text) { out += text; });
    return out;
}

void writeCustomersCsv(const segment::Segmentation& segmentation, const CustomerColumns& columns,
                       const std::filesystem::path& path, const std::filesystem::path& source,
                       std::stop_token stop, const ProgressCallback& progress)
{
    store::keepSource(source, path);
    const CustomerRows rows(segmentation, columns, stop);
    store::AtomicWriter file(path);
    file.append(rows.header());
    streamRows(
        rows, segmentation.labels, 1, stop, progress, [](std::int32_t) { return std::size_t{0}; },
        [&](std::size_t, const std::string& text) { file.append(text); });
    file.commit();
}

std::vector<SegmentFile> segmentFiles(const segment::Segmentation& segmentation,
                                      std::span<const std::int32_t> segments,
                                      const std::filesystem::path& folder)
{
    std::vector<SegmentFile> files;
    std::vector<std::string> names;
    const auto isWanted = [&](std::int32_t id) {
        return segments.empty() || std::ranges::find(segments, id) != segments.end();
    };
    for (const auto& card : segmentation.profile.cards) {
        if (card.size == 0 || !isWanted(card.id))
            continue;
        files.push_back({card.id, {}, card.size});
        names.push_back(card.name);
    }
    if (segmentation.notClustered > 0 && isWanted(-1)) {
        files.push_back({-1, {}, segmentation.notClustered});
        names.emplace_back("Not clustered");
    }
    const auto fileNames = store::uniqueFileNames(names);
    for (std::size_t i = 0; i < files.size(); ++i)
        files[i].path =
            folder / std::filesystem::path(
                         std::u8string(fileNames[i].begin(), fileNames[i].end()) += u8".csv");
    return files;
}

std::vector<SegmentFile> writeSegmentFiles(const segment::Segmentation& segmentation,
                                           const CustomerColumns& columns,
                                           std::span<const std::int32_t> segments,
                                           const std::filesystem::path& folder,
                                           const std::filesystem::path& source,
                                           std::stop_token stop, const ProgressCallback& progress)
{
    const auto files = segmentFiles(segmentation, segments, folder);
    const CustomerRows rows(segmentation, columns, stop);
    std::error_code failure;
    std::filesystem::create_directories(folder, failure); // what fails is told by the first file
    std::vector<std::unique_ptr<store::AtomicWriter>> writers;
    std::vector<std::size_t> places(static_cast<std::size_t>(segmentation.k) + 1, files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        store::keepSource(source, files[i].path);
        writers.push_back(std::make_unique<store::AtomicWriter>(files[i].path));
        writers.back()->append(rows.header());
        places[static_cast<std::size_t>(files[i].segment + 1)] = i;
    }
    streamRows(
        rows, segmentation.labels, files.size(), stop, progress,
        [&](std::int32_t label) { return places[static_cast<std::size_t>(label + 1)]; },
        [&](std::size_t place, const std::string& text) { writers[place]->append(text); });
    for (const auto& writer : writers)
        writer->commit();
    return files;
}

} // namespace core::report

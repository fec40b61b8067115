#include "core/report/segmentexport.h"

#include "core/data/csv/csvwriter.h"

#include <algorithm>
#include <cmath>

namespace core::report {
namespace {

// Often enough that a stop is heard at once, seldom enough that asking costs nothing.
constexpr std::size_t rowsPerPoll = 4096;

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

/// `wanted`, or with the first number from 2 that makes it new in the table.
std::string freeName(const data::DataTable& table, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2; table.find(name); ++number)
        name = wanted + '_' + std::to_string(number);
    return name;
}

std::string nameOf(const segment::Segmentation& segmentation, std::int32_t label)
{
    for (const auto& card : segmentation.profile.cards)
        if (card.id == label)
            return card.name;
    return "Not clustered";
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
    fields = {"", "All customers", std::to_string(rows), "1"};
    for (const auto& column : profile.columns)
        appendProfile(fields, column, column.overall);
    data::appendCsvRow(out, fields);
    return out;
}

std::string customersCsv(const segment::Segmentation& segmentation, std::stop_token stop)
{
    const data::DataTable& table = *segmentation.basis->table;
    std::vector<std::string> fields;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        fields.push_back(table.column(column).name);
    for (const char* added : {"segment", "segment_name", "silhouette"})
        fields.push_back(freeName(table, added));
    std::string out;
    data::appendCsvRow(out, fields);

    std::vector<std::string> names;
    for (std::int32_t label = 0; label < segmentation.k; ++label)
        names.push_back(nameOf(segmentation, label));
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (row % rowsPerPoll == 0)
            throwIfStopped(stop);
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            data::appendCsvField(out, table.cellText(row, column));
            out += ',';
        }
        const std::int32_t label = segmentation.labels[row];
        const bool clustered = label >= 0;
        out += std::to_string(label);
        out += ',';
        data::appendCsvField(out, clustered ? names[static_cast<std::size_t>(label)]
                                            : nameOf(segmentation, label));
        out += ',';
        if (clustered)
            out += numberField(segmentation.rowSilhouettes[row]);
        out += '\n';
    }
    return out;
}

} // namespace core::report

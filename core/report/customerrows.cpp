#include "core/report/customerrows.h"

#include "core/data/csv/csvwriter.h"
#include "core/segment/profile/centredistances.h"

#include <algorithm>
#include <cmath>

namespace core::report {
namespace {

/// `wanted`, or with the first number from 2 that makes it new.
std::string freeName(const std::vector<std::string>& names, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2; std::ranges::find(names, name) != names.end(); ++number)
        name = wanted + '_' + std::to_string(number);
    return name;
}

} // namespace

CustomerRows::CustomerRows(const segment::Segmentation& segmentation, const CustomerColumns& chosen,
                           const std::stop_token& stop)
    : m_segmentation(segmentation), m_table(*segmentation.basis->table), m_columns(chosen.columns)
{
    if (m_columns.empty())
        for (std::size_t column = 0; column < m_table.columnCount(); ++column)
            m_columns.push_back(column);
    for (const std::size_t column : m_columns) {
        if (column >= m_table.columnCount())
            throw Error(ErrorCode::UnknownColumn,
                        "The table has no column " + std::to_string(column) + '.', "columns");
        m_names.push_back(m_table.column(column).name);
    }
    for (const char* added : {"segment", "segment_name"})
        m_names.push_back(freeName(m_names, added));
    m_segmentNames.resize(static_cast<std::size_t>(segmentation.k));
    for (const auto& card : segmentation.profile.cards)
        if (card.id >= 0 && card.id < segmentation.k)
            m_segmentNames[static_cast<std::size_t>(card.id)] = card.name;
    m_segmentNames.emplace_back("Not clustered");

    const std::size_t rows = segmentation.labels.size();
    if (segmentation.rowSilhouettes.size() == rows)
        addFigures("silhouette", {segmentation.rowSilhouettes});
    if (const auto& space = segmentation.basis->space(); rows > 0 && space.rows() == rows)
        addFigures("segment_distance",
                   {segment::centreDistances(space, segmentation.labels, segmentation.k, stop)});
}

void CustomerRows::addFigures(const std::string& name, Figures figures)
{
    m_names.push_back(freeName(m_names, name));
    m_figures.push_back(std::move(figures));
}

const std::string& CustomerRows::segmentName(std::int32_t label) const
{
    return label < 0 ? m_segmentNames.back() : m_segmentNames[static_cast<std::size_t>(label)];
}

std::string CustomerRows::header() const
{
    std::string text;
    data::appendCsvRow(text, m_names);
    return text;
}

void CustomerRows::appendCsv(std::string& out, std::size_t row,
                             std::vector<std::string>& cells) const
{
    if (m_table.source()) {
        cells.resize(m_table.columnCount());
        m_table.source()->cells(row, cells);
        for (const std::size_t column : m_columns) {
            data::appendCsvField(out, cells[column]);
            out += ',';
        }
    } else {
        for (const std::size_t column : m_columns) {
            data::appendCsvField(out, data::valueText(m_table.column(column), row));
            out += ',';
        }
    }
    const std::int32_t label = m_segmentation.labels[row];
    out += std::to_string(label);
    out += ',';
    data::appendCsvField(out, segmentName(label));
    for (const Figures& figures : m_figures) {
        out += ',';
        const double value = figures.at(row);
        if (label >= 0 && std::isfinite(value))
            out += data::numberText(value);
    }
    out += '\n';
}

} // namespace core::report

#include "core/report/customerrows.h"

#include "core/base/translation.h"
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

/// The segment that each label of the method has become by hand: renumbered or merged. Empty where
/// a label is in several segments now, which its probability says nothing of.
std::vector<std::int32_t> segmentsOfLabels(const segment::Segmentation& segmentation)
{
    const auto& found = *segmentation.clustering;
    std::vector<std::int32_t> segments(static_cast<std::size_t>(found.k), -1);
    if (found.labels.size() != segmentation.labels.size())
        return {};
    for (std::size_t row = 0; row < found.labels.size(); ++row) {
        const std::int32_t label = found.labels[row];
        const std::int32_t now = segmentation.labels[row];
        if ((label < 0) != (now < 0))
            return {};
        if (label < 0)
            continue;
        auto& segment = segments[static_cast<std::size_t>(label)];
        if (segment >= 0 && segment != now)
            return {};
        segment = now;
    }
    return segments;
}

/// Rows × segments: the chances of the labels that are one segment now, added.
data::Matrix segmentProbabilities(const data::Matrix& memberships,
                                  std::span<const std::int32_t> segments, int count)
{
    data::Matrix sums(memberships.rows(), static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < memberships.rows(); ++row)
        for (std::size_t label = 0; label < memberships.columns(); ++label)
            if (label < segments.size() && segments[label] >= 0)
                sums(row, static_cast<std::size_t>(segments[label])) += memberships(row, label);
    return sums;
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
                        filled(translate("Errors", "The table has no column {1}."),
                               {std::to_string(column)}),
                        "columns");
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
    if (segmentation.clustering)
        addProbabilities(chosen.everyProbability);
}

void CustomerRows::addProbabilities(bool ofEverySegment)
{
    const auto& found = *m_segmentation.clustering;
    const std::size_t rows = m_segmentation.labels.size();
    if (rows == 0 || found.strengths.size() != rows)
        return;
    const auto segments = segmentsOfLabels(m_segmentation);
    if (segments.empty())
        return;
    const bool hasAll = found.mixture && found.mixture->memberships.rows() == rows;
    const bool merged = m_segmentation.k < found.k;
    if (hasAll && (ofEverySegment || merged))
        m_probabilities =
            segmentProbabilities(found.mixture->memberships, segments, m_segmentation.k);
    if (!merged) {
        addFigures("segment_probability", {found.strengths});
    } else if (hasAll) {
        std::vector<double> own(rows);
        for (std::size_t row = 0; row < rows; ++row)
            if (const std::int32_t label = m_segmentation.labels[row]; label >= 0)
                own[row] = m_probabilities(row, static_cast<std::size_t>(label));
        addFigures("segment_probability", {std::move(own)});
    }
    if (!hasAll || !ofEverySegment)
        return;
    for (std::size_t segment = 0; segment < m_probabilities.columns(); ++segment)
        addFigures("probability: " + m_segmentNames[segment], {{}, &m_probabilities, segment});
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

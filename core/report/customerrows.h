#pragma once

#include "core/segment/segmentation.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::report {

/// What is written of each customer.
struct CustomerColumns {
    std::vector<std::size_t> columns; ///< of the table, in this order; empty: all
    /// One column per segment with the probability of belonging to it, where the method has them.
    bool everyProbability = false;
};

/// The customers of a segmentation as rows of a table: the chosen cells as they stand in the file,
/// then segment (from 0, −1 not clustered), segment_name, silhouette, segment_distance (to the mean
/// of the own segment in the clustered space) and segment_probability; each where it is known.
/// Added columns are renamed with a number where the file already has one of that name.
class CustomerRows {
public:
    /// Throws core::Error (UnknownColumn) and Cancelled.
    CustomerRows(const segment::Segmentation& segmentation, const CustomerColumns& chosen,
                 const std::stop_token& stop);

    CustomerRows(const CustomerRows&) = delete;
    CustomerRows& operator=(const CustomerRows&) = delete;

    std::size_t rowCount() const { return m_segmentation.labels.size(); }
    std::span<const std::size_t> tableColumns() const { return m_columns; }
    /// Names of all columns, those of the table first.
    const std::vector<std::string>& names() const { return m_names; }
    const std::string& segmentName(std::int32_t label) const;

    /// A column of figures beside segment and segment_name; NaN where unknown.
    struct Figures {
        std::vector<double> own;
        const data::Matrix* matrix = nullptr; ///< instead of `own`: this column of it
        std::size_t column = 0;

        double at(std::size_t row) const { return matrix ? (*matrix)(row, column) : own[row]; }
    };
    const std::vector<Figures>& figures() const { return m_figures; }

    std::string header() const;
    /// Appends a row of CSV with its LF. `cells` is room for the texts of the table's row.
    void appendCsv(std::string& out, std::size_t row, std::vector<std::string>& cells) const;

private:
    void addProbabilities(bool ofEverySegment);
    void addFigures(const std::string& name, Figures figures);

    const segment::Segmentation& m_segmentation;
    const data::DataTable& m_table;
    std::vector<std::size_t> m_columns;
    std::vector<std::string> m_names;
    std::vector<std::string> m_segmentNames; ///< the last: not clustered
    std::vector<Figures> m_figures;
    data::Matrix m_probabilities; ///< rows × segments, where wanted
};

} // namespace core::report

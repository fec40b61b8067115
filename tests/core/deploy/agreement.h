#pragma once

#include "core/deploy/sqlexport.h"
#include "tests/core/deploy/rawtable.h"

#include <cmath>
#include <numeric>

namespace deploying {

/// How far the rows of a statement are from what the program makes of them.
struct Agreement {
    std::size_t rows = 0;
    std::size_t otherLabels = 0;
    double largestDifference = 0; ///< of probabilities or distances
};

inline void add(Agreement& agreement, const std::string& expected, const std::string& label)
{
    ++agreement.rows;
    agreement.otherLabels += expected != label;
}

inline void add(Agreement& agreement, double expected, const std::string& figure)
{
    const double difference = std::abs(expected - number(figure));
    // Also of what is no number.
    if (!(difference <= agreement.largestDifference))
        agreement.largestDifference = std::isnan(difference) ? INFINITY : difference;
}

/// Rows: ID, label, probabilities.
inline Agreement agreement(const core::predict::SavedClassifier& model, const DataTable& table,
                           const Rows& rows)
{
    const auto predicted =
        core::predict::predict(model, table, core::data::allRows(table.rowCount()));
    Agreement result;
    for (const auto& row : rows) {
        const auto at = static_cast<std::size_t>(std::stoul(row[0]));
        add(result, model.classes[static_cast<std::size_t>(predicted.classes[at])], row[1]);
        for (std::size_t k = 0; k < model.classes.size(); ++k)
            add(result, predicted.probabilities(at, k), row[k + 2]);
    }
    return result;
}

/// Rows: ID, label, distance or probability where there is one.
inline Agreement agreement(const core::segment::SegmentModel& model,
                           const core::data::TablePointer& table, const Rows& rows)
{
    const auto assigned = core::segment::assignCustomers(model, table);
    Agreement result;
    for (const auto& row : rows) {
        const auto at = static_cast<std::size_t>(std::stoul(row[0]));
        add(result, model.segments[static_cast<std::size_t>(assigned.labels[at])].name, row[1]);
        if (!assigned.distances.empty())
            add(result, assigned.distances[at], row.at(2));
        if (!assigned.probabilities.empty())
            add(result, assigned.probabilities[at], row.at(2));
    }
    return result;
}

} // namespace deploying

#include "core/predict/lookup.h"

#include <algorithm>
#include <cmath>

namespace core::predict {
namespace {

/// A column as a few bins, fitted on training rows. Bin 0 is for missing cells.
class Bins {
public:
    Bins(const data::Column& column, std::span<const std::uint32_t> trainRows) : m_column(column)
    {
        if (column.hasLevels()) {
            m_count = column.levels.size() + 1;
            return;
        }
        std::vector<double> values;
        if (column.isNumeric())
            for (const std::uint32_t row : trainRows)
                if (!column.isMissing(row))
                    values.push_back(column.numbers[row]);
        std::sort(values.begin(), values.end());
        for (const double share : {0.25, 0.5, 0.75})
            if (!values.empty())
                m_cuts.push_back(
                    values[static_cast<std::size_t>(share * static_cast<double>(values.size()))]);
        m_cuts.erase(std::unique(m_cuts.begin(), m_cuts.end()), m_cuts.end());
        m_count = m_cuts.size() + 2;
    }

    std::size_t count() const { return m_count; }

    std::size_t operator()(std::uint32_t row) const
    {
        if (m_column.isMissing(row))
            return 0;
        if (m_column.hasLevels())
            return static_cast<std::size_t>(m_column.codes[row]) + 1;
        if (!m_column.isNumeric())
            return 1;
        const auto cut = std::upper_bound(m_cuts.begin(), m_cuts.end(), m_column.numbers[row]);
        return static_cast<std::size_t>(cut - m_cuts.begin()) + 1;
    }

private:
    const data::Column& m_column;
    std::vector<double> m_cuts;
    std::size_t m_count = 0;
};

/// Rows per bin and class.
class ClassCounts {
public:
    ClassCounts(std::size_t bins, std::size_t classes)
        : m_classes(classes), m_counts(bins * classes)
    {
    }

    void add(std::size_t bin, std::int32_t code)
    {
        ++m_counts[bin * m_classes + static_cast<std::size_t>(code)];
    }
    double at(std::size_t bin, std::size_t code) const
    {
        return static_cast<double>(m_counts[bin * m_classes + code]);
    }
    /// −1 for a bin without rows.
    std::int32_t mostFrequent(std::size_t bin) const
    {
        const auto begin = m_counts.begin() + static_cast<std::ptrdiff_t>(bin * m_classes);
        const auto highest =
            std::max_element(begin, begin + static_cast<std::ptrdiff_t>(m_classes));
        return *highest == 0 ? -1 : static_cast<std::int32_t>(highest - begin);
    }

private:
    std::size_t m_classes;
    std::vector<std::size_t> m_counts;
};

double cramersV(const ClassCounts& counts, std::size_t bins, std::size_t classes, double n)
{
    std::vector<double> binSums(bins);
    std::vector<double> classSums(classes);
    for (std::size_t bin = 0; bin < bins; ++bin)
        for (std::size_t code = 0; code < classes; ++code) {
            binSums[bin] += counts.at(bin, code);
            classSums[code] += counts.at(bin, code);
        }
    double chiSquared = 0;
    for (std::size_t bin = 0; bin < bins; ++bin)
        for (std::size_t code = 0; code < classes; ++code) {
            const double expected = binSums[bin] * classSums[code] / n;
            if (expected > 0)
                chiSquared += (counts.at(bin, code) - expected) *
                              (counts.at(bin, code) - expected) / expected;
        }
    const auto present = [](const std::vector<double>& sums) {
        return static_cast<double>(
            std::count_if(sums.begin(), sums.end(), [](double sum) { return sum > 0; }));
    };
    const double r = present(binSums);
    const double k = present(classSums);
    if (r < 2 || k < 2 || n < 2)
        return 0;
    const double phi = std::max(0.0, chiSquared / n - (r - 1) * (k - 1) / (n - 1));
    const double correctedR = r - (r - 1) * (r - 1) / (n - 1);
    const double correctedK = k - (k - 1) * (k - 1) / (n - 1);
    const double denominator = std::min(correctedR, correctedK) - 1;
    return denominator > 0 ? std::min(1.0, std::sqrt(phi / denominator)) : 0;
}

} // namespace

std::vector<FeatureStrength> featureStrengths(const data::DataTable& table,
                                              std::span<const std::size_t> features,
                                              std::span<const std::uint32_t> trainRows,
                                              std::span<const std::int32_t> trainClasses,
                                              std::size_t classCount)
{
    std::vector<FeatureStrength> strengths;
    for (const std::size_t feature : features) {
        const Bins bins(table.column(feature), trainRows);
        ClassCounts counts(bins.count(), classCount);
        for (std::size_t i = 0; i < trainRows.size(); ++i)
            counts.add(bins(trainRows[i]), trainClasses[i]);
        strengths.push_back({feature, cramersV(counts, bins.count(), classCount,
                                               static_cast<double>(trainRows.size()))});
    }
    std::stable_sort(strengths.begin(), strengths.end(),
                     [](const FeatureStrength& left, const FeatureStrength& right) {
                         return left.strength > right.strength;
                     });
    return strengths;
}

std::vector<std::int32_t> lookupPredictions(const data::DataTable& table,
                                            std::span<const std::size_t> columns,
                                            std::span<const std::uint32_t> trainRows,
                                            std::span<const std::int32_t> trainClasses,
                                            std::size_t classCount,
                                            std::span<const std::uint32_t> rows)
{
    // From the coarsest table (all rows in one bin) to the finest (all columns crossed).
    std::vector<Bins> bins;
    std::vector<ClassCounts> counts{ClassCounts(1, classCount)};
    std::size_t cells = 1;
    for (const std::size_t column : columns) {
        bins.emplace_back(table.column(column), trainRows);
        cells *= bins.back().count();
        counts.emplace_back(cells, classCount);
    }
    const auto forEachCell = [&](std::uint32_t row, const auto& visit) {
        std::size_t cell = 0;
        visit(0, cell);
        for (std::size_t i = 0; i < bins.size(); ++i) {
            cell = cell * bins[i].count() + bins[i](row);
            visit(i + 1, cell);
        }
    };
    for (std::size_t i = 0; i < trainRows.size(); ++i)
        forEachCell(trainRows[i], [&](std::size_t depth, std::size_t cell) {
            counts[depth].add(cell, trainClasses[i]);
        });
    std::vector<std::int32_t> predictions(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        forEachCell(rows[i], [&](std::size_t depth, std::size_t cell) {
            if (const std::int32_t code = counts[depth].mostFrequent(cell); code >= 0)
                predictions[i] = code;
        });
    return predictions;
}

} // namespace core::predict

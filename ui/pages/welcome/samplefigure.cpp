#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/samples/samples.h"
#include "core/segment/methods/kmeans.h"
#include "ui/pages/welcome/samplepicture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

using core::data::Column;
using core::data::DataTable;

constexpr int scatterGroups = 5;
constexpr std::size_t shownRows = 48; ///< of the missing cells
/// Two columns with this share of empty cells make gaps the point of a table.
constexpr double manyGaps = 0.1;

/// Numbers scaled to [0, 1]; NaN where missing.
std::vector<double> unitValues(const Column& column)
{
    double low = INFINITY;
    double high = -INFINITY;
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row)) {
            low = std::min(low, column.numbers[row]);
            high = std::max(high, column.numbers[row]);
        }
    std::vector<double> unit(column.size(), NAN);
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            unit[row] = high > low ? (column.numbers[row] - low) / (high - low) : 0.5;
    return unit;
}

SampleFigure scatter(const DataTable& table, std::stop_token stop)
{
    std::vector<std::size_t> numeric;
    for (const std::size_t column : table.features())
        if (table.column(column).type == core::data::ColumnType::Numeric)
            numeric.push_back(column);
    if (numeric.size() < 2)
        return {};
    const auto x = unitValues(table.column(numeric[numeric.size() - 2]));
    const auto y = unitValues(table.column(numeric.back()));
    SampleFigure figure;
    for (std::size_t row = 0; row < x.size() && row < 1000; ++row)
        if (std::isfinite(x[row]) && std::isfinite(y[row]))
            figure.points.append({x[row], y[row]});
    core::data::Matrix points(std::size_t(figure.points.size()), 2);
    for (qsizetype i = 0; i < figure.points.size(); ++i) {
        points(std::size_t(i), 0) = figure.points[i].x();
        points(std::size_t(i), 1) = figure.points[i].y();
    }
    core::segment::KMeansOptions options;
    options.k = scatterGroups;
    options.starts = 20;
    const auto result = core::segment::kMeans(points, options, stop);
    figure.groups.assign(result.labels.begin(), result.labels.end());
    figure.kind = SampleFigure::Kind::Scatter;
    return figure;
}

SampleFigure bars(const Column& target)
{
    std::vector<double> counts(target.levels.size(), 0);
    for (const auto code : target.codes)
        if (code >= 0)
            ++counts[std::size_t(code)];
    const double largest = *std::max_element(counts.begin(), counts.end());
    for (double& count : counts)
        count /= largest;
    return {SampleFigure::Kind::Bars, {}, {}, counts, {}};
}

/// Group of every row for the simple model below: the level, or the tenth a number falls in.
std::vector<int> coarseCodes(const Column& column)
{
    if (column.hasLevels())
        return {column.codes.begin(), column.codes.end()};
    std::vector<int> codes(column.size(), -1);
    if (column.type != core::data::ColumnType::Numeric)
        return codes;
    std::vector<double> sorted;
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            sorted.push_back(column.numbers[row]);
    if (sorted.empty())
        return codes;
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> edges;
    for (std::size_t tenth = 1; tenth < 10; ++tenth)
        edges.push_back(sorted[sorted.size() * tenth / 10]);
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            codes[row] = int(std::upper_bound(edges.begin(), edges.end(), column.numbers[row]) -
                             edges.begin());
    return codes;
}

/// Share of the rarer class reached when customers are called in the order of a naive Bayes score.
SampleFigure gain(const DataTable& table, const Column& target, std::stop_token stop)
{
    const auto ones = std::count(target.codes.begin(), target.codes.end(), 1);
    const auto zeros = std::count(target.codes.begin(), target.codes.end(), 0);
    if (ones == 0 || zeros == 0)
        return {};
    const int wanted = ones <= zeros ? 1 : 0;
    const double wantedCount = double(std::min(ones, zeros));
    const double baseOdds = wantedCount / double(std::max(ones, zeros));
    std::vector<double> score(table.rowCount(), 0);
    for (const std::size_t feature : table.features()) {
        if (stop.stop_requested())
            throw core::Cancelled();
        const std::vector<int> codes = coarseCodes(table.column(feature));
        const int groups = 1 + *std::max_element(codes.begin(), codes.end());
        std::vector<double> hits(std::size_t(groups + 1), 0);
        std::vector<double> misses(std::size_t(groups + 1), 0);
        for (std::size_t row = 0; row < codes.size(); ++row)
            ++(target.codes[row] == wanted ? hits : misses)[std::size_t(codes[row] + 1)];
        for (std::size_t row = 0; row < codes.size(); ++row) {
            const auto group = std::size_t(codes[row] + 1);
            score[row] += std::log((hits[group] + baseOdds) / (misses[group] + 1) / baseOdds);
        }
    }
    std::vector<std::size_t> order(score.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&score](std::size_t a, std::size_t b) { return score[a] > score[b]; });
    SampleFigure figure;
    figure.kind = SampleFigure::Kind::Gain;
    figure.points.append({0, 0});
    double reached = 0;
    const std::size_t step = std::max<std::size_t>(1, order.size() / 100);
    for (std::size_t i = 0; i < order.size(); ++i) {
        reached += target.codes[order[i]] == wanted ? 1 : 0;
        if ((i + 1) % step == 0 || i + 1 == order.size())
            figure.points.append({double(i + 1) / double(order.size()), reached / wantedCount});
    }
    return figure;
}

bool hasManyGaps(const DataTable& table)
{
    int columns = 0;
    for (std::size_t c = 0; c < table.columnCount(); ++c)
        columns += double(table.column(c).missingCount) > manyGaps * double(table.rowCount());
    return columns >= 2;
}

/// The first rows, cell by cell.
SampleFigure missingMatrix(const DataTable& table)
{
    SampleFigure figure;
    figure.kind = SampleFigure::Kind::Missing;
    const std::size_t rows = std::min(shownRows, table.rowCount());
    for (std::size_t c = 0; c < table.columnCount() && figure.missing.size() < 8; ++c) {
        const Column& column = table.column(c);
        if (column.missingCount > 0)
            figure.missing.emplace_back(column.missing.begin(),
                                        column.missing.begin() + std::ptrdiff_t(rows));
    }
    return figure;
}

} // namespace

SampleFigure sampleFigure(const std::string& id, std::stop_token stop)
{
    const auto read = core::data::readCsvText(core::samples::sampleCsv(id), id, {}, stop);
    const DataTable& table = *read.table;
    if (hasManyGaps(table))
        return missingMatrix(table);
    if (const auto target = table.target()) {
        const Column& column = table.column(*target);
        if (column.hasLevels() && column.levels.size() == 2)
            return gain(table, column, stop);
        if (column.hasLevels() && column.levels.size() > 2)
            return bars(column);
    }
    return scatter(table, stop);
}

} // namespace ui

#include "core/explore/pairview.h"

#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/explore/groupbox.h"
#include "core/explore/pairgroups.h"
#include "core/explore/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rowsBetweenPolls = 65536;
constexpr double leastRowCount = 30;
constexpr std::size_t mostParts = 20;
constexpr std::size_t leastParts = 4;
constexpr std::size_t leastPartSize = 30;
constexpr std::size_t mostSmoothed = 1'000'000;
constexpr double leastDifference = 0.05;

void poll(const std::stop_token& stop, std::size_t row)
{
    if (row % rowsBetweenPolls == 0)
        throwIfStopped(stop);
}

/// {1} of the sentence is the column.
[[noreturn]] void refuse(const data::Column& column, const std::string& sentence)
{
    throw Error(ErrorCode::WrongColumnType, filled(sentence, {column.name}), column.name);
}

void requireNumbers(const data::Column& column)
{
    if (!column.isNumeric())
        refuse(column, translate("Errors", "\"{1}\" does not hold numbers."));
}

double medianOf(std::vector<double>& values)
{
    const auto upper = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), upper, values.end());
    if (values.size() % 2 == 1)
        return *upper;
    return (*std::max_element(values.begin(), upper) + *upper) / 2;
}

std::vector<SmoothPoint> smoothed(const std::vector<double>& x, const std::vector<double>& y,
                                  const std::stop_token& stop)
{
    const std::size_t stride = (x.size() + mostSmoothed - 1) / mostSmoothed;
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = 0; i < x.size(); i += stride)
        points.emplace_back(x[i], y[i]);
    const std::size_t parts = std::min(mostParts, points.size() / leastPartSize);
    if (parts < leastParts)
        return {};
    throwIfStopped(stop);
    std::sort(points.begin(), points.end());
    throwIfStopped(stop);
    std::vector<SmoothPoint> smooth;
    std::vector<double> partX, partY;
    std::size_t from = 0;
    for (std::size_t part = 1; part <= parts && from < points.size(); ++part) {
        std::size_t to = std::max(from + 1, part * points.size() / parts);
        while (to < points.size() && points[to].first == points[to - 1].first)
            ++to;
        if (to - from < leastPartSize)
            continue; // goes with the next
        partX.clear();
        partY.clear();
        for (; from < to; ++from) {
            partX.push_back(points[from].first);
            partY.push_back(points[from].second);
        }
        smooth.push_back({medianOf(partX), medianOf(partY)});
    }
    if (smooth.size() < leastParts)
        smooth.clear();
    return smooth;
}

bool standsInColumns(const data::DataTable& table, std::size_t candidate, std::size_t other)
{
    if (table.target() == candidate || table.target() == other)
        return table.target() == candidate;
    return table.column(candidate).levels.size() < table.column(other).levels.size();
}

} // namespace

GroupedBoxes groupedBoxes(const data::DataTable& table, std::size_t numbers, std::size_t groups,
                          std::stop_token stop)
{
    const data::Column& values = table.column(numbers);
    const data::Column& levels = table.column(groups);
    requireNumbers(values);
    if (!levels.hasLevels())
        refuse(levels, translate("Errors", "\"{1}\" has no levels."));
    std::vector<std::vector<double>> byLevel(levels.levels.size());
    std::vector<double> everything;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        poll(stop, row);
        if (values.isMissing(row) || levels.isMissing(row))
            continue;
        byLevel[static_cast<std::size_t>(levels.codes[row])].push_back(values.numbers[row]);
        everything.push_back(values.numbers[row]);
    }
    GroupedBoxes boxes;
    for (std::size_t level = 0; level < byLevel.size(); ++level) {
        throwIfStopped(stop);
        boxes.groups.push_back(boxOf(levels.levels[level], byLevel[level]));
    }
    boxes.all = boxOf({}, everything);
    if (!everything.empty()) {
        const auto [low, high] = std::minmax_element(everything.begin(), everything.end());
        boxes.low = *low;
        boxes.high = *high;
    }
    return boxes;
}

PointPairs pointPairs(const data::DataTable& table, std::size_t x, std::size_t y,
                      std::stop_token stop)
{
    const data::Column& across = table.column(x);
    const data::Column& up = table.column(y);
    requireNumbers(across);
    requireNumbers(up);
    PointPairs pairs;
    double meanX = 0, meanY = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        poll(stop, row);
        if (across.isMissing(row) || up.isMissing(row))
            continue;
        pairs.x.push_back(across.numbers[row]);
        pairs.y.push_back(up.numbers[row]);
        const auto n = static_cast<double>(pairs.x.size());
        meanX += (pairs.x.back() - meanX) / n;
        meanY += (pairs.y.back() - meanY) / n;
    }
    double squares = 0, products = 0;
    for (std::size_t i = 0; i < pairs.x.size(); ++i) {
        poll(stop, i);
        squares += (pairs.x[i] - meanX) * (pairs.x[i] - meanX);
        products += (pairs.x[i] - meanX) * (pairs.y[i] - meanY);
    }
    pairs.slope = squares > 0 ? products / squares : notANumber;
    pairs.intercept = meanY - pairs.slope * meanX;
    pairs.smooth = smoothed(pairs.x, pairs.y, stop);
    return pairs;
}

std::vector<StandOut> standOuts(const CrossTable& table, std::size_t wanted)
{
    const data::Matrix& counts = table.counts;
    std::vector<double> rowTotals(counts.rows(), 0), columnTotals(counts.columns(), 0);
    double total = 0;
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        for (std::size_t column = 0; column < counts.columns(); ++column) {
            rowTotals[row] += counts(row, column);
            columnTotals[column] += counts(row, column);
            total += counts(row, column);
        }
    }
    std::vector<StandOut> candidates;
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        for (std::size_t column = 0; column < counts.columns(); ++column) {
            if (rowTotals[row] < leastRowCount)
                continue;
            const StandOut cell{row, column, counts(row, column) / rowTotals[row],
                                columnTotals[column] / total};
            if (cell.share - cell.overallShare >= leastDifference)
                candidates.push_back(cell);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
        return a.share - a.overallShare > b.share - b.overallShare;
    });
    std::vector<StandOut> chosen;
    for (const StandOut& cell : candidates) {
        const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const StandOut& other) {
            return other.row == cell.row || other.column == cell.column;
        });
        if (!taken && chosen.size() < wanted)
            chosen.push_back(cell);
    }
    return chosen;
}

std::optional<PairView> pairView(const data::DataTable& original, std::size_t a, std::size_t b,
                                 std::stop_token stop)
{
    const auto usable = [&](std::size_t index) {
        return original.column(index).isNumeric() || original.column(index).hasLevels();
    };
    if (!usable(a) || !usable(b))
        return {};
    throwIfStopped(stop);
    const data::DataTable table = withGroups(original, a, b);
    PairView view;
    view.a = a;
    view.b = b;
    const bool numericA = table.column(a).isNumeric();
    const bool numericB = table.column(b).isNumeric();
    if (numericA && numericB) {
        view.kind = PairView::Kind::Points;
        view.points = pointPairs(table, a, b, stop);
    } else if (numericA || numericB) {
        view.kind = PairView::Kind::Boxes;
        if (numericA)
            std::swap(view.a, view.b);
        view.boxes = groupedBoxes(table, view.b, view.a, stop);
    } else {
        view.kind = PairView::Kind::CrossTable;
        if (standsInColumns(table, a, b))
            std::swap(view.a, view.b);
        throwIfStopped(stop);
        view.counts = crossTable(table, view.a, view.b);
        view.standOut = standOuts(view.counts);
    }
    view.nameA = table.column(view.a).name;
    view.nameB = table.column(view.b).name;
    view.orderedA = table.column(view.a).type == data::ColumnType::Ordinal;
    view.orderedB = table.column(view.b).type == data::ColumnType::Ordinal;
    view.datesA = table.column(view.a).type == data::ColumnType::Date;
    view.datesB = table.column(view.b).type == data::ColumnType::Date;
    view.targetA = table.target() == view.a;
    view.targetB = table.target() == view.b;
    return view;
}

} // namespace core::explore

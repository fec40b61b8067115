#include "core/segment/profile/profile.h"

#include "core/base/parallel.h"
#include "core/segment/profile/segmentwords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::segment {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool isDescribed(data::ColumnType type)
{
    return type != data::ColumnType::Identifier && type != data::ColumnType::Text;
}

bool isNominal(data::ColumnType type)
{
    return type == data::ColumnType::Category || type == data::ColumnType::Boolean;
}

/// Text of a value the column does not necessarily hold in a cell.
std::string valueOf(const data::Column& column, double value)
{
    data::Column single;
    single.type = column.type;
    single.numbers = {value};
    single.missing = {0};
    return data::valueText(single, 0);
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// Mean, median and mode of numbers, which are sorted on the way.
ProfileCell numberCell(const data::Column& column, std::vector<double>& values)
{
    ProfileCell cell;
    cell.present = values.size();
    cell.mean = cell.median = notANumber;
    if (values.empty())
        return cell;
    cell.mean = meanOf(values);
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    cell.median =
        values.size() % 2 == 1 ? values[middle] : values[middle - 1] / 2 + values[middle] / 2;
    std::size_t longest = 0;
    double mode = 0;
    for (std::size_t begin = 0; begin < values.size();) {
        std::size_t end = begin;
        while (end < values.size() && values[end] == values[begin])
            ++end;
        if (end - begin > longest) {
            longest = end - begin;
            mode = values[begin];
        }
        begin = end;
    }
    cell.mode = valueOf(column, mode);
    cell.modeShare = static_cast<double>(longest) / static_cast<double>(values.size());
    return cell;
}

double rankMedian(std::span<const std::size_t> counts, std::size_t total)
{
    const auto rankAt = [&](std::size_t place) {
        std::size_t rank = 0;
        for (std::size_t before = counts[0]; before <= place; before += counts[rank])
            ++rank;
        return static_cast<double>(rank);
    };
    return (rankAt((total - 1) / 2) + rankAt(total / 2)) / 2;
}

ProfileCell levelCell(const data::Column& column, std::span<const std::size_t> counts)
{
    ProfileCell cell;
    cell.mean = cell.median = notANumber;
    for (const std::size_t count : counts)
        cell.present += count;
    if (cell.present == 0)
        return cell;
    const auto mode = std::max_element(counts.begin(), counts.end());
    cell.mode = column.levels[static_cast<std::size_t>(mode - counts.begin())];
    cell.modeShare = static_cast<double>(*mode) / static_cast<double>(cell.present);
    if (column.type == data::ColumnType::Ordinal) {
        double sum = 0;
        for (std::size_t rank = 0; rank < counts.size(); ++rank)
            sum += static_cast<double>(rank * counts[rank]);
        cell.mean = sum / static_cast<double>(cell.present);
        cell.median = rankMedian(counts, cell.present);
    }
    return cell;
}

/// (segment mean − overall mean) / overall sd.
double standardDifference(double mean, double overallMean, double sd)
{
    return std::isnan(mean) || !(sd > 0) ? 0 : (mean - overallMean) / sd;
}

/// `share` of a segment against `overallShare` of all, in standard deviations of belonging.
LevelFigure levelFigure(std::string level, double share, double overallShare)
{
    const double sd = std::sqrt(overallShare * (1 - overallShare));
    return {std::move(level), share, overallShare, sd > 0 ? (share - overallShare) / sd : 0};
}

LevelFigure strongestLevel(const data::Column& column, std::span<const std::size_t> counts,
                           std::size_t present, std::span<const std::size_t> overall,
                           std::size_t overallPresent)
{
    LevelFigure strongest;
    if (present == 0)
        return strongest;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        auto figure = levelFigure(
            column.levels[level], static_cast<double>(counts[level]) / static_cast<double>(present),
            static_cast<double>(overall[level]) / static_cast<double>(overallPresent));
        // A rare level may stand out without saying anything of most customers.
        if (figure.share >= 0.25 && figure.strength > strongest.strength)
            strongest = std::move(figure);
    }
    return strongest;
}

void describeNumbers(const data::Column& column, std::span<const std::int32_t> labels,
                     std::size_t segments, DescribedColumn& out)
{
    std::vector<std::vector<double>> values(segments);
    std::vector<double> all;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (column.isMissing(row))
            continue;
        all.push_back(column.numbers[row]);
        if (labels[row] >= 0)
            values[static_cast<std::size_t>(labels[row])].push_back(column.numbers[row]);
    }
    ProfileColumn& profile = out.profile;
    profile.overall = numberCell(column, all);
    double squares = 0;
    for (const double value : all)
        squares += (value - profile.overall.mean) * (value - profile.overall.mean);
    // A constant column may keep a rest of rounding.
    const bool varies = !all.empty() && all.front() < all.back();
    const double sd = varies ? std::sqrt(squares / static_cast<double>(all.size())) : 0;
    for (auto& part : values) {
        profile.segments.push_back(numberCell(column, part));
        auto& cell = profile.segments.back();
        cell.difference = standardDifference(cell.mean, profile.overall.mean, sd);
    }
    out.levels.resize(segments);
    out.isZeroOrOne = varies && column.type == data::ColumnType::Numeric &&
                      std::ranges::all_of(all, [](double v) { return v == 0 || v == 1; });
    if (!out.isZeroOrOne)
        return;
    const double ones = profile.overall.mean;
    for (std::size_t s = 0; s < segments; ++s) {
        const double mean = profile.segments[s].mean;
        if (mean > ones)
            out.levels[s] = levelFigure("1", mean, ones);
        else if (mean < ones)
            out.levels[s] = levelFigure("0", 1 - mean, 1 - ones);
    }
}

void describeLevels(const data::Column& column, std::span<const std::int32_t> labels,
                    std::size_t segments, DescribedColumn& out)
{
    const std::size_t levels = column.levels.size();
    std::vector<std::size_t> counts((segments + 1) * levels); // the last part: all rows
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (column.isMissing(row))
            continue;
        const auto code = static_cast<std::size_t>(column.codes[row]);
        ++counts[segments * levels + code];
        if (labels[row] >= 0)
            ++counts[static_cast<std::size_t>(labels[row]) * levels + code];
    }
    const auto part = [&](std::size_t segment) {
        return std::span<const std::size_t>(counts).subspan(segment * levels, levels);
    };
    ProfileColumn& profile = out.profile;
    const auto all = part(segments);
    profile.overall = levelCell(column, all);
    double squares = 0;
    for (std::size_t rank = 0; rank < levels; ++rank)
        squares += static_cast<double>(all[rank]) *
                   std::pow(static_cast<double>(rank) - profile.overall.mean, 2);
    const double sd = std::sqrt(squares / static_cast<double>(profile.overall.present));
    for (std::size_t s = 0; s < segments; ++s) {
        ProfileCell cell = levelCell(column, part(s));
        if (!isNominal(column.type)) {
            cell.difference = standardDifference(cell.mean, profile.overall.mean, sd);
        } else if (cell.present > 0) {
            const auto mode = std::ranges::find(column.levels, cell.mode) - column.levels.begin();
            cell.difference =
                cell.modeShare - static_cast<double>(all[static_cast<std::size_t>(mode)]) /
                                     static_cast<double>(profile.overall.present);
        }
        out.levels.push_back(
            strongestLevel(column, part(s), cell.present, all, profile.overall.present));
        profile.segments.push_back(std::move(cell));
    }
}

/// The features in the order given, then the other columns that can be described.
std::vector<DescribedColumn> chooseColumns(const data::DataTable& table,
                                           std::span<const std::size_t> features)
{
    std::vector<std::size_t> order;
    for (const std::size_t column : features)
        if (isDescribed(table.column(column).type))
            order.push_back(column);
    const std::size_t used = order.size();
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        if (isDescribed(table.column(column).type) &&
            std::ranges::find(features, column) == features.end())
            order.push_back(column);
    std::vector<DescribedColumn> columns(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        ProfileColumn& profile = columns[i].profile;
        profile.column = order[i];
        profile.name = table.column(order[i]).name;
        profile.type = table.column(order[i]).type;
        profile.usedToSegment = i < used;
    }
    return columns;
}

} // namespace

SegmentProfile profileSegments(const data::DataTable& table, std::span<const std::size_t> features,
                               std::span<const std::int32_t> labels, int segmentCount,
                               std::stop_token stop)
{
    const auto segments = static_cast<std::size_t>(std::max(segmentCount, 0));
    if (labels.size() != table.rowCount())
        throw Error(ErrorCode::Internal, "There must be one label per row.");
    SegmentProfile result;
    result.cards.resize(segments);
    for (std::size_t s = 0; s < segments; ++s)
        result.cards[s].id = static_cast<std::int32_t>(s);
    for (const std::int32_t label : labels) {
        if (label >= segmentCount)
            throw Error(ErrorCode::Internal, "A label is larger than the number of segments.");
        if (label >= 0)
            ++result.cards[static_cast<std::size_t>(label)].size;
    }
    for (auto& card : result.cards)
        if (!labels.empty())
            card.share = static_cast<double>(card.size) / static_cast<double>(labels.size());

    std::vector<DescribedColumn> columns = chooseColumns(table, features);
    parallelBlocks(columns.size(), 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        DescribedColumn& described = columns[index];
        const data::Column& column = table.column(described.profile.column);
        if (column.isNumeric())
            describeNumbers(column, labels, segments, described);
        else
            describeLevels(column, labels, segments, described);
    });
    nameSegments(columns, result.cards);
    for (auto& described : columns)
        result.columns.push_back(std::move(described.profile));
    return result;
}

} // namespace core::segment

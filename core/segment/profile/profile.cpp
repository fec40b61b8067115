#include "core/segment/profile/profile.h"

#include "core/base/parallel.h"
#include "core/explore/ascending.h"
#include "core/segment/profile/codelevels.h"
#include "core/segment/profile/profiledcolumns.h"
#include "core/segment/profile/segmentwords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::segment {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

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

/// Table rows segment by segment, in row order; those of no segment come last.
struct SegmentRows {
    std::vector<std::uint32_t> rows;
    std::vector<std::size_t> starts; ///< of each segment, of the others, and the end

    std::span<const std::uint32_t> of(std::size_t segment) const
    {
        return std::span(rows).subspan(starts[segment], starts[segment + 1] - starts[segment]);
    }
};

SegmentRows segmentRows(std::span<const std::int32_t> labels, std::size_t segments)
{
    SegmentRows result;
    result.starts.assign(segments + 2, 0);
    const auto placeOf = [&](std::int32_t label) {
        return label < 0 ? segments : static_cast<std::size_t>(label);
    };
    for (const std::int32_t label : labels)
        ++result.starts[placeOf(label) + 1];
    for (std::size_t s = 0; s <= segments; ++s)
        result.starts[s + 1] += result.starts[s];
    std::vector<std::size_t> next(result.starts.begin(), result.starts.end() - 1);
    result.rows.resize(labels.size());
    for (std::size_t row = 0; row < labels.size(); ++row)
        result.rows[next[placeOf(labels[row])]++] = static_cast<std::uint32_t>(row);
    return result;
}

/// The distinct values of a column, ascending, and which of them each row has (−1: none).
struct NumberedValues {
    std::vector<double> values;
    std::vector<std::int32_t> codes;
};

NumberedValues numberedValues(const data::Column& column, const std::stop_token& stop)
{
    auto dense = explore::denseCodes(column, stop);
    NumberedValues result{std::vector<double>(dense.distinct), std::move(dense.codes)};
    for (std::size_t row = result.codes.size(); row-- > 0;) // of −0 and 0 the first is shown
        if (result.codes[row] >= 0)
            result.values[static_cast<std::size_t>(result.codes[row])] = column.numbers[row];
    return result;
}

/// Median and mode from the rows of each distinct value; the mean is the caller's.
ProfileCell numberCell(const data::Column& column, const NumberedValues& numbered,
                       std::span<const std::uint32_t> counts, std::size_t present, double sum)
{
    ProfileCell cell;
    cell.present = present;
    cell.mean = cell.median = cell.sd = notANumber;
    if (present == 0)
        return cell;
    cell.mean = sum / static_cast<double>(present);
    std::size_t before = 0;
    std::size_t mode = 0;
    double lower = notANumber; // the value in the middle, or the first of the two
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        if (counts[i] > counts[mode])
            mode = i;
        const std::size_t upTo = before + counts[i];
        if (before <= (present - 1) / 2 && (present - 1) / 2 < upTo)
            lower = numbered.values[i];
        if (before <= present / 2 && present / 2 < upTo)
            cell.median = present % 2 == 1 ? lower : lower / 2 + numbered.values[i] / 2;
        before = upTo;
    }
    double squares = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double away = numbered.values[i] - cell.mean;
        squares += static_cast<double>(counts[i]) * away * away;
    }
    // A constant part may keep a rest of rounding.
    cell.sd = counts[mode] == present ? 0 : std::sqrt(squares / static_cast<double>(present));
    cell.mode = valueOf(column, numbered.values[mode]);
    cell.modeShare = static_cast<double>(counts[mode]) / static_cast<double>(present);
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
    cell.mean = cell.median = cell.sd = notANumber;
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
        double squares = 0;
        for (std::size_t rank = 0; rank < counts.size(); ++rank)
            squares += static_cast<double>(counts[rank]) *
                       std::pow(static_cast<double>(rank) - cell.mean, 2);
        cell.sd = std::sqrt(squares / static_cast<double>(cell.present));
    }
    return cell;
}

/// (segment mean − overall mean) / overall sd.
double standardDifference(double mean, double overallMean, double sd)
{
    return std::isnan(mean) || !(sd > 0) ? 0 : (mean - overallMean) / sd;
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

void describeNumbers(const data::Column& column, const SegmentRows& rows, std::size_t segments,
                     const std::stop_token& stop, DescribedColumn& out)
{
    const NumberedValues numbered = numberedValues(column, stop);
    std::vector<std::uint32_t> all(numbered.values.size());
    std::vector<std::uint32_t> own(all.size());
    std::vector<std::vector<std::uint32_t>> counts; // of segments, where the values may be codes
    ProfileColumn& profile = out.profile;
    double total = 0;
    for (std::size_t s = 0; s <= segments; ++s) {
        throwIfStopped(stop);
        std::ranges::fill(own, 0);
        std::size_t present = 0;
        double sum = 0;
        for (const std::uint32_t row : rows.of(s)) {
            const std::int32_t code = numbered.codes[row];
            if (code < 0)
                continue;
            ++own[static_cast<std::size_t>(code)];
            ++present;
            sum += column.numbers[row];
        }
        total += sum;
        for (std::size_t i = 0; i < all.size() && present > 0; ++i)
            all[i] += own[i];
        ProfileCell cell = numberCell(column, numbered, own, present, sum);
        if (s < segments && all.size() <= mostCodes)
            counts.push_back(own);
        if (s < segments)
            profile.segments.push_back(std::move(cell));
        else
            profile.notClustered = std::move(cell);
    }
    const std::size_t present = column.size() - column.missingCount;
    profile.overall = numberCell(column, numbered, all, present, total);
    const bool varies = all.size() > 1;
    const double sd = profile.overall.sd;
    for (std::size_t s = 0; s <= segments; ++s) {
        ProfileCell& cell = s < segments ? profile.segments[s] : profile.notClustered;
        cell.difference = standardDifference(cell.mean, profile.overall.mean, sd);
    }
    out.levels.resize(segments);
    out.isZeroOrOne =
        varies && column.type == data::ColumnType::Numeric &&
        std::ranges::all_of(numbered.values, [](double v) { return v == 0 || v == 1; });
    if (!out.isZeroOrOne) {
        auto codes = codeLevels(column.name, numbered.values, all, counts);
        out.isCode = !codes.empty();
        if (out.isCode)
            out.levels = std::move(codes);
        return;
    }
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
    // The last two parts: rows of no segment, all rows.
    std::vector<std::size_t> counts((segments + 2) * levels);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (column.isMissing(row))
            continue;
        const auto code = static_cast<std::size_t>(column.codes[row]);
        const auto place = labels[row] < 0 ? segments : static_cast<std::size_t>(labels[row]);
        ++counts[place * levels + code];
    }
    for (std::size_t i = 0; i < (segments + 1) * levels; ++i)
        counts[(segments + 1) * levels + i % levels] += counts[i];
    const auto part = [&](std::size_t segment) {
        return std::span<const std::size_t>(counts).subspan(segment * levels, levels);
    };
    ProfileColumn& profile = out.profile;
    const auto all = part(segments + 1);
    profile.overall = levelCell(column, all);
    const double sd = profile.overall.sd; // NaN for nominal columns, which have no use for it
    for (std::size_t s = 0; s <= segments; ++s) {
        ProfileCell cell = levelCell(column, part(s));
        if (!isNominal(column.type)) {
            cell.difference = standardDifference(cell.mean, profile.overall.mean, sd);
        } else if (cell.present > 0) {
            const auto mode = std::ranges::find(column.levels, cell.mode) - column.levels.begin();
            cell.difference =
                cell.modeShare - static_cast<double>(all[static_cast<std::size_t>(mode)]) /
                                     static_cast<double>(profile.overall.present);
        }
        if (s == segments) {
            profile.notClustered = std::move(cell);
            break;
        }
        out.levels.push_back(
            strongestLevel(column, part(s), cell.present, all, profile.overall.present));
        profile.segments.push_back(std::move(cell));
    }
}

std::vector<DescribedColumn> chooseColumns(const data::DataTable& table,
                                           std::span<const std::size_t> features)
{
    std::vector<DescribedColumn> columns;
    for (const ProfiledColumn& chosen : profiledColumns(table, features)) {
        ProfileColumn& profile = columns.emplace_back().profile;
        profile.column = chosen.column;
        profile.name = table.column(chosen.column).name;
        profile.type = table.column(chosen.column).type;
        profile.usedToSegment = chosen.usedToSegment;
    }
    return columns;
}

} // namespace

bool isCalendarYear(const ProfileColumn& column)
{
    const auto isYear = [](double value) {
        return value >= 1500 && value <= 2200 && value == std::floor(value);
    };
    if (column.type != data::ColumnType::Numeric || !isYear(column.overall.median))
        return false;
    // Years hardly spread; amounts of that size do.
    return column.overall.sd < 60 && column.overall.mode.size() == 4 &&
           std::ranges::all_of(column.segments, [](const ProfileCell& cell) {
               return cell.present == 0 || (cell.mean >= 1500 && cell.mean <= 2200 &&
                                            cell.mode.find('.') == std::string::npos);
           });
}

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
    const SegmentRows rows = segmentRows(labels, segments);
    parallelBlocks(columns.size(), 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        DescribedColumn& described = columns[index];
        const data::Column& column = table.column(described.profile.column);
        if (column.isNumeric())
            describeNumbers(column, rows, segments, stop, described);
        else
            describeLevels(column, labels, segments, described);
    });
    nameSegments(columns, result.cards);
    for (auto& described : columns)
        result.columns.push_back(std::move(described.profile));
    return result;
}

} // namespace core::segment

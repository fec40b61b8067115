#include "core/prepare/trainingorigin.h"

#include "core/base/error.h"
#include "core/base/mixedbits.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/data/csv/csvreader.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <ctime>

namespace core::prepare {
namespace {

using data::ColumnRole;
using data::ColumnType;

constexpr std::size_t parts = 10;
constexpr std::size_t rowsPerBlock = 65536;
/// Share of the cells of an ID column that may be empty or repeated.
constexpr std::size_t fewestDistinctPercent = 90;
constexpr std::uint64_t saltDraws = 109; // part of the random sequence

std::uint64_t hashOf(std::string_view text, std::uint64_t state)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        word = word << 8 | static_cast<unsigned char>(text[i]);
        if (i % 8 == 7) {
            state = mixedBits((state + 0x9e3779b97f4a7c15ULL) ^ word);
            word = 0;
        }
    }
    return mixedBits(state ^ mixedBits(word + text.size() * 0x9e3779b97f4a7c15ULL));
}

/// Inner quantiles of the present values, each once.
std::vector<double> edgesOf(std::vector<double> values)
{
    std::vector<double> edges;
    if (values.empty())
        return edges;
    std::sort(values.begin(), values.end());
    for (std::size_t i = 1; i < parts; ++i) {
        const double edge = values[values.size() * i / parts];
        if (edge > values.front() && (edges.empty() || edge > edges.back()))
            edges.push_back(edge);
    }
    return edges;
}

FeatureShares sharesOf(const WorkColumn& column, std::size_t rows)
{
    FeatureShares result;
    std::vector<std::size_t> counts;
    std::size_t missing = 0;
    if (column.isNumber()) {
        std::vector<double> present;
        for (const double value : column.numbers)
            if (!std::isnan(value))
                present.push_back(value);
        result.edges = edgesOf(present);
        counts.resize(result.edges.size() + 1);
        for (const double value : present)
            ++counts[result.part(value)];
        missing = rows - present.size();
    } else {
        counts.resize(column.levels.size());
        for (const std::int32_t code : column.codes) {
            if (code >= 0)
                ++counts[static_cast<std::size_t>(code)];
            else
                ++missing;
        }
    }
    const auto all = static_cast<double>(rows);
    for (const std::size_t count : counts)
        result.shares.push_back(static_cast<double>(count) / all);
    result.missing = static_cast<double>(missing) / all;
    return result;
}

/// The marks of a column's cells as they stand in the file; 0 where missing.
std::vector<std::uint64_t> idMarks(const data::DataTable& table, std::size_t index,
                                   std::uint64_t salt, const std::stop_token& stop)
{
    const data::Column& column = table.column(index);
    std::vector<std::uint64_t> marks(column.size());
    parallelBlocks(column.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row)
            if (!column.isMissing(row))
                marks[row] = idMark(data::valueText(column, row), salt);
    });
    return marks;
}

std::vector<std::uint64_t> featureMarks(const Recipe& recipe, const data::DataTable& table,
                                        std::uint64_t salt, const std::stop_token& stop)
{
    std::vector<const data::Column*> columns;
    std::vector<std::vector<std::uint64_t>> levels;
    for (const SourceColumn& source : recipe.sources) {
        columns.push_back(&table.column(table.require(source.name)));
        std::vector<std::uint64_t>& marks = levels.emplace_back();
        for (const std::string& level : columns.back()->levels)
            marks.push_back(FeatureMark::textMark(level));
    }
    std::vector<std::uint64_t> result(table.rowCount());
    parallelBlocks(result.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            FeatureMark mark(salt);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const data::Column& column = *columns[i];
                if (column.isMissing(row))
                    mark.addMissing();
                else if (column.isNumeric())
                    mark.addNumber(column.numbers[row]);
                else
                    mark.addLevel(levels[i][static_cast<std::size_t>(column.codes[row])]);
            }
            result[row] = mark.value();
        }
    });
    return result;
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm day = {};
    localtime_r(&now, &day);
    char text[16] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d", &day);
    return text;
}

void require(bool holds, const char* reason)
{
    if (!holds)
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors", "The model cannot be used: {1}."),
                           {translate("Damage", reason)}));
}

} // namespace

std::size_t FeatureShares::part(double value) const
{
    return static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), value) -
                                    edges.begin());
}

std::vector<FeatureShares> featureShares(const Recipe& recipe, const data::DataTable& table,
                                         std::span<const std::uint32_t> rows)
{
    const WorkTable work = SourceReader(recipe.sources, table).read(rows);
    std::vector<FeatureShares> shares(work.columns.size());
    parallelBlocks(work.columns.size(), 1, [&](std::size_t i, std::size_t) {
        shares[i] = sharesOf(work.columns[i], rows.size());
    });
    return shares;
}

std::uint64_t idMark(std::string_view id, std::uint64_t salt)
{
    return std::max<std::uint64_t>(1, hashOf(data::trimmed(id), salt));
}

void FeatureMark::add(std::uint64_t value)
{
    m_state = mixedBits((m_state ^ value) + 0x9e3779b97f4a7c15ULL);
}

void FeatureMark::addMissing()
{
    add(0);
}

void FeatureMark::addNumber(double value)
{
    add(std::bit_cast<std::uint64_t>(value + 0.0));
}

void FeatureMark::addLevel(std::uint64_t textMark)
{
    add(textMark);
}

std::uint64_t FeatureMark::textMark(std::string_view level)
{
    return hashOf(level, 0x243f6a8885a308d3ULL);
}

std::optional<std::size_t> customerIdColumn(const data::DataTable& table)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.role(i) != ColumnRole::Identifier &&
            table.column(i).type != ColumnType::Identifier)
            continue;
        std::vector<std::uint64_t> marks = idMarks(table, i, 0, {});
        std::sort(marks.begin(), marks.end());
        marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
        const std::size_t distinct = marks.size() - (!marks.empty() && marks.front() == 0 ? 1 : 0);
        if (distinct * 100 >= table.rowCount() * fewestDistinctPercent && distinct > 0)
            return i;
    }
    return {};
}

TrainingOrigin trainingOrigin(const Recipe& recipe, const data::DataTable& table,
                              std::span<const std::uint32_t> rows, std::uint64_t seed,
                              const std::stop_token& stop)
{
    TrainingOrigin origin;
    origin.madeOn = today();
    origin.rows = table.rowCount();
    origin.columns = table.columnCount();
    if (table.source())
        origin.numberStyle = table.source()->numberStyle();
    origin.known.salt = Random(seed).fork(saltDraws).next();
    if (const auto id = customerIdColumn(table)) {
        origin.known.idColumn = table.column(*id).name;
        origin.known.ids = idMarks(table, *id, origin.known.salt, stop);
    }
    origin.known.features = featureMarks(recipe, table, origin.known.salt, stop);
    throwIfStopped(stop);
    origin.shares = featureShares(recipe, table, rows);
    return origin;
}

void describeFile(TrainingOrigin& origin, const std::string& file, const data::CsvOptions& options)
{
    origin.file = file;
    origin.missingTokens = options.missingTokens;
    origin.columnTokens.clear();
    for (const auto& [name, choice] : options.columns)
        if (!choice.missingTokens.empty())
            origin.columnTokens[name] = choice.missingTokens;
}

void checkOrigin(const TrainingOrigin& origin, const Recipe& recipe)
{
    require(origin.shares.empty() || origin.shares.size() == recipe.sources.size(),
            CORE_TRANSLATE_NOOP("Damage",
                                "what it knows of its features does not fit the preparation"));
    for (std::size_t i = 0; i < origin.shares.size(); ++i) {
        const FeatureShares& feature = origin.shares[i];
        const SourceColumn& source = recipe.sources[i];
        const bool isNumber = source.type == ColumnType::Numeric || source.type == ColumnType::Date;
        require(isNumber ? feature.shares.size() == feature.edges.size() + 1
                         : feature.edges.empty() && feature.shares.size() == source.levels.size(),
                CORE_TRANSLATE_NOOP("Damage",
                                    "what it knows of a feature does not fit the preparation"));
        require(std::ranges::is_sorted(feature.edges, std::ranges::less_equal()),
                CORE_TRANSLATE_NOOP("Damage", "the parts of a feature are out of order"));
        double sum = feature.missing;
        const auto isShare = [](double share) { return share >= 0 && share <= 1; };
        require(isShare(feature.missing) && std::ranges::all_of(feature.shares, isShare),
                CORE_TRANSLATE_NOOP("Damage", "a share of a feature is out of range"));
        for (const double share : feature.shares)
            sum += share;
        require(std::abs(sum - 1) < 1e-6,
                CORE_TRANSLATE_NOOP("Damage", "the shares of a feature do not add up"));
        require(std::ranges::all_of(feature.edges, [](double edge) { return std::isfinite(edge); }),
                CORE_TRANSLATE_NOOP("Damage", "the parts of a feature are out of range"));
    }
    const KnownCustomers& known = origin.known;
    require(known.ids.empty() || known.ids.size() == origin.rows,
            CORE_TRANSLATE_NOOP("Damage", "the customers it knows are not those of its table"));
    require(known.features.empty() || known.features.size() == origin.rows,
            CORE_TRANSLATE_NOOP("Damage", "the customers it knows are not those of its table"));
}

} // namespace core::prepare

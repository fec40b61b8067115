#include "core/predict/explaining/partialdependence.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/data/datetext.h"
#include "core/predict/explaining/editedrows.h"
#include "core/prepare/cellreader.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

namespace core::predict {
namespace {

bool isNumber(data::ColumnType type)
{
    return type == data::ColumnType::Numeric || type == data::ColumnType::Date;
}

void addQuantiles(std::vector<double>& grid, std::vector<double> values, double first, double step,
                  std::size_t count)
{
    const bool isWhole =
        std::ranges::all_of(values, [](double value) { return value == std::round(value); });
    for (std::size_t i = 0; i < count; ++i) {
        const double value =
            prepare::steps::quantile(values, first + step * static_cast<double>(i));
        grid.push_back(isWhole ? std::round(value) : value);
    }
    std::ranges::sort(grid);
    grid.erase(std::unique(grid.begin(), grid.end()), grid.end());
}

/// All different values, or at most so many of their quantiles, ascending. `values` is ascending.
std::vector<double> gridOf(const std::vector<double>& values, std::size_t most)
{
    std::vector<double> different;
    std::ranges::unique_copy(values, std::back_inserter(different));
    if (different.size() <= most)
        return different;
    std::vector<double> grid;
    addQuantiles(grid, values, 0, 1 / static_cast<double>(most - 1), most);
    // A value that most rows have takes many of the quantiles; the others need points too.
    if (const std::size_t free = most - grid.size(); free > 0) {
        const double step = 1 / static_cast<double>(free + 1);
        addQuantiles(grid, different, step, step, free);
    }
    return grid;
}

/// Numbers of the rows per point of an ascending grid; `values` is ascending.
std::vector<std::size_t> countsNear(const std::vector<double>& grid,
                                    const std::vector<double>& values)
{
    std::vector<std::size_t> counts(grid.size());
    std::size_t point = 0;
    for (const double value : values) {
        while (point + 1 < grid.size() && grid[point + 1] - value < value - grid[point])
            ++point;
        ++counts[point];
    }
    return counts;
}

class DependenceCurve {
public:
    DependenceCurve(const ExplainedModel& model, std::size_t source,
                    std::span<const std::uint32_t> rows, const DependenceOptions& options)
        : m_model(model), m_source(model.recipe->sources[source]), m_options(options),
          m_drawn(drawnRows(rows, options.mostRows, options.seed))
    {
        m_result.column = originalColumn(*model.recipe, source);
        m_result.rows = m_drawn.size();
        const data::Column& cells = model.table->column(model.table->require(m_source.name));
        const prepare::CellReader reader(m_source, cells);
        if (isNumber(m_source.type))
            setNumbers(reader, rows);
        else
            setLevels(reader, rows);
    }

    Dependence run(const std::stop_token& stop, const ProgressCallback& progress)
    {
        const std::size_t points = m_result.points.size();
        const std::size_t classes = m_model.classes.size();
        m_result.mean = data::Matrix(points, classes);
        m_result.lineRows.assign(
            m_drawn.begin(), m_drawn.begin() + static_cast<std::ptrdiff_t>(
                                                   std::min(m_drawn.size(), m_options.mostLines)));
        m_result.lines.assign(classes, data::Matrix(m_result.lineRows.size(), points));
        const EditedRows before(*m_model.recipe, *m_model.table, m_drawn);
        std::atomic<std::size_t> done = 0;
        const auto caller = std::this_thread::get_id();
        if (progress)
            progress(0, CORE_TRANSLATE_NOOP("Progress", "Trying out values"));
        parallelBlocks(points, 1, [&](std::size_t point, std::size_t) {
            throwIfStopped(stop);
            measure(point, before, stop);
            const std::size_t all = ++done;
            if (progress && std::this_thread::get_id() == caller)
                progress(static_cast<double>(all) / static_cast<double>(points),
                         CORE_TRANSLATE_NOOP("Progress", "Trying out values"));
        });
        return std::move(m_result);
    }

private:
    void setNumbers(const prepare::CellReader& reader, std::span<const std::uint32_t> rows)
    {
        std::vector<double> values;
        for (const std::uint32_t row : rows)
            if (const double value = reader.number(row); !std::isnan(value))
                values.push_back(value);
        std::ranges::sort(values);
        const std::vector<double> grid = gridOf(values, m_options.mostPoints);
        const auto counts = countsNear(grid, values);
        for (std::size_t i = 0; i < grid.size(); ++i) {
            const std::string text = m_source.type == data::ColumnType::Date
                                         ? data::dateText(grid[i])
                                         : data::numberText(grid[i]);
            m_result.points.push_back({grid[i], text, false, counts[i]});
        }
        addMissing(rows.size() - values.size());
    }

    void setLevels(const prepare::CellReader& reader, std::span<const std::uint32_t> rows)
    {
        const std::size_t levels = m_source.levels.size();
        for (std::size_t i = 0; i < levels; ++i)
            m_result.points.push_back({static_cast<double>(i), m_source.levels[i], false, 0});
        std::size_t missing = 0;
        for (const std::uint32_t row : rows) {
            const std::int32_t level = reader.level(row);
            if (level == prepare::CellReader::missing)
                ++missing;
            else if (static_cast<std::size_t>(level) < levels)
                ++m_result.points[static_cast<std::size_t>(level)].rows;
            else
                ++m_result.unseenRows;
        }
        addMissing(missing);
    }

    void addMissing(std::size_t rows)
    {
        if (rows > 0)
            m_result.points.push_back({std::numeric_limits<double>::quiet_NaN(), "", true, rows});
    }

    void measure(std::size_t index, const EditedRows& before, const std::stop_token& stop)
    {
        const DependencePoint& point = m_result.points[index];
        EditedRows rows = before;
        rows.replace(m_result.column.source, {point.value, point.text, point.isMissing});
        const data::Matrix shares = m_model.predictor->probabilities(rows.prepared(stop), stop);
        for (std::size_t k = 0; k < shares.columns(); ++k) {
            double sum = 0;
            for (std::size_t row = 0; row < shares.rows(); ++row)
                sum += shares(row, k);
            m_result.mean(index, k) = sum / static_cast<double>(shares.rows());
            for (std::size_t line = 0; line < m_result.lineRows.size(); ++line)
                m_result.lines[k](line, index) = shares(line, k);
        }
    }

    const ExplainedModel& m_model;
    const prepare::SourceColumn& m_source;
    const DependenceOptions& m_options;
    std::vector<std::uint32_t> m_drawn;
    Dependence m_result;
};

} // namespace

Dependence partialDependence(const ExplainedModel& model, std::size_t source,
                             std::span<const std::uint32_t> rows, const DependenceOptions& options,
                             const std::stop_token& stop, const ProgressCallback& progress)
{
    checkModel(model);
    originalColumn(*model.recipe, source); // refuses what the model does not use
    if (rows.empty())
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "There are no rows to try out values on."));
    if (options.mostPoints < 2 || options.mostRows < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Two points and one row or more are needed for a curve."),
                    "points", {}, translate("Errors", "Choose two points or more."));
    return DependenceCurve(model, source, rows, options).run(stop, progress);
}

} // namespace core::predict

#include "core/deploy/onnxrecipe.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/column.h"
#include "core/deploy/onnxformulas.h"

#include <algorithm>
#include <limits>

namespace core::deploy {
namespace {

using namespace prepare;

[[noreturn]] void refuseNeighbours(const FittedStep& step)
{
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "The step \"{1}\" compares every row with the rows it "
                                           "was fitted on, which a graph cannot hold."),
                       {translate("Recipe", stepTitle(step.plan.kind()).data())}),
                "onnx", {}, translate("Errors", "Fill by another method and train again."));
}

const char* sourceWords(data::ColumnType type)
{
    switch (type) {
    case data::ColumnType::Date:
        return "days since 1970-01-01, NaN where missing";
    case data::ColumnType::Numeric:
        return "number, NaN where missing";
    default:
        return "text of the level, empty where missing";
    }
}

/// Codes as WorkColumn has them.
OnnxValue codesOf(OnnxGraph& graph, const SourceColumn& source, const OnnxValue& texts)
{
    std::vector<std::string> keys = source.levels;
    std::vector<std::int64_t> codes;
    for (std::size_t level = 0; level < keys.size(); ++level)
        codes.push_back(static_cast<std::int64_t>(level));
    keys.emplace_back();
    codes.push_back(WorkColumn::missingCode);
    return graph.add("LabelEncoder", {texts},
                     {{"keys_strings", keys},
                      {"values_int64s", codes},
                      {"default_int64", std::int64_t{WorkColumn::unseenCode}}});
}

class StepWriter {
public:
    explicit StepWriter(OnnxColumns& columns) : m_columns(columns), m_graph(columns.graph) {}

    void write(const FittedStep& step)
    {
        const auto* numbers = std::get_if<FilledNumbers>(&step.values);
        const auto* levels = std::get_if<FilledLevels>(&step.values);
        if ((numbers && numbers->method == NumberFill::NearestNeighbours) ||
            (levels && levels->method == LevelFill::NearestNeighbours))
            refuseNeighbours(step);
        std::visit([&](const auto& values) { take(values); }, step.values);
    }

private:
    template <typename Columns>
    std::vector<OnnxCell> flagsOf(const Columns& columns) const
    {
        std::vector<OnnxCell> flags;
        for (const auto& column : columns)
            if (column.isFlagged)
                flags.push_back({m_graph.cast(m_columns.missing(column.at), OnnxType::Double)});
        return flags;
    }

    void append(const std::vector<OnnxCell>& cells)
    {
        m_columns.cells.insert(m_columns.cells.end(), cells.begin(), cells.end());
    }

    void take(const FilledNumbers& step)
    {
        const auto flags = flagsOf(step.columns);
        if (step.method == NumberFill::Iterative) {
            fillByRegression(m_columns, step);
        } else {
            for (const auto& column : step.columns) {
                const OnnxValue value = m_columns.value(column.at);
                m_columns.cells[column.at] = {choose(m_graph, isMissing(m_graph, value),
                                                     m_graph.number(column.value), value)};
            }
        }
        append(flags);
    }

    void take(const FilledLevels& step)
    {
        const auto flags = flagsOf(step.columns);
        for (const auto& column : step.columns)
            m_columns.cells[column.at] = {choose(m_graph, m_columns.missing(column.at),
                                                 m_graph.integer(column.level),
                                                 m_columns.value(column.at))};
        append(flags);
    }

    void take(const GroupedLevels& step)
    {
        for (const auto& column : step.columns) {
            // By code + 2: unseen, missing, then the levels.
            std::vector<std::int64_t> table{column.other, WorkColumn::missingCode};
            table.insert(table.end(), column.codes.begin(), column.codes.end());
            const OnnxValue index =
                m_graph.add("Add", {m_columns.value(column.at), m_graph.integer(2)});
            m_columns.cells[column.at] = {lookedUp(m_graph, table, index)};
        }
    }

    void take(const OrderUsed& step)
    {
        const OnnxValue none = m_graph.number(std::numeric_limits<double>::quiet_NaN());
        for (const std::size_t at : step.at) {
            const OnnxValue codes = m_columns.value(at);
            m_columns.cells[at] = {choose(m_graph, isBelow(m_graph, codes, m_graph.integer(0)),
                                          none, m_graph.cast(codes, OnnxType::Double))};
        }
    }

    void take(const LevelsSplit& step)
    {
        std::vector<OnnxCell> cells;
        for (std::size_t at = 0; at < m_columns.cells.size(); ++at) {
            if (std::ranges::find(step.at, at) == step.at.end()) {
                cells.push_back(m_columns.cells[at]);
                continue;
            }
            const std::size_t width = m_columns.work.columns[at].levels.size();
            if (width == 0)
                continue;
            const OnnxValue block = m_columns.split(at);
            for (std::size_t level = 0; level < width; ++level)
                cells.push_back({block, width, level});
        }
        m_columns.cells = std::move(cells);
    }

    void take(const TransformedNumbers& step)
    {
        for (const auto& column : step.columns) {
            const OnnxValue value = m_columns.value(column.at);
            if (step.method == TransformMethod::Log1p) {
                const OnnxValue least = m_graph.number(std::min(column.low, 0.0));
                m_columns.cells[column.at] = {logOfOnePlus(
                    m_graph, choose(m_graph, isBelow(m_graph, value, least), least, value))};
            } else if (column.lambda != 1) {
                m_columns.cells[column.at] = {yeoJohnson(value, column.lambda)};
            }
        }
    }

    /// As prepare::yeoJohnson.
    OnnxValue yeoJohnson(const OnnxValue& value, double lambda)
    {
        const OnnxValue isNegative = isBelow(m_graph, value, m_graph.number(0));
        const OnnxValue log = logOfOnePlus(m_graph, m_graph.add("Abs", {value}));
        const OnnxValue factor =
            choose(m_graph, isNegative, m_graph.number(2 - lambda), m_graph.number(lambda));
        const OnnxValue power = m_graph.add("Mul", {log, factor});
        const OnnxValue most = m_graph.number(700);
        const OnnxValue bounded = choose(m_graph, isBelow(m_graph, most, power), most, power);
        const OnnxValue signedLog = choose(m_graph, isNegative, m_graph.add("Neg", {log}), log);
        return m_graph.add("Mul", {signedLog, growth(m_graph, bounded)});
    }

    void take(const ClippedNumbers& step)
    {
        for (const auto& column : step.columns)
            m_columns.cells[column.at] = {
                clamped(m_graph, m_columns.value(column.at), column.low, column.high)};
    }

    void take(const ScaledNumbers& step)
    {
        for (const auto& column : step.columns) {
            const OnnxValue centred =
                m_graph.add("Sub", {m_columns.value(column.at), m_graph.number(column.center)});
            m_columns.cells[column.at] = {
                m_graph.add("Div", {centred, m_graph.number(column.scale)})};
        }
    }

    void take(const NumbersSplit& step)
    {
        for (const auto& column : step.columns) {
            if (column.pieces() == 0)
                continue;
            // Halves: the difference of two edges may be beyond the range of double.
            std::vector<double> halfLow, halfWidth;
            for (std::size_t piece = 0; piece < column.pieces(); ++piece) {
                halfLow.push_back(column.edges[piece] / 2);
                halfWidth.push_back(column.edges[piece + 1] / 2 - column.edges[piece] / 2);
            }
            const OnnxValue value = m_columns.value(column.at);
            const OnnxValue filled =
                choose(m_graph, isMissing(m_graph, value), m_graph.number(column.middle), value);
            const OnnxValue half = m_graph.add("Div", {filled, m_graph.number(2)});
            const OnnxValue passed = m_graph.add("Sub", {half, rowOf(m_graph, halfLow)});
            const OnnxValue share = m_graph.add("Div", {passed, rowOf(m_graph, halfWidth)});
            const OnnxValue block = clamped(m_graph, share, 0, 1);
            for (std::size_t piece = 0; piece < column.pieces(); ++piece)
                m_columns.cells.push_back({block, column.pieces(), piece});
        }
    }

    void take(const ChosenFeatures& step)
    {
        std::vector<OnnxCell> kept;
        for (std::size_t at = 0; at < m_columns.cells.size(); ++at)
            if (std::ranges::find(step.leftOut, at) == step.leftOut.end())
                kept.push_back(m_columns.cells[at]);
        m_columns.cells = std::move(kept);
    }

    OnnxColumns& m_columns;
    OnnxGraph& m_graph;
};

/// Blocks that stand whole and in order are taken as they are.
OnnxValue sideBySide(OnnxGraph& graph, const std::vector<OnnxCell>& cells)
{
    std::vector<OnnxValue> parts;
    for (std::size_t i = 0; i < cells.size();) {
        const OnnxCell& first = cells[i];
        std::size_t count = 1;
        while (i + count < cells.size() && first.isBlockColumn() &&
               cells[i + count].value.name == first.value.name &&
               cells[i + count].at == first.at + count)
            ++count;
        std::vector<std::size_t> columns;
        for (std::size_t j = 0; j < count; ++j)
            columns.push_back(first.at + j);
        parts.push_back(count == first.blockWidth ? first.value
                                                  : columnsOf(graph, first.value, columns));
        i += count;
    }
    return joined(graph, parts);
}

} // namespace

OnnxValue OnnxColumns::value(std::size_t at) const
{
    const OnnxCell& cell = cells[at];
    return cell.isBlockColumn() ? columnOf(graph, cell.value, cell.at) : cell.value;
}

OnnxValue OnnxColumns::missing(std::size_t at) const
{
    if (work.columns[at].isNumber())
        return isMissing(graph, value(at));
    return graph.add("Equal", {value(at), graph.integer(WorkColumn::missingCode)});
}

OnnxValue OnnxColumns::split(std::size_t at) const
{
    std::vector<std::int64_t> levels(work.columns[at].levels.size());
    for (std::size_t level = 0; level < levels.size(); ++level)
        levels[level] = static_cast<std::int64_t>(level);
    const OnnxValue isLevel =
        graph.add("Equal", {value(at), graph.integers(levels, {1, levels.size()})});
    return graph.cast(isLevel, OnnxType::Double);
}

OnnxValue preparedBy(OnnxGraph& graph, const Recipe& recipe)
{
    WorkTable work = withoutRows(recipe.sources);
    OnnxColumns columns{graph, work, {}};
    for (std::size_t i = 0; i < recipe.sources.size(); ++i) {
        const SourceColumn& source = recipe.sources[i];
        const bool isNumber = work.columns[i].isNumber();
        graph.describe("Read \"" + source.name + "\"");
        const OnnxValue input = graph.input(
            source.name, isNumber ? OnnxType::Double : OnnxType::String, sourceWords(source.type));
        columns.cells.push_back({isNumber ? input : codesOf(graph, source, input)});
    }
    const std::vector<std::string> sentences = [&recipe] {
        const EnglishWords english;
        return recipe.sentences();
    }();
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        graph.describe(i < sentences.size() ? sentences[i] : std::string());
        StepWriter(columns).write(recipe.steps[i]);
        applyStep(recipe.steps[i], work);
    }
    graph.describe("What no step has filled takes the middle value of the rows fitted on");
    for (std::size_t i = 0; i < columns.cells.size(); ++i) {
        if (!work.columns[i].isNumber() || !work.columns[i].mayBeMissing)
            continue;
        const OnnxValue value = columns.value(i);
        columns.cells[i] = {choose(graph, isMissing(graph, value),
                                   graph.number(recipe.prepared[i].fallback), value)};
    }
    return sideBySide(graph, columns.cells);
}

} // namespace core::deploy

#include "core/deploy/sqlrecipe.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/levels.h"

#include <algorithm>
#include <cmath>

namespace core::deploy {
namespace {

using namespace prepare;

const std::string missingCode = std::to_string(WorkColumn::missingCode);
const std::string unseenCode = std::to_string(WorkColumn::unseenCode);

/// One column on its way through the steps: numbers and dates are double precision, NULL where
/// missing; levels their codes, never NULL; flags 0 and 1.
struct Operand {
    std::string expression;
    bool isName = false; ///< a column of the last stage, which may be named again and again
};

class RecipeWriter {
public:
    RecipeWriter(SqlStatement& statement, const Recipe& recipe)
        : m_statement(statement), m_words(statement.words()), m_recipe(recipe)
    {
    }

    SqlInputs write()
    {
        readCells();
        for (const FittedStep& step : m_recipe.steps) {
            std::visit([&](const auto& values) { take(values); }, step.values);
            // The columns of the step as the recipe knows them, without rows.
            applyStep(step, m_work);
        }
        if (m_operands.size() != m_recipe.prepared.size())
            throw Error(ErrorCode::Internal, "The preparation as SQL has other inputs.");
        SqlInputs inputs;
        for (std::size_t i = 0; i < m_operands.size(); ++i) {
            if (m_work.columns[i].mayBeMissing && m_work.columns[i].isNumber())
                fillEmpty(m_operands[i], m_recipe.prepared[i].fallback);
            inputs.isFlag.push_back(m_work.columns[i].kind == WorkColumn::Kind::Flag);
        }
        name("inputs", "x");
        for (const Operand& operand : m_operands)
            inputs.names.push_back(operand.expression);
        return inputs;
    }

private:
    void readCells()
    {
        m_work = withoutRows(m_recipe.sources);
        for (std::size_t i = 0; i < m_work.columns.size(); ++i) {
            const std::string cell = "t." + m_words.name(m_recipe.sources[i].name);
            const WorkColumn& column = m_work.columns[i];
            std::string expression;
            if (column.kind == WorkColumn::Kind::Number)
                expression = m_words.numberCell(cell);
            else if (column.kind == WorkColumn::Kind::Date)
                expression = m_words.dayCell(cell);
            else
                expression = levelCell(cell, m_recipe.sources[i]);
            m_operands.push_back({expression, false});
        }
        name("cells", "c");
    }

    /// The code of a text. No text is the same as an empty one.
    std::string levelCell(const std::string& cell, const SourceColumn& source) const
    {
        const std::string text = "COALESCE(" + m_words.asText(cell) + ",'')";
        std::string result = "CASE " + text;
        for (std::size_t level = 0; level < source.levels.size(); ++level)
            result += when(source.levels[level], level);
        // What the database holds as truth values is no "Yes" when it is written as text.
        const auto isWord = [](const std::string& level) {
            return level == "true" || level == "false";
        };
        if (source.type == data::ColumnType::Boolean && std::ranges::none_of(source.levels, isWord))
            for (std::size_t level = 0; level < source.levels.size(); ++level)
                if (const int truth = data::truthOf(source.levels[level]); truth >= 0)
                    result += when(truth == 1 ? "true" : "false", level);
        const std::string other =
            "CASE WHEN TRIM(" + text + ")='' THEN " + missingCode + " ELSE " + unseenCode + " END";
        return source.levels.empty() ? other : result + " ELSE " + other + " END";
    }
    std::string when(const std::string& level, std::size_t code) const
    {
        return " WHEN " + m_words.text(level) + " THEN " + std::to_string(code);
    }

    /// Makes a stage of what has no name yet, so that every column has one.
    void name(const std::string& title, const std::string& prefix)
    {
        if (std::ranges::all_of(m_operands, &Operand::isName))
            return;
        std::vector<SqlColumn> columns;
        for (Operand& operand : m_operands) {
            std::string own = operand.isName ? operand.expression : m_statement.fresh(prefix);
            columns.push_back({own, std::move(operand.expression)});
            operand = {std::move(own), true};
        }
        m_statement.stage(title, columns);
    }
    /// Before expressions that name a column more than once.
    template <typename Columns>
    void nameAll(const Columns& columns)
    {
        for (const auto& column : columns)
            if (!m_operands[column.at].isName)
                return name("prepared", "v");
    }

    void fillEmpty(Operand& operand, double value) const
    {
        operand = {"COALESCE(" + operand.expression + ',' + m_words.number(value) + ')', false};
    }
    std::string flag(const std::string& condition) const
    {
        return "CASE WHEN " + condition + " THEN " + m_words.typed(1.0) + " ELSE " +
               m_words.number(0.0) + " END";
    }
    void addFlags(std::vector<Operand> flags)
    {
        std::ranges::move(flags, std::back_inserter(m_operands));
    }

    static std::string comparesRows()
    {
        return translate("Errors", "The preparation cannot be written in SQL: the step \"{1}\" "
                                   "compares every row with the rows it was fitted on.");
    }

    /// `sentence` names the step as {1}.
    [[noreturn]] static void refuse(StepKind kind, const std::string& sentence)
    {
        throw Error(ErrorCode::InvalidOption,
                    filled(sentence, {translate("Recipe", stepTitle(kind).data())}), "sql", {},
                    translate("Errors",
                              "Fill empty cells by the median, the mean or the most frequent "
                              "level instead, or score in this program."));
    }

    void take(const FilledNumbers& step)
    {
        if (step.columns.empty())
            return;
        if (step.method == NumberFill::NearestNeighbours)
            refuse(StepKind::FillNumbers, comparesRows());
        if (step.method == NumberFill::Iterative)
            refuse(StepKind::FillNumbers,
                   translate("Errors", "The preparation cannot be written in SQL: the step \"{1}\" "
                                       "computes in rounds until nothing changes."));
        if (std::ranges::any_of(step.columns, &FilledNumbers::Column::isFlagged))
            nameAll(step.columns);
        std::vector<Operand> flags;
        for (const FilledNumbers::Column& column : step.columns) {
            Operand& operand = m_operands[column.at];
            if (column.isFlagged)
                flags.push_back({flag(operand.expression + " IS NULL"), false});
            fillEmpty(operand, column.value);
        }
        addFlags(std::move(flags));
    }

    void take(const FilledLevels& step)
    {
        if (step.columns.empty())
            return;
        if (step.method == LevelFill::NearestNeighbours)
            refuse(StepKind::FillLevels, comparesRows());
        nameAll(step.columns);
        std::vector<Operand> flags;
        for (const FilledLevels::Column& column : step.columns) {
            Operand& operand = m_operands[column.at];
            const std::string isMissing = operand.expression + '=' + missingCode;
            if (column.isFlagged)
                flags.push_back({flag(isMissing), false});
            operand = {"CASE WHEN " + isMissing + " THEN " + std::to_string(column.level) +
                           " ELSE " + operand.expression + " END",
                       false};
        }
        addFlags(std::move(flags));
    }

    void take(const GroupedLevels& step)
    {
        nameAll(step.columns);
        for (const GroupedLevels::Column& column : step.columns) {
            Operand& operand = m_operands[column.at];
            std::string result = "CASE " + operand.expression;
            for (std::size_t code = 0; code < column.codes.size(); ++code)
                result +=
                    " WHEN " + std::to_string(code) + " THEN " + std::to_string(column.codes[code]);
            result += " WHEN " + unseenCode + " THEN " + std::to_string(column.other);
            operand = {result + " ELSE " + operand.expression + " END", false};
        }
    }

    void take(const OrderUsed& step)
    {
        for (const std::size_t at : step.at)
            if (!m_operands[at].isName)
                name("prepared", "v");
        for (const std::size_t at : step.at) {
            Operand& operand = m_operands[at];
            operand = {"CASE WHEN " + operand.expression + ">=0 THEN " +
                           m_words.asNumber(operand.expression) + " END",
                       false};
        }
    }

    void take(const LevelsSplit& step)
    {
        for (const std::size_t at : step.at)
            if (!m_operands[at].isName)
                name("prepared", "v");
        std::vector<Operand> operands;
        auto next = step.at.begin();
        for (std::size_t at = 0; at < m_operands.size(); ++at) {
            if (next == step.at.end() || *next != at) {
                operands.push_back(std::move(m_operands[at]));
                continue;
            }
            ++next;
            for (std::size_t level = 0; level < m_work.columns[at].levels.size(); ++level)
                operands.push_back(
                    {flag(m_operands[at].expression + '=' + std::to_string(level)), false});
        }
        m_operands = std::move(operands);
    }

    void take(const TransformedNumbers& step)
    {
        nameAll(step.columns);
        for (const TransformedNumbers::Column& column : step.columns) {
            Operand& operand = m_operands[column.at];
            const std::string& x = operand.expression;
            if (step.method == TransformMethod::Log1p) {
                const std::string atLeast[] = {x, m_words.number(std::min(column.low, 0.0))};
                operand = {"CASE WHEN " + x + " IS NOT NULL THEN " +
                               m_words.logarithm("1.0+" + m_words.greatest(atLeast)) + " END",
                           false};
            } else if (column.lambda != 1) {
                // Of an empty cell neither condition holds.
                operand = {"CASE WHEN " + x + ">=0 THEN " + grown("1.0+" + x, column.lambda) +
                               " WHEN " + x + "<0 THEN -(" + grown("1.0-" + x, 2 - column.lambda) +
                               ") END",
                           false};
            }
        }
    }

    /// (x^lambda − 1) / lambda, at 0 the logarithm (Yeo and Johnson 2000).
    std::string grown(const std::string& x, double lambda) const
    {
        const std::string log = m_words.logarithm(x);
        // Nearer to 0 the difference would lose more digits than the second term has.
        constexpr double nearZero = 1e-7;
        if (std::abs(lambda) < nearZero)
            return log + "*(1.0+" + m_words.number(lambda / 2) + '*' + log + ')';
        return '(' + m_words.exponential(m_words.number(lambda) + '*' + log) + "-1.0)/" +
               m_words.number(lambda);
    }

    void take(const ClippedNumbers& step)
    {
        nameAll(step.columns);
        for (const ClippedNumbers::Column& column : step.columns) {
            Operand& operand = m_operands[column.at];
            const std::string& x = operand.expression;
            operand = {"CASE WHEN " + x + '<' + m_words.number(column.low) + " THEN " +
                           m_words.typed(column.low) + " WHEN " + x + '>' +
                           m_words.number(column.high) + " THEN " + m_words.number(column.high) +
                           " ELSE " + x + " END",
                       false};
        }
    }

    void take(const ScaledNumbers& step)
    {
        for (const ScaledNumbers::Column& column : step.columns) {
            Operand& operand = m_operands[column.at];
            operand = {"((" + operand.expression + ")-" + m_words.number(column.center) + ")/" +
                           m_words.number(column.scale),
                       false};
        }
    }

    void take(const NumbersSplit& step)
    {
        nameAll(step.columns);
        for (const NumbersSplit::Column& column : step.columns) {
            std::string x = m_operands[column.at].expression;
            if (m_work.columns[column.at].mayBeMissing)
                x = "COALESCE(" + x + ',' + m_words.number(column.middle) + ')';
            for (std::size_t piece = 0; piece < column.pieces(); ++piece)
                m_operands.push_back(
                    {passedShare(x, column.edges[piece], column.edges[piece + 1]), false});
        }
    }

    std::string passedShare(const std::string& x, double low, double high) const
    {
        // Halves, as the difference may be beyond the range.
        return "CASE WHEN " + x + "<=" + m_words.number(low) + " THEN " + m_words.typed(0.0) +
               " WHEN " + x + ">=" + m_words.number(high) + " THEN " + m_words.number(1.0) +
               " ELSE (" + x + "/2.0-" + m_words.number(low / 2) + ")/" +
               m_words.number(high / 2 - low / 2) + " END";
    }

    void take(const ChosenFeatures& step)
    {
        for (auto at = step.leftOut.rbegin(); at != step.leftOut.rend(); ++at)
            m_operands.erase(m_operands.begin() + static_cast<std::ptrdiff_t>(*at));
    }

    SqlStatement& m_statement;
    const SqlWords& m_words;
    const Recipe& m_recipe;
    WorkTable m_work; ///< without rows
    std::vector<Operand> m_operands;
};

} // namespace

SqlInputs writeRecipe(SqlStatement& statement, const Recipe& recipe)
{
    return RecipeWriter(statement, recipe).write();
}

} // namespace core::deploy

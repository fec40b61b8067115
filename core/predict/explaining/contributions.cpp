#include "core/predict/explaining/contributions.h"

#include "core/base/error.h"
#include "core/base/optionerror.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/predict/explaining/shapleygame.h"
#include "core/predict/models/simplepredictors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

/// Background rows compared before their shares are added up.
constexpr std::size_t rowsPerRound = 64;

void check(const ExplainedModel& model, const data::Matrix& customer,
           std::span<const std::uint32_t> background, const ContributionOptions& options)
{
    checkModel(model);
    if (customer.rows() != 1 || customer.columns() != model.recipe->width())
        throw Error(ErrorCode::Internal, "One prepared row is explained at a time.");
    if (background.empty())
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "There are no rows to compare the customer with."));
    const auto checkOption = [](bool holds, const char* name, const char* bounds) {
        if (!holds)
            refuseOption(name, translate("Rules", bounds));
    };
    checkOption(options.backgroundRows >= 1, CORE_TRANSLATE_NOOP("Options", "background rows"),
                CORE_TRANSLATE_NOOP("Rules", "at least 1"));
    checkOption(options.mostExactColumns <= 12, CORE_TRANSLATE_NOOP("Options", "exact columns"),
                CORE_TRANSLATE_NOOP("Rules", "at most 12"));
    checkOption(options.orderPairs >= 2, CORE_TRANSLATE_NOOP("Options", "order pairs"),
                CORE_TRANSLATE_NOOP("Rules", "at least 2"));
}

/// What one background row says: a share for each column in which it differs from the customer.
struct Comparison {
    std::vector<std::size_t> players; ///< columns
    GameShares shares;
    bool isExact = true;
};

/// Sums over the background rows, columns × classes.
struct Totals {
    data::Matrix values, squares, variances;
    bool isExact = true;

    Totals(std::size_t columns, std::size_t classes)
        : values(columns, classes), squares(values), variances(values)
    {
    }
    void add(const Comparison& comparison)
    {
        isExact = isExact && comparison.isExact;
        for (std::size_t j = 0; j < comparison.players.size(); ++j)
            for (std::size_t k = 0; k < values.columns(); ++k) {
                const std::size_t column = comparison.players[j];
                const double share = comparison.shares.values(j, k);
                values(column, k) += share;
                squares(column, k) += share * share;
                variances(column, k) += comparison.shares.variances(j, k);
            }
    }
};

class Explanation {
public:
    Explanation(const ExplainedModel& model, const data::Matrix& customer,
                std::span<const std::uint32_t> background, const ContributionOptions& options,
                const std::stop_token& stop)
        : m_model(model), m_customer(customer), m_options(options),
          m_columns(originalColumns(*model.recipe)),
          m_sampledShare(std::min(1.0, static_cast<double>(options.backgroundRows) /
                                           static_cast<double>(background.size())))
    {
        const auto rows = drawnRows(background, options.backgroundRows, options.seed);
        m_others = prepare::applyRecipe(*model.recipe, *model.table, rows, stop).values;
        m_worth = model.predictor->probabilities(customer, stop);
        m_otherWorths = model.predictor->probabilities(m_others, stop);
    }

    Contributions run(const std::stop_token& stop, const ProgressCallback& progress) const
    {
        const std::size_t count = m_others.rows();
        const Random random(m_options.seed);
        Totals totals(m_columns.size(), m_worth.columns());
        for (std::size_t first = 0; first < count; first += rowsPerRound) {
            if (progress)
                progress(static_cast<double>(first) / static_cast<double>(count),
                         CORE_TRANSLATE_NOOP("Progress", "Comparing with other customers"));
            std::vector<Comparison> comparisons(std::min(rowsPerRound, count - first));
            parallelBlocks(comparisons.size(), 1, [&](std::size_t i, std::size_t) {
                throwIfStopped(stop);
                comparisons[i] = compare(first + i, random.fork(first + i), stop);
            });
            for (const Comparison& comparison : comparisons)
                totals.add(comparison);
        }
        return summary(totals);
    }

private:
    Comparison compare(std::size_t row, Random random, const std::stop_token& stop) const
    {
        ShapleyGame game{*m_model.predictor, m_customer.row(0),      m_others.row(row),
                         m_worth.row(0),     m_otherWorths.row(row), {}};
        Comparison result;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto& inputs = m_columns[column].prepared;
            const bool differs = std::ranges::any_of(inputs, [&](std::size_t input) {
                return game.customer[input] != game.other[input];
            });
            if (!differs)
                continue;
            result.players.push_back(column);
            game.players.emplace_back(inputs);
        }
        result.isExact =
            result.players.size() <= std::max<std::size_t>(m_options.mostExactColumns, 1);
        result.shares =
            result.isExact ? game.exact(stop) : game.sampled(m_options.orderPairs, random, stop);
        return result;
    }

    Contributions summary(const Totals& totals) const
    {
        const std::size_t classes = m_worth.columns();
        const auto n = static_cast<double>(m_others.rows());
        Contributions result;
        result.columns = m_columns;
        result.prediction.assign(m_worth.row(0).begin(), m_worth.row(0).end());
        result.base.resize(classes);
        for (std::size_t row = 0; row < m_others.rows(); ++row)
            for (std::size_t k = 0; k < classes; ++k)
                result.base[k] += m_otherWorths(row, k) / n;
        result.values = data::Matrix(m_columns.size(), classes);
        result.standardErrors = result.values;
        for (std::size_t i = 0; i < result.values.values().size(); ++i) {
            const double mean = totals.values.values()[i] / n;
            result.values.values()[i] = mean;
            result.standardErrors.values()[i] = standardError(
                totals.squares.values()[i] / n - mean * mean, totals.variances.values()[i] / n, n);
        }
        result.backgroundRows = m_others.rows();
        result.isExact = totals.isExact;
        result.warnings = mixingWarnings(*m_model.recipe);
        return result;
    }

    /// `spread`: population variance between the rows; `within`: their mean variance from the
    /// orders.
    double standardError(double spread, double within, double n) const
    {
        if (m_sampledShare == 1)
            return std::sqrt(within / n);
        if (n < 2)
            return std::numeric_limits<double>::quiet_NaN();
        const double between = (1 - m_sampledShare) * std::max(spread, 0.0) / (n - 1);
        return std::sqrt(between + m_sampledShare * within / n);
    }

    const ExplainedModel& m_model;
    const data::Matrix& m_customer;
    const ContributionOptions& m_options;
    std::vector<OriginalColumn> m_columns;
    double m_sampledShare; ///< of the background rows
    data::Matrix m_others;
    data::Matrix m_worth;       ///< 1 × classes
    data::Matrix m_otherWorths; ///< rows × classes
};

} // namespace

Contributions contributions(const ExplainedModel& model, const data::Matrix& customer,
                            std::span<const std::uint32_t> background,
                            const ContributionOptions& options, const std::stop_token& stop,
                            const ProgressCallback& progress)
{
    check(model, customer, background, options);
    return Explanation(model, customer, background, options, stop).run(stop, progress);
}

const TreePredictor* treesOf(const Predictor& model)
{
    if (const auto* tempered = dynamic_cast<const TemperedPredictor*>(&model))
        return treesOf(*tempered->model());
    return dynamic_cast<const TreePredictor*>(&model);
}

TreeContributions treeContributions(const TreePredictor& trees, const prepare::Recipe& recipe,
                                    const data::Matrix& customer, const std::stop_token& stop)
{
    if (customer.rows() != 1 || trees.inputCount() != recipe.width())
        throw Error(ErrorCode::Internal, "One prepared row is explained at a time.");
    const std::vector<data::Matrix> outputs = trees.contributions(customer, stop);
    TreeContributions result;
    result.columns = originalColumns(recipe);
    result.values = data::Matrix(result.columns.size(), outputs.size());
    for (std::size_t k = 0; k < outputs.size(); ++k) {
        const auto inputs = outputs[k].row(0);
        result.base.push_back(inputs.back());
        double score = inputs.back();
        for (std::size_t i = 0; i < result.columns.size(); ++i) {
            for (const std::size_t input : result.columns[i].prepared)
                result.values(i, k) += inputs[input];
            score += result.values(i, k);
        }
        result.score.push_back(score);
    }
    return result;
}

} // namespace core::predict

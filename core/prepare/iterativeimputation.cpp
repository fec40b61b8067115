#include "core/prepare/iterativeimputation.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/bayesianridge.h"

#include <algorithm>
#include <cmath>

namespace core::prepare {
namespace {

using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Rows = std::vector<std::uint32_t>;

// Rows whose products are added up at once.
constexpr std::size_t productRows = 256;
// Sums of blocks kept until they are added up in order.
constexpr std::size_t mostBlocks = 16;
constexpr std::size_t applyRows = 1024;

/// Sums of the columns and of their products over some rows.
struct Products {
    Eigen::MatrixXd products; ///< lower half
    Eigen::VectorXd sums;
    double rows = 0;
};

Products zeroProducts(Eigen::Index columns)
{
    return {Eigen::MatrixXd::Zero(columns, columns), Eigen::VectorXd::Zero(columns), 0};
}

Products productsOf(const RowMatrix& values, std::span<const std::uint32_t> rows,
                    const std::stop_token& stop)
{
    const Eigen::Index columns = values.cols();
    const std::size_t blockRows =
        std::max(productRows, (rows.size() + mostBlocks - 1) / mostBlocks);
    std::vector<Products> blocks((rows.size() + blockRows - 1) / blockRows);
    parallelBlocks(rows.size(), blockRows, [&](std::size_t begin, std::size_t end) {
        Products& block = blocks[begin / blockRows];
        block = zeroProducts(columns);
        RowMatrix gathered;
        for (std::size_t first = begin; first < end; first += productRows) {
            throwIfStopped(stop);
            const std::size_t count = std::min(productRows, end - first);
            gathered.resize(static_cast<Eigen::Index>(count), columns);
            for (std::size_t i = 0; i < count; ++i)
                gathered.row(static_cast<Eigen::Index>(i)) = values.row(rows[first + i]);
            block.products.selfadjointView<Eigen::Lower>().rankUpdate(gathered.transpose());
            block.sums += gathered.colwise().sum().transpose();
        }
    });
    Products all = zeroProducts(columns);
    all.rows = static_cast<double>(rows.size());
    for (const Products& block : blocks) {
        all.products += block.products;
        all.sums += block.sums;
    }
    return all;
}

/// The rows fitted on, each column in units of its own mean and sd; missing cells 0 at first.
class Work {
public:
    Work(const data::Matrix& values, const Rows& rows, const std::stop_token& stop)
        : m_values(static_cast<Eigen::Index>(rows.size()),
                   static_cast<Eigen::Index>(values.columns())),
          m_means(values.columns(), 0), m_scales(values.columns(), 1), m_missing(values.columns())
    {
        for (std::size_t column = 0; column < values.columns(); ++column) {
            throwIfStopped(stop);
            readColumn(values, rows, column);
        }
        Rows all(rows.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<std::uint32_t>(i);
        m_products = productsOf(m_values, all, stop);
    }

    const std::vector<double>& means() const { return m_means; }
    double largest() const { return m_largest; }
    std::size_t missing(std::size_t column) const { return m_missing[column].size(); }
    std::size_t present(std::size_t column) const
    {
        return static_cast<std::size_t>(m_values.rows()) - missing(column);
    }

    struct Fitted {
        double intercept = 0;
        std::vector<double> weights; ///< one per column, 0 for its own
    };
    /// Regression of `column` on all others over the rows that have it.
    Fitted regression(std::size_t column, const std::stop_token& stop) const
    {
        const Products seen = productsOfPresent(column, stop);
        const auto columns = static_cast<std::size_t>(m_values.cols());
        std::vector<Eigen::Index> others;
        for (std::size_t other = 0; other < columns; ++other) {
            if (other != column)
                others.push_back(static_cast<Eigen::Index>(other));
        }
        // Sums of products about the means of these rows, in the columns' own units.
        const auto centred = [&](Eigen::Index a, Eigen::Index b) {
            const double sum = seen.products(std::max(a, b), std::min(a, b));
            return (sum - seen.sums[a] * seen.sums[b] / seen.rows) *
                   m_scales[static_cast<std::size_t>(a)] * m_scales[static_cast<std::size_t>(b)];
        };
        const auto own = static_cast<Eigen::Index>(column);
        const auto count = static_cast<Eigen::Index>(others.size());
        CentredProducts products;
        products.explaining.resize(count, count);
        products.withExplained.resize(count);
        for (Eigen::Index i = 0; i < count; ++i) {
            for (Eigen::Index k = 0; k <= i; ++k)
                products.explaining(i, k) = products.explaining(k, i) = centred(
                    others[static_cast<std::size_t>(i)], others[static_cast<std::size_t>(k)]);
            products.explaining(i, i) = std::max(products.explaining(i, i), 0.0);
            products.withExplained[i] = centred(others[static_cast<std::size_t>(i)], own);
        }
        products.explained = std::max(centred(own, own), 0.0);
        products.rows = seen.rows;
        const Eigen::VectorXd weights = bayesianRidge(products, stop);

        const auto meanOf = [&](std::size_t index) {
            return m_means[index] +
                   m_scales[index] * seen.sums[static_cast<Eigen::Index>(index)] / seen.rows;
        };
        Fitted fitted{meanOf(column), std::vector<double>(columns, 0)};
        for (std::size_t i = 0; i < others.size(); ++i) {
            const auto other = static_cast<std::size_t>(others[i]);
            fitted.weights[other] = weights[static_cast<Eigen::Index>(i)];
            fitted.intercept -= fitted.weights[other] * meanOf(other);
        }
        return fitted;
    }

    /// Puts what the regression says into the missing cells of `column`; adds the absolute change
    /// of each row's cell, in the column's own units, to `changes`.
    void fill(std::size_t column, const Fitted& fitted, std::vector<double>& changes)
    {
        const auto own = static_cast<Eigen::Index>(column);
        const double scale = m_scales[column];
        double start = fitted.intercept - m_means[column];
        Eigen::VectorXd weights(m_values.cols());
        for (Eigen::Index other = 0; other < m_values.cols(); ++other) {
            const auto index = static_cast<std::size_t>(other);
            weights[other] = fitted.weights[index] * m_scales[index] / scale;
            start += fitted.weights[index] * m_means[index];
        }
        start /= scale;
        Eigen::VectorXd products = Eigen::VectorXd::Zero(m_values.cols());
        for (const std::uint32_t row : m_missing[column]) {
            double value = start;
            for (Eigen::Index other = 0; other < m_values.cols(); ++other)
                value += weights[other] * m_values(row, other);
            if (!std::isfinite(value))
                value = 0;
            const double change = value - m_values(row, own);
            m_products.products(own, own) += change * (value + m_values(row, own));
            m_products.sums[own] += change;
            products += change * m_values.row(row).transpose();
            m_values(row, own) = value;
            changes[row] += std::abs(change) * scale;
        }
        for (Eigen::Index other = 0; other < m_values.cols(); ++other) {
            if (other != own)
                m_products.products(std::max(own, other), std::min(own, other)) += products[other];
        }
    }

private:
    void readColumn(const data::Matrix& values, const Rows& rows, std::size_t column)
    {
        const auto own = static_cast<Eigen::Index>(column);
        double sum = 0, squares = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double value = values(rows[i], column);
            if (std::isfinite(value)) {
                sum += value;
                m_largest = std::max(m_largest, std::abs(value));
            } else {
                m_missing[column].push_back(static_cast<std::uint32_t>(i));
            }
        }
        const auto count = static_cast<double>(present(column));
        const double mean = count > 0 && std::isfinite(sum) ? sum / count : 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double value = values(rows[i], column);
            const double difference = std::isfinite(value) ? value - mean : 0;
            squares += difference * difference;
            m_values(static_cast<Eigen::Index>(i), own) = difference;
        }
        m_means[column] = mean;
        const double sd = count > 0 ? std::sqrt(squares / count) : 0;
        // A constant column, and one whose squares no number can hold, explain nothing.
        if (std::isfinite(sd) && sd > 1e-14 * std::abs(mean)) {
            m_scales[column] = sd;
            m_values.col(own) /= sd;
        } else {
            m_values.col(own).setZero();
        }
    }

    Products productsOfPresent(std::size_t column, const std::stop_token& stop) const
    {
        const Rows& missing = m_missing[column];
        if (missing.size() <= present(column)) {
            Products seen = productsOf(m_values, missing, stop);
            seen.products = m_products.products - seen.products;
            seen.sums = m_products.sums - seen.sums;
            seen.rows = static_cast<double>(present(column));
            return seen;
        }
        Rows rows;
        std::size_t next = 0;
        for (std::uint32_t row = 0; row < static_cast<std::uint32_t>(m_values.rows()); ++row) {
            if (next < missing.size() && missing[next] == row)
                ++next;
            else
                rows.push_back(row);
        }
        return productsOf(m_values, rows, stop);
    }

    RowMatrix m_values;
    std::vector<double> m_means, m_scales;
    std::vector<Rows> m_missing; ///< of each column, in row order
    Products m_products;         ///< over all rows, as they are filled now
    double m_largest = 0;        ///< absolute value of all present cells
};

Rows evenlySpread(std::size_t count, std::size_t most)
{
    Rows rows(std::min(count, most));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<std::uint32_t>(i * count / rows.size());
    return rows;
}

} // namespace

IterativeImputation IterativeImputation::fit(const data::Matrix& values,
                                             const std::vector<std::size_t>& fills,
                                             const IterativeOptions& options, std::stop_token stop,
                                             const ProgressCallback& progress)
{
    throwIfStopped(stop);
    IterativeImputation imputation;
    Work work(values, evenlySpread(values.rows(), mostRows), stop);
    imputation.m_means = work.means();
    std::vector<std::size_t> order;
    for (const std::size_t column : fills) {
        if (work.present(column) > 0)
            order.push_back(column);
    }
    std::ranges::sort(order);
    std::ranges::stable_sort(order, {}, [&](std::size_t column) { return work.missing(column); });
    if (order.empty() || values.columns() < 2)
        return imputation;

    imputation.m_converged = false;
    const std::size_t steps = order.size() * static_cast<std::size_t>(std::max(options.rounds, 0));
    while (imputation.m_rounds < options.rounds && !imputation.m_converged) {
        ++imputation.m_rounds;
        std::vector<double> changes(std::min(values.rows(), mostRows), 0);
        for (const std::size_t column : order) {
            auto [intercept, weights] = work.regression(column, stop);
            work.fill(column, {intercept, weights}, changes);
            imputation.m_regressions.push_back({column, intercept, std::move(weights)});
            if (progress)
                progress(static_cast<double>(imputation.m_regressions.size()) /
                             static_cast<double>(steps),
                         CORE_TRANSLATE_NOOP("Progress", "Estimating missing values"));
        }
        const double change = *std::ranges::max_element(changes);
        imputation.m_converged = change == 0 || change < options.tolerance * work.largest();
    }
    return imputation;
}

void IterativeImputation::apply(data::Matrix& values, std::stop_token stop) const
{
    throwIfStopped(stop);
    if (values.columns() != m_means.size())
        throw Error(ErrorCode::Internal,
                    "The columns to fill are not those that the regressions were fitted on.");
    parallelBlocks(values.rows(), applyRows, [&](std::size_t begin, std::size_t end) {
        std::vector<char> missing(values.columns());
        for (std::size_t index = begin; index < end; ++index) {
            throwIfStopped(stop);
            const auto row = values.row(index);
            bool any = false;
            for (std::size_t column = 0; column < row.size(); ++column) {
                missing[column] = !std::isfinite(row[column]);
                if (missing[column] == 0)
                    continue;
                row[column] = m_means[column];
                any = true;
            }
            for (std::size_t i = 0; any && i < m_regressions.size(); ++i) {
                const Regression& regression = m_regressions[i];
                if (missing[regression.column] == 0)
                    continue;
                double value = regression.intercept;
                for (std::size_t column = 0; column < row.size(); ++column)
                    value += regression.weights[column] * row[column];
                row[regression.column] = std::isfinite(value) ? value : m_means[regression.column];
            }
        }
    });
}

IterativeImputation IterativeImputation::restored(Learnt learnt)
{
    const auto require = [](bool holds) {
        if (!holds)
            throw Error(
                ErrorCode::MalformedInput,
                translate("Errors",
                          "The regressions that missing cells are filled by do not fit together."));
    };
    const auto isFinite = [](double value) { return std::isfinite(value); };
    require(learnt.rounds >= 0 && std::ranges::all_of(learnt.means, isFinite));
    for (const Regression& regression : learnt.regressions) {
        require(regression.column < learnt.means.size());
        require(regression.weights.size() == learnt.means.size());
        require(isFinite(regression.intercept) &&
                std::ranges::all_of(regression.weights, isFinite));
    }
    IterativeImputation result;
    result.m_means = std::move(learnt.means);
    result.m_regressions = std::move(learnt.regressions);
    result.m_rounds = learnt.rounds;
    result.m_converged = learnt.converged;
    return result;
}

} // namespace core::prepare

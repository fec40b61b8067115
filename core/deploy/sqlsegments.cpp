#include "core/deploy/sqlsegments.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/deploy/sqlpredictor.h"

#include <memory>
#include <numeric>

namespace core::deploy {
namespace {

using namespace segment;
using Names = std::vector<std::string>;

/// A list of CASE's branches for 0, 1, 2 …, of which the last is ELSE.
std::string caseOf(const std::string& number, const Names& results)
{
    if (results.size() == 1)
        return results.front();
    std::string text = "CASE " + number;
    for (std::size_t i = 0; i + 1 < results.size(); ++i)
        text += " WHEN " + std::to_string(i) + " THEN " + results[i];
    return text + " ELSE " + results.back() + " END";
}

Names texts(std::span<const std::int32_t> numbers)
{
    Names result;
    for (const std::int32_t number : numbers)
        result.push_back(std::to_string(number));
    return result;
}

class SegmentWriter {
public:
    SegmentWriter(SqlStatement& statement, const SegmentModel& model, Names points)
        : m_statement(statement), m_words(statement.words()), m_model(model),
          m_points(std::move(points))
    {
    }

    SqlSegments write()
    {
        std::vector<std::unique_ptr<SqlStatement::Kept>> parts;
        {
            const SqlStatement::Kept kept(m_statement, m_points);
            for (const LabelChange& change : m_model.changes) {
                m_parts.emplace_back();
                if (change.split < 0)
                    continue;
                const Nearest found = nearest(squaredDistances(change.partCentres));
                m_parts.back() = m_statement.stage("part", "n", {found.place}).front();
                parts.push_back(
                    std::make_unique<SqlStatement::Kept>(m_statement, Names{m_parts.back()}));
            }
        }
        return std::visit([&](const auto& rule) { return assign(rule); }, m_model.rule);
    }

private:
    struct Nearest {
        std::string place; ///< an expression: 0, 1, 2 …, the first of equally near ones
        std::string least; ///< name of the squared distance
    };

    Names squaredDistances(const data::Matrix& centres) const
    {
        Names sums;
        for (std::size_t k = 0; k < centres.rows(); ++k) {
            SqlSum sum(m_words.typed(0.0));
            for (std::size_t i = 0; i < m_points.size(); ++i)
                sum.add(square('(' + m_points[i] + '-' + m_words.number(centres(k, i)) + ')'));
            sums.push_back(sum.text());
        }
        return sums;
    }
    static std::string square(const std::string& value) { return value + '*' + value; }

    Nearest nearest(const Names& sums)
    {
        const Names distances = m_statement.stage("distances", "d", sums);
        const SqlStatement::Kept kept(m_statement, distances);
        const std::string least =
            m_statement.stage("nearest", "n", {m_words.least(distances)}).front();
        return {placeOf(distances, least), least};
    }

    /// The place of the first name that equals the best one.
    static std::string placeOf(const Names& names, const std::string& best)
    {
        std::string text = "CASE";
        for (std::size_t i = 0; i + 1 < names.size(); ++i)
            text += " WHEN " + names[i] + '=' + best + " THEN " + std::to_string(i);
        const std::string last = std::to_string(names.size() - 1);
        return names.size() == 1 ? last : text + " ELSE " + last + " END";
    }

    /// What the changes by hand make of a group, by its number: an expression.
    Names changedLabels(std::size_t groups) const
    {
        std::vector<std::int32_t> numbers(groups);
        std::iota(numbers.begin(), numbers.end(), 0);
        Names labels = texts(numbers);
        std::vector<bool> isNumber(groups, true);
        for (std::size_t i = 0; i < m_model.changes.size(); ++i) {
            const LabelChange& change = m_model.changes[i];
            Names after = texts(change.newLabels);
            if (change.split >= 0)
                after[static_cast<std::size_t>(change.split)] =
                    caseOf(m_parts[i], texts(change.partLabels));
            for (std::size_t group = 0; group < groups; ++group) {
                if (!isNumber[group]) {
                    labels[group] = caseOf('(' + labels[group] + ')', after);
                    continue;
                }
                const int before = std::stoi(labels[group]);
                labels[group] = after[static_cast<std::size_t>(before)];
                isNumber[group] = before != change.split;
            }
        }
        return labels;
    }

    SqlSegments assign(const NearestCentre& rule)
    {
        const Nearest found = nearest(squaredDistances(rule.centres));
        const Names columns =
            m_statement.stage("segments", "g",
                              {caseOf('(' + found.place + ')', changedLabels(rule.centres.rows())),
                               "SQRT(" + found.least + ')'});
        return {columns[0], columns[1], {}};
    }

    SqlSegments assign(const NearestPrototype& rule)
    {
        Names codes;
        for (const auto& category : rule.layout.categories) {
            std::string code = "CASE";
            for (std::size_t place = 0; place < category.size(); ++place)
                code +=
                    " WHEN " + m_points[category[place]] + "=1 THEN " + std::to_string(place + 1);
            codes.push_back(code + " ELSE 0 END");
        }
        Names sums;
        {
            const SqlStatement::Kept kept(m_statement, m_points);
            codes = m_statement.stage("categories", "k", codes);
        }
        for (std::size_t group = 0; group < rule.model.modes.size(); ++group) {
            SqlSum sum(m_words.typed(0.0));
            for (std::size_t i = 0; i < rule.layout.numbers.size(); ++i)
                sum.add(square('(' + m_points[rule.layout.numbers[i]] + '-' +
                               m_words.number(rule.model.centres(group, i)) + ')'));
            for (std::size_t i = 0; i < codes.size(); ++i)
                sum.add("CASE WHEN " + codes[i] + '=' + std::to_string(rule.model.modes[group][i]) +
                        " THEN " + m_words.typed(0.0) + " ELSE " +
                        m_words.number(rule.model.gamma) + " END");
            sums.push_back(sum.text());
        }
        const Nearest found = nearest(sums);
        const std::string label =
            caseOf('(' + found.place + ')', changedLabels(rule.model.modes.size()));
        return {m_statement.stage("segments", "g", {label}).front(), {}, {}};
    }

    SqlSegments assign(const MixtureModel& rule)
    {
        const Names shares = writeSoftmax(m_statement, logDensities(rule));
        std::string top;
        {
            const SqlStatement::Kept kept(m_statement, shares);
            top = m_statement.stage("highest", "n", {m_words.greatest(shares)}).front();
        }
        const Names labels = changedLabels(shares.size());
        const SqlStatement::Kept kept(m_statement, shares);
        const std::string label =
            m_statement.stage("segments", "g", {caseOf('(' + placeOf(shares, top) + ')', labels)})
                .front();
        // Of all groups that the changes by hand make part of the segment.
        SqlSum sum(m_words.typed(0.0));
        for (std::size_t group = 0; group < shares.size(); ++group)
            sum.add("CASE WHEN " + labels[group] + '=' + label + " THEN " + shares[group] +
                    " ELSE " + m_words.number(0.0) + " END");
        const SqlStatement::Kept keptLabel(m_statement, {label});
        return {label, {}, m_statement.stage("shares", "p", {sum.text()}).front()};
    }

    /// Logarithms of weight times density.
    Names logDensities(const MixtureModel& rule)
    {
        const std::size_t groups = rule.means.rows();
        const MixtureFactors factors = factorsOf(rule);
        Names standard;
        for (std::size_t group = 0; group < groups; ++group) {
            const data::Matrix& factor = factors.factors[group];
            for (std::size_t i = 0; i < m_points.size(); ++i) {
                double shift = 0;
                for (std::size_t j = 0; j <= i; ++j)
                    shift -= factor(i, j) * rule.means(group, j);
                SqlSum sum(m_words.typed(shift));
                for (std::size_t j = 0; j <= i; ++j)
                    sum.add(m_words, factor(i, j), m_points[j]);
                standard.push_back(sum.text());
            }
        }
        standard = m_statement.stage("standard", "y", standard);
        Names densities;
        for (std::size_t group = 0; group < groups; ++group) {
            SqlSum sum(m_words.typed(0.0));
            for (std::size_t i = 0; i < m_points.size(); ++i)
                sum.add(square(standard[group * m_points.size() + i]));
            densities.push_back(m_words.typed(factors.constants[group]) + "-0.5*(" + sum.text() +
                                ')');
        }
        return m_statement.stage("densities", "z", densities);
    }

    [[noreturn]] static void refuse(const std::string& method)
    {
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "Segments by {1} cannot be written in SQL: every customer "
                                       "is compared with the customers they were found among."),
                   {method}),
            "sql", {},
            translate("Errors", "Segment by k-means, a Gaussian mixture or a hierarchy, or train a "
                                "model that predicts these segments and export that."));
    }
    SqlSegments assign(const DbscanReference&) { refuse("DBSCAN"); }
    SqlSegments assign(const HdbscanReference&) { refuse("HDBSCAN"); }

    SqlStatement& m_statement;
    const SqlWords& m_words;
    const SegmentModel& m_model;
    Names m_points;
    Names m_parts; ///< for each change by hand: the part that is nearest, by its number
};

} // namespace

SqlSegments writeSegments(SqlStatement& statement, const SegmentModel& model, const Names& points)
{
    return SegmentWriter(statement, model, points).write();
}

} // namespace core::deploy

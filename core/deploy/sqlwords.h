#pragma once

#include "core/deploy/sqlexport.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::deploy {

/// How a dialect writes names, texts, numbers and functions. Expressions that are passed in stand
/// in brackets or are single words where that matters; those that come back are safe to combine.
class SqlWords {
public:
    explicit SqlWords(SqlDialect dialect) : m_dialect(dialect) {}
    SqlDialect dialect() const { return m_dialect; }

    /// A quoted name. Throws core::Error (InvalidOption) for what cannot be one in the dialect.
    std::string name(std::string_view name) const;
    /// The parts between dots, quoted one by one. Throws core::Error (InvalidOption).
    std::string table(std::string_view table) const;
    std::string text(std::string_view text) const;
    /// Whole lines that begin with "-- ", whatever the text holds.
    std::string comment(std::string_view text) const;

    /// A number where the other operand or branch is double precision; in brackets if negative.
    std::string number(double value) const;
    /// The same from single precision: the shortest text that reads back as the same float.
    std::string number(float value) const;
    /// A number that is double precision by itself.
    std::string typed(double value) const;
    std::string typed(float value) const;
    /// Appends "+2.5*x" or "-2.5*x"; nothing for a factor of 0.
    void addTerm(std::string& sum, double factor, std::string_view name) const;
    void addTerm(std::string& sum, float factor, std::string_view name) const;

    std::string asNumber(std::string_view expression) const; ///< double precision
    std::string asText(std::string_view expression) const;
    /// A cell with a number as double precision; NULL where it is missing or infinite.
    std::string numberCell(std::string_view cell) const;
    /// A cell with a date or time as days since 1970-01-01; NULL where it is missing.
    std::string dayCell(std::string_view cell) const;

    // Of operands that are not NULL: with it, dialects differ.
    std::string greatest(std::span<const std::string> expressions) const;
    std::string least(std::span<const std::string> expressions) const;
    /// Between two numbers.
    std::string clamped(std::string_view expression, double low, double high) const;
    /// e to the power of the expression, which is kept where the result is a normal number:
    /// PostgreSQL refuses results that are too small as well as those that are too large.
    std::string exponential(std::string_view expression) const;
    std::string logarithm(std::string_view expression) const; ///< natural

    /// Ends a SELECT whose expressions the optimiser must not copy into the SELECT around it: each
    /// use of a column would otherwise become a copy of its expression, again and again.
    std::string_view fence() const;
    /// Names of results that survive in the dialect's tables.
    std::string resultName(std::string_view wish, std::vector<std::string>& taken) const;

private:
    SqlDialect m_dialect;
};

} // namespace core::deploy

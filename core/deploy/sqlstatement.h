#pragma once

#include "core/deploy/sqlwords.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core::deploy {

struct SqlColumn {
    std::string name;
    std::string expression;
};

/// A statement in stages, each a SELECT from the one before, so that every figure is computed once
/// and later ones name it. The ID, where there is one, passes through all of them.
class SqlStatement {
public:
    explicit SqlStatement(const SqlOptions& options);

    const SqlWords& words() const { return m_words; }
    /// Column with the ID.
    static constexpr const char* idName = "row_id";

    /// A name that no other column of the statement has: "x1", "x2".
    std::string fresh(const std::string& prefix);

    /// While it lives, every stage passes these columns on.
    class Kept {
    public:
        Kept(SqlStatement& statement, std::vector<std::string> names);
        ~Kept();
        Kept(const Kept&) = delete;
        Kept& operator=(const Kept&) = delete;

    private:
        SqlStatement& m_statement;
        std::vector<std::string> m_names;
    };

    /// A stage of these columns and the kept ones. Throws core::Error (InvalidOption) when it has
    /// more columns than databases have.
    void stage(const std::string& title, const std::vector<SqlColumn>& columns);
    /// The same with new names for the expressions, which are returned.
    std::vector<std::string> stage(const std::string& title, const std::string& prefix,
                                   const std::vector<std::string>& expressions);

    /// Numbers that are written with a point, so far.
    std::size_t numberCount() const;

    /// The last SELECT, and the statement behind `header`. Throws core::Error (InvalidOption) when
    /// it is too long.
    std::string finish(const std::string& header, const std::vector<SqlColumn>& columns);

private:
    void add(const std::string& text);

    SqlWords m_words;
    const SqlOptions& m_options;
    std::size_t m_mostBytes;
    std::string m_text;
    std::string m_from; ///< the table, then the last stage
    int m_stages = 0;
    std::map<std::string, int> m_kept; ///< how often
    std::map<std::string, int> m_numbers;
};

} // namespace core::deploy

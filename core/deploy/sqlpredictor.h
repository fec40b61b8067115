#pragma once

#include "core/deploy/sqlrecipe.h"
#include "core/deploy/sqlstatement.h"
#include "core/network/networkdata.h"
#include "core/predict/models/predictor.h"
#include "core/predict/models/treepredictor.h"

#include <span>
#include <string>
#include <vector>

namespace core::deploy {

// Each writes stages behind the last one and returns names of its columns.

/// Probabilities of the classes. Throws core::Error (InvalidOption) for models that SQL cannot
/// hold.
std::vector<std::string> writePredictor(SqlStatement& statement, const predict::Predictor& model,
                                        const SqlInputs& inputs);
/// Outputs of the first `layers` layers.
std::vector<std::string> writeNetwork(SqlStatement& statement, const network::NetworkData& network,
                                      std::size_t layers, const std::vector<std::string>& inputs);
/// Sums of the scores over the trees.
std::vector<std::string> writeTrees(SqlStatement& statement, const predict::TreeNumbers& trees,
                                    const SqlInputs& inputs);
/// e to the power of each score, by their sum.
std::vector<std::string> writeSoftmax(SqlStatement& statement,
                                      const std::vector<std::string>& scores);

/// Terms that are added, in brackets a few at a time: databases descend into expressions as deep
/// as they are nested, and a sum is nested once a term.
class SqlSum {
public:
    explicit SqlSum(std::string first) : m_text(std::move(first)) {}
    template <typename Number>
    void add(const SqlWords& words, Number factor, std::string_view name)
    {
        if (factor == 0)
            return;
        words.addTerm(m_part, factor, name);
        if (++m_terms % termsAtOnce == 0)
            close();
    }
    /// Of an expression in brackets, or that is none.
    void add(std::string_view expression)
    {
        m_part += '+';
        m_part += expression;
        if (++m_terms % termsAtOnce == 0)
            close();
    }
    std::string text()
    {
        close();
        return m_text;
    }

private:
    static constexpr int termsAtOnce = 40;
    void close()
    {
        if (m_part.empty())
            return;
        // "+a-b" → "+(a-b)", "-a+b" → "+(-a+b)"
        m_text += "+(" + m_part.substr(m_part.front() == '+' ? 1 : 0) + ')';
        m_part.clear();
    }

    std::string m_text;
    std::string m_part;
    int m_terms = 0;
};

} // namespace core::deploy

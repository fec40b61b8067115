#include "core/deploy/sqlpredictor.h"
#include "core/network/chain/chain.h"

#include <algorithm>
#include <cmath>

namespace core::deploy {
namespace {

using namespace network;
using Names = std::vector<std::string>;

class NetworkWriter {
public:
    NetworkWriter(SqlStatement& statement, const NetworkData& network, Names inputs)
        : m_statement(statement), m_words(statement.words()), m_network(network),
          m_chain(chainOf(network.shape)), m_values(std::move(inputs))
    {
        resetFactors();
    }

    Names write(std::size_t layers)
    {
        // An embedding stands before the layers.
        const std::size_t steps = layers + (m_chain.inputBlocks.empty() ? 0 : 1);
        for (std::size_t i = 0; i < steps; ++i) {
            const ChainStep& step = m_chain.steps[i];
            if (step.kind == StepKind::Embedding)
                embed();
            else if (step.kind == StepKind::Dense)
                dense(step);
            else if (step.kind == StepKind::BatchNormalization)
                normalize(step);
        }
        return m_values;
    }

private:
    float parameter(std::size_t at) const { return m_network.parameters[at]; }

    void resetFactors()
    {
        m_factors.assign(m_values.size(), 1);
        m_offsets.assign(m_values.size(), 0);
    }

    void embed()
    {
        std::vector<std::string> sums;
        for (const InputBlock& block : m_chain.inputBlocks)
            for (std::size_t to = 0; to < block.outputs; ++to) {
                if (!block.table) {
                    sums.push_back(m_values[block.from + to]);
                    continue;
                }
                SqlSum sum(m_words.typed(0.0));
                for (std::size_t i = 0; i < block.inputs; ++i)
                    sum.add(m_words, parameter(*block.table + i * block.outputs + to),
                            m_values[block.from + i]);
                sums.push_back(sum.text());
            }
        m_values = m_statement.stage("embedding", "m", sums);
        resetFactors();
    }

    /// y = factor · x + offset, which the next dense layer takes into its weights.
    void normalize(const ChainStep& step)
    {
        for (std::size_t i = 0; i < step.out; ++i) {
            const double factor = parameter(step.weight + i) /
                                  std::sqrt(double{m_network.statistics[step.variance + i]} +
                                            batchNormalizationEpsilon);
            m_offsets[i] = factor * (m_offsets[i] - m_network.statistics[step.mean + i]) +
                           parameter(step.bias + i);
            m_factors[i] *= factor;
        }
    }

    void dense(const ChainStep& step)
    {
        std::vector<std::string> sums;
        for (std::size_t unit = 0; unit < step.out; ++unit) {
            double bias = parameter(step.bias + unit);
            for (std::size_t i = 0; i < step.in; ++i)
                bias += m_offsets[i] * parameter(step.weight + unit * step.in + i);
            SqlSum sum(m_words.typed(static_cast<float>(bias)));
            for (std::size_t i = 0; i < step.in; ++i)
                sum.add(
                    m_words,
                    static_cast<float>(m_factors[i] * parameter(step.weight + unit * step.in + i)),
                    m_values[i]);
            sums.push_back(sum.text());
        }
        m_values = m_statement.stage("layer", "z", sums);
        activate(step.activation);
        resetFactors();
    }

    void activate(Activation activation)
    {
        if (activation == Activation::Linear)
            return;
        if (activation == Activation::Gelu)
            return gelu();
        std::vector<std::string> outputs;
        for (const std::string& z : m_values)
            outputs.push_back(activated(activation, z));
        m_values = m_statement.stage("activated", "a", outputs);
    }

    std::string activated(Activation activation, const std::string& z) const
    {
        const auto otherwise = [&](const std::string& positive, const std::string& negative) {
            return "CASE WHEN " + z + ">0 THEN " + positive + " ELSE " + negative + " END";
        };
        const auto scaled = [&](double scale, const std::string& value) {
            return m_words.number(scale) + '*' + value;
        };
        switch (activation) {
        case Activation::Relu:
            return otherwise(z, m_words.number(0.0));
        case Activation::LeakyRelu:
            return otherwise(z, scaled(leakySlope, z));
        case Activation::Elu:
            return otherwise(z, m_words.exponential(z) + "-1.0");
        case Activation::Selu:
            return otherwise(scaled(seluScale, z),
                             scaled(seluScale * seluAlpha, '(' + m_words.exponential(z) + "-1.0)"));
        case Activation::Sigmoid:
            return "1.0/(1.0+" + m_words.exponential('-' + z) + ')';
        case Activation::Tanh:
            return "1.0-2.0/(1.0+" + m_words.exponential("2.0*" + z) + ')';
        case Activation::Linear:
        case Activation::Gelu:
            break;
        }
        return z;
    }

    /// z · Φ(z) = max(z, 0) − |z| · Φ(−|z|), by the same approximation as the program
    /// (Abramowitz and Stegun 7.1.26).
    void gelu()
    {
        Names parts;
        for (const std::string& z : m_values)
            parts.push_back("1.0/(1.0+" + m_words.number(0.3275911 * rootOfHalf) + "*ABS(" + z +
                            "))");
        {
            const SqlStatement::Kept kept(m_statement, m_values);
            parts = m_statement.stage("shares", "t", parts);
        }
        std::vector<std::string> outputs;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string &t = parts[i], &z = m_values[i];
            std::string p = m_words.number(1.061405429);
            for (const double next : {-1.453152027, 1.421413741, -0.284496736, 0.254829592})
                p = '(' + p + '*' + t + '+' + m_words.number(next) + ')';
            outputs.push_back("CASE WHEN " + z + ">0 THEN " + z + " ELSE " + m_words.number(0.0) +
                              " END-0.5*ABS(" + z + ")*" + p + '*' + t + '*' +
                              m_words.exponential("-0.5*" + z + '*' + z));
        }
        m_values = m_statement.stage("activated", "a", outputs);
    }

    static constexpr double rootOfHalf = 0.70710678118654752;
    static constexpr double seluAlpha = 1.6732632423543772;
    static constexpr double seluScale = 1.0507009873554805;

    SqlStatement& m_statement;
    const SqlWords& m_words;
    const NetworkData& m_network;
    Chain m_chain;
    Names m_values;
    /// Of the batch normalization since the last dense layer.
    std::vector<double> m_factors, m_offsets;
};

} // namespace

Names writeNetwork(SqlStatement& statement, const NetworkData& network, std::size_t layers,
                   const Names& inputs)
{
    return NetworkWriter(statement, network, inputs).write(layers);
}

} // namespace core::deploy

#include "core/predict/models/simplepredictors.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/predict/evaluation/temperature.h"

#include <algorithm>
#include <utility>

namespace core::predict {

NetworkPredictor::NetworkPredictor(std::shared_ptr<const network::Network> network)
    : m_network(std::move(network))
{
    const network::NetworkShape shape = m_network->data().shape;
    if (shape.kind != network::NetworkKind::Classifier)
        throw Error(ErrorCode::Internal, "An autoencoder predicts no classes.");
    m_inputs = shape.inputs;
    m_classes = static_cast<std::size_t>(std::get<network::Dense>(shape.layers.back()).units);
}

data::Matrix NetworkPredictor::probabilities(const data::Matrix& inputs, std::stop_token stop) const
{
    checkInputs(inputs);
    throwIfStopped(stop);
    return m_network->predict(inputs);
}

SharesPredictor::SharesPredictor(std::vector<double> shares, std::size_t inputs)
    : m_shares(std::move(shares)), m_inputs(inputs)
{
}

data::Matrix SharesPredictor::probabilities(const data::Matrix& inputs, std::stop_token) const
{
    checkInputs(inputs);
    data::Matrix result(inputs.rows(), m_shares.size());
    for (std::size_t row = 0; row < result.rows(); ++row)
        std::ranges::copy(m_shares, result.row(row).begin());
    return result;
}

MeanPredictor::MeanPredictor(std::vector<PredictorPointer> members) : m_members(std::move(members))
{
    if (m_members.empty())
        throw Error(ErrorCode::Internal, "An ensemble needs members.");
    for (const PredictorPointer& member : m_members)
        if (member->inputCount() != inputCount() || member->classCount() != classCount())
            throw Error(ErrorCode::Internal, "The members of an ensemble do not fit together.");
}

data::Matrix MeanPredictor::probabilities(const data::Matrix& inputs, std::stop_token stop) const
{
    data::Matrix sum(inputs.rows(), classCount());
    for (const PredictorPointer& member : m_members) {
        const data::Matrix own = member->probabilities(inputs, stop);
        for (std::size_t row = 0; row < sum.rows(); ++row)
            for (std::size_t i = 0; i < sum.columns(); ++i)
                sum(row, i) += own(row, i);
    }
    for (std::size_t row = 0; row < sum.rows(); ++row)
        for (double& value : sum.row(row))
            value /= static_cast<double>(m_members.size());
    return sum;
}

TemperedPredictor::TemperedPredictor(PredictorPointer model, double temperature)
    : m_model(std::move(model)), m_temperature(temperature)
{
}

data::Matrix TemperedPredictor::probabilities(const data::Matrix& inputs,
                                              std::stop_token stop) const
{
    return atTemperature(m_model->probabilities(inputs, stop), m_temperature, stop);
}

} // namespace core::predict

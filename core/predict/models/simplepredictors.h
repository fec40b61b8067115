#pragma once

#include "core/network/engine.h"
#include "core/predict/models/predictor.h"

#include <memory>
#include <vector>

namespace core::predict {

using PredictorPointer = std::shared_ptr<const Predictor>;

/// A trained network as a model among others.
class NetworkPredictor : public Predictor {
public:
    explicit NetworkPredictor(std::shared_ptr<const network::Network> network);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    std::size_t inputCount() const override { return m_inputs; }
    std::size_t classCount() const override { return m_classes; }
    const std::shared_ptr<const network::Network>& network() const { return m_network; }

private:
    std::shared_ptr<const network::Network> m_network;
    std::size_t m_inputs = 0;
    std::size_t m_classes = 0;
};

/// The same probabilities for everyone: the class shares of the training rows.
class SharesPredictor : public Predictor {
public:
    SharesPredictor(std::vector<double> shares, std::size_t inputs);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    std::size_t inputCount() const override { return m_inputs; }
    std::size_t classCount() const override { return m_shares.size(); }
    const std::vector<double>& shares() const { return m_shares; }

private:
    std::vector<double> m_shares;
    std::size_t m_inputs;
};

/// The mean of the members' probabilities.
class MeanPredictor : public Predictor {
public:
    /// At least one member, all of the same widths. Throws core::Error (Internal).
    explicit MeanPredictor(std::vector<PredictorPointer> members);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    std::size_t inputCount() const override { return m_members.front()->inputCount(); }
    std::size_t classCount() const override { return m_members.front()->classCount(); }
    const std::vector<PredictorPointer>& members() const { return m_members; }

private:
    std::vector<PredictorPointer> m_members;
};

/// Another model's probabilities at a temperature, see evaluation/temperature.h.
class TemperedPredictor : public Predictor {
public:
    TemperedPredictor(PredictorPointer model, double temperature);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    std::size_t inputCount() const override { return m_model->inputCount(); }
    std::size_t classCount() const override { return m_model->classCount(); }
    const PredictorPointer& model() const { return m_model; }
    double temperature() const { return m_temperature; }

private:
    PredictorPointer m_model;
    double m_temperature;
};

} // namespace core::predict

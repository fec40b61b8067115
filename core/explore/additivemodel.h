#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::explore {

/// Logistic model of the class, additive over groups of features: log odds are a sum of one weight
/// per group and class. Fitted by AdaGrad (Duchi et al. 2011) in a few passes over shuffled rows.
class AdditiveModel {
public:
    /// `cells` holds, row after row, one entry per feature: the number of its group among the
    /// groups of all features, `groupCount` in all. `classes` has one entry per row.
    AdditiveModel(std::span<const std::uint32_t> cells, std::size_t features,
                  std::size_t groupCount, std::span<const std::uint32_t> classes,
                  std::size_t classCount);

    void fit(std::span<const std::uint32_t> rows, std::uint64_t seed,
             const std::stop_token& stop = {});
    /// Probability of each class of a row. `out` has one entry per class.
    void probabilities(std::uint32_t row, std::span<double> out) const;

private:
    void start(std::span<const std::uint32_t> rows);
    void learn(std::uint32_t row, std::span<float> gradients);
    void outputs(std::uint32_t row, std::span<float> out) const;

    std::span<const std::uint32_t> m_cells;
    std::size_t m_features;
    std::span<const std::uint32_t> m_classes;
    std::size_t m_classCount;
    std::size_t m_outputs; ///< one probability is enough for two classes
    std::vector<float> m_bias;
    std::vector<float> m_weights; ///< group × output
    std::vector<float> m_squares; ///< of the gradients, group × output
};

} // namespace core::explore

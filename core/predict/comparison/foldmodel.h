#pragma once

#include "core/predict/learning.h"
#include "core/predict/metrics.h"
#include "core/predict/preparedparts.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::predict {

/// The split with its validation rows among those that train.
data::Split withoutValidation(const data::Split& split);

/// Of the model learnt in a fold; `place` counts through all folds of all repeats.
std::uint64_t foldSeed(std::uint64_t seed, std::size_t place);

/// What is learnt in one fold, and how it decides. Throws what learn and decide throw.
class FoldModel {
public:
    /// `groupColumn` is that of the folds. All but `parts` must outlive this.
    FoldModel(const data::DataTable& table, const std::vector<std::string>& classes,
              std::optional<std::size_t> groupColumn, const ClassifierOptions& options,
              const PreparedParts& parts, std::uint64_t seed, const std::stop_token& stop);

    double fitSeconds() const { return m_fitSeconds; }
    Evaluation evaluation(const PreparedPart& part) const;

private:
    const std::vector<std::string>& m_classes;
    const std::stop_token& m_stop;
    Decision m_decision;
    double m_fitSeconds = 0;
};

} // namespace core::predict

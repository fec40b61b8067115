#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/explore/featurescores.h"

#include <optional>
#include <stop_token>
#include <string>

namespace core::explore {

/// Features that may hold the answer: a model that is trained on them looks good and fails when it
/// is used.
class LeakCheck {
public:
    /// The references must outlive this object. `scores` are those of `table` and `target`.
    LeakCheck(const data::DataTable& table, const TargetCodes& target, const TargetScores& scores);

    /// The most telling of: "target-copy" (each value stands for one class and each class for one
    /// value), "target-named" (named like the target, and it goes with it), "leak-suspect" (tells
    /// the classes apart all but perfectly, or says more than all others together),
    /// "known-afterwards" (the name speaks of something that is known only after the event, and it
    /// goes with the target).
    std::optional<Warning> check(std::size_t column, const std::stop_token& stop = {}) const;

private:
    std::optional<std::string> copyText(const data::Column& column,
                                        const std::stop_token& stop) const;
    bool isDominant(const FeatureScore& score) const;
    bool goesWithTarget(const FeatureScore& score) const;
    std::string figures(const FeatureScore& score, const std::string& name) const;

    const data::DataTable& m_table;
    const TargetCodes& m_target;
    const TargetScores& m_scores;
    std::string m_targetName;
};

} // namespace core::explore

#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace core::explore {

/// Features that alone nearly determine the target, as things do that are known only afterwards.
/// Looks at up to 50,000 rows spread over the table.
class LeakCheck {
public:
    explicit LeakCheck(const data::DataTable& table);

    /// A finding "leak-suspect" when the best guess of the class from this feature is right for
    /// nearly all that guessing the commonest class gets wrong.
    std::optional<Warning> check(std::size_t column) const;

private:
    /// Group of each row looked at: the level, or the bin of the number; missing is a group too.
    std::vector<std::uint32_t> groupsOf(const data::Column& column, std::size_t& count) const;

    const data::DataTable& m_table;
    std::vector<std::size_t> m_rows; ///< with a known class; none when there is no class to guess
    std::vector<std::uint32_t> m_classes;
    std::size_t m_classCount = 0;
    double m_baseline = 0; ///< share of the commonest class
};

} // namespace core::explore

#include "core/explore/leakcheck.h"

#include "core/base/words.h"

#include <algorithm>

namespace core::explore {
namespace {

constexpr std::size_t mostRows = 50000;
constexpr std::size_t leastRows = 100;
constexpr std::size_t mostClasses = 20;
constexpr std::size_t mostBins = 64;
/// Groups smaller than this on average fit any target by chance.
constexpr std::size_t rowsPerGroup = 20;
constexpr double leakShare = 0.9;

} // namespace

LeakCheck::LeakCheck(const data::DataTable& table) : m_table(table)
{
    const std::optional<std::size_t> target = table.target();
    if (!target)
        return;
    const data::Column& classes = table.column(*target);
    const std::size_t count = std::min(table.rowCount(), mostRows);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = i * table.rowCount() / count;
        if (classes.isMissing(row))
            continue;
        m_rows.push_back(row);
        if (classes.hasLevels()) {
            m_classes.push_back(static_cast<std::uint32_t>(classes.codes[row]));
            continue;
        }
        if (!classes.isNumeric())
            break;
        const auto known = std::find(values.begin(), values.end(), classes.numbers[row]);
        m_classes.push_back(static_cast<std::uint32_t>(known - values.begin()));
        if (known == values.end())
            values.push_back(classes.numbers[row]);
        if (values.size() > mostClasses)
            break;
    }
    m_classCount = classes.hasLevels() ? classes.levels.size() : values.size();
    if (m_rows.size() != m_classes.size() || m_rows.size() < leastRows || m_classCount < 2 ||
        m_classCount > mostClasses) {
        m_rows.clear();
        return;
    }
    std::vector<std::size_t> counts(m_classCount);
    for (const std::uint32_t code : m_classes)
        ++counts[code];
    m_baseline = static_cast<double>(*std::max_element(counts.begin(), counts.end())) /
                 static_cast<double>(m_rows.size());
}

std::vector<std::uint32_t> LeakCheck::groupsOf(const data::Column& column, std::size_t& count) const
{
    std::vector<std::uint32_t> groups(m_rows.size());
    const std::size_t mostGroups = std::max<std::size_t>(2, m_rows.size() / rowsPerGroup);
    if (column.hasLevels()) {
        count = column.levels.size() + 1;
        if (column.levels.size() > mostGroups)
            return {};
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            groups[i] = static_cast<std::uint32_t>(column.codes[m_rows[i]] + 1);
        return groups;
    }
    if (!column.isNumeric())
        return {};
    std::vector<double> sorted;
    for (const std::size_t row : m_rows) {
        if (!column.isMissing(row))
            sorted.push_back(column.numbers[row]);
    }
    std::sort(sorted.begin(), sorted.end());
    const std::size_t bins = std::min(mostBins, mostGroups);
    std::vector<double> edges;
    for (std::size_t i = 1; i < bins && !sorted.empty(); ++i)
        edges.push_back(sorted[i * sorted.size() / bins]);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    count = edges.size() + 2;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (column.isMissing(m_rows[i]))
            continue;
        const auto edge = std::upper_bound(edges.begin(), edges.end(), column.numbers[m_rows[i]]);
        groups[i] = static_cast<std::uint32_t>(edge - edges.begin()) + 1;
    }
    return groups;
}

std::optional<Warning> LeakCheck::check(std::size_t column) const
{
    if (m_rows.empty() || m_baseline >= 1 || m_table.role(column) != data::ColumnRole::Feature)
        return {};
    std::size_t count = 0;
    const std::vector<std::uint32_t> groups = groupsOf(m_table.column(column), count);
    if (groups.empty())
        return {};
    std::vector<std::size_t> counts(count * m_classCount);
    for (std::size_t i = 0; i < groups.size(); ++i)
        ++counts[groups[i] * m_classCount + m_classes[i]];
    std::size_t right = 0;
    for (std::size_t group = 0; group < count; ++group) {
        const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(group * m_classCount);
        right += *std::max_element(begin, begin + static_cast<std::ptrdiff_t>(m_classCount));
    }
    const double share = static_cast<double>(right) / static_cast<double>(groups.size());
    if (share - m_baseline < leakShare * (1 - m_baseline))
        return {};
    const std::string& name = m_table.column(column).name;
    const std::string& target = m_table.column(*m_table.target()).name;
    return Warning{"leak-suspect", name,
                   "\"" + name + "\" alone tells \"" + target + "\" in " + percentText(share) +
                       " of the rows; guessing the commonest value gets " +
                       percentText(m_baseline) + " right."};
}

} // namespace core::explore

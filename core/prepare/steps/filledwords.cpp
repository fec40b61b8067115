#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {
namespace {

constexpr std::size_t mostNamedLevels = 2;

std::string rangeWords(const WorkColumn& before, const WorkColumn& after)
{
    double low = INFINITY;
    double high = -INFINITY;
    for (std::size_t row = 0; row < before.numbers.size(); ++row) {
        if (before.isMissing(row)) {
            low = std::min(low, after.numbers[row]);
            high = std::max(high, after.numbers[row]);
        }
    }
    if (low > high)
        return {};
    const std::string from = roundedWords(before, low);
    const std::string to = roundedWords(before, high);
    return from == to ? from : filled(translate("Recipe", "{1} to {2}"), {from, to});
}

std::string levelWords(const WorkColumn& before, const WorkColumn& after)
{
    std::vector<std::pair<std::size_t, std::size_t>> counts(after.levels.size());
    for (std::size_t level = 0; level < counts.size(); ++level)
        counts[level].second = level;
    for (std::size_t row = 0; row < before.codes.size(); ++row) {
        if (before.isMissing(row) && after.codes[row] >= 0)
            ++counts[static_cast<std::size_t>(after.codes[row])].first;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> parts;
    std::size_t others = 0;
    for (std::size_t i = 0; i < counts.size() && counts[i].first > 0; ++i) {
        if (i < mostNamedLevels)
            parts.push_back(after.levels[counts[i].second] + " " + groupedCount(counts[i].first));
        else
            others += counts[i].first;
    }
    if (others > 0)
        parts.push_back(filled(translate("Recipe", "others {1}"), {groupedCount(others)}));
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

} // namespace

std::string filledWords(const WorkColumn& before, const WorkColumn& after)
{
    return before.isNumber() ? rangeWords(before, after) : levelWords(before, after);
}

} // namespace core::prepare::steps

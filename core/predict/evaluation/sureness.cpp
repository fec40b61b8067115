#include "core/predict/evaluation/sureness.h"

#include <algorithm>

namespace core::predict {

std::size_t surenessPlace(double probability)
{
    const std::size_t last = std::tuple_size_v<Sureness> - 1;
    if (!(probability > 0))
        return 0;
    auto place = static_cast<std::size_t>(std::min(probability, 1.0) * 100);
    // The product may lie on the other side of a whole percent than the probability does.
    if (place > 0 && probability < static_cast<double>(place) / 100)
        --place;
    else if (probability >= static_cast<double>(place + 1) / 100)
        ++place;
    return std::min(place, last);
}

TestSureness testSureness(std::span<const std::int32_t> trueClasses,
                          const data::Matrix& probabilities, std::span<const std::int32_t> given)
{
    TestSureness result;
    for (std::size_t row = 0; row < trueClasses.size(); ++row) {
        const auto label = static_cast<std::size_t>(given[row]);
        const std::size_t place = surenessPlace(probabilities(row, label));
        ++result.rows[place];
        result.right[place] += trueClasses[row] == given[row] ? 1 : 0;
    }
    return result;
}

} // namespace core::predict

#include "core/network/trainingoptions.h"

#include <array>
#include <utility>

namespace core::network {
namespace {

template <typename Value>
using Word = std::pair<Value, std::string_view>;

constexpr std::array optimizers{
    Word<Optimizer>{Optimizer::AdamW, "adamw"}, Word<Optimizer>{Optimizer::Adam, "adam"},
    Word<Optimizer>{Optimizer::Sgd, "sgd"}, Word<Optimizer>{Optimizer::RmsProp, "rmsprop"}};
constexpr std::array schedules{Word<Schedule>{Schedule::Constant, "constant"},
                               Word<Schedule>{Schedule::Cosine, "cosine"},
                               Word<Schedule>{Schedule::ReduceOnPlateau, "plateau"},
                               Word<Schedule>{Schedule::OneCycle, "one-cycle"}};
constexpr std::array watchedFigures{Word<Watched>{Watched::Loss, "loss"},
                                    Word<Watched>{Watched::Accuracy, "accuracy"}};
constexpr std::array heads{Word<Head>{Head::Softmax, "softmax"},
                           Word<Head>{Head::Ordinal, "ordinal"}};

std::string_view wordOf(const auto& words, auto value)
{
    for (const auto& [known, word] : words)
        if (known == value)
            return word;
    return {};
}

auto valueOf(const auto& words, std::string_view word) -> std::optional<decltype(words[0].first)>
{
    for (const auto& [value, known] : words)
        if (known == word)
            return value;
    return std::nullopt;
}

} // namespace

std::string_view toWord(Optimizer optimizer)
{
    return wordOf(optimizers, optimizer);
}

std::string_view toWord(Schedule schedule)
{
    return wordOf(schedules, schedule);
}

std::string_view toWord(Watched watched)
{
    return wordOf(watchedFigures, watched);
}

std::string_view toWord(Head head)
{
    return wordOf(heads, head);
}

std::optional<Optimizer> optimizerFromWord(std::string_view word)
{
    return valueOf(optimizers, word);
}

std::optional<Schedule> scheduleFromWord(std::string_view word)
{
    return valueOf(schedules, word);
}

std::optional<Watched> watchedFromWord(std::string_view word)
{
    return valueOf(watchedFigures, word);
}

std::optional<Head> headFromWord(std::string_view word)
{
    return valueOf(heads, word);
}

} // namespace core::network

#include "core/explore/bitcounts.h"

#include <bit>

namespace core::explore {
namespace {

template <typename Combine>
[[gnu::always_inline]] inline std::size_t
countBits(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b, Combine combine)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += static_cast<std::size_t>(std::popcount(combine(a[i], b[i])));
    return count;
}

struct Both {
    std::uint64_t operator()(std::uint64_t a, std::uint64_t b) const { return a & b; }
};
struct ExactlyOne {
    std::uint64_t operator()(std::uint64_t a, std::uint64_t b) const { return a ^ b; }
};

TESSERA_FAST_BIT_COUNTS std::size_t fastCommonBits(std::span<const std::uint64_t> a,
                                                   std::span<const std::uint64_t> b)
{
    return countBits(a, b, Both());
}

TESSERA_FAST_BIT_COUNTS std::size_t fastDifferingBits(std::span<const std::uint64_t> a,
                                                      std::span<const std::uint64_t> b)
{
    return countBits(a, b, ExactlyOne());
}

} // namespace

bool countsBitsFast()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool fast = __builtin_cpu_supports("popcnt") != 0;
    return fast;
#else
    return true;
#endif
}

std::size_t commonBits(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b)
{
    return countsBitsFast() ? fastCommonBits(a, b) : countBits(a, b, Both());
}

std::size_t differingBits(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b)
{
    return countsBitsFast() ? fastDifferingBits(a, b) : countBits(a, b, ExactlyOne());
}

} // namespace core::explore

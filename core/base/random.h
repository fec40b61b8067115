#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core {

/// Seeded generator with its own distributions, so that one seed gives one sequence on every
/// standard library. xoshiro256** (Blackman and Vigna 2018), seeded by splitmix64.
class Random {
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// Uniform in [0, 1).
    double uniform();
    /// Uniform whole number in [0, bound), without modulo bias. `bound` must not be 0.
    std::uint64_t below(std::uint64_t bound);
    /// Standard normal (polar method).
    double normal();
    /// An independent generator for part `index` of the work.
    Random fork(std::uint64_t index) const;

    template <typename T>
    void shuffle(std::span<T> values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state[4];
    double m_spareNormal = 0;
    bool m_hasSpareNormal = false;
};

/// 0, 1, …, count − 1 in random order.
std::vector<std::uint32_t> randomPermutation(std::size_t count, Random& random);

} // namespace core

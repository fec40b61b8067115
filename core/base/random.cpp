#include "core/base/random.h"

#include "core/base/mixedbits.h"

#include <bit>
#include <cmath>
#include <numeric>

namespace core {
namespace {

std::uint64_t splitmix64(std::uint64_t& state)
{
    return mixedBits(state += 0x9e3779b97f4a7c15ULL);
}

} // namespace

Random::Random(std::uint64_t seed)
{
    for (auto& word : m_state)
        word = splitmix64(seed);
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    // Rejects the tail that would make small values more likely.
    const std::uint64_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t value = next();
        if (value >= threshold)
            return value % bound;
    }
}

double Random::normal()
{
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return m_spareNormal;
    }
    double x = 0;
    double y = 0;
    double squaredLength = 0;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        squaredLength = x * x + y * y;
    } while (squaredLength >= 1 || squaredLength == 0);
    const double factor = std::sqrt(-2 * std::log(squaredLength) / squaredLength);
    m_spareNormal = y * factor;
    m_hasSpareNormal = true;
    return x * factor;
}

Random Random::fork(std::uint64_t index) const
{
    std::uint64_t state = m_state[0] ^ std::rotl(m_state[2], 32) ^ (index * 0xd1342543de82ef95ULL);
    return Random(splitmix64(state));
}

std::vector<std::uint32_t> randomPermutation(std::size_t count, Random& random)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(std::span(order));
    return order;
}

} // namespace core

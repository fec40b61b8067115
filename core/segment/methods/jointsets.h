#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace core::segment {

/// Disjoint sets that several threads may join at once. The sets at the end do not depend on the
/// order of the calls; a set is named by its smallest member.
class JointSets {
public:
    explicit JointSets(std::size_t count) : m_parents(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_parents[i] = static_cast<std::uint32_t>(i);
    }

    std::uint32_t find(std::uint32_t member)
    {
        for (;;) {
            const std::uint32_t parent = load(member);
            if (parent == member)
                return member;
            const std::uint32_t above = load(parent);
            if (above == parent)
                return parent;
            // Halves the path; only ever replaces a parent by one of its own ancestors.
            std::uint32_t expected = parent;
            at(member).compare_exchange_weak(expected, above, std::memory_order_relaxed);
            member = above;
        }
    }

    /// False when both were in one set already.
    bool join(std::uint32_t a, std::uint32_t b)
    {
        for (;;) {
            a = find(a);
            b = find(b);
            if (a == b)
                return false;
            if (a > b)
                std::swap(a, b);
            std::uint32_t expected = b;
            if (at(b).compare_exchange_strong(expected, a, std::memory_order_relaxed))
                return true;
        }
    }

private:
    std::atomic_ref<std::uint32_t> at(std::uint32_t member)
    {
        return std::atomic_ref<std::uint32_t>(m_parents[member]);
    }
    std::uint32_t load(std::uint32_t member) { return at(member).load(std::memory_order_relaxed); }

    std::vector<std::uint32_t> m_parents;
};

} // namespace core::segment

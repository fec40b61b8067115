#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace core::samples {

/// Appends CSV cells to one text. Texts must need no quotes.
class RowWriter {
public:
    explicit RowWriter(std::size_t bytes) { m_text.reserve(bytes); }

    RowWriter& text(std::string_view value);
    RowWriter& whole(std::int64_t value);
    /// Rounded to `decimals` places, always written in full: 12.50.
    RowWriter& fixed(double value, int decimals);
    RowWriter& blank() { return text({}); }
    void endRow();
    void header(std::initializer_list<std::string_view> names);
    std::string take() { return std::move(m_text); }

private:
    void separate();

    std::string m_text;
    bool m_rowStarted = false;
};

/// Index drawn with a chance proportional to its weight.
std::size_t drawIndex(Random& random, std::span<const double> weights);
std::size_t drawIndex(Random& random, std::initializer_list<double> weights);
bool drawBool(Random& random, double chance);
/// Normal, then clipped to [low, high].
double drawClipped(Random& random, double mean, double sd, double low, double high);
/// 1 / (1 + e^−x).
double logistic(double x);

} // namespace core::samples

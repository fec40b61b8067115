#include "core/samples/rowwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::samples {

void RowWriter::separate()
{
    if (m_rowStarted)
        m_text.push_back(',');
    m_rowStarted = true;
}

RowWriter& RowWriter::text(std::string_view value)
{
    separate();
    m_text.append(value);
    return *this;
}

RowWriter& RowWriter::whole(std::int64_t value)
{
    std::array<char, 24> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return text({buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())});
}

RowWriter& RowWriter::fixed(double value, int decimals)
{
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const std::int64_t scaled = std::llround(value * static_cast<double>(unit));
    std::array<char, 32> buffer;
    char* at = buffer.data();
    if (scaled < 0)
        *at++ = '-';
    const std::int64_t size = std::abs(scaled);
    at = std::to_chars(at, buffer.data() + buffer.size(), size / unit).ptr;
    if (decimals > 0) {
        *at++ = '.';
        std::int64_t rest = size % unit;
        for (std::int64_t place = unit / 10; place > 0; place /= 10) {
            *at++ = static_cast<char>('0' + rest / place);
            rest %= place;
        }
    }
    return text({buffer.data(), static_cast<std::size_t>(at - buffer.data())});
}

void RowWriter::endRow()
{
    m_text.push_back('\n');
    m_rowStarted = false;
}

void RowWriter::header(std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        text(name);
    endRow();
}

std::size_t drawIndex(Random& random, std::span<const double> weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double left = random.uniform() * sum;
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return weights.size() - 1;
}

std::size_t drawIndex(Random& random, std::initializer_list<double> weights)
{
    return drawIndex(random, std::span(weights.begin(), weights.size()));
}

bool drawBool(Random& random, double chance)
{
    return random.uniform() < chance;
}

double drawClipped(Random& random, double mean, double sd, double low, double high)
{
    return std::clamp(mean + sd * random.normal(), low, high);
}

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace core::samples

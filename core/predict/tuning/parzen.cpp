#include "core/predict/tuning/parzen.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace core::predict {
namespace {

constexpr double widthFactor = 0.14;
/// Chance of a kernel to give any choice instead of its own.
constexpr double anyChoice = 0.2;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Chance of a normal number with this centre and width.
double chanceBetween(double from, double to, double centre, double width)
{
    const auto below = [&](double x) {
        return std::erfc((centre - x) / (width * std::numbers::sqrt2)) / 2;
    };
    return below(to) - below(from);
}

} // namespace

ParzenDensity::ParzenDensity(const SamplingSpace& space, std::span<const SearchPoint> points)
    : m_space(space)
{
    const double width = widthFactor * std::pow(static_cast<double>(points.size()),
                                                -1 / (static_cast<double>(space.size()) + 4));
    const auto kernelAt = [&](const Dimension& dimension, double value) {
        if (dimension.kind == DimensionKind::Choice)
            return Kernel{.centre = value};
        Kernel kernel{.centre = 0.5, .width = 1};
        if (!std::isnan(value))
            kernel = {.centre = unitPosition(dimension, value), .width = width};
        kernel.mass = chanceBetween(0, 1, kernel.centre, kernel.width);
        return kernel;
    };
    for (const SearchPoint& point : points) {
        m_products.emplace_back();
        for (std::size_t i = 0; i < space.size(); ++i)
            m_products.back().push_back(kernelAt(space[i], point[i]));
    }
    m_products.emplace_back();
    for (const Dimension& dimension : space)
        m_products.back().push_back(kernelAt(dimension, none));
}

SearchPoint ParzenDensity::draw(Random& random) const
{
    const std::vector<Kernel>& product = m_products[random.below(m_products.size())];
    SearchPoint point(m_space.size(), none);
    for (std::size_t i = 0; i < m_space.size(); ++i)
        if (isActive(m_space[i], point))
            point[i] = valueNear(m_space[i], product[i], random);
    return point;
}

double ParzenDensity::valueNear(const Dimension& dimension, const Kernel& kernel,
                                Random& random) const
{
    if (dimension.kind == DimensionKind::Choice) {
        const bool any = std::isnan(kernel.centre) || random.uniform() < anyChoice;
        return any ? static_cast<double>(random.below(dimension.choices.size())) : kernel.centre;
    }
    // At least a third of a kernel lies between the ends: its centre does, and its width is not
    // above 1.
    for (;;) {
        const double position = kernel.centre + kernel.width * random.normal();
        if (position >= 0 && position <= 1)
            return valueAt(dimension, position);
    }
}

double ParzenDensity::density(const Kernel& kernel, const Place& place) const
{
    const Dimension& dimension = m_space[place.dimension];
    switch (dimension.kind) {
    case DimensionKind::Choice: {
        const double even = 1 / static_cast<double>(dimension.choices.size());
        if (std::isnan(kernel.centre))
            return even;
        return anyChoice * even + (place.value == kernel.centre ? 1 - anyChoice : 0);
    }
    case DimensionKind::Whole:
        return chanceBetween(place.part.begin, place.part.end, kernel.centre, kernel.width) /
               kernel.mass;
    case DimensionKind::Real:
        break;
    }
    const double distance = (place.position - kernel.centre) / kernel.width;
    return std::exp(-distance * distance / 2) /
           (kernel.width * std::sqrt(2 * std::numbers::pi) * kernel.mass);
}

double ParzenDensity::logDensity(const SearchPoint& point) const
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_space.size(); ++i) {
        if (std::isnan(point[i]))
            continue;
        places.push_back({.dimension = i, .value = point[i]});
        if (m_space[i].kind == DimensionKind::Real)
            places.back().position = unitPosition(m_space[i], point[i]);
        else if (m_space[i].kind == DimensionKind::Whole)
            places.back().part = unitPart(m_space[i], point[i]);
    }
    double sum = 0;
    for (const std::vector<Kernel>& product : m_products) {
        double chance = 1;
        for (const Place& place : places)
            chance *= density(product[place.dimension], place);
        sum += chance;
    }
    return std::log(sum / static_cast<double>(m_products.size()));
}

} // namespace core::predict

#include "ui/style/colormaps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace ui {

namespace {

/// Between evenly spaced anchors, `position` in [0, 1].
QColor between(std::span<const QColor> anchors, double position)
{
    const double scaled = std::clamp(position, 0.0, 1.0) * double(anchors.size() - 1);
    const auto lower = std::min(std::size_t(scaled), anchors.size() - 2);
    const double share = scaled - double(lower);
    const QColor& a = anchors[lower];
    const QColor& b = anchors[lower + 1];
    const auto mix = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& color)
{
    return 0.2126 * linearChannel(color.red() / 255.0) +
           0.7152 * linearChannel(color.green() / 255.0) +
           0.0722 * linearChannel(color.blue() / 255.0);
}

} // namespace

QColor divergingColor(const Theme& theme, double value)
{
    static const std::array<QColor, 5> light{"#2166AC", "#92C5DE", "#F7F7F7", "#F4A582", "#B2182B"};
    static const std::array<QColor, 5> dark{"#6FB1E8", "#3A6C99", "#2A2F36", "#A0503F", "#F08A78"};
    if (!std::isfinite(value))
        return theme.hover;
    return between(theme.dark ? dark : light, (value + 1) / 2);
}

QColor viridisColor(double value)
{
    static const std::array<QColor, 11> anchors{"#440154", "#482475", "#414487", "#355F8D",
                                                "#2A788E", "#21918C", "#22A884", "#44BF70",
                                                "#7AD151", "#BDDF26", "#FDE725"};
    return between(anchors, std::isfinite(value) ? value : 0);
}

QColor missingColor(const Theme& theme, double share)
{
    const std::array<QColor, 2> anchors{theme.hover, theme.text};
    return between(anchors, std::isfinite(share) ? share : 0);
}

QColor filledColor(const Theme& theme, double share)
{
    const std::array<QColor, 2> anchors{theme.hover, theme.accent};
    return between(anchors, std::isfinite(share) ? share : 0);
}

QColor textOn(const QColor& cell)
{
    static const QColor black("#14181C");
    static const QColor white("#FFFFFF");
    return contrastRatio(black, cell) >= contrastRatio(white, cell) ? black : white;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ui

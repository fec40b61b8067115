#include "ui/style/segmentstyle.h"

#include "ui/style/colormaps.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

struct SegmentColors {
    const char* fill;
    const char* edgeLight;
    const char* inkLight;
    const char* edgeDark;
    const char* inkDark;
};

// Okabe and Ito's eight first, then four that stay apart from them under protan, deutan and
// tritan sight. The fill is the same in both themes; edges and inks keep light fills legible.
constexpr int colorCount = segmentMarkCount;
constexpr std::array<SegmentColors, colorCount> colors{{
    {"#0072B2", "#0072B2", "#0072B2", "#0575B4", "#3B92C4"},
    {"#E69F00", "#BF8400", "#9C6C00", "#E69F00", "#E69F00"},
    {"#009E73", "#009E73", "#008561", "#009E73", "#009E73"},
    {"#D55E00", "#D55E00", "#C05500", "#D55E00", "#D96C17"},
    {"#CC79A7", "#C675A2", "#A16084", "#CC79A7", "#CC79A7"},
    {"#56B4E9", "#4897C4", "#3A7A9E", "#56B4E9", "#56B4E9"},
    {"#F0E442", "#9A922A", "#7D7722", "#F0E442", "#F0E442"},
    {"#1B1F24", "#1B1F24", "#1B1F24", "#E6EAEE", "#E6EAEE"},
    {"#962DFF", "#962DFF", "#962DFF", "#962DFF", "#B164FF"},
    {"#E1004B", "#E1004B", "#E1004B", "#E1004B", "#EB5285"},
    {"#C35AFF", "#C35AFF", "#A24BD4", "#C35AFF", "#C35AFF"},
    {"#D200B4", "#D200B4", "#D200B4", "#D200B4", "#E04CCB"},
}};
constexpr int blackNumber = 7; ///< flips to a light fill in the dark theme

/// Corners on a circle, the first one straight up; every second one at `inner` for stars.
QPainterPath polygonPath(int corners, double outer, double inner, double turn = 0)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn - std::numbers::pi / 2 + 2 * std::numbers::pi * i / corners;
        const double radius = i % 2 ? inner : outer;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(double arm, double half)
{
    const QPolygonF polygon({{-half, -arm},
                             {half, -arm},
                             {half, -half},
                             {arm, -half},
                             {arm, half},
                             {half, half},
                             {half, arm},
                             {-half, arm},
                             {-half, half},
                             {-arm, half},
                             {-arm, -half},
                             {-half, -half}});
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// A shape of about the same area as a circle of radius `r`, centred on the origin.
QPainterPath markerPath(Marker marker, double r)
{
    using std::numbers::pi;
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(QPointF(), r, r);
        break;
    case Marker::Square: {
        const double side = 0.9 * r;
        path.addRect(-side, -side, 2 * side, 2 * side);
        break;
    }
    case Marker::TriangleUp:
        path = polygonPath(3, 1.3 * r, 1.3 * r).translated(0, 0.2 * r);
        break;
    case Marker::TriangleDown:
        path = polygonPath(3, 1.3 * r, 1.3 * r, pi).translated(0, -0.2 * r);
        break;
    case Marker::Diamond:
        path = polygonPath(4, 1.25 * r, 1.25 * r);
        break;
    case Marker::Plus:
        path = crossPath(1.2 * r, 0.42 * r);
        break;
    case Marker::Star:
        path = polygonPath(10, 1.4 * r, 0.62 * r);
        break;
    case Marker::Cross: {
        QTransform turn;
        turn.rotate(45);
        path = turn.map(crossPath(1.25 * r, 0.4 * r));
        break;
    }
    case Marker::Hexagon:
        path = polygonPath(6, 1.12 * r, 1.12 * r);
        break;
    case Marker::Bar:
        path.addRect(-1.3 * r, -0.55 * r, 2.6 * r, 1.1 * r);
        break;
    case Marker::Pentagon:
        path = polygonPath(5, 1.18 * r, 1.18 * r);
        break;
    case Marker::Ring:
        path.addEllipse(QPointF(), 1.1 * r, 1.1 * r);
        path.addEllipse(QPointF(), 0.5 * r, 0.5 * r);
        break;
    }
    return path;
}

/// As light as words must be where contrast is asked for, in the same hue.
QColor lighterInk(QColor ink, const QColor& surface)
{
    constexpr double enough = 7.05; // a little is lost when colours are rounded
    while (contrastRatio(ink, surface) < enough && ink.lightness() < 255)
        ink.setHsl(ink.hslHue(), ink.hslSaturation(), ink.lightness() + 1);
    return ink;
}

} // namespace

SegmentStyle segmentStyle(const Theme& theme, int index)
{
    if (index < 0)
        return {theme.neutral, theme.dark ? theme.neutral : theme.muted, theme.muted,
                Marker::Circle};
    const int color = index % colorCount;
    const SegmentColors& c = colors[std::size_t(color)];
    SegmentStyle style;
    style.fill = theme.dark && color == blackNumber ? QColor(c.inkDark) : QColor(c.fill);
    style.edge = theme.dark ? c.edgeDark : c.edgeLight;
    style.ink = theme.dark ? c.inkDark : c.inkLight;
    if (theme.highContrast)
        style.ink = lighterInk(style.ink, theme.surface);
    style.marker = Marker((index + index / colorCount) % colorCount);
    return style;
}

QString segmentMarkName(int index)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("ui::SegmentStyle", text);
    };
    if (index < 0)
        return words(QT_TRANSLATE_NOOP("ui::SegmentStyle", "Grey circle"));
    static constexpr std::array<const char*, colorCount> names{
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Blue circle"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Orange square"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Green triangle"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Vermilion diamond"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Pink triangle"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Light blue plus"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Yellow star"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Black cross"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Violet hexagon"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Red bar"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Purple pentagon"),
        QT_TRANSLATE_NOOP("ui::SegmentStyle", "Magenta ring"),
    };
    return words(names[std::size_t(index % colorCount)]);
}

void drawMarker(QPainter& painter, Marker marker, QPointF centre, double radius, const QColor& fill,
                const QColor& edge, double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    QPen pen(edge, edgeWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(edgeWidth > 0 ? pen : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawPath(markerPath(marker, radius));
    painter.restore();
}

QPixmap markerPixmap(const SegmentStyle& style, int size, double devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawMarker(painter, style.marker, QPointF(size, size) / 2, 0.35 * size, style.fill, style.edge);
    return pixmap;
}

} // namespace ui

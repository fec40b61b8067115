#include "ui/plots/painterrelay.h"

#include <QPainter>
#include <QPixmap>

namespace ui {

PainterRelay::PainterRelay(QPainter& target, const QSize& size)
    : QPaintEngine(AllFeatures), m_target(target), m_size(size), m_base(target.worldTransform()),
      m_hasClip(target.hasClipping()), m_baseOpacity(target.opacity())
{
    if (m_hasClip)
        m_baseClip = target.clipPath();
    m_target.save();
}

PainterRelay::~PainterRelay()
{
    m_target.restore();
}

QPaintEngine* PainterRelay::paintEngine() const
{
    return const_cast<PainterRelay*>(this);
}

int PainterRelay::metric(PaintDeviceMetric metric) const
{
    // Text is measured with the target's resolution, all else is in the target's own units.
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return m_target.device()->logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return m_target.device()->logicalDpiY();
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

bool PainterRelay::begin(QPaintDevice*)
{
    return true;
}

bool PainterRelay::end()
{
    return true;
}

void PainterRelay::updateState(const QPaintEngineState& state)
{
    const DirtyFlags dirty = state.state();
    if (dirty & (DirtyClipRegion | DirtyClipPath | DirtyClipEnabled))
        applyClip(state);
    m_target.setWorldTransform(state.transform() * m_base);
    if (dirty & DirtyPen)
        m_target.setPen(state.pen());
    if (dirty & DirtyBrush)
        m_target.setBrush(state.brush());
    if (dirty & DirtyBrushOrigin)
        m_target.setBrushOrigin(state.brushOrigin());
    if (dirty & DirtyFont)
        m_target.setFont(state.font());
    if (dirty & DirtyOpacity)
        m_target.setOpacity(m_baseOpacity * state.opacity());
    if (dirty & DirtyHints) {
        const QPainter::RenderHints wanted = state.renderHints();
        m_target.setRenderHints(m_target.renderHints() & ~wanted, false);
        m_target.setRenderHints(wanted, true);
    }
}

/// The target's own clip stays in force: what is drawn here is clipped within it.
void PainterRelay::applyClip(const QPaintEngineState& state)
{
    m_target.setWorldTransform(m_base);
    if (m_hasClip)
        m_target.setClipPath(m_baseClip);
    else
        m_target.setClipping(false);
    if (!state.isClipEnabled() || !painter()->hasClipping())
        return;
    m_target.setWorldTransform(state.transform() * m_base);
    m_target.setClipPath(painter()->clipPath(), m_hasClip ? Qt::IntersectClip : Qt::ReplaceClip);
}

void PainterRelay::drawLines(const QLineF* lines, int count)
{
    m_target.drawLines(lines, count);
}

void PainterRelay::drawEllipse(const QRectF& rect)
{
    m_target.drawEllipse(rect);
}

void PainterRelay::drawPath(const QPainterPath& path)
{
    m_target.drawPath(path);
}

void PainterRelay::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (mode == PolylineMode)
        m_target.drawPolyline(points, count);
    else if (mode == ConvexMode)
        m_target.drawConvexPolygon(points, count);
    else
        m_target.drawPolygon(points, count,
                             mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
}

void PainterRelay::drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source)
{
    m_target.drawPixmap(rect, pixmap, source);
}

void PainterRelay::drawTextItem(const QPointF& position, const QTextItem& item)
{
    m_target.setFont(item.font());
    m_target.drawText(position, item.text());
}

} // namespace ui

#include "ui/pages/welcome/samplepicture.h"

#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

SamplePicture::SamplePicture(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(108);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SamplePicture::setFigure(SampleFigure figure)
{
    m_figure = std::move(figure);
    update();
}

void SamplePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The same proportions on wide cards.
    const double width = std::min<double>(this->width() - 48, 216);
    const QRectF area((this->width() - width) / 2, 16, width, height() - 26);
    switch (m_figure.kind) {
    case SampleFigure::Kind::None:
        return;
    case SampleFigure::Kind::Scatter:
        return paintScatter(painter, area);
    case SampleFigure::Kind::Bars:
        return paintBars(painter, area);
    case SampleFigure::Kind::Gain:
        return paintGain(painter, area);
    case SampleFigure::Kind::Missing:
        return paintMissing(painter, area);
    }
}

void SamplePicture::paintScatter(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(this);
    for (qsizetype i = 0; i < m_figure.points.size(); ++i) {
        const SegmentStyle style = segmentStyle(theme, m_figure.groups[std::size_t(i)]);
        const QPointF p = m_figure.points[i];
        drawMarker(painter, style.marker,
                   {area.left() + p.x() * area.width(), area.bottom() - p.y() * area.height()}, 2.8,
                   style.fill, style.edge, 0.5);
    }
}

void SamplePicture::paintBars(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(this);
    const double slot = area.width() * 0.88 / double(m_figure.shares.size());
    const double left = area.center().x() - slot * double(m_figure.shares.size()) / 2;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_figure.shares.size(); ++i) {
        const double height = area.height() * 0.92 * m_figure.shares[i];
        painter.setBrush(segmentStyle(theme, int(i)).fill);
        painter.drawRect(
            QRectF(left + slot * (double(i) + 0.15), area.bottom() - height, slot * 0.7, height));
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5),
                     QPointF(area.right(), area.bottom() + 0.5));
}

void SamplePicture::paintGain(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(this);
    const auto place = [&area](QPointF p) {
        return QPointF(area.left() + p.x() * area.width(), area.bottom() - p.y() * area.height());
    };
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(place({0, 0}), place({1, 0}));
    painter.drawLine(place({0, 0}), place({0, 1}));
    QPen dashed(theme.neutral, 1, Qt::CustomDashLine);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    painter.drawLine(place({0, 0}), place({1, 1}));
    QPainterPath curve(place(m_figure.points.first()));
    for (const QPointF& point : m_figure.points)
        curve.lineTo(place(point));
    painter.setPen(QPen(theme.accent, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
}

void SamplePicture::paintMissing(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(this);
    const double slot = area.width() / double(m_figure.missing.size());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t c = 0; c < m_figure.missing.size(); ++c) {
        const auto& rows = m_figure.missing[c];
        const double step = area.height() / double(rows.size());
        for (std::size_t b = 0; b < rows.size(); ++b)
            painter.fillRect(QRectF(area.left() + slot * double(c), area.top() + step * double(b),
                                    slot - 2, step + 1),
                             missingColor(theme, 0.7 * rows[b]));
    }
}

} // namespace ui

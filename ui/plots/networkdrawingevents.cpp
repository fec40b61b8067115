#include "ui/plots/networkdrawing.h"
#include "ui/plots/plottext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

ReadOut NetworkDrawing::readOutOf(std::size_t layer) const
{
    const Bar& bar = m_bars[layer];
    if (bar.kind == Kind::Input)
        return {bar.name, {{bar.detail, {}}, {tr("from %1").arg(bar.parameters), {}}}};
    const QString parameters = bar.parameters.isEmpty() ? tr("none") : bar.parameters;
    return {bar.kind == Kind::BatchNormalization
                ? bar.name
                : QStringLiteral("%1 %2").arg(bar.name, bar.detail),
            {{tr("values"), countText(static_cast<qint64>(bar.width))},
             {tr("parameters"), parameters}}};
}

void NetworkDrawing::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (m_current < 0 || !hasFigure())
        return;
    const auto layer = static_cast<std::size_t>(m_current);
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = barRects(size())[layer];
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 5, 5);
    const ReadOut box = readOutOf(layer);
    const QSizeF boxSize = box.size();
    double x = bar.right() + 10;
    if (x + boxSize.width() > width())
        x = bar.left() - 10 - boxSize.width();
    box.paint(painter, {std::max(x, 0.0), std::max(bar.center().y() - boxSize.height() / 2, 2.0)},
              theme);
}

void NetworkDrawing::setCurrent(int layer)
{
    if (layer == m_current)
        return;
    m_current = layer;
    if (layer >= 0) {
        const ReadOut box = readOutOf(static_cast<std::size_t>(layer));
        QStringList words{box.title};
        for (const auto& [name, value] : box.lines)
            words << (name + u' ' + value).trimmed();
        setSummary(words.join(QStringLiteral(", ")));
    } else {
        describe();
    }
    update();
}

void NetworkDrawing::mouseMoveEvent(QMouseEvent* event)
{
    const std::vector<QRectF> rects = barRects(size());
    const auto away = [&](const QRectF& rect) {
        return std::abs(rect.center().x() - event->position().x());
    };
    const auto nearest = std::ranges::min_element(rects, {}, away);
    setCurrent(nearest == rects.end() ? -1 : static_cast<int>(nearest - rects.begin()));
}

void NetworkDrawing::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void NetworkDrawing::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && hasFigure())
        setCurrent(0);
}

void NetworkDrawing::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    setCurrent(-1);
}

void NetworkDrawing::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (last < 0)
        PlotWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Left)
        setCurrent(m_current < 0 ? last : std::max(m_current - 1, 0));
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if (event->key() == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else
        PlotWidget::keyPressEvent(event);
}

} // namespace ui

#include "ui/plots/plotwidget.h"

#include <QEvent>
#include <QPainter>
#include <QTextOption>

namespace ui {

PlotWidget::PlotWidget(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    connect(this, &PlotWidget::figureChanged, this, qOverload<>(&QWidget::update));
}

void PlotWidget::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void PlotWidget::setSummary(const QString& summary)
{
    setAccessibleDescription(summary);
}

void PlotWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Theme& theme = themeOf(this);
    if (hasFigure()) {
        paintFigure(painter, size(), theme);
        return;
    }
    painter.setFont(interfaceFont(13));
    painter.setPen(theme.muted);
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WordWrap);
    painter.drawText(QRectF(rect()).adjusted(24, 8, -24, -8), m_emptyText, option);
}

void PlotWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace ui

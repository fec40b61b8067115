#include "ui/widgets/columnscroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

ColumnScroll::ColumnScroll(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &QWidget::updateGeometry);
}

QSize ColumnScroll::sizeHint() const
{
    return QScrollArea::sizeHint().expandedTo(minimumSizeHint());
}

QSize ColumnScroll::minimumSizeHint() const
{
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    const int content =
        widget() ? std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth()) : 0;
    return {content + bar, QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace ui

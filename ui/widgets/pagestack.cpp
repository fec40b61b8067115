#include "ui/widgets/pagestack.h"

#include <QScrollArea>

namespace ui {

PageStack::PageStack(int leastWidth, QWidget* parent)
    : QStackedWidget(parent), m_leastWidth(leastWidth)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::minimumSizeHint() const
{
    const QSize least = currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    return least.expandedTo({m_leastWidth, 0});
}

QScrollArea* scrolledPages(PageStack* pages)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setWidget(pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    return scroll;
}

} // namespace ui

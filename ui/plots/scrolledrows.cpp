#include "ui/plots/scrolledrows.h"

#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double moreHeight = 18;

} // namespace

ScrolledRows::ScrolledRows(double leastHeight, double mostHeight, QWidget* parent)
    : PlotWidget(parent), m_leastHeight(leastHeight), m_mostHeight(mostHeight),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_bar->hide();
    m_bar->setAccessibleName(tr("Scroll rows"));
    connect(m_bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

ScrolledRows::Rows ScrolledRows::rowsFor(const QSizeF& size, int first) const
{
    Rows rows;
    rows.top = headHeight(size.width());
    const double room = size.height() - rows.top - footHeight(size.width());
    const int all = rowCount();
    rows.height = std::clamp(room / std::max(1, all), m_leastHeight, m_mostHeight);
    const auto fitting = std::max(1, static_cast<int>(std::floor((room + 0.5) / rows.height)));
    rows.count = std::min(all, fitting);
    rows.first = std::clamp(first, 0, all - rows.count);
    return rows;
}

void ScrolledRows::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    Rows rows = rowsFor(size, 0);
    const int all = rowCount();
    if (rows.count < all) {
        rows = rowsFor({size.width(), size.height() - moreHeight}, 0);
        drawLabel(painter, QRectF(0, size.height() - moreHeight, size.width(), moreHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12), theme.muted,
                  tr("and %1 more").arg(countText(all - rows.count)));
        paintRows(painter, {size.width(), size.height() - moreHeight}, rows, theme);
        return;
    }
    paintRows(painter, size, rows, theme);
}

QSize ScrolledRows::figureSize() const
{
    const int width = figureWidth();
    const double height = headHeight(width) + footHeight(width) +
                          rowCount() * std::min(m_mostHeight, m_leastHeight * 1.15);
    return {width, std::max(160, static_cast<int>(std::ceil(height)))};
}

QSizeF ScrolledRows::screenSize() const
{
    return {m_bar->isVisibleTo(this) ? width() - m_bar->width() - 4.0 : width(),
            static_cast<double>(height())};
}

ScrolledRows::Rows ScrolledRows::screenRows() const
{
    return rowsFor(screenSize(), m_bar->isVisibleTo(this) ? m_bar->value() : 0);
}

bool ScrolledRows::isScrolling() const
{
    return hasFigure() && rowsFor(QSizeF(size()), 0).count < rowCount();
}

void ScrolledRows::updateRows()
{
    m_row.reset();
    updateScrollBar();
    emit figureChanged();
}

void ScrolledRows::updateScrollBar()
{
    const bool scrolling = isScrolling();
    m_bar->setVisible(scrolling);
    if (!scrolling)
        return;
    const int width = m_bar->sizeHint().width();
    m_bar->setGeometry(this->width() - width, 0, width, height());
    const int visible = rowsFor(screenSize(), 0).count;
    m_bar->setRange(0, rowCount() - visible);
    m_bar->setPageStep(visible);
}

void ScrolledRows::fitView()
{
    m_bar->setValue(0);
}

QRectF ScrolledRows::rowRect(int row) const
{
    const Rows rows = screenRows();
    if (row < rows.first || row >= rows.first + rows.count)
        return {};
    return {0, rows.topOf(row), screenSize().width(), rows.height};
}

std::optional<int> ScrolledRows::rowAt(const QPointF& position) const
{
    if (!hasFigure() || position.x() > screenSize().width())
        return {};
    const Rows rows = screenRows();
    const auto row = static_cast<int>(std::floor((position.y() - rows.top) / rows.height));
    if (row < 0 || row >= rows.count)
        return {};
    return rows.first + row;
}

bool ScrolledRows::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlotWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const auto row = rowAt(help->pos())) {
        m_column = columnAt(help->pos().x());
        QToolTip::showText(help->globalPos(), rowText(*row), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void ScrolledRows::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Theme& theme = themeOf(this);
    if (m_row)
        painter.fillRect(rowRect(*m_row), theme.hover);
    paintRows(painter, screenSize(), screenRows(), theme);
}

void ScrolledRows::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    updateScrollBar();
}

void ScrolledRows::mousePressEvent(QMouseEvent* event)
{
    const auto row = rowAt(event->position());
    m_column = columnAt(event->position().x());
    if (event->button() == Qt::LeftButton && row)
        chooseRow(*row);
    else
        PlotWidget::mousePressEvent(event);
}

void ScrolledRows::mouseMoveEvent(QMouseEvent* event)
{
    const auto row = rowAt(event->position());
    const int column = columnAt(event->position().x());
    if (row == m_row && column == m_column)
        return;
    m_row = row;
    m_column = column;
    update();
    if (row)
        QToolTip::showText(event->globalPosition().toPoint(), rowText(*row), this);
    else
        QToolTip::hideText();
}

void ScrolledRows::leaveEvent(QEvent* event)
{
    m_row.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void ScrolledRows::wheelEvent(QWheelEvent* event)
{
    if (!isScrolling()) {
        event->ignore();
        return;
    }
    const int notches = event->angleDelta().y() / 40;
    m_bar->setValue(m_bar->value() - notches);
    m_row.reset();
    event->accept();
}

void ScrolledRows::moveTo(int row, int column)
{
    m_row = std::clamp(row, 0, rowCount() - 1);
    m_column = std::clamp(column, 0, columnCount() - 1);
    const Rows rows = screenRows();
    if (*m_row < rows.first)
        m_bar->setValue(*m_row);
    else if (*m_row >= rows.first + rows.count)
        m_bar->setValue(*m_row - rows.count + 1);
    const QString text = rowText(*m_row);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(rowRect(*m_row).bottomLeft().toPoint()), text, this);
    update();
}

void ScrolledRows::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const int page = std::max(1, screenRows().count - 1);
    const int row = m_row.value_or(0);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_row ? row - 1 : 0, m_column);
    case Qt::Key_Down:
        return moveTo(m_row ? row + 1 : 0, m_column);
    case Qt::Key_Left:
        return moveTo(row, m_column - 1);
    case Qt::Key_Right:
        return moveTo(row, m_column + 1);
    case Qt::Key_PageUp:
        return moveTo(row - page, m_column);
    case Qt::Key_PageDown:
        return moveTo(row + page, m_column);
    case Qt::Key_Home:
        return moveTo(0, m_column);
    case Qt::Key_End:
        return moveTo(rowCount() - 1, m_column);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row)
            chooseRow(*m_row);
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

} // namespace ui

#include "ui/plots/barlist.h"

#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double barHeight = 8;
constexpr double noteGap = 6;
constexpr int noteSize = 12;
constexpr int nameSize = 13;
constexpr int smallNameSize = 11;

/// On one line, or smaller on two where the row is high enough.
void drawName(QPainter& painter, const QRectF& place, const QColor& color, const QString& name)
{
    const QFont font = interfaceFont(nameSize);
    constexpr double smallLine = 14;
    if (textWidth(font, name) <= place.width() || place.height() < 2 * smallLine - 1) {
        drawLabel(painter, place, Qt::AlignLeft | Qt::AlignVCenter, font, color, name);
        return;
    }
    const QFont small = interfaceFont(smallNameSize);
    const QStringList lines = onLines(name, small, place.width());
    double top = place.center().y() - smallLine * double(lines.size()) / 2;
    for (const QString& line : lines) {
        drawLabel(painter, QRectF(place.left(), top, place.width(), smallLine),
                  Qt::AlignLeft | Qt::AlignVCenter, small, color, line);
        top += smallLine;
    }
}

} // namespace

BarList::BarList(Color color, QWidget* parent)
    : PlotWidget(parent),
      m_color(color), m_header{QStringLiteral("label"), QStringLiteral("value"), QString()}
{
}

void BarList::setItems(std::vector<BarItem> items, const QString& note, double full)
{
    m_items = std::move(items);
    m_note = note;
    m_full = full;
    m_cursor = -1;
    updateGeometry();
    emit figureChanged();
}

void BarList::setTableHeader(const QString& label, const QString& value, const QString& unit)
{
    m_header = {label, value, unit};
}

void BarList::setRowHeight(double height)
{
    m_rowHeight = height;
    updateGeometry();
    update();
}

void BarList::setChoosable(bool on)
{
    m_choosable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BarList::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
    emit figureChanged();
}

int BarList::heightFor(int width) const
{
    double rows = static_cast<double>(m_items.size());
    if (m_mostRows > 0 && rows > m_mostRows)
        rows = m_mostRows;
    double height = m_rowHeight * rows;
    if (!m_note.isEmpty())
        height += noteGap +
                  drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(noteSize), {}, m_note);
    return static_cast<int>(std::ceil(height));
}

QSize BarList::sizeHint() const
{
    return {300, heightFor(300)};
}

QSize BarList::figureSize() const
{
    // An export holds every row.
    const int folded = std::max(0, static_cast<int>(m_items.size()) - m_mostRows);
    const double more = m_mostRows > 0 ? m_rowHeight * folded : 0;
    return {560, std::max(120, heightFor(560) + static_cast<int>(std::ceil(more)))};
}

int BarList::rowsFitting(const QSizeF& size) const
{
    double room = size.height();
    if (!m_note.isEmpty())
        room -= noteGap + drawWrapped(nullptr, QRectF(0, 0, size.width(), 0),
                                      interfaceFont(noteSize), {}, m_note);
    const auto fitting = static_cast<int>((room + 1) / m_rowHeight);
    const auto all = static_cast<int>(m_items.size());
    if (fitting >= all || fitting == m_mostRows)
        return std::min(fitting, all);
    return std::max(1, fitting - 1);
}

void BarList::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    paintRows(painter, size, theme, rowsFitting(size));
}

void BarList::paintRows(QPainter& painter, const QSizeF& size, const Theme& theme, int rows) const
{
    const QFont nameFont = interfaceFont(nameSize);
    const QFont valueFont = interfaceFont(nameSize);
    double nameWidth = 0, valueWidth = 0, unitWidth = 0, greatest = m_full;
    for (int i = 0; i < rows; ++i) {
        const BarItem& item = m_items[static_cast<std::size_t>(i)];
        nameWidth = std::max(nameWidth, textWidth(nameFont, item.label));
        valueWidth = std::max(valueWidth, textWidth(valueFont, item.valueText));
        unitWidth = std::max(unitWidth, textWidth(valueFont, item.unit));
        if (!item.cut)
            greatest = std::max(greatest, std::abs(item.value));
    }
    nameWidth = std::min(nameWidth, size.width() * 0.45);
    if (unitWidth > 0)
        unitWidth += 4;
    const double left = std::ceil(std::max(nameWidth + 14, size.width() * 0.38));
    const double right = size.width() - std::ceil(valueWidth + unitWidth) - 14;
    const double longest = std::max(8.0, right - left);
    const QColor fill = m_color == Color::Accent ? theme.accent : theme.neutral;
    for (int i = 0; i < rows; ++i) {
        const BarItem& item = m_items[static_cast<std::size_t>(i)];
        const double top = i * m_rowHeight;
        drawName(painter, QRectF(0, top, left - 10, m_rowHeight), theme.text, item.label);
        const double share = item.cut ? 1 : greatest > 0 ? std::abs(item.value) / greatest : 0;
        const double width = item.value == 0 ? 0 : std::max(1.5, longest * share);
        const QRectF bar(left, top + (m_rowHeight - barHeight) / 2, width, barHeight);
        if (item.cut)
            painter.fillRect(bar, QBrush(fill, Qt::BDiagPattern));
        else
            painter.fillRect(bar, fill);
        drawLabel(painter, QRectF(right, top, size.width() - right - unitWidth, m_rowHeight),
                  Qt::AlignRight | Qt::AlignVCenter, valueFont, theme.text, item.valueText);
        if (unitWidth > 0)
            drawLabel(painter, QRectF(size.width() - unitWidth, top, unitWidth, m_rowHeight),
                      Qt::AlignRight | Qt::AlignVCenter, valueFont, theme.muted, item.unit);
    }
    double y = rows * m_rowHeight;
    const auto folded = static_cast<int>(m_items.size()) - rows;
    if (folded > 0 && y + m_rowHeight <= size.height() + 1) {
        drawLabel(painter, QRectF(0, y, size.width(), m_rowHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(noteSize), theme.muted,
                  tr("and %1 more").arg(countText(folded)));
        y += m_rowHeight;
    }
    if (!m_note.isEmpty())
        drawWrapped(&painter, QRectF(0, y + noteGap, size.width(), 0), interfaceFont(noteSize),
                    theme.muted, m_note);
}

QVector<QStringList> BarList::figureTable() const
{
    const bool units = !m_header[2].isEmpty();
    QVector<QStringList> table{units ? m_header : m_header.mid(0, 2)};
    for (const BarItem& item : m_items) {
        QStringList row{item.label, QString::number(item.value, 'g', 17)};
        if (units)
            row << item.unit;
        table << row;
    }
    return table;
}

QRectF BarList::rowRect(int row) const
{
    return {0, row * m_rowHeight, static_cast<double>(width()), m_rowHeight};
}

int BarList::rowAt(const QPointF& position) const
{
    const auto row = static_cast<int>(std::floor(position.y() / m_rowHeight));
    return row >= 0 && row < rowsFitting(size()) ? row : -1;
}

QString BarList::readOut(int row) const
{
    const BarItem& item = m_items[static_cast<std::size_t>(row)];
    if (!item.readOut.isEmpty())
        return item.readOut;
    return tr("%1: %2").arg(item.label, (item.valueText + QLatin1Char(' ') + item.unit).trimmed());
}

void BarList::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintRows(painter, size(), theme, rowsFitting(size()));
    if (!hasFocus() || m_cursor < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(rowRect(m_cursor).adjusted(1, 1, -1, -1));
}

void BarList::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (!m_choosable || event->button() != Qt::LeftButton || row < 0) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_cursor = row;
    update();
    emit rowChosen(row);
}

void BarList::mouseMoveEvent(QMouseEvent* event)
{
    const bool onRow = m_choosable && rowAt(event->position()) >= 0;
    setCursor(onRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
    PlotWidget::mouseMoveEvent(event);
}

void BarList::keyPressEvent(QKeyEvent* event)
{
    const int rows = hasFigure() ? rowsFitting(size()) : 0;
    const auto move = [&](int row) {
        m_cursor = std::clamp(row, 0, rows - 1);
        QToolTip::showText(mapToGlobal(rowRect(m_cursor).bottomLeft().toPoint()), readOut(m_cursor),
                           this);
        setAccessibleDescription(readOut(m_cursor));
        update();
    };
    if (!m_choosable || rows == 0) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return move(m_cursor - 1);
    case Qt::Key_Down:
        return move(m_cursor + 1);
    case Qt::Key_Home:
        return move(0);
    case Qt::Key_End:
        return move(rows - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            emit rowChosen(m_cursor);
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

void BarList::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    if (m_cursor < 0 && event->reason() != Qt::MouseFocusReason)
        m_cursor = 0;
    update();
}

void BarList::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    update();
}

bool BarList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlotWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(QPointF(help->pos()));
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), readOut(row), this);
    return true;
}

} // namespace ui

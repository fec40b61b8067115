#include "ui/plots/barlist.h"

#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double barHeight = 8;
constexpr double noteGap = 6;
constexpr int noteSize = 12;

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

int BarList::heightFor(int width) const
{
    double height = m_rowHeight * static_cast<double>(m_items.size());
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
    return {560, std::max(120, heightFor(560))};
}

int BarList::rowsFitting(const QSizeF& size) const
{
    double room = size.height();
    if (!m_note.isEmpty())
        room -= noteGap + drawWrapped(nullptr, QRectF(0, 0, size.width(), 0),
                                      interfaceFont(noteSize), {}, m_note);
    const auto fitting = static_cast<int>((room + 1) / m_rowHeight);
    const auto all = static_cast<int>(m_items.size());
    return fitting >= all ? all : std::max(1, fitting - 1);
}

void BarList::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const QFont nameFont = interfaceFont(13);
    const QFont valueFont = interfaceFont(13);
    const int rows = rowsFitting(size);
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
        drawLabel(painter, QRectF(0, top, left - 10, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                  nameFont, theme.text, item.label);
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
    if (folded > 0) {
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

bool BarList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlotWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto row = static_cast<int>(help->pos().y() / m_rowHeight);
    if (row < 0 || row >= rowsFitting(size())) {
        QToolTip::hideText();
        return true;
    }
    const BarItem& item = m_items[static_cast<std::size_t>(row)];
    QToolTip::showText(
        help->globalPos(),
        tr("%1: %2").arg(item.label, (item.valueText + QLatin1Char(' ') + item.unit).trimmed()),
        this);
    return true;
}

} // namespace ui

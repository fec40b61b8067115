#include "ui/plots/associationheatmap.h"
#include "ui/plots/pairpicture.h"
#include "ui/style/colormaps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

/// How an AssociationHeatmap is drawn.
namespace ui {

using core::explore::Measure;

namespace {

constexpr double nameGap = 8;
constexpr double letterInset = 2;
constexpr int letterSize = 8;
constexpr double letteredWidth = 34;
constexpr double letteredRoom = 15; ///< beside the height of the figure

} // namespace

void AssociationHeatmap::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    paint(painter, size, layoutFor(size, 0), theme);
}

void AssociationHeatmap::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    const Theme& theme = themeOf(this);
    const Layout layout = screenLayout();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, size(), layout, theme);
    const auto outline = [&](const std::optional<Place>& place, const QColor& color) {
        if (!place)
            return;
        const QRectF cell = cellRect(layout, place->row, place->column);
        if (cell.isNull())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5));
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    outline(m_hovered, theme.axis);
    if (hasFocus())
        outline(m_cursor, theme.accent);
}

void AssociationHeatmap::paint(QPainter& painter, const QSizeF& size, const Layout& layout,
                               const Theme& theme)
{
    paintCells(painter, layout, theme);
    paintNames(painter, layout, theme);
    paintLegend(painter, size, layout, theme);
    if (!m_selected)
        return;
    const QRectF cell = cellRect(layout, placeOf(m_selected->first), placeOf(m_selected->second));
    if (!cell.isNull())
        paintSelectionFrame(painter, cell, theme);
}

int AssociationHeatmap::numberSize(const Layout& layout) const
{
    const QString widest = associationText(-0.88, m_absolute);
    for (const int pixels : {14, 13, 12, 11, 10, 9}) {
        // The larger sizes are for cells that leave them air.
        const double air = pixels > 12 ? 30 : 3;
        if (textWidth(interfaceFont(pixels), widest) + air <= layout.cellWidth &&
            pixels + air <= layout.cellHeight)
            return pixels;
    }
    return 0;
}

void AssociationHeatmap::paintCells(QPainter& painter, const Layout& layout,
                                    const Theme& theme) const
{
    const int pixels = m_numbers ? numberSize(layout) : 0;
    const QFont font = interfaceFont(std::max(1, pixels));
    const QFont letterFont = interfaceFont(letterSize);
    // In the corner above the figure, which gives way by three pixels, where both have room.
    const bool letters = pixels > 0 && layout.cellWidth >= letteredWidth &&
                         layout.cellHeight >= pixels + letteredRoom;
    for (int down = 0; down < layout.view.rows; ++down) {
        for (int across = 0; across < layout.view.columns; ++across) {
            const int row = layout.view.firstRow + down;
            const int column = layout.view.firstColumn + across;
            const QRectF cell = cellRect(layout, row, column);
            const double value = m_matrix.value(matrixIndex(row), matrixIndex(column));
            painter.setRenderHint(QPainter::Antialiasing, false);
            if (row == column || std::isnan(value) || isBelowThreshold(value)) {
                painter.fillRect(cell, theme.hover);
                continue;
            }
            const QColor color = divergingColor(theme, m_absolute ? std::abs(value) : value);
            painter.fillRect(cell, color);
            painter.setRenderHint(QPainter::Antialiasing);
            const QColor ink = textOn(color);
            if (pixels > 0)
                drawLabel(painter, letters ? cell.adjusted(0, 6, 0, 0) : cell, Qt::AlignCenter,
                          font, ink, associationText(value, m_absolute));
            if (letters)
                drawLabel(painter, cell.adjusted(letterInset, 0, -letterInset, 0),
                          Qt::AlignRight | Qt::AlignTop, letterFont, ink,
                          measureLetter(m_matrix.measureAt(matrixIndex(row), matrixIndex(column))));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

QFont AssociationHeatmap::nameFont(const Layout& layout, QFont::Weight weight) const
{
    for (const int pixels : {12, 11, 10})
        if (layout.cellHeight >= pixels + 1)
            return interfaceFont(pixels, weight);
    return interfaceFont(12, weight);
}

void AssociationHeatmap::paintNames(QPainter& painter, const Layout& layout,
                                    const Theme& theme) const
{
    const auto isChosen = [&](int place, bool row) {
        return m_selected && matrixIndex(place) == (row ? m_selected->first : m_selected->second);
    };
    const QFont plain = nameFont(layout, QFont::Normal);
    const QFont strong = nameFont(layout, QFont::DemiBold);
    // Rows lower than a line show every second, third … name.
    const int stride =
        std::max(1, static_cast<int>(std::ceil((plain.pixelSize() + 1) / layout.cellHeight)));
    for (int down = 0; down < layout.view.rows; ++down) {
        const int row = layout.view.firstRow + down;
        if (row % stride != 0)
            continue;
        drawLabel(painter,
                  QRectF(0, layout.area.top() + down * layout.cellHeight,
                         layout.nameWidth - nameGap, layout.cellHeight),
                  Qt::AlignRight | Qt::AlignVCenter, isChosen(row, true) ? strong : plain,
                  theme.text, m_names[row]);
    }
    ColumnLabels labels = layout.labels;
    labels.texts = labels.texts.mid(layout.view.firstColumn, layout.view.columns);
    int chosen = -1;
    for (int across = 0; across < layout.view.columns; ++across)
        if (isChosen(layout.view.firstColumn + across, false))
            chosen = across;
    drawColumnLabels(painter, labels, interfaceFont(12), layout.area.left(), layout.area.top(),
                     layout.cellWidth, theme.text, chosen, theme.text);
}

QStringList AssociationHeatmap::legendLines() const
{
    QStringList lines = measureLines(m_matrix);
    if (m_threshold > 0)
        lines << tr("Weaker than |%1|: left empty").arg(numberText(m_threshold, 2));
    return lines;
}

void AssociationHeatmap::paintLegend(QPainter& painter, const QSizeF& size, const Layout& layout,
                                     const Theme& theme) const
{
    const QFont font = interfaceFont(11);
    const double top = layout.legendTop;
    const QStringList lines = legendLines();
    double captionWidth = 0;
    for (const QString& line : lines)
        captionWidth = std::max(captionWidth, textWidth(font, line));
    const double left =
        std::max(0.0, std::min(layout.area.left(), size.width() - captionWidth - 24 - 120));
    const double barWidth = std::clamp(size.width() - left - captionWidth - 24, 90.0, 180.0);
    const int steps = 60;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < steps; ++i) {
        const double x = std::round(left + barWidth * i / steps);
        const double end = std::round(left + barWidth * (i + 1) / steps);
        const double share = (i + 0.5) / steps;
        const double value = m_absolute ? share : 2 * share - 1;
        painter.fillRect(QRectF(x, top, end - x, 8),
                         isBelowThreshold(value) ? theme.hover : divergingColor(theme, value));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ticks(left, top + 10, barWidth, 14);
    drawLabel(painter, ticks, Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              m_absolute ? numberText(0, 0) : numberText(-1, 0));
    drawLabel(painter, ticks, Qt::AlignRight | Qt::AlignVCenter, font, theme.muted,
              m_absolute ? numberText(1, 0) : QLatin1Char('+') + numberText(1, 0));
    if (!m_absolute)
        drawLabel(painter, ticks, Qt::AlignHCenter | Qt::AlignVCenter, font, theme.muted,
                  numberText(0, 0));
    const double captionLeft = left + barWidth + 24;
    for (int i = 0; i < lines.size(); ++i)
        drawLabel(painter, QRectF(captionLeft, top - 4 + i * 15, size.width() - captionLeft, 15),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, lines[i]);
}

} // namespace ui

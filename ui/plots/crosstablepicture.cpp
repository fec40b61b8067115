#include "ui/plots/crosstablegrid.h"
#include "ui/plots/pairpicture.h"
#include "ui/plots/plottext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double markerRoom = 14;
constexpr double markedCell = 30;

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

void paintColumnName(QPainter& painter, const QRectF& cell, const ShownLevel& column, bool marked,
                     const Theme& theme)
{
    const QFont font = interfaceFont(12);
    if (!marked || column.isRest || cell.width() < markedCell) {
        drawLabel(painter, cell, Qt::AlignCenter, font, theme.muted, column.name);
        return;
    }
    const double width = textWidth(font, column.name);
    const SegmentStyle style = segmentStyle(theme, static_cast<int>(column.levels.front()));
    const double start = std::max(cell.left(), cell.center().x() - (width + markerRoom) / 2);
    drawMarker(painter, style.marker, QPointF(start + 5, cell.center().y()), 4.2, style.fill,
               style.edge);
    drawLabel(
        painter,
        QRectF(start + markerRoom, cell.top(), cell.right() - start - markerRoom, cell.height()),
        Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, column.name);
}

void paintHeader(QPainter& painter, const QRectF& area, const CrossTableGrid& grid,
                 const core::explore::PairView& view, const Theme& theme)
{
    const QFont font = interfaceFont(12);
    drawLabel(painter, grid.firstName(), Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              QString::fromStdString(view.nameA));
    for (std::size_t i = 0; i < grid.columns().size(); ++i)
        paintColumnName(painter, grid.columnName(i), grid.columns()[i], view.targetB, theme);
    drawLabel(painter, grid.columnName(grid.columns().size()), Qt::AlignRight | Qt::AlignVCenter,
              font, theme.muted, grid.totalColumnName());
    painter.setPen(QPen(theme.border, 1));
    const double line = area.top() + CrossTableGrid::headerHeight - 2.5;
    painter.drawLine(QPointF(area.left(), line), QPointF(grid.right(), line));
}

void paintRow(QPainter& painter, const CrossTableGrid& grid, std::size_t row, const Theme& theme)
{
    const bool isTotal = row == grid.rows().size();
    const QFont font = interfaceFont(12, isTotal ? QFont::DemiBold : QFont::Normal);
    const bool isRest = !isTotal && grid.rows()[row].isRest;
    drawLabel(painter, grid.rowName(row), Qt::AlignLeft | Qt::AlignVCenter, font,
              isRest ? theme.muted : theme.text,
              isTotal ? grid.totalRowName() : grid.rows()[row].name);
    for (std::size_t i = 0; i < grid.columns().size(); ++i) {
        const QRectF cell = grid.cell(row, i);
        QColor ink = theme.text;
        if (!isTotal) {
            const QColor color = divergingColor(theme, grid.colorValue(row, i));
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(cell, color);
            painter.setRenderHint(QPainter::Antialiasing);
            ink = textOn(color);
        }
        const QString figure = grid.text(row, i);
        const double spare = cell.width() - textWidth(font, figure);
        drawLabel(painter, cell.adjusted(0, 0, -std::clamp(spare / 2, 0.0, 10.0), 0),
                  Qt::AlignRight | Qt::AlignVCenter, font, ink, figure);
    }
    drawLabel(painter, grid.cell(row, grid.columns().size()), Qt::AlignRight | Qt::AlignVCenter,
              font, theme.text, grid.text(row, grid.columns().size()));
}

} // namespace

std::vector<ShownLevel> shownLevels(const std::vector<std::string>& names,
                                    const std::vector<double>& totals, bool keepOrder,
                                    std::size_t most)
{
    std::vector<std::size_t> bySize;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (totals[i] > 0)
            bySize.push_back(i);
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](std::size_t a, std::size_t b) { return totals[a] > totals[b]; });
    std::vector<std::size_t> rest;
    if (bySize.size() > most) {
        rest.assign(bySize.begin() + static_cast<std::ptrdiff_t>(most) - 1, bySize.end());
        bySize.resize(most - 1);
    }
    if (keepOrder)
        std::sort(bySize.begin(), bySize.end());
    std::vector<ShownLevel> shown;
    for (const std::size_t level : bySize)
        shown.push_back({QString::fromStdString(names[level]), {level}, false});
    if (!rest.empty())
        shown.push_back(
            {tr("Other (%1)").arg(countText(static_cast<qint64>(rest.size()))), rest, true});
    return shown;
}

double crossTableHeight(const core::explore::PairView& view)
{
    return CrossTableGrid::headerHeight +
           CrossTableGrid::rowHeight * (static_cast<double>(view.counts.rowLevels.size()) + 1) + 4;
}

double crossTableBottom(const QRectF& area, const core::explore::PairView& view,
                        CellContent content)
{
    const CrossTableGrid grid(area, view, content);
    return grid.cell(grid.rows().size(), 0).bottom();
}

void paintCrossTable(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                     CellContent content, const Theme& theme)
{
    const CrossTableGrid grid(area, view, content);
    if (grid.isEmpty())
        return;
    paintHeader(painter, area, grid, view, theme);
    for (std::size_t row = 0; row <= grid.rows().size(); ++row)
        paintRow(painter, grid, row, theme);
}

std::vector<Hit> crossTableHits(const QRectF& area, const core::explore::PairView& view,
                                CellContent content)
{
    const CrossTableGrid grid(area, view, content);
    std::vector<Hit> hits;
    if (grid.isEmpty())
        return hits;
    const std::size_t rows = grid.rows().size();
    const std::size_t columns = grid.columns().size();
    for (std::size_t row = 0; row <= rows; ++row)
        for (std::size_t column = 0; column <= columns; ++column)
            hits.push_back({grid.cell(row, column), grid.readOut(row, column),
                            static_cast<int>(row), static_cast<int>(column),
                            grid.part(row, column)});
    // A click on a name means the whole row or column.
    for (std::size_t row = 0; row < rows; ++row)
        hits.push_back(
            {grid.rowName(row), grid.readOut(row, columns), -1, -1, grid.part(row, columns)});
    for (std::size_t column = 0; column < columns; ++column)
        hits.push_back(
            {grid.columnName(column), grid.readOut(rows, column), -1, -1, grid.part(rows, column)});
    return hits;
}

} // namespace ui

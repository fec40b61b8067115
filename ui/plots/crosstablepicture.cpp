#include "ui/plots/pairpicture.h"
#include "ui/plots/plottext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double rowHeight = 22;
constexpr double headerHeight = 26;
constexpr double narrowestCell = 44;
constexpr double widestCell = 62;
constexpr double fullColorDifference = 0.5;
constexpr double markerRoom = 14;

QString text(const char* source)
{
    return QCoreApplication::translate("CrossTable", source);
}

struct Sums {
    std::vector<double> rows, columns;
    double total = 0;
};

Sums sumsOf(const core::data::Matrix& counts)
{
    Sums sums{std::vector<double>(counts.rows(), 0), std::vector<double>(counts.columns(), 0), 0};
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        for (std::size_t column = 0; column < counts.columns(); ++column) {
            sums.rows[row] += counts(row, column);
            sums.columns[column] += counts(row, column);
            sums.total += counts(row, column);
        }
    }
    return sums;
}

double sumOver(const std::vector<std::size_t>& levels, const std::vector<double>& totals)
{
    double sum = 0;
    for (const std::size_t level : levels)
        sum += totals[level];
    return sum;
}

/// Everything a cell needs, worked out once for the given room.
struct Grid {
    Sums sums;
    std::vector<ShownLevel> rows, columns;
    double nameWidth = 0, cellWidth = 0, totalWidth = 0;
    QRectF area;

    QRectF cell(std::size_t row, std::size_t column) const
    {
        const double left =
            std::round(area.left() + nameWidth + static_cast<double>(column) * cellWidth);
        const double right =
            std::round(area.left() + nameWidth + static_cast<double>(column + 1) * cellWidth);
        const double top = area.top() + headerHeight + static_cast<double>(row) * rowHeight;
        return {left, top, right - left - 1, rowHeight - 1};
    }
    double totalLeft() const
    {
        return area.left() + nameWidth + static_cast<double>(columns.size()) * cellWidth;
    }
};

Grid layOut(const QRectF& area, const core::explore::PairView& view)
{
    Grid grid;
    grid.area = area;
    grid.sums = sumsOf(view.counts.counts);
    const auto mostRows = static_cast<std::size_t>(
        std::max(2.0, std::floor((area.height() - headerHeight) / rowHeight) - 1));
    grid.rows = shownLevels(view.counts.rowLevels, grid.sums.rows, view.orderedA, mostRows);
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    double names = textWidth(strong, QString::fromStdString(view.nameA));
    for (const ShownLevel& row : grid.rows)
        names = std::max(names, textWidth(font, row.name));
    grid.nameWidth = std::ceil(std::min(names, area.width() * 0.34)) + 12;
    grid.totalWidth =
        std::ceil(std::max(textWidth(font, text("Customers")),
                           textWidth(strong, countText(static_cast<qint64>(grid.sums.total)))) +
                  14);
    const double room = area.width() - grid.nameWidth - grid.totalWidth;
    const auto mostColumns =
        static_cast<std::size_t>(std::max(2.0, std::floor(room / narrowestCell)));
    grid.columns = shownLevels(view.counts.columnLevels, grid.sums.columns, true, mostColumns);
    const auto count = static_cast<double>(std::max<std::size_t>(1, grid.columns.size()));
    grid.cellWidth = std::clamp(room / count, 24.0, widestCell);
    return grid;
}

void paintHeader(QPainter& painter, const Grid& grid, const core::explore::PairView& view,
                 const Theme& theme, std::vector<Hit>* hits)
{
    const QFont font = interfaceFont(12);
    const double top = grid.area.top();
    drawLabel(painter, QRectF(grid.area.left(), top, grid.nameWidth - 8, headerHeight - 4),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              QString::fromStdString(view.nameA));
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        QRectF cell = grid.cell(0, i);
        cell = QRectF(cell.left(), top, cell.width(), headerHeight - 4);
        const ShownLevel& column = grid.columns[i];
        if (hits)
            hits->push_back({cell, column.name});
        const double width = textWidth(font, column.name);
        const bool marked = view.targetB && !column.isRest && cell.width() >= 30;
        if (!marked) {
            drawLabel(painter, cell, Qt::AlignCenter, font, theme.muted, column.name);
            continue;
        }
        const SegmentStyle style = segmentStyle(theme, static_cast<int>(column.levels.front()));
        const double start = std::max(cell.left(), cell.center().x() - (width + markerRoom) / 2);
        drawMarker(painter, style.marker, QPointF(start + 5, cell.center().y()), 4.2, style.fill,
                   style.edge);
        drawLabel(painter,
                  QRectF(start + markerRoom, cell.top(), cell.right() - start - markerRoom,
                         cell.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, column.name);
    }
    drawLabel(painter, QRectF(grid.totalLeft(), top, grid.totalWidth, headerHeight - 4),
              Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, text("Customers"));
    painter.setPen(QPen(theme.border, 1));
    const double line = top + headerHeight - 2.5;
    painter.drawLine(QPointF(grid.area.left(), line),
                     QPointF(grid.totalLeft() + grid.totalWidth, line));
}

void paintRow(QPainter& painter, const Grid& grid, const core::explore::PairView& view,
              std::size_t row, const Theme& theme, std::vector<Hit>* hits)
{
    const QFont font = interfaceFont(12);
    const ShownLevel& level = grid.rows[row];
    const double total = sumOver(level.levels, grid.sums.rows);
    const double top = grid.cell(row, 0).top();
    const QRectF name(grid.area.left(), top, grid.nameWidth - 10, rowHeight - 1);
    drawLabel(painter, name, Qt::AlignLeft | Qt::AlignVCenter, font,
              level.isRest ? theme.muted : theme.text, level.name);
    if (hits)
        hits->push_back({name, level.name});
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        double count = 0;
        for (const std::size_t r : level.levels)
            for (const std::size_t c : grid.columns[i].levels)
                count += view.counts.counts(r, c);
        const double all = sumOver(grid.columns[i].levels, grid.sums.columns) / grid.sums.total;
        const double share = count / total;
        const QColor color = divergingColor(theme, (share - all) / fullColorDifference);
        const QRectF cell = grid.cell(row, i);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(cell, color);
        painter.setRenderHint(QPainter::Antialiasing);
        drawLabel(painter, cell.adjusted(0, 0, -cell.width() * 0.16, 0),
                  Qt::AlignRight | Qt::AlignVCenter, font, textOn(color),
                  numberText(share * 100, 1));
        if (hits)
            hits->push_back({cell, text("%1 × %2\n%3 of %4 customers (%5); %6 of all")
                                       .arg(level.name, grid.columns[i].name,
                                            countText(static_cast<qint64>(count)),
                                            countText(static_cast<qint64>(total)),
                                            percentText(share), percentText(all))});
    }
    drawLabel(painter, QRectF(grid.totalLeft(), top, grid.totalWidth, rowHeight - 1),
              Qt::AlignRight | Qt::AlignVCenter, font, theme.text,
              countText(static_cast<qint64>(total)));
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
            {text("Other (%1)").arg(countText(static_cast<qint64>(rest.size()))), rest, true});
    return shown;
}

double crossTableHeight(const core::explore::PairView& view)
{
    return headerHeight + rowHeight * (static_cast<double>(view.counts.rowLevels.size()) + 1) + 4;
}

void paintCrossTable(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                     const Theme& theme, std::vector<Hit>* hits)
{
    const Grid grid = layOut(area, view);
    if (grid.sums.total <= 0)
        return;
    paintHeader(painter, grid, view, theme, hits);
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        paintRow(painter, grid, view, row, theme, hits);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const QRectF first = grid.cell(grid.rows.size(), 0);
    drawLabel(painter, QRectF(grid.area.left(), first.top(), grid.nameWidth - 10, rowHeight),
              Qt::AlignLeft | Qt::AlignVCenter, strong, theme.text, text("All"));
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const QRectF cell = grid.cell(grid.rows.size(), i);
        const double share = sumOver(grid.columns[i].levels, grid.sums.columns) / grid.sums.total;
        drawLabel(painter, cell.adjusted(0, 0, -cell.width() * 0.16, 0),
                  Qt::AlignRight | Qt::AlignVCenter, strong, theme.text,
                  numberText(share * 100, 1));
    }
    drawLabel(painter, QRectF(grid.totalLeft(), first.top(), grid.totalWidth, rowHeight - 1),
              Qt::AlignRight | Qt::AlignVCenter, strong, theme.text,
              countText(static_cast<qint64>(grid.sums.total)));
}

} // namespace ui

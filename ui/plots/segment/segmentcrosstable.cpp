#include "ui/plots/segment/segmentcrosstable.h"

#include "ui/plots/segment/profiletext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using core::segment::ComparedSegment;

namespace {

constexpr double mostCell = 96;
constexpr double mostRow = 48;
constexpr double footHeight = 22;
constexpr double markerRoom = 20;
constexpr double gap = 1; ///< white between cells

QString nameOf(const ComparedSegment& group)
{
    return group.id < 0 ? SegmentCrossTable::tr("Not clustered")
                        : QString::fromStdString(group.name);
}

double share(std::size_t part, std::size_t whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

} // namespace

SegmentCrossTable::SegmentCrossTable(QWidget* parent) : PlotWidget(parent)
{
    setAccessibleName(tr("Cross-table of both segmentations"));
}

void SegmentCrossTable::setComparison(SegmentComparisonPointer comparison)
{
    m_comparison = std::move(comparison);
    if (m_comparison)
        setSummary(tr("%1 earlier and %2 later segments, %3 customers in both")
                       .arg(m_comparison->before.size())
                       .arg(m_comparison->after.size())
                       .arg(countText(qint64(m_comparison->compared))));
    update();
    emit figureChanged();
}

QSize SegmentCrossTable::figureSize() const
{
    if (!m_comparison)
        return {720, 420};
    return {int(300 + 84 * double(m_comparison->after.size())),
            int(180 + 40 * double(m_comparison->before.size()))};
}

SegmentCrossTable::Layout SegmentCrossTable::layOut(const QSizeF& size) const
{
    const auto& c = *m_comparison;
    Layout layout;
    const QFont font = interfaceFont(12);
    double widest = 0;
    for (const auto& group : c.before)
        widest = std::max(widest, textWidth(font, nameOf(group)));
    layout.totalWidth =
        textWidth(interfaceFont(12, QFont::DemiBold), countText(qint64(c.compared))) + 12;
    layout.nameWidth = std::min(widest + markerRoom + 8, 0.34 * size.width());
    layout.left = layout.nameWidth;
    QStringList names;
    for (const auto& group : c.after)
        names << nameOf(group);
    const auto columns = double(c.after.size());
    const auto rows = double(c.before.size());
    const double room = size.width() - layout.nameWidth - layout.totalWidth;
    // Leaning names of the last columns reach over the totals and must stay inside; narrower
    // columns may let them lean more.
    double beside = layout.totalWidth;
    for (int round = 0; round < 4; ++round) {
        layout.cellWidth = std::clamp((room + layout.totalWidth - beside) / columns, 4.0, mostCell);
        layout.labels =
            layoutColumnLabels(names, font, layout.cellWidth,
                               std::min(std::max(140.0, 0.25 * size.width()), 0.4 * size.height()));
        const double right = layout.left + columns * layout.cellWidth;
        if (right + layout.labels.overhang <= size.width())
            break;
        beside = std::max(beside, layout.labels.overhang + 4);
    }
    layout.top = layout.labels.height + markerRoom;
    layout.cellHeight = std::clamp((size.height() - layout.top - footHeight) / rows, 4.0, mostRow);
    return layout;
}

SegmentCrossTable::CellStyle SegmentCrossTable::cellStyle(const Layout& layout) const
{
    const double width = layout.cellWidth - 3;
    const double height = layout.cellHeight - 2;
    const auto widest = [&](const QFont& font) {
        double most = 0;
        for (const std::size_t count : m_comparison->counts)
            most = std::max(most, count > 0 ? textWidth(font, countText(qint64(count))) : 0.0);
        return most;
    };
    if (height >= 32 && widest(interfaceFont(13, QFont::DemiBold)) <= width &&
        textWidth(interfaceFont(11), percentText(1, 0)) <= width)
        return {13, true};
    for (const int pixels : {12, 11, 10})
        if (height >= pixels + 2 && widest(interfaceFont(pixels)) <= width)
            return {pixels, false};
    return {9, false};
}

void SegmentCrossTable::paintCell(QPainter& painter, const QRectF& rect, std::size_t from,
                                  std::size_t to, const CellStyle& style, const Theme& theme) const
{
    const auto& c = *m_comparison;
    const std::size_t count = c.count(from, to);
    const double part = share(count, c.before[from].size);
    const QColor fill = filledColor(theme, part);
    painter.fillRect(rect.adjusted(0, 0, -gap, -gap), count > 0 ? fill : theme.header);
    if (count == 0)
        return;
    const QColor ink = textOn(fill);
    const QString number = countText(qint64(count));
    const QRectF inside = rect.adjusted(1, 0, -1 - gap, -gap);
    if (style.shares) {
        const double middle = inside.center().y();
        drawLabel(painter, QRectF(inside.left(), middle - 16, inside.width(), 17), Qt::AlignCenter,
                  interfaceFont(style.pixels, QFont::DemiBold), ink, number);
        drawLabel(painter, QRectF(inside.left(), middle + 1, inside.width(), 14), Qt::AlignCenter,
                  interfaceFont(11), ink, percentText(part, part < 0.01 ? 1 : 0));
    } else if (textWidth(interfaceFont(style.pixels), number) <= inside.width() &&
               inside.height() >= style.pixels + 1) {
        drawLabel(painter, inside, Qt::AlignCenter, interfaceFont(style.pixels), ink, number);
    }
}

void SegmentCrossTable::paintTotals(QPainter& painter, const Layout& layout,
                                    const Theme& theme) const
{
    const auto& c = *m_comparison;
    const QFont font = interfaceFont(12);
    const QRectF last = layout.cell(c.before.size() - 1, c.after.size() - 1);
    const double right = last.right();
    const double foot = last.bottom() + 2;
    for (std::size_t from = 0; from < c.before.size(); ++from) {
        const QRectF row = layout.cell(from, 0);
        if (row.height() >= 12)
            drawLabel(painter, QRectF(right, row.top(), layout.totalWidth, row.height()),
                      Qt::AlignRight | Qt::AlignVCenter, font, theme.muted,
                      countText(qint64(c.before[from].size)));
    }
    drawLabel(painter, QRectF(markerRoom, foot, layout.nameWidth - markerRoom, 18),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, tr("All customers"));
    for (std::size_t to = 0; to < c.after.size(); ++to) {
        const QRectF cell = layout.cell(c.before.size() - 1, to);
        const QString total = countText(qint64(c.after[to].size));
        const QFont fitting = interfaceFont(std::min(12, cellStyle(layout).pixels));
        if (textWidth(fitting, total) <= cell.width() - 1)
            drawLabel(painter, QRectF(cell.left(), foot, cell.width(), 18), Qt::AlignCenter,
                      fitting, theme.muted, total);
    }
    drawLabel(painter, QRectF(right, foot, layout.totalWidth, 18),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12, QFont::DemiBold), theme.text,
              countText(qint64(c.compared)));
}

void SegmentCrossTable::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    if (!hasFigure())
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto& c = *m_comparison;
    const Layout layout = layOut(size);
    const CellStyle figures = cellStyle(layout);
    const QFont font = interfaceFont(12);
    drawColumnLabels(painter, layout.labels, font, layout.left, layout.top - markerRoom,
                     layout.cellWidth, theme.text);
    for (std::size_t to = 0; to < c.after.size(); ++to) {
        const SegmentStyle style = segmentStyle(theme, c.after[to].mark);
        const QRectF cell = layout.cell(0, to);
        drawMarker(painter, style.marker, QPointF(cell.center().x(), layout.top - 10),
                   std::min(5.0, 0.4 * layout.cellWidth), style.fill, style.edge);
    }
    for (std::size_t from = 0; from < c.before.size(); ++from) {
        const SegmentStyle style = segmentStyle(theme, c.before[from].mark);
        const QRectF row = layout.cell(from, 0);
        const double middle = row.center().y();
        drawMarker(painter, style.marker, QPointF(8, middle), std::min(5.0, 0.4 * row.height()),
                   style.fill, style.edge);
        const double room = layout.nameWidth - markerRoom - 6;
        const QStringList lines =
            onLines(nameOf(c.before[from]), font, room, row.height() >= 32 ? 2 : 1);
        double top = middle - 8.0 * double(lines.size());
        for (const QString& line : lines) {
            if (row.height() >= 12)
                drawLabel(painter, QRectF(markerRoom, top, room, 16),
                          Qt::AlignLeft | Qt::AlignVCenter, font, theme.text, line);
            top += 16;
        }
        for (std::size_t to = 0; to < c.after.size(); ++to)
            paintCell(painter, layout.cell(from, to), from, to, figures, theme);
    }
    paintTotals(painter, layout, theme);
}

QVector<QStringList> SegmentCrossTable::figureTable() const
{
    QVector<QStringList> table;
    if (!hasFigure())
        return table;
    const auto& c = *m_comparison;
    QStringList header{QStringLiteral("segment")};
    for (const auto& group : c.after)
        header << nameOf(group);
    table.push_back(header << QStringLiteral("all"));
    for (std::size_t from = 0; from < c.before.size(); ++from) {
        QStringList row{nameOf(c.before[from])};
        for (std::size_t to = 0; to < c.after.size(); ++to)
            row << QString::number(c.count(from, to));
        table.push_back(row << QString::number(c.before[from].size));
    }
    QStringList totals{QStringLiteral("all")};
    for (const auto& group : c.after)
        totals << QString::number(group.size);
    table.push_back(totals << QString::number(c.compared));
    return table;
}

QRectF SegmentCrossTable::cellRect(std::size_t from, std::size_t to) const
{
    if (!hasFigure() || from >= m_comparison->before.size() || to >= m_comparison->after.size())
        return {};
    return layOut(size()).cell(from, to);
}

std::optional<std::pair<std::size_t, std::size_t>> SegmentCrossTable::cellAt(QPointF position) const
{
    if (!hasFigure())
        return std::nullopt;
    const Layout layout = layOut(size());
    const double row = (position.y() - layout.top) / layout.cellHeight;
    const double column = (position.x() - layout.left) / layout.cellWidth;
    if (row < 0 || column < 0 || row >= double(m_comparison->before.size()) ||
        column >= double(m_comparison->after.size()))
        return std::nullopt;
    return std::pair(std::size_t(row), std::size_t(column));
}

void SegmentCrossTable::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell &&
        m_comparison->count(cell->first, cell->second) > 0)
        emit cellClicked(cell->first, cell->second);
    else
        PlotWidget::mousePressEvent(event);
}

bool SegmentCrossTable::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlotWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellAt(help->pos());
    if (!cell) {
        QToolTip::hideText();
        return true;
    }
    const auto& c = *m_comparison;
    const std::size_t count = c.count(cell->first, cell->second);
    QToolTip::showText(
        help->globalPos(),
        tr("<b>%1</b> → <b>%2</b><br>%3 customers, %4 of the first, %5 of the second")
            .arg(nameOf(c.before[cell->first]).toHtmlEscaped(),
                 nameOf(c.after[cell->second]).toHtmlEscaped(), countText(qint64(count)),
                 percentText(share(count, c.before[cell->first].size)),
                 percentText(share(count, c.after[cell->second].size))),
        this);
    return true;
}

} // namespace ui

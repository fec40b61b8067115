#include "ui/plots/segment/profileheatmap.h"

#include "core/data/column.h"
#include "ui/plots/chart.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/profiletext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

using core::segment::ProfileCell;
using core::segment::ProfileColumn;

namespace {

constexpr double narrowestNumber = 62;
/// Where there are far too many columns for the card anyway.
constexpr double scrolledNumber = 78;
constexpr double widestNumber = 104;
constexpr double levelFactor = 1.55; ///< a level and its share need more room than a number
constexpr double lowestCell = 22;
constexpr double highestCell = 40;
constexpr double overallHeight = 28;
constexpr double legendHeight = 34;
constexpr double spreads = 1.5; ///< ± standard deviations at the ends of the colours
constexpr double points = 0.5;  ///< ± share at the ends, for levels
constexpr double gap = 2;

} // namespace

ProfileHeatmap::ProfileHeatmap(QWidget* parent)
    : PlotWidget(parent), m_across(new QScrollBar(Qt::Horizontal, this)),
      m_down(new QScrollBar(Qt::Vertical, this))
{
    setMouseTracking(true);
    for (QScrollBar* bar : {m_across, m_down}) {
        bar->hide();
        bar->setCursor(Qt::ArrowCursor);
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    }
    m_across->setAccessibleName(tr("Scroll columns"));
    m_down->setAccessibleName(tr("Scroll segments"));
}

void ProfileHeatmap::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    m_segmentation = std::move(segmentation);
    m_selected = -1;
    m_hovered.reset();
    if (m_segmentation)
        setSummary(
            tr("Profile of %1 segments over %2 columns: means in original units, coloured by "
               "the difference from all customers.")
                .arg(m_segmentation->profile.cards.size())
                .arg(m_segmentation->profile.columns.size()));
    m_across->setValue(0);
    m_down->setValue(0);
    updateBars();
    emit figureChanged();
}

void ProfileHeatmap::setSelectedSegment(int segment)
{
    m_selected = segment;
    update();
}

std::size_t ProfileHeatmap::rowCount() const
{
    return m_segmentation->profile.cards.size() + (m_segmentation->notClustered > 0 ? 1 : 0);
}

bool ProfileHeatmap::isRest(std::size_t row) const
{
    return row >= m_segmentation->profile.cards.size();
}

QString ProfileHeatmap::rowName(std::size_t row) const
{
    return isRest(row) ? tr("Not clustered")
                       : QString::fromStdString(m_segmentation->profile.cards[row].name);
}

const ProfileCell& ProfileHeatmap::cellOf(const ProfileColumn& column, std::size_t row) const
{
    return isRest(row) ? column.notClustered : column.segments[row];
}

/// Room for the longest number, with the gaps beside it.
double ProfileHeatmap::widestFigure() const
{
    double widest = 0;
    for (const ProfileColumn& column : m_segmentation->profile.columns) {
        if (showsLevels(column))
            continue;
        widest =
            std::max(widest, textWidth(interfaceFont(13), profileCellText(column, column.overall)));
        for (std::size_t row = 0; row < rowCount(); ++row)
            widest = std::max(
                widest, textWidth(interfaceFont(13), profileCellText(column, cellOf(column, row))));
    }
    return std::ceil(widest) + 12;
}

QSize ProfileHeatmap::figureSize() const
{
    if (!m_segmentation)
        return {640, 320};
    const auto& profile = m_segmentation->profile;
    double width = 240;
    const double unit = std::max(92.0, widestFigure());
    for (const ProfileColumn& column : profile.columns)
        width += showsLevels(column) ? levelFactor * unit : unit;
    const double height = 120 + overallHeight + legendHeight + 34.0 * double(rowCount());
    return {static_cast<int>(std::clamp(width, 560.0, 6000.0)), static_cast<int>(height)};
}

ProfileHeatmap::Layout ProfileHeatmap::layOut(const QSizeF& size, bool scrolled) const
{
    const auto& profile = m_segmentation->profile;
    Layout layout;
    const QFont nameFont = interfaceFont(13);
    double names = textWidth(nameFont, tr("All customers"));
    for (const auto& card : profile.cards)
        names = std::max(names, textWidth(nameFont, QString::fromStdString(card.name)));
    const double left = std::ceil(std::min(names + 34, std::max(120.0, size.width() * 0.4)));
    double units = 0;
    for (const ProfileColumn& column : profile.columns)
        units += showsLevels(column) ? levelFactor : 1;
    const auto rows = static_cast<double>(std::max<std::size_t>(1, rowCount()));
    double roomX = size.width() - left;
    double unit = std::min(roomX / std::max(units, 1.0), std::max(widestNumber, widestFigure()));
    const bool barAcross = unit < narrowestNumber && scrolled;
    if (barAcross)
        unit = units * narrowestNumber < 1.5 * roomX ? narrowestNumber : scrolledNumber;
    layout.edges.push_back(0);
    for (const ProfileColumn& column : profile.columns)
        layout.edges.push_back(layout.edges.back() +
                               unit * (showsLevels(column) ? levelFactor : 1));

    const QFont headFont = interfaceFont(12, QFont::Medium);
    layout.headLines = size.height() >= 240 ? 3 : 2;
    // What leaves the program cannot be pointed at: its names are whole.
    if (!scrolled)
        layout.headLines = 6;
    std::size_t lines = 1;
    for (std::size_t c = 0; c < profile.columns.size(); ++c) {
        const QString name = nameAndUnit(QString::fromStdString(profile.columns[c].name)).first;
        const double width = layout.edges[c + 1] - layout.edges[c] - 4;
        lines =
            std::max(lines, std::size_t(onLines(name, headFont, width, layout.headLines).size()));
    }
    layout.headHeight = 19 + 15.0 * double(lines);
    const double roomY =
        size.height() - layout.headHeight - overallHeight - legendHeight - (barAcross ? 14 : 0);
    layout.cellHeight = std::clamp(roomY / rows, lowestCell, highestCell);
    const bool barDown = layout.cellHeight * rows > roomY + 0.5 && scrolled;
    if (barDown)
        roomX -= 14;
    const double width = std::min(roomX, layout.edges.back());
    const double height = scrolled ? std::min(std::max(lowestCell, roomY), layout.cellHeight * rows)
                                   : layout.cellHeight * rows;
    layout.cells = QRectF(left, layout.headHeight, width, height);
    layout.left = barAcross ? m_across->value() : 0;
    layout.top = barDown ? m_down->value() : 0;
    layout.legendTop = layout.cells.bottom() + overallHeight;
    return layout;
}

void ProfileHeatmap::updateBars()
{
    m_across->hide();
    m_down->hide();
    if (!m_segmentation)
        return;
    const Layout layout = layOut(size(), true);
    const double wide = layout.edges.back();
    const double high = layout.cellHeight * double(rowCount());
    const auto place = [](QScrollBar* bar, double content, double page, double step) {
        if (content <= page + 0.5)
            return false;
        bar->setRange(0, static_cast<int>(std::ceil(content - page)));
        bar->setPageStep(static_cast<int>(page));
        bar->setSingleStep(static_cast<int>(step));
        bar->show();
        return true;
    };
    if (place(m_across, wide, layout.cells.width(), scrolledNumber))
        m_across->setGeometry(QRectF(layout.cells.left(), layout.legendTop + legendHeight - 2,
                                     layout.cells.width(), 12)
                                  .toRect());
    if (place(m_down, high, layout.cells.height(), layout.cellHeight))
        m_down->setGeometry(
            QRectF(layout.cells.right() + 2, layout.cells.top(), 12, layout.cells.height())
                .toRect());
}

double ProfileHeatmap::difference(std::size_t segment, std::size_t column) const
{
    const ProfileColumn& profile = m_segmentation->profile.columns[column];
    const double value = cellOf(profile, segment).difference;
    const double scale = profile.type == core::data::ColumnType::Category ||
                                 profile.type == core::data::ColumnType::Boolean
                             ? points
                             : spreads;
    return std::isfinite(value) ? std::clamp(value / scale, -1.0, 1.0) : 0;
}

void ProfileHeatmap::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    draw(painter, size, theme, false);
}

void ProfileHeatmap::draw(QPainter& painter, const QSizeF& size, const Theme& theme,
                          bool scrolled) const
{
    const Layout layout = layOut(size, scrolled);
    drawHead(painter, layout, theme);
    drawRows(painter, layout, theme);
    drawLegend(painter, layout, size, theme);
}

void ProfileHeatmap::drawHead(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const auto& columns = m_segmentation->profile.columns;
    painter.save();
    painter.setClipRect(QRectF(layout.cells.left(), 0, layout.cells.width(), layout.headHeight));
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const double left = layout.cells.left() + layout.edges[c] - layout.left;
        const auto [name, unit] = nameAndUnit(QString::fromStdString(columns[c].name));
        const QColor ink = columns[c].usedToSegment ? theme.text : theme.muted;
        const QString second = !unit.isEmpty()           ? unit
                               : showsLevels(columns[c]) ? tr("most frequent")
                                                         : tr("mean");
        const double width = layout.edges[c + 1] - layout.edges[c] - 4;
        const QFont font = interfaceFont(12, QFont::Medium);
        const QStringList lines = onLines(name, font, width, layout.headLines);
        // The words stand right above the cells, however many lines the neighbours need.
        double top = layout.headHeight - 18 - 15.0 * double(lines.size());
        for (const QString& line : lines) {
            drawLabel(painter, QRectF(left + 2, top, width, 16), Qt::AlignHCenter | Qt::AlignTop,
                      font, ink, line);
            top += 15;
        }
        drawLabel(painter, QRectF(left + 2, top, width, 14), Qt::AlignHCenter | Qt::AlignTop,
                  interfaceFont(11), theme.muted, second);
    }
    painter.restore();
}

void ProfileHeatmap::drawRows(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const auto& profile = m_segmentation->profile;
    const QRectF& cells = layout.cells;
    painter.save();
    painter.setClipRect(QRectF(0, cells.top(), cells.right(), cells.height()));
    for (std::size_t s = 0; s < rowCount(); ++s) {
        const double top = cells.top() + double(s) * layout.cellHeight - layout.top;
        const SegmentStyle style = segmentStyle(theme, isRest(s) ? -1 : profile.cards[s].mark);
        drawMarker(painter, style.marker, QPointF(8, top + layout.cellHeight / 2), 5, style.fill,
                   style.edge);
        const bool selected = !isRest(s) && profile.cards[s].id == m_selected;
        const QFont font = interfaceFont(13, selected ? QFont::DemiBold : QFont::Normal);
        const QString name = rowName(s);
        const double room = cells.left() - 30;
        const QStringList lines = layout.cellHeight >= 30
                                      ? onLines(name, font, room)
                                      : QStringList{elidedText(font, name, room)};
        const double height = lines.size() > 1 ? 15 : layout.cellHeight;
        double line = top + (layout.cellHeight - height * double(lines.size())) / 2;
        for (const QString& text : lines) {
            drawLabel(painter, QRectF(22, line, room, height), Qt::AlignLeft | Qt::AlignVCenter,
                      font, theme.text, text);
            line += height;
        }
    }
    painter.setClipRect(cells, Qt::IntersectClip);
    for (std::size_t s = 0; s < rowCount(); ++s) {
        for (std::size_t c = 0; c < profile.columns.size(); ++c) {
            const QRectF cell(cells.left() + layout.edges[c] - layout.left,
                              cells.top() + double(s) * layout.cellHeight - layout.top,
                              layout.edges[c + 1] - layout.edges[c] - gap, layout.cellHeight - gap);
            if (cell.intersects(cells))
                drawCell(painter, cell, s, c, theme);
        }
    }
    painter.restore();

    drawLabel(painter, QRectF(22, cells.bottom(), cells.left() - 30, overallHeight),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(13), theme.muted,
              tr("All customers"));
    painter.save();
    painter.setClipRect(QRectF(cells.left(), cells.bottom(), cells.width(), overallHeight));
    for (std::size_t c = 0; c < profile.columns.size(); ++c) {
        const double left = cells.left() + layout.edges[c] - layout.left;
        const double width = layout.edges[c + 1] - layout.edges[c];
        const QString text = profileCellText(profile.columns[c], profile.columns[c].overall);
        // Half a number would be another one.
        if (showsLevels(profile.columns[c]) || textWidth(interfaceFont(13), text) <= width - 8)
            drawLabel(painter, QRectF(left + 3, cells.bottom(), width - 8, overallHeight),
                      Qt::AlignHCenter | Qt::AlignVCenter, interfaceFont(13), theme.muted, text);
    }
    painter.restore();
}

void ProfileHeatmap::drawCell(QPainter& painter, const QRectF& cell, std::size_t segment,
                              std::size_t column, const Theme& theme) const
{
    const ProfileColumn& profile = m_segmentation->profile.columns[column];
    const ProfileCell& value = cellOf(profile, segment);
    const QColor color =
        value.present == 0 ? theme.hover : divergingColor(theme, difference(segment, column));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(cell, color);
    painter.restore();
    const QString text = profileCellText(profile, value);
    const QFont font = interfaceFont(13);
    const double room = cell.width() - 6;
    const bool fits = textWidth(font, text) <= room;
    const bool hovered = m_hovered && m_hovered->first == segment && m_hovered->second == column;
    if (fits || showsLevels(profile))
        drawLabel(painter, cell.adjusted(3, 0, -3, 0), Qt::AlignHCenter | Qt::AlignVCenter, font,
                  textOn(color), text);
    if (hovered) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void ProfileHeatmap::drawLegend(QPainter& painter, const Layout& layout, const QSizeF& size,
                                const Theme& theme) const
{
    const auto& columns = m_segmentation->profile.columns;
    const QFont small = interfaceFont(11);
    const double top = layout.legendTop + 2;
    drawLabel(painter, QRectF(22, top, layout.cells.left() - 30, 14),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12), theme.muted,
              tr("Difference from average"));
    const QRectF bar(layout.cells.left(), top + 2, 132, 9);
    for (int i = 0; i < 66; ++i)
        painter.fillRect(QRectF(bar.left() + 2 * i, bar.top(), 2, bar.height()),
                         divergingColor(theme, -1 + i / 32.5));
    const QRectF scale(bar.left(), bar.bottom() + 1, bar.width(), 14);
    drawLabel(painter, scale, Qt::AlignLeft | Qt::AlignTop, small, theme.muted,
              numberText(-spreads, 1));
    drawLabel(painter, scale, Qt::AlignHCenter | Qt::AlignTop, small, theme.muted,
              QStringLiteral("0"));
    drawLabel(painter, scale, Qt::AlignRight | Qt::AlignTop, small, theme.muted,
              tr("+%1 sd").arg(numberText(spreads, 1)));

    QStringList unused;
    bool levels = false;
    for (const ProfileColumn& column : columns) {
        if (!column.usedToSegment)
            unused << nameAndUnit(QString::fromStdString(column.name)).first;
        levels = levels || column.type == core::data::ColumnType::Category ||
                 column.type == core::data::ColumnType::Boolean;
    }
    QStringList notes;
    if (!unused.isEmpty() && unused.size() <= 3)
        notes << tr("%1 not used to segment").arg(unused.join(tr(", ")));
    else if (!unused.isEmpty())
        notes << tr("columns with muted names were not used to segment");
    if (levels)
        drawLabel(painter, QRectF(22, top + 15, layout.cells.left() - 30, 14),
                  Qt::AlignLeft | Qt::AlignVCenter, small, theme.muted, tr("levels: ±50 points"));
    const QRectF room(bar.right() + 16, top - 2, size.width() - bar.right() - 18, 30);
    if (room.width() > 60)
        drawWrapped(&painter, room, small, theme.muted, notes.join(QChar(QChar::LineSeparator)));
}

std::optional<std::pair<std::size_t, std::size_t>> ProfileHeatmap::cellAt(QPointF position) const
{
    if (!m_segmentation)
        return {};
    const Layout layout = layOut(size(), true);
    if (!layout.cells.contains(position))
        return {};
    const double across = position.x() - layout.cells.left() + layout.left;
    const auto edge = std::upper_bound(layout.edges.begin(), layout.edges.end(), across);
    const auto column = static_cast<std::size_t>(edge - layout.edges.begin()) - 1;
    const auto row = static_cast<std::size_t>((position.y() - layout.cells.top() + layout.top) /
                                              layout.cellHeight);
    if (row >= rowCount() || column >= m_segmentation->profile.columns.size())
        return {};
    return std::pair(row, column);
}

void ProfileHeatmap::drawReadOut(QPainter& painter, std::size_t segment, std::size_t column) const
{
    const ProfileColumn& profile = m_segmentation->profile.columns[column];
    const ProfileCell& cell = cellOf(profile, segment);
    const QFont font = interfaceFont(12);
    ReadOut box;
    box.title = elidedText(font, rowName(segment), 220);
    const QString name = elidedText(font, QString::fromStdString(profile.name), 220);
    const bool levels = showsLevels(profile);
    box.lines.emplace_back(name, QString());
    if (!levels) {
        box.lines.emplace_back(tr("mean"), profileNumber(profile, cell.mean));
        box.lines.emplace_back(tr("median"), profileNumber(profile, cell.median));
        box.lines.emplace_back(tr("all customers"), profileNumber(profile, profile.overall.mean));
    } else {
        box.lines.emplace_back(elidedText(font, QString::fromStdString(cell.mode), 160),
                               percentText(cell.modeShare));
    }
    const bool shares = profile.type == core::data::ColumnType::Category ||
                        profile.type == core::data::ColumnType::Boolean;
    const QString sign = cell.difference > 0 ? QStringLiteral("+") : QString();
    box.lines.emplace_back(tr("difference"),
                           shares ? tr("%1 points").arg(sign + numberText(cell.difference * 100, 1))
                                  : tr("%1 sd").arg(sign + numberText(cell.difference, 2)));
    box.lines.emplace_back(tr("values"), countText(qint64(cell.present)));
    const QSizeF needed = box.size();
    double left = m_pointer.x() + 16;
    if (left + needed.width() > width())
        left = std::max(0.0, m_pointer.x() - 12 - needed.width());
    const double top = std::clamp(m_pointer.y() - needed.height() / 2, 0.0,
                                  std::max(0.0, height() - needed.height()));
    box.paint(painter, QPointF(left, top), themeOf(this));
}

void ProfileHeatmap::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter, size(), themeOf(this), true);
    if (m_hovered)
        drawReadOut(painter, m_hovered->first, m_hovered->second);
}

void ProfileHeatmap::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    updateBars();
}

void ProfileHeatmap::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    m_hovered = cellAt(m_pointer);
    update();
}

void ProfileHeatmap::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell && !isRest(cell->first))
        emit segmentClicked(m_segmentation->profile.cards[cell->first].id);
    else
        PlotWidget::mousePressEvent(event);
}

void ProfileHeatmap::wheelEvent(QWheelEvent* event)
{
    QScrollBar* bar =
        m_down->isVisible() && !(event->modifiers() & Qt::ShiftModifier) ? m_down : m_across;
    if (!bar->isVisible()) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    bar->setValue(bar->value() - (delta.y() != 0 ? delta.y() : delta.x()) / 2);
    event->accept();
}

void ProfileHeatmap::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

QVector<QStringList> ProfileHeatmap::figureTable() const
{
    QVector<QStringList> table;
    if (!m_segmentation)
        return table;
    const auto& profile = m_segmentation->profile;
    QStringList head{QStringLiteral("segment"), QStringLiteral("customers")};
    for (const ProfileColumn& column : profile.columns) {
        const QString name = QString::fromStdString(column.name);
        if (showsLevels(column))
            head << QStringLiteral("%1: most frequent").arg(name)
                 << QStringLiteral("%1: share").arg(name);
        else
            head << name;
    }
    table.push_back(head);
    const auto number = [](double value) {
        return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value))
                                    : QString();
    };
    const auto add = [&](QStringList row, auto cellOf) {
        for (const ProfileColumn& column : profile.columns) {
            const ProfileCell& cell = cellOf(column);
            if (showsLevels(column))
                row << QString::fromStdString(cell.mode) << number(cell.modeShare);
            else
                row << number(cell.mean);
        }
        table.push_back(row);
    };
    for (std::size_t s = 0; s < rowCount(); ++s)
        add({rowName(s),
             QString::number(isRest(s) ? m_segmentation->notClustered : profile.cards[s].size)},
            [&, s](const ProfileColumn& column) -> const ProfileCell& {
                return cellOf(column, s);
            });
    add({QStringLiteral("All customers"), QString::number(m_segmentation->labels.size())},
        [](const ProfileColumn& column) -> const ProfileCell& { return column.overall; });
    return table;
}

} // namespace ui

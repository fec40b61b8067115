#include "ui/plots/missingmatrix.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::explore::BandOrder;

namespace {

constexpr std::size_t leastRowsInView = 5;
constexpr double zoomStep = 1.25;
constexpr double dragStart = 4;
constexpr double bandHeight = 2;

QString orderWords(BandOrder order)
{
    switch (order) {
    case BandOrder::MostMissingFirst:
        return MissingMatrix::tr(" (most missing first)");
    case BandOrder::ByColumn:
        return MissingMatrix::tr(" (sorted by column)");
    case BandOrder::ByPattern:
        return MissingMatrix::tr(" (sorted by pattern)");
    case BandOrder::FileOrder:
        break;
    }
    return {};
}

} // namespace

MissingMatrix::MissingMatrix(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setEmptyText(tr("Open a table to see which cells are missing."));
}

bool MissingMatrix::Bands::covers(RowRange range) const
{
    return count() > 0 && missing.firstRow.front() <= range.first &&
           range.end <= missing.firstRow.back();
}

std::size_t MissingMatrix::Bands::bandOf(std::size_t row) const
{
    const auto& starts = missing.firstRow;
    const auto after = std::upper_bound(starts.begin(), starts.end(), row);
    const auto band = std::max<std::ptrdiff_t>(0, after - starts.begin() - 1);
    return std::min(static_cast<std::size_t>(band), count() - 1);
}

MissingMatrix::Bands MissingMatrix::withGreatest(core::explore::MissingBands missing,
                                                 core::data::Matrix filled)
{
    Bands bands{std::move(missing), std::move(filled), 0};
    for (const double share : bands.missing.share.values())
        bands.greatest = std::max(bands.greatest, share);
    return bands;
}

void MissingMatrix::setData(const core::explore::Missingness& missingness,
                            core::explore::MissingBands bands, BandOrder order,
                            core::data::Matrix filled)
{
    const bool sameRows = m_missingness.rows == missingness.rows && m_range.count() > 0;
    m_missingness = missingness;
    m_all = withGreatest(std::move(bands), std::move(filled));
    m_detail = {};
    m_rowOrder = order;
    m_hovered.reset();
    if (!sameRows)
        m_range = {0, missingness.rows};
    orderColumns();
    if (!sameRows)
        emit rangeChanged(m_range);
}

void MissingMatrix::setDetail(core::explore::MissingBands bands, core::data::Matrix filled)
{
    m_detail = withGreatest(std::move(bands), std::move(filled));
    m_hovered.reset();
    emit figureChanged();
}

void MissingMatrix::clear()
{
    m_missingness = {};
    m_all = {};
    m_detail = {};
    m_range = {};
    m_hovered.reset();
    m_dragFrom.reset();
    orderColumns();
}

void MissingMatrix::setColumnOrder(MissingColumnOrder order)
{
    m_columnOrder = order;
    orderColumns();
}

void MissingMatrix::setAlikeOrder(std::vector<std::size_t> columns)
{
    m_alike = std::move(columns);
    orderColumns();
}

void MissingMatrix::setCompleteColumnsShown(bool shown)
{
    m_completeShown = shown;
    orderColumns();
}

void MissingMatrix::setSortColumn(std::optional<std::size_t> column)
{
    m_sortColumn = column;
    emit figureChanged();
}

void MissingMatrix::orderColumns()
{
    const auto& columns = m_missingness.columns;
    m_order.resize(columns.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    if (m_columnOrder == MissingColumnOrder::MostMissingFirst)
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return columns[a].missing > columns[b].missing;
        });
    if (m_columnOrder == MissingColumnOrder::Alike) {
        std::vector<std::size_t> place(columns.size(), columns.size());
        for (std::size_t i = 0; i < m_alike.size(); ++i)
            if (m_alike[i] < columns.size())
                place[m_alike[i]] = i;
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return place[a] < place[b]; });
    }
    if (!m_completeShown && m_missingness.cellsMissing > 0)
        std::erase_if(m_order, [&](std::size_t column) { return columns[column].missing == 0; });
    m_names.clear();
    for (const std::size_t column : m_order)
        m_names << QString::fromStdString(columns[column].name);
    m_hovered.reset();
    emit figureChanged();
}

bool MissingMatrix::hasFigure() const
{
    return !m_missingness.columns.empty() && !m_all.missing.share.empty() &&
           m_missingness.cellsMissing > 0;
}

QSize MissingMatrix::figureSize() const
{
    return {std::clamp(180 + 40 * static_cast<int>(m_order.size()), 480, 1600), 560};
}

const MissingMatrix::Bands& MissingMatrix::shown() const
{
    return m_detail.covers(m_range) ? m_detail : m_all;
}

QRectF MissingMatrix::cellArea() const
{
    return layoutFor(size()).area;
}

std::size_t MissingMatrix::bandsWanted() const
{
    const double height = std::max(minimumSizeHint().height() * 1.0, cellArea().height());
    return std::max(bandCount, static_cast<std::size_t>(height / bandHeight));
}

void MissingMatrix::setZoomable(bool on)
{
    m_zoomable = on;
    m_dragFrom.reset();
}

void MissingMatrix::setRange(RowRange range)
{
    const std::size_t rows = m_missingness.rows;
    const std::size_t count = std::clamp(range.count(), std::min(leastRowsInView, rows), rows);
    range.first = std::min(range.first, rows - count);
    range.end = range.first + count;
    if (range == m_range)
        return;
    m_range = range;
    m_hovered.reset();
    emit rangeChanged(m_range);
    emit figureChanged();
}

void MissingMatrix::fitView()
{
    setRange({0, m_missingness.rows});
}

void MissingMatrix::zoom(double factor, double row)
{
    // The row under the pointer stays where it is.
    const auto before = static_cast<double>(m_range.count());
    const auto rows = static_cast<double>(m_missingness.rows);
    const double count = std::clamp(std::round(before * factor),
                                    std::min(static_cast<double>(leastRowsInView), rows), rows);
    const double share = (row - static_cast<double>(m_range.first)) / before;
    const double first = std::clamp(std::round(row - share * count), 0.0, rows - count);
    setRange({static_cast<std::size_t>(first), static_cast<std::size_t>(first + count)});
}

void MissingMatrix::pan(double rows)
{
    const auto count = static_cast<double>(m_range.count());
    const double first = std::clamp(static_cast<double>(m_range.first) + std::round(rows), 0.0,
                                    static_cast<double>(m_missingness.rows) - count);
    setRange({static_cast<std::size_t>(first), static_cast<std::size_t>(first + count)});
}

std::size_t MissingMatrix::filledCells(std::size_t column) const
{
    double filled = 0;
    for (std::size_t band = 0; hasFilled() && band < m_all.count(); ++band)
        filled +=
            std::round(m_all.filled(band, column) * static_cast<double>(m_all.rows(band).count()));
    return static_cast<std::size_t>(filled);
}

QVector<QStringList> MissingMatrix::figureTable() const
{
    QStringList header{QStringLiteral("column"), QStringLiteral("missing"),
                       QStringLiteral("share")};
    if (hasFilled())
        header = {QStringLiteral("column"), QStringLiteral("missing_before"),
                  QStringLiteral("filled"), QStringLiteral("missing_after")};
    QVector<QStringList> table{header};
    for (const std::size_t index : m_order) {
        const auto& column = m_missingness.columns[index];
        QStringList row{QString::fromStdString(column.name), QString::number(column.missing)};
        if (hasFilled()) {
            const std::size_t filled = filledCells(index);
            row << QString::number(filled) << QString::number(column.missing - filled);
        } else {
            row << QString::number(column.share, 'g', 17);
        }
        table << row;
    }
    return table;
}

std::optional<MissingMatrix::Cell> MissingMatrix::cellAt(const QPointF& position) const
{
    if (!hasFigure() || m_order.empty())
        return {};
    const Layout layout = layoutFor(size());
    if (!layout.area.contains(position))
        return {};
    const auto columns = static_cast<int>(m_order.size());
    const double down = (position.y() - layout.area.top()) / layout.area.height();
    const double across = (position.x() - layout.area.left()) / layout.columnWidth;
    const auto rows = static_cast<double>(m_range.count());
    const auto row = m_range.first + static_cast<std::size_t>(std::clamp(down, 0.0, 1.0) * rows);
    return Cell{static_cast<int>(shown().bandOf(std::min(row, m_range.end - 1))),
                std::clamp(static_cast<int>(across), 0, columns - 1)};
}

QRectF MissingMatrix::cellRect(const Layout& layout, const Cell& cell) const
{
    const RowRange rows = shown().rows(static_cast<std::size_t>(cell.band));
    const double top = rowToY(layout, static_cast<double>(std::max(rows.first, m_range.first)));
    const double bottom = rowToY(layout, static_cast<double>(std::min(rows.end, m_range.end)));
    return {layout.area.left() + cell.column * layout.columnWidth, top, layout.columnWidth,
            bottom - top};
}

QString MissingMatrix::readOut(const Cell& cell) const
{
    const Bands& bands = shown();
    const auto band = static_cast<std::size_t>(cell.band);
    const std::size_t column = m_order[static_cast<std::size_t>(cell.column)];
    const RowRange range = bands.rows(band);
    const auto rows = static_cast<double>(range.count());
    const double share = bands.missing.share(band, column);
    const QString missing = countText(std::lround(share * rows));
    const QString of = countText(static_cast<qint64>(range.count()));
    const auto& all = m_missingness.columns[column];
    const QString where =
        (range.count() == 1 ? tr("Row %1").arg(countText(static_cast<qint64>(range.first) + 1))
                            : tr("Rows %1–%2")
                                  .arg(countText(static_cast<qint64>(range.first) + 1),
                                       countText(static_cast<qint64>(range.end)))) +
        orderWords(m_rowOrder);
    QStringList lines{m_names[cell.column]};
    if (range.count() == 1)
        lines << tr("%1: %2").arg(where, share > 0 ? tr("missing") : tr("present"));
    else
        lines << tr("%1: %2 of %3 missing (%4)").arg(where, missing, of, percentText(share));
    if (hasFilled() && share > 0)
        lines << tr("%1 of them filled")
                     .arg(countText(std::lround(bands.filled(band, column) * rows)));
    const QString words = m_rowWords ? m_rowWords(range) : QString();
    if (!words.isEmpty())
        lines << words;
    lines << tr("Whole column: %1 (%2)")
                 .arg(countText(static_cast<qint64>(all.missing)), percentText(all.share));
    return lines.join(QLatin1Char('\n'));
}

std::optional<int> MissingMatrix::columnAt(const QPointF& position) const
{
    if (!hasFigure() || m_order.empty())
        return {};
    const Layout layout = layoutFor(size());
    double x = position.x();
    if (position.y() < layout.area.top() && layout.labels.slanted)
        x -= layout.area.top() - position.y();
    const double across = (x - layout.area.left()) / layout.columnWidth;
    constexpr double shareRow = 22;
    if (across < 0 || across >= static_cast<double>(m_order.size()) ||
        position.y() > layout.area.bottom() + shareRow)
        return {};
    return static_cast<int>(across);
}

bool MissingMatrix::isOverName(const QPointF& position) const
{
    return m_zoomable && hasFigure() && position.y() < cellArea().top() && columnAt(position);
}

QString MissingMatrix::readOut(const QPointF& position) const
{
    if (const auto cell = cellAt(position))
        return readOut(*cell);
    // Over an elided or skipped name and the per cents: the column's own figures.
    const auto column = columnAt(position);
    if (!column)
        return {};
    const auto& all = m_missingness.columns[m_order[static_cast<std::size_t>(*column)]];
    QString text = tr("%1\n%2 cells missing (%3)")
                       .arg(m_names[*column], countText(static_cast<qint64>(all.missing)),
                            percentText(all.share));
    if (isOverName(position) && all.missing > 0)
        text += QLatin1Char('\n') + tr("Click to sort the rows by this column");
    return text;
}

bool MissingMatrix::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = readOut(QPointF(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return PlotWidget::event(event);
}

void MissingMatrix::mousePressEvent(QMouseEvent* event)
{
    if (!m_zoomable || !hasFigure() || event->button() != Qt::LeftButton) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    if (isOverName(event->position())) {
        const auto place = static_cast<std::size_t>(*columnAt(event->position()));
        emit columnClicked(m_order[place]);
    } else if (cellArea().contains(event->position())) {
        m_dragFrom = event->position();
        m_dragRow = static_cast<double>(m_range.first);
        m_dragged = false;
    }
}

void MissingMatrix::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom && event->buttons().testFlag(Qt::LeftButton)) {
        const double moved = m_dragFrom->y() - event->position().y();
        m_dragged = m_dragged || std::abs(moved) >= dragStart;
        if (!m_dragged || !isZoomed())
            return;
        setCursor(Qt::ClosedHandCursor);
        const double rowsPerPixel = static_cast<double>(m_range.count()) / cellArea().height();
        pan(m_dragRow + moved * rowsPerPixel - static_cast<double>(m_range.first));
        QToolTip::hideText();
        return;
    }
    if (isOverName(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    const auto cell = cellAt(event->position());
    if (cell != m_hovered) {
        m_hovered = cell;
        update();
    }
    const QString text = readOut(event->position());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
}

void MissingMatrix::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragFrom.reset();
    unsetCursor();
    PlotWidget::mouseReleaseEvent(event);
}

void MissingMatrix::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_zoomable && hasFigure() && cellArea().contains(event->position()))
        fitView();
    else
        PlotWidget::mouseDoubleClickEvent(event);
}

void MissingMatrix::wheelEvent(QWheelEvent* event)
{
    // Beside the cells the wheel scrolls the page.
    if (!m_zoomable || !hasFigure() || !cellArea().contains(event->position())) {
        event->ignore();
        return;
    }
    const QRectF area = cellArea();
    const double share = (event->position().y() - area.top()) / area.height();
    zoom(std::pow(zoomStep, -event->angleDelta().y() / 120.0),
         static_cast<double>(m_range.first) + share * static_cast<double>(m_range.count()));
    event->accept();
}

void MissingMatrix::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void MissingMatrix::moveCell(int bands, int columns)
{
    const auto first = static_cast<int>(shown().bandOf(m_range.first));
    const auto last = static_cast<int>(shown().bandOf(m_range.end - 1));
    Cell cell = m_hovered.value_or(Cell{first, 0});
    if (m_hovered) {
        const int wanted = cell.band + bands;
        if (wanted < first || wanted > last) {
            // Past the rows in view: they move along.
            const std::size_t row = shown().rows(static_cast<std::size_t>(cell.band)).first;
            pan(bands * std::max(1.0, static_cast<double>(m_range.count()) / 10));
            cell.band =
                static_cast<int>(shown().bandOf(std::clamp(row, m_range.first, m_range.end - 1)));
        } else {
            cell.band = wanted;
        }
        cell.column = std::clamp(cell.column + columns, 0, static_cast<int>(m_order.size()) - 1);
    }
    m_hovered = cell;
    const QRectF rect = cellRect(layoutFor(size()), cell);
    QToolTip::showText(mapToGlobal(rect.bottomRight().toPoint()), readOut(cell), this);
    setAccessibleDescription(readOut(cell));
    update();
}

void MissingMatrix::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure() || m_order.empty()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCell(0, -1);
    case Qt::Key_Right:
        return moveCell(0, 1);
    case Qt::Key_Up:
        return moveCell(-1, 0);
    case Qt::Key_Down:
        return moveCell(1, 0);
    default:
        break;
    }
    if (!m_zoomable) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const auto count = static_cast<double>(m_range.count());
    double centre = static_cast<double>(m_range.first) + count / 2;
    if (m_hovered)
        centre = static_cast<double>(shown().rows(static_cast<std::size_t>(m_hovered->band)).first);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / (zoomStep * zoomStep), centre);
    case Qt::Key_Minus:
        return zoom(zoomStep * zoomStep, centre);
    case Qt::Key_PageUp:
        return pan(-count * 0.9);
    case Qt::Key_PageDown:
        return pan(count * 0.9);
    case Qt::Key_Home:
        return fitView();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered)
            emit columnClicked(m_order[static_cast<std::size_t>(m_hovered->column)]);
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

void MissingMatrix::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!m_hovered || !hasFigure())
        return;
    QPainter painter(this);
    painter.setPen(QPen(themeOf(this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellRect(layoutFor(size()), *m_hovered).adjusted(-1, -2, 0, 2));
}

} // namespace ui

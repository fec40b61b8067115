#include "ui/plots/missingmatrix.h"

#include "ui/style/colormaps.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::explore::BandOrder;

namespace {

constexpr double widestColumn = 72;
constexpr double shareRow = 22;
constexpr double legendRow = 20;
constexpr double tickLength = 4;
constexpr double tickGap = 6;

QFont axisFont()
{
    return interfaceFont(12);
}

QFont legendFont()
{
    return interfaceFont(11);
}

/// The next round per cent at or above the darkest band, so that pale tables still show.
double roundScale(double greatest)
{
    for (const double step : {0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8})
        if (greatest <= step)
            return step;
    return 1;
}

QString shortShare(double share)
{
    if (share == 0)
        return numberText(0, 0);
    if (share < 0.0005)
        return QStringLiteral("<") + numberText(0.1, 1);
    return numberText(share * 100, share >= 0.9995 ? 0 : 1);
}

} // namespace

MissingMatrix::MissingMatrix(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setEmptyText(tr("Open a table to see which cells are missing."));
}

void MissingMatrix::setData(const core::explore::Missingness& missingness,
                            core::explore::MissingBands bands, BandOrder order)
{
    m_missingness = missingness;
    m_bands = std::move(bands);
    m_rowOrder = order;
    const auto shares = m_bands.share.values();
    m_scale = shares.empty() ? 1 : roundScale(*std::max_element(shares.begin(), shares.end()));
    m_hovered.reset();
    orderColumns();
}

void MissingMatrix::clear()
{
    m_missingness = {};
    m_bands = {};
    m_hovered.reset();
    orderColumns();
}

void MissingMatrix::setColumnOrder(MissingColumnOrder order)
{
    m_columnOrder = order;
    m_hovered.reset();
    orderColumns();
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
    m_names.clear();
    for (const std::size_t column : m_order)
        m_names << QString::fromStdString(columns[column].name);
    emit figureChanged();
}

bool MissingMatrix::hasFigure() const
{
    return !m_missingness.columns.empty() && !m_bands.share.empty() &&
           m_missingness.cellsMissing > 0;
}

QSize MissingMatrix::figureSize() const
{
    return {std::clamp(180 + 40 * static_cast<int>(m_order.size()), 480, 1600), 560};
}

MissingMatrix::Layout MissingMatrix::layoutFor(const QSizeF& size) const
{
    Layout layout;
    const double left =
        std::ceil(textWidth(axisFont(), countText(static_cast<qint64>(m_missingness.rows)))) +
        tickLength + tickGap;
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_order.size()));
    // A column with gaps is named before a complete one.
    std::vector<double> missing;
    for (const std::size_t column : m_order)
        missing.push_back(static_cast<double>(m_missingness.columns[column].missing));
    double overhang = 4;
    // The room right of the last column depends on how wide the columns become, and they on it.
    for (int round = 0; round < 4; ++round) {
        layout.columnWidth =
            std::clamp((size.width() - left - overhang) / count, 2.0, widestColumn);
        layout.labels = layoutColumnLabels(m_names, axisFont(), layout.columnWidth,
                                           size.height() * 0.36, missing);
        const double needed = std::max(4.0, std::ceil(layout.labels.overhang));
        if (needed <= overhang)
            break;
        overhang = needed;
    }
    const double top = layout.labels.height;
    const double height = std::max(20.0, size.height() - top - shareRow - legendRow - 4);
    layout.area = QRectF(left, top, layout.columnWidth * count, height);
    return layout;
}

void MissingMatrix::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const Layout layout = layoutFor(size);
    paintCells(painter, layout, theme);
    paintRowAxis(painter, layout, theme);
    drawColumnLabels(painter, layout.labels, axisFont(), layout.area.left(), layout.area.top(),
                     layout.columnWidth, theme.text);
    paintShares(painter, layout, theme);
    paintLegend(painter, size, layout, theme);
}

void MissingMatrix::paintCells(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const auto bands = static_cast<int>(m_bands.share.rows());
    const QRectF area = layout.area;
    const int lines = std::max(1, static_cast<int>(std::floor(area.height())));
    // Fewer pixel lines than bands: each line shows the mean of the bands that fall on it.
    const int shown = std::min(bands, lines);
    const double gap = layout.columnWidth >= 6 ? 1 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const double left = std::round(area.left() + layout.columnWidth * static_cast<double>(i));
        const double right =
            std::round(area.left() + layout.columnWidth * static_cast<double>(i + 1)) - gap;
        painter.fillRect(QRectF(left, area.top(), right - left, area.height()), theme.hover);
        if (m_missingness.columns[m_order[i]].missing == 0)
            continue;
        QColor pending;
        double pendingTop = 0;
        const auto flush = [&](double bottom) {
            if (pending.isValid())
                painter.fillRect(QRectF(left, pendingTop, right - left, bottom - pendingTop),
                                 pending);
        };
        for (int line = 0; line < shown; ++line) {
            const int first = line * bands / shown;
            const int last = std::max(first + 1, (line + 1) * bands / shown);
            double share = 0;
            for (int band = first; band < last; ++band)
                share += m_bands.share(static_cast<std::size_t>(band), m_order[i]);
            share /= last - first;
            const QColor color = share > 0 ? missingColor(theme, share / m_scale) : QColor();
            const double y = area.top() + std::round(line * area.height() / shown);
            if (color != pending) {
                flush(y);
                pending = color;
                pendingTop = y;
            }
        }
        flush(area.bottom());
    }
    painter.restore();
}

void MissingMatrix::paintRowAxis(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const auto rows = static_cast<double>(m_missingness.rows);
    const double step = layout.area.height() / std::max(1.0, rows);
    const double lineHeight = 16;
    const auto tick = [&](double row) {
        // Row 1 stands at the upper edge and the last at the lower one.
        const double y = row <= 1      ? layout.area.top()
                         : row >= rows ? layout.area.bottom()
                                       : layout.area.top() + (row - 0.5) * step;
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(layout.area.left() - tickLength - 1, y),
                         QPointF(layout.area.left() - 1, y));
        drawLabel(painter,
                  QRectF(0, y - lineHeight / 2, layout.area.left() - tickLength - tickGap + 1,
                         lineHeight),
                  Qt::AlignRight | Qt::AlignVCenter, axisFont(), theme.muted,
                  countText(static_cast<qint64>(row)));
    };
    tick(1);
    if (rows > 1)
        tick(rows);
    const AxisTicks ticks =
        niceTicks(1, rows, std::max(1, static_cast<int>(layout.area.height() / 64)));
    for (const double row : ticks.values) {
        const bool whole = row == std::floor(row);
        const bool room = (row - 1) * step > lineHeight && (rows - row) * step > lineHeight;
        if (whole && room)
            tick(row);
    }
}

void MissingMatrix::paintShares(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    // The columns with most missing cells claim their place first.
    std::vector<std::size_t> byShare(m_order.size());
    std::iota(byShare.begin(), byShare.end(), std::size_t(0));
    std::stable_sort(byShare.begin(), byShare.end(), [&](std::size_t a, std::size_t b) {
        return m_missingness.columns[m_order[a]].missing >
               m_missingness.columns[m_order[b]].missing;
    });
    std::vector<QRectF> taken;
    for (const std::size_t i : byShare) {
        const double share = m_missingness.columns[m_order[i]].share;
        const QString text = shortShare(share);
        const QFont font = interfaceFont(12, share > 0 ? QFont::Medium : QFont::Normal);
        const double width = textWidth(font, text);
        const double centre =
            layout.area.left() + (static_cast<double>(i) + 0.5) * layout.columnWidth;
        const QRectF rect(centre - width / 2 - 2, layout.area.bottom() + 4, width + 4, 16);
        if (std::any_of(taken.begin(), taken.end(),
                        [&](const QRectF& other) { return other.intersects(rect); }))
            continue;
        taken.push_back(rect);
        drawLabel(painter, rect, Qt::AlignCenter, font, share > 0 ? theme.text : theme.muted, text);
    }
}

void MissingMatrix::paintLegend(QPainter& painter, const QSizeF& size, const Layout& layout,
                                const Theme& theme) const
{
    const QFont font = legendFont();
    const double top = layout.area.bottom() + shareRow + 3;
    const double height = 14;
    double x = layout.area.left();
    const auto write = [&](const QString& text) {
        const double width = textWidth(font, text);
        drawLabel(painter, QRectF(x, top, width + 1, height), Qt::AlignLeft | Qt::AlignVCenter,
                  font, theme.muted, text);
        x += width;
    };
    const QString caption = tr("% missing in each column");
    const QString high = tr("%1 % missing").arg(numberText(m_scale * 100, 0));
    const double bar = 88;
    const double barBlock = textWidth(font, QStringLiteral("0")) + bar + textWidth(font, high) + 12;
    const double room = size.width() - x;
    if (textWidth(font, caption) + 20 + barBlock <= room) {
        write(caption);
        x += 20;
    }
    write(numberText(0, 0));
    x += 6;
    QLinearGradient gradient(x, 0, x + bar, 0);
    gradient.setColorAt(0, missingColor(theme, 0));
    gradient.setColorAt(1, missingColor(theme, 1));
    painter.fillRect(QRectF(x, top + 3, bar, 8), gradient);
    x += bar + 6;
    write(high);
}

QVector<QStringList> MissingMatrix::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("column"), QStringLiteral("missing"), QStringLiteral("share")}};
    for (const std::size_t index : m_order) {
        const auto& column = m_missingness.columns[index];
        table << QStringList{QString::fromStdString(column.name), QString::number(column.missing),
                             QString::number(column.share, 'g', 17)};
    }
    return table;
}

std::optional<MissingMatrix::Cell> MissingMatrix::cellAt(const QPointF& position) const
{
    if (!hasFigure())
        return {};
    const Layout layout = layoutFor(size());
    if (!layout.area.contains(position))
        return {};
    const auto bands = static_cast<int>(m_bands.share.rows());
    const auto columns = static_cast<int>(m_order.size());
    const double down = (position.y() - layout.area.top()) / layout.area.height();
    const double across = (position.x() - layout.area.left()) / layout.columnWidth;
    return Cell{std::clamp(static_cast<int>(down * bands), 0, bands - 1),
                std::clamp(static_cast<int>(across), 0, columns - 1)};
}

QString MissingMatrix::readOut(const Cell& cell) const
{
    const auto band = static_cast<std::size_t>(cell.band);
    const std::size_t column = m_order[static_cast<std::size_t>(cell.column)];
    const std::size_t first = m_bands.firstRow[band];
    const std::size_t end = m_bands.firstRow[band + 1];
    const auto rows = static_cast<double>(end - first);
    const auto missing = static_cast<qint64>(std::lround(m_bands.share(band, column) * rows));
    const auto& all = m_missingness.columns[column];
    const QString where = end - first == 1
                              ? tr("Row %1").arg(countText(static_cast<qint64>(first) + 1))
                              : tr("Rows %1–%2")
                                    .arg(countText(static_cast<qint64>(first) + 1),
                                         countText(static_cast<qint64>(end)));
    const QString order =
        m_rowOrder == BandOrder::FileOrder ? QString() : tr(" (most missing first)");
    return tr("%1\n%2%3: %4 of %5 missing\nWhole column: %6 (%7)")
        .arg(m_names[cell.column], where, order, countText(missing),
             countText(static_cast<qint64>(end - first)),
             countText(static_cast<qint64>(all.missing)), percentText(all.share));
}

QString MissingMatrix::readOut(const QPointF& position) const
{
    if (const auto cell = cellAt(position))
        return readOut(*cell);
    if (!hasFigure())
        return {};
    // Over an elided or skipped name and the per cents: the column's own figures.
    const Layout layout = layoutFor(size());
    double x = position.x();
    if (position.y() < layout.area.top() && layout.labels.slanted)
        x -= layout.area.top() - position.y();
    const double across = (x - layout.area.left()) / layout.columnWidth;
    if (across < 0 || across >= static_cast<double>(m_order.size()) ||
        position.y() > layout.area.bottom() + shareRow)
        return {};
    const auto column = static_cast<int>(across);
    const auto& all = m_missingness.columns[m_order[static_cast<std::size_t>(column)]];
    return tr("%1\n%2 cells missing (%3)")
        .arg(m_names[column], countText(static_cast<qint64>(all.missing)), percentText(all.share));
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

void MissingMatrix::mouseMoveEvent(QMouseEvent* event)
{
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

void MissingMatrix::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void MissingMatrix::moveCell(int bands, int columns)
{
    Cell cell = m_hovered.value_or(Cell{});
    if (m_hovered) {
        cell.band = std::clamp(cell.band + bands, 0, static_cast<int>(m_bands.share.rows()) - 1);
        cell.column = std::clamp(cell.column + columns, 0, static_cast<int>(m_order.size()) - 1);
    }
    m_hovered = cell;
    const Layout layout = layoutFor(size());
    const double height = layout.area.height() / static_cast<double>(m_bands.share.rows());
    const QPointF at(layout.area.left() + (cell.column + 1) * layout.columnWidth,
                     layout.area.top() + (cell.band + 1) * height);
    QToolTip::showText(mapToGlobal(at.toPoint()), readOut(cell), this);
    update();
}

void MissingMatrix::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
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
        PlotWidget::keyPressEvent(event);
    }
}

void MissingMatrix::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!m_hovered || !hasFigure())
        return;
    const Theme& theme = themeOf(this);
    const Layout layout = layoutFor(size());
    const double height = layout.area.height() / static_cast<double>(m_bands.share.rows());
    const QRectF band(layout.area.left() + m_hovered->column * layout.columnWidth,
                      layout.area.top() + m_hovered->band * height, layout.columnWidth, height);
    QPainter painter(this);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band.adjusted(-1, -2, 0, 2));
}

} // namespace ui

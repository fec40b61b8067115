#include "ui/plots/missingmatrix.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::explore::BandOrder;

namespace {

constexpr std::size_t leastRowsInView = 5;
constexpr double bandHeight = 2;

QString orderWords(BandOrder order)
{
    switch (order) {
    case BandOrder::MostMissingFirst:
        return QCoreApplication::translate("ui::MissingMatrix", " (most missing first)");
    case BandOrder::ByColumn:
        return QCoreApplication::translate("ui::MissingMatrix", " (sorted by column)");
    case BandOrder::ByPattern:
        return QCoreApplication::translate("ui::MissingMatrix", " (sorted by pattern)");
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

} // namespace ui

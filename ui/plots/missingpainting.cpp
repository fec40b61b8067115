#include "ui/plots/missingmatrix.h"
#include "ui/style/colormaps.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double widestColumn = 72;
constexpr double shareRow = 22;
constexpr double legendRow = 20;
constexpr double tickLength = 4;
constexpr double tickGap = 6;
constexpr double gapFrom = 6; ///< columns at least as wide stand apart
/// A single gap in a band shows beside columns that are all gaps.
constexpr double faintest = 0.15;

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

double MissingMatrix::scale() const
{
    return roundScale(shown().greatest);
}

double MissingMatrix::rowToY(const Layout& layout, double row) const
{
    const auto rows = static_cast<double>(std::max<std::size_t>(1, m_range.count()));
    return layout.area.top() +
           (row - static_cast<double>(m_range.first)) / rows * layout.area.height();
}

MissingMatrix::Layout MissingMatrix::layoutFor(const QSizeF& size) const
{
    Layout layout;
    const double left =
        std::ceil(textWidth(axisFont(), countText(static_cast<qint64>(m_missingness.rows)))) +
        tickLength + tickGap;
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_order.size()));
    // A column with gaps is named before a complete one, the one sorted by before all.
    std::vector<double> missing;
    for (const std::size_t column : m_order)
        missing.push_back(m_sortColumn == column
                              ? static_cast<double>(m_missingness.rows) + 1
                              : static_cast<double>(m_missingness.columns[column].missing));
    double overhang = 4;
    // The room right of the last column depends on how wide the columns become, and they on it.
    for (int round = 0; round < 4; ++round) {
        layout.columnWidth =
            std::min(std::max(1.0, size.width() - left - overhang) / count, widestColumn);
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
    const auto sorted = std::find(m_order.begin(), m_order.end(),
                                  m_sortColumn.value_or(m_missingness.columns.size()));
    drawColumnLabels(painter, layout.labels, axisFont(), layout.area.left(), layout.area.top(),
                     layout.columnWidth, theme.text,
                     sorted == m_order.end() ? -1 : static_cast<int>(sorted - m_order.begin()),
                     theme.accentText);
    paintShares(painter, layout, theme);
    paintLegend(painter, size, layout, theme);
}

void MissingMatrix::paintCells(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (layout.columnWidth < gapFrom) {
        painter.fillRect(QRectF(std::round(layout.area.left()), layout.area.top(),
                                std::round(layout.area.width()), layout.area.height()),
                         theme.hover);
    } else {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const auto place = static_cast<double>(i);
            const double left = std::round(layout.area.left() + layout.columnWidth * place);
            const double right = std::round(layout.area.left() + layout.columnWidth * (place + 1));
            painter.fillRect(
                QRectF(left, layout.area.top(), right - 1 - left, layout.area.height()),
                theme.hover);
        }
    }
    // After all grounds: a gap narrower than a pixel must not vanish under its neighbour.
    for (std::size_t i = 0; i < m_order.size(); ++i)
        if (m_missingness.columns[m_order[i]].missing > 0)
            paintColumn(painter, layout, theme, i);
    painter.restore();
}

void MissingMatrix::paintColumn(QPainter& painter, const Layout& layout, const Theme& theme,
                                std::size_t place) const
{
    const Bands& bands = shown();
    const std::size_t column = m_order[place];
    const double darkest = scale();
    const auto shade = [darkest](double share) {
        return faintest + (1 - faintest) * share / darkest;
    };
    const double gap = layout.columnWidth >= gapFrom ? 1 : 0;
    const double left =
        std::round(layout.area.left() + layout.columnWidth * static_cast<double>(place));
    const double right = std::max(
        left + 1,
        std::round(layout.area.left() + layout.columnWidth * static_cast<double>(place + 1)) - gap);
    const std::size_t from = bands.bandOf(m_range.first);
    const std::size_t count = bands.bandOf(m_range.end - 1) + 1 - from;
    // Fewer pixel lines than bands: each line shows the mean of the bands that fall on it.
    const auto lines = static_cast<std::size_t>(std::max(1.0, std::floor(layout.area.height())));
    const std::size_t parts = std::min(count, lines);
    QColor pending;
    double pendingTop = 0;
    const auto flush = [&](double bottom) {
        if (pending.isValid())
            painter.fillRect(QRectF(left, pendingTop, right - left, bottom - pendingTop), pending);
    };
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t first = from + part * count / parts;
        const std::size_t last = std::max(first + 1, from + (part + 1) * count / parts);
        double missing = 0, filled = 0;
        for (std::size_t band = first; band < last; ++band) {
            missing += bands.missing.share(band, column);
            if (hasFilled())
                filled += bands.filled(band, column);
        }
        const auto of = static_cast<double>(last - first);
        const double top = std::max(static_cast<double>(bands.missing.firstRow[first]),
                                    static_cast<double>(m_range.first));
        QColor color;
        if (missing > 0)
            color = filled > 0 ? filledColor(theme, shade(missing / of))
                               : missingColor(theme, shade(missing / of));
        const double y = std::round(rowToY(layout, top));
        if (color != pending) {
            flush(y);
            pending = color;
            pendingTop = y;
        }
    }
    flush(layout.area.bottom());
}

void MissingMatrix::paintRowAxis(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const auto first = static_cast<double>(m_range.first) + 1;
    const auto last = static_cast<double>(m_range.end);
    const double step = layout.area.height() / std::max(1.0, last - first + 1);
    const double lineHeight = 16;
    const auto tick = [&](double row) {
        // The first row stands at the upper edge and the last at the lower one.
        const double y = row <= first  ? layout.area.top()
                         : row >= last ? layout.area.bottom()
                                       : layout.area.top() + (row - first + 0.5) * step;
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(layout.area.left() - tickLength - 1, y),
                         QPointF(layout.area.left() - 1, y));
        drawLabel(painter,
                  QRectF(0, y - lineHeight / 2, layout.area.left() - tickLength - tickGap + 1,
                         lineHeight),
                  Qt::AlignRight | Qt::AlignVCenter, axisFont(), theme.muted,
                  countText(static_cast<qint64>(row)));
    };
    tick(first);
    if (last > first)
        tick(last);
    const AxisTicks ticks =
        niceTicks(first, last, std::max(1, static_cast<int>(layout.area.height() / 64)));
    for (const double row : ticks.values) {
        const bool whole = row == std::floor(row);
        const bool room =
            (row - first) * step > lineHeight * 1.2 && (last - row) * step > lineHeight * 1.2;
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
    const QString caption =
        hasFilled() ? tr("% filled in each column") : tr("% missing in each column");
    const QString high =
        (hasFilled() ? tr("%1 % filled") : tr("%1 % missing")).arg(numberText(scale() * 100, 0));
    const double bar = 88;
    const QString low = tr("over 0");
    const double barBlock = textWidth(font, low) + bar + textWidth(font, high) + 12;
    const double room = size.width() - x;
    if (textWidth(font, caption) + 20 + barBlock <= room) {
        write(caption);
        x += 20;
    }
    write(low);
    x += 6;
    const auto color = hasFilled() ? filledColor : missingColor;
    QLinearGradient gradient(x, 0, x + bar, 0);
    gradient.setColorAt(0, color(theme, faintest));
    gradient.setColorAt(1, color(theme, 1));
    painter.fillRect(QRectF(x, top + 3, bar, 8), gradient);
    x += bar + 6;
    write(high);
}

} // namespace ui

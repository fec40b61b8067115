#include "ui/plots/nullityheatmap.h"

#include "ui/style/colormaps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 16;
constexpr double mostRow = 40;
constexpr double widestCell = 76;
constexpr double nameGap = 8;
constexpr double highestHead = 110; ///< on a narrow plot
constexpr double legendHeight = 40;
constexpr double barWidth = 150;

QString shortValue(double value)
{
    // Not "−0.00".
    return numberText(std::abs(value) < 0.005 ? 0 : value, 2);
}

QFont nameFont()
{
    return interfaceFont(12);
}

} // namespace

NullityHeatmap::NullityHeatmap(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setEmptyText(tr("Two columns with missing cells are needed to compare where they are empty."));
}

void NullityHeatmap::setData(const core::explore::Missingness& missingness,
                             const std::vector<std::size_t>& order)
{
    m_missingness = missingness;
    m_columns.clear();
    const auto has = [&](std::size_t column) {
        return column < missingness.coOccurrence.rows() &&
               !std::isnan(missingness.coOccurrence(column, column));
    };
    for (const std::size_t column : order)
        if (has(column))
            m_columns.push_back(column);
    for (std::size_t column = 0; column < missingness.columns.size(); ++column)
        if (has(column) && std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
            m_columns.push_back(column);
    m_names.clear();
    for (const std::size_t column : m_columns)
        m_names << name(column);
    updateRows();
}

void NullityHeatmap::clear()
{
    setData({});
}

QString NullityHeatmap::name(std::size_t column) const
{
    return QString::fromStdString(m_missingness.columns[column].name);
}

double NullityHeatmap::value(int row, int column) const
{
    return m_missingness.coOccurrence(m_columns[static_cast<std::size_t>(row)],
                                      m_columns[static_cast<std::size_t>(column)]);
}

double NullityHeatmap::both(std::size_t a, std::size_t b) const
{
    // The correlation of two masks holds the count: r = (n·both − a·b) / √(a(n−a)·b(n−b)).
    const auto rows = static_cast<double>(m_missingness.rows);
    const auto ofA = static_cast<double>(m_missingness.columns[a].missing);
    const auto ofB = static_cast<double>(m_missingness.columns[b].missing);
    const double spread = std::sqrt(ofA * (rows - ofA)) * std::sqrt(ofB * (rows - ofB));
    return std::round((m_missingness.coOccurrence(a, b) * spread + ofA * ofB) / rows);
}

QString NullityHeatmap::pairText(std::size_t a, std::size_t b) const
{
    const auto rows = static_cast<double>(m_missingness.rows);
    const double expected = static_cast<double>(m_missingness.columns[a].missing) *
                            static_cast<double>(m_missingness.columns[b].missing) / rows;
    return tr("%1 × %2\nCorrelation of their gaps: %3\nBoth missing in %4 rows; by chance it would "
              "be %5")
        .arg(name(a), name(b), numberText(m_missingness.coOccurrence(a, b), 3),
             countText(std::lround(both(a, b))), numberText(expected, expected < 10 ? 1 : 0));
}

QString NullityHeatmap::rowText(int row) const
{
    const std::size_t a = m_columns[static_cast<std::size_t>(row)];
    const std::size_t b = m_columns[static_cast<std::size_t>(currentColumn())];
    if (a != b)
        return pairText(a, b);
    const auto& column = m_missingness.columns[a];
    return tr("%1\n%2 cells missing (%3)")
        .arg(name(a), countText(static_cast<qint64>(column.missing)), percentText(column.share));
}

QString NullityHeatmap::sentence() const
{
    double strongest = -1;
    std::size_t first = 0, second = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (m_missingness.coOccurrence(m_columns[i], m_columns[j]) > strongest) {
                strongest = m_missingness.coOccurrence(m_columns[i], m_columns[j]);
                first = m_columns[j];
                second = m_columns[i];
            }
    if (m_columns.size() < 2)
        return {};
    const double expected = static_cast<double>(m_missingness.columns[first].missing) *
                            static_cast<double>(m_missingness.columns[second].missing) /
                            static_cast<double>(m_missingness.rows);
    return tr("%1 and %2 are most often empty together: in %3 rows, where chance would give %4.")
        .arg(name(first), name(second), countText(std::lround(both(first, second))),
             numberText(expected, expected < 10 ? 1 : 0));
}

NullityHeatmap::Across NullityHeatmap::layAcross(double width) const
{
    Across across;
    double longest = 0;
    for (const QString& text : m_names)
        longest = std::max(longest, textWidth(nameFont(), text));
    across.left = std::ceil(std::min(longest, width * 0.36)) + nameGap;
    const auto cells = std::max<qsizetype>(1, m_names.size());
    double overhang = 6;
    for (int round = 0; round < 4; ++round) {
        across.cell =
            std::min(std::max(1.0, width - across.left - overhang) / double(cells), widestCell);
        across.labels = layoutColumnLabels(m_names, nameFont(), across.cell,
                                           std::clamp(width * 0.25, highestHead, 260.0));
        const double needed = std::max(6.0, std::ceil(across.labels.overhang));
        if (needed <= overhang)
            break;
        overhang = needed;
    }
    return across;
}

int NullityHeatmap::columnAt(double x) const
{
    if (!hasFigure())
        return 0;
    const Across across = layAcross(screenSize().width());
    return std::clamp(static_cast<int>((x - across.left) / across.cell), 0, rowCount() - 1);
}

int NullityHeatmap::figureWidth() const
{
    return std::clamp(240 + rowCount() * 48, 520, 2400);
}

double NullityHeatmap::headHeight(double width) const
{
    return layAcross(width).labels.height;
}

QString NullityHeatmap::note() const
{
    QString text = tr("+1: empty in exactly the same rows · 0: no connection · −1: never empty "
                      "together.");
    const auto out = m_missingness.columns.size() - m_columns.size();
    if (out > 0)
        text += QLatin1Char(' ') + (out == 1 ? tr("1 column without gaps is left out.")
                                             : tr("%1 columns without gaps are left out.")
                                                   .arg(countText(static_cast<qint64>(out))));
    return text;
}

double NullityHeatmap::footHeight(double width) const
{
    return legendHeight +
           drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {}, note());
}

void NullityHeatmap::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                               const Theme& theme)
{
    const Across across = layAcross(size.width());
    const QFont numbers = interfaceFont(12);
    const bool fits = textWidth(numbers, numberText(-0.55, 2)) + 4 <= across.cell;
    const double gap = across.cell >= 8 ? 1 : 0;
    drawColumnLabels(painter, across.labels, nameFont(), across.left, rows.top, across.cell,
                     theme.text);
    for (int row = rows.first; row < rows.first + rows.count; ++row) {
        const double top = std::round(rows.topOf(row));
        const double height = std::round(rows.topOf(row + 1)) - top - gap;
        drawLabel(painter, QRectF(0, top, across.left - nameGap + 1, height),
                  Qt::AlignRight | Qt::AlignVCenter, nameFont(), theme.text, m_names[row]);
        for (int column = 0; column < rowCount(); ++column) {
            const double left = std::round(across.left + column * across.cell);
            const double width =
                std::max(1.0, std::round(across.left + (column + 1) * across.cell) - left - gap);
            const QRectF cell(left, top, width, height);
            if (row == column) {
                painter.fillRect(cell, theme.hover);
                continue;
            }
            const QColor color = divergingColor(theme, value(row, column));
            painter.fillRect(cell, color);
            if (fits)
                drawLabel(painter, cell, Qt::AlignCenter, numbers, textOn(color),
                          shortValue(value(row, column)));
        }
        if (row == currentRow() && row != currentColumn()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(
                QRectF(across.left + currentColumn() * across.cell, top, across.cell, height));
        }
    }
    paintLegend(painter, rows.topOf(rows.first + rows.count) + 10, size, theme);
}

void NullityHeatmap::paintLegend(QPainter& painter, double top, const QSizeF& size,
                                 const Theme& theme) const
{
    const QFont small = interfaceFont(11);
    const Across across = layAcross(size.width());
    const double left = std::min(across.left, std::max(0.0, size.width() - barWidth));
    painter.setRenderHint(QPainter::Antialiasing, false);
    constexpr int steps = 60;
    for (int i = 0; i < steps; ++i) {
        const double x = std::round(left + barWidth * i / steps);
        const double end = std::round(left + barWidth * (i + 1) / steps);
        painter.fillRect(QRectF(x, top, end - x, 8),
                         divergingColor(theme, 2 * (i + 0.5) / steps - 1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ticks(left, top + 9, barWidth, 14);
    drawLabel(painter, ticks, Qt::AlignLeft | Qt::AlignVCenter, small, theme.muted,
              numberText(-1, 0));
    drawLabel(painter, ticks, Qt::AlignHCenter | Qt::AlignVCenter, small, theme.muted,
              numberText(0, 0));
    drawLabel(painter, ticks, Qt::AlignRight | Qt::AlignVCenter, small, theme.muted,
              QLatin1Char('+') + numberText(1, 0));
    drawWrapped(&painter, QRectF(0, top + legendHeight - 10, size.width(), 0), interfaceFont(12),
                theme.muted, note());
}

QVector<QStringList> NullityHeatmap::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("column_a"), QStringLiteral("column_b"),
                                QStringLiteral("correlation"), QStringLiteral("both_missing")}};
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        for (std::size_t j = i + 1; j < m_columns.size(); ++j)
            table << QStringList{
                name(m_columns[i]), name(m_columns[j]),
                QString::number(m_missingness.coOccurrence(m_columns[i], m_columns[j]), 'g', 17),
                QString::number(std::lround(both(m_columns[i], m_columns[j])))};
    return table;
}

} // namespace ui

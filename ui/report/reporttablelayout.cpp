#include "ui/report/reporttablelayout.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double gap = 14;      ///< between columns
constexpr double markRoom = 18; ///< before a text with a mark
constexpr double above = 4;     ///< and below a cell's text
constexpr double leastWidth = 56;

QFont cellFont(bool isBold)
{
    return interfaceFont(12, isBold ? QFont::Medium : QFont::Normal);
}

QFont headFont()
{
    return interfaceFont(11, QFont::Medium);
}

/// The first column is what the rows are called by.
bool isName(std::size_t column)
{
    return column == 0;
}

} // namespace

ReportTableLayout::ReportTableLayout(const ReportTable& table, double width) : m_table(table)
{
    findWidths(width);
    for (std::size_t c = 0; c < m_widths.size(); ++c)
        m_headHeight = std::max(
            m_headHeight, cellHeight({table.titles[static_cast<qsizetype>(c)]}, c, true, false));
    m_headHeight += 2 * above;
    for (const auto& row : table.rows) {
        double height = 0;
        for (std::size_t c = 0; c < row.size(); ++c)
            height = std::max(height, cellHeight(row[c], c, false, isName(c)));
        m_rowHeights.push_back(height + 2 * above);
    }
}

void ReportTableLayout::findWidths(double width)
{
    const std::size_t columns = static_cast<std::size_t>(m_table.titles.size());
    std::vector<double> wanted(columns, 0);
    std::vector<double> least(columns, 0); ///< no word of a title is broken
    for (std::size_t c = 0; c < columns; ++c) {
        // A title may take two lines, a cell should not.
        const QString title = m_table.titles[static_cast<qsizetype>(c)];
        double longestWord = 0;
        for (const QString& word : title.split(QLatin1Char(' ')))
            longestWord = std::max(longestWord, textWidth(headFont(), word));
        least[c] = longestWord + 1;
        wanted[c] = std::max(least[c], textWidth(headFont(), title) * 0.6 + 1);
        for (const auto& row : m_table.rows)
            wanted[c] = std::max(wanted[c], textWidth(cellFont(isName(c)), row[c].text) + 1 +
                                                (row[c].mark ? markRoom : 0));
    }
    const double room = width - gap * static_cast<double>(columns - 1);
    double total = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    double names = 0;
    if (total > room) {
        // Numbers keep theirs as far as that goes, and names what lets them take two lines at most;
        // the widest texts give way first.
        if (columns > 0)
            names = std::min(wanted[0], std::max(150.0, room / static_cast<double>(columns)));
        double low = leastWidth;
        double high = room;
        const auto widthAt = [&](double most) {
            double sum = 0;
            for (std::size_t c = 0; c < columns; ++c)
                sum += m_table.isNumber[c] ? wanted[c]
                       : isName(c)         ? names
                                           : std::max(least[c], std::min(wanted[c], most));
            return sum;
        };
        for (int i = 0; i < 30; ++i) {
            const double middle = (low + high) / 2;
            (widthAt(middle) > room ? high : low) = middle;
        }
        for (std::size_t c = 0; c < columns; ++c)
            if (!m_table.isNumber[c])
                wanted[c] = isName(c) ? names : std::max(least[c], std::min(wanted[c], low));
        total = std::accumulate(wanted.begin(), wanted.end(), 0.0);
        if (total > room)
            for (double& w : wanted)
                w *= room / total;
        total = room;
    }
    // What is left goes between the columns, but never so much that a row falls apart.
    const double spare =
        columns > 1 ? std::min((room - total) / static_cast<double>(columns - 1), 60.0) : 0;
    m_widths = wanted;
    double left = 0;
    for (std::size_t c = 0; c < columns; ++c) {
        if (c > 0 && m_table.isNumber[c]) {
            m_widths[c] += spare; // at the right, so the room stands before it
            left += gap;
        } else if (c > 0) {
            left += gap + spare;
        }
        m_lefts.push_back(left);
        left += m_widths[c];
    }
}

double ReportTableLayout::cellHeight(const ReportCell& cell, std::size_t column, bool isHead,
                                     bool isBold) const
{
    const double width = m_widths[column] - (cell.mark ? markRoom : 0);
    return drawWrapped(nullptr, QRectF(0, 0, width, 0), isHead ? headFont() : cellFont(isBold), {},
                       cell.text.isEmpty() ? QStringLiteral(" ") : cell.text);
}

void ReportTableLayout::paintCell(QPainter& painter, const ReportCell& cell, std::size_t column,
                                  double top, double height, bool isHead, bool isBold) const
{
    const Theme& theme = lightTheme();
    const QFont font = isHead ? headFont() : cellFont(isBold);
    const QColor ink = isHead || cell.isMuted ? theme.muted : theme.text;
    QRectF rect(m_lefts[column], top, m_widths[column], height);
    if (cell.mark) {
        const SegmentStyle style = segmentStyle(theme, *cell.mark);
        drawMarker(painter, style.marker, QPointF(rect.left() + 6, top + above + 8), 5, style.fill,
                   style.edge);
        rect.setLeft(rect.left() + markRoom);
    }
    rect.adjust(0, above, 0, -above);
    const double needed = cellHeight(cell, column, isHead, isBold);
    if (isHead)
        rect.setTop(rect.bottom() - needed);
    const double single = QFontMetricsF(font).height();
    if (needed <= single * 1.5) {
        rect.setHeight(needed);
        // One point more, so that rounding never shortens a number that fits.
        drawLabel(painter, rect.adjusted(-1, 0, 1, 0),
                  (m_table.isNumber[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                  font, ink, cell.text);
    } else {
        drawWrapped(&painter, rect, font, ink, cell.text,
                    m_table.isNumber[column] ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void ReportTableLayout::paint(QPainter& painter, std::size_t first, std::size_t last) const
{
    const Theme& theme = lightTheme();
    const double right = m_lefts.back() + m_widths.back();
    const auto line = [&](double y, const QColor& colour) {
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QPointF(0, y), QPointF(right, y));
    };
    for (std::size_t c = 0; c < m_widths.size(); ++c)
        paintCell(painter, {m_table.titles[static_cast<qsizetype>(c)]}, c, 0, m_headHeight, true,
                  false);
    double y = m_headHeight;
    line(y, theme.fieldBorder);
    for (std::size_t row = first; row < last; ++row) {
        const bool isTotal = m_table.hasTotal && row + 1 == m_table.rows.size();
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            ReportCell cell = m_table.rows[row][c];
            cell.isMuted = cell.isMuted || isTotal;
            paintCell(painter, cell, c, y, m_rowHeights[row], false, isName(c) && !isTotal);
        }
        y += m_rowHeights[row];
        line(y, theme.grid);
    }
}

} // namespace ui

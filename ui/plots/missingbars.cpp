#include "ui/plots/missingbars.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 20;
constexpr double mostRow = 30;
constexpr double barHeight = 8;
constexpr double axisHeight = 20;
constexpr double noteGap = 8;
constexpr double nameGap = 12;

/// What is not nothing is never written as 0.0 %.
QString shareText(double share)
{
    return share > 0 && share < 0.0005 ? QLatin1Char('<') + percentText(0.001) : percentText(share);
}

double greatestShare(const core::explore::Missingness& missingness)
{
    double greatest = 0;
    for (const auto& column : missingness.columns)
        greatest = std::max(greatest, column.share);
    return greatest;
}

} // namespace

MissingBars::MissingBars(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setEmptyText(tr("No cell is missing."));
}

void MissingBars::setData(const core::explore::Missingness& missingness, const QString& note)
{
    m_missingness = missingness;
    m_note = note;
    m_order.clear();
    for (std::size_t i = 0; i < missingness.columns.size(); ++i)
        if (missingness.columns[i].missing > 0)
            m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return missingness.columns[a].missing > missingness.columns[b].missing;
    });
    setSummary(
        m_order.empty()
            ? QString()
            : tr("Share of missing cells by column: %1 columns have gaps, most of all %2 (%3).")
                  .arg(countText(static_cast<qint64>(m_order.size())),
                       QString::fromStdString(barOf(0).name), shareText(barOf(0).share)));
    updateRows();
}

const core::explore::ColumnMissing& MissingBars::barOf(int row) const
{
    return m_missingness.columns[m_order[static_cast<std::size_t>(row)]];
}

double MissingBars::footHeight(double width) const
{
    if (m_note.isEmpty())
        return axisHeight;
    return axisHeight + noteGap +
           drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {}, m_note);
}

void MissingBars::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                            const Theme& theme)
{
    const QFont font = interfaceFont(13);
    const QFont small = interfaceFont(11);
    double nameWidth = 0, countWidth = 0;
    for (int i = 0; i < rowCount(); ++i) {
        nameWidth = std::max(nameWidth, textWidth(font, QString::fromStdString(barOf(i).name)));
        countWidth =
            std::max(countWidth, textWidth(font, countText(static_cast<qint64>(barOf(i).missing))));
    }
    nameWidth = std::min(nameWidth, size.width() * 0.4);
    const double shareWidth = textWidth(font, percentText(1)) + 10;
    const double left = std::ceil(nameWidth + nameGap);
    const double right = std::floor(size.width() - countWidth - shareWidth - nameGap);
    const double room = std::max(10.0, right - left);
    const double greatest = std::max(greatestShare(m_missingness), 0.001);
    const AxisTicks ticks =
        niceTicks(0, greatest * 100, std::clamp(static_cast<int>(room / 60), 1, 5));
    const double last = rows.topOf(rows.first + rows.count);
    for (const double tick : ticks.values) {
        const double x = left + room * tick / (greatest * 100);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, rows.top), QPointF(x, last));
        const QString text = tr("%1 %").arg(tickText(tick, ticks));
        const double width = textWidth(small, text) + 2;
        const double textLeft = std::clamp(x - width / 2, 0.0, size.width() - width);
        drawLabel(painter, QRectF(textLeft, last + 4, width, 14), Qt::AlignCenter, small,
                  theme.muted, text);
    }
    for (int row = rows.first; row < rows.first + rows.count; ++row) {
        const auto& column = barOf(row);
        const double top = rows.topOf(row);
        drawLabel(painter, QRectF(0, top, nameWidth + 2, rows.height),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                  QString::fromStdString(column.name));
        painter.fillRect(QRectF(left, top + (rows.height - barHeight) / 2,
                                std::max(1.5, room * column.share / greatest), barHeight),
                         theme.neutral);
        drawLabel(painter, QRectF(right, top, size.width() - right - shareWidth, rows.height),
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.text,
                  countText(static_cast<qint64>(column.missing)));
        drawLabel(painter, QRectF(size.width() - shareWidth, top, shareWidth, rows.height),
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, shareText(column.share));
    }
    if (!m_note.isEmpty())
        drawWrapped(&painter, QRectF(0, last + axisHeight + noteGap, size.width(), 0),
                    interfaceFont(12), theme.muted, m_note);
}

QString MissingBars::rowText(int row) const
{
    const auto& column = barOf(row);
    return tr("%1\n%2 of %3 cells missing (%4)\nClick to sort the rows of the matrix by it")
        .arg(QString::fromStdString(column.name), countText(static_cast<qint64>(column.missing)),
             countText(static_cast<qint64>(m_missingness.rows)), shareText(column.share));
}

void MissingBars::chooseRow(int row)
{
    emit columnClicked(m_order[static_cast<std::size_t>(row)]);
}

QVector<QStringList> MissingBars::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("column"), QStringLiteral("missing"), QStringLiteral("share")}};
    const auto add = [&](const core::explore::ColumnMissing& column) {
        table << QStringList{QString::fromStdString(column.name), QString::number(column.missing),
                             QString::number(column.share, 'g', 17)};
    };
    for (int row = 0; row < rowCount(); ++row)
        add(barOf(row));
    for (const auto& column : m_missingness.columns)
        if (column.missing == 0)
            add(column);
    return table;
}

} // namespace ui

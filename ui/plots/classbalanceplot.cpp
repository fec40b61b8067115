#include "ui/plots/classbalanceplot.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double rowHeight = 28;
constexpr double barHeight = 12;
constexpr int mostRows = 24;
constexpr double markWidth = 20;

} // namespace

ClassBalancePlot::ClassBalancePlot(QWidget* parent) : PlotWidget(parent) {}

void ClassBalancePlot::setBalance(const core::explore::ClassBalance& balance)
{
    m_balance = balance;
    QStringList words;
    for (const auto& entry : m_balance.classes)
        words << tr("%1: %2 rows, %3")
                     .arg(QString::fromStdString(entry.name), countText(qint64(entry.count)),
                          percentText(entry.share));
    setSummary(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
    emit figureChanged();
}

int ClassBalancePlot::fullHeight() const
{
    const int rows = int(m_balance.classes.size());
    return int(rowHeight * std::clamp(rows > mostRows ? mostRows + 1 : rows, 2, mostRows + 1)) + 4;
}

int ClassBalancePlot::rowsFitting(double height) const
{
    const int all = int(m_balance.classes.size());
    const int fitting = int((height + 1) / rowHeight);
    return fitting >= all ? all : std::max(1, fitting - 1);
}

void ClassBalancePlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const QFont font = interfaceFont(13);
    const int rows = rowsFitting(size.height());
    double names = 0, counts = 0, largest = 0;
    for (const auto& entry : m_balance.classes) {
        names = std::max(names, textWidth(font, QString::fromStdString(entry.name)));
        counts = std::max(counts, textWidth(font, countText(qint64(entry.count))));
        largest = std::max(largest, entry.share);
    }
    const double shares = textWidth(font, QStringLiteral("100.0 %"));
    const double left = std::ceil(markWidth + std::min(names, size.width() * 0.32) + 14);
    const double right = size.width() - std::ceil(counts + shares) - 32;
    for (int i = 0; i < rows; ++i) {
        const auto& entry = m_balance.classes[std::size_t(i)];
        const double y = i * rowHeight;
        const SegmentStyle style = segmentStyle(theme, i);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMarker(painter, style.marker, QPointF(7, y + rowHeight / 2), 5, style.fill, style.edge);
        painter.setRenderHint(QPainter::Antialiasing, false);
        drawLabel(painter, {markWidth, y, left - markWidth - 8, rowHeight},
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                  QString::fromStdString(entry.name));
        const QRectF bar(left, y + (rowHeight - barHeight) / 2,
                         std::max(1.5, (right - left) * entry.share / largest), barHeight);
        painter.fillRect(bar, style.fill);
        painter.setPen(QPen(style.edge, 1));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        drawLabel(painter, {right, y, size.width() - right - shares - 16, rowHeight},
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.text,
                  countText(qint64(entry.count)));
        drawLabel(painter, {size.width() - shares - 2, y, shares + 2, rowHeight},
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, percentText(entry.share));
    }
    const auto folded = std::size_t(rows) < m_balance.classes.size()
                            ? m_balance.classes.size() - std::size_t(rows)
                            : 0;
    if (folded > 0)
        drawLabel(painter, {markWidth, rows * rowHeight, size.width() - markWidth, rowHeight},
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12), theme.muted,
                  tr("and %1 more").arg(countText(qint64(folded))));
}

QVector<QStringList> ClassBalancePlot::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("class"), QStringLiteral("rows"), QStringLiteral("share")}};
    for (const auto& entry : m_balance.classes)
        table << QStringList{QString::fromStdString(entry.name), QString::number(entry.count),
                             QString::number(entry.share, 'g', 17)};
    return table;
}

} // namespace ui

#include "ui/pages/predict/probabilitybars.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 24;
constexpr double mostRow = 28;
constexpr int mostRowsAtOnce = 8;
constexpr double gap = 10;
constexpr double figureRoom = 58; ///< "100.0 %" at 12 px with its margin

} // namespace

ProbabilityBars::ProbabilityBars(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setAccessibleName(tr("Probabilities of the Classes"));
    setEmptyText(tr("Shows how likely each class is for this customer."));
}

void ProbabilityBars::setProbabilities(const QStringList& classes, std::vector<double> before,
                                       std::vector<double> now, int decided)
{
    const bool resized = now.size() != m_now.size();
    m_classes = classes;
    m_before = std::move(before);
    m_now = std::move(now);
    m_decided = decided;
    QStringList words;
    for (int row = 0; row < std::min(6, rowCount()); ++row)
        words << rowText(row);
    setSummary(words.join(QStringLiteral("; ")));
    if (resized) {
        updateGeometry();
        updateRows();
        return;
    }
    // The same rows with other figures: what the pointer is on stays.
    update();
    emit figureChanged();
}

void ProbabilityBars::clear()
{
    m_now.clear();
    m_before.clear();
    setSummary({});
    updateGeometry();
    updateRows();
}

QSize ProbabilityBars::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 2, mostRowsAtOnce);
    return {420, static_cast<int>(headHeight(420) + footHeight(420) + rows * mostRow)};
}

void ProbabilityBars::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                                const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    double nameWidth = 0;
    for (const QString& name : m_classes)
        nameWidth = std::max(nameWidth, textWidth(interfaceFont(13, QFont::DemiBold), name));
    nameWidth = std::min(std::ceil(nameWidth) + 19, size.width() * 0.36);
    const QFont small = interfaceFont(12);
    const double right = size.width();
    drawLabel(painter, QRectF(right - 2 * figureRoom, 0, figureRoom - 4, 18),
              Qt::AlignRight | Qt::AlignVCenter, small, theme.muted, tr("now"));
    drawLabel(painter, QRectF(right - figureRoom, 0, figureRoom, 18),
              Qt::AlignRight | Qt::AlignVCenter, small, theme.muted, tr("before"));
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        paintRow(painter, row, QRectF(0, rows.topOf(row), right, rows.height), nameWidth, theme);
}

void ProbabilityBars::paintRow(QPainter& painter, int row, const QRectF& rect, double nameWidth,
                               const Theme& theme) const
{
    const auto at = static_cast<std::size_t>(row);
    const SegmentStyle style = segmentStyle(theme, row);
    const bool decided = row == m_decided;
    const double middle = rect.center().y();
    drawMarker(painter, style.marker, {6, middle}, 4.2, style.fill, style.edge);
    drawLabel(painter, QRectF(17, rect.top(), nameWidth - 17, rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter,
              interfaceFont(13, decided ? QFont::DemiBold : QFont::Normal), theme.text,
              m_classes.value(row));
    const QRectF track(nameWidth + gap, middle - 7,
                       std::max(20.0, rect.width() - nameWidth - 2 * gap - 2 * figureRoom), 14);
    painter.fillRect(track, theme.hover);
    QRectF bar = track;
    bar.setWidth(track.width() * std::clamp(m_now[at], 0.0, 1.0));
    painter.fillRect(bar, style.fill);
    painter.setPen(QPen(style.edge, 1));
    painter.setBrush(Qt::NoBrush);
    if (bar.width() > 1)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    // Where it stood before: a mark with a rim, so that it reads on the bar and beside it.
    const double was = track.left() + track.width() * std::clamp(m_before[at], 0.0, 1.0);
    painter.setPen(QPen(theme.surface, 5));
    painter.drawLine(QPointF(was, middle - 9), QPointF(was, middle + 9));
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(was, middle - 9), QPointF(was, middle + 9));
    drawLabel(painter,
              QRectF(rect.right() - 2 * figureRoom, rect.top(), figureRoom - 4, rect.height()),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12, QFont::DemiBold), theme.text,
              percentText(m_now[at]));
    drawLabel(painter, QRectF(rect.right() - figureRoom, rect.top(), figureRoom, rect.height()),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12), theme.muted,
              percentText(m_before[at]));
}

QString ProbabilityBars::rowText(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const QString text =
        tr("%1: %2, before %3")
            .arg(m_classes.value(row), percentText(m_now[at]), percentText(m_before[at]));
    return row == m_decided ? tr("%1 (predicted)").arg(text) : text;
}

QVector<QStringList> ProbabilityBars::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("class"), QStringLiteral("now"), QStringLiteral("before")}};
    for (std::size_t i = 0; i < m_now.size(); ++i)
        table.push_back(
            {m_classes.value(static_cast<int>(i)), exactText(m_now[i]), exactText(m_before[i])});
    return table;
}

} // namespace ui

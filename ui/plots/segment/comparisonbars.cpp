#include "ui/plots/segment/comparisonbars.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

ComparisonBars::ComparisonBars(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("There is no other method to compare with on these features."));
}

void ComparisonBars::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    m_rows.clear();
    m_verdict.clear();
    if (!segmentation || segmentation->comparisons.empty() ||
        !std::isfinite(segmentation->silhouettePrepared)) {
        emit figureChanged();
        return;
    }
    const bool network =
        segmentation->request.method == core::segment::SegmentMethod::AutoencoderKMeans;
    m_rows.push_back({network ? tr("Autoencoder + k-means (shown)") : tr("k-means (shown)"),
                      segmentation->silhouettePrepared, 1});
    for (const auto& figure : segmentation->comparisons)
        m_rows.push_back(
            {QString::fromStdString(figure.name), figure.silhouettePrepared, figure.agreement});
    const auto best =
        std::max_element(m_rows.begin() + 1, m_rows.end(),
                         [](const Row& a, const Row& b) { return a.silhouette < b.silhouette; });
    const double shown = m_rows.front().silhouette;
    const QString figures =
        tr("(silhouette %1 against %2)").arg(numberText(best->silhouette, 2), numberText(shown, 2));
    // Two decimals are what is shown: a lead that cannot be seen is none.
    constexpr double visible = 0.005;
    m_simplerIsBetter = best->silhouette > shown + visible;
    if (m_simplerIsBetter)
        m_verdict = tr("%1 separates these customers better %2.").arg(best->name, figures);
    else if (shown > best->silhouette + visible)
        m_verdict = tr("The segments shown are better separated than those of %1 %2.")
                        .arg(best->name, figures);
    else
        m_verdict = tr("%1 separates the customers as well %2.").arg(best->name, figures);
    if (best->agreement > 0.95)
        m_verdict += QLatin1Char(' ') + tr("Both find nearly the same segments.");
    setSummary(m_verdict);
    emit figureChanged();
}

void ComparisonBars::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const QFont font = interfaceFont(13);
    const QFont small = interfaceFont(12);
    double names = 0;
    for (const Row& row : m_rows)
        names = std::max(names, textWidth(interfaceFont(13, QFont::DemiBold), row.name));
    const double left = std::min(names + 14, size.width() * 0.45);
    const double agreementWidth = 86;
    const double valueWidth = 44;
    const double room = std::max(30.0, size.width() - left - agreementWidth - valueWidth);
    const double boxHeight =
        24 + drawWrapped(nullptr, QRectF(0, 0, size.width() - 32, 0), font, theme.text, m_verdict);
    const double rowHeight = std::clamp(
        (size.height() - 26 - boxHeight - 12) / static_cast<double>(m_rows.size()), 24.0, 40.0);
    double lowest = 0;
    double highest = 0.01;
    for (const Row& row : m_rows) {
        lowest = std::min(lowest, row.silhouette);
        highest = std::max(highest, row.silhouette);
    }
    const double unit = room / (highest - lowest);
    const double zero = left - lowest * unit;
    drawLabel(painter, QRectF(left, 0, room + valueWidth, 18), Qt::AlignLeft | Qt::AlignVCenter,
              small, theme.muted, tr("silhouette, prepared space"));
    drawLabel(painter, QRectF(size.width() - agreementWidth, 0, agreementWidth, 18),
              Qt::AlignRight | Qt::AlignVCenter, small, theme.muted, tr("agreement"));
    double top = 24;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool shown = i == 0;
        drawLabel(painter, QRectF(0, top, left - 10, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                  interfaceFont(13, shown ? QFont::DemiBold : QFont::Normal), theme.text, row.name);
        const double end = zero + row.silhouette * unit;
        const QRectF bar(std::min(zero, end), top + rowHeight / 2 - 7, std::abs(end - zero), 14);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(bar, shown ? theme.accent : theme.neutral);
        painter.restore();
        drawLabel(painter, QRectF(std::max(zero, end) + 6, top, valueWidth, rowHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(13, QFont::DemiBold), theme.text,
                  numberText(row.silhouette, 2));
        drawLabel(painter, QRectF(size.width() - agreementWidth, top, agreementWidth, rowHeight),
                  Qt::AlignRight | Qt::AlignVCenter, font, shown ? theme.muted : theme.text,
                  shown ? QStringLiteral("–") : numberText(row.agreement, 2));
        top += rowHeight;
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(zero, 22), QPointF(zero, top));
    const QRectF box(0, std::max(top + 10, size.height() - boxHeight), size.width(), boxHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_simplerIsBetter ? theme.warningSoft : theme.okSoft);
    painter.drawRoundedRect(box, 4, 4);
    drawWrapped(&painter, box.adjusted(16, 12, -16, -12), font, theme.text, m_verdict);
}

QVector<QStringList> ComparisonBars::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("method"), QStringLiteral("silhouette"), QStringLiteral("agreement")}};
    for (const Row& row : m_rows)
        table.push_back({row.name, QString::fromStdString(core::data::numberText(row.silhouette)),
                         QString::fromStdString(core::data::numberText(row.agreement))});
    return table;
}

} // namespace ui

#include "ui/plots/score/driftpartsplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::deploy::DriftPart;

namespace {

constexpr double leastRow = 24;
constexpr double mostRow = 34;
constexpr double gap = 8;
constexpr double barGap = 1;

QString textOf(const DriftPart& part)
{
    return QString::fromStdString(part.text);
}

} // namespace

DriftPartsPlot::DriftPartsPlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setEmptyText(tr("The parts of this feature are not known."));
}

void DriftPartsPlot::setFeature(std::optional<core::deploy::FeatureFindings> feature)
{
    m_feature = std::move(feature);
    setAccessibleName(m_feature ? tr("%1: training against this file").arg(featureName())
                                : QString());
    QStringList words;
    for (int row = 0; row < rowCount(); ++row)
        words << rowText(row);
    setSummary(words.join(QStringLiteral("; ")));
    updateRows();
}

QString DriftPartsPlot::featureName() const
{
    return m_feature ? QString::fromStdString(m_feature->match.feature) : QString();
}

int DriftPartsPlot::rowCount() const
{
    return m_feature ? static_cast<int>(m_feature->parts.size()) : 0;
}

void DriftPartsPlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                               const Theme& theme)
{
    // What the two bars are.
    double x = 0;
    const std::pair<QString, QColor> entries[] = {{tr("training"), theme.neutral},
                                                  {tr("this file"), theme.accent}};
    for (const auto& [text, colour] : entries) {
        painter.fillRect(QRectF(x, 5, 10, 10), colour);
        drawLabel(painter, QRectF(x + 15, 0, size.width() - x - 15, 20),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12), theme.text, text);
        x += 15 + textWidth(interfaceFont(12), text) + 14;
    }
    double names = 0;
    for (const DriftPart& part : m_feature->parts)
        names = std::max(names, textWidth(interfaceFont(12), textOf(part)));
    names = std::min(std::ceil(names) + 1, size.width() * 0.42);
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        paintRow(painter, row, QRectF(0, rows.topOf(row), size.width(), rows.height), names, theme);
}

void DriftPartsPlot::paintRow(QPainter& painter, int row, const QRectF& rect, double nameWidth,
                              const Theme& theme) const
{
    const DriftPart& part = m_feature->parts[static_cast<std::size_t>(row)];
    double largest = 1e-9;
    for (const DriftPart& each : m_feature->parts)
        largest = std::max({largest, each.expected, each.found});
    const QFont font = interfaceFont(11);
    const double values = std::ceil(textWidth(font, percentText(largest))) + 2;
    const double left = nameWidth + gap;
    const double room = std::max(10.0, rect.width() - left - values - 6);
    const double thick = std::clamp(std::floor((rect.height() - 6) / 2), 6.0, 12.0);
    drawLabel(painter, QRectF(0, rect.top(), nameWidth, rect.height()),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12), theme.text, textOf(part));
    double y = rect.center().y() - thick - barGap / 2;
    const std::pair<double, QColor> bars[] = {{part.expected, theme.neutral},
                                              {part.found, theme.accent}};
    for (const auto& [share, colour] : bars) {
        const double length = std::max(share > 0 ? 1.0 : 0.0, room * share / largest);
        painter.fillRect(QRectF(left, y, length, thick), colour);
        drawLabel(painter, QRectF(left + length + 4, y + thick / 2 - 8, values + 2, 16),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, percentText(share));
        y += thick + barGap;
    }
}

QString DriftPartsPlot::rowText(int row) const
{
    const DriftPart& part = m_feature->parts[static_cast<std::size_t>(row)];
    return tr("%1: %2 in training, %3 in this file")
        .arg(textOf(part), percentText(part.expected), percentText(part.found));
}

QVector<QStringList> DriftPartsPlot::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("part"), QStringLiteral("training"), QStringLiteral("this file")}};
    if (m_feature)
        for (const DriftPart& part : m_feature->parts)
            table << QStringList{textOf(part), exactText(part.expected), exactText(part.found)};
    return table;
}

} // namespace ui

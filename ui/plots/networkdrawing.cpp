#include "ui/plots/networkdrawing.h"

#include "ui/plots/plottext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

NetworkDrawing::NetworkDrawing(QWidget* parent) : PlotWidget(parent) {}

void NetworkDrawing::setNetwork(const core::network::Layers& hidden,
                                const std::vector<core::network::LayerSummary>& summaries,
                                std::size_t inputs, std::size_t features)
{
    m_bars.clear();
    m_summaries = summaries;
    m_bars.push_back(
        {Kind::Input, tr("Input"), tr("%1 inputs").arg(countText(static_cast<qint64>(inputs))),
         features == 1 ? tr("1 feature")
                       : tr("%1 features").arg(countText(static_cast<qint64>(features))),
         inputs});
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const auto& summary = summaries[i];
        Bar bar;
        bar.width = summary.width;
        bar.parameters =
            summary.parameters ? countText(static_cast<qint64>(summary.parameters)) : QString();
        if (i == hidden.size()) {
            bar.kind = Kind::Output;
            bar.name = tr("Output");
            bar.detail = tr("%1 · softmax").arg(summary.width);
        } else if (const auto* dense = std::get_if<core::network::Dense>(&hidden[i])) {
            const auto label = core::network::activationLabel(dense->activation);
            bar.name = tr("Dense");
            bar.detail =
                QStringLiteral("%1 · %2")
                    .arg(dense->units)
                    .arg(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())));
        } else if (const auto* dropout = std::get_if<core::network::Dropout>(&hidden[i])) {
            bar.kind = Kind::Dropout;
            bar.name = tr("Dropout");
            bar.detail = numberText(dropout->rate, 2);
        } else {
            bar.kind = Kind::BatchNormalization;
            bar.name = tr("Batch norm");
            bar.detail = countText(static_cast<qint64>(summary.width));
        }
        m_bars.push_back(bar);
    }
    QStringList names;
    for (const auto& bar : m_bars)
        names << bar.name;
    setSummary(
        tr("Network, layers from input to output: %1.").arg(names.join(QStringLiteral(", "))));
    update();
    emit figureChanged();
}

void NetworkDrawing::clear()
{
    m_bars.clear();
    m_summaries.clear();
    update();
    emit figureChanged();
}

void NetworkDrawing::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double textHeight = 58;
    const double slot = size.width() / static_cast<double>(m_bars.size());
    const double barWidth = std::min(26.0, slot * 0.4);
    const double room = std::max(size.height() - textHeight - 16, 20.0);
    const double middle = 8 + room / 2;
    std::size_t widest = 1;
    for (const auto& bar : m_bars)
        widest = std::max(widest, bar.width);
    // By logarithm, so that 8 beside 512 is still a bar.
    const auto height = [&](std::size_t width) {
        return room * (0.12 + 0.88 * std::log2(1.0 + static_cast<double>(width)) /
                                  std::log2(1.0 + static_cast<double>(widest)));
    };
    const auto rect = [&](std::size_t i) {
        const double h = height(m_bars[i].width);
        return QRectF(slot * (static_cast<double>(i) + 0.5) - barWidth / 2, middle - h / 2,
                      barWidth, h);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    for (std::size_t i = 0; i + 1 < m_bars.size(); ++i) {
        const QRectF left = rect(i);
        const QRectF right = rect(i + 1);
        painter.drawPolygon(
            QPolygonF{{left.topRight(), right.topLeft(), right.bottomLeft(), left.bottomRight()}});
    }
    const QFont bold = interfaceFont(12, QFont::DemiBold);
    const QFont small = interfaceFont(slot < 74 ? 11 : 12);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        paintBar(painter, rect(i), bar, theme);
        const double left = slot * static_cast<double>(i) + 2;
        const double top = size.height() - textHeight;
        const auto line = [&](double offset, const QFont& font, const QColor& ink,
                              const QString& text) {
            drawLabel(painter, {left, top + offset, slot - 4, 18}, Qt::AlignCenter, font, ink,
                      text);
        };
        line(0, slot < 74 ? interfaceFont(11, QFont::DemiBold) : bold, theme.text, bar.name);
        line(19, small, theme.muted, bar.detail);
        line(37, small, theme.muted, bar.parameters);
    }
}

void NetworkDrawing::paintBar(QPainter& painter, const QRectF& rect, const Bar& bar,
                              const Theme& theme) const
{
    QPen pen(theme.accent, 1.5);
    QColor fill = theme.accent;
    switch (bar.kind) {
    case Kind::Input:
        pen = QPen(theme.axis, 1.5);
        fill = theme.surface;
        break;
    case Kind::Dropout:
        pen.setDashPattern({2.5, 2});
        fill = theme.surface;
        break;
    case Kind::BatchNormalization:
        fill = theme.accentSoft;
        break;
    case Kind::Dense:
    case Kind::Output:
        pen = QPen(Qt::NoPen);
        break;
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 3, 3);
}

QVector<QStringList> NetworkDrawing::figureTable() const
{
    QVector<QStringList> rows{{tr("layer"), tr("width"), tr("parameters")}};
    for (const auto& summary : m_summaries)
        rows << QStringList{QString::fromStdString(summary.name),
                            QString::fromStdString(summary.shape),
                            QString::number(summary.parameters)};
    return rows;
}

} // namespace ui

#include "ui/plots/beforeafterplot.h"

#include "core/data/datetext.h"
#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::prepare::ColumnBars;

namespace {

constexpr double headHeight = 20;
constexpr double countTitleHeight = 16;
constexpr double axisHeight = 20;
constexpr double unitHeight = 15;
constexpr double betweenPanels = 20;
constexpr double levelHeight = 22;
constexpr double labelShare = 0.32;
constexpr int headSize = 13;
constexpr int textSize = 11;

std::size_t filledCells(const ColumnBars& bars)
{
    return std::accumulate(bars.filled.begin(), bars.filled.end(), std::size_t(0));
}

} // namespace

BeforeAfterPlot::BeforeAfterPlot(QWidget* parent) : PlotWidget(parent) {}

void BeforeAfterPlot::setEffect(const core::prepare::BeforeAfter& effect, const QString& unit)
{
    m_effect = effect;
    m_unit = unit;
    setSummary(QString::fromStdString(effect.note));
    updateGeometry();
    emit figureChanged();
}

void BeforeAfterPlot::clear()
{
    m_effect.reset();
    updateGeometry();
    emit figureChanged();
}

int BeforeAfterPlot::preferredHeight() const
{
    constexpr int ofHistogram = 190;
    if (!m_effect)
        return ofHistogram;
    const auto levels = std::max(m_effect->before.labels.size(), m_effect->after.labels.size());
    return std::max(sharesLevels() ? 110 : ofHistogram,
                    int(headHeight + 8 + double(levels) * levelHeight));
}

QSize BeforeAfterPlot::figureSize() const
{
    return {720, std::max(300, preferredHeight() + 40)};
}

const ColumnBars& BeforeAfterPlot::bars(Side side) const
{
    return side == Side::Before ? m_effect->before : m_effect->after;
}

bool BeforeAfterPlot::sharesLevels() const
{
    return m_effect && !m_effect->before.labels.empty() && !m_effect->after.labels.empty();
}

QString BeforeAfterPlot::headText(Side side, double room) const
{
    const ColumnBars& shown = bars(side);
    const QString cells = countText(qint64(shown.present));
    const QString text =
        side == Side::Before ? tr("Before: %1").arg(cells) : tr("After: %1").arg(cells);
    if (shown.missing == 0)
        return text;
    const QString longer = tr("%1 present").arg(text);
    return textWidth(interfaceFont(headSize, QFont::DemiBold), longer) <= room ? longer : text;
}

QString BeforeAfterPlot::valueText(double value) const
{
    if (m_effect->isDate && m_effect->sameAxes)
        return QString::fromStdString(core::data::dateText(std::floor(value)));
    return readoutText(value);
}

QString BeforeAfterPlot::binText(const ColumnBars& shown, std::size_t bar) const
{
    if (!shown.labels.empty())
        return QString::fromStdString(shown.labels[bar]);
    const double low = shown.edges[bar];
    const double high = shown.edges[bar + 1];
    // Whole numbers have a bin each, half a step to either side.
    if (high - low == 1 && low != std::floor(low))
        return valueText(low + 0.5);
    return tr("%1 to %2").arg(valueText(low), valueText(high));
}

double BeforeAfterPlot::countTop(Side side) const
{
    const auto most = [](const ColumnBars& shown) {
        return shown.counts.empty() ? std::size_t(0)
                                    : *std::max_element(shown.counts.begin(), shown.counts.end());
    };
    // Rows are rows on both sides, whatever the values mean.
    const bool isComparable = m_effect->sameAxes || sharesLevels();
    const std::size_t top =
        isComparable ? std::max(most(m_effect->before), most(m_effect->after)) : most(bars(side));
    return std::max(1.0, double(top));
}

QRectF BeforeAfterPlot::panel(Side side, const QSizeF& size) const
{
    if (sharesLevels()) {
        const double labels = size.width() * labelShare;
        const double width = (size.width() - labels - betweenPanels) / 2;
        return side == Side::Before
                   ? QRectF(0, 0, labels + width, size.height())
                   : QRectF(labels + width + betweenPanels, 0, width, size.height());
    }
    const double width = (size.width() - betweenPanels) / 2;
    return QRectF(side == Side::Before ? 0 : width + betweenPanels, 0, width, size.height());
}

void BeforeAfterPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const QFont head = interfaceFont(headSize, QFont::DemiBold);
    for (const Side side : {Side::Before, Side::After}) {
        const QRectF room = panel(side, size);
        const bool withLabels = side == Side::Before || !sharesLevels();
        const double indent = sharesLevels() && withLabels ? size.width() * labelShare : 0;
        drawLabel(painter,
                  QRectF(room.left() + indent, room.top(), room.width() - indent, headHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, head, theme.text,
                  headText(side, room.width() - indent));
        const QRectF area = room.adjusted(0, headHeight, 0, 0);
        if (bars(side).labels.empty())
            paintHistogram(painter, side, area, theme);
        else
            paintLevels(painter, side, area, withLabels, theme);
    }
}

void BeforeAfterPlot::paintHistogram(QPainter& painter, Side side, const QRectF& area,
                                     const Theme& theme) const
{
    const ColumnBars& shown = bars(side);
    if (shown.edges.empty())
        return;
    const QFont font = interfaceFont(textSize);
    const AxisTicks ticks = niceTicks(0, countTop(side), area.height() > 130 ? 4 : 3);
    double top = countTop(side);
    if (!ticks.values.empty() && ticks.step > 0)
        top = std::ceil(top / ticks.step) * ticks.step;
    double labelWidth = 0;
    for (double value = 0; value <= top * 1.0001; value += ticks.step)
        labelWidth = std::max(labelWidth, textWidth(font, countText(qint64(std::llround(value)))));
    drawLabel(painter, QRectF(area.left(), area.top(), area.width(), countTitleHeight),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, tr("customers"));
    const double foot = axisHeight + (m_unit.isEmpty() || !m_effect->sameAxes ? 0 : unitHeight);
    const QRectF plot(area.left() + labelWidth + 8, area.top() + countTitleHeight + 6,
                      area.width() - labelWidth - 9, area.height() - countTitleHeight - 6 - foot);
    if (plot.width() < 20 || plot.height() < 20)
        return;
    const auto yOf = [&](double count) { return plot.bottom() - count / top * plot.height(); };
    for (double value = 0; value <= top * 1.0001; value += ticks.step) {
        const double y = std::round(yOf(value)) + 0.5;
        painter.setPen(QPen(value == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawLabel(painter, QRectF(area.left(), y - 8, labelWidth, 16),
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.muted,
                  countText(qint64(std::llround(value))));
    }
    const double step = plot.width() / double(shown.counts.size());
    const double space = step > 5 ? 1 : 0;
    std::size_t mostFilled = 0;
    for (std::size_t bar = 0; bar < shown.counts.size(); ++bar) {
        if (shown.counts[bar] == 0)
            continue;
        const double left = plot.left() + double(bar) * step;
        const double y = std::min(yOf(double(shown.counts[bar])), plot.bottom() - 1);
        const std::size_t filled =
            side == Side::After && m_effect->sameAxes ? shown.filled[bar] : 0;
        const double split = yOf(double(shown.counts[bar] - filled));
        painter.fillRect(QRectF(left + space / 2, split, step - space, plot.bottom() - split),
                         theme.neutral);
        if (filled > 0)
            painter.fillRect(QRectF(left + space / 2, y, step - space, std::max(1.0, split - y)),
                             theme.accent);
        if (side == Side::After && shown.filled[bar] > shown.filled[mostFilled])
            mostFilled = bar;
    }
    paintValueAxis(painter, shown, plot, theme);
    const std::size_t filled = side == Side::After && m_effect->sameAxes ? filledCells(shown) : 0;
    if (filled == 0)
        return;
    const QString text = tr("+%1 filled").arg(countText(qint64(filled)));
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const double wide = textWidth(strong, text);
    const double barRight = plot.left() + double(mostFilled + 1) * step + 5;
    const double barLeft = plot.left() + double(mostFilled) * step - 5;
    const bool isRight = barRight + wide <= area.right();
    const double y =
        std::clamp(yOf(double(shown.counts[mostFilled])) + 6, plot.top() + 6, plot.bottom() - 8);
    drawHaloLabel(painter, QPointF(isRight ? barRight : std::max(barLeft, plot.left() + wide), y),
                  (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, strong,
                  theme.accentText, theme.surface, text);
}

void BeforeAfterPlot::paintValueAxis(QPainter& painter, const ColumnBars& shown, const QRectF& area,
                                     const Theme& theme) const
{
    const QFont font = interfaceFont(textSize);
    const double low = shown.edges.front();
    const double high = shown.edges.back();
    const auto xOf = [&](double value) {
        return area.left() + (value - low) / (high - low) * area.width();
    };
    const auto mark = [&](double value, const QString& text, double from, double to) {
        const double x = xOf(value);
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x, area.bottom() + 4));
        const double wide = textWidth(font, text);
        const double left = std::clamp(x - wide / 2, from, std::max(from, to - wide));
        drawLabel(painter, QRectF(left, area.bottom() + 5, wide + 1, 14), Qt::AlignCenter, font,
                  theme.muted, text);
        return left + wide;
    };
    if (m_effect->isDate && m_effect->sameAxes) {
        const double end = mark(low, valueText(low), area.left() - 20, area.right());
        if (end + 70 < area.right())
            mark(high, valueText(high), end + 8, area.right() + 1);
    } else {
        const AxisTicks ticks = niceTicks(low, high, std::max(3, int(area.width() / 34)));
        double free = area.left() - 20;
        for (const double value : ticks.values) {
            const QString text = tickText(value, ticks);
            const double half = textWidth(font, text) / 2;
            if (xOf(value) - half < free || xOf(value) + half > area.right() + 8)
                continue;
            free = mark(value, text, area.left() - 20, area.right() + 8) + 6;
        }
    }
    if (!m_unit.isEmpty() && m_effect->sameAxes)
        drawLabel(painter,
                  QRectF(area.left(), area.bottom() + axisHeight, area.width(), unitHeight),
                  Qt::AlignCenter, font, theme.muted, m_unit);
}

void BeforeAfterPlot::paintLevels(QPainter& painter, Side side, const QRectF& area, bool withLabels,
                                  const Theme& theme) const
{
    const ColumnBars& shown = bars(side);
    const QFont font = interfaceFont(12);
    const double labels = !withLabels ? 0
                          : sharesLevels()
                              ? area.width() * (labelShare / (labelShare + (1 - labelShare) / 2))
                              : area.width() * 0.42;
    double countWidth = 0;
    for (const std::size_t count : shown.counts)
        countWidth = std::max(countWidth, textWidth(font, countText(qint64(count))));
    const double left = area.left() + labels;
    const double most = std::max(8.0, area.right() - left - countWidth - 8);
    const double step =
        std::min(levelHeight + 4, (area.height() - 4) / double(shown.counts.size()));
    const double thick = std::clamp(step - 10, 4.0, 12.0);
    const double top = countTop(side);
    for (std::size_t bar = 0; bar < shown.counts.size(); ++bar) {
        const double y = area.top() + 4 + double(bar) * step;
        if (withLabels)
            drawLabel(painter, QRectF(area.left(), y, labels - 10, step),
                      Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                      QString::fromStdString(shown.labels[bar]));
        const double count = double(shown.counts[bar]);
        const std::size_t filled = side == Side::After ? shown.filled[bar] : 0;
        const double length = count / top * most;
        const double old = (count - double(filled)) / top * most;
        const double barTop = y + (step - thick) / 2;
        painter.fillRect(QRectF(left, barTop, old, thick), theme.neutral);
        if (filled > 0)
            painter.fillRect(QRectF(left + old, barTop, std::max(1.0, length - old), thick),
                             theme.accent);
        drawLabel(painter, QRectF(left + length + 6, y, area.right() - left - length - 6, step),
                  Qt::AlignLeft | Qt::AlignVCenter, font,
                  filled > 0 ? theme.accentText : theme.muted,
                  countText(qint64(shown.counts[bar])));
    }
}

QVector<QStringList> BeforeAfterPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("part"), QStringLiteral("value"),
                                QStringLiteral("rows"), QStringLiteral("filled")}};
    if (!m_effect)
        return table;
    for (const Side side : {Side::Before, Side::After}) {
        const ColumnBars& shown = bars(side);
        for (std::size_t bar = 0; bar < shown.counts.size(); ++bar) {
            const QString value = shown.labels.empty()
                                      ? QString::number(shown.edges[bar], 'g', 17) +
                                            QStringLiteral(" to ") +
                                            QString::number(shown.edges[bar + 1], 'g', 17)
                                      : QString::fromStdString(shown.labels[bar]);
            table << QStringList{side == Side::Before ? QStringLiteral("before")
                                                      : QStringLiteral("after"),
                                 value, QString::number(shown.counts[bar]),
                                 QString::number(side == Side::After ? shown.filled[bar] : 0)};
        }
    }
    return table;
}

bool BeforeAfterPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_effect)
        return PlotWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF at = help->pos();
    const Side side = panel(Side::After, size()).contains(at) ? Side::After : Side::Before;
    const ColumnBars& shown = bars(side);
    const QRectF room = panel(side, size());
    std::size_t bar = shown.counts.size();
    if (!shown.labels.empty()) {
        const double step = std::min(levelHeight + 4, (room.height() - headHeight - 4) /
                                                          double(shown.counts.size()));
        bar = std::size_t(std::max(0.0, (at.y() - headHeight - 4) / step));
    } else if (!shown.counts.empty()) {
        // The axis labels take some of the room; near enough for a read-out.
        const double labels =
            8 + textWidth(interfaceFont(textSize), countText(qint64(countTop(side))));
        const double share = (at.x() - room.left() - labels) / (room.width() - labels);
        if (share >= 0 && share < 1)
            bar = std::size_t(share * double(shown.counts.size()));
    }
    if (bar >= shown.counts.size()) {
        QToolTip::hideText();
        return true;
    }
    const double whole = double(std::max<std::size_t>(1, shown.present));
    QString text = tr("%1: %2 customers (%3)")
                       .arg(binText(shown, bar), countText(qint64(shown.counts[bar])),
                            percentText(double(shown.counts[bar]) / whole));
    if (side == Side::After && shown.filled[bar] > 0)
        text += tr(", %1 of them filled").arg(countText(qint64(shown.filled[bar])));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace ui

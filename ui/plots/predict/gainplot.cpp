#include "ui/plots/predict/gainplot.h"

#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::predict::ContactEconomics;
using core::predict::ContactFigures;
using core::predict::CumulativeGain;

namespace {

ChartLine lineOf(const core::predict::Curve& curve)
{
    ChartLine line;
    for (const auto& point : curve) {
        line.x.push_back(point.x);
        line.y.push_back(point.y);
    }
    return line;
}

double rateOf(const CumulativeGain& gain)
{
    return static_cast<double>(gain.ranked().positives) / static_cast<double>(gain.ranked().rows);
}

} // namespace

GainPlot::GainPlot(QWidget* parent) : ChartPlot(parent)
{
    setAccessibleName(tr("Cumulative Gain"));
    setEmptyText(tr("Train a model to see how many of the wanted customers a budget reaches."));
}

QString GainPlot::modeName(Mode mode)
{
    switch (mode) {
    case Mode::Gain:
        return tr("Gain");
    case Mode::Lift:
        return tr("Lift");
    case Mode::Profit:
        return tr("Profit");
    }
    return {};
}

void GainPlot::setGain(std::shared_ptr<const CumulativeGain> gain, const QString& className,
                       int classIndex)
{
    m_gain = std::move(gain);
    m_className = className;
    m_classIndex = classIndex;
    resetView();
    refresh();
}

void GainPlot::setEconomics(std::optional<ContactEconomics> economics)
{
    if (economics)
        core::predict::checkEconomics(*economics);
    m_economics = economics;
    if (m_mode == Mode::Profit)
        resetView();
    refresh();
}

void GainPlot::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    resetView();
    refresh();
}

GainPlot::Mode GainPlot::mode() const
{
    return m_mode == Mode::Profit && !m_economics ? Mode::Gain : m_mode;
}

void GainPlot::setBudget(double share)
{
    m_budget = std::clamp(share, 0.0, 1.0);
    if (m_gain)
        setSummary(sentence());
    update();
}

void GainPlot::moveLine(double value)
{
    const double share = std::clamp(isDragging() ? roundedForLine(value) : value, 0.0, 1.0);
    // 0.30000000000000004 is 0.3.
    const double rounded = std::round(share * 1e6) / 1e6;
    if (rounded == m_budget)
        return;
    setBudget(rounded);
    emit budgetChanged(rounded);
}

/// The budget that earns most, where that is known.
double GainPlot::lineHome() const
{
    return m_economics ? m_best.share : 0;
}

ContactFigures GainPlot::figures() const
{
    return m_gain ? m_gain->atShare(m_budget, m_economics) : ContactFigures();
}

void GainPlot::refresh()
{
    m_curves = {};
    m_best = {};
    if (m_gain) {
        if (m_economics)
            m_best = m_gain->best(*m_economics);
        switch (mode()) {
        case Mode::Gain:
            m_curves = gainCurves(*m_gain);
            break;
        case Mode::Lift:
            m_curves = liftCurves(*m_gain);
            break;
        case Mode::Profit:
            m_curves = profitCurves(*m_gain, *m_economics);
            break;
        }
        setSummary(sentence());
    }
    emit figureChanged();
}

GainPlot::Curves GainPlot::gainCurves(const CumulativeGain& gain)
{
    return {{{0, rateOf(gain), 1}, {0, 1, 1}, {}}, lineOf(gain.gainCurve()), {{0, 1}, {0, 1}, {}}};
}

/// At best all of the class come first: a rate of 1, then all of the class among ever more.
GainPlot::Curves GainPlot::liftCurves(const CumulativeGain& gain)
{
    const double rate = rateOf(gain);
    Curves curves{{{0}, {1 / rate}, {}}, lineOf(gain.liftCurve()), {{0, 1}, {1, 1}, {}}};
    constexpr int steps = 200;
    for (int i = 0; i <= steps; ++i) {
        const double share = rate + (1 - rate) * i / steps;
        curves.best.x.push_back(share);
        curves.best.y.push_back(1 / share);
    }
    return curves;
}

GainPlot::Curves GainPlot::profitCurves(const CumulativeGain& gain,
                                        const ContactEconomics& economics)
{
    const auto rows = static_cast<double>(gain.ranked().rows);
    const double responses = static_cast<double>(gain.ranked().positives);
    const double highest = responses * (economics.revenuePerResponse - economics.costPerContact);
    const double last = responses * economics.revenuePerResponse - rows * economics.costPerContact;
    return {{{0, rateOf(gain), 1}, {0, highest, last}, {}},
            lineOf(gain.profitCurve(economics)),
            {{0, 1}, {0, last}, {}}};
}

double GainPlot::valueOf(const ContactFigures& figures) const
{
    switch (mode()) {
    case Mode::Gain:
        return figures.gain;
    case Mode::Lift:
        return figures.lift;
    case Mode::Profit:
        return figures.profit;
    }
    return 0;
}

Chart GainPlot::wholeChart() const
{
    Chart chart;
    chart.x.percent = true;
    chart.x.title = tr("customers contacted, most likely first");
    switch (mode()) {
    case Mode::Gain:
        chart.y.percent = true;
        chart.y.title = tr("%1 reached").arg(m_className);
        break;
    case Mode::Lift:
        chart.y.title = tr("times as many of %1 as by chance").arg(m_className);
        break;
    case Mode::Profit:
        chart.y.title = tr("profit");
        break;
    }
    if (mode() != Mode::Gain && m_gain) {
        double low = 0;
        double high = 0;
        for (const ChartLine* line : {&m_curves.best, &m_curves.model, &m_curves.chance}) {
            // How little the worst order would bring shows nothing: chance and model bound it.
            for (const double value : line->y) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
        chart.y.lower = low;
        chart.y.upper = high > low ? high : low + 1;
        chart.y.roundOutwards(5);
    }
    return chart;
}

std::vector<LegendEntry> GainPlot::legendEntries(const Theme& theme) const
{
    LegendEntry best{tr("best possible")};
    best.pen = QPen(theme.neutral, 1.5);
    LegendEntry model{tr("this model")};
    model.pen = QPen(segmentStyle(theme, m_classIndex).edge, 2);
    model.strong = true;
    LegendEntry chance{tr("by chance")};
    chance.pen = referencePen(theme);
    return {best, model, chance};
}

void GainPlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    if (mode() == Mode::Profit && chart.y.lower < 0 && chart.y.upper > 0) {
        const double zero = std::round(chart.toScreen(0, 0).y());
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(chart.area.left(), zero), QPointF(chart.area.right(), zero));
    }
    const QColor colour = segmentStyle(theme, m_classIndex).edge;
    m_curves.best.pen = QPen(theme.neutral, 1.5);
    m_curves.chance.pen = referencePen(theme);
    m_curves.model.pen = QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    canvas().paintSeries(painter, chart, {}, {m_curves.best, m_curves.chance, m_curves.model});
    paintLine(painter, chart, theme);
    if (mode() == Mode::Profit)
        paintHighest(painter, chart, theme);
    const auto now = figures();
    const QPointF ring = chart.toScreen(m_budget, valueOf(now));
    const bool onCurve = now.contacts > 0 || mode() != Mode::Lift;
    if (onCurve && chart.area.adjusted(-1, -1, 1, 1).contains(ring))
        paintRing(painter, ring, colour, theme);
}

void GainPlot::paintHighest(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const QPointF at = chart.toScreen(m_best.share, m_best.profit);
    if (!chart.area.adjusted(-1, -1, 1, 1).contains(at))
        return;
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.ok);
    painter.drawEllipse(at, 5, 5);
}

} // namespace ui

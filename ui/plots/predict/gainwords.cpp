#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/amounts.h"
#include "ui/plots/predict/gainplot.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::predict::ContactFigures;

namespace {

QString liftText(double lift)
{
    return numberText(lift, lift < 10 ? 1 : 0);
}

} // namespace

ChartNote GainPlot::note() const
{
    const ContactFigures now = figures();
    const QString contacted =
        tr("%1 contacted (%2)")
            .arg(briefPercent(m_budget), countText(static_cast<qint64>(now.contacts)));
    ChartNote note;
    if (now.contacts == 0) {
        note.lines = QStringList{tr("Nobody is contacted")};
    } else if (mode() == Mode::Profit) {
        note.lines = QStringList{
            contacted, tr("cost %1, bring %2:").arg(moneyText(now.cost), moneyText(now.revenue)),
            tr("profit %1").arg(signedMoney(now.profit))};
    } else {
        note.lines =
            QStringList{contacted, tr("reach %1 of %2:").arg(percentText(now.gain), m_className),
                        tr("%1 times chance").arg(liftText(now.lift))};
    }
    if (mode() == Mode::Profit) {
        note.lines << (m_best.contacts == 0
                           ? tr("no budget earns anything")
                           : tr("highest: %1 at %2")
                                 .arg(signedMoney(m_best.profit), briefPercent(m_best.share)));
    }
    return note;
}

QString GainPlot::sentence() const
{
    if (!m_gain)
        return {};
    const ContactFigures now = figures();
    if (now.contacts == 0)
        return tr("Nobody is contacted.");
    const QString budget = briefPercent(m_budget);
    const QString count = countText(static_cast<qint64>(now.contacts));
    if (mode() != Mode::Profit)
        return tr("%1 contacted (%2) reach %3 of %4: %5 times chance.")
            .arg(budget, count, percentText(now.gain), m_className, liftText(now.lift));
    const QString profit = tr("%1 contacted (%2) cost %3 and bring %4: profit %5.")
                               .arg(budget, count, moneyText(now.cost), moneyText(now.revenue),
                                    signedMoney(now.profit));
    if (m_best.contacts == 0)
        return profit + QLatin1Char(' ') + tr("No budget earns anything.");
    return profit + QLatin1Char(' ') +
           tr("The highest is %1, at %2.")
               .arg(signedMoney(m_best.profit), briefPercent(m_best.share));
}

/// A chart too narrow for words beside its curves has them below; the room stays the same while
/// the line moves.
double GainPlot::footHeight(double width) const
{
    const bool profit = mode() == Mode::Profit;
    if (width >= (profit ? 640 : 420))
        return 0;
    return width >= 420 || !profit ? 40 : 58;
}

void GainPlot::paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                         const Theme& theme)
{
    if (rect.isEmpty())
        paintNote(painter, chart, theme);
    else
        drawWrapped(&painter, rect.adjusted(0, 4, 0, 0), interfaceFont(12), theme.text, sentence());
}

void GainPlot::paintNote(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const ChartNote words = note();
    const QSizeF block = words.size();
    if (block.width() > chart.area.width() - 16 || block.height() > chart.area.height() * 0.6)
        return;
    std::vector<QPolygonF> lines;
    const ChartLine zero{{0, 1}, {0, 0}, {}};
    for (const ChartLine* line : {&m_curves.model, &zero, &m_curves.best, &m_curves.chance}) {
        QPolygonF points;
        for (std::size_t i = 0; i < line->x.size(); ++i)
            points << chart.toScreen(line->x[i], line->y[i]);
        lines.push_back(std::move(points));
    }
    const double lineX = chart.toScreen(m_budget, chart.y.lower).x();
    const auto corner = mode() == Mode::Gain
                            ? Qt::BottomRightCorner
                            : (mode() == Mode::Lift ? Qt::TopRightCorner : Qt::BottomLeftCorner);
    words.paint(painter, freePlace(chart.area, block, lines, lineX, corner), theme);
}

std::optional<ChartReading> GainPlot::readingAt(const Chart& chart, QPointF pointer,
                                                const Theme& theme) const
{
    const double share = std::clamp(roundedForLine(chart.xAt(pointer.x())), 0.0, 1.0);
    const ContactFigures at = m_gain->atShare(share, m_economics);
    if (at.contacts == 0)
        return {};
    ChartReading reading;
    reading.colour = segmentStyle(theme, m_classIndex).edge;
    reading.point = chart.toScreen(share, valueOf(at));
    if (!chart.area.adjusted(-1, -1, 1, 1).contains(reading.point))
        return {};
    reading.box.title = tr("%1 contacted (%2)")
                            .arg(briefPercent(share), countText(static_cast<qint64>(at.contacts)));
    reading.box.lines = {{tr("reached"), percentText(at.gain)},
                         {tr("of those contacted"), percentText(at.responseRate)},
                         {tr("lift"), numberText(at.lift, 2)},
                         {tr("probability from"), percentText(at.lowestScore)}};
    if (m_economics)
        reading.box.lines.emplace_back(tr("profit"), signedMoney(at.profit));
    return reading;
}

QVector<QStringList> GainPlot::figureTable() const
{
    QStringList header{QStringLiteral("contacted"), QStringLiteral("share contacted"),
                       QStringLiteral("reached"), QStringLiteral("lift"),
                       QStringLiteral("lowest probability")};
    if (m_economics)
        header << QStringLiteral("profit");
    QVector<QStringList> table{header};
    if (!m_gain)
        return table;
    const auto rows = static_cast<double>(m_gain->ranked().rows);
    for (const auto& point : m_gain->gainCurve()) {
        const auto contacts = static_cast<std::size_t>(std::llround(point.x * rows));
        const ContactFigures at = m_gain->atCount(contacts, m_economics);
        QStringList line{QString::number(at.contacts), exactText(at.share), exactText(at.gain),
                         contacts > 0 ? exactText(at.lift) : QString(),
                         contacts > 0 ? exactText(at.lowestScore) : QString()};
        if (m_economics)
            line << exactText(at.profit);
        table.push_back(line);
    }
    return table;
}

} // namespace ui

#include "ui/plots/distributionplot.h"

#include "ui/plots/distributionparts.h"
#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;
using Kind = DistributionLook::Kind;

namespace {

QString countWords(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

} // namespace

DistributionPlot::DistributionPlot(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("Choose a column to see how its values are spread."));
}

void DistributionPlot::setDistribution(core::explore::DistributionPointer distribution,
                                       const DistributionLook& look)
{
    m_distribution = std::move(distribution);
    m_look = look;
    m_hits.clear();
    updateGeometry();
    emit figureChanged();
}

void DistributionPlot::setLook(const DistributionLook& look)
{
    setDistribution(m_distribution, look);
}

bool DistributionPlot::hasLongTail() const
{
    return hasFigure() && (m_distribution->belowView > 0 || m_distribution->aboveView > 0);
}

QString DistributionPlot::note() const
{
    if (!hasFigure())
        return {};
    const Kind kind = drawnKind(*m_distribution, m_look.kind);
    QStringList parts;
    if (hasLongTail() && !m_look.wholeRange && kind != Kind::Box) {
        const std::size_t below = m_distribution->belowView, above = m_distribution->aboveView;
        const QString low = valueWords(*m_distribution, m_distribution->viewLow);
        const QString high = valueWords(*m_distribution, m_distribution->viewHigh);
        if (below > 0 && above > 0)
            parts << tr("%1 below %2 and %3 above %4 not shown")
                         .arg(customersText(below), low, countWords(above), high);
        else if (above > 0)
            parts << tr("%1 from %2 on not shown").arg(customersText(above), high);
        else
            parts << tr("%1 below %2 not shown").arg(customersText(below), low);
    }
    if (m_distribution->all.missing > 0)
        parts << tr("%1 without a value").arg(countWords(m_distribution->all.missing));
    if (m_distribution->ungrouped > 0)
        parts << tr("%1 without %2").arg(countWords(m_distribution->ungrouped), m_look.groupedBy);
    return parts.join(QStringLiteral(" · "));
}

QSize DistributionPlot::figureSize() const
{
    if (!hasFigure())
        return {720, 440};
    const auto groups = static_cast<int>(m_distribution->groups.size());
    switch (drawnKind(*m_distribution, m_look.kind)) {
    case Kind::Bars: {
        const auto levels = static_cast<int>(
            std::count_if(m_distribution->all.counts.begin(), m_distribution->all.counts.end(),
                          [](std::size_t count) { return count > 0; }));
        const int lines = std::max(1, (groups + 5) / 6);
        return {800, std::clamp(60 + lines * (34 + levels * 24), 200, 1400)};
    }
    case Kind::Box:
        return {720, std::clamp(64 + 28 * (groups + 1), 200, 1400)};
    default:
        return groups > static_cast<int>(mostOverlaid) ? QSize(900, 640) : QSize(720, 440);
    }
}

QSize DistributionPlot::sizeHint() const
{
    constexpr int least = 170, most = 420;
    return {420, std::clamp(figureSize().height() * 5 / 8, least, most)};
}

void DistributionPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    paintDistribution(painter, QRectF(QPointF(0, 0), size), *m_distribution, m_look, m_canvas,
                      theme);
}

QVector<QStringList> DistributionPlot::figureTable() const
{
    QVector<QStringList> rows;
    const Distribution& all = *m_distribution;
    std::vector<const DistributionGroup*> groups;
    for (const DistributionGroup& group : all.groups)
        groups.push_back(&group);
    groups.push_back(&all.all);
    const auto name = [&](const DistributionGroup* group) {
        return group == &all.all ? QStringLiteral("all") : QString::fromStdString(group->name);
    };
    const Kind kind = drawnKind(all, m_look.kind);
    QStringList header;
    if (kind == Kind::Box) {
        rows << boxHeader(QStringLiteral("group"), QStringLiteral("count"));
        for (const DistributionGroup* group : groups)
            rows << boxCells(name(group), group->box);
        return rows;
    }
    if (kind == Kind::Density) {
        header << QString::fromStdString(all.name);
        for (const DistributionGroup* group : groups)
            header << name(group) + QStringLiteral(" density");
        rows << header;
        for (std::size_t i = 0; i < all.grid.size(); ++i) {
            QStringList row{exactText(all.grid[i])};
            for (const DistributionGroup* group : groups)
                row << (group->density.empty() ? QString() : exactText(group->density[i]));
            rows << row;
        }
        return rows;
    }
    if (kind == Kind::Bars)
        header << QString::fromStdString(all.name);
    else
        header << QStringLiteral("from") << QStringLiteral("to");
    for (const DistributionGroup* group : groups)
        header << name(group) + QStringLiteral(" customers")
               << name(group) + QStringLiteral(" share");
    rows << header;
    for (std::size_t bin = 0; bin < all.binCount(); ++bin) {
        QStringList row;
        if (kind == Kind::Bars)
            row << QString::fromStdString(all.levels[bin]);
        else
            row << exactText(all.edges[bin]) << exactText(all.edges[bin + 1]);
        for (const DistributionGroup* group : groups)
            row << QString::number(group->counts[bin]) << exactText(group->shareOf(bin));
        rows << row;
    }
    return rows;
}

QString DistributionPlot::readOut(const QPointF& position) const
{
    if (!hasFigure())
        return {};
    if (m_hits.empty() || m_hitSize != QSizeF(size())) {
        m_hitSize = QSizeF(size());
        m_hits = distributionHits(QRectF(QPointF(0, 0), m_hitSize), *m_distribution, m_look);
    }
    for (const Hit& hit : m_hits)
        if (hit.rect.contains(position))
            return hit.text;
    return {};
}

bool DistributionPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // No words: the tip is hidden.
        QToolTip::showText(help->globalPos(), readOut(QPointF(help->pos())), this);
        return true;
    }
    return PlotWidget::event(event);
}

void DistributionPlot::mouseMoveEvent(QMouseEvent* event)
{
    QToolTip::showText(event->globalPosition().toPoint(), readOut(event->position()), this);
}

} // namespace ui

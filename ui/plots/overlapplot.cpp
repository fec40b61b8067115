#include "ui/plots/overlapplot.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : double(part) / double(whole);
}

} // namespace

void paintOverlapBar(QPainter& painter, const QRectF& rect, double known, const QString& knownText,
                     const QString& newText, const Theme& theme)
{
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const bool isSplit = known > 0 && known < 1;
    const double edge = rect.left() + rect.width() * known;
    const double gap = isSplit ? 1 : 0;
    painter.fillRect(
        QRectF(QPointF(rect.left(), rect.top()),
               QPointF(std::max(rect.left(), edge - gap), rect.top() + OverlapBarSize::bar)),
        theme.neutral);
    painter.fillRect(QRectF(QPointF(std::min(rect.right(), edge + gap), rect.top()),
                            QPointF(rect.right(), rect.top() + OverlapBarSize::bar)),
                     theme.accent);
    const double y = rect.top() + OverlapBarSize::bar + 6;
    const double freshWidth = std::min(rect.width(), textWidth(strong, newText) + 2);
    drawLabel(painter, {rect.left(), y, rect.width() - freshWidth - 12, 18},
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.text, knownText);
    drawLabel(painter, {rect.right() - freshWidth, y, freshWidth, 18},
              Qt::AlignRight | Qt::AlignVCenter, strong, theme.accentText, newText);
}

OverlapPlot::OverlapPlot(QWidget* parent) : PlotWidget(parent) {}

void OverlapPlot::setOverlap(const core::explore::TableOverlap& overlap)
{
    m_overlap = overlap;
    setSummary(QStringLiteral("%1; %2").arg(knownText(), newText()));
    update();
    emit figureChanged();
}

void OverlapPlot::clear()
{
    setOverlap({});
    setSummary({});
}

std::size_t OverlapPlot::known() const
{
    return m_overlap.identifier.empty() ? m_overlap.equalRows : m_overlap.knownRows;
}

QString OverlapPlot::knownText() const
{
    return (m_overlap.identifier.empty() ? tr("%1 with the features of a known row (%2)")
                                         : tr("%1 also in the open table (%2)"))
        .arg(countText(qint64(known())), percentText(share(known(), m_overlap.secondRows)));
}

QString OverlapPlot::newText() const
{
    const std::size_t fresh = m_overlap.secondRows - known();
    return tr("%1 new (%2)")
        .arg(countText(qint64(fresh)), percentText(share(fresh, m_overlap.secondRows)));
}

void OverlapPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    paintOverlapBar(painter, QRectF(0, 2, size.width(), OverlapBarSize::all),
                    share(known(), m_overlap.secondRows), knownText(), newText(), theme);
}

QVector<QStringList> OverlapPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("rows"), QStringLiteral("count")}};
    table << QStringList{QStringLiteral("all"), QString::number(m_overlap.secondRows)};
    if (!m_overlap.identifier.empty()) {
        table << QStringList{QStringLiteral("known identifier"),
                             QString::number(m_overlap.knownRows)};
        table << QStringList{QStringLiteral("known identifier, nothing changed"),
                             QString::number(m_overlap.unchangedRows)};
    }
    table << QStringList{QStringLiteral("all features as in a known row"),
                         QString::number(m_overlap.equalRows)};
    for (const auto& column : m_overlap.changed)
        table << QStringList{QStringLiteral("changed: %1").arg(QString::fromStdString(column.name)),
                             QString::number(column.rows)};
    return table;
}

} // namespace ui

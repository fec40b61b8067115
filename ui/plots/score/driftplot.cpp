#include "ui/plots/score/driftplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/overlapplot.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::deploy::driftThatMatters;
using core::deploy::driftToWatch;
using core::deploy::FeatureFindings;

namespace {

constexpr double leastRow = 17;
constexpr double mostRow = 26;
constexpr double gap = 10;
constexpr double overlapHeight = OverlapBarSize::all + 12;
constexpr double titleHeight = 22;
constexpr double limitHeight = 18; ///< of the words above the limit lines
constexpr double tickHeight = 26;
constexpr std::size_t mostNamed = 3;

QString nameOf(const FeatureFindings& feature)
{
    return QString::fromStdString(feature.match.feature);
}

/// "Age (0.31), Income (0.27) and 2 more".
QString listed(const std::vector<const FeatureFindings*>& features)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNamed, features.size()); ++i)
        names << DriftPlot::tr("%1 (%2)").arg(nameOf(*features[i]),
                                              DriftPlot::psiText(*features[i]->psi));
    const QString text = names.join(QStringLiteral(", "));
    return features.size() <= mostNamed
               ? text
               : DriftPlot::tr("%1 and %2 more").arg(text).arg(features.size() - mostNamed);
}

} // namespace

DriftPlot::DriftPlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setEmptyText(tr("Shows how far each feature of the new file has moved away from what the model "
                    "has learnt from."));
}

void DriftPlot::setReceipt(ReceiptPointer receipt)
{
    m_receipt = std::move(receipt);
    m_rows.clear();
    m_chosen.clear();
    if (m_receipt) {
        const auto& features = m_receipt->features;
        bool isKnown = false;
        for (std::size_t i = 0; i < features.size(); ++i) {
            m_rows.push_back(i);
            isKnown = isKnown || features[i].psi.has_value();
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) {
            return features[a].psi.value_or(-1) > features[b].psi.value_or(-1);
        });
        if (!isKnown) {
            m_rows.clear();
            setEmptyText(tr("This model does not know how its training table was spread, so drift "
                            "cannot be told. Models trained now do."));
        }
    }
    QStringList words;
    if (hasFigure() && showsOverlap())
        words << knownText() << newText();
    if (hasFigure())
        words << sentence();
    setSummary(words.join(QStringLiteral("; ")));
    updateRows();
}

void DriftPlot::setChosen(const QString& feature)
{
    m_chosen = feature;
    update();
}

const FeatureFindings& DriftPlot::feature(int row) const
{
    return m_receipt->features[m_rows[static_cast<std::size_t>(row)]];
}

void DriftPlot::chooseRow(int row)
{
    setChosen(nameOf(feature(row)));
    emit featureChosen(m_chosen);
}

QString DriftPlot::psiText(double psi)
{
    return psi < 0.001 ? tr("< %1").arg(numberText(0.001, 3)) : numberText(psi, 3);
}

bool DriftPlot::showsOverlap() const
{
    return m_receipt && m_receipt->known && rowsSeen(*m_receipt) > 0;
}

QString DriftPlot::knownText() const
{
    const auto all = static_cast<double>(rowsSeen(*m_receipt));
    return tr("%1 also in training (%2)")
        .arg(countText(static_cast<qint64>(rowsKnown(*m_receipt))),
             percentText(static_cast<double>(rowsKnown(*m_receipt)) / all));
}

QString DriftPlot::newText() const
{
    const auto all = rowsSeen(*m_receipt);
    const auto fresh = all - rowsKnown(*m_receipt);
    const QString text =
        m_receipt->known->withoutId > 0 ? tr("%1 new or without ID (%2)") : tr("%1 new (%2)");
    return text.arg(countText(static_cast<qint64>(fresh)),
                    percentText(static_cast<double>(fresh) / static_cast<double>(all)));
}

QString DriftPlot::valueText(int row) const
{
    const FeatureFindings& shown = feature(row);
    if (!shown.psi)
        return shown.match.column ? tr("not known") : tr("not in this file");
    const QString text = psiText(*shown.psi);
    return *shown.psi >= driftThatMatters ? tr("%1 drifted").arg(text)
           : *shown.psi >= driftToWatch   ? tr("%1 watch").arg(text)
                                          : text;
}

QString DriftPlot::sentence() const
{
    std::vector<const FeatureFindings*> drifted;
    std::vector<const FeatureFindings*> watched;
    for (int row = 0; row < rowCount(); ++row) {
        const double psi = feature(row).psi.value_or(0);
        if (psi >= driftToWatch)
            (psi >= driftThatMatters ? drifted : watched).push_back(&feature(row));
    }
    if (drifted.empty() && watched.empty())
        return tr("No feature has drifted. Largest: %1, %2.")
            .arg(nameOf(feature(0)), psiText(*feature(0).psi));
    QStringList parts;
    if (!drifted.empty())
        parts
            << (drifted.size() == 1
                    ? tr("1 feature has drifted: %1.").arg(listed(drifted))
                    : tr("%1 features have drifted: %2.").arg(drifted.size()).arg(listed(drifted)));
    if (!watched.empty())
        parts << (watched.size() == 1
                      ? tr("1 feature to watch: %1.").arg(listed(watched))
                      : tr("%1 features to watch: %2.").arg(watched.size()).arg(listed(watched)));
    return parts.join(u' ');
}

double DriftPlot::headHeight(double) const
{
    return (showsOverlap() ? overlapHeight : 0) + titleHeight + limitHeight;
}

double DriftPlot::footHeight(double width) const
{
    return tickHeight + drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {},
                                    hasFigure() ? sentence() : QString());
}

RowAxis DriftPlot::axisFor(double width, double& nameWidth) const
{
    double values = 0;
    double largest = 0;
    nameWidth = 0;
    for (int row = 0; row < rowCount(); ++row) {
        nameWidth = std::max(nameWidth,
                             textWidth(interfaceFont(12, QFont::DemiBold), nameOf(feature(row))));
        values = std::max(values, textWidth(interfaceFont(12), valueText(row)));
        largest = std::max(largest, feature(row).psi.value_or(0));
    }
    nameWidth = std::min(std::ceil(nameWidth) + 1, width * 0.36);
    RowAxis axis;
    // Always with the limit, so that small drift looks small.
    axis.axis.upper = std::max(1.2 * driftToWatch, 1.02 * largest);
    axis.left = nameWidth + gap;
    // Only the longest bar has its words beyond the axis.
    const double end = largest / axis.axis.upper;
    axis.right = std::max(axis.left + 40, width - (end > 0.6 ? std::ceil(values) + gap : 12));
    return axis;
}

void DriftPlot::paintHead(QPainter& painter, double width, double top, const Theme& theme) const
{
    double y = top - headHeight(width);
    if (showsOverlap()) {
        paintOverlapBar(painter, QRectF(0, y, width, OverlapBarSize::all),
                        static_cast<double>(rowsKnown(*m_receipt)) /
                            static_cast<double>(rowsSeen(*m_receipt)),
                        knownText(), newText(), theme);
        y += overlapHeight;
    }
    const QString unit = tr("population stability index");
    const double room = std::min(textWidth(interfaceFont(12), unit) + 2, width * 0.6);
    drawLabel(painter, QRectF(0, y, width - room - gap, 18), Qt::AlignLeft | Qt::AlignVCenter,
              interfaceFont(13, QFont::DemiBold), theme.text, tr("Drift of each feature"));
    drawLabel(painter, QRectF(width - room, y, room, 18), Qt::AlignRight | Qt::AlignVCenter,
              interfaceFont(12), theme.muted, unit);
}

void DriftPlot::paintLimits(QPainter& painter, const RowAxis& axis, double top, double bottom,
                            const Theme& theme) const
{
    struct Limit {
        double value;
        QString text;
        QColor colour;
    };
    const Limit limits[] = {
        {driftThatMatters, tr("drifted above %1").arg(numberText(driftThatMatters, 2)),
         theme.danger},
        {driftToWatch, tr("watch above %1").arg(numberText(driftToWatch, 1)), theme.warning}};
    const QFont font = interfaceFont(12, QFont::DemiBold);
    double taken = 1e9; // where the words of the limit at the right begin
    for (const Limit& limit : limits) {
        if (limit.value > axis.axis.upper)
            continue;
        const double x = std::round(axis.x(limit.value)) + 0.5;
        QPen pen(limit.colour, 1.5);
        pen.setDashPattern({3, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, top - 2), QPointF(x, bottom));
        const double half = textWidth(font, limit.text) / 2 + 1;
        const double centre = std::clamp(x, half, std::max(half, axis.right + 8 - half));
        if (centre + half > taken - 6)
            continue;
        taken = centre - half;
        drawLabel(painter, QRectF(centre - half, top - limitHeight - 1, 2 * half, 16),
                  Qt::AlignCenter, font, limit.colour, limit.text);
    }
}

void DriftPlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                          const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    double nameWidth = 0;
    const RowAxis axis = axisFor(size.width(), nameWidth);
    const double bottom = rows.topOf(rows.first + rows.count);
    paintHead(painter, size.width(), rows.top, theme);
    axis.paint(painter, theme, rows.top, bottom, size.width());
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(axis.left, std::round(bottom) + 0.5),
                     QPointF(axis.right, std::round(bottom) + 0.5));
    paintLimits(painter, axis, rows.top, bottom, theme);
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        paintRow(painter, row, axis, QRectF(0, rows.topOf(row), size.width(), rows.height),
                 nameWidth, theme);
    drawWrapped(&painter, QRectF(0, bottom + tickHeight, size.width(), 0), interfaceFont(12),
                theme.muted, sentence());
}

void DriftPlot::paintRow(QPainter& painter, int row, const RowAxis& axis, const QRectF& rect,
                         double nameWidth, const Theme& theme) const
{
    const FeatureFindings& shown = feature(row);
    const bool isChosen = nameOf(shown) == m_chosen;
    drawLabel(painter, QRectF(0, rect.top(), nameWidth, rect.height()),
              Qt::AlignRight | Qt::AlignVCenter,
              interfaceFont(12, isChosen ? QFont::DemiBold : QFont::Normal),
              isChosen ? theme.accentText : theme.text, nameOf(shown));
    double end = axis.left;
    QColor ink = theme.muted;
    if (shown.psi) {
        const bool isDrifted = *shown.psi >= driftThatMatters;
        const bool isWatched = *shown.psi >= driftToWatch;
        const QColor colour = isDrifted ? theme.danger : isWatched ? theme.warning : theme.accent;
        const double thick = std::min(12.0, std::round(rect.height() * 0.5));
        end = std::max(axis.left + 1.5, axis.x(*shown.psi));
        painter.fillRect(QRectF(axis.left, rect.center().y() - thick / 2, end - axis.left, thick),
                         colour);
        if (isWatched)
            ink = colour;
    }
    drawHaloLabel(painter, QPointF(end + 6, rect.center().y()), Qt::AlignLeft | Qt::AlignVCenter,
                  interfaceFont(12, ink == theme.muted ? QFont::Normal : QFont::DemiBold), ink,
                  theme.surface, valueText(row));
}

QString DriftPlot::rowText(int row) const
{
    const FeatureFindings& shown = feature(row);
    if (!shown.psi)
        return tr("%1: %2").arg(nameOf(shown), valueText(row));
    QString text = tr("%1: population stability index %2").arg(nameOf(shown), psiText(*shown.psi));
    const auto most =
        std::max_element(shown.parts.begin(), shown.parts.end(), [](const auto& a, const auto& b) {
            return std::abs(a.found - a.expected) < std::abs(b.found - b.expected);
        });
    if (most != shown.parts.end())
        text += tr("\nmost changed: %1, %2 in training, %3 in this file")
                    .arg(QString::fromStdString(most->text), percentText(most->expected),
                         percentText(most->found));
    return text;
}

QVector<QStringList> DriftPlot::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("feature"), QStringLiteral("population stability index")}};
    for (int row = 0; row < rowCount(); ++row)
        table << QStringList{nameOf(feature(row)),
                             exactText(feature(row).psi.value_or(std::nan("")))};
    return table;
}

} // namespace ui

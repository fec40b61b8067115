#include "ui/plots/predict/scorebarsplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 24;
constexpr double mostRow = 44;
constexpr double nameGap = 10;
constexpr double valueGap = 8;
constexpr double capHeight = 10;

using Against = ScoreBarsPlot::Against;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

struct BarLook {
    QColor fill;
    QColor edge; ///< keeps pale bars in sight
    bool hatched = false;
};

BarLook lookOf(Against against, const Theme& theme)
{
    switch (against) {
    case Against::Reference:
        return {theme.accent, theme.accent};
    case Against::CannotBeToldApart:
        return {mixed(theme.surface, theme.accent, 0.5), theme.accent};
    case Against::Better:
        return {mixed(theme.surface, theme.ok, 0.3), theme.ok, true};
    case Against::Worse:
    case Against::NotTested:
        break;
    }
    return {mixed(theme.surface, theme.neutral, 0.6), theme.neutral};
}

QString words(Against against)
{
    switch (against) {
    case Against::Reference:
        return ScoreBarsPlot::tr("the reference");
    case Against::CannotBeToldApart:
        return ScoreBarsPlot::tr("cannot be told apart from the reference");
    case Against::Better:
        return ScoreBarsPlot::tr("better than the reference");
    case Against::Worse:
        return ScoreBarsPlot::tr("worse than the reference");
    case Against::NotTested:
        break;
    }
    return {};
}

QFont nameFont(Against against)
{
    return interfaceFont(13, against == Against::Reference ? QFont::DemiBold : QFont::Normal);
}

} // namespace

ScoreBarsPlot::ScoreBarsPlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setEmptyText(tr("Train at least one model: its scores will be compared here."));
}

void ScoreBarsPlot::setBars(std::vector<Bar> bars, const QString& axisTitle, bool asPercent)
{
    m_bars = std::move(bars);
    m_axisTitle = axisTitle;
    m_percent = asPercent;
    QStringList all;
    for (int row = 0; row < rowCount(); ++row)
        all << rowText(row);
    setSummary(axisTitle + QStringLiteral(": ") + all.join(QStringLiteral("; ")));
    updateRows();
    updateGeometry();
}

/// As high as its bars, up to a picture of the usual height.
QSize ScoreBarsPlot::sizeHint() const
{
    constexpr int besides = 76;
    constexpr int fewest = 2;
    return {480, std::min(320, besides + static_cast<int>(mostRow) * std::max(fewest, rowCount()))};
}

QString ScoreBarsPlot::valueText(double value) const
{
    return m_percent && std::isfinite(value) ? percentText(value) : numberText(value, 3);
}

QString ScoreBarsPlot::rowText(int row) const
{
    const Bar& bar = m_bars[static_cast<std::size_t>(row)];
    QString text = tr("%1: %2").arg(bar.name, valueText(bar.value));
    if (std::isfinite(bar.low) && std::isfinite(bar.high))
        text += tr(", 95 % interval %1 – %2").arg(valueText(bar.low), valueText(bar.high));
    if (bar.against != Against::NotTested)
        text += QStringLiteral(", ") + words(bar.against);
    return text;
}

double ScoreBarsPlot::headHeight(double) const
{
    return 6;
}

double ScoreBarsPlot::footHeight(double) const
{
    return m_axisTitle.isEmpty() ? 28 : 48;
}

ScoreBarsPlot::Scale ScoreBarsPlot::scaleFor(double width) const
{
    double names = 0;
    double values = 0;
    double highest = 0;
    for (const Bar& bar : m_bars) {
        names = std::max(names, textWidth(nameFont(bar.against), bar.name));
        values = std::max(values, textWidth(interfaceFont(12), valueText(bar.value)));
        for (const double value : {bar.value, bar.high})
            if (std::isfinite(value))
                highest = std::max(highest, value);
    }
    Scale scale;
    scale.axis.lower = 0;
    scale.axis.upper = highest > 0 ? highest : 1;
    scale.axis.percent = m_percent;
    scale.left = std::ceil(std::min(names, width * 0.4) + nameGap);
    scale.width = std::max(20.0, width - scale.left - values - valueGap - 4);
    // The axis goes on to the next tick where there is room for it.
    const double next = niceTicks(0, scale.axis.upper, 6).step;
    const double rounded = std::ceil(scale.axis.upper / next - 1e-9) * next;
    const double most = m_percent ? std::min(1.0, rounded) : rounded;
    if (scale.width * (most / scale.axis.upper) < width - scale.left - 16) {
        scale.width *= most / scale.axis.upper;
        scale.axis.upper = most;
    }
    return scale;
}

void ScoreBarsPlot::paintScale(QPainter& painter, const Scale& scale, double top, double bottom,
                               const Theme& theme) const
{
    const auto ticks = scale.axis.ticks(std::clamp(static_cast<int>(scale.width / 60), 2, 8));
    const auto texts = scale.axis.tickTexts(ticks);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double at = std::round(scale.x(ticks[i]));
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(at, bottom), QPointF(at, bottom + Chart::tickLength));
        drawLabel(painter, QRectF(at - 40, bottom + 6, 80, 16), Qt::AlignHCenter | Qt::AlignVCenter,
                  interfaceFont(12), theme.muted, texts[i]);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(scale.left, bottom), QPointF(scale.left + scale.width, bottom));
    painter.restore();
    drawLabel(painter, QRectF(scale.left - 80, bottom + 26, scale.width + 130, 18),
              Qt::AlignHCenter | Qt::AlignVCenter, interfaceFont(12), theme.muted, m_axisTitle);
}

void ScoreBarsPlot::paintBar(QPainter& painter, const Bar& bar, const Scale& scale,
                             const QRectF& row, const Theme& theme) const
{
    drawLabel(painter, QRectF(0, row.top(), scale.left - nameGap, row.height()),
              Qt::AlignRight | Qt::AlignVCenter, nameFont(bar.against), theme.text, bar.name);
    double end = scale.left;
    if (std::isfinite(bar.value)) {
        const BarLook look = lookOf(bar.against, theme);
        const double height = std::min(18.0, std::round(row.height() * 0.6));
        const double top = std::round(row.center().y() - height / 2);
        const QRectF box(scale.left + 1, top, std::max(1.0, scale.x(bar.value) - scale.left - 1),
                         height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(box, look.fill);
        if (look.hatched)
            painter.fillRect(box, QBrush(look.edge, Qt::BDiagPattern));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        end = scale.x(bar.value);
        if (std::isfinite(bar.low) && std::isfinite(bar.high)) {
            const double middle = top + height / 2;
            const double low = scale.x(std::max(0.0, bar.low));
            const double high = scale.x(bar.high);
            // With a halo: the whisker is seen on any fill.
            const QLineF lines[] = {{low, middle, high, middle},
                                    {low, middle - capHeight / 2, low, middle + capHeight / 2},
                                    {high, middle - capHeight / 2, high, middle + capHeight / 2}};
            painter.setPen(QPen(theme.surface, 4));
            painter.drawLines(lines, 3);
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawLines(lines, 3);
            end = std::max(end, high);
        }
        painter.restore();
    }
    drawLabel(painter, QRectF(end + valueGap, row.top(), 90, row.height()),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12), theme.text,
              valueText(bar.value));
}

void ScoreBarsPlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                              const Theme& theme)
{
    const Scale scale = scaleFor(size.width());
    const double bottom = std::round(rows.top + rows.count * rows.height);
    paintScale(painter, scale, headHeight(size.width()) - 4, bottom, theme);
    for (int i = rows.first; i < rows.first + rows.count; ++i)
        paintBar(painter, m_bars[static_cast<std::size_t>(i)], scale,
                 QRectF(0, rows.topOf(i), size.width(), rows.height), theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(scale.left, headHeight(size.width()) - 4),
                     QPointF(scale.left, bottom));
    painter.restore();
}

QRectF ScoreBarsPlot::barRect(int row) const
{
    const QRectF place = rowRect(row);
    const Bar& bar = m_bars[static_cast<std::size_t>(row)];
    if (place.isNull() || !std::isfinite(bar.value))
        return {};
    const Scale scale = scaleFor(screenSize().width());
    const double height = std::min(18.0, std::round(place.height() * 0.6));
    return {scale.left + 1, std::round(place.center().y() - height / 2),
            std::max(1.0, scale.x(bar.value) - scale.left - 1), height};
}

QVector<QStringList> ScoreBarsPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("model"), QStringLiteral("score"),
                                QStringLiteral("low"), QStringLiteral("high"),
                                QStringLiteral("verdict")}};
    for (const Bar& bar : m_bars)
        table.push_back({bar.name, exactText(bar.value), exactText(bar.low), exactText(bar.high),
                         words(bar.against)});
    return table;
}

} // namespace ui

#include "ui/plots/score/givenlabelsplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/hatching.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double barShare = 0.62; ///< of a column
constexpr double markWidth = 18;
constexpr double leastColumn = 54; ///< narrower ones have leaning names
constexpr double slantedLength = 76;
constexpr double slantedFoot = 44;
constexpr double flatFoot = 16;

QFont nameFont()
{
    return interfaceFont(13, QFont::DemiBold);
}

} // namespace

GivenLabelsPlot::GivenLabelsPlot(QWidget* parent) : ChartPlot(parent)
{
    setEmptyText(tr("Shows how many customers of the file get each label."));
}

void GivenLabelsPlot::setReceipt(ReceiptPointer receipt)
{
    m_receipt = std::move(receipt);
    resetView();
    refresh();
}

void GivenLabelsPlot::setLimit(int percent)
{
    m_limit = percent;
    refresh();
}

void GivenLabelsPlot::refresh()
{
    m_bars.clear();
    if (m_receipt) {
        const bool hasLimit = m_limit > 0 && !m_receipt->sureness.empty();
        const auto sure =
            hasLimit ? m_receipt->sureCounts(static_cast<std::size_t>(m_limit)) : m_receipt->counts;
        std::size_t unsure = 0;
        for (std::size_t i = 0; i < m_receipt->labels.size(); ++i) {
            const std::size_t given = m_receipt->counts[i];
            m_bars.push_back({QString::fromStdString(m_receipt->labels[i]), sure[i],
                              given - sure[i], m_receipt->marks[i]});
            unsure += given - sure[i];
        }
        if (hasLimit)
            m_bars.push_back({tr("Not sure"), unsure, 0, -1});
        if (m_receipt->notClustered > 0)
            m_bars.push_back({tr("Not clustered"), m_receipt->notClustered, 0, -1});
        QStringList words;
        for (const Bar& bar : m_bars)
            words << tr("%1: %2 customers, %3")
                         .arg(bar.name, countText(static_cast<qint64>(bar.count)),
                              percentText(
                                  static_cast<double>(bar.count) /
                                  static_cast<double>(std::max<std::size_t>(1, m_receipt->rows))));
        setSummary(words.join(QStringLiteral("; ")));
    }
    emit figureChanged();
}

Chart GivenLabelsPlot::wholeChart() const
{
    Chart chart;
    chart.x.upper = std::max<double>(1, static_cast<double>(m_bars.size()));
    chart.y.title = tr("customers");
    double most = 1;
    for (const Bar& bar : m_bars)
        most = std::max(most, static_cast<double>(bar.count + bar.unsure));
    // The axis stands still while the limit moves: it has room for all of a label.
    chart.y.upper = most;
    if (m_receipt)
        for (const std::size_t count : m_receipt->counts)
            chart.y.upper = std::max(chart.y.upper, static_cast<double>(count));
    chart.y.upper *= 1.12; // the numbers above the bars
    return chart;
}

void GivenLabelsPlot::paintFrame(QPainter& painter, const Chart& chart, const Theme& theme)
{
    paintBareFrame(painter, chart, theme);
}

bool GivenLabelsPlot::isSlanted(double columnWidth) const
{
    return columnWidth < leastColumn;
}

double GivenLabelsPlot::footHeight(double width) const
{
    const double column = (width - 70) / std::max<double>(1, static_cast<double>(m_bars.size()));
    return isSlanted(column) ? slantedFoot : flatFoot;
}

QRectF GivenLabelsPlot::barRect(const Chart& chart, std::size_t bar) const
{
    const double middle = static_cast<double>(bar) + 0.5;
    const QPointF left =
        chart.toScreen(middle - barShare / 2, static_cast<double>(m_bars[bar].count));
    const double right = chart.toScreen(middle + barShare / 2, 0).x();
    return {std::round(left.x()), left.y(), std::round(right - left.x()),
            std::max(0.0, std::round(chart.toScreen(0, 0).y()) - left.y())};
}

void GivenLabelsPlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    const QFont font = interfaceFont(13, QFont::DemiBold);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const QRectF rect = barRect(chart, i);
        painter.save();
        painter.setClipRect(chart.area.adjusted(0, -1, 1, 1));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (bar.mark < 0) {
            drawHatching(painter, rect, theme.neutral);
            painter.setPen(QPen(theme.neutral, 1));
            painter.setBrush(Qt::NoBrush);
        } else {
            const SegmentStyle style = segmentStyle(theme, bar.mark);
            painter.setPen(QPen(style.edge, 1));
            painter.setBrush(style.fill);
        }
        if (bar.count > 0)
            painter.drawRect(rect.adjusted(0, 0, -1, 0));
        painter.restore();
        const QString text = countText(static_cast<qint64>(bar.count));
        const double column = chart.toScreen(1, 0).x() - chart.toScreen(0, 0).x();
        if (textWidth(font, text) + 4 <= column && rect.top() >= chart.area.top() - 1)
            drawHaloLabel(painter, QPointF(rect.center().x(), rect.top() - 4),
                          Qt::AlignHCenter | Qt::AlignBottom, font, theme.text, theme.surface,
                          text);
    }
    const double bottom = std::round(chart.area.bottom()) + 0.5;
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(chart.area.left(), bottom), QPointF(chart.area.right(), bottom));
}

void GivenLabelsPlot::paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                                const Theme& theme)
{
    const double column = chart.toScreen(1, 0).x() - chart.toScreen(0, 0).x();
    const bool slanted = rect.height() > flatFoot + 1 || isSlanted(column);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        paintName(painter, chart, i, slanted, theme);
}

void GivenLabelsPlot::paintName(QPainter& painter, const Chart& chart, std::size_t bar,
                                bool slanted, const Theme& theme) const
{
    const Bar& shown = m_bars[bar];
    const double x = chart.toScreen(static_cast<double>(bar) + 0.5, 0).x();
    if (x < chart.area.left() || x > chart.area.right())
        return;
    const double y = chart.area.bottom() + 8;
    const SegmentStyle style = segmentStyle(theme, shown.mark);
    const bool marked = shown.mark >= 0;
    painter.setRenderHint(QPainter::Antialiasing);
    if (slanted) {
        const QFont font = interfaceFont(12);
        const QString text = elidedText(font, shown.name, slantedLength - (marked ? 10 : 0));
        const double width = textWidth(font, text) + 1;
        painter.save();
        painter.translate(x, y + 3);
        if (marked) {
            drawMarker(painter, style.marker, QPointF(0, 0), 4.5, style.fill, style.edge);
            painter.translate(-5, 7);
        }
        painter.rotate(-45);
        drawLabel(painter, QRectF(-width, -9, width, 18), Qt::AlignRight | Qt::AlignVCenter, font,
                  theme.text, text);
        painter.restore();
        return;
    }
    const double column = chart.toScreen(1, 0).x() - chart.toScreen(0, 0).x() - 6;
    const double before = marked ? markWidth : 0;
    QFont font = nameFont();
    for (const int smaller : {12, 11})
        if (textWidth(font, shown.name) > column - before)
            font.setPixelSize(smaller);
    const QString text = elidedText(font, shown.name, column - before);
    const double width = textWidth(font, text) + 1;
    const double left = x - (width + before) / 2;
    if (marked)
        drawMarker(painter, style.marker, QPointF(left + 6, y + 8), 5.5, style.fill, style.edge);
    drawLabel(painter, QRectF(left + before, y - 1, width, 18), Qt::AlignLeft | Qt::AlignVCenter,
              font, theme.text, text);
    drawLabel(painter, QRectF(x - column / 2, y + 18, column, 16), Qt::AlignCenter,
              interfaceFont(12), theme.muted,
              percentText(static_cast<double>(shown.count) / static_cast<double>(m_receipt->rows)));
}

std::optional<ChartReading> GivenLabelsPlot::readingAt(const Chart& chart, QPointF pointer,
                                                       const Theme& theme) const
{
    const double at = chart.xAt(pointer.x());
    if (at < 0 || at >= static_cast<double>(m_bars.size()))
        return {};
    const auto place = static_cast<std::size_t>(at);
    const Bar& bar = m_bars[place];
    ChartReading reading;
    const QRectF rect = barRect(chart, place);
    reading.point = QPointF(rect.center().x(), std::max(rect.top(), chart.area.top()));
    reading.colour = segmentStyle(theme, bar.mark).edge;
    reading.box.title = bar.name;
    reading.box.lines.emplace_back(tr("customers"), countText(static_cast<qint64>(bar.count)));
    reading.box.lines.emplace_back(tr("share"), percentText(static_cast<double>(bar.count) /
                                                            static_cast<double>(m_receipt->rows)));
    if (bar.unsure > 0)
        reading.box.lines.emplace_back(tr("and not sure"),
                                       countText(static_cast<qint64>(bar.unsure)));
    return reading;
}

std::vector<QPointF> GivenLabelsPlot::keyPlaces(const Chart& chart) const
{
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        places.push_back(
            QPointF(chart.toScreen(static_cast<double>(i) + 0.5, 0).x(), chart.area.center().y()));
    return places;
}

QVector<QStringList> GivenLabelsPlot::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("label"), QStringLiteral("customers"), QStringLiteral("share")}};
    if (hasFigure())
        for (const Bar& bar : m_bars)
            table << QStringList{
                bar.name, QString::number(bar.count),
                exactText(static_cast<double>(bar.count) / static_cast<double>(m_receipt->rows))};
    return table;
}

} // namespace ui

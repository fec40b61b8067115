#include "ui/plots/score/surenessplot.h"

#include "ui/plots/plottext.h"
#include "ui/style/hatching.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::deploy::Sureness;

namespace {

constexpr int mostBars = 40;
constexpr double handleSize = 10;

std::size_t sum(const Sureness& counts, int from, int to)
{
    return std::accumulate(counts.begin() + from, counts.begin() + to, std::size_t{0});
}

QString percent(int value)
{
    return percentText(value / 100.0, 0);
}

} // namespace

SurenessPlot::SurenessPlot(QWidget* parent) : ChartPlot(parent), m_word(tr("label"))
{
    setEmptyText(tr("Shows how sure the model is of the labels it gives."));
}

void SurenessPlot::setReceipt(ReceiptPointer receipt)
{
    m_receipt = std::move(receipt);
    m_counts = {};
    if (m_receipt)
        for (const Sureness& counts : m_receipt->sureness)
            for (std::size_t i = 0; i < counts.size(); ++i)
                m_counts[i] += counts[i];
    m_rows = sum(m_counts, 0, static_cast<int>(m_counts.size()));
    setEmptyText(m_receipt && m_receipt->sureness.empty()
                     ? tr("This model gives no probabilities: it does not say how sure it is.")
                     : tr("Shows how sure the model is of the labels it gives."));
    resetView();
    refresh();
}

void SurenessPlot::setLabelWord(const QString& word)
{
    m_word = word;
    refresh();
}

void SurenessPlot::setLimit(int percent)
{
    m_limit = std::clamp(percent, 0, 100);
    refresh();
}

bool SurenessPlot::hasFigure() const
{
    return m_rows > 0;
}

void SurenessPlot::refresh()
{
    if (hasFigure()) {
        const std::size_t below = sum(m_counts, 0, m_limit);
        setSummary(tr("%1 of %2 customers are below %3. %4")
                       .arg(countText(static_cast<qint64>(below)),
                            countText(static_cast<qint64>(m_rows)), percent(m_limit), sentence()));
    }
    emit figureChanged();
}

int SurenessPlot::lowest() const
{
    const auto first =
        std::find_if(m_counts.begin(), m_counts.end(), [](std::size_t count) { return count > 0; });
    const int place =
        first == m_counts.end() ? 0 : static_cast<int>(std::distance(m_counts.begin(), first));
    return std::min(place, 90) / 2 * 2; // where bars of two percent begin
}

std::vector<SurenessPlot::Bar> SurenessPlot::bars() const
{
    const int from = lowest();
    const int step = 100 - from > mostBars ? 2 : 1;
    std::vector<Bar> made;
    for (int low = from; low < 100; low += step)
        made.push_back({low, low + step, sum(m_counts, low, std::min(100, low + step))});
    return made;
}

Chart SurenessPlot::wholeChart() const
{
    Chart chart;
    chart.x.percent = true;
    chart.x.lower = lowest() / 100.0;
    chart.x.title = tr("probability of the %1 given").arg(m_word);
    chart.y.title = tr("customers");
    std::size_t most = 1;
    for (const Bar& bar : bars())
        most = std::max(most, bar.count);
    chart.y.upper = static_cast<double>(most) * 1.04;
    return chart;
}

std::optional<double> SurenessPlot::lineValue() const
{
    return std::max(m_limit, lowest()) / 100.0;
}

void SurenessPlot::moveLine(double value)
{
    const int wanted = std::clamp(static_cast<int>(std::lround(value * 100)), lowest(), 99);
    if (wanted == m_limit)
        return;
    setLimit(wanted);
    emit limitChanged(wanted);
}

void SurenessPlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    painter.save();
    painter.setClipRect(chart.area.adjusted(0, -1, 1, 1));
    const double bottom = std::round(chart.area.bottom()) + 0.5;
    for (const Bar& bar : bars()) {
        const double top = chart.toScreen(0, static_cast<double>(bar.count)).y();
        const auto piece = [&](int from, int to) {
            const double left = chart.toScreen(from / 100.0, 0).x();
            const double width = chart.toScreen(to / 100.0, 0).x() - left;
            const double gap = std::min(1.0, width / 5);
            return QRectF(left + gap / 2, top, width - gap, bottom - top);
        };
        if (bar.count == 0)
            continue;
        // The limit may part a bar.
        const int parting = std::clamp(m_limit, bar.from, bar.to);
        if (parting > bar.from) {
            const QRectF rect = piece(bar.from, parting);
            drawHatching(painter, rect, theme.neutral, 5);
            painter.setPen(QPen(theme.neutral, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, 0));
        }
        if (parting < bar.to)
            painter.fillRect(piece(parting, bar.to), theme.accent);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(chart.area.left(), bottom), QPointF(chart.area.right(), bottom));
    painter.restore();
    paintLimit(painter, chart, theme);
    paintNote(painter, chart, theme);
}

/// In the text's colour: an accent line would drown in accent bars.
void SurenessPlot::paintLimit(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const double value = *lineValue();
    if (value < chart.x.lower || value > chart.x.upper)
        return;
    const double x = std::round(chart.toScreen(value, 0).x()) + 0.5;
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(x, chart.area.top()), QPointF(x, chart.area.bottom()));
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.text);
    painter.drawRoundedRect(
        QRectF(x - handleSize / 2, chart.area.top() - handleSize / 2, handleSize, handleSize), 2,
        2);
}

QStringList SurenessPlot::noteLines() const
{
    if (!m_receipt || !m_receipt->testSureness)
        return {};
    const auto& test = *m_receipt->testSureness;
    const std::size_t below = sum(test.rows, 0, m_limit);
    const std::size_t above = sum(test.rows, m_limit, 100);
    const auto share = [&](int from, int to) {
        return static_cast<double>(sum(test.right, from, to)) /
               static_cast<double>(sum(test.rows, from, to));
    };
    if (above + below == 0)
        return {};
    if (below == 0)
        return {tr("On the test part, all labels were above %1;").arg(percent(m_limit)),
                tr("%1 of them were right.").arg(percentText(share(m_limit, 100)))};
    if (above == 0)
        return {tr("On the test part, no label reached %1;").arg(percent(m_limit)),
                tr("%1 of them were right.").arg(percentText(share(0, m_limit)))};
    const double sure = share(m_limit, 100);
    const double unsure = share(0, m_limit);
    return {tr("On the test part, labels above %1").arg(percent(m_limit)),
            tr("were right %1 of the time,").arg(percentText(sure)),
            unsure < sure ? tr("those below only %1.").arg(percentText(unsure))
                          : tr("those below %1.").arg(percentText(unsure))};
}

QString SurenessPlot::sentence() const
{
    return noteLines().join(u' ');
}

void SurenessPlot::paintNote(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const QStringList lines = noteLines();
    if (lines.isEmpty())
        return;
    constexpr double lineHeight = 17;
    double width = 0;
    const auto font = [](qsizetype line) {
        return interfaceFont(12, line == 0 ? QFont::DemiBold : QFont::Normal);
    };
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, textWidth(font(i), lines[i]));
    const QSizeF block(std::ceil(width), lineHeight * static_cast<double>(lines.size()));
    if (block.width() + 16 > chart.area.width() || block.height() + 16 > chart.area.height())
        return; // the summary says it all the same
    std::vector<QPolygonF> outlines;
    QPolygonF outline;
    for (const Bar& bar : bars()) {
        // The inside of tall bars counts too.
        const double top = chart.toScreen(0, static_cast<double>(bar.count)).y();
        const double left = chart.toScreen(bar.from / 100.0, 0).x();
        const double right = chart.toScreen(bar.to / 100.0, 0).x();
        for (double y = chart.area.bottom(); y > top; y -= 12)
            outline << QPointF(left, y) << QPointF(right, y);
        outline << QPointF(left, top) << QPointF(right, top);
    }
    outlines.push_back(outline);
    const QPointF at = freePlace(chart.area, block, outlines, chart.toScreen(*lineValue(), 0).x(),
                                 Qt::TopRightCorner);
    for (qsizetype i = 0; i < lines.size(); ++i)
        drawHaloLabel(painter, at + QPointF(0, lineHeight * static_cast<double>(i)),
                      Qt::AlignLeft | Qt::AlignTop, font(i), theme.text, theme.surface, lines[i]);
}

std::optional<ChartReading> SurenessPlot::readingAt(const Chart& chart, QPointF pointer,
                                                    const Theme& theme) const
{
    const double at = chart.xAt(pointer.x()) * 100;
    for (const Bar& bar : bars()) {
        if (at < bar.from || at >= bar.to)
            continue;
        ChartReading reading;
        reading.point = chart.toScreen((bar.from + bar.to) / 200.0, static_cast<double>(bar.count));
        reading.colour = bar.from < m_limit ? theme.neutral : theme.accent;
        reading.box.title = tr("%1 to %2").arg(percent(bar.from), percent(bar.to));
        reading.box.lines.emplace_back(tr("customers"), countText(static_cast<qint64>(bar.count)));
        reading.box.lines.emplace_back(
            tr("share"), percentText(static_cast<double>(bar.count) / static_cast<double>(m_rows)));
        return reading;
    }
    return {};
}

QVector<QStringList> SurenessPlot::figureTable() const
{
    QStringList head{QStringLiteral("from percent"), QStringLiteral("to percent"),
                     QStringLiteral("customers")};
    const bool knowsTest = m_receipt && m_receipt->testSureness;
    if (knowsTest)
        head << QStringLiteral("test rows") << QStringLiteral("test rows right");
    QVector<QStringList> table{head};
    if (!hasFigure())
        return table;
    for (int i = lowest(); i < 100; ++i) {
        const auto place = static_cast<std::size_t>(i);
        QStringList row{QString::number(i), QString::number(i + 1),
                        QString::number(m_counts[place])};
        if (knowsTest)
            row << QString::number(m_receipt->testSureness->rows[place])
                << QString::number(m_receipt->testSureness->right[place]);
        table << row;
    }
    return table;
}

} // namespace ui

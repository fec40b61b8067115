#include "ui/plots/segment/ksweepplot.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using core::segment::KSweepRow;

namespace {

constexpr double chartGap = 18;
constexpr double narrowestChart = 126;
constexpr double lowestChart = 138;
constexpr double boxGap = 10;
/// Of the advice beside the lowest charts; what is longer is read in the tip or enlarged.
constexpr int mostAdviceLines = 7;

double figureOf(const KSweepRow& row, KSweepPlot::Chart chart)
{
    switch (chart) {
    case KSweepPlot::Chart::Silhouette:
        return row.silhouette;
    case KSweepPlot::Chart::Inertia:
        return row.inertia;
    case KSweepPlot::Chart::Stability:
        return row.stability;
    case KSweepPlot::Chart::Gap:
        return row.gap;
    case KSweepPlot::Chart::CalinskiHarabasz:
        return row.calinskiHarabasz;
    case KSweepPlot::Chart::DaviesBouldin:
        return row.daviesBouldin;
    }
    return KSweepRow::unknown;
}

QString figureText(KSweepPlot::Chart chart, double value)
{
    const bool large =
        chart == KSweepPlot::Chart::Inertia || chart == KSweepPlot::Chart::CalinskiHarabasz;
    return large ? readoutText(value) : numberText(value, 2);
}

} // namespace

KSweepPlot::KSweepPlot(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("Try several numbers of segments to see which one the customers support."));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Number of Segments"));
}

QString KSweepPlot::chartName(Chart chart)
{
    switch (chart) {
    case Chart::Silhouette:
        return tr("Silhouette");
    case Chart::Inertia:
        return tr("Inertia");
    case Chart::Stability:
        return tr("Stability");
    case Chart::Gap:
        return tr("Gap");
    case Chart::CalinskiHarabasz:
        return tr("Calinski–Harabasz");
    case Chart::DaviesBouldin:
        return tr("Davies–Bouldin");
    }
    return {};
}

void KSweepPlot::setRows(std::vector<KSweepRow> rows,
                         std::optional<core::segment::KSweepAdvice> advice)
{
    m_rows = std::move(rows);
    m_advice.setAdvice(std::move(advice));
    m_hovered = 0;
    setSummary(m_rows.empty() ? QString() : m_advice.text());
    keepReadable();
    emit figureChanged();
}

void KSweepPlot::setShownCount(int k)
{
    m_shown = k;
    m_cursor = 0;
    emit figureChanged();
}

void KSweepPlot::setCharts(const QList<Chart>& charts)
{
    if (charts.isEmpty() || charts == m_charts)
        return;
    m_charts = charts;
    keepReadable();
    emit figureChanged();
}

KSweepPlot::Grid KSweepPlot::gridOf(double width) const
{
    const auto count = static_cast<int>(m_charts.size());
    const int fitting =
        std::max(1, static_cast<int>((width + chartGap) / (narrowestChart + chartGap)));
    const int lines = (count + fitting - 1) / fitting;
    return {lines, (count + lines - 1) / lines};
}

/// Low charts say nothing: the page scrolls instead.
void KSweepPlot::keepReadable()
{
    const double charts = lowestChart * gridOf(width()).lines;
    const double words = m_rows.empty() ? 0 : boxGap + m_advice.height(width(), mostAdviceLines);
    setMinimumHeight(static_cast<int>(std::ceil(charts + words)));
}

/// The advice below takes what the charts leave, at most what its words need.
double KSweepPlot::adviceHeight(const QSizeF& size) const
{
    const double left = size.height() - lowestChart * gridOf(size.width()).lines - boxGap;
    const double needed = m_advice.height(size.width(), std::numeric_limits<int>::max());
    return std::clamp(left, AdviceBox::heightOf(1), needed);
}

/// Charts side by side, on more lines where they would get too narrow.
std::vector<QRectF> KSweepPlot::boxes(const QSizeF& size) const
{
    const double height = size.height() - adviceHeight(size) - boxGap;
    const auto [lines, perLine] = gridOf(size.width());
    const double width = (size.width() - chartGap * (perLine - 1)) / perLine;
    const double each = height / lines;
    std::vector<QRectF> result;
    for (int i = 0; i < static_cast<int>(m_charts.size()); ++i)
        result.emplace_back((i % perLine) * (width + chartGap), (i / perLine) * each, width,
                            std::max(60.0, each - (lines > 1 ? 6 : 0)));
    return result;
}

double KSweepPlot::Axes::x(int k, int first, int last) const
{
    return last > first ? area.left() + area.width() * (k - first) / (last - first)
                        : area.center().x();
}

double KSweepPlot::Axes::y(double value) const
{
    return area.bottom() - area.height() * (value - low) / (high - low);
}

KSweepPlot::Axes KSweepPlot::axesOf(Chart chart, const QRectF& box) const
{
    Axes axes;
    axes.box = box;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const KSweepRow& row : m_rows) {
        take(figureOf(row, chart));
        if (chart == Chart::Stability)
            take(row.worstStability);
        if (chart == Chart::Gap) {
            take(row.gap - row.gapError);
            take(row.gap + row.gapError);
        }
    }
    if (!(low <= high)) {
        low = 0;
        high = 1;
    }
    if (chart == Chart::Inertia || chart == Chart::CalinskiHarabasz)
        low = std::min(low, 0.0);
    if (chart == Chart::Stability) {
        low = std::min(low, 0.5);
        high = 1;
    }
    if (!(high > low))
        high = low + 1;
    const AxisTicks ticks = niceTicks(low, high, 4);
    axes.low = std::floor(low / ticks.step + 1e-9) * ticks.step;
    axes.high = std::ceil(high / ticks.step - 1e-9) * ticks.step;
    const QFont font = interfaceFont(12);
    double room = 0;
    for (const double value : {axes.low, axes.high})
        room = std::max(room, textWidth(font, tickText(value, ticks)));
    axes.area = QRectF(box.left() + room + 8, box.top() + 38, box.width() - room - 18,
                       std::max(20.0, box.height() - 38 - 42));
    return axes;
}

void KSweepPlot::paintTicks(QPainter& painter, const Axes& axes, const Theme& theme) const
{
    const QFont font = interfaceFont(12);
    const int wanted = axes.area.height() > 90 ? 4 : 3;
    const AxisTicks ticks = niceTicks(axes.low, axes.high, wanted);
    for (const double value : ticks.values) {
        const double y = std::round(axes.y(value));
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(axes.area.left(), y), QPointF(axes.area.right(), y));
        drawLabel(painter, {axes.box.left(), y - 9, axes.area.left() - axes.box.left() - 6, 18},
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, tickText(value, ticks));
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(axes.area.bottomLeft(), axes.area.bottomRight());
    const int first = m_rows.front().k;
    const int last = m_rows.back().k;
    const double room = textWidth(font, QString::number(last)) + 6;
    int stride = 1;
    while (last > first && axes.area.width() * stride / (last - first) < room)
        ++stride;
    if (stride == 1 && last - first >= 6 && axes.area.width() / (last - first) < 2 * room)
        stride = 2;
    for (int k = first; k <= last; k += stride)
        drawLabel(painter, {axes.x(k, first, last) - 20, axes.area.bottom() + 4, 40, 16},
                  Qt::AlignHCenter | Qt::AlignTop, font, theme.muted, QString::number(k));
}

/// Beside the title where there is room for it, else in the place of the axis title.
void KSweepPlot::paintLegend(QPainter& painter, const Axes& axes, const QString& title,
                             const QPen& dashed, const Theme& theme) const
{
    const QFont font = interfaceFont(11);
    const QStringList words{tr("mean"), tr("worst")};
    constexpr double stroke = 15;
    constexpr double gap = 7;
    double needed = -gap;
    for (const QString& word : words)
        needed += stroke + textWidth(font, word) + gap;
    const double besideTitle =
        axes.box.left() + textWidth(interfaceFont(12, QFont::DemiBold), title) + 8;
    const bool fits = besideTitle + needed <= axes.box.right();
    double x = fits ? besideTitle : axes.box.center().x() - needed / 2;
    const double y = fits ? axes.box.top() : axes.area.bottom() + 21;
    if (fits)
        drawLabel(painter, {axes.box.left(), axes.area.bottom() + 21, axes.box.width(), 16},
                  Qt::AlignHCenter | Qt::AlignTop, interfaceFont(12), theme.muted, tr("segments"));
    for (const QString& word : words) {
        painter.setPen(word == words.front() ? QPen(theme.text, 1.5) : dashed);
        painter.drawLine(QPointF(x, y + 8), QPointF(x + 12, y + 8));
        drawLabel(painter, {x + stroke, y, textWidth(font, word) + 2, 17},
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, word);
        x += stroke + textWidth(font, word) + gap;
    }
}

void KSweepPlot::paintChart(QPainter& painter, Chart chart, const QRectF& box,
                            const Theme& theme) const
{
    const Axes axes = axesOf(chart, box);
    const int first = m_rows.front().k;
    const int last = m_rows.back().k;
    const QFont bold = interfaceFont(12, QFont::DemiBold);
    const QString title = chartName(chart);
    drawLabel(painter, {box.left(), box.top(), box.width(), 18}, Qt::AlignLeft | Qt::AlignTop, bold,
              theme.text, title);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintTicks(painter, axes, theme);
    painter.setRenderHint(QPainter::Antialiasing, true);

    const auto curve = [&](const auto& valueOf, const QPen& pen, double dots) {
        QPolygonF line;
        for (const KSweepRow& row : m_rows) {
            const double value = valueOf(row);
            if (std::isfinite(value))
                line << QPointF(axes.x(row.k, first, last), axes.y(value));
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        for (const QPointF& point : line)
            painter.drawEllipse(point, dots, dots);
        return !line.isEmpty();
    };
    QPen dashed(theme.muted, 1.5);
    dashed.setDashPattern({3, 2.5});
    if (chart == Chart::Stability) {
        curve([](const KSweepRow& row) { return row.worstStability; }, dashed, 0);
        paintLegend(painter, axes, title, dashed, theme);
    } else {
        drawLabel(painter, {box.left(), axes.area.bottom() + 21, box.width(), 16},
                  Qt::AlignHCenter | Qt::AlignTop, interfaceFont(12), theme.muted, tr("segments"));
    }
    if (chart == Chart::Gap) {
        painter.setPen(QPen(theme.muted, 1));
        for (const KSweepRow& row : m_rows) {
            if (!std::isfinite(row.gap))
                continue;
            const double x = axes.x(row.k, first, last);
            painter.drawLine(QPointF(x, axes.y(row.gap - row.gapError)),
                             QPointF(x, axes.y(row.gap + row.gapError)));
        }
    }
    const bool known = curve([&](const KSweepRow& row) { return figureOf(row, chart); },
                             QPen(theme.text, 1.5), 2.4);
    if (!known)
        drawLabel(painter, axes.area, Qt::AlignCenter, interfaceFont(12), theme.muted,
                  m_advice.advice() ? tr("not measured") : tr("to come"));

    const auto kOf = [&](int k) -> const KSweepRow* {
        const auto found = std::ranges::find(m_rows, k, &KSweepRow::k);
        return found == m_rows.end() ? nullptr : &*found;
    };
    // Where the figure of the number shown stands.
    QRectF figure;
    QString figureWords;
    bool isLeft = false;
    const KSweepRow* shown = kOf(m_shown);
    const double value = shown ? figureOf(*shown, chart) : std::nan("");
    const double x = axes.x(m_shown, first, last);
    if (std::isfinite(value)) {
        figureWords = std::abs(value) >= 1000 ? numberText(value, 0) : figureText(chart, value);
        const double width = textWidth(bold, figureWords);
        isLeft = x + 8 + width > box.right();
        const double above = std::max(axes.area.top() - 16, axes.y(value) - 7);
        figure = QRectF(isLeft ? x - 6 - width : x + 6, above - 16, width, 16);
    }
    const int knee = m_advice.advice() ? m_advice.advice()->knee.value_or(0) : 0;
    if (const KSweepRow* row = kOf(knee); row != nullptr && chart == Chart::Inertia) {
        const QPointF at(axes.x(knee, first, last), axes.y(row->inertia));
        painter.setPen(QPen(theme.text, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 6.5, 6.5);
        // Below the bend, where the curve never is and no other figure stands.
        if (knee != m_shown && at.y() + 24 < axes.area.bottom()) {
            const QFont small = interfaceFont(11);
            const double width = textWidth(small, tr("knee"));
            const QRectF words(at.x() - width / 2, at.y() + 8, width, 15);
            // The figure of the next number may have come down as far: then before the bend.
            const bool meets = words.adjusted(-3, -1, 3, 1).intersects(figure);
            drawHaloLabel(painter, at + QPointF(meets ? -6 : 0, 8),
                          (meets ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignTop, small,
                          theme.muted, theme.surface, tr("knee"));
        }
    }
    const int marked = hasFocus() && m_cursor > 0 ? m_cursor : m_hovered;
    if (const KSweepRow* row = kOf(marked); row != nullptr && marked != m_shown) {
        QPen pen(theme.muted, 1);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        const double at = axes.x(marked, first, last);
        painter.drawLine(QPointF(at, axes.area.top() - 4), QPointF(at, axes.area.bottom()));
    }
    if (shown == nullptr)
        return;
    painter.setPen(QPen(theme.accent, 1.2));
    painter.drawLine(QPointF(x, axes.area.top() - 4), QPointF(x, axes.area.bottom()));
    if (!std::isfinite(value))
        return;
    const QPointF at(x, axes.y(value));
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.accent);
    painter.drawEllipse(at, 5, 5);
    drawHaloLabel(painter, {isLeft ? figure.right() : figure.left(), figure.bottom()},
                  (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, bold,
                  theme.accentText, theme.surface, figureWords);
}

void KSweepPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto places = boxes(size);
    for (std::size_t i = 0; i < places.size(); ++i)
        paintChart(painter, m_charts[static_cast<qsizetype>(i)], places[i], theme);
    m_advice.paint(painter, adviceBox(size), theme);
    painter.restore();
}

QRectF KSweepPlot::adviceBox(const QSizeF& size) const
{
    const double height = adviceHeight(size);
    return {0, size.height() - height, size.width(), height};
}

QPointF KSweepPlot::pointOf(Chart chart, int k) const
{
    const auto places = boxes(size());
    const auto index = m_charts.indexOf(chart);
    const auto row = std::ranges::find(m_rows, k, &KSweepRow::k);
    if (index < 0 || row == m_rows.end())
        return {};
    const Axes axes = axesOf(chart, places[static_cast<std::size_t>(index)]);
    return {axes.x(k, m_rows.front().k, m_rows.back().k), axes.y(figureOf(*row, chart))};
}

int KSweepPlot::countAt(QPointF position) const
{
    if (!hasFigure())
        return 0;
    const auto places = boxes(size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Axes axes = axesOf(m_charts[static_cast<qsizetype>(i)], places[i]);
        if (!axes.area.adjusted(-10, -12, 10, 22).contains(position))
            continue;
        int nearest = 0;
        double least = std::numeric_limits<double>::infinity();
        for (const KSweepRow& row : m_rows) {
            const double apart =
                std::fabs(axes.x(row.k, m_rows.front().k, m_rows.back().k) - position.x());
            if (apart < least) {
                least = apart;
                nearest = row.k;
            }
        }
        return nearest;
    }
    return 0;
}

QString KSweepPlot::readOut(int k) const
{
    const auto row = std::ranges::find(m_rows, k, &KSweepRow::k);
    if (row == m_rows.end())
        return {};
    QStringList lines{tr("%1 segments").arg(k)};
    for (const Chart chart : {Chart::Silhouette, Chart::Inertia, Chart::Stability, Chart::Gap,
                              Chart::CalinskiHarabasz, Chart::DaviesBouldin}) {
        const double value = figureOf(*row, chart);
        if (!std::isfinite(value))
            continue;
        QString line = QStringLiteral("%1 %2").arg(chartName(chart), figureText(chart, value));
        if (chart == Chart::Silhouette && row->silhouetteError > 0)
            line += QStringLiteral(" ± %1").arg(numberText(row->silhouetteError, 3));
        if (chart == Chart::Gap)
            line += QStringLiteral(" ± %1").arg(numberText(row->gapError, 2));
        if (chart == Chart::Stability)
            line += tr(" (worst %1)").arg(numberText(row->worstStability, 2));
        lines << line;
    }
    if (k != m_shown)
        lines << tr("Click to show these segments");
    return lines.join(QLatin1Char('\n'));
}

void KSweepPlot::mouseMoveEvent(QMouseEvent* event)
{
    const int k = countAt(event->position());
    setCursor(k > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (k != m_hovered) {
        m_hovered = k;
        update();
    }
    const QRectF advice = adviceBox(size());
    if (k > 0)
        QToolTip::showText(event->globalPosition().toPoint(), readOut(k), this);
    else if (hasFigure() && advice.contains(event->position()) && !m_advice.fits(advice.size()))
        QToolTip::showText(event->globalPosition().toPoint(),
                           QStringLiteral("<p>%1</p>").arg(m_advice.text().toHtmlEscaped()), this);
    else
        QToolTip::hideText();
    PlotWidget::mouseMoveEvent(event);
}

void KSweepPlot::mousePressEvent(QMouseEvent* event)
{
    const int k = event->button() == Qt::LeftButton ? countAt(event->position()) : 0;
    if (k == 0) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_cursor = k;
    if (k != m_shown)
        emit kChosen(k);
}

void KSweepPlot::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    keepReadable();
}

void KSweepPlot::leaveEvent(QEvent* event)
{
    m_hovered = 0;
    update();
    PlotWidget::leaveEvent(event);
}

void KSweepPlot::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const int first = m_rows.front().k;
    const int last = m_rows.back().k;
    const int from =
        std::clamp(m_cursor > 0 ? m_cursor : (m_shown > 0 ? m_shown : first), first, last);
    switch (event->key()) {
    case Qt::Key_Left:
        m_cursor = std::max(first, from - 1);
        break;
    case Qt::Key_Right:
        m_cursor = std::min(last, from + 1);
        break;
    case Qt::Key_Home:
        m_cursor = first;
        break;
    case Qt::Key_End:
        m_cursor = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (from != m_shown)
            emit kChosen(from);
        return;
    default:
        PlotWidget::keyPressEvent(event);
        return;
    }
    setSummary(readOut(m_cursor));
    update();
}

void KSweepPlot::focusInEvent(QFocusEvent* event)
{
    update();
    PlotWidget::focusInEvent(event);
}

void KSweepPlot::focusOutEvent(QFocusEvent* event)
{
    m_cursor = 0;
    update();
    PlotWidget::focusOutEvent(event);
}

QVector<QStringList> KSweepPlot::figureTable() const
{
    const auto number = [](double value) {
        return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value))
                                    : QString();
    };
    QVector<QStringList> table{{QStringLiteral("segments"), QStringLiteral("silhouette"),
                                QStringLiteral("inertia"), QStringLiteral("stability"),
                                QStringLiteral("worst stability"), QStringLiteral("gap"),
                                QStringLiteral("gap error"), QStringLiteral("Calinski–Harabasz"),
                                QStringLiteral("Davies–Bouldin")}};
    for (const KSweepRow& row : m_rows)
        table.push_back({QString::number(row.k), number(row.silhouette), number(row.inertia),
                         number(row.stability), number(row.worstStability), number(row.gap),
                         number(row.gapError), number(row.calinskiHarabasz),
                         number(row.daviesBouldin)});
    return table;
}

} // namespace ui

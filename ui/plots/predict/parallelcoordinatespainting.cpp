#include "ui/plots/plottext.h"
#include "ui/plots/predict/parallelcoordinatesplot.h"
#include "ui/style/colormaps.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double nameLine = 18;
constexpr double footRoom = 24;
constexpr double brushWidth = 16;
constexpr double scoreBar = 6;

/// A colour of its own, not a translucent one: those are blended by a pool of threads line by line,
/// which takes ten times longer.
QColor towards(const QColor& ground, const QColor& color, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(std::lround(from + share * (to - from)));
    };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()),
            part(ground.blue(), color.blue())};
}

} // namespace

void ParallelCoordinatesPlot::paintLines(QPainter& painter, const Layout& layout,
                                         const Theme& theme) const
{
    std::vector<const Trial*> order;
    for (const Trial& trial : m_trials)
        order.push_back(&trial);
    // What is filtered away at the bottom, then from the worst to the best.
    std::vector<bool> shown(m_trials.size());
    for (std::size_t i = 0; i < m_trials.size(); ++i)
        shown[i] = isShown(m_trials[i]);
    const auto place = [&](const Trial* trial) {
        if (!shown[static_cast<std::size_t>(trial - m_trials.data())])
            return -2.0;
        return std::isfinite(trial->score) ? goodness(trial->score) : -1.0;
    };
    std::ranges::stable_sort(order, {}, place);
    const bool many = m_trials.size() > 150;
    painter.setBrush(Qt::NoBrush);
    for (const Trial* trial : order) {
        const bool faint = place(trial) < -1.5;
        QColor color = faint ? theme.grid : colorOf(*trial, theme);
        if (!faint && std::isfinite(trial->score))
            color = towards(theme.surface, color, 0.45 + 0.5 * goodness(trial->score));
        painter.setPen(QPen(color, many || faint ? 1 : 1.5, Qt::SolidLine, Qt::FlatCap));
        // Piece by piece: a whole polyline of wide pixels, as on dense screens, is outlined first,
        // which takes a hundred times longer. Its corners lie under the axes.
        const QPolygonF line = lineOf(*trial, layout);
        QVector<QLineF> pieces;
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            pieces.push_back({line[i], line[i + 1]});
        painter.drawLines(pieces);
    }
}

void ParallelCoordinatesPlot::paintTicks(QPainter& painter, const Layout& layout, std::size_t axis,
                                         const Theme& theme) const
{
    const bool isScore = axis + 1 == m_axes.size();
    const QFont font = interfaceFont(11);
    std::vector<double> values;
    std::vector<QString> texts;
    if (!m_axes[axis].categories.isEmpty()) {
        for (qsizetype i = 0; i < m_axes[axis].categories.size(); ++i) {
            values.push_back(static_cast<double>(i));
            texts.push_back(m_axes[axis].categories[i]);
        }
    } else {
        const int wanted = std::clamp(static_cast<int>(layout.area.height() / 44), 2, 6);
        values = m_scales[axis].ticks;
        if (values.empty())
            values = m_scales[axis].axis.ticks(wanted);
        texts = m_scales[axis].axis.tickTexts(values);
    }
    const double x = layout.x[axis];
    // A number cut short says something else; a word does not.
    const bool words = !m_axes[axis].categories.isEmpty();
    const double room = axis > 0 ? x - layout.x[axis - 1] - 9 : x - 6;
    double lastY = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double y =
            std::round(layout.area.bottom() - shareOf(axis, values[i]) * layout.area.height());
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(isScore ? x : x - 4, y), QPointF(isScore ? x + 10 : x, y));
        if (std::abs(lastY - y) < 14)
            continue;
        lastY = y;
        if (isScore)
            drawHaloLabel(painter, {x + 13, y}, Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
                          theme.surface, texts[i]);
        else
            drawHaloLabel(painter, {x - 6, y}, Qt::AlignRight | Qt::AlignVCenter, font, theme.muted,
                          theme.surface,
                          words ? elidedText(font, texts[i], std::max(18.0, room)) : texts[i]);
    }
    if (m_scales[axis].hasGap)
        drawHaloLabel(painter, {x - 6, layout.area.bottom() + 14},
                      Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, theme.surface,
                      tr("none", "no value"));
}

void ParallelCoordinatesPlot::paintAxis(QPainter& painter, const Layout& layout, std::size_t axis,
                                        const Theme& theme) const
{
    const double x = layout.x[axis];
    if (m_brushes[axis]) {
        const double top = layout.area.bottom() - m_brushes[axis]->high * layout.area.height();
        const double bottom = layout.area.bottom() - m_brushes[axis]->low * layout.area.height();
        QColor fill = theme.accent;
        fill.setAlphaF(0.18F);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(x - brushWidth / 2, top, brushWidth, bottom - top), 3, 3);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(x + 0.5, layout.area.top()), QPointF(x + 0.5, layout.area.bottom()));
    paintTicks(painter, layout, axis, theme);
    const bool current = hasFocus() && static_cast<int>(axis) == m_keyAxis;
    const bool last = axis + 1 == m_axes.size();
    const QFont font = interfaceFont(12, QFont::DemiBold);
    const double step = m_axes.size() > 1 ? layout.x[1] - layout.x[0] : layout.area.width();
    const double room = layout.staggered ? 2 * step - 10 : step - 6;
    const double line = layout.staggered && axis % 2 == 0 ? 0 : layout.staggered ? nameLine : 0;
    // The outer names stay in the picture.
    // "Units of layer 1" and "Units of layer 2" differ in their ends.
    const QString name =
        QFontMetricsF(font).elidedText(m_axes[axis].name, Qt::ElideMiddle, std::max(40.0, room));
    const double width = textWidth(font, name);
    const double farRight = layout.area.right() + 58;
    const double left = std::clamp(x - width / 2, 2.0, std::max(2.0, farRight - width));
    drawHaloLabel(painter, {left, line + 2}, Qt::AlignLeft | Qt::AlignTop, font,
                  current ? theme.accentText : theme.text, theme.surface, name);
    if (last)
        paintScoreScale(painter, layout, theme);
}

/// The colours of the lines beside the axis of the score.
void ParallelCoordinatesPlot::paintScoreScale(QPainter& painter, const Layout& layout,
                                              const Theme& theme) const
{
    const std::size_t axis = m_axes.size() - 1;
    const QRectF bar(layout.x[axis] + 1, layout.area.top(), scoreBar, layout.area.height());
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    const ChartAxis& scale = m_scales[axis].axis;
    for (int i = 0; i <= 20; ++i) {
        const double share = i / 20.0;
        Trial at;
        at.score = scale.valueAt(m_higherIsBetter ? share : 1 - share);
        gradient.setColorAt(share, colorOf(at, theme));
    }
    painter.fillRect(bar, gradient);
}

void ParallelCoordinatesPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const Layout layout = layOut(size);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintLines(painter, layout, theme);
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        paintAxis(painter, layout, axis, theme);
    const auto shown = shownTrials().size();
    const bool brushed = std::ranges::any_of(m_brushes, [](const auto& each) { return !!each; });
    const QString words =
        brushed ? tr("%1 of %2 trials pass through the ranges chosen")
                      .arg(countText(qint64(shown)), countText(qint64(m_trials.size())))
                : tr("%1 trials, the best on top. Drag along an axis to keep the "
                     "trials that pass there.")
                      .arg(countText(qint64(m_trials.size())));
    drawLabel(painter, QRectF(4, size.height() - footRoom + 6, size.width() - 8, footRoom - 6),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(11), theme.muted, words);
    if (const Trial* chosen = trialOf(m_selected))
        paintHighlight(painter, layout, *chosen, theme);
    painter.restore();
}

void ParallelCoordinatesPlot::paintHighlight(QPainter& painter, const Layout& layout,
                                             const Trial& trial, const Theme& theme) const
{
    const QPolygonF line = lineOf(trial, layout);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 5.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.text, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.text);
    for (const QPointF& point : line)
        painter.drawEllipse(point, 4, 4);
}

void ParallelCoordinatesPlot::paintReadOut(QPainter& painter, const Layout& layout,
                                           const Theme& theme) const
{
    const Trial* trial = trialOf(m_hovered);
    if (trial == nullptr || m_drag)
        return;
    paintHighlight(painter, layout, *trial, theme);
    const ReadOut box = readOutOf(*trial);
    const QSizeF room = box.size();
    QPointF at = m_pointer + QPointF(16, 12);
    if (at.x() + room.width() > width())
        at.setX(m_pointer.x() - 16 - room.width());
    at.setX(std::max(0.0, at.x()));
    at.setY(std::clamp(at.y(), 0.0, std::max(0.0, height() - room.height())));
    box.paint(painter, at, theme);
}

void ParallelCoordinatesPlot::changeEvent(QEvent* event)
{
    m_stale = true;
    PlotWidget::changeEvent(event);
}

void ParallelCoordinatesPlot::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    const Theme& theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    const QSize pixels = size() * ratio;
    // Hundreds of lines are drawn once; the pointer only draws one on top.
    if (m_stale || m_cache.size() != pixels || m_cache.devicePixelRatio() != ratio ||
        m_cacheTheme != &theme) {
        m_cache = QPixmap(pixels);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(Qt::transparent);
        QPainter painter(&m_cache);
        paintFigure(painter, size(), theme);
        m_stale = false;
        m_cacheTheme = &theme;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintReadOut(painter, layOut(size()), theme);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ui

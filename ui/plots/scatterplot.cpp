#include "ui/plots/scatterplot.h"

#include "core/base/random.h"
#include "ui/plots/distributionpicture.h"
#include "ui/plots/pairpicture.h"
#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ui {

using core::explore::ScatterPoints;

ScatterPlot::ScatterPlot(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("Choose two columns of numbers to see them together."));
}

void ScatterPlot::setFigure(const ScatterFigure& figure)
{
    m_figure = figure;
    m_order.clear();
    m_dragged.reset();
    if (m_figure.points && !m_figure.points->isDensity) {
        core::Random random(m_figure.wish.seed);
        m_order = core::randomPermutation(m_figure.points->rows.size(), random);
        const std::vector<double>& size = m_figure.points->size;
        // Large marks first, so that they hide no small ones.
        if (!size.empty())
            std::stable_sort(m_order.begin(), m_order.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return size[a] > size[b]; });
    }
    setSpread(m_isSpread);
    fitView();
    emit figureChanged();
}

bool ScatterPlot::canSpread() const
{
    return hasFigure() && !m_figure.points->isDensity &&
           (m_figure.points->wholeX || m_figure.points->wholeY);
}

void ScatterPlot::setSpread(bool spread)
{
    constexpr double reach = 0.38; // marks stay nearest to their own number
    m_isSpread = spread;
    m_offsets.clear();
    if (spread && canSpread()) {
        const ScatterPoints& points = *m_figure.points;
        core::Random random(m_figure.wish.seed);
        m_offsets.resize(points.rows.size());
        for (QPointF& offset : m_offsets) {
            const double x = reach * (2 * random.uniform() - 1);
            const double y = reach * (2 * random.uniform() - 1);
            offset = {points.wholeX ? x : 0, points.wholeY ? y : 0};
        }
    }
    redraw();
}

void ScatterPlot::clear()
{
    setFigure({});
}

void ScatterPlot::setTrendShown(bool shown)
{
    m_isTrendShown = shown;
    redraw();
    emit figureChanged();
}

QString ScatterPlot::axisTitle(std::size_t column) const
{
    const core::data::Column& values = m_figure.table->column(column);
    return titleWithUnit(values.name, values.unit);
}

void ScatterPlot::fitView()
{
    if (hasFigure()) {
        const ScatterPoints& points = *m_figure.points;
        const auto fit = [&](ChartAxis& axis, core::explore::ValueBounds view, std::size_t column) {
            const double room = view.high > view.low ? 0.04 * (view.high - view.low) : 0.5;
            axis = {};
            axis.lower = view.low - room;
            axis.upper = view.high + room;
            axis.title = axisTitle(column);
            axis.days = m_figure.table->column(column).type == core::data::ColumnType::Date;
        };
        fit(m_chart.x, points.viewX, m_figure.wish.x);
        fit(m_chart.y, points.viewY, m_figure.wish.y);
    }
    redraw();
}

void ScatterPlot::redraw()
{
    m_picture = {};
    update();
}

QString ScatterPlot::note() const
{
    if (!hasFigure())
        return {};
    const ScatterPoints& points = *m_figure.points;
    const auto words = [](std::size_t n) { return countText(static_cast<qint64>(n)); };
    QStringList parts;
    if (points.isSample)
        parts << tr("%1 of %2 customers, drawn by chance (seed %3)")
                     .arg(words(points.rows.size()), words(points.present))
                     .arg(m_figure.wish.seed);
    else if (points.isDensity)
        parts << tr("%1 customers as density").arg(words(points.present));
    else
        parts << tr("%1 customers").arg(words(points.present));
    if (points.correlation.isDefined())
        parts << tr("r = %1").arg(numberText(points.correlation.value, 2));
    if (!m_offsets.empty())
        parts << tr("whole numbers spread by chance");
    if (points.outsideView > 0)
        parts << tr("%1 outside the view").arg(words(points.outsideView));
    return parts.join(QStringLiteral(" · "));
}

QVector<QStringList> ScatterPlot::figureTable() const
{
    const ScatterPoints& points = *m_figure.points;
    const auto exact = [](double value) {
        return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
    };
    const auto name = [&](std::size_t column) {
        return QString::fromStdString(m_figure.table->column(column).name);
    };
    QVector<QStringList> rows;
    QStringList header{QStringLiteral("row"), name(m_figure.wish.x), name(m_figure.wish.y)};
    if (!m_figure.colourName.isEmpty())
        header << m_figure.colourName;
    if (!points.size.empty())
        header << m_figure.sizeName;
    rows << header;
    for (std::size_t i = 0; i < points.rows.size(); ++i) {
        QStringList row{QString::number(points.rows[i] + 1), exact(points.points.x[i]),
                        exact(points.points.y[i])};
        if (!points.levelOf.empty())
            row << (points.levelOf[i] < 0 ? QString()
                                          : levelName(static_cast<std::size_t>(points.levelOf[i])));
        else if (!points.colour.empty())
            row << exact(points.colour[i]);
        if (!points.size.empty())
            row << exact(points.size[i]);
        rows << row;
    }
    return rows;
}

QString ScatterPlot::readOut(const QPointF& position) const
{
    if (!hasFigure() || m_figure.points->isDensity || !m_chart.area.contains(position))
        return {};
    const ScatterPoints& points = *m_figure.points;
    double nearest = 9.0 * 9.0;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < points.rows.size(); ++i) {
        const QPointF away = place(m_chart, i) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    if (!found)
        return {};
    const std::size_t row = points.rows[*found];
    QStringList lines{tr("Row %1").arg(countText(static_cast<qint64>(row) + 1))};
    std::vector<std::size_t> columns{m_figure.wish.x, m_figure.wish.y};
    for (const auto& column : {m_figure.wish.colour, m_figure.wish.size})
        if (column && std::find(columns.begin(), columns.end(), *column) == columns.end())
            columns.push_back(*column);
    for (const std::size_t column : columns) {
        const core::data::Column& values = m_figure.table->column(column);
        const QString value = values.isMissing(row) ? tr("missing")
                              : values.type == core::data::ColumnType::Numeric
                                  ? readoutText(values.numbers[row])
                                  : QString::fromStdString(core::data::valueText(values, row));
        lines << tr("%1: %2").arg(axisTitle(column), value);
    }
    if (m_figure.wish.labels && !m_figure.byValue && points.levelOf[*found] >= 0)
        lines << tr("%1: %2").arg(m_figure.colourName,
                                  levelName(static_cast<std::size_t>(points.levelOf[*found])));
    return lines.join(QLatin1Char('\n'));
}

bool ScatterPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readOut(QPointF(help->pos())), this);
        return true;
    }
    return PlotWidget::event(event);
}

void ScatterPlot::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    // Thousands of marks are drawn once; what covers and uncovers them costs nothing.
    if (m_picture.isNull()) {
        const double ratio = devicePixelRatioF();
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paint(painter, size(), themeOf(this), m_chart);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
}

void ScatterPlot::resizeEvent(QResizeEvent* event)
{
    m_picture = {};
    PlotWidget::resizeEvent(event);
}

void ScatterPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_picture = {};
    PlotWidget::changeEvent(event);
}

void ScatterPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hasFigure() &&
        m_chart.area.contains(event->position()))
        m_dragged = event->position();
    else
        PlotWidget::mousePressEvent(event);
}

void ScatterPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        QToolTip::showText(event->globalPosition().toPoint(), readOut(event->position()), this);
        return;
    }
    const QPointF moved = event->position() - *m_dragged;
    m_chart.x.pan(-moved.x() / m_chart.area.width());
    m_chart.y.pan(moved.y() / m_chart.area.height());
    m_dragged = event->position();
    redraw();
}

void ScatterPlot::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    PlotWidget::mouseReleaseEvent(event);
}

void ScatterPlot::mouseDoubleClickEvent(QMouseEvent*)
{
    fitView();
}

void ScatterPlot::wheelEvent(QWheelEvent* event)
{
    if (!hasFigure() || !m_chart.area.contains(event->position())) {
        event->ignore();
        return;
    }
    const double factor = std::pow(0.85, event->angleDelta().y() / 120.0);
    m_chart.x.zoom(m_chart.xAt(event->position().x()), factor);
    m_chart.y.zoom(m_chart.yAt(event->position().y()), factor);
    redraw();
    event->accept();
}

} // namespace ui

#include "ui/plots/segment/kdistanceplot.h"

#include "core/data/column.h"
#include "ui/plots/chart.h"
#include "ui/plots/plottext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double titleRoom = 24;
constexpr double axisRoom = 42;
constexpr double rightRoom = 14;

} // namespace

double KDistancePlot::Plane::y(double distance) const
{
    return area.bottom() - distance / top * area.height();
}

double KDistancePlot::Plane::distanceAt(double screenY) const
{
    return (area.bottom() - screenY) / area.height() * top;
}

KDistancePlot::KDistancePlot(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Neighbour distances"));
    setEmptyText(tr("Segments of DBSCAN have neighbour distances to choose eps by."));
}

bool KDistancePlot::hasFigure() const
{
    return m_distances && m_distances->distances.size() > 1;
}

void KDistancePlot::setDistances(std::shared_ptr<const core::segment::KDistances> distances)
{
    m_distances = std::move(distances);
    m_dragged.reset();
    m_pointer.reset();
    m_upper = hasFigure() ? upperEdge() : 1;
    describe();
    emit figureChanged();
}

void KDistancePlot::setEps(double eps)
{
    if (eps == m_eps)
        return;
    m_eps = eps;
    if (hasFigure())
        m_upper = upperEdge();
    describe();
    emit figureChanged();
}

double KDistancePlot::eps() const
{
    if (m_dragged)
        return *m_dragged;
    return m_eps > 0 || !m_distances ? m_eps : m_distances->suggestedEps;
}

/// The greatest distance, unless a few far customers would press the curve flat.
double KDistancePlot::upperEdge() const
{
    const auto& values = m_distances->distances;
    const double most = values.back();
    const double near = values[(values.size() - 1) * 99 / 100];
    // Room for words above the lines.
    const double lines = 1.5 * std::max(m_distances->suggestedEps, m_eps);
    const double needed = std::max(1.5 * near, lines);
    const double edge = most > 2 * needed ? needed : std::max(1.06 * most, lines);
    return edge > 0 ? edge : 1;
}

KDistancePlot::Plane KDistancePlot::planeIn(const QSizeF& size) const
{
    Plane plane;
    plane.top = m_upper;
    const AxisTicks ticks = niceTicks(0, m_upper, 5);
    double left = 0;
    for (const double tick : ticks.values)
        left = std::max(left, textWidth(interfaceFont(12), tickText(tick, ticks)));
    left += 10;
    plane.area = {left, titleRoom, std::max(20.0, size.width() - left - rightRoom),
                  std::max(20.0, size.height() - titleRoom - axisRoom)};
    return plane;
}

QPointF KDistancePlot::pointOfEps(double eps) const
{
    if (!hasFigure())
        return {};
    const Plane plane = planeIn(size());
    return {plane.x(m_distances->coreShare(eps)), plane.y(eps)};
}

/// To a thousandth of the axis: no more than a hand can mean.
double KDistancePlot::rounded(double eps) const
{
    const double step = std::pow(10, std::floor(std::log10(m_upper))) / 1000;
    return std::clamp(std::round(eps / step), 1.0, std::floor(m_upper / step)) * step;
}

double KDistancePlot::epsAt(QPointF position) const
{
    return rounded(planeIn(size()).distanceAt(position.y()));
}

/// As many decimals as the axis has use for, without zeros at the end.
QString KDistancePlot::epsText(double eps) const
{
    const int decimals = std::max(0, 3 - static_cast<int>(std::floor(std::log10(m_upper))));
    QString text = numberText(eps, decimals);
    while (decimals > 0 && text.endsWith('0'))
        text.chop(1);
    if (!text.back().isDigit())
        text.chop(1);
    return text;
}

/// Which neighbour the distances are to: "5th".
QString KDistancePlot::neighbourText() const
{
    const int number = m_distances->minPoints;
    const int last = number % 10;
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    if (!teen && last == 1)
        return tr("%1st").arg(number);
    if (!teen && last == 2)
        return tr("%1nd").arg(number);
    if (!teen && last == 3)
        return tr("%1rd").arg(number);
    return tr("%1th").arg(number);
}

QString KDistancePlot::noiseText(double eps) const
{
    const double share = m_distances->noiseShare(eps);
    if (!m_distances->exact)
        return tr("about %1 not clustered").arg(percentText(share));
    const auto count = std::llround(share * static_cast<double>(m_distances->rows));
    return tr("%1 not clustered (%2)").arg(countText(count), percentText(share));
}

void KDistancePlot::choose(double eps)
{
    const double chosen = rounded(eps);
    setEps(chosen);
    emit epsChosen(chosen);
}

void KDistancePlot::describe()
{
    if (!hasFigure())
        return;
    setSummary(tr("Distance of customers to their %1 nearest customer, sorted. At eps %2: %3. "
                  "Suggested: %4. The arrow keys choose another eps, Home the suggested one.")
                   .arg(neighbourText(), epsText(eps()), noiseText(eps()),
                        epsText(m_distances->suggestedEps)));
}

void KDistancePlot::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!hasFigure())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Theme& theme = themeOf(this);
    const Plane plane = planeIn(size());
    if (m_pointer && (m_dragged || plane.area.contains(*m_pointer)))
        paintPointer(painter, plane, theme);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(plane.area.adjusted(-1, -1, 1, 1), 3, 3);
}

void KDistancePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure() ||
        !planeIn(size()).area.contains(event->position())) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_pointer = event->position();
    m_dragged = epsAt(event->position());
    update();
}

void KDistancePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasFigure())
        return;
    m_pointer = event->position();
    if (m_dragged)
        m_dragged = epsAt(event->position());
    update();
}

void KDistancePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragged) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    const double chosen = epsAt(event->position());
    m_dragged.reset();
    choose(chosen);
    update();
}

void KDistancePlot::leaveEvent(QEvent* event)
{
    m_pointer.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void KDistancePlot::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const double step = m_upper / (event->modifiers() & Qt::ShiftModifier ? 500 : 50);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_dragged)
            break;
        m_dragged.reset();
        update();
        return;
    case Qt::Key_Up:
    case Qt::Key_Right:
        choose(eps() + step);
        return;
    case Qt::Key_Down:
    case Qt::Key_Left:
        choose(eps() - step);
        return;
    case Qt::Key_Home:
        setEps(m_distances->suggestedEps);
        emit epsChosen(m_distances->suggestedEps);
        return;
    default:
        break;
    }
    PlotWidget::keyPressEvent(event);
}

void KDistancePlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    update();
}

void KDistancePlot::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    update();
}

QVector<QStringList> KDistancePlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("customers"), QStringLiteral("distance"),
                                QStringLiteral("joins a segment at eps")}};
    if (!hasFigure())
        return table;
    for (std::size_t i = 0; i < m_distances->distances.size(); ++i)
        table.push_back({QString::number(i + 1),
                         QString::fromStdString(core::data::numberText(m_distances->distances[i])),
                         QString::fromStdString(core::data::numberText(m_distances->joins[i]))});
    return table;
}

} // namespace ui

#include "ui/plots/predict/bestsofarplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int redrawInterval = 40; // milliseconds
constexpr double markRadius = 3.5;
constexpr double footRoom = 24;

} // namespace

BestSoFarPlot::BestSoFarPlot(QWidget* parent) : ChartPlot(parent)
{
    setEmptyText(tr("Start a search: the score of each trial appears here as it ends."));
    m_timer.setSingleShot(true);
    m_timer.setInterval(redrawInterval);
    connect(&m_timer, &QTimer::timeout, this, &BestSoFarPlot::figureChanged);
}

void BestSoFarPlot::setScore(const QString& title, bool higherIsBetter, bool asPercent)
{
    m_title = title;
    m_higherIsBetter = higherIsBetter;
    m_percent = asPercent;
    resetView();
    describe();
    update();
}

void BestSoFarPlot::setTrials(std::vector<Trial> trials)
{
    if (trials.empty())
        resetView();
    m_trials = std::move(trials);
    describe();
    if (!m_timer.isActive())
        m_timer.start();
}

void BestSoFarPlot::setSelected(int id)
{
    m_selected = id;
    update();
}

bool BestSoFarPlot::isBetter(double score, double than) const
{
    return std::isnan(than) || (m_higherIsBetter ? score > than : score < than);
}

std::vector<double> BestSoFarPlot::bestSoFar() const
{
    std::vector<double> best;
    best.reserve(m_trials.size());
    double now = unknown;
    for (const Trial& trial : m_trials) {
        if (trial.state == State::Finished && std::isfinite(trial.score) &&
            isBetter(trial.score, now))
            now = trial.score;
        best.push_back(now);
    }
    return best;
}

int BestSoFarPlot::bestTrial() const
{
    const std::vector<double> best = bestSoFar();
    for (std::size_t i = 0; i < best.size(); ++i)
        if (std::isfinite(best[i]) && best[i] == best.back())
            return m_trials[i].id;
    return 0;
}

QString BestSoFarPlot::scoreText(double score) const
{
    return m_percent && std::isfinite(score) ? percentText(score) : readoutText(score);
}

QString BestSoFarPlot::stateText(State state) const
{
    return state == State::Finished ? tr("done")
           : state == State::Pruned ? tr("stopped early")
                                    : tr("failed");
}

void BestSoFarPlot::describe()
{
    const int best = bestTrial();
    if (best == 0) {
        setSummary(tr("%1 trials, none of them finished.").arg(countText(qint64(m_trials.size()))));
        return;
    }
    setSummary(tr("%1 of %2 trials; best so far %3 in trial %4.")
                   .arg(m_title, countText(qint64(m_trials.size())), scoreText(bestSoFar().back()),
                        countText(best)));
}

/// Everything, unless a few trials went so wrong that the others could not be told apart: these
/// stand at the edge.
ChartAxis BestSoFarPlot::scoreAxis() const
{
    ChartAxis axis;
    axis.percent = m_percent;
    axis.title = m_title;
    std::vector<double> scores;
    for (const Trial& trial : m_trials)
        if (std::isfinite(trial.score))
            scores.push_back(trial.score);
    if (scores.empty())
        return axis;
    std::ranges::sort(scores);
    axis.lower = scores.front();
    axis.upper = scores.back();
    if (scores.size() >= 8) {
        const double middle = scores[scores.size() / 2];
        if (m_higherIsBetter)
            axis.lower = std::max(axis.lower, axis.upper - 4 * (axis.upper - middle));
        else
            axis.upper = std::min(axis.upper, axis.lower + 4 * (middle - axis.lower));
    }
    const double size = std::max(std::abs(axis.lower), std::abs(axis.upper));
    const double length = std::max(axis.upper - axis.lower, 1e-6 + 0.001 * size);
    const bool positive = axis.lower >= 0;
    axis.lower -= 0.08 * length;
    axis.upper += 0.08 * length;
    if (positive)
        axis.lower = std::max(0.0, axis.lower);
    axis.roundOutwards(5);
    if (m_percent)
        axis.upper = std::min(1.0, axis.upper);
    return axis;
}

Chart BestSoFarPlot::wholeChart() const
{
    Chart chart;
    chart.x.lower = 0;
    chart.x.upper = std::max(10.0, static_cast<double>(m_trials.size()) * 1.03 + 1);
    chart.x.title = tr("trial");
    chart.y = scoreAxis();
    return chart;
}

QPointF BestSoFarPlot::placeOfTrial(const Chart& chart, std::size_t index) const
{
    const Trial& trial = m_trials[index];
    const double x = chart.toScreen(static_cast<double>(index + 1), chart.y.lower).x();
    const QRectF area = chart.area.adjusted(0, 7, 0, -7);
    if (!std::isfinite(trial.score))
        return {x, area.bottom()};
    return {x, std::clamp(chart.toScreen(1, trial.score).y(), area.top(), area.bottom())};
}

void BestSoFarPlot::paintMark(QPainter& painter, QPointF at, State state, double radius,
                              const Theme& theme) const
{
    if (state == State::Failed) {
        painter.setPen(QPen(theme.danger, 1.6));
        painter.drawLine(at - QPointF(radius, radius), at + QPointF(radius, radius));
        painter.drawLine(at - QPointF(radius, -radius), at + QPointF(radius, -radius));
        return;
    }
    painter.setPen(QPen(state == State::Pruned ? theme.axis : theme.surface,
                        state == State::Pruned ? 1.4 : 0.8));
    painter.setBrush(state == State::Pruned ? theme.surface : theme.neutral);
    painter.drawEllipse(at, radius, radius);
}

void BestSoFarPlot::paintSteps(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const std::vector<double> best = bestSoFar();
    QPainterPath path;
    bool begun = false;
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (!std::isfinite(best[i]))
            continue;
        const QPointF at = chart.toScreen(static_cast<double>(i + 1), best[i]);
        if (begun)
            path.lineTo(at.x(), path.currentPosition().y());
        else
            path.moveTo(at);
        path.lineTo(at);
        begun = true;
    }
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void BestSoFarPlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    painter.save();
    painter.setClipRect(chart.area.adjusted(0, -4, 6, 2), Qt::IntersectClip);
    const double apart = placeOfTrial(chart, m_trials.size() - 1).x() - placeOfTrial(chart, 0).x();
    const double radius =
        std::clamp(1.5 * apart / static_cast<double>(m_trials.size()), 1.8, markRadius);
    const double single = m_trials.size() == 1 ? markRadius : radius;
    for (std::size_t i = 0; i < m_trials.size(); ++i)
        paintMark(painter, placeOfTrial(chart, i), m_trials[i].state, single, theme);
    paintSteps(painter, chart, theme);
    const int best = bestTrial();
    for (std::size_t i = 0; i < m_trials.size(); ++i) {
        const Trial& trial = m_trials[i];
        if (trial.id == best)
            paintRing(painter, placeOfTrial(chart, i), theme.ok, theme);
        if (trial.id == m_selected) {
            painter.setPen(QPen(theme.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(placeOfTrial(chart, i), 7, 7);
        }
    }
    painter.restore();
    if (best == 0)
        return;
    // In the line of the axis' title, where no trial can be.
    const QString text =
        tr("best %1 · trial %2").arg(scoreText(bestSoFar().back()), countText(best));
    const QFont font = interfaceFont(12, QFont::DemiBold);
    if (textWidth(font, text) + textWidth(interfaceFont(12), m_title) + 24 < chart.area.right())
        drawLabel(painter, QRectF(2, chart.area.top() - 26, chart.area.right() - 2, 18),
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.ok, text);
}

double BestSoFarPlot::footHeight(double) const
{
    return footRoom;
}

/// What the marks mean, as far as there are any.
void BestSoFarPlot::paintFoot(QPainter& painter, const QRectF& foot, const Chart& chart,
                              const Theme& theme)
{
    if (foot.isEmpty())
        return;
    double x = chart.area.left() + 4;
    const QFont font = interfaceFont(11);
    for (const State state : {State::Finished, State::Pruned, State::Failed}) {
        const auto count = std::ranges::count_if(
            m_trials, [state](const Trial& trial) { return trial.state == state; });
        if (count == 0)
            continue;
        const QString text = QStringLiteral("%1 %2").arg(countText(count), stateText(state));
        const double width = textWidth(font, text);
        if (x + 12 + width > foot.right())
            return;
        paintMark(painter, {x, foot.center().y() + 2}, state, markRadius, theme);
        drawLabel(painter, QRectF(x + 10, foot.top() + 2, width + 2, foot.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, text);
        x += width + 30;
    }
}

std::optional<std::size_t> BestSoFarPlot::trialAt(const Chart& chart, QPointF at) const
{
    std::optional<std::size_t> nearest;
    double least = 18; // pixels
    for (std::size_t i = 0; i < m_trials.size(); ++i) {
        const QPointF place = placeOfTrial(chart, i);
        const double distance = std::hypot(place.x() - at.x(), place.y() - at.y());
        if (distance < least && place.x() >= chart.area.left() - 1 &&
            place.x() <= chart.area.right() + 1) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<ChartReading> BestSoFarPlot::readingAt(const Chart& chart, QPointF at,
                                                     const Theme& theme) const
{
    const auto index = trialAt(chart, at);
    if (!index)
        return {};
    const Trial& trial = m_trials[*index];
    ChartReading reading;
    reading.point = placeOfTrial(chart, *index);
    reading.colour = trial.state == State::Failed ? theme.danger : theme.accent;
    reading.box.title = tr("trial %1").arg(countText(trial.id));
    reading.box.lines.emplace_back(m_title, scoreText(trial.score));
    reading.box.lines.emplace_back(tr("best so far"), scoreText(bestSoFar()[*index]));
    if (trial.state != State::Finished)
        reading.box.lines.emplace_back(tr("state"), stateText(trial.state));
    return reading;
}

std::vector<QPointF> BestSoFarPlot::keyPlaces(const Chart& chart) const
{
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < m_trials.size(); ++i) {
        const QPointF place = placeOfTrial(chart, i);
        if (place.x() >= chart.area.left() - 1 && place.x() <= chart.area.right() + 1)
            places.push_back(place);
    }
    return places;
}

void BestSoFarPlot::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    ChartPlot::mousePressEvent(event);
}

void BestSoFarPlot::mouseReleaseEvent(QMouseEvent* event)
{
    ChartPlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !hasFigure() ||
        (event->position() - m_pressed).manhattanLength() > 3)
        return;
    const auto read = reading();
    if (!read)
        return;
    // Trials stand at equal distances.
    const double first = placeOf(1, 0).x();
    const double step = placeOf(2, 0).x() - first;
    const auto index = static_cast<std::size_t>(std::lround((read->point.x() - first) / step));
    if (index >= m_trials.size())
        return;
    setSelected(m_trials[index].id);
    emit trialChosen(m_selected);
}

QVector<QStringList> BestSoFarPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("trial"), QStringLiteral("score"),
                                QStringLiteral("best so far"), QStringLiteral("state")}};
    const std::vector<double> best = bestSoFar();
    for (std::size_t i = 0; i < m_trials.size(); ++i)
        table.push_back({QString::number(m_trials[i].id), exactText(m_trials[i].score),
                         exactText(best[i]), stateText(m_trials[i].state)});
    return table;
}

} // namespace ui

#include "ui/plots/predict/parallelcoordinatesplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/colormaps.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace ui {

namespace {

constexpr int redrawInterval = 40; // milliseconds
constexpr double nameLine = 18;
constexpr double gapRoom = 18; ///< below the axes, for values that do not exist
constexpr double footRoom = 24;
constexpr double leastSide = 44;
constexpr std::size_t mostValues = 8; ///< that are all written at their axis
constexpr double scoreRoom = 64;

} // namespace

ParallelCoordinatesPlot::ParallelCoordinatesPlot(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setEmptyText(tr("Start a search: every trial will be a line from its settings to its score."));
    m_timer.setSingleShot(true);
    m_timer.setInterval(redrawInterval);
    connect(&m_timer, &QTimer::timeout, this, &ParallelCoordinatesPlot::figureChanged);
    connect(this, &PlotWidget::figureChanged, this, [this] { m_stale = true; });
}

void ParallelCoordinatesPlot::setAxes(std::vector<Axis> parameters, const Axis& score,
                                      bool higherIsBetter)
{
    m_axes = std::move(parameters);
    m_axes.push_back(score);
    m_higherIsBetter = higherIsBetter;
    m_brushes.assign(m_axes.size(), std::nullopt);
    m_trials.clear();
    m_selected = 0;
    m_hovered = 0;
    m_keyAxis = -1;
    m_drag.reset();
    measure();
    changed(true);
}

void ParallelCoordinatesPlot::setTrials(std::vector<Trial> trials)
{
    m_trials = std::move(trials);
    measure();
    describe();
    if (trialOf(m_hovered) == nullptr)
        m_hovered = 0;
    if (!m_timer.isActive())
        m_timer.start();
}

void ParallelCoordinatesPlot::setSelected(int id)
{
    m_selected = id;
    m_stale = true;
    update();
}

void ParallelCoordinatesPlot::changed(bool brushes)
{
    describe();
    emit figureChanged();
    if (brushes)
        emit brushesChanged();
}

void ParallelCoordinatesPlot::setBrush(int axis, std::optional<Brush> brush)
{
    auto& kept = m_brushes.at(static_cast<std::size_t>(axis));
    if (brush)
        brush = Brush{std::clamp(brush->low, 0.0, 1.0), std::clamp(brush->high, 0.0, 1.0)};
    kept = brush;
    changed(true);
}

std::optional<ParallelCoordinatesPlot::Brush> ParallelCoordinatesPlot::brush(int axis) const
{
    return m_brushes.at(static_cast<std::size_t>(axis));
}

void ParallelCoordinatesPlot::clearBrushes()
{
    m_brushes.assign(m_axes.size(), std::nullopt);
    changed(true);
}

double ParallelCoordinatesPlot::valueOf(const Trial& trial, std::size_t axis) const
{
    if (axis + 1 == m_axes.size())
        return trial.score;
    const double value =
        axis < trial.values.size() ? trial.values[axis] : std::numeric_limits<double>::quiet_NaN();
    return m_axes[axis].logarithmic && value <= 0 ? std::numeric_limits<double>::quiet_NaN()
                                                  : value;
}

/// Scales that hold all trials, and the scores' range of colours: the worst tenth shares one, so
/// that a trial gone wrong does not take the colours from the others.
void ParallelCoordinatesPlot::measure()
{
    m_scales.assign(m_axes.size(), {});
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        Scale& scale = m_scales[axis];
        std::vector<double> values;
        for (const Trial& trial : m_trials) {
            const double value = valueOf(trial, axis);
            if (std::isfinite(value))
                values.push_back(value);
            else
                scale.hasGap = scale.hasGap || axis + 1 < m_axes.size();
        }
        std::ranges::sort(values);
        scale.axis.logarithmic = m_axes[axis].logarithmic;
        scale.axis.percent = m_axes[axis].percent;
        if (!m_axes[axis].categories.isEmpty()) {
            scale.axis.lower = -0.35;
            scale.axis.upper = static_cast<double>(m_axes[axis].categories.size()) - 0.65;
            continue;
        }
        if (values.empty()) {
            scale.axis.logarithmic = false;
            continue;
        }
        std::ranges::unique_copy(values, std::back_inserter(scale.ticks));
        if (scale.ticks.size() > mostValues || axis + 1 == m_axes.size())
            scale.ticks.clear();
        scale.axis.lower = values.front();
        scale.axis.upper = values.back();
        if (axis + 1 == m_axes.size()) {
            const auto tenth = (values.size() - 1) / 10;
            m_best = m_higherIsBetter ? values.back() : values.front();
            m_worst = m_higherIsBetter ? values[tenth] : values[values.size() - 1 - tenth];
            // Beyond four times the better half there is only the foot of the axis.
            const double middle = values[values.size() / 2];
            double& worstEnd = m_higherIsBetter ? scale.axis.lower : scale.axis.upper;
            const double farthest = m_best + 4 * (middle - m_best);
            if (values.size() >= 8 && middle != m_best)
                worstEnd =
                    m_higherIsBetter ? std::max(worstEnd, farthest) : std::min(worstEnd, farthest);
        }
        if (!(scale.axis.upper > scale.axis.lower)) {
            const double size = std::max(std::abs(scale.axis.lower), 1e-9);
            scale.axis.upper = scale.axis.lower + 0.1 * size;
            scale.axis.lower -= scale.axis.logarithmic ? 0.05 * size : 0.1 * size;
        }
    }
}

double ParallelCoordinatesPlot::goodness(double score) const
{
    if (m_best == m_worst)
        return 1;
    return std::clamp((score - m_worst) / (m_best - m_worst), 0.0, 1.0);
}

double ParallelCoordinatesPlot::shareOf(std::size_t axis, double value) const
{
    double share = std::clamp(m_scales[axis].axis.share(value), 0.0, 1.0);
    // The best score is at the top.
    if (axis + 1 == m_axes.size() && !m_higherIsBetter)
        share = 1 - share;
    return share;
}

QString ParallelCoordinatesPlot::valueText(std::size_t axis, double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const Axis& look = m_axes[axis];
    if (!look.categories.isEmpty())
        return look.categories.value(static_cast<qsizetype>(std::llround(value)));
    return look.percent ? percentText(value) : readoutText(value);
}

bool ParallelCoordinatesPlot::isShown(const Trial& trial) const
{
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        if (!m_brushes[axis])
            continue;
        const double value = valueOf(trial, axis);
        if (!std::isfinite(value))
            return false;
        const double share = shareOf(axis, value);
        if (share < m_brushes[axis]->low - 1e-9 || share > m_brushes[axis]->high + 1e-9)
            return false;
    }
    return true;
}

std::vector<int> ParallelCoordinatesPlot::shownTrials() const
{
    std::vector<int> shown;
    for (const Trial& trial : m_trials)
        if (isShown(trial))
            shown.push_back(trial.id);
    return shown;
}

const ParallelCoordinatesPlot::Trial* ParallelCoordinatesPlot::trialOf(int id) const
{
    const auto found = std::ranges::find(m_trials, id, &Trial::id);
    return found == m_trials.end() ? nullptr : &*found;
}

ParallelCoordinatesPlot::Layout ParallelCoordinatesPlot::layOut(const QSizeF& size) const
{
    Layout layout;
    double sideRoom = leastSide;
    if (!m_axes.empty())
        for (const QString& category : m_axes.front().categories)
            sideRoom = std::max(sideRoom, textWidth(interfaceFont(11), category) + 12);
    sideRoom = std::min(std::ceil(sideRoom), 0.2 * size.width());
    const double step = (size.width() - sideRoom - scoreRoom) /
                        std::max(1.0, static_cast<double>(m_axes.size()) - 1);
    for (const Axis& axis : m_axes)
        layout.staggered =
            layout.staggered || textWidth(interfaceFont(12, QFont::DemiBold), axis.name) > step - 8;
    const double top = (layout.staggered ? 2 : 1) * nameLine + 10;
    const bool gap = std::ranges::any_of(m_scales, &Scale::hasGap);
    layout.area = QRectF(sideRoom, top, std::max(40.0, size.width() - sideRoom - scoreRoom),
                         std::max(30.0, size.height() - top - footRoom - (gap ? gapRoom : 4)));
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        layout.x.push_back(std::round(layout.area.left() + step * static_cast<double>(axis)));
    return layout;
}

QPolygonF ParallelCoordinatesPlot::lineOf(const Trial& trial, const Layout& layout) const
{
    QPolygonF line;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        const double value = valueOf(trial, axis);
        if (std::isfinite(value))
            line << QPointF(layout.x[axis],
                            layout.area.bottom() - shareOf(axis, value) * layout.area.height());
        else if (axis + 1 < m_axes.size())
            line << QPointF(layout.x[axis], layout.area.bottom() + gapRoom - 4);
    }
    return line;
}

QPolygonF ParallelCoordinatesPlot::lineOf(int id) const
{
    const Trial* trial = trialOf(id);
    return trial == nullptr ? QPolygonF() : lineOf(*trial, layOut(size()));
}

/// Viridis, turned so that the best contrasts most with the ground.
QColor ParallelCoordinatesPlot::colorOf(const Trial& trial, const Theme& theme) const
{
    if (!std::isfinite(trial.score))
        return theme.border;
    const double good = goodness(trial.score);
    return viridisColor(theme.dark ? 0.1 + 0.9 * good : 0.9 - 0.9 * good);
}

ReadOut ParallelCoordinatesPlot::readOutOf(const Trial& trial) const
{
    ReadOut box;
    box.title = tr("trial %1").arg(countText(trial.id));
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        box.lines.emplace_back(m_axes[axis].name, valueText(axis, valueOf(trial, axis)));
    return box;
}

void ParallelCoordinatesPlot::describe()
{
    if (!hasFigure())
        return;
    const Trial* best = nullptr;
    for (const Trial& trial : m_trials)
        if (std::isfinite(trial.score) && (best == nullptr || trial.score == m_best))
            best = &trial;
    QString text =
        tr("%1 of %2 trials shown.")
            .arg(countText(qint64(shownTrials().size())), countText(qint64(m_trials.size())));
    if (best != nullptr) {
        QStringList words;
        for (const auto& [name, value] : readOutOf(*best).lines)
            words << name + QLatin1Char(' ') + value;
        text += QLatin1Char(' ') +
                tr("The best is trial %1: %2.").arg(countText(best->id), words.join(", "));
    }
    setSummary(text);
}

QVector<QStringList> ParallelCoordinatesPlot::figureTable() const
{
    QStringList header{QStringLiteral("trial")};
    for (const Axis& axis : m_axes)
        header << axis.name;
    header << QStringLiteral("shown");
    QVector<QStringList> table{header};
    for (const Trial& trial : m_trials) {
        QStringList row{QString::number(trial.id)};
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
            const double value = valueOf(trial, axis);
            const bool word = !m_axes[axis].categories.isEmpty() && std::isfinite(value);
            row << (word ? valueText(axis, value) : exactText(value));
        }
        row << (isShown(trial) ? QStringLiteral("yes") : QStringLiteral("no"));
        table << row;
    }
    return table;
}

} // namespace ui

#include "ui/plots/predict/contributionplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 24;
constexpr double mostRow = 34;
constexpr double gap = 12;
/// In shown units: what rounding alone leaves.
constexpr double noRest = 5e-4;

QString withSign(const QString& text, double value)
{
    return value > 0 ? QLatin1Char('+') + text : text;
}

} // namespace

ContributionPlot::ContributionPlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setAccessibleName(tr("Contributions"));
    setEmptyText(tr("Choose a customer to see what speaks for and against each class."));
}

void ContributionPlot::setContributions(const QString& className, int classIndex, double base,
                                        std::vector<Feature> features, double prediction,
                                        Scale scale)
{
    m_className = className;
    m_classIndex = classIndex;
    m_base = base;
    m_prediction = prediction;
    m_scale = scale;
    m_features = std::move(features);
    std::stable_sort(m_features.begin(), m_features.end(), [](const Feature& a, const Feature& b) {
        return std::abs(a.contribution) > std::abs(b.contribution);
    });
    refresh();
}

void ContributionPlot::clear()
{
    m_features.clear();
    m_steps.clear();
    updateRows();
}

void ContributionPlot::setMostFeatures(int most)
{
    m_mostFeatures = most;
    if (!m_steps.empty())
        refresh();
}

void ContributionPlot::refresh()
{
    m_steps.clear();
    double at = m_base;
    m_steps.push_back({tr("average customer"), {}, 0, at, true, false});
    const auto add = [&](const QString& name, const QString& value, double change, bool feature) {
        m_steps.push_back({name, value, at, at + change, false, feature});
        at += change;
    };
    // One row for a single feature costs no more than one for "the others".
    const std::size_t all = m_features.size();
    const auto most = static_cast<std::size_t>(m_mostFeatures);
    const std::size_t own = m_mostFeatures > 0 && all > most + 1 ? most : all;
    for (std::size_t i = 0; i < own; ++i)
        add(m_features[i].name, m_features[i].value, m_features[i].contribution, true);
    if (own < all) {
        double rest = 0;
        for (std::size_t i = own; i < all; ++i)
            rest += m_features[i].contribution;
        add(tr("%1 other features").arg(countText(static_cast<qint64>(all - own))), {}, rest,
            false);
    }
    if (std::abs(m_prediction - at) > noRest)
        add(tr("not assigned"), {}, m_prediction - at, false);
    m_steps.push_back({tr("this customer"), {}, 0, m_prediction, true, false});
    QStringList words{tr("%1: %2, of the average customer %3")
                          .arg(m_className, levelText(m_prediction), levelText(m_base))};
    for (int row = 1; row < std::min(6, rowCount() - 1); ++row)
        words << rowText(row);
    setSummary(words.join(QStringLiteral("; ")));
    updateRows();
}

void ContributionPlot::chooseRow(int row)
{
    const Step& step = m_steps[static_cast<std::size_t>(row)];
    if (step.feature)
        emit featureChosen(step.name);
}

QString ContributionPlot::levelText(double value) const
{
    return m_scale == Scale::Probability ? percentText(value) : numberText(value, 2);
}

QString ContributionPlot::changeText(double change) const
{
    return m_scale == Scale::Probability ? withSign(numberText(change * 100, 1), change)
                                         : withSign(numberText(change, 2), change);
}

QString ContributionPlot::totalText(const Step& step) const
{
    return step.total ? levelText(step.to) : changeText(step.to - step.from);
}

double ContributionPlot::namesWidth(double width) const
{
    double widest = 0;
    for (const Step& step : m_steps) {
        const double value =
            step.value.isEmpty() ? 0 : textWidth(interfaceFont(13, QFont::Medium), step.value) + 8;
        const QFont font = interfaceFont(13, step.total ? QFont::DemiBold : QFont::Normal);
        widest = std::max(widest, textWidth(font, step.name) + value);
    }
    return std::min(std::ceil(widest) + 1, width * 0.42);
}

/// From 0 on where that is near, so that bars of base and prediction can be compared.
RowAxis ContributionPlot::axisFor(double width, double nameWidth) const
{
    double low = std::min(m_base, m_prediction);
    double high = std::max(m_base, m_prediction);
    for (const Step& step : m_steps) {
        if (step.total)
            continue;
        low = std::min({low, step.from, step.to});
        high = std::max({high, step.from, step.to});
    }
    const bool probability = m_scale == Scale::Probability;
    if (probability || (low > 0 && low < high - low))
        low = std::min(low, 0.0);
    RowAxis axis;
    axis.axis.percent = probability;
    axis.axis.lower = low;
    axis.axis.upper = high > low ? high : low + 1;
    axis.axis.roundOutwards(5);
    axis.axis.title =
        probability ? tr("probability of %1").arg(m_className) : tr("score of %1").arg(m_className);
    axis.left = nameWidth + gap;
    axis.right = std::max(axis.left + 60, width - 16);
    return axis;
}

void ContributionPlot::paintHead(QPainter& painter, double width, const Theme& theme) const
{
    const SegmentStyle style = segmentStyle(theme, m_classIndex);
    drawMarker(painter, style.marker, {7, 11}, 5, style.fill, style.edge);
    const QFont bold = interfaceFont(14, QFont::DemiBold);
    const QFont plain = interfaceFont(12);
    const QString title = tr("%1: %2").arg(m_className, levelText(m_prediction));
    const double titleWidth = std::min(textWidth(bold, title) + 1, width - 20);
    drawLabel(painter, QRectF(20, 0, titleWidth, 22), Qt::AlignLeft | Qt::AlignVCenter, bold,
              theme.text, title);
    const QString average = tr("average customer %1").arg(levelText(m_base));
    const double left = 20 + titleWidth + 12;
    if (left + textWidth(plain, average) <= width)
        drawLabel(painter, QRectF(left, 1, width - left, 22), Qt::AlignLeft | Qt::AlignVCenter,
                  plain, theme.muted, average);
}

void ContributionPlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                                 const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double names = namesWidth(size.width());
    const RowAxis axis = axisFor(size.width(), names);
    paintHead(painter, size.width(), theme);
    axis.paint(painter, theme, rows.top, rows.topOf(rows.first + rows.count), size.width());
    for (int row = rows.first; row < rows.first + rows.count; ++row) {
        const Step& step = m_steps[static_cast<std::size_t>(row)];
        const QRectF rect(0, rows.topOf(row), size.width(), rows.height);
        paintName(painter, step, QRectF(0, rect.top(), names, rect.height()), theme);
        // From where this bar ends to where the next one begins.
        if (row + 1 < rows.first + rows.count) {
            painter.setPen(QPen(theme.axis, 1, Qt::DotLine));
            const double x = axis.x(step.to);
            painter.drawLine(QPointF(x, rect.center().y()),
                             QPointF(x, rect.center().y() + rows.height));
        }
    }
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        paintBar(painter, m_steps[static_cast<std::size_t>(row)], axis,
                 QRectF(0, rows.topOf(row), size.width(), rows.height), theme);
}

/// The feature muted, its value after it.
void ContributionPlot::paintName(QPainter& painter, const Step& step, const QRectF& rect,
                                 const Theme& theme) const
{
    const QFont plain = interfaceFont(13, step.total ? QFont::DemiBold : QFont::Normal);
    const QFont value = interfaceFont(13, QFont::Medium);
    if (step.value.isEmpty()) {
        drawLabel(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, plain,
                  step.total ? theme.text : theme.muted, step.name);
        return;
    }
    const double wanted = textWidth(value, step.value) + 1;
    const double room = rect.width() - 8;
    const double valueWidth =
        std::min(wanted, std::max(room * 0.5, room - textWidth(plain, step.name) - 1));
    const double nameWidth = std::min(textWidth(plain, step.name) + 1, room - valueWidth);
    drawLabel(painter, QRectF(rect.left(), rect.top(), nameWidth, rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter, plain, theme.muted, step.name);
    drawLabel(painter, QRectF(rect.left() + nameWidth + 8, rect.top(), valueWidth, rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter, value, theme.text, step.value);
}

void ContributionPlot::paintBar(QPainter& painter, const Step& step, const RowAxis& axis,
                                const QRectF& rect, const Theme& theme) const
{
    const double thick = std::min(16.0, rect.height() - 8);
    const double from = step.total ? axis.x(std::max(0.0, axis.axis.lower)) : axis.x(step.from);
    const double to = axis.x(step.to);
    const double change = step.to - step.from;
    QColor colour = divergingColor(theme, change < 0 ? -1 : 1);
    if (step.total)
        colour = &step == &m_steps.back() ? segmentStyle(theme, m_classIndex).edge : theme.neutral;
    const double left = std::min(from, to);
    const double right = std::max(from, to);
    // A contribution too small to see still has its place.
    painter.fillRect(QRectF(left - (right - left < 1.5 ? 0.75 : 0), rect.center().y() - thick / 2,
                            std::max(1.5, right - left), thick),
                     colour);
    const QFont font = interfaceFont(12, QFont::DemiBold);
    const QString text = totalText(step);
    const double width = textWidth(font, text);
    const bool forwards = step.total || change >= 0;
    const bool fitsRight = right + 6 + width <= rect.right();
    const bool fitsLeft = left - 6 - width >= axis.left - 4;
    const double middle = rect.center().y();
    if (fitsRight && (forwards || !fitsLeft))
        drawHaloLabel(painter, {right + 6, middle}, Qt::AlignLeft | Qt::AlignVCenter, font,
                      theme.text, theme.surface, text);
    else if (fitsLeft)
        drawHaloLabel(painter, {left - 6, middle}, Qt::AlignRight | Qt::AlignVCenter, font,
                      theme.text, theme.surface, text);
    else
        drawLabel(painter, QRectF(right - width - 6, rect.top(), width + 1, rect.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, font, textOn(colour), text);
}

QString ContributionPlot::rowText(int row) const
{
    const Step& step = m_steps[static_cast<std::size_t>(row)];
    if (step.total)
        return tr("%1: %2 for %3").arg(step.name, levelText(step.to), m_className);
    const QString name =
        step.value.isEmpty() ? step.name : tr("%1 = %2").arg(step.name, step.value);
    return tr("%1: %2, from %3 to %4")
        .arg(name, changeText(step.to - step.from), levelText(step.from), levelText(step.to));
}

QVector<QStringList> ContributionPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("feature"), QStringLiteral("value"),
                                QStringLiteral("contribution"), QStringLiteral("total")}};
    if (m_steps.empty())
        return table;
    double at = m_base;
    table.push_back({QStringLiteral("average customer"), {}, {}, exactText(at)});
    for (const Feature& feature : m_features) {
        at += feature.contribution;
        table.push_back(
            {feature.name, feature.value, exactText(feature.contribution), exactText(at)});
    }
    table.push_back({QStringLiteral("this customer"), {}, {}, exactText(m_prediction)});
    return table;
}

} // namespace ui

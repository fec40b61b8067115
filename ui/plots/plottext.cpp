#include "ui/plots/plottext.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace ui {

namespace {

const QChar minusSign(0x2212);
constexpr double degree = std::numbers::pi / 180;

QString withMinus(QString text)
{
    if (text.startsWith(QLatin1Char('-')))
        text[0] = minusSign;
    return text;
}

/// At least `stride` columns from one kept label to the next.
std::vector<bool> keptLabels(qsizetype count, int stride, const std::vector<double>& priority)
{
    const auto size = static_cast<std::size_t>(count);
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (priority.size() == size)
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return priority[a] > priority[b]; });
    const auto reach = static_cast<std::size_t>(stride);
    std::vector<bool> kept(size, false);
    for (const std::size_t label : order) {
        bool free = true;
        const std::size_t first = label + 1 > reach ? label + 1 - reach : 0;
        for (std::size_t near = first; near < std::min(size, label + reach); ++near)
            free = free && !kept[near];
        kept[label] = free;
    }
    return kept;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// How far apart leaning lines must be, measured across them.
constexpr double lineShare = 0.95;

struct Lean {
    double angle;
    int smaller; ///< pixels below the usual size
};
// What reads best first.
constexpr Lean leans[] = {{45, 0}, {45, 1}, {60, 0}, {60, 1}, {60, 2}, {90, 0}, {90, 1}, {90, 2}};

QFont sized(QFont font, int pixelSize)
{
    if (pixelSize > 0)
        font.setPixelSize(pixelSize);
    return font;
}

/// The first lean at which every name can be written; else 45° with names skipped.
void chooseLean(ColumnLabels& labels, const QFont& font, double columnWidth)
{
    for (const Lean& lean : leans) {
        const int pixelSize = font.pixelSize() - lean.smaller;
        const double line = QFontMetricsF(sized(font, pixelSize)).height();
        if (columnWidth * std::sin(lean.angle * degree) < line * lineShare)
            continue;
        labels.angle = lean.angle;
        labels.pixelSize = lean.smaller > 0 ? pixelSize : 0;
        labels.stride = 1;
        return;
    }
    const double pitch = columnWidth * std::sin(labels.angle * degree);
    const double line = QFontMetricsF(font).height();
    labels.stride = static_cast<int>(std::ceil(line * lineShare / std::max(pitch, 1e-6)));
}

} // namespace

QString countText(qint64 count)
{
    return withMinus(QLocale().toString(count));
}

QString numberText(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    // "−0.00" would claim a sign the figure does not show.
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        value = 0;
    return withMinus(QLocale().toString(value, 'f', decimals));
}

QString readoutText(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    int decimals = 0;
    if (value != std::floor(value) || size >= 1e15)
        decimals = size >= 1000 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
    QString text = numberText(value, decimals);
    if (size > 0 && (size < 1e-4 || size >= 1e15))
        text = withMinus(QLocale().toString(value, 'g', 4));
    return text;
}

QString percentText(double share, int decimals)
{
    return numberText(share * 100, decimals) + QChar(0x00a0) + QLatin1Char('%');
}

QString significanceText(double p)
{
    if (std::isnan(p))
        return {};
    if (p < 0.001)
        return QStringLiteral("p < ") + numberText(0.001, 3);
    return QStringLiteral("p = ") + numberText(p, 3);
}

AxisTicks niceTicks(double low, double high, int wanted)
{
    AxisTicks ticks;
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high)) {
        ticks.values = {low};
        return ticks;
    }
    const double raw = (high - low) / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double ratio = raw / power;
    // A little more than wanted is nearer than half as many.
    ticks.step = power * (ratio <= 1.2 ? 1 : ratio <= 2.4 ? 2 : ratio <= 6 ? 5 : 10);
    ticks.decimals =
        std::clamp(static_cast<int>(-std::floor(std::log10(ticks.step) + 1e-9)), 0, 12);
    const double tolerance = ticks.step * 1e-9;
    const double first = std::ceil((low - tolerance) / ticks.step);
    for (double i = first; i * ticks.step <= high + tolerance; ++i)
        ticks.values.push_back(i * ticks.step);
    return ticks;
}

QString tickText(double value, const AxisTicks& ticks)
{
    return numberText(value, ticks.decimals);
}

double textWidth(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString elidedText(const QFont& font, const QString& text, double width)
{
    // Half a pixel of slack: exported fonts may round otherwise than the screen's.
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 0.5);
}

QStringList onLines(const QString& name, const QFont& font, double width, int most)
{
    QStringList lines;
    QString rest = name;
    while (lines.size() + 1 < most && textWidth(font, rest) > width) {
        // The last break whose first part still fits.
        qsizetype first = 0;
        qsizetype second = 0;
        for (qsizetype at = 1; at < rest.size(); ++at) {
            const bool blank = rest[at] == u' ';
            const bool hump = rest[at - 1].isLower() && rest[at].isUpper();
            if (!blank && !hump && rest[at - 1] != u'_')
                continue;
            if (textWidth(font, rest.left(at)) <= width) {
                first = at;
                second = blank ? at + 1 : at;
            }
        }
        if (first == 0)
            break;
        lines << rest.left(first);
        rest = rest.mid(second);
    }
    return lines << elidedText(font, rest, width);
}

void drawLabel(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QFont& font,
               const QColor& ink, const QString& text)
{
    const QFontMetricsF metrics(font);
    const QString shown = elidedText(font, text, rect.width());
    const double width = metrics.horizontalAdvance(shown);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(x, y), shown);
}

void drawHaloLabel(QPainter& painter, QPointF anchor, Qt::Alignment alignment, const QFont& font,
                   const QColor& ink, const QColor& halo, const QString& text, double haloWidth)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    QPointF origin = anchor;
    if (alignment & Qt::AlignRight)
        origin.rx() -= width;
    else if (alignment & Qt::AlignHCenter)
        origin.rx() -= width / 2;
    if (alignment & Qt::AlignVCenter)
        origin.ry() += (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignTop)
        origin.ry() += metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        origin.ry() -= metrics.descent();
    QPainterPath outline;
    outline.addText(origin, font, text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(origin, text);
    painter.restore();
}

double drawWrapped(QPainter* painter, const QRectF& rect, const QFont& font, const QColor& ink,
                   const QString& text, Qt::Alignment alignment)
{
    QTextLayout layout(text, font);
    QTextOption option;
    // A word longer than a line is broken rather than cut.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    const double lineHeight = std::ceil(metrics.height() * 1.15);
    double y = rect.top();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20.0, rect.width()));
        if (painter) {
            painter->setFont(font);
            painter->setPen(ink);
            const QString part = text.mid(line.textStart(), line.textLength()).trimmed();
            const double left = alignment & Qt::AlignRight
                                    ? rect.right() - metrics.horizontalAdvance(part)
                                    : rect.left();
            painter->drawText(QPointF(left, y + metrics.ascent()), part);
        }
        y += lineHeight;
    }
    layout.endLayout();
    return y - rect.top();
}

ColumnLabels layoutColumnLabels(const QStringList& names, const QFont& font, double columnWidth,
                                double maxHeight, const std::vector<double>& priority)
{
    // A name may turn semibold when its cell is chosen: measure the wider of the two.
    const QFontMetricsF metrics(semibold(font));
    ColumnLabels labels;
    const auto count = names.size();
    double longest = 0;
    for (const QString& name : names)
        longest = std::max(longest, metrics.horizontalAdvance(name));
    if (longest <= columnWidth - 8) {
        labels.texts = names;
        labels.maxLength = longest;
        labels.height = metrics.height() + 6;
        return labels;
    }
    labels.slanted = true;
    chooseLean(labels, semibold(font), columnWidth);
    const QFontMetricsF leaning(sized(semibold(font), labels.pixelSize));
    const double up = std::sin(labels.angle * degree);
    const double along = std::cos(labels.angle * degree);
    const double line = leaning.height();
    labels.maxLength =
        std::max(line * 1.5, std::min(longest, (maxHeight - 6) / up - line * (0.5 + along)));
    const std::vector<bool> kept = keptLabels(names.size(), labels.stride, priority);
    for (int i = 0; i < count; ++i)
        labels.texts << (kept[static_cast<std::size_t>(i)]
                             ? leaning.elidedText(names[i], Qt::ElideRight, labels.maxLength + 0.5)
                             : QString());
    double highest = 0;
    for (int i = 0; i < count; ++i) {
        if (labels.texts[i].isEmpty())
            continue;
        const double length = leaning.horizontalAdvance(labels.texts[i]);
        highest = std::max(highest, length * up + line * 0.5 * along + line * 0.25);
        const double right =
            (i + 0.5) * columnWidth + length * along + line * 0.5 * up - count * columnWidth;
        labels.overhang = std::max(labels.overhang, right);
    }
    labels.height = highest + 6;
    return labels;
}

int columnOfLabelAt(const ColumnLabels& labels, double across, double above, double columnWidth)
{
    const double lean = labels.slanted ? above / std::tan(labels.angle * degree) : 0;
    return static_cast<int>(std::floor((across - lean) / columnWidth));
}

void drawColumnLabels(QPainter& painter, const ColumnLabels& labels, const QFont& font, double left,
                      double bottom, double columnWidth, const QColor& ink, int bold,
                      const QColor& boldInk)
{
    for (int i = 0; i < labels.texts.size(); ++i) {
        if (labels.texts[i].isEmpty())
            continue;
        const bool strong = i == bold;
        const QFont used = sized(strong ? semibold(font) : font, labels.pixelSize);
        const QColor pen = strong && boldInk.isValid() ? boldInk : ink;
        const double centre = left + (i + 0.5) * columnWidth;
        const QFontMetricsF metrics(used);
        if (!labels.slanted) {
            drawLabel(painter,
                      QRectF(left + i * columnWidth, bottom - labels.height, columnWidth,
                             labels.height - 4),
                      Qt::AlignHCenter | Qt::AlignBottom, used, pen, labels.texts[i]);
            continue;
        }
        painter.save();
        painter.translate(centre, bottom - 6);
        painter.rotate(-labels.angle);
        painter.setFont(used);
        painter.setPen(pen);
        painter.drawText(QPointF(0, metrics.ascent() * 0.35), labels.texts[i]);
        painter.restore();
    }
}

} // namespace ui

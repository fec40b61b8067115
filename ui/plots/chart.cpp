#include "ui/plots/chart.h"

#include "ui/plots/plottext.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

int decimalsFor(double step)
{
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, scaled))
            return decimals;
    }
    return 12;
}

std::vector<double> logTicks(double lower, double upper, int wanted)
{
    std::vector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(lower)));
    const int last = static_cast<int>(std::ceil(std::log10(upper)));
    const bool fine = last - first <= wanted / 2;
    for (int exponent = first; exponent <= last; ++exponent) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, exponent);
            const bool visible = value >= lower * (1 - 1e-9) && value <= upper * (1 + 1e-9);
            if (visible && (fine || factor == 1.0))
                ticks.push_back(value);
        }
    }
    return ticks;
}

QDate dateOf(double days)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(days)));
}

double daysOf(const QDate& date)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date));
}

/// Whole days, months or years, as many as come near `wanted`.
std::vector<double> dayTicks(double lower, double upper, int wanted)
{
    constexpr double longestDate = 3e6; // QDate and people know no farther years
    std::vector<double> ticks;
    if (std::abs(lower) > longestDate || std::abs(upper) > longestDate)
        return ticks;
    const double least = (upper - lower) / std::max(1, wanted);
    if (least <= 15) {
        const auto steps = {1.0, 2.0, 7.0, 14.0};
        double step = 14;
        for (const double each : steps)
            if (each >= least) {
                step = each;
                break;
            }
        for (double day = std::ceil(lower / step) * step; day <= upper; day += step)
            ticks.push_back(day);
        return ticks;
    }
    int months = 1;
    for (const int each : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000}) {
        months = each;
        if (each * 30.44 >= least)
            break;
    }
    const QDate first = dateOf(lower);
    int month = first.year() * 12 + first.month() - 1;
    month -= ((month % months) + months) % months;
    for (;; month += months) {
        const int year = month >= 0 ? month / 12 : -((11 - month) / 12);
        const double day = daysOf(QDate(year, month - year * 12 + 1, 1));
        if (day > upper)
            return ticks;
        if (day >= lower)
            ticks.push_back(day);
    }
}

/// Dates with no more parts than tell them apart.
std::vector<QString> dayTexts(const std::vector<double>& ticks)
{
    bool months = true;
    bool years = true;
    for (const double tick : ticks) {
        const QDate date = dateOf(tick);
        months = months && date.day() == 1;
        years = years && date.day() == 1 && date.month() == 1;
    }
    std::vector<QString> texts;
    for (const double tick : ticks)
        texts.push_back(dateOf(tick).toString(years && ticks.size() > 1 ? QStringLiteral("yyyy")
                                              : months                  ? QStringLiteral("yyyy-MM")
                                                       : QStringLiteral("yyyy-MM-dd")));
    return texts;
}

} // namespace

double ChartAxis::share(double value) const
{
    if (logarithmic)
        return std::log(value / lower) / std::log(upper / lower);
    return (value - lower) / (upper - lower);
}

double ChartAxis::valueAt(double position) const
{
    if (logarithmic)
        return lower * std::pow(upper / lower, position);
    return lower + position * (upper - lower);
}

std::vector<double> ChartAxis::ticks(int wanted) const
{
    if (!(upper > lower) || !std::isfinite(upper - lower) || (logarithmic && !(lower > 0)))
        return {};
    if (days)
        return dayTicks(lower, upper, wanted);
    if (logarithmic) {
        auto found = logTicks(lower, upper, wanted);
        if (found.size() >= 3)
            return found;
    }
    std::vector<double> found = niceTicks(lower, upper, wanted).values;
    if (logarithmic)
        std::erase_if(found, [this](double value) { return value < lower; });
    return found;
}

std::vector<QString> ChartAxis::tickTexts(const std::vector<double>& values) const
{
    if (days)
        return dayTexts(values);
    const double factor = percent ? 100 : 1;
    int decimals = 0;
    for (const double value : values)
        decimals = std::max(decimals, decimalsFor(std::abs(value) * factor));
    const double largest = std::max(std::abs(lower), std::abs(upper)) * factor;
    const bool extreme = largest >= 1e7 || decimals > 5;
    std::vector<QString> texts;
    for (double value : values) {
        value *= factor;
        QString text;
        if (years)
            text = QString::number(value, 'f', decimals);
        else if (extreme)
            text = QLocale().toString(value, 'g', 4);
        else
            text = numberText(value, logarithmic ? decimalsFor(value) : decimals);
        texts.push_back(percent ? text + QChar(0x00a0) + QLatin1Char('%') : text);
    }
    return texts;
}

void ChartAxis::roundOutwards(int wanted)
{
    if (logarithmic || days)
        return;
    const double step = niceTicks(lower, upper, wanted).step;
    lower = std::floor(lower / step + 1e-9) * step;
    upper = std::ceil(upper / step - 1e-9) * step;
}

void ChartAxis::zoom(double centre, double factor)
{
    const double at = share(centre);
    const double newLower = valueAt(at - at * factor);
    const double newUpper = valueAt(at + (1 - at) * factor);
    const double scale = std::max({std::abs(newLower), std::abs(newUpper), 1e-12});
    if (newUpper - newLower < 1e-9 * scale || !std::isfinite(newUpper - newLower))
        return;
    lower = newLower;
    upper = newUpper;
}

void ChartAxis::pan(double distance)
{
    const double newLower = valueAt(distance);
    upper = valueAt(1 + distance);
    lower = newLower;
}

void Chart::layOut(const QSizeF& size, double right)
{
    const QFontMetricsF text(interfaceFont(12));
    const double top = y.title.isEmpty() ? 8 : text.height() + 10;
    const double bottom =
        tickLength + tickGap + text.height() + (x.title.isEmpty() ? 4 : text.height() + 6);
    const double height = std::max(10.0, size.height() - top - bottom);
    double widest = 0;
    for (const QString& label : y.tickTexts(y.ticks(std::max(2, static_cast<int>(height / 48)))))
        widest = std::max(widest, text.horizontalAdvance(label));
    const double left = std::ceil(widest) + tickLength + tickGap + 2;
    area = QRectF(left, top, std::max(10.0, size.width() - left - right), height);
    // The last figure below may be long and stand at the very end.
    const auto ticks = ticksX();
    const std::vector<QString> texts = x.tickTexts(ticks);
    double over = 0;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double middle = toScreen(ticks[i], y.lower).x();
        if (middle <= area.right() + 0.5)
            over = std::max(over, middle + text.horizontalAdvance(texts[i]) / 2 + 1 - size.width());
    }
    area.setWidth(std::max(10.0, area.width() - over));
}

QPointF Chart::toScreen(double valueX, double valueY) const
{
    return {area.left() + x.share(valueX) * area.width(),
            area.bottom() - y.share(valueY) * area.height()};
}

double Chart::xAt(double screenX) const
{
    return x.valueAt((screenX - area.left()) / area.width());
}

double Chart::yAt(double screenY) const
{
    return y.valueAt((area.bottom() - screenY) / area.height());
}

std::vector<double> Chart::ticksX() const
{
    return x.ticks(std::max(2, static_cast<int>(area.width() / 70)));
}

std::vector<double> Chart::ticksY() const
{
    return y.ticks(std::max(2, static_cast<int>(area.height() / 48)));
}

void Chart::paintTitles(QPainter& painter, const Theme& theme) const
{
    const QFont font = interfaceFont(12);
    const QFontMetricsF text(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.muted);
    if (!y.title.isEmpty())
        painter.drawText(QPointF(2, text.ascent()), elidedText(font, y.title, area.right() - 2));
    if (!x.title.isEmpty()) {
        const QString title = elidedText(font, x.title, area.width() + 20);
        const double width = text.horizontalAdvance(title);
        painter.drawText(
            QPointF(area.center().x() - width / 2,
                    area.bottom() + tickLength + tickGap + text.height() + 4 + text.ascent()),
            title);
    }
    painter.restore();
}

namespace {
constexpr double boxPadding = 10;
constexpr double boxLine = 19;
} // namespace

QSizeF ReadOut::size() const
{
    const QFontMetricsF bold(interfaceFont(12, QFont::DemiBold));
    const QFontMetricsF plain(interfaceFont(12));
    double names = 0;
    double values = 0;
    for (const auto& [name, value] : lines) {
        names = std::max(names, plain.horizontalAdvance(name));
        values = std::max(values, bold.horizontalAdvance(value));
    }
    const double width = std::max(bold.horizontalAdvance(title), names + 20 + values);
    return {std::ceil(width) + 2 * boxPadding,
            boxLine * (1 + static_cast<double>(lines.size())) + 2 * boxPadding - 4};
}

void ReadOut::paint(QPainter& painter, QPointF topLeft, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(topLeft, size());
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QFont boldFont = interfaceFont(12, QFont::DemiBold);
    const QFont plainFont = interfaceFont(12);
    const QFontMetricsF bold(boldFont);
    double baseline = box.top() + boxPadding + bold.ascent();
    painter.setFont(boldFont);
    painter.setPen(theme.text);
    painter.drawText(QPointF(box.left() + boxPadding, baseline), title);
    for (const auto& [name, value] : lines) {
        baseline += boxLine;
        painter.setFont(plainFont);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(box.left() + boxPadding, baseline), name);
        painter.setFont(boldFont);
        painter.setPen(theme.text);
        painter.drawText(
            QPointF(box.right() - boxPadding - bold.horizontalAdvance(value), baseline), value);
    }
    painter.restore();
}

} // namespace ui

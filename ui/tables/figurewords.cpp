#include "ui/tables/figurewords.h"

#include "core/data/column.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

#include <cmath>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString withMinus(QString text)
{
    if (text.startsWith(QLatin1Char('-')))
        text[0] = QChar(0x2212);
    return text;
}

const QString unknown = QStringLiteral("–");

} // namespace

QString shownFigure(double value, int decimals)
{
    if (!std::isfinite(value))
        return unknown;
    // "−0.000" would claim a sign the figure does not show.
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        value = 0;
    return withMinus(QLocale().toString(value, 'f', decimals));
}

QString shownSetting(double value)
{
    if (!std::isfinite(value))
        return unknown;
    const double size = std::abs(value);
    if (size > 0 && (size < 1e-4 || size >= 1e9))
        return withMinus(QLocale().toString(value, 'g', 3));
    if (value == std::floor(value))
        return withMinus(QLocale().toString(value, 'f', 0));
    // Three significant digits, no zeros behind them.
    const int decimals = std::max(0, 2 - static_cast<int>(std::floor(std::log10(size))));
    QString text = QLocale::c().toString(value, 'f', decimals);
    while (decimals > 0 && text.endsWith(QLatin1Char('0')))
        text.chop(1);
    const auto kept = text.endsWith(QLatin1Char('.')) || !text.contains(QLatin1Char('.'))
                          ? qsizetype(0)
                          : text.size() - text.indexOf(QLatin1Char('.')) - 1;
    return shownFigure(value, static_cast<int>(kept));
}

QString shownShare(double share)
{
    if (!std::isfinite(share))
        return unknown;
    return shownFigure(100 * share, 1) + QChar(0x00a0) + QLatin1Char('%');
}

QString shownSeconds(double seconds)
{
    if (!std::isfinite(seconds))
        return unknown;
    if (seconds < 0.05)
        return tr("0 s");
    if (seconds < 99.95)
        return tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = std::llround(seconds);
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString shownSignificance(double p)
{
    if (!std::isfinite(p))
        return {};
    if (p < 0.001)
        return tr("p < %1").arg(QLocale().toString(0.001, 'f', 3));
    // Two decimals say enough of chance, three are needed near the level.
    return tr("p = %1").arg(QLocale().toString(p, 'f', p < 0.0595 ? 3 : 2));
}

QString exactFigure(double value)
{
    return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value)) : QString();
}

std::unique_ptr<QMimeData> tableForClipboard(const QVector<QStringList>& exact,
                                             const QVector<QStringList>& shown,
                                             const QVector<bool>& numbers)
{
    QString text;
    for (QStringList row : exact) {
        // A tab or line break inside a cell would shift the cells of a spreadsheet.
        for (QString& cell : row)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '));
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QString html = QStringLiteral("<table>");
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString tag = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (qsizetype c = 0; c < shown[i].size(); ++c)
            html +=
                QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(tag, numbers.value(c) ? QStringLiteral("right") : QStringLiteral("left"),
                         shown[i][c].toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html);
    return data;
}

} // namespace ui

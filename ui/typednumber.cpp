#include "ui/typednumber.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

bool areThousands(const QString& whole, QChar mark)
{
    const QStringList groups = whole.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QString group = groups[i];
        if (i == 0 && (group.startsWith(u'-') || group.startsWith(u'+')))
            group.remove(0, 1);
        if (i == 0 ? group.isEmpty() || group.size() > 3 : group.size() != 3)
            return false;
    }
    return true;
}

std::optional<double> plainNumber(const QString& text)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

} // namespace

std::optional<double> typedNumber(const QString& text)
{
    QString plain;
    for (const QChar c : text.trimmed())
        if (c == QChar(0x2212))
            plain += u'-';
        else if (!c.isSpace() && c != u'\'' && c != QChar(0x2019))
            plain += c;
    const bool isComma = QLocale().decimalPoint() == QLatin1String(",");
    const qsizetype commas = plain.count(u',');
    const qsizetype points = plain.count(u'.');
    // Where both occur, the last one is the decimal mark; one that repeats stands for thousands.
    QChar decimal = isComma && commas == 1 ? u',' : u'.';
    if (commas > 0 && points > 0)
        decimal = plain.lastIndexOf(u',') > plain.lastIndexOf(u'.') ? u',' : u'.';
    else if (commas > 1)
        decimal = u'.';
    else if (points > 1)
        decimal = u',';
    const QChar thousands = decimal == u',' ? u'.' : u',';
    if (plain.count(decimal) > 1)
        return std::nullopt;
    const qsizetype at = plain.indexOf(decimal);
    QString whole = at < 0 ? plain : plain.left(at);
    QString rest = at < 0 ? QString() : plain.mid(at + 1);
    if (rest.contains(thousands) || (whole.contains(thousands) && !areThousands(whole, thousands)))
        return std::nullopt;
    whole.remove(thousands);
    return plainNumber(at < 0 ? whole : whole + u'.' + rest);
}

QString withDecimalMark(const QString& plain)
{
    QString text = plain;
    return text.replace(u'.', QLocale().decimalPoint());
}

} // namespace ui

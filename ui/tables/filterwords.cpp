#include "ui/tables/filterwords.h"

#include "core/base/words.h"
#include "core/data/datetext.h"
#include "ui/tables/columnwords.h"
#include "ui/typednumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::explore::LevelSet;
using core::explore::MissingTest;
using core::explore::NumberRange;
using core::explore::RowCondition;
using core::explore::TextMatch;
using core::explore::TextTest;

// A chip names so many levels; the others are counted.
constexpr std::size_t levelsNamed = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString rangeText(const QString& name, const NumberRange& range, bool isNegated, bool isDate)
{
    // Exactly the number that was asked for; four figures may be a year.
    const auto value = [isDate](double number) {
        const QString exact = fieldText(number, isDate);
        const QString grouped = isDate ? exact : figureText(number);
        const bool isSame = QString(grouped).remove(QLocale().groupSeparator()) == exact;
        return isSame && std::abs(number) >= 10'000 ? grouped : exact;
    };
    if (range.from && range.to && *range.from == *range.to)
        return (isNegated ? tr("%1 is not %2") : tr("%1 is %2")).arg(name, value(*range.from));
    if (range.from && range.to)
        return (isNegated ? tr("%1 not from %2 to %3") : tr("%1 from %2 to %3"))
            .arg(name, value(*range.from), value(*range.to));
    if (range.from)
        return (isNegated ? tr("%1 below %2") : tr("%1 from %2")).arg(name, value(*range.from));
    if (range.to)
        return (isNegated ? tr("%1 above %2") : tr("%1 up to %2")).arg(name, value(*range.to));
    return tr("%1 is not missing").arg(name);
}

QString listed(const std::vector<std::string>& levels)
{
    QStringList words;
    for (std::size_t i = 0; i < std::min(levels.size(), levelsNamed); ++i)
        words << QString::fromStdString(levels[i]);
    QString text = words.join(QStringLiteral(", "));
    if (levels.size() > levelsNamed)
        text = tr("%1 and %2 more").arg(text, countText(levels.size() - levelsNamed));
    return text;
}

QString levelText(const QString& name, const LevelSet& set, bool isNegated,
                  const core::data::Column& column)
{
    std::vector<std::string> named;
    std::vector<std::string> others;
    for (const std::string& level : column.levels) {
        const bool isNamed =
            std::find(set.levels.begin(), set.levels.end(), level) != set.levels.end();
        (isNamed != isNegated ? named : others).push_back(level);
    }
    if (named.empty())
        return tr("%1: nothing").arg(name);
    if (named.size() > levelsNamed && others.size() < named.size())
        return tr("%1: all but %2").arg(name, listed(others));
    return tr("%1: %2").arg(name, listed(named));
}

QString textTestText(const QString& name, const TextTest& test, bool isNegated)
{
    const QString text = QString::fromStdString(test.text);
    switch (test.match) {
    case TextMatch::Contains:
        return (isNegated ? tr("%1 does not contain “%2”") : tr("%1 contains “%2”"))
            .arg(name, text);
    case TextMatch::Equals:
        return (isNegated ? tr("%1 is not “%2”") : tr("%1 is “%2”")).arg(name, text);
    case TextMatch::StartsWith:
        return (isNegated ? tr("%1 does not start with “%2”") : tr("%1 starts with “%2”"))
            .arg(name, text);
    }
    return {};
}

} // namespace

QString conditionText(const RowCondition& condition, const core::data::Column& column)
{
    const QString name = QString::fromStdString(column.name);
    QString text;
    if (const auto* range = std::get_if<NumberRange>(&condition.test))
        text = rangeText(name, *range, condition.isNegated,
                         column.type == core::data::ColumnType::Date);
    else if (const auto* set = std::get_if<LevelSet>(&condition.test))
        text = levelText(name, *set, condition.isNegated, column);
    else if (const auto* test = std::get_if<TextTest>(&condition.test))
        text = textTestText(name, *test, condition.isNegated);
    else
        return (condition.isNegated ? tr("%1 is not missing") : tr("%1 is missing")).arg(name);
    return condition.keepMissing ? tr("%1 or missing").arg(text) : text;
}

QString fieldText(double value, bool isDate)
{
    return QString::fromStdString(isDate ? core::data::dateText(value)
                                         : core::withDecimalMark(core::data::numberText(value)));
}

std::optional<double> fieldValue(const QString& text, bool isDate, bool& isValid)
{
    QString plain = text.trimmed();
    isValid = true;
    if (plain.isEmpty())
        return {};
    if (isDate) {
        const auto days =
            core::data::parseDate(plain.toStdString(), core::data::DateOrder::YearMonthDay);
        isValid = days.has_value();
        return days;
    }
    const std::optional<double> value = typedNumber(plain);
    isValid = value.has_value();
    return value;
}

} // namespace ui

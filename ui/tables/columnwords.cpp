#include "ui/tables/columnwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

QString typeName(core::data::ColumnType type)
{
    using core::data::ColumnType;
    switch (type) {
    case ColumnType::Numeric:
        return tr("Number");
    case ColumnType::Category:
        return tr("Category");
    case ColumnType::Ordinal:
        return tr("Ordered category");
    case ColumnType::Text:
        return tr("Text");
    case ColumnType::Identifier:
        return tr("Identifier");
    case ColumnType::Date:
        return tr("Date");
    case ColumnType::Boolean:
        return tr("Yes or no");
    }
    return {};
}

QString roleName(core::data::ColumnRole role)
{
    using core::data::ColumnRole;
    switch (role) {
    case ColumnRole::Feature:
        return tr("Feature");
    case ColumnRole::Target:
        return tr("Target");
    case ColumnRole::Identifier:
        return tr("Identifier");
    case ColumnRole::Ignored:
        return tr("Ignored");
    }
    return {};
}

QString typeIcon(core::data::ColumnType type)
{
    using core::data::ColumnType;
    switch (type) {
    case ColumnType::Numeric:
        return QStringLiteral("number");
    case ColumnType::Category:
    case ColumnType::Text:
        return QStringLiteral("text");
    case ColumnType::Ordinal:
        return QStringLiteral("ordinal");
    case ColumnType::Identifier:
        return QStringLiteral("key");
    case ColumnType::Date:
        return QStringLiteral("calendar");
    case ColumnType::Boolean:
        return QStringLiteral("boolean");
    }
    return {};
}

QString nameWithUnit(const core::data::Column& column)
{
    const QString name = QString::fromStdString(column.name);
    return column.unit.empty() ? name
                               : tr("%1 (%2)").arg(name, QString::fromStdString(column.unit));
}

QString figureText(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QLocale locale;
    const double size = std::abs(value);
    if (size >= 1e15 || (size > 0 && size < 0.0005))
        return locale.toString(value, 'g', 3);
    if (value == std::round(value))
        return locale.toString(value, 'f', 0);
    const int decimals = size >= 10'000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
    return locale.toString(value, 'f', decimals);
}

QString percentText(double share)
{
    const QLocale locale;
    if (share > 0 && share < 0.0005)
        return tr("< 0.1 %");
    if (share < 1 && share >= 0.9995)
        return tr("> 99.9 %");
    return tr("%1 %").arg(locale.toString(share * 100, 'f', share == 1 ? 0 : 1));
}

QString countText(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

} // namespace ui

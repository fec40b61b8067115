#include "ui/plots/segment/profiletext.h"

#include "ui/plots/plottext.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

using core::data::ColumnType;
using core::segment::ProfileCell;
using core::segment::ProfileColumn;

bool showsLevels(const ProfileColumn& column)
{
    return column.type == ColumnType::Category || column.type == ColumnType::Ordinal ||
           column.type == ColumnType::Boolean;
}

QString profileNumber(const ProfileColumn& column, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (column.type == ColumnType::Date)
        return QLocale().toString(QDate(1970, 1, 1).addDays(std::llround(value)),
                                  QLocale::ShortFormat);
    if (core::segment::isCalendarYear(column))
        return QString::number(std::llround(value));
    // Three significant figures of the largest value in the column, for all its cells alike.
    double largest = std::abs(column.overall.mean);
    for (const ProfileCell& cell : column.segments) {
        if (std::isfinite(cell.mean))
            largest = std::max(largest, std::abs(cell.mean));
    }
    const int decimals = largest >= 100 ? 0 : largest >= 10 ? 1 : largest >= 0.1 ? 2 : 4;
    return numberText(value, decimals);
}

QString profileCellText(const ProfileColumn& column, const ProfileCell& cell)
{
    if (cell.present == 0)
        return QStringLiteral("–");
    if (!showsLevels(column))
        return profileNumber(column, cell.mean);
    return QString::fromStdString(cell.mode) + QLatin1Char(' ') +
           percentText(cell.modeShare, cell.modeShare == 1 ? 0 : 1);
}

std::pair<QString, QString> nameAndUnit(const QString& columnName)
{
    const auto open = columnName.lastIndexOf(QStringLiteral(" ("));
    if (open > 0 && columnName.endsWith(u')'))
        return {columnName.left(open), columnName.mid(open + 2, columnName.size() - open - 3)};
    return {columnName, {}};
}

} // namespace ui

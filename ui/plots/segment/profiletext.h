#pragma once

#include "core/segment/profile/profile.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <utility>

namespace ui {

/// A figure of a profiled column as people read it: decimals that suit the column's spread, dates
/// as dates.
QString profileNumber(const core::segment::ProfileColumn& column, double value);
/// Numbers: the mean; levels: the most frequent one with its share, "Female 59.3 %".
QString profileCellText(const core::segment::ProfileColumn& column,
                        const core::segment::ProfileCell& cell);
/// "Annual Income (k$)" as "Annual Income" and "k$"; the unit may be empty.
std::pair<QString, QString> nameAndUnit(const QString& columnName);
bool showsLevels(const core::segment::ProfileColumn& column);

} // namespace ui

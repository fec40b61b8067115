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
/// A name on as few lines as it needs, at most `most`: broken at blanks, behind underscores and before
/// the capitals of JoinedWords. The last is elided to the width.
QStringList onLines(const QString& name, const QFont& font, double width, int most = 2);
bool showsLevels(const core::segment::ProfileColumn& column);

} // namespace ui

#pragma once

#include "core/data/column.h"
#include "core/explore/rowfilter.h"

#include <QString>

namespace ui {

/// What a condition asks for, in words: "Age from 30 to 40", "City: Rome, Oslo or missing".
QString conditionText(const core::explore::RowCondition& condition,
                      const core::data::Column& column);

/// A number as an analyst types it into a field: no separators; dates as 2012-09-04.
QString fieldText(double value, bool isDate);
/// The other way round; blank is nothing, `isValid` false where the text is no number or date.
std::optional<double> fieldValue(const QString& text, bool isDate, bool& isValid);

} // namespace ui

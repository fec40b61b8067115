#pragma once

#include "core/data/column.h"

#include <QString>

namespace ui {

/// An analyst's words for types and roles, as they stand in combo boxes.
QString typeName(core::data::ColumnType type);
QString roleName(core::data::ColumnRole role);
/// Name of the icon that stands for the type.
QString typeIcon(core::data::ColumnType type);

/// "Income (€)"
QString nameWithUnit(const core::data::Column& column);

/// A figure with thousands separators and the decimals that matter at its size.
QString figureText(double value);
/// "10.3 %"; small shares that are not nothing are never shown as 0.0 %.
QString percentText(double share);
QString countText(std::size_t count);

} // namespace ui

#pragma once

#include "core/explore/missingness.h"
#include "ui/workspace/opentable.h"

#include <QString>

namespace ui {

class BarList;

/// Fills the list with the groups of columns that rows miss together, complete rows first.
void showPatterns(BarList& list, const OpenTable& open);

/// "5 columns are complete: ID, Gender, Age, Spending_Score and Segmentation."; empty when none is.
QString completeColumnsText(const core::explore::Missingness& missingness);

} // namespace ui

#pragma once

#include "core/store/reportplan.h"
#include "ui/report/figureshelf.h"
#include "ui/report/reportblock.h"
#include "ui/report/reportsource.h"

#include <QString>

namespace ui {

/// What the title says where the analyst has not written one.
QString generatedTitle(const ReportSource& source);
QString generatedSubtitle(const ReportSource& source);

/// The report of all shown sections that there are results for. Figures are made, not drawn, and
/// taken from the shelf, which must be of the same results. Needs a QApplication.
Report composeReport(const ReportSource& source, const core::store::ReportPlan& plan,
                     FigureShelf& shelf);

} // namespace ui

#pragma once

class QString;
class QWidget;

namespace ui {

class ReportExport;
class Workspace;
struct ReportSource;

/// Asks for a folder and writes all figures and tables there are into a new one inside it.
void exportChartPack(QWidget* parent, const ReportSource& source, ReportExport& reports);
/// "mall_customers", to name files by.
QString reportBaseName(const ReportSource& source);

} // namespace ui

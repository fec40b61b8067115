#pragma once

class QWidget;

/// The exports of the segments shown, as the page and the window offer them: each asks where to
/// write, and `exporting` tells how it went. Nothing happens without segments or a place.
namespace ui {

class Exporting;
class Workspace;

void exportClusterSummary(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportClusterWorkbook(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportCustomers(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportSegmentFiles(QWidget* parent, const Workspace& workspace, Exporting& exporting);

} // namespace ui

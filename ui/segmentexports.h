#pragma once

#include <optional>

class QWidget;

/// What the page and the window offer to do with files of segments: each asks for the place, and
/// `exporting` tells how it went. Nothing happens without segments or a place.
namespace ui {

class Exporting;
class Workspace;

void exportClusterSummary(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportClusterWorkbook(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportCustomers(QWidget* parent, const Workspace& workspace, Exporting& exporting);
/// `segment`: only this one is ticked at first; −1 for customers that are not clustered.
void exportSegmentFiles(QWidget* parent, const Workspace& workspace, Exporting& exporting,
                        std::optional<int> segment = {});
void exportSegmentModel(QWidget* parent, const Workspace& workspace, Exporting& exporting);
/// Asks for saved segments and gives them to the customers of the open table. False: not this time.
bool useSavedSegments(QWidget* parent, Workspace& workspace);

} // namespace ui

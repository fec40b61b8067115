#pragma once

#include <optional>

class QWidget;

/// The exports of the segments shown, as the page and the window offer them: each asks where to
/// write, and `exporting` tells how it went. Nothing happens without segments or a place.
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

} // namespace ui

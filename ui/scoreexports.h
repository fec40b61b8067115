#pragma once

class QWidget;

/// What the Score page and the menus offer to write: each asks for the place. Nothing happens
/// without a model, a file to score where one is needed, or a place.
namespace ui {

class Exporting;
class Workspace;

/// Told by Scoring.
void exportScoredCustomers(QWidget* parent, Workspace& workspace);
void exportScoredFiles(QWidget* parent, Workspace& workspace);
/// Told by `exporting`.
void exportModelFile(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportModelOnnx(QWidget* parent, const Workspace& workspace, Exporting& exporting);
void exportModelSql(QWidget* parent, const Workspace& workspace, Exporting& exporting);

} // namespace ui

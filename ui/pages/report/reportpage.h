#pragma once

#include "ui/pages/page.h"
#include "ui/report/figureshelf.h"
#include "ui/report/reportsource.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class Exporting;
class ReportExport;
class ReportOptions;
class ReportPreview;

/// What was found, on pages: chosen and ordered at the right, shown as it will be printed.
class ReportPage : public Page {
    Q_OBJECT
public:
    explicit ReportPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportPage() override;

    QWidget* optionsPanel() override;
    /// Asks where to and writes the report.
    void start() override;
    bool isSettled() const override;

public slots:
    void copyPage();
    void saveChartPack();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectWorkspace();
    void createActions();
    /// Other results: figures are made anew, once the page is seen.
    void refresh();
    void compose();
    void showHeadline();

    FigureShelf m_shelf;
    ReportSource m_source;
    ReportOptions* m_options;
    QStackedWidget* m_stack;
    ReportPreview* m_preview;
    Exporting* m_exporting;
    ReportExport* m_export;
    QPushButton* m_copy = nullptr;
    QPushButton* m_pack = nullptr;
    QComboBox* m_zoom = nullptr;
    QTimer m_composing;
    bool m_isStale = true;
};

} // namespace ui

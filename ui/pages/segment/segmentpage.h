#pragma once

#include "core/segment/segmentation.h"
#include "ui/pages/page.h"
#include "ui/workspace/rowselection.h"

#include <QString>

#include <optional>
#include <vector>

class QAction;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class Exporting;
class SegmentComparison;
class SegmentOptions;
class SegmentView;

/// Finds segments and shows them.
class SegmentPage : public Page {
    Q_OBJECT
public:
    explicit SegmentPage(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* optionsPanel() override;
    void start() override;
    bool isSettled() const override;

    SegmentOptions* options() const { return m_options; }
    SegmentView* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Shown { NoTable, NotRun, Results };
    void createEmptyStates();
    void createActions();
    void connectWorkspace();
    void connectSegments();
    void connectSelection();

    /// Customers of a segment; −1: those that are not clustered.
    RowSelection::Rows rowsOf(int segment) const;
    QString nameOf(int segment) const;
    void startSweep();
    void sweepIfCheap();
    void showComparable();

    void showTable();
    /// What the recipe of the segments is fitted on, as chosen here.
    void tellBasis();
    void showSegmentation();
    void showHeadline();
    void showNotice();
    void showOutOfDate();
    void showWarnings();
    void showStage();
    void applyMapOptions();
    void optionsChanged();
    bool optionsMatchResult() const;
    void explain(const QString& subject);

    void beginRun();
    void endRun();
    void showExporting(const QString& path, double fraction);

    SegmentOptions* m_options;
    QStackedWidget* m_stack;
    EmptyState* m_notRun;
    QPushButton* m_find; ///< of the empty state
    SegmentView* m_view;
    Banner* m_notice; ///< out of date, or what is worth knowing about the result
    Exporting* m_exporting;
    SegmentComparison* m_comparison;
    QString m_exportShown;   ///< the file whose progress the banner tells
    QPushButton* m_useSaved; ///< of the empty state
    QPushButton* m_copyButton;
    QPushButton* m_compareButton;
    QPushButton* m_exportButton;
    std::vector<QAction*> m_resultActions;

    QString m_caption;     ///< under exported figures
    QString m_infoPicture; ///< of the headline, in the colours of the theme
    bool m_noticeClosed = false;
    bool m_running = false;
    std::optional<core::network::EpochReport> m_lastEpoch;
    std::optional<core::segment::SegmentRequest> m_started; ///< of the running job
    int m_shownCount = 0; ///< segments asked for of the result shown
};

} // namespace ui

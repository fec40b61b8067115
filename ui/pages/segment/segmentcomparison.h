#pragma once

#include "ui/pages/segment/segmentcomparisonview.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QDialog;

namespace ui {

class Workspace;

/// The window beside the Segment page that compares the segments shown with those before or with
/// those put aside. It follows them, and closes when there is nothing left to compare.
class SegmentComparison : public QObject {
    Q_OBJECT
public:
    /// `parent` is the page.
    SegmentComparison(Workspace& workspace, QWidget* parent);

    /// Whether there is something to compare with.
    bool isPossible() const;
    void open();
    /// Under exported figures.
    void setCaption(const QString& caption);

signals:
    /// isPossible() may have changed.
    void choicesChanged();
    void failed(const QString& text);

private:
    std::vector<SegmentComparisonView::Choice> choices() const;
    void update();

    Workspace& m_workspace;
    QWidget* m_page;
    QPointer<QDialog> m_dialog;
    SegmentComparisonView* m_view = nullptr; ///< in the dialog
    QString m_caption;
};

} // namespace ui

#pragma once

#include "ui/pages/page.h"
#include "ui/workspace/opentable.h"

#include <QPointer>

namespace ui {

class ColumnInspector;
class EmptyState;
class FindingsCard;
class TableCard;

/// The table as it was read: what came in, what it looks like, what to check.
class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(Workspace& workspace, QWidget* parent = nullptr);
    ~DataPage() override;

    QWidget* optionsPanel() override;
    /// Goes on to Explore.
    void start() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showPicked();
    void buildBody();
    void connectParts();
    void showTable();
    void showHeadline();
    void showReceipt();
    void chooseFirstColumn();
    void showColumn(int column);
    void warnOfRetype(std::size_t column, std::size_t unreadableCells);

    OpenTablePointer m_open;
    Banner* m_receipt;
    Banner* m_notice;
    QPushButton* m_reload;
    QPushButton* m_importOptions;
    TableCard* m_tableCard;
    FindingsCard* m_findings;
    EmptyState* m_empty;
    QPointer<ColumnInspector> m_inspector; ///< belongs to the window once it is shown there
};

} // namespace ui

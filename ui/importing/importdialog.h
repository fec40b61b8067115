#pragma once

#include "ui/importing/importreading.h"
#include "ui/workspace/opentable.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ui {

class Banner;
class CheckModel;
class ImportOptions;
class PreviewColumnsModel;
class PreviewModel;
class RawTextView;
class TypeHeader;
class Workspace;

/// What the import dialog is opened for.
struct ImportRequest {
    TableOrigin origin;
    core::data::CsvOptions options;
    ReadTablePointer read; ///< when it was read already with these options; may be null
    bool isAsked = true;   ///< by the analyst; else because the file is doubtful
    bool isRemembered = false;
    std::vector<std::string> foundColumns; ///< see ReadTable
};

/// How a table will be read, with a preview by the same reader: what is seen is what Import
/// hands to the workspace. Cancel leaves the open table alone.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace& workspace, ImportRequest request, QWidget* parent = nullptr);

    bool isReading() const { return m_reading->isReading(); }
    /// Null until the first reading is there.
    const ReadTablePointer& table() const { return m_preview.table; }

    void accept() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createBody();
    QWidget* createTabs();
    QWidget* createFoot();
    void createFirstRows();
    void createChecks();
    void createColumns();
    void connectParts();

    void readAgain();
    void detectAgain();
    void chooseType(int column, core::data::ColumnType type);
    void showTypesOfRow(const QModelIndex& index);
    void showPreview(const ImportPreview& preview);
    void showError(const ErrorText& error);
    void showNote();
    void showRawHead();
    void showRows();
    void showRejected();
    void showCounts();
    void fitColumns();
    void setBusy(bool busy);
    void remember() const;

    Workspace& m_workspace;
    ImportRequest m_request;
    ImportPreview m_preview;
    ImportReading* m_reading;
    bool m_isTouched = false; ///< something was chosen here

    ImportOptions* m_options;
    Banner* m_note;
    QWidget* m_rawBox;
    QLabel* m_rawFacts;
    RawTextView* m_raw;
    QTabBar* m_tabs;
    QWidget* m_checkCount; ///< badge on its tab
    QLabel* m_counts;
    QStackedWidget* m_pages;
    QTableView* m_rowsView;
    TypeHeader* m_header;
    QTableView* m_checksView;
    QTableView* m_columnsView;
    PreviewModel* m_rows;
    CheckModel* m_checks;
    PreviewColumnsModel* m_columns;
    Banner* m_rejected;
    QCheckBox* m_remember;
    QPushButton* m_import;
};

} // namespace ui

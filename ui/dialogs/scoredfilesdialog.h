#pragma once

#include "ui/receiptpointer.h"

#include <QDialog>
#include <QString>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// Where the files of scored customers go, one per label, and which columns stand in them.
class ScoredFilesDialog : public QDialog {
    Q_OBJECT
public:
    /// `limit`: in whole percent, below which customers go into the file of those not sure.
    ScoredFilesDialog(ReceiptPointer receipt, int limit, const QString& folder,
                      QWidget* parent = nullptr);

    /// Names of the columns ticked, in the order they are written; empty: all.
    std::vector<std::string> columns() const;
    QString folder() const;

private:
    void createLists();
    void createFoot();
    void tickAll(bool ticked);
    void askFolder();
    void updateState();

    ReceiptPointer m_receipt;
    int m_limit;
    QListWidget* m_columns;
    QLineEdit* m_folder;
    QLabel* m_labels; ///< who goes where
    QPushButton* m_write;
};

} // namespace ui

#pragma once

#include "ui/importing/receipttext.h"
#include "ui/workspace/opentable.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTabBar;

namespace ui {

class CheckModel;
class PreviewColumnsModel;

class FactsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FactsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setFacts(std::vector<ReceiptFact> facts);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<ReceiptFact> m_facts;
};

/// What the import did: how the file was read and why, what was not taken as it stands, the rule
/// of each column. Stands beside the window and follows the open table.
class ReceiptDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReceiptDialog(QWidget* parent = nullptr);

    void showReceipt(const OpenTablePointer& open);

signals:
    void exportRequested();
    void optionsRequested();

private:
    QWidget* createTabs();
    QWidget* createFoot();
    void copy() const;

    OpenTablePointer m_open;
    QLabel* m_title;
    QLabel* m_headline;
    QTabBar* m_tabs;
    FactsModel* m_facts;
    CheckModel* m_checks;
    PreviewColumnsModel* m_columns;
    QPushButton* m_export;
};

} // namespace ui

#pragma once

#include "ui/receiptpointer.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <vector>

namespace ui {

/// The first rows of a scored file: what is added to each, then the cells as they stand in the
/// file. Labels follow the limit below which the model is not sure, without being computed anew.
class ScoredRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ScoredRowsModel(QObject* parent = nullptr);

    /// Null: none. `onlyKnown`: the first rows of customers the model has seen.
    void setReceipt(ReceiptPointer receipt, bool onlyKnown);
    void setLimit(int percent);
    /// What of the added columns is written and so shown.
    void setAdded(bool label, bool probabilities);
    /// Whose theme the marks of the labels are drawn in.
    void setPaintedOn(const QWidget* view) { m_view = view; }
    /// As shown, header row first, with all digits.
    QVector<QStringList> table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Label, Share, Number, Known, Cell };
    struct Column {
        Kind kind;
        std::size_t index; ///< among the added columns or those of the file
        QString title;
    };
    const core::deploy::PreviewRow& row(int index) const;
    /// Place among the labels of what the model gave; −1: none.
    int labelOf(const core::deploy::PreviewRow& row) const;
    bool isSure(const core::deploy::PreviewRow& row) const;
    double share(const std::string& cell) const;
    QString text(const core::deploy::PreviewRow& row, const Column& column, bool exact) const;
    void findColumns();

    ReceiptPointer m_receipt;
    bool m_onlyKnown = false;
    int m_limit = 0;
    bool m_addsLabel = true;
    bool m_addsProbabilities = true;
    std::vector<Column> m_columns;
    QPointer<const QWidget> m_view;
};

} // namespace ui

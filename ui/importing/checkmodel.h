#pragma once

#include "core/data/importreceipt.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace ui {

/// What an import did not take as it stands, by line of the file: rows left out, lines that are
/// no rows, odd cells.
class CheckModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, What, Where, Why, Text, ColumnCount };

    explicit CheckModel(QObject* parent = nullptr);

    void setReceipt(std::shared_ptr<const core::data::ImportReceipt> receipt);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Rejected, Skipped, Odd };
    struct Entry {
        std::size_t line;
        Kind kind;
        std::size_t index; ///< in its list of the receipt
    };
    QString text(const Entry& entry, int column) const;

    std::shared_ptr<const core::data::ImportReceipt> m_receipt;
    std::vector<Entry> m_entries;
};

/// "Lines 414, 1,207 and 2,051 have 9 fields; 8 expected." for the rows left out; one sentence
/// for each reason. Empty when there are none.
QString rejectedSentence(const core::data::ImportReceipt& receipt);

} // namespace ui

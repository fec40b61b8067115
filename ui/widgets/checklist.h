#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QString>

#include <limits>
#include <vector>

namespace ui {

/// One line of a CheckList.
struct CheckItem {
    QString name;
    QString note; ///< muted, at the right
    bool isChecked = true;
    bool isMuted = false; ///< still to be ticked, but nothing would change
    /// Length of a bar before the note, in [0, 1]; NaN: no bar.
    double bar = std::numeric_limits<double>::quiet_NaN();
    QString toolTip;
};

class CheckListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 1, MutedRole, BarRole };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<CheckItem> items);
    const std::vector<CheckItem>& items() const { return m_items; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// By the analyst, not by setItems().
    void checkChanged(int row, bool isChecked);

private:
    std::vector<CheckItem> m_items;
};

/// Names to be ticked, any number of them: as high as its lines up to a limit, then it scrolls.
class CheckList : public QListView {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    void setItems(std::vector<CheckItem> items);
    const std::vector<CheckItem>& items() const { return m_items->items(); }
    void setMostRows(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void checkChanged(int row, bool isChecked);

private:
    CheckListModel* m_items;
    int m_mostRows = 12;
};

} // namespace ui

#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStringList>

namespace ui {

/// Names that can be put in order: dragged, or moved with Alt+Up and Alt+Down.
class OrderListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setNames(const QStringList& names);
    const QStringList& names() const { return m_names; }
    void move(int from, int to);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_names;
};

class OrderList : public QListView {
    Q_OBJECT
public:
    explicit OrderList(QWidget* parent = nullptr);

    void setNames(const QStringList& names);
    const QStringList& names() const { return m_names->names(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the analyst, when a name has come to rest.
    void orderChanged(const QStringList& names);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void moveCurrent(int to);

    OrderListModel* m_names;
    QStringList m_atPress;
    int m_dragged = -1;
};

} // namespace ui

#pragma once

#include "core/network/layers.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ui {

/// One hidden layer in the editor: handle, kind, fields, parameters. Del removes it, Alt+Up and
/// Alt+Down move it, Up and Down go to the rows beside it.
class LayerRow : public QFrame {
    Q_OBJECT
public:
    static constexpr int rowHeight = 32;
    /// Of the parameters, and of the remove button that takes their place under the pointer.
    static constexpr int parametersWidth = 44;

    explicit LayerRow(const core::network::Layer& layer, QWidget* parent = nullptr);

    core::network::Layer layer() const;
    void setParameters(std::size_t parameters);
    /// Place in the network, counted from 1: for those who hear the row.
    void setNumber(int number);
    /// While it follows the pointer.
    void setLifted(bool lifted);
    /// The row and its fields, in reading order.
    std::vector<QWidget*> focusStops();

    /// As few letters as fit beside the fields: "12,345", "16.8 M".
    static QString parametersText(std::size_t parameters);

signals:
    void changed();
    void removeRequested();
    void duplicateRequested();
    /// −1 up, +1 down.
    void moveRequested(int by);
    /// −1: the row above, +1: the one below.
    void neighbourRequested(int by);
    /// The handle was pressed, moved by the pointer and let go; a drag can be broken off at any
    /// time.
    void dragged(const QPoint& globalPosition);
    void dragBegun(const QPoint& globalPosition);
    void dragEnded();
    void dragCancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addDense(const core::network::Dense& dense, QHBoxLayout& row);
    void addDropout(const core::network::Dropout& dropout, QHBoxLayout& row);
    void addMoveShortcuts();
    bool handleEvent(QEvent* event);
    void showRemove(bool shown);
    void retint();

    core::network::Layer m_layer;
    QLabel* m_handle;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_parameters;
    QToolButton* m_remove;
    QSpinBox* m_units = nullptr;
    QComboBox* m_activation = nullptr;
    QDoubleSpinBox* m_rate = nullptr;
    QString m_iconName;
    bool m_lifted = false;
};

} // namespace ui

#pragma once

#include "core/network/layers.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ui {

/// One hidden layer in the editor.
class LayerRow : public QFrame {
    Q_OBJECT
public:
    explicit LayerRow(const core::network::Layer& layer, QWidget* parent = nullptr);

    core::network::Layer layer() const;
    void setParameters(std::size_t parameters);

signals:
    void changed();
    void removeRequested();
    /// −1 up, +1 down.
    void moveRequested(int by);
    void dragged(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    /// Del removes the layer.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addControls();
    void showRemove(bool shown);
    void retint();

    core::network::Layer m_layer;
    QLabel* m_handle;
    QLabel* m_icon;
    QLabel* m_parameters;
    QToolButton* m_remove;
    QSpinBox* m_units = nullptr;
    QComboBox* m_activation = nullptr;
    QDoubleSpinBox* m_rate = nullptr;
    QString m_iconName;
};

} // namespace ui

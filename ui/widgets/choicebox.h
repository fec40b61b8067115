#pragma once

#include <QComboBox>

namespace ui {

/// A box to choose from. A choice that has no room ends in an ellipsis, where Qt's own cuts it
/// through a letter; the whole text stands in the tool tip.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr) : QComboBox(parent) {}
    /// As it is shown now.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace ui

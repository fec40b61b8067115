#pragma once

#include <QFrame>
#include <QString>

class QPushButton;

namespace ui {

/// Says what a view shows, what it needs, and has the button that gets there.
class EmptyState : public QFrame {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    QPushButton* addButton(const QString& text, bool primary);
};

} // namespace ui

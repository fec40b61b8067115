#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Says what a view shows, what it needs, and has the button that gets there.
class EmptyState : public QFrame {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    QPushButton* addButton(const QString& text, bool primary);
    void setText(const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retint();
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace ui

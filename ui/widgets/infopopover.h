#pragma once

#include <QFrame>
#include <QToolButton>

class QLabel;

namespace ui {

/// The text behind an ⓘ: a small frame that closes on Esc, on a click elsewhere and when it loses
/// the focus.
class InfoPopover : public QFrame {
    Q_OBJECT
public:
    InfoPopover(const QString& title, const QString& text, QWidget* parent);
    /// Below the widget, or above where there is no room.
    void showAt(const QWidget* anchor);
};

/// ⓘ: hovering shows the text as a tool tip, a click, Space or Enter opens it to stay.
class InfoButton : public QToolButton {
    Q_OBJECT
public:
    /// `about`: what is explained ("Segments k"); `help` may be rich text.
    InfoButton(const QString& about, const QString& help, QWidget* parent = nullptr);
    void setHelp(const QString& help);
    QString help() const { return m_help; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    void retint();
    QString m_about;
    QString m_help;
};

} // namespace ui

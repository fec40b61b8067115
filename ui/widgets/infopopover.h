#pragma once

#include <QFrame>
#include <QToolButton>

class QLabel;

namespace ui {

/// The text behind an ⓘ: a small frame that closes on Esc, on a click elsewhere and when it loses
/// the focus. In a window that shows the help, "More in Help" leads there.
class InfoPopover : public QFrame {
    Q_OBJECT
public:
    /// `topic`: the place in the help that says more ("segment#dbscan"); empty: none.
    InfoPopover(const QString& title, const QString& text, const QString& topic, QWidget* parent);
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
    /// What the help says beyond it, "segment#dbscan": the text ends with a link there.
    void setTopic(const QString& topic) { m_topic = topic; }
    QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    void retint();
    QString m_about;
    QString m_help;
    QString m_topic;
};

} // namespace ui

#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ShortcutButton;

/// One collapsible group of options: "Method", "Training". Rows are label, ⓘ, control at the right.
class OptionGroup : public QFrame {
    Q_OBJECT
public:
    explicit OptionGroup(const QString& title, QWidget* parent = nullptr);

    /// `help`: what it does, when to change it, the formula; shown by the ⓘ popover. Sets the
    /// control's accessible name and buddy.
    void addRow(const QString& label, QWidget* control, const QString& help = {});
    /// Where the help says more about the rows added from now on: "segment#dbscan".
    void setHelpTopic(const QString& topic) { m_helpTopic = topic; }
    /// Full width.
    void addWidget(QWidget* widget);
    /// Shows or hides the row of a control that was added with addRow.
    void setRowVisible(QWidget* control, bool visible);
    void setExpanded(bool expanded);
    bool isExpanded() const;
    /// Muted text at the right of the header ("2 of 4", "60 / 20 / 20 · 42").
    void setSummary(const QString& text);

signals:
    void expandedChanged(bool expanded);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retint();
    QToolButton* m_header;
    QLabel* m_summary;
    QString m_helpTopic;
    QWidget* m_content;
    QVBoxLayout* m_rows;
};

/// The right panel of a page: groups that scroll, one primary button at the foot.
class OptionsPanel : public QFrame {
    Q_OBJECT
public:
    /// `primaryText` empty: no button.
    OptionsPanel(const QString& title, const QString& primaryText, QWidget* parent = nullptr);

    OptionGroup* addGroup(const QString& title, bool expanded = true);
    /// Null when the panel has none.
    QPushButton* primaryButton() const;
    /// While running: disabled, "Training…", with "Changes apply to the next run" above.
    void setRunning(bool running, const QString& runningText = {});
    void setPrimaryText(const QString& text);
    /// A sentence above the button that says why it cannot be pressed; empty: none.
    void setPrimaryNote(const QString& text);
    void setTitle(const QString& title);

signals:
    void primaryClicked();

private:
    void showNote();
    QLabel* m_title;
    QVBoxLayout* m_groups;
    ShortcutButton* m_primary;
    QLabel* m_note;
    QString m_primaryText;
    QString m_noteText;
    bool m_running = false;
};

} // namespace ui

#pragma once

#include <QFrame>
#include <QString>

class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// One collapsible group of options: "Method", "Training". Rows are label, ⓘ, control at the right.
class OptionGroup : public QWidget {
    Q_OBJECT
public:
    explicit OptionGroup(const QString& title, QWidget* parent = nullptr);

    /// `help`: what it does, when to change it, the formula; shown by the ⓘ popover. Sets the
    /// control's accessible name and buddy.
    void addRow(const QString& label, QWidget* control, const QString& help = {});
    /// Full width.
    void addWidget(QWidget* widget);
    void setExpanded(bool expanded);
    /// Muted text at the right of the header ("2 of 4", "60 / 20 / 20 · 42").
    void setSummary(const QString& text);

private:
    QToolButton* m_header;
    QLabel* m_summary;
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
    QPushButton* primaryButton() const { return m_primary; }
    /// While running: disabled, "Training…", with "Changes apply to the next run" above.
    void setRunning(bool running, const QString& runningText = {});
    void setPrimaryText(const QString& text);

signals:
    void primaryClicked();

private:
    QVBoxLayout* m_groups;
    QPushButton* m_primary;
    QLabel* m_note;
    QString m_primaryText;
};

} // namespace ui

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QLineEdit;
class QMenu;
class QWidget;

namespace ui {

/// Copy, Select All and Find of the Edit menu: they act on what has the focus in their window. Text
/// fields take their keys for themselves; tables and plots copy as they do by their own means. Each
/// is enabled only while it does something.
class EditActions : public QObject {
    Q_OBJECT
public:
    explicit EditActions(QWidget* window);

    void addTo(QMenu& menu);
    /// A field that Find goes to while it is seen.
    static void markSearchField(QLineEdit& field);
    /// Enables what does something now.
    void update();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* focused() const;
    QLineEdit* searchField() const;
    bool canCopy() const;
    bool canSelectAll() const;
    void copy() const;
    void selectAll() const;
    void find() const;

    QWidget* m_window;
    /// What had the focus before the menu.
    QPointer<QWidget> m_focused;
    QAction* m_copy;
    QAction* m_selectAll;
    QAction* m_find;
};

} // namespace ui

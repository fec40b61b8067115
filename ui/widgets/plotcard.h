#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QDialog;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPoint;
class QToolButton;
class QVBoxLayout;

namespace ui {

class PlotWidget;

/// A white card with title, muted caption and the tools every plot has: copy, save, enlarge, and a
/// menu (Copy Image, Save Image…, Copy Data, Save Data…, Fit) that is also the context menu.
class PlotCard : public QFrame {
    Q_OBJECT
public:
    PlotCard(const QString& title, PlotWidget* plot, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    QString title() const { return m_title; }
    PlotWidget* plot() const { return m_plot; }
    /// Adds a small control (check box, combo box) before the tool buttons.
    void addHeaderWidget(QWidget* widget);
    /// Stands at the right of the plot (`beside`) or under it.
    void addBodyWidget(QWidget* widget, bool beside);

    void copyImage();
    void saveImage();
    void copyData();
    void saveData();
    /// Shows the plot in a window of its own until that is closed.
    void enlarge();

signals:
    /// A save failed; the text says where and what to do.
    void failed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addTool(const QString& icon, const QString& name, const QString& objectName);
    QMenu* createMenu();
    void showMenu(const QPoint& globalPosition);
    void updateTools();
    void putBack();
    void retint();

    QString m_title;
    PlotWidget* m_plot;
    QLabel* m_titleLabel;
    QLabel* m_captionLabel;
    QHBoxLayout* m_header;
    QHBoxLayout* m_middle;
    QVBoxLayout* m_body;
    QPointer<QDialog> m_window;
    QLabel* m_placeholder = nullptr;
    QList<QToolButton*> m_tools;
    QToolButton* m_copy;
    QToolButton* m_save;
    QToolButton* m_enlarge;
    QToolButton* m_more;
};

} // namespace ui

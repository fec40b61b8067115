#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui {

class PlotWidget;

/// A white card with title, muted caption and the tools every plot has: copy, save, enlarge, and a
/// menu (Copy Image, Save Image…, Copy Data, Save Data as CSV…, Fit) that is also the context menu.
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

    void copyImage();
    void saveImage();
    void copyData();
    void saveData();
    void enlarge();

signals:
    /// A save failed; the text says where and what to do.
    void failed(const QString& text);

private:
    QToolButton* addTool(const QString& icon, const QString& name, void (PlotCard::*action)());
    void changeEvent(QEvent* event) override;
    void retint();

    QString m_title;
    PlotWidget* m_plot;
    QLabel* m_titleLabel;
    QLabel* m_captionLabel;
    QHBoxLayout* m_header;
    QList<QToolButton*> m_tools;
};

} // namespace ui

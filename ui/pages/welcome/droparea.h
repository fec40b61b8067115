#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// The large dashed area of the welcome page.
class DropArea : public QWidget {
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);
    void setDragging(bool dragging);

signals:
    void openRequested();
    void openProjectRequested();
    void tourRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retint();
    bool m_dragging = false;
    QLabel* m_icon;
    QPushButton* m_tour;
};

} // namespace ui

#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace ui {

class RailButton;

/// The steps at the left of the window, each with icon, name and a mark for its state.
class StepRail : public QFrame {
    Q_OBJECT
public:
    enum class Mark { None, Ready, Running, Done, OutOfDate };
    explicit StepRail(QWidget* parent = nullptr);

    /// Steps are numbered from 0 in the order in which they are added.
    void addStep(const QString& icon, const QString& name, const QString& shortcut,
                 const QString& help = {});
    void setMark(int step, Mark mark);
    void setCurrent(int step);
    int current() const;

signals:
    void stepChosen(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retint();
    QList<RailButton*> m_buttons;
    QVBoxLayout* m_layout;
    QLabel* m_lock;
};

} // namespace ui

#pragma once

#include "ui/widgets/steprail.h"

#include <QAbstractButton>
#include <QTimer>

namespace ui {

/// One step of the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

    void setMark(StepRail::Mark mark);
    StepRail::Mark mark() const { return m_mark; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void paintMark(QPainter& painter, QPointF centre);
    QString m_icon;
    StepRail::Mark m_mark = StepRail::Mark::None;
    QTimer m_turn;
    int m_angle = 0;
    bool m_byKeyboard = false; ///< only then is the focus framed; the active step shows itself
};

} // namespace ui

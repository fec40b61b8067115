#include "ui/style/motion.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

namespace ui {

namespace {
bool isReduced = false;
}

void applyMotion(MotionChoice choice)
{
    static const int flashTime = QApplication::cursorFlashTime();
    isReduced = choice == MotionChoice::Reduced;
    QApplication::setCursorFlashTime(isReduced ? 0 : flashTime);
}

bool isMotionReduced()
{
    return isReduced;
}

bool mayMove(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

} // namespace ui

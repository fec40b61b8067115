#pragma once

class QWidget;

namespace ui {

enum class MotionChoice { System, Reduced };

/// Applies at once, also to what is moving.
void applyMotion(MotionChoice choice);
bool isMotionReduced();
/// Whether something may move by itself: neither the desktop nor the analyst asks for less.
bool mayMove(const QWidget& widget);

} // namespace ui

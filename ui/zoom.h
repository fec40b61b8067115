#pragma once

#include <QList>

#include <functional>

namespace ui {

/// How large everything on the screen is drawn, in per cent, plots included. Files are not:
/// pictures are made at the size that is asked for.
namespace zoom {
inline constexpr int actualSize = 100;
/// From small to large.
const QList<int>& steps();
/// The step nearest to `percent`.
int nearest(int percent);
/// The next step in either direction; itself at the end.
int larger(int percent);
int smaller(int percent);
/// For a desktop whose own words have this size: larger where they are larger than usual.
int forSystemFont(double points);
/// Where nothing was chosen.
int ofSystem();
} // namespace zoom

/// What everything is drawn at now.
int currentZoom();
/// Windows that are open stay what they are, widget for widget, and as large on the screen as they
/// were; only what they are drawn on is made anew. `meanwhile` is called when the screen has its
/// new measures and no window is on it.
void applyZoom(int percent, const std::function<void()>& meanwhile = {});

} // namespace ui

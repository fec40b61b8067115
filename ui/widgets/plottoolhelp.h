#pragma once

#include <QString>

namespace ui {

/// What "What's This?" says of a tool that every plot has, by its icon; empty for others.
QString plotToolHelp(const QString& icon);

} // namespace ui

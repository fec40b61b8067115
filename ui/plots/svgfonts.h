#pragma once

#include <QByteArray>

namespace ui {

/// The drawing with the letters it uses of the interface font inside, so that it looks the same
/// where that font is not installed. What cannot be embedded stays a text in the viewer's font.
QByteArray withEmbeddedFonts(const QByteArray& svg);
/// Rules of a style sheet that bring the letters of `texts`, a whole document, in the weights of
/// the interface font that it names.
QByteArray fontFaces(const QByteArray& texts);

} // namespace ui

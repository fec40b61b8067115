#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

/// Makes ":/icons", ":/style", ":/fonts" and ":/translations" known; done by itself on the first icon or theme.
void initializeResources();

/// Our own single-colour icon from resources/icons (":/icons/<name>.svg"), tinted. Throws nothing:
/// an unknown name is a programming error caught by a test.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, double devicePixelRatio);
/// Follows device pixel ratio; normal, active and disabled modes from the theme.
QIcon themedIcon(const QString& name, const QColor& color);

} // namespace ui

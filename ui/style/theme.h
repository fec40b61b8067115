#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

namespace ui {

/// The design tokens of one theme.
struct Theme {
    bool dark = false;
    bool highContrast = false;
    QColor window, surface, header, hover;
    QColor border, fieldBorder, grid, axis;
    QColor text, muted;
    QColor accent, onAccent, accentSoft, accentText;
    QColor ok, okSoft, warning, warningSoft, danger, dangerSoft;
    QColor neutral;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// White on black; text 7:1, borders and marks 3:1 at least.
const Theme& highContrastTheme();

enum class ThemeChoice { System, Light, Dark, HighContrast };
/// Sets palette, style sheet and font of the application; every widget gets a PaletteChange
/// event, plots redraw themselves on it.
void applyTheme(ThemeChoice choice);
/// The theme a widget is shown in, read from its palette.
const Theme& themeOf(const QWidget* widget);

QPalette themePalette(const Theme& theme);
QString themeStyleSheet(const Theme& theme);

/// The interface font at a pixel size and weight, with tabular figures.
QFont interfaceFont(int pixelSize = 13, QFont::Weight weight = QFont::Normal);

namespace metrics {
constexpr int pageMargin = 24;
constexpr int cardGap = 16;
constexpr int cardPadding = 16;
constexpr int railWidth = 168;
constexpr int optionsWidth = 304;
constexpr int menuHeight = 32;
constexpr int jobRowHeight = 44;
constexpr int statusHeight = 28;
constexpr int cardHeaderHeight = 40;
constexpr int buttonHeight = 32;
constexpr int fieldHeight = 28;
} // namespace metrics

} // namespace ui

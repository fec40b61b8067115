#include "ui/style/theme.h"

#include "ui/style/colormaps.h"
#include "ui/style/icons.h"
#include "ui/style/motion.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QProxyStyle>
#include <QWidget>

namespace ui {

namespace {

Theme makeLightTheme()
{
    Theme t;
    t.dark = false;
    t.window = "#F6F7F9";
    t.surface = "#FFFFFF";
    t.header = "#F9FAFB";
    t.hover = "#EEF1F4";
    t.border = "#DDE1E6";
    t.fieldBorder = "#C3CAD1";
    t.grid = "#ECEFF2";
    t.axis = "#87919B";
    t.text = "#1B1F24";
    t.muted = "#5B6570";
    t.accent = "#2F6FDE";
    t.onAccent = "#FFFFFF";
    t.accentSoft = "#E9F0FC";
    t.accentText = "#2459B8";
    t.ok = "#1A7F37";
    t.okSoft = "#E8F5EC";
    t.warning = "#9A6700";
    t.warningSoft = "#FFF7E0";
    t.danger = "#CF222E";
    t.dangerSoft = "#FDECEE";
    t.neutral = "#8C959F";
    return t;
}

Theme makeDarkTheme()
{
    Theme t;
    t.dark = true;
    t.window = "#15181C";
    t.surface = "#1E2227";
    t.header = "#22272D";
    t.hover = "#282D34";
    t.border = "#343A41";
    t.fieldBorder = "#4A525B";
    t.grid = "#2A3037";
    t.axis = "#6B7580";
    t.text = "#E6EAEE";
    t.muted = "#9AA4AE";
    t.accent = "#6CA4FF";
    t.onAccent = "#0D1622";
    t.accentSoft = "#233247";
    t.accentText = "#93BDFF";
    t.ok = "#5CC777";
    t.okSoft = "#1E3126";
    t.warning = "#E3B341";
    t.warningSoft = "#352D18";
    t.danger = "#FF8078";
    t.dangerSoft = "#3B2426";
    t.neutral = "#8C959F";
    return t;
}

Theme makeHighContrastTheme()
{
    Theme t;
    t.dark = true;
    t.highContrast = true;
    t.window = "#000000";
    t.surface = "#000000";
    t.header = "#0D0D0D";
    t.hover = "#2B2B2B";
    t.border = "#8C8C8C";
    t.fieldBorder = "#FFFFFF";
    t.grid = "#5E5E5E";
    t.axis = "#C8C8C8";
    t.text = "#FFFFFF";
    t.muted = "#E0E0E0";
    t.accent = "#6FB7FF";
    t.onAccent = "#000000";
    t.accentSoft = "#12345C";
    t.accentText = "#B3D7FF";
    t.ok = "#7CE38B";
    t.okSoft = "#0B2A12";
    t.warning = "#FFD24D";
    t.warningSoft = "#332600";
    t.danger = "#FFA39C";
    t.dangerSoft = "#3D1014";
    t.neutral = "#B0B0B0";
    return t;
}

/// Fusion that underlines menu letters only while Alt is held.
class QuietStyle : public QProxyStyle {
public:
    QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        if (hint == SH_UnderlineShortcut)
            return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
        if (hint == SH_Widget_Animation_Duration && isMotionReduced())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// What the desktop asks for, read before the program sets a palette of its own.
ThemeChoice desktopTheme()
{
    static const ThemeChoice choice = [] {
        const QString gtk = qEnvironmentVariable("GTK_THEME");
        const QPalette palette = QGuiApplication::palette();
        const QColor window = palette.color(QPalette::Window);
        const QColor words = palette.color(QPalette::WindowText);
        // Ordinary desktops put their words on greys: only one made for contrast is black and
        // white.
        constexpr double blackOnWhite = 20.5;
        const bool isStark = contrastRatio(window, words) >= blackOnWhite &&
                             contrastRatio(palette.color(QPalette::Base),
                                           palette.color(QPalette::Text)) >= blackOnWhite;
        if (isStark || gtk.startsWith(QLatin1String("HighContrast"), Qt::CaseInsensitive))
            return ThemeChoice::HighContrast;
        if (gtk.endsWith(QLatin1String("dark"), Qt::CaseInsensitive) ||
            window.lightness() < words.lightness())
            return ThemeChoice::Dark;
        return ThemeChoice::Light;
    }();
    return choice;
}

const Theme& themeFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return highContrastTheme();
    case ThemeChoice::System:
        break;
    }
    return lightTheme();
}

/// Inter with tabular figures, which Qt 6.4 cannot ask a font for (see resources/fonts), or
/// the system's font where the program was built without it.
QString loadInterfaceFamily()
{
    initializeResources();
    QString family = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    for (const char* style : {"Regular", "Medium", "SemiBold", "Bold"}) {
        const QString path =
            QStringLiteral(":/fonts/TesseraInter-%1.otf").arg(QLatin1String(style));
        if (!QFile::exists(path))
            continue;
        const int id = QFontDatabase::addApplicationFont(path);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            family = families.first();
    }
    return family;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLightTheme();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDarkTheme();
    return theme;
}

const Theme& highContrastTheme()
{
    static const Theme theme = makeHighContrastTheme();
    return theme;
}

QPalette themePalette(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.header);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accentText);
    p.setColor(QPalette::LinkVisited, t.accentText);
    p.setColor(QPalette::ToolTipBase, t.header);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.fieldBorder);
    p.setColor(QPalette::Shadow, t.axis);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.hover);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return p;
}

void applyTheme(ThemeChoice choice)
{
    initializeResources();
    const ThemeChoice desktop = desktopTheme();
    const Theme& theme = themeFor(choice == ThemeChoice::System ? desktop : choice);
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new QuietStyle);
        QApplication::setFont(interfaceFont());
        styled = true;
    }
    // The palette goes first: rules of the style sheet that name palette roles are resolved
    // when the sheet is set.
    QApplication::setPalette(themePalette(theme));
    qApp->setStyleSheet(themeStyleSheet(theme));
}

const Theme& themeOf(const QWidget* widget)
{
    // The tool-tip role is one that no style-sheet rule of an ordinary widget overrides.
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    const QColor color = palette.color(QPalette::ToolTipBase);
    if (color == highContrastTheme().header)
        return highContrastTheme();
    return color.lightness() < 128 ? darkTheme() : lightTheme();
}

QFont interfaceFont(int pixelSize, QFont::Weight weight)
{
    static const QString family = loadInterfaceFamily();
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace ui

#include "ui/settings.h"

#include "ui/zoom.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace ui {

namespace {

namespace keys {
constexpr auto theme = "appearance/theme";
constexpr auto zoom = "appearance/zoom";
constexpr auto motion = "appearance/motion";
constexpr auto language = "language/language";
constexpr auto tableMark = "tables/byteOrderMark";
constexpr auto tableSemicolon = "tables/semicolon";
constexpr auto tableGuard = "tables/guardFormulas";
constexpr auto figureSheet = "figure/sheet";
constexpr auto figureSharpness = "figure/sharpness";
constexpr auto figureDark = "figure/dark";
constexpr auto figureTitle = "figure/title";
constexpr auto figureCaption = "figure/caption";
constexpr auto figureFormat = "figure/format";
constexpr auto geometry = "window/geometry";
constexpr auto windowState = "window/state";
constexpr auto lastFolder = "files/lastFolder";
constexpr auto exploreView = "explore/view";
constexpr auto recent = "files/recent";
constexpr auto importOptions = "import/";
} // namespace keys

constexpr std::pair<ThemeChoice, const char*> themeWords[] = {
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::HighContrast, "high contrast"}};
constexpr auto reducedWord = "reduced";

QString settingsPath()
{
    const QString chosen = qEnvironmentVariable("TESSERA_SETTINGS");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/tessera/tessera.ini");
}

QSettings store()
{
    return QSettings(settingsPath(), QSettings::IniFormat);
}

void writeRecent(const QList<RecentFile>& files)
{
    QSettings settings = store();
    settings.remove(QLatin1String(keys::recent));
    settings.beginWriteArray(QLatin1String(keys::recent), int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), files[i].path);
        settings.setValue(QStringLiteral("rows"), files[i].rows);
        settings.setValue(QStringLiteral("columns"), files[i].columns);
        settings.setValue(QStringLiteral("opened"), files[i].opened);
    }
    settings.endArray();
}

} // namespace

ThemeChoice Settings::theme() const
{
    const QString word = store().value(QLatin1String(keys::theme)).toString();
    for (const auto& [choice, name] : themeWords)
        if (word == QLatin1String(name))
            return choice;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    for (const auto& [value, name] : themeWords)
        if (value == choice)
            store().setValue(QLatin1String(keys::theme), QLatin1String(name));
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int percent = store().value(QLatin1String(keys::zoom)).toInt(&isNumber);
    return isNumber ? zoom::nearest(percent) : zoom::ofSystem();
}

void Settings::setZoom(int percent)
{
    store().setValue(QLatin1String(keys::zoom), percent);
}

MotionChoice Settings::motion() const
{
    return store().value(QLatin1String(keys::motion)).toString() == QLatin1String(reducedWord)
               ? MotionChoice::Reduced
               : MotionChoice::System;
}

void Settings::setMotion(MotionChoice choice)
{
    if (choice == MotionChoice::Reduced)
        store().setValue(QLatin1String(keys::motion), QLatin1String(reducedWord));
    else
        store().remove(QLatin1String(keys::motion));
}

QString Settings::language() const
{
    return store().value(QLatin1String(keys::language)).toString();
}

void Settings::setLanguage(const QString& language)
{
    if (language.isEmpty())
        store().remove(QLatin1String(keys::language));
    else
        store().setValue(QLatin1String(keys::language), language);
}

core::data::CsvDress Settings::tableDress() const
{
    const QSettings settings = store();
    return {settings.value(QLatin1String(keys::tableMark), false).toBool(),
            settings.value(QLatin1String(keys::tableSemicolon), false).toBool() ? ';' : ',',
            settings.value(QLatin1String(keys::tableGuard), false).toBool()};
}

void Settings::setTableDress(const core::data::CsvDress& dress)
{
    QSettings settings = store();
    settings.setValue(QLatin1String(keys::tableMark), dress.byteOrderMark);
    settings.setValue(QLatin1String(keys::tableSemicolon), dress.delimiter == ';');
    settings.setValue(QLatin1String(keys::tableGuard), dress.guardFormulas);
}

FigureLook Settings::figureLook() const
{
    const QSettings settings = store();
    FigureLook look;
    const int sheet = settings.value(QLatin1String(keys::figureSheet), 0).toInt();
    if (sheet >= 0 && sheet <= static_cast<int>(FigureSheet::Square))
        look.sheet = static_cast<FigureSheet>(sheet);
    look.sharpness = settings.value(QLatin1String(keys::figureSharpness), 0).toInt();
    look.isDark = settings.value(QLatin1String(keys::figureDark), false).toBool();
    look.hasTitle = settings.value(QLatin1String(keys::figureTitle), true).toBool();
    look.hasCaption = settings.value(QLatin1String(keys::figureCaption), true).toBool();
    return look;
}

QString Settings::figureFormat() const
{
    return store().value(QLatin1String(keys::figureFormat), QStringLiteral("png")).toString();
}

void Settings::setFigure(const FigureLook& look, const QString& format)
{
    QSettings settings = store();
    settings.setValue(QLatin1String(keys::figureSheet), static_cast<int>(look.sheet));
    settings.setValue(QLatin1String(keys::figureSharpness), static_cast<int>(look.sharpness));
    settings.setValue(QLatin1String(keys::figureDark), look.isDark);
    settings.setValue(QLatin1String(keys::figureTitle), look.hasTitle);
    settings.setValue(QLatin1String(keys::figureCaption), look.hasCaption);
    settings.setValue(QLatin1String(keys::figureFormat), format);
}

void Settings::clearPreferences()
{
    QSettings settings = store();
    for (const char* key : {keys::theme, keys::zoom, keys::motion, keys::language, keys::tableMark,
                            keys::tableSemicolon, keys::tableGuard})
        settings.remove(QLatin1String(key));
}

QByteArray Settings::geometry() const
{
    return store().value(QLatin1String(keys::geometry)).toByteArray();
}

QByteArray Settings::windowState() const
{
    return store().value(QLatin1String(keys::windowState)).toByteArray();
}

void Settings::setLayout(const QByteArray& geometry, const QByteArray& windowState)
{
    QSettings settings = store();
    settings.setValue(QLatin1String(keys::geometry), geometry);
    settings.setValue(QLatin1String(keys::windowState), windowState);
}

void Settings::clearLayout()
{
    QSettings settings = store();
    settings.remove(QLatin1String(keys::geometry));
    settings.remove(QLatin1String(keys::windowState));
}

QString Settings::lastFolder() const
{
    const QString folder = store().value(QLatin1String(keys::lastFolder)).toString();
    return QDir(folder).exists() && !folder.isEmpty() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    store().setValue(QLatin1String(keys::lastFolder), folder);
}

QString Settings::exploreView() const
{
    return store().value(QLatin1String(keys::exploreView)).toString();
}

void Settings::setExploreView(const QString& word)
{
    store().setValue(QLatin1String(keys::exploreView), word);
}

QByteArray Settings::importOptions(const QString& key) const
{
    return store().value(QLatin1String(keys::importOptions) + key).toByteArray();
}

void Settings::setImportOptions(const QString& key, const QByteArray& text)
{
    QSettings settings = store();
    if (text.isEmpty())
        settings.remove(QLatin1String(keys::importOptions) + key);
    else
        settings.setValue(QLatin1String(keys::importOptions) + key, text);
}

QString Settings::recoveryFolder()
{
    const QString chosen = qEnvironmentVariable("TESSERA_SETTINGS");
    const QString base =
        chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                         : QFileInfo(chosen).absolutePath();
    return base + QStringLiteral("/recovery");
}

QList<RecentFile> Settings::recentFiles() const
{
    QSettings settings = store();
    QList<RecentFile> files;
    const int count = qMin(settings.beginReadArray(QLatin1String(keys::recent)), recentLimit);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        files.append({settings.value(QStringLiteral("path")).toString(),
                      settings.value(QStringLiteral("rows")).toLongLong(),
                      settings.value(QStringLiteral("columns")).toLongLong(),
                      settings.value(QStringLiteral("opened")).toDateTime()});
    }
    settings.endArray();
    return files;
}

void Settings::addRecentFile(const RecentFile& file)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&file](const RecentFile& known) { return known.path == file.path; });
    files.prepend(file);
    while (files.size() > recentLimit)
        files.removeLast();
    writeRecent(files);
}

void Settings::removeRecentFile(const QString& path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile& known) { return known.path == path; });
    writeRecent(files);
}

void Settings::clearRecentFiles()
{
    writeRecent({});
}

} // namespace ui

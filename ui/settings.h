#pragma once

#include "core/data/csv/csvdress.h"
#include "ui/style/motion.h"
#include "ui/plots/figurepage.h"
#include "ui/style/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace ui {

struct RecentFile {
    QString path;
    qlonglong rows = 0;
    qlonglong columns = 0;
    QDateTime opened;
};

/// What the program remembers between runs: one table of keys, nothing of the customers' data.
/// Tests set TESSERA_SETTINGS to a file of their own.
class Settings {
public:
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Per cent; as large as the system's own words where nothing was chosen.
    int zoom() const;
    void setZoom(int percent);
    MotionChoice motion() const;
    void setMotion(MotionChoice choice);
    /// "de"; empty: as the system.
    QString language() const;
    void setLanguage(const QString& language);
    /// How tables are written that are made here. Files of customers keep the bytes they came with.
    core::data::CsvDress tableDress() const;
    void setTableDress(const core::data::CsvDress& dress);
    /// How figures were saved last: "png", "svg" or "pdf".
    FigureLook figureLook() const;
    QString figureFormat() const;
    void setFigure(const FigureLook& look, const QString& format);
    /// What Preferences offers is as if it had never been chosen.
    void clearPreferences();

    QByteArray geometry() const;
    QByteArray windowState() const;
    void setLayout(const QByteArray& geometry, const QByteArray& windowState);
    void clearLayout();
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// Word of the view of Explore that was seen last.
    QString exploreView() const;
    void setExploreView(const QString& word);

    /// How files with certain columns are read (see ImportMemory), by a key of the columns.
    QByteArray importOptions(const QString& key) const;
    /// Empty text: forgets.
    void setImportOptions(const QString& key, const QByteArray& text);

    /// Where documents are kept in case the program ends by accident; beside the settings where
    /// these are a file of their own.
    static QString recoveryFolder();

    static constexpr int recentLimit = 10;
    /// Newest first.
    QList<RecentFile> recentFiles() const;
    void addRecentFile(const RecentFile& file);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();
};

} // namespace ui

#pragma once

#include "ui/errortext.h"
#include "ui/workspace/documentstate.h"
#include "ui/workspace/recovery.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class Job;
class Workspace;

/// How a project came back, to be told.
struct ProjectReport {
    QString table; ///< file name
    /// Where the table was found, when that is elsewhere.
    QString movedTo;
    bool dataChanged = false;
    QStringList lost; ///< results that fit no longer
    bool isRecovered = false;
};

/// The file the open document is kept in: saved and opened on workers, and written every two
/// minutes and before long work to a place from where it can be recovered.
class Project : public QObject {
    Q_OBJECT
public:
    static constexpr int autosaveMinutes = 2;

    explicit Project(Workspace& workspace);
    ~Project() override;

    /// Empty: never saved.
    QString path() const { return m_path; }
    /// What the title of the window says; empty while nothing is open.
    QString name() const;
    /// Whether something was made since it was saved or opened that a project would keep.
    bool isModified() const { return m_isModified; }
    QString notes() const { return m_notes; }
    void setNotes(const QString& notes);
    /// The page that is open, for when the project is opened again.
    void setStep(Step step) { m_step = step; }
    Step step() const { return m_step; }

    /// Writes everything to `path`; ends in saved or failed. Nothing while nothing is open.
    void save(const QString& path);
    bool isSaving() const { return m_saving != nullptr; }
    /// Nothing is being written, not even for recovery.
    bool isIdle() const { return !m_saving && !m_keeping; }

    /// In a job of Step::Data; ends in opened, tableMissing or the workspace's jobFailed. `table`:
    /// a file chosen in place of the one that is missing.
    void open(const QString& path, const QString& table = {});
    /// A document that was left by accident. It counts as modified, and is saved to its own file.
    void recover(const LostDocument& document);

    /// Keeps what is there for recovery when that is due.
    void keep();
    /// There is nothing to recover any more: the analyst does not want to save it.
    void abandon();

signals:
    void changed(); ///< path, name, whether it is modified
    void saved(const QString& path);
    void failed(const ui::ErrorText& error);
    /// Just before the document of a project takes the place of the open one.
    void aboutToOpen();
    void opened(const ui::ProjectReport& report);
    /// The table of the project is nowhere; opening needs another path for it.
    void tableMissing(const QString& project, const QString& table);

private:
    struct Read;
    DocumentState state() const;
    void look();
    void onTable();
    void openFile(const QString& path, const QString& table,
                  const std::optional<LostDocument>& lost);
    void offerForm(const DocumentState& state);
    void adopt(const Read& read, const QString& path, const std::optional<LostDocument>& lost);
    std::unique_ptr<Job> writing(const QString& path, std::optional<std::string> recovers,
                                 std::function<void(const std::string& digest)> done);

    Workspace& m_workspace;
    QString m_path;
    QString m_notes;
    Step m_step = Step::Data;
    bool m_isModified = false;
    bool m_isRestoring = false;
    /// Recovered: worth saving though nothing was made since.
    bool m_isUnsaved = false;
    DocumentState m_clean; ///< as it was saved, or opened
    DocumentState m_kept;  ///< as it was kept for recovery
    TableOrigin m_origin;
    std::string m_digest;                    ///< of the open table's file; empty while unknown
    std::optional<LostDocument> m_lostTable; ///< recovered, but for its table
    std::unique_ptr<Job> m_saving;
    std::unique_ptr<Job> m_keeping;
    Recovery m_recovery;
    QTimer m_timer;
};

} // namespace ui

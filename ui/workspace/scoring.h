#pragma once

#include "core/deploy/modelcard.h"
#include "core/deploy/scorer.h"
#include "core/store/sourceguard.h"
#include "ui/errortext.h"
#include "ui/receiptpointer.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/scoringmodel.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

class Workspace;

using FileHeadPointer = std::shared_ptr<const core::deploy::FileHead>;

/// Which model scores which file, and what came of it. A file that is small is checked as soon as
/// it is chosen; nothing is written before that is asked for.
class Scoring : public QObject {
    Q_OBJECT
public:
    explicit Scoring(Workspace& workspace);

    /// What can be chosen: the runs, the segments shown, the files opened.
    std::vector<ScoringModel> models() const;
    /// Until one is chosen by hand, the one that was made last.
    const ScoringModel& model() const { return m_model; }
    const ScoringModelFacts& facts() const { return m_facts; }
    void choose(const ScoringModel& model);
    /// Reads a model file and offers it, `cardReady` with it; the model in use stays.
    void openModel(const QString& path);
    /// Tells the model card by `cardReady`.
    void requestCard();

    QString file() const { return m_file; }
    qint64 fileBytes() const { return m_fileBytes; }
    void setFile(const QString& path);
    /// Null until it is read.
    FileHeadPointer head() const { return m_head; }
    /// Whether a check starts by itself.
    bool isSmall() const;

    const core::deploy::ColumnMap& columnMap() const { return m_map; }
    void setColumnMap(const core::deploy::ColumnMap& map);
    bool onlyNew() const { return m_onlyNew; }
    void setOnlyNew(bool onlyNew);
    /// In whole percent; nothing is scored anew for it.
    int limit() const { return m_limit; }
    void setLimit(int percent);
    bool addsLabel() const { return m_addsLabel; }
    bool addsProbabilities() const { return m_addsProbabilities; }
    void setAdded(bool label, bool probabilities);

    bool canCheck() const { return m_model.isThere() && !m_file.isEmpty(); }
    void check();
    /// To the file or the folder; the receipt is that of what was written.
    void write(const core::deploy::ScoreTargets& targets);
    /// The last one; null: none yet.
    ReceiptPointer receipt() const { return m_receipt; }
    /// Facts of the model that the receipt is of.
    const ScoringModelFacts& receiptFacts() const { return m_receiptFacts; }
    /// Whether the receipt is of another model, file or choice than the present ones.
    bool isOutOfDate() const;

signals:
    void modelsChanged(); ///< what can be chosen, or what is
    void fileChanged();   ///< also its head
    void limitChanged(int percent);
    void addedChanged();
    void receiptChanged(); ///< also whether it is out of date
    void written(const QString& path);
    /// `path` of the file it was read from; empty: of the model in use.
    void cardReady(const ui::StoredModelPointer& model, const core::deploy::ModelCard& card,
                   const ui::ScoringModel& source);
    void fileFailed(const ui::ErrorText& error);

private:
    struct Choices {
        ScoringModel model;
        QString file;
        core::deploy::ColumnMap map;
        bool onlyNew = false;
    };
    Choices choices() const { return {m_model, m_file, m_map, m_onlyNew}; }
    void followWorkspace();
    void take(const ScoringModel& model);
    void keep(const StoredModelPointer& stored, const ScoringModel& of);
    void readHead();
    void checkIfSmall();
    void start(const QString& title, const core::deploy::ScoreTargets& targets);
    core::deploy::ScoreOptions options() const;
    void tellState();

    Workspace& m_workspace;
    std::vector<ScoringModel> m_opened;
    ScoringModel m_model;
    ScoringModelFacts m_facts;
    bool m_isChosen = false; ///< by hand
    StoredModelPointer m_stored;
    ScoringModel m_storedOf;
    QString m_file;
    core::store::SourceGuard m_fileGuard;
    qint64 m_fileBytes = 0;
    FileHeadPointer m_head;
    core::deploy::ColumnMap m_map;
    bool m_onlyNew = false;
    int m_limit = 0;
    bool m_isLimitChosen = false;
    bool m_addsLabel = true;
    bool m_addsProbabilities = true;
    ReceiptPointer m_receipt;
    ScoringModelFacts m_receiptFacts;
    Choices m_checked;
    LatestJob m_headJob;
    LatestJob m_cardJob;
};

} // namespace ui

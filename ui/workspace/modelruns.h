#pragma once

#include "core/predict/comparison/morerows.h"
#include "core/predict/comparison/ranking.h"
#include "core/predict/evaluation/aucinterval.h"
#include "core/predict/evaluation/f1interval.h"
#include "core/predict/tuning/tunedclassifier.h"
#include "core/store/project.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class Workspace;
struct OpenTable;

/// One trained model. Its number, name and colour stay as long as it is there.
struct ModelRun {
    int id = 0; ///< counted from 1
    QString name;
    int mark = 0; ///< colour of its line among the curves, a segment mark
    core::predict::ClassifierPointer model;
    core::predict::F1Intervals f1;  ///< of the test rows
    core::predict::AucInterval auc; ///< of the second of two classes; NaN for more
    bool isChecked = true;          ///< its line is drawn
    QDateTime trained;              ///< when it was complete
    /// What was stored of a run whose table has other cells by now: its model's table has the
    /// columns it had, and no values. Null: the table is known.
    std::shared_ptr<const core::store::ProjectRun> unplaced = {};

    bool hasRows() const { return !unplaced; }
};

using CrossValidationPointer = std::shared_ptr<const core::predict::CrossValidation>;
/// A model that learnt from ever more rows, and what follows from that.
struct JudgedCurve {
    core::predict::LearningCurve curve;
    std::vector<core::predict::MoreRows> answers; ///< one by each of core::predict::scores

    const core::predict::MoreRows& answer(core::predict::Score score) const;
};
using LearningCurvePointer = std::shared_ptr<const JudgedCurve>;
using SearchPointer = std::shared_ptr<const core::predict::ClassifierSearch>;

/// The models of the open document: trained one by one, compared over folds, found by a search.
/// Nothing is silently replaced: every training is another run until the analyst removes it.
class ModelRuns : public QObject {
    Q_OBJECT
public:
    explicit ModelRuns(Workspace& workspace);

    const std::vector<ModelRun>& runs() const { return m_runs; }
    /// Null: there is none of this number.
    const ModelRun* run(int id) const;
    /// The run that the Predict page shows.
    const ModelRun* shown() const { return run(m_shown); }
    void show(int id);
    void setChecked(int id, bool checked);
    void rename(int id, const QString& name);
    void remove(int id);
    /// Puts the options, features, seed and recipe of a run into the form of the Predict page.
    void useOptions(int id);
    /// Trains once more with the very request of a run, and says whether all figures are the same.
    void replay(int id);
    bool canReplay(int id) const;
    /// What the form of the Predict page is to show, for the page to take when it is there.
    void offer(core::predict::ClassifierRequest request);
    bool hasOffer() const { return m_offered.has_value(); }
    std::optional<core::predict::ClassifierRequest> takeOffered();
    /// Judged on the very same test rows, so that they can be compared.
    static bool areComparable(const core::predict::ClassifierModel& first,
                              const core::predict::ClassifierModel& second);

    /// Table, seed and recipe of the request are filled here.
    void train(core::predict::ClassifierRequest request);
    /// So many more epochs for the network shown, from its best one.
    void trainOn(int epochs);
    bool canTrainOn() const;
    /// The other kinds on the rows, features and recipe of the run shown; those done when this is
    /// stopped stay.
    void trainOthers(const std::vector<core::predict::ModelKind>& kinds);

    /// The models of the runs on folds of the same rows. Stays until the next one.
    CrossValidationPointer crossValidation() const { return m_crossValidation; }
    /// Runs whose models the cross-validation is of, in its order.
    const std::vector<int>& crossValidated() const { return m_crossValidated; }
    void crossValidate(const std::vector<int>& runs, int folds, int repeats);

    /// The run shown, learnt from ever more rows. Stays until the next one is complete.
    LearningCurvePointer learningCurve() const { return m_learningCurve; }
    /// Of the one that is being made: the shares done so far, ascending; empty while none is.
    const std::vector<core::predict::ShareScore>& sharesDone() const { return m_sharesDone; }
    bool isMakingLearningCurve() const { return m_makesCurve; }
    /// `shares` of the training rows of each fold, as in LearningCurveRequest.
    void makeLearningCurve(const std::vector<double>& shares, int folds, int repeats);

    /// The last search; its trials are also told one by one while it runs.
    SearchPointer search() const { return m_search; }
    const std::vector<core::predict::Trial>& trials() const { return m_trials; }
    /// On the rows, features and recipe of the run shown, with its epochs and early stopping. An
    /// earlier search with the same options goes on where it ended.
    void startSearch(core::predict::TuningOptions options);
    /// Whether startSearch with these would go on with the earlier search.
    bool canResume(const core::predict::TuningOptions& options) const;
    void clearSearch();
    /// Trains the best network of the search as a run: the only reading of its test rows.
    void trainBestOfSearch();

    /// Another table is open now; drops what does not fit, without a signal.
    void adoptTable(const OpenTable& now, bool isSame);

    /// All that outlives the window: a search does not.
    struct Kept {
        std::vector<ModelRun> runs;
        int shown = 0;  ///< 0: none
        int lastId = 0; ///< numbers up to it have been given
        CrossValidationPointer crossValidation = {};
        std::vector<int> crossValidated = {};
        LearningCurvePointer learningCurve = {};
    };
    Kept kept() const;
    void restore(Kept kept);

signals:
    void runsChanged(); ///< also names and checks
    void shownChanged();
    void requestOffered();
    /// `sentence`: whether the figures of the run came out as they were, in words.
    void replayed(int run, bool same, const QString& sentence);
    void foldFinished(const core::predict::FoldScore& score);
    void crossValidationChanged();
    void learningCurveChanged(); ///< also shares of the one that is being made
    void trialChanged(const core::predict::Trial& trial);
    void searchChanged(); ///< the last one, or that there is none any more

private:
    friend class Project;
    /// A model with its uncertainties, found on the worker.
    struct Trained {
        core::predict::ClassifierPointer model;
        core::predict::F1Intervals f1;
        core::predict::AucInterval auc;
    };
    static Trained judged(core::predict::ClassifierModel model, const std::stop_token& stop);
    void add(Trained trained, bool shows);
    void trainAs(const QString& title, int epochs, core::predict::ClassifierRequest request);
    core::predict::ClassifierRequest filled(core::predict::ClassifierRequest request) const;
    /// What the run shown was made with. There must be one.
    core::predict::ClassifierRequest shownRequest() const;
    /// The same of any run; of one whose table is gone, on the open one.
    core::predict::ClassifierRequest requestOf(const ModelRun& run) const;
    QString freeName(const QString& name) const;
    int freeMark() const;
    void hearTrial(const core::predict::Trial& trial);
    void hearShare(const std::vector<core::predict::ShareScore>& folds);
    void endLearningCurve();

    Workspace& m_workspace;
    std::vector<ModelRun> m_runs;
    int m_shown = 0;
    int m_lastId = 0;
    std::optional<core::predict::ClassifierRequest> m_offered;
    CrossValidationPointer m_crossValidation;
    std::vector<int> m_crossValidated;
    LearningCurvePointer m_learningCurve;
    std::vector<core::predict::ShareScore> m_sharesDone;
    bool m_makesCurve = false;
    /// Told apart from shares of a curve that was cancelled.
    int m_curveNumber = 0;
    SearchPointer m_search;
    std::vector<core::predict::Trial> m_trials;
    /// Told apart from trials of a search that was dropped.
    int m_searchNumber = 0;
};

} // namespace ui

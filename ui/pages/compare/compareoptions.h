#pragma once

#include "core/predict/models/modelkind.h"
#include "core/predict/tuning/tuner.h"
#include "ui/tables/leaderboardrow.h"
#include "ui/workspace/modelruns.h"

#include <QObject>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// What the Compare page shows, and what its button starts.
enum class CompareView { Runs, Folds, Search, Rows };

/// The options of the Compare step.
class CompareOptions : public QObject {
    Q_OBJECT
public:
    explicit CompareOptions(QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }
    /// Shows the groups of a view.
    void setView(CompareView view);
    /// Runs to choose the reference from; the chosen one stays while it is there.
    void setRuns(const std::vector<ModelRun>& runs);
    /// `resumes`: a search with these options would go on with the last one.
    void setState(bool hasRun, bool resumes);
    OptionGroup* differencesGroup() const { return m_differences; }

    LeaderboardScore score() const;
    /// 0: the best run.
    int reference() const;
    std::vector<core::predict::ModelKind> otherKinds() const;
    int folds() const;
    int repeats() const;
    /// Of the learning curve, in (0, 1]. Throws core::Error for what is no list of shares.
    std::vector<double> shares() const;
    int curveFolds() const;
    int curveRepeats() const;
    /// Throws core::Error for a space that cannot be read.
    core::predict::TuningOptions tuning() const;
    /// Why the view's button cannot be pressed; empty: it can.
    QString problem() const;

signals:
    void rankingChanged();
    void searchEdited();
    void clearSearchRequested();

private:
    void createRanking();
    void createOthers();
    void createFolds();
    void createRows();
    void createSearch();
    void createSpace();
    void showBudget();
    void showRowsNote();
    void refresh();

    OptionsPanel* m_panel;
    CompareView m_view = CompareView::Runs;
    bool m_hasRun = false;
    bool m_resumes = false;
    OptionGroup* m_ranking;
    QComboBox* m_score;
    QComboBox* m_reference;
    OptionGroup* m_others;
    std::vector<std::pair<core::predict::ModelKind, QCheckBox*>> m_kinds;
    OptionGroup* m_differences;
    OptionGroup* m_foldGroup;
    QSpinBox* m_folds;
    QSpinBox* m_repeats;
    OptionGroup* m_rowsGroup;
    QSpinBox* m_curveFolds;
    QSpinBox* m_curveRepeats;
    QLineEdit* m_shares;
    QLabel* m_rowsNote;
    OptionGroup* m_search;
    QComboBox* m_method;
    QComboBox* m_budgetKind;
    QSpinBox* m_trials;
    QSpinBox* m_minutes;
    QLabel* m_searchNote;
    OptionGroup* m_space;
    std::vector<std::pair<core::predict::TunedParameter, QLineEdit*>> m_ranges;
};

} // namespace ui

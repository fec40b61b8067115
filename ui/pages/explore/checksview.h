#pragma once

#include "ui/pages/data/findings.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/step.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class ClassBalancePlot;
class FeatureScorePlot;
class FindingList;
class NewFileCard;
class PlotCard;

/// What to beware of before a model is trained: features that may hold the answer, how the classes
/// are spread, and how much of a second file is in the open table.
class ChecksView : public QWidget {
    Q_OBJECT
public:
    explicit ChecksView(Workspace& workspace, QWidget* parent = nullptr);
    ~ChecksView() override;

signals:
    void stepRequested(ui::Step step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createCards();
    void showTable();
    void showLeaks(const OpenTable& open);
    void showScores(const OpenTable& open);
    void showBalance(const OpenTable& open);
    QString leakVerdict(const OpenTable& open, const core::Warnings& findings) const;
    QString noScoresText(const OpenTable& open) const;
    void follow(const Remedy& remedy, const core::Warning& finding);
    void showRows(const core::Warning& finding);
    FindingList* createList();

    Workspace& m_workspace;
    QFrame* m_leakCard;
    QLabel* m_leakCaption;
    QLabel* m_verdict;
    FindingList* m_leaks;
    FeatureScorePlot* m_scores;
    PlotCard* m_scoreCard;
    ClassBalancePlot* m_balance;
    PlotCard* m_balanceCard;
    FindingList* m_balanceFindings;
    QPushButton* m_chooseTarget;
    NewFileCard* m_newFile;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    LatestJob m_rowsJob;
};

} // namespace ui

#pragma once

#include "ui/tables/leaderboardrow.h"
#include "ui/workspace/modelruns.h"

#include <QStackedWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class EmptyState;
class LearningCurvePlot;
class PlotCard;

/// Whether more customers would help the run shown: its scores over ever more rows, and what
/// follows in words. Points appear as their shares are done.
class LearningCurveView : public QStackedWidget {
    Q_OBJECT
public:
    explicit LearningCurveView(ModelRuns& runs, QWidget* parent = nullptr);

    /// `caption` goes under exported figures.
    void setCaption(const QString& caption);
    void showCurve(LeaderboardScore score);
    /// Whether the empty view's button can be pressed.
    void setStartEnabled(bool enabled);
    /// "5 folds of 8,068 customers · …"; empty without a result.
    QString headline() const { return m_headline; }
    PlotCard* curveCard() const { return m_card; }
    LearningCurvePlot* plot() const { return m_plot; }

signals:
    /// From the empty view.
    void startRequested();
    void failed(const QString& text);

private:
    void showPart(LeaderboardScore score);
    void showPoints(std::span<const core::predict::ShareScore> scores, LeaderboardScore score);

    ModelRuns& m_runs;
    QString m_headline;
    EmptyState* m_empty;
    QPushButton* m_start;
    QWidget* m_content;
    QLabel* m_verdict;
    LearningCurvePlot* m_plot;
    PlotCard* m_card;
    QCheckBox* m_logRows;
};

} // namespace ui

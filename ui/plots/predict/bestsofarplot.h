#pragma once

#include "ui/plots/predict/chartplot.h"

#include <QTimer>

#include <limits>
#include <vector>

namespace ui {

/// The scores of a search's trials in their order, and the best so far as a line of steps. Trials
/// stopped early are hollow, failed ones crosses at the foot. Redraws at most 25 times a second.
class BestSoFarPlot : public ChartPlot {
    Q_OBJECT
public:
    enum class State { Finished, Pruned, Failed };
    struct Trial {
        int id = 0;
        double score = std::numeric_limits<double>::quiet_NaN();
        State state = State::Finished;
    };

    explicit BestSoFarPlot(QWidget* parent = nullptr);

    /// "validation loss"; as per cent, 0.553 is written "55.3 %".
    void setScore(const QString& title, bool higherIsBetter, bool asPercent = false);
    /// All trials that have ended, in their order.
    void setTrials(std::vector<Trial> trials);
    /// The trial ringed; 0: none.
    void setSelected(int id);
    /// The best score of the finished trials up to each trial; NaN before the first.
    std::vector<double> bestSoFar() const;
    /// The first trial of the best score; 0: none finished.
    int bestTrial() const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_trials.empty(); }
    QSize sizeHint() const override { return {480, 280}; }

signals:
    void trialChosen(int id);

protected:
    Chart wholeChart() const override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    double footHeight(double width) const override;
    void paintFoot(QPainter& painter, const QRectF& foot, const Chart& chart,
                   const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF at,
                                          const Theme& theme) const override;
    std::vector<QPointF> keyPlaces(const Chart& chart) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool isBetter(double score, double than) const;
    ChartAxis scoreAxis() const;
    /// In the plane of the chart; what lies beyond its scale at the edge.
    QPointF placeOfTrial(const Chart& chart, std::size_t index) const;
    std::optional<std::size_t> trialAt(const Chart& chart, QPointF at) const;
    QString scoreText(double score) const;
    QString stateText(State state) const;
    void paintMark(QPainter& painter, QPointF at, State state, double radius,
                   const Theme& theme) const;
    void paintSteps(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void describe();

    std::vector<Trial> m_trials;
    QString m_title;
    bool m_higherIsBetter = false;
    bool m_percent = false;
    int m_selected = 0;
    QPointF m_pressed;
    QTimer m_timer;
};

} // namespace ui

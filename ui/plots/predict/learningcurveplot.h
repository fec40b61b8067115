#pragma once

#include "ui/plots/predict/chartplot.h"

#include <limits>
#include <vector>

namespace ui {

/// Whether more customers would help: a score on training rows and on rows held out over the
/// number of training rows, with bands of one standard deviation over folds or repeats.
class LearningCurvePlot : public ChartPlot {
    Q_OBJECT
public:
    struct Point {
        double rows = 0;
        double trainMean = 0;
        double trainSd = std::numeric_limits<double>::quiet_NaN(); ///< NaN: not known
        double heldOutMean = 0;
        double heldOutSd = std::numeric_limits<double>::quiet_NaN();
    };

    explicit LearningCurvePlot(QWidget* parent = nullptr);

    /// In ascending numbers of rows; `score` stands above the axis, as a share when `percent`.
    void setPoints(std::vector<Point> points, const QString& score, bool percent = true);
    /// Rows on a logarithmic axis.
    void setLogRows(bool on);
    bool isLogRows() const { return m_logRows; }
    /// What follows from the curve, in words under it: "More rows would hardly help: …"
    void setSentence(const QString& sentence);
    QString sentence() const { return m_sentence; }

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_points.empty(); }

protected:
    Chart wholeChart() const override;
    std::vector<LegendEntry> legendEntries(const Theme& theme) const override;
    void paintFrame(QPainter& painter, const Chart& chart, const Theme& theme) override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    double footHeight(double width) const override;
    void paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                   const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    std::vector<QPointF> keyPlaces(const Chart& chart) const override;
    void clickEntry(int entry) override;

private:
    struct Side {
        double Point::*mean;
        double Point::*sd;
        bool hidden;
        bool heldOut;
    };
    std::vector<Side> sides() const;
    QPen penOf(const Side& side, const Theme& theme) const;
    QString valueText(double value) const;
    QString valueText(double mean, double sd) const;
    void describe();

    std::vector<Point> m_points;
    QString m_score;
    QString m_sentence;
    bool m_percent = true;
    bool m_logRows = false;
    bool m_trainHidden = false;
    bool m_heldOutHidden = false;
};

} // namespace ui

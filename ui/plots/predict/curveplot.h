#pragma once

#include "core/predict/evaluation/curves.h"
#include "core/predict/evaluation/thresholds.h"
#include "ui/plots/predict/chartplot.h"

#include <optional>

namespace ui {

/// ROC or precision–recall curves: one per class against the rest, or one for two classes, with
/// the area beneath. A click on a class in the legend hides its curve.
class CurvePlot : public ChartPlot {
    Q_OBJECT
public:
    enum class Kind { Roc, PrecisionRecall };

    struct Line {
        QString name;
        int classIndex = 0; ///< gives colour and mark
        core::predict::Curve curve;
        double area = 0;                                      ///< NaN: not known
        std::optional<core::predict::Interval> interval = {}; ///< of the area
        double positives = 0;                                 ///< share of the rows
    };

    explicit CurvePlot(Kind kind, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    /// Lines without points are left out.
    void setLines(std::vector<Line> lines);
    /// The lines of this kind; `names` are those of all classes. `intervals`, of the areas: as
    /// many as curves, or none.
    void setCurves(const std::vector<core::predict::ClassCurves>& curves, const QStringList& names,
                   const std::vector<core::predict::Interval>& intervals = {});
    /// Rings the threshold in use. Means something for two classes only.
    void setThreshold(std::optional<core::predict::ThresholdFigures> figures);
    void setHidden(int line, bool hidden);
    bool isHidden(int line) const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_lines.empty(); }
    QSize figureSize() const override { return {640, 460}; }

signals:
    void hiddenChanged(int classIndex, bool hidden);

protected:
    Chart wholeChart() const override;
    std::vector<LegendEntry> legendEntries(const Theme& theme) const override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    std::vector<QPointF> keyPlaces(const Chart& chart) const override;
    void clickEntry(int entry) override;

private:
    struct Shown {
        Line line;
        bool hidden = false;
    };
    void describe();
    void paintReferences(QPainter& painter, const Chart& chart, const Theme& theme);
    void paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const;
    QRectF placeForName(const Chart& chart, const Line& own, QPointF mark,
                        const std::vector<QRectF>& names) const;
    void paintThreshold(QPainter& painter, const Chart& chart, const Theme& theme) const;

    Kind m_kind;
    std::vector<Shown> m_lines;
    std::optional<core::predict::ThresholdFigures> m_threshold;
};

} // namespace ui

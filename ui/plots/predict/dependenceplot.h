#pragma once

#include "ui/plots/predict/chartplot.h"
#include "ui/plots/predict/countbars.h"

#include <vector>

namespace ui {

/// What a model says when one column has this value for everybody: a line per class over a number
/// or date, marks over categories, and bars that say where customers are. Where one class alone is
/// shown, single customers stand behind it.
class DependencePlot : public ChartPlot {
    Q_OBJECT
public:
    enum class Kind { Number, Date, Category };

    struct Point {
        double value = 0; ///< number, or days since 1970-01-01; not used for categories
        QString text = {};
        qint64 rows = 0;
        bool missing = false; ///< the empty cell, at the right of all others
    };
    struct Line {
        QString name;
        int classIndex = 0;
        std::vector<double> mean;                        ///< one per point
        std::vector<std::vector<double>> customers = {}; ///< one line each, one value per point
    };

    explicit DependencePlot(QWidget* parent = nullptr);

    /// Points of numbers and dates ascend, a missing one is the last.
    void setDependence(const QString& column, Kind kind, std::vector<Point> points,
                       std::vector<Line> lines);
    void clear();
    void setHidden(int line, bool hidden);
    bool isHidden(int line) const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_points.empty() && !m_lines.empty(); }
    QSize minimumSizeHint() const override { return {280, 280}; }

signals:
    void hiddenChanged(int classIndex, bool hidden);

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
    struct Shown {
        Line line;
        bool hidden = false;
    };
    /// How the names of categories stand under their columns.
    struct Names {
        double angle = 0; ///< of leaning names, in degrees
        double height = 18;
        int stride = 1;
    };
    bool isCategory() const { return m_kind == Kind::Category; }
    bool hasMissing() const { return m_points.back().missing; }
    /// Points joined by lines: all but a missing one; none of categories.
    std::size_t joined() const;
    double xOf(std::size_t point) const;
    QString textOf(std::size_t point) const;
    /// The one class that is shown, if it is one.
    const Line* single() const;
    void paintCustomers(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintBars(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintMeans(QPainter& painter, const Chart& chart, const Theme& theme);
    static Names namesIn(const QStringList& names, double columnWidth);
    Names namesFor(double width) const;
    void paintNames(QPainter& painter, const Chart& chart, double width, const Theme& theme) const;
    CountBars countBars() const;

    QString m_column;
    Kind m_kind = Kind::Number;
    std::vector<Point> m_points;
    std::vector<Shown> m_lines;
};

} // namespace ui

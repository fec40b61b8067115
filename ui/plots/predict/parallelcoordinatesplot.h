#pragma once

#include "ui/plots/chart.h"
#include "ui/plots/plotwidget.h"

#include <QPixmap>
#include <QPolygonF>
#include <QStringList>
#include <QTimer>

#include <limits>
#include <optional>
#include <vector>

namespace ui {

/// The trials of a search, each a line across one axis per parameter to its score, coloured by the
/// score: what good trials have in common is seen where their lines meet. A drag along an axis
/// keeps only the lines that pass there; a line is read off and chosen by pointer or keys.
class ParallelCoordinatesPlot : public PlotWidget {
    Q_OBJECT
public:
    struct Axis {
        QString name;
        bool logarithmic = false; ///< values above 0
        QStringList categories;   ///< where not empty, values are places among them
        bool percent = false;
    };
    struct Trial {
        int id = 0;
        /// One per axis but the last; NaN: the parameter has no part in this trial.
        std::vector<double> values;
        double score = std::numeric_limits<double>::quiet_NaN(); ///< NaN: none, drawn in grey
    };
    /// Both ends in [0, 1], from the foot of an axis.
    struct Brush {
        double low = 0;
        double high = 1;
    };

    explicit ParallelCoordinatesPlot(QWidget* parent = nullptr);

    /// Begins another search: no trials, no brushes.
    void setAxes(std::vector<Axis> parameters, const Axis& score, bool higherIsBetter);
    /// All of them; drawn at most 25 times a second.
    void setTrials(std::vector<Trial> trials);
    /// The trial highlighted; 0: none.
    void setSelected(int id);
    int selected() const { return m_selected; }
    /// Keeps the lines that pass between two places of an axis; none: all of them.
    void setBrush(int axis, std::optional<Brush> brush);
    std::optional<Brush> brush(int axis) const;
    void clearBrushes();
    /// Ids of the trials within all brushes, in their order.
    std::vector<int> shownTrials() const;
    /// Scores' order of colours: 0 the worst, 1 the best.
    double goodness(double score) const;

    /// Where a trial crosses the axes of a widget of the present size.
    QPolygonF lineOf(int id) const;
    /// The trial under the pointer; 0: none.
    int hovered() const { return m_hovered; }

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per trial with its values, and whether the brushes show it.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_trials.empty() && m_axes.size() > 1; }
    QSize figureSize() const override { return {900, 420}; }
    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override { return {320, 180}; }
    /// Takes the brushes away.
    void fitView() override { clearBrushes(); }

signals:
    void trialChosen(int id);
    /// Other trials are shown.
    void brushesChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Scale {
        ChartAxis axis;
        std::vector<double> ticks; ///< where a parameter has a few values only: these
        bool hasGap = false;       ///< some trials have no value: they pass below
    };
    struct Layout {
        QRectF area;
        std::vector<double> x; ///< of the axes
        bool staggered = false;
    };
    struct Drag {
        int axis = 0;
        double from = 0; ///< a share
    };

    void measure();
    Layout layOut(const QSizeF& size) const;
    double shareOf(std::size_t axis, double value) const;
    double valueOf(const Trial& trial, std::size_t axis) const;
    QString valueText(std::size_t axis, double value) const;
    bool isShown(const Trial& trial) const;
    QPolygonF lineOf(const Trial& trial, const Layout& layout) const;
    QColor colorOf(const Trial& trial, const Theme& theme) const;
    const Trial* trialOf(int id) const;
    int trialAt(const Layout& layout, QPointF at) const;
    int axisAt(const Layout& layout, QPointF at) const;
    double shareAt(const Layout& layout, double y) const;

    void paintLines(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintAxis(QPainter& painter, const Layout& layout, std::size_t axis,
                   const Theme& theme) const;
    void paintTicks(QPainter& painter, const Layout& layout, std::size_t axis,
                    const Theme& theme) const;
    void paintScoreScale(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintHighlight(QPainter& painter, const Layout& layout, const Trial& trial,
                        const Theme& theme) const;
    void paintReadOut(QPainter& painter, const Layout& layout, const Theme& theme) const;
    ReadOut readOutOf(const Trial& trial) const;

    void changed(bool brushes);
    void chooseByKey(int steps);
    void brushByKey(int low, int high);
    void describe();

    std::vector<Axis> m_axes; ///< the score is the last
    std::vector<Scale> m_scales;
    std::vector<Trial> m_trials;
    std::vector<std::optional<Brush>> m_brushes;
    bool m_higherIsBetter = false;
    double m_worst = 0; ///< scores' range of colours
    double m_best = 1;
    int m_selected = 0;
    int m_hovered = 0;
    int m_keyAxis = -1;
    QPointF m_pointer;
    std::optional<QPointF> m_pressed;
    std::optional<Drag> m_drag;
    QTimer m_timer;
    QPixmap m_cache; ///< all but the highlight
    bool m_stale = true;
    const Theme* m_cacheTheme = nullptr;
};

} // namespace ui

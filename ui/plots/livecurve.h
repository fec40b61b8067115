#pragma once

#include "ui/plots/curvepicture.h"
#include "ui/plots/plotwidget.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// A figure per epoch while a network trains, and after: train solid, validation dashed, direct
/// labels at the line ends, the best epoch marked, the epochs to come shaded; earlier runs behind
/// it, each in its colour with its name at its line. Points are only stored; the picture follows
/// at most 25 times a second. Wheel zooms, drag pans, double click fits; the pointer, or the arrow
/// keys, read an epoch off all runs.
class LiveCurve : public PlotWidget {
    Q_OBJECT
public:
    using Point = CurvePoint;
    using Run = CurveRun;

    explicit LiveCurve(QWidget* parent = nullptr);
    ~LiveCurve() override;

    /// `title` stands flat above the value axis, `unit` in brackets behind it. As per cent, 0.543
    /// is written "54.3 %".
    void setAxis(const QString& title, const QString& unit = {}, bool asPercent = false);
    /// Epochs asked for: the length of the axis, and what is shaded as still to come.
    void setTotalEpochs(int total);
    /// While false (the run has ended), no epochs are shown as still to come and the axis ends at
    /// the last epoch.
    void setRunning(bool running);
    /// Forgets the points and the best epoch; axis and reference line stay.
    void clear();
    void append(int epoch, double train, double validation);
    /// All points at once; ends a run.
    void setHistory(const std::vector<Point>& points);
    /// 0: none.
    void setBestEpoch(int epoch);
    /// A dotted line across, e.g. what always guessing the largest class scores; an empty label
    /// takes it away.
    void setReferenceLine(const QString& label, double value);
    /// Other runs, behind the live one; with them the plot can be reached by the keyboard.
    void setRuns(std::vector<Run> runs);
    void addRun(Run run);
    std::size_t runCount() const;
    /// Lines become running means (see smoothedCurve); as they are they stay visible behind.
    void setSmooth(bool on);
    bool isSmooth() const;
    /// Values of 0 and below are left out of a logarithmic picture.
    void setLogScale(bool on);
    bool isLogScale() const;

    std::size_t pointCount() const;
    int bestEpoch() const;
    /// Where the labels at the line ends stand, train first; empty without points. For a widget of
    /// the present size.
    std::vector<QRectF> endLabelRects() const;
    QRectF bestLineRect() const;
    /// Where the names of the other runs stand.
    std::vector<QRectF> runLabelRects() const;
    /// The epoch that is read off, if any.
    std::optional<int> readEpoch() const;
    /// The box of the epoch under the pointer, if any.
    std::optional<QRectF> readOutRect() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override { return {720, 420}; }
    void fitView() override;

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Private;
    void scheduleRedraw();
    void describe();
    std::unique_ptr<Private> d;
};

} // namespace ui

#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

class QScrollBar;

namespace ui {

/// Segments × columns: the mean (or the most frequent level and its share) in original units,
/// coloured by the difference from all customers. Cells follow the window down to a floor, then
/// scroll under frozen labels.
class ProfileHeatmap : public PlotWidget {
    Q_OBJECT
public:
    explicit ProfileHeatmap(QWidget* parent = nullptr);

    void setSegmentation(core::segment::SegmentationPointer segmentation);
    /// −1: none.
    void setSelectedSegment(int segment);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_segmentation != nullptr; }
    /// Wide and high enough for every cell.
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {480, 280}; }

signals:
    void segmentClicked(int segment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Layout {
        QRectF cells;              ///< visible part
        std::vector<double> edges; ///< left edge of each column and the end of the last, from 0
        double cellHeight = 0;
        double left = 0; ///< scrolled away
        double top = 0;
        int headLines = 2; ///< of a name at most
        double headHeight = 0;
        double legendTop = 0;
    };
    Layout layOut(const QSizeF& size, bool scrolled) const;
    void draw(QPainter& painter, const QSizeF& size, const Theme& theme, bool scrolled) const;
    void drawHead(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void drawRows(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void drawCell(QPainter& painter, const QRectF& cell, std::size_t segment, std::size_t column,
                  const Theme& theme) const;
    void drawLegend(QPainter& painter, const Layout& layout, const QSizeF& size,
                    const Theme& theme) const;
    /// The segments, and the customers not clustered, if any, last.
    std::size_t rowCount() const;
    bool isRest(std::size_t row) const;
    double widestFigure() const;
    QString rowName(std::size_t row) const;
    const core::segment::ProfileCell& cellOf(const core::segment::ProfileColumn& column,
                                             std::size_t row) const;
    double difference(std::size_t segment, std::size_t column) const;
    void updateBars();
    std::optional<std::pair<std::size_t, std::size_t>> cellAt(QPointF position) const;
    void drawReadOut(QPainter& painter, std::size_t segment, std::size_t column) const;

    core::segment::SegmentationPointer m_segmentation;
    int m_selected = -1;
    QScrollBar* m_across;
    QScrollBar* m_down;
    QPointF m_pointer;
    std::optional<std::pair<std::size_t, std::size_t>> m_hovered;
};

} // namespace ui

#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/dendrogramlayout.h"

#include <optional>

namespace ui {

/// The upper part of the tree that Ward, average or complete linkage built: names and numbers of
/// customers at the left, branches in the colours of their segments, and a line where the tree is
/// cut, which can be drawn to another number of segments. What a leaf hides is a wedge that ends
/// at its highest join.
class DendrogramPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit DendrogramPlot(QWidget* parent = nullptr);

    void setSegmentation(core::segment::SegmentationPointer segmentation);
    void setSelectedSegment(int segment);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per join, from the lowest; joins are numbered from 1, customers by row.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override { return {960, 600}; }
    QSize minimumSizeHint() const override { return {260, 180}; }

    /// Where the cut line stands, in pixels from the left; nothing without a figure.
    std::optional<double> cutX() const;
    /// A point on the branch or leaf of a segment; null when it has none of its own.
    QPointF pointOfSegment(int segment) const;

signals:
    /// The cut was moved to another number of segments.
    void segmentCountChosen(int k);
    void segmentClicked(int segment);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where the tree is cut while the line is moved, else as shown.
    struct Cut {
        double height = 0;
        int k = 1;
    };
    struct Marks; // what is under the pointer or moved: on the screen, not in exports

    const core::segment::Dendrogram& tree() const;
    DendrogramLayout layoutFor(const QSizeF& size) const;
    const DendrogramLayout& screenLayout() const;
    /// As many segments as the tree is cut into; by hand changes do not count.
    int shownCount() const;
    double heightOfCut(int k, const DendrogramLayout& layout) const;
    /// The line at `height`, kept to the numbers of segments that can be chosen.
    Cut cutNear(double height) const;
    Cut currentCut(const DendrogramLayout& layout) const;
    bool isOnCut(const QPointF& position) const;
    bool isOnAxis(const QPointF& position) const;
    void moveCut(Cut cut);
    void chooseCut();
    void stepCut(int by);
    void stepSegment(int by);
    void hover(int node, const QPoint& globalPosition);
    QString nodeText(int node) const;
    QString segmentNames(int node) const;

    void paint(QPainter& painter, const QSizeF& size, const DendrogramLayout& layout,
               const Theme& theme, const Marks& marks) const;
    void paintAxis(QPainter& painter, const DendrogramLayout& layout, const QSizeF& size,
                   const Theme& theme) const;
    void paintNames(QPainter& painter, const DendrogramLayout& layout, const Theme& theme,
                    const Marks& marks) const;
    void paintLeaf(QPainter& painter, const DendrogramLayout& layout, int leaf, double width,
                   const Theme& theme) const;
    void paintBranches(QPainter& painter, const DendrogramLayout& layout, const Theme& theme,
                       const Marks& marks) const;
    void paintCut(QPainter& painter, const DendrogramLayout& layout, const Theme& theme,
                  const Marks& marks) const;
    QRectF chipRect(const DendrogramLayout& layout, const Cut& cut) const;

    core::segment::SegmentationPointer m_segmentation;
    int m_selected = -1;
    int m_hovered = -1; ///< node
    std::optional<Cut> m_moved;
    bool m_isDragging = false;
    mutable DendrogramLayout m_layout;
    mutable QSizeF m_layoutSize;
};

} // namespace ui

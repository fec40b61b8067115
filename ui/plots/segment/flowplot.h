#pragma once

#include "core/segment/segmentcomparison.h"
#include "ui/plots/plotwidget.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

using SegmentComparisonPointer = std::shared_ptr<const core::segment::SegmentComparison>;

/// Where the customers of each segment go: segments of the earlier segmentation at the left, of the
/// later one at the right, and ribbons as wide as the customers that are in both, in the colour of
/// the left one. The right side is ordered so that few ribbons cross.
class FlowPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit FlowPlot(QWidget* parent = nullptr);

    /// The titles stand over the two sides ("Before", "Now").
    void setComparison(SegmentComparisonPointer comparison, const QString& beforeTitle,
                       const QString& afterTitle);

    /// Where the ribbon lies on the widget, for tests and tool tips; empty where nobody moves.
    QPainterPath ribbon(std::size_t from, std::size_t to) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per ribbon: from, to, customers, share of from, share of to.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_comparison && m_comparison->compared > 0; }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {520, 320}; }

signals:
    void ribbonClicked(std::size_t from, std::size_t to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Ribbon {
        std::size_t from = 0, to = 0, count = 0;
    };
    struct Node {
        std::size_t group = 0; ///< place in before or after
        double top = 0, height = 0;
        double label = 0; ///< middle of its label
        bool hasLabel = true;
    };
    struct Layout {
        QRectF area; ///< between the two columns of bars, bars included
        double spacing = 0;
        std::vector<Node> left, right; ///< by group
        std::vector<QPainterPath> ribbons;
    };
    Layout layOut(const QSizeF& size) const;
    void placeNodes(std::vector<Node>& nodes, const std::vector<std::size_t>& order,
                    const std::vector<core::segment::ComparedSegment>& groups,
                    const QRectF& area) const;
    static void placeLabels(std::vector<Node>& nodes, const QRectF& area, double spacing);
    double labelWidth(const std::vector<core::segment::ComparedSegment>& groups, double most) const;
    void paintSide(QPainter& painter, const QSizeF& size, const Layout& layout, bool isLeft,
                   const Theme& theme) const;
    void paintRibbons(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintReadOut(QPainter& painter) const;
    void point(std::optional<std::size_t> ribbon);

    SegmentComparisonPointer m_comparison;
    QString m_beforeTitle, m_afterTitle;
    std::vector<std::size_t> m_rightOrder;
    std::vector<Ribbon> m_ribbons; ///< the widest first
    std::optional<std::size_t> m_hovered;
    bool m_plain = true; ///< no hover while a figure is exported
    QPointF m_pointer;
};

} // namespace ui

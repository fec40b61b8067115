#pragma once

#include "core/explore/distribution.h"
#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QScrollBar;

namespace ui {

/// How the groups that segments make are called in distributions: the segments in the order of
/// their cards, then the customers not clustered, if any.
core::explore::Grouping segmentGrouping(const core::segment::Segmentation& segmentation);

/// A small picture of every column with a row for each segment: boxes for numbers and dates,
/// stacked shares for levels. Scrolls when there are many.
class SmallMultiples : public PlotWidget {
    Q_OBJECT
public:
    explicit SmallMultiples(QWidget* parent = nullptr);

    /// As many distributions as columns of the profile, in any order, each by segmentGrouping();
    /// they may come bit by bit.
    void setSegmentation(core::segment::SegmentationPointer segmentation);
    void addDistribution(core::explore::DistributionPointer distribution);
    void setSelectedSegment(int segment);
    /// Scrolls to the picture of a table column.
    void showColumn(std::size_t column);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_segmentation && !m_panels.empty(); }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {480, 280}; }
    void fitView() override;

signals:
    void segmentClicked(int segment);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout {
        double keysHeight = 0; ///< of the names of the segments, which stay
        int across = 1;
        double width = 0;       ///< of a panel
        double titleHeight = 0; ///< of one or two lines
        double rowHeight = 0;
        std::vector<double> feet; ///< of each line of panels: room below its rows
        std::vector<double> tops; ///< of the lines of panels, and the end of the last
    };
    Layout layOut(double width) const;
    double panelHeight(const Layout& layout, std::size_t line) const;
    QRectF panelRect(const Layout& layout, std::size_t panel) const;
    std::size_t groupCount() const;
    int markOf(std::size_t group) const;
    QString groupName(std::size_t group) const;
    void draw(QPainter& painter, const QSizeF& size, const Theme& theme, double scrolled) const;
    double paintKeys(QPainter* painter, double width, const Theme& theme) const;
    void paintPanel(QPainter& painter, const QRectF& rect, const Layout& layout,
                    const core::explore::Distribution& distribution, const Theme& theme) const;
    bool isFaded(std::size_t group) const;
    void updateBar();
    double contentWidth() const;
    QString readOut(const QPointF& position, int* segment) const;

    core::segment::SegmentationPointer m_segmentation;
    std::vector<core::explore::DistributionPointer> m_panels; ///< in the order of the profile
    int m_selected = -1;
    QScrollBar* m_bar;
};

} // namespace ui

#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/separationplot.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// A line per segment over all features at once: how far its mean lies from that of all customers,
/// in standard deviations. Names stand at the right end of the lines; the selected segment leads,
/// with the spread of its customers if wanted.
class SnakePlot : public PlotWidget {
    Q_OBJECT
public:
    enum class Order { AsGiven, Separation };
    explicit SnakePlot(QWidget* parent = nullptr);

    /// `separation` orders the features; null while it is not known.
    void setSegmentation(core::segment::SegmentationPointer segmentation,
                         SeparationPointer separation);
    void setSelectedSegment(int segment);
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// ±1 standard deviation of the selected segment.
    void setBandShown(bool shown);
    /// Names of the features from left to right.
    QStringList featureNames() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_segmentation && !m_features.empty(); }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {480, 280}; }

signals:
    void segmentClicked(int segment);
    void columnClicked(std::size_t column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// One place along the axis.
    struct Feature {
        std::size_t place = 0;      ///< in the profile's columns
        QString name;               ///< "Gender = Female" for columns of two levels
        std::string level;          ///< of those
        std::vector<double> values; ///< per segment, in standard deviations of all customers
        std::vector<double> spreads;
    };
    struct Layout;
    struct EndLabel;
    Layout layOut(const QSizeF& size) const;
    std::vector<EndLabel> endLabels(const Layout& layout, const QSizeF& size) const;
    std::optional<Feature> featureOf(std::size_t place) const;
    void arrange();
    void paintGrid(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintLine(QPainter& painter, const Layout& layout, std::size_t segment, double width,
                   double opacity, const Theme& theme) const;
    void paintBand(QPainter& painter, const Layout& layout, std::size_t segment,
                   const Theme& theme) const;
    void paintLabels(QPainter& painter, const Layout& layout, const QSizeF& size,
                     const Theme& theme) const;
    void paintReadOut(QPainter& painter) const;
    std::optional<std::size_t> selectedPlace() const;
    QString note() const;

    core::segment::SegmentationPointer m_segmentation;
    SeparationPointer m_separation;
    std::vector<Feature> m_features;
    int m_leftOut = 0; ///< columns of three or more levels
    int m_tooMany = 0; ///< columns past what can be told apart
    int m_selected = -1;
    Order m_order = Order::AsGiven;
    bool m_band = false;
    std::optional<std::pair<std::size_t, std::size_t>> m_hovered; ///< segment, feature
    QPointF m_pointer;
};

} // namespace ui

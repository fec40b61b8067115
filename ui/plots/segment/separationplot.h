#pragma once

#include "core/segment/profile/separation.h"
#include "core/segment/segmentation.h"
#include "ui/plots/scrolledrows.h"

#include <memory>
#include <vector>

namespace ui {

using SeparationPointer = std::shared_ptr<const core::segment::Separation>;

/// The columns in which the segments differ most, as ranked bars: filled for those used to
/// segment, outlined for the others. With a segment selected: in what it differs from the rest,
/// to the left below, to the right above.
class SeparationPlot : public ScrolledRows {
    Q_OBJECT
public:
    explicit SeparationPlot(QWidget* parent = nullptr);

    /// Both null: nothing is shown.
    void setSeparation(core::segment::SegmentationPointer segmentation,
                       SeparationPointer separation);
    /// Id of a segment, −1: all segments against each other.
    void setSelectedSegment(int segment);
    /// As the table column clicked last; −1: none.
    void setChosenColumn(int column);

    QVector<QStringList> figureTable() const override;
    QSize sizeHint() const override { return {480, 280}; }

signals:
    /// A column of the table.
    void columnClicked(std::size_t column);

protected:
    int rowCount() const override { return int(m_order.size()); }
    double headHeight(double width) const override;
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    void chooseRow(int row) override;

private:
    struct Axis;
    Axis axisFor(double width) const;
    const core::segment::ColumnSeparation& column(int row) const;
    const core::segment::SegmentCard* selectedCard() const;
    QString note() const;
    QString valueText(int row) const;
    void orderRows();
    void paintHead(QPainter& painter, const Axis& axis, double width, const Theme& theme) const;
    void paintRow(QPainter& painter, const Axis& axis, const Rows& rows, int row,
                  const Theme& theme) const;

    core::segment::SegmentationPointer m_segmentation;
    SeparationPointer m_separation;
    std::vector<std::size_t> m_order; ///< places in the separation
    int m_selected = -1;
    int m_chosen = -1;
};

} // namespace ui

#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"

#include <vector>

namespace ui {

/// The segmentation beside simpler methods on the same prepared rows: silhouettes as bars on one
/// scale, the agreement with the segments shown, and a sentence that says what follows.
class ComparisonBars : public PlotWidget {
    Q_OBJECT
public:
    explicit ComparisonBars(QWidget* parent = nullptr);

    void setSegmentation(core::segment::SegmentationPointer segmentation);
    /// What the comparison says, in words.
    QString verdict() const { return m_verdict; }

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_rows.empty(); }
    QSize figureSize() const override { return {720, 300}; }

private:
    struct Row {
        QString name;
        double silhouette = 0;
        double agreement = 1;
    };
    std::vector<Row> m_rows; ///< the segmentation shown comes first
    QString m_verdict;
    bool m_simplerIsBetter = false;
};

} // namespace ui

#pragma once

#include "core/deploy/scoringreceipt.h"
#include "ui/plots/scrolledrows.h"

#include <optional>

namespace ui {

/// How one feature is spread: the share of the customers in each part while training, and in the
/// new file.
class DriftPartsPlot : public ScrolledRows {
    Q_OBJECT
public:
    explicit DriftPartsPlot(QWidget* parent = nullptr);

    void setFeature(std::optional<core::deploy::FeatureFindings> feature);
    QString featureName() const;

    QVector<QStringList> figureTable() const override;
    QSize minimumSizeHint() const override { return {170, 160}; }

protected:
    int rowCount() const override;
    double headHeight(double) const override { return 24; }
    double footHeight(double) const override { return 4; }
    int figureWidth() const override { return 480; }
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;

private:
    void paintRow(QPainter& painter, int row, const QRectF& rect, double nameWidth,
                  const Theme& theme) const;

    std::optional<core::deploy::FeatureFindings> m_feature;
};

} // namespace ui

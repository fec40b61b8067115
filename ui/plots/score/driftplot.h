#pragma once

#include "ui/plots/predict/rowaxis.h"
#include "ui/receiptpointer.h"
#include "ui/plots/scrolledrows.h"

#include <vector>

namespace ui {

/// A new file against the training table: how many customers are known, and how far each feature
/// has drifted, against a line above which that is worth a look. A click or Enter chooses a
/// feature.
class DriftPlot : public ScrolledRows {
    Q_OBJECT
public:
    explicit DriftPlot(QWidget* parent = nullptr);

    /// Null: nothing was scored yet.
    void setReceipt(ReceiptPointer receipt);
    /// Printed bold: the one whose parts are shown beside.
    void setChosen(const QString& feature);
    QString chosen() const { return m_chosen; }
    /// "No feature has drifted. Largest: Age, 0.007."
    QString sentence() const;
    /// An index as it is written: "0.007", "< 0.001".
    static QString psiText(double psi);

    QVector<QStringList> figureTable() const override;
    QSize minimumSizeHint() const override { return {260, 180}; }

signals:
    void featureChosen(const QString& feature);

protected:
    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    double headHeight(double width) const override;
    double footHeight(double width) const override;
    int figureWidth() const override { return 640; }
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    void chooseRow(int row) override;

private:
    const core::deploy::FeatureFindings& feature(int row) const;
    bool showsOverlap() const;
    QString knownText() const;
    QString newText() const;
    QString valueText(int row) const;
    RowAxis axisFor(double width, double& nameWidth) const;
    void paintHead(QPainter& painter, double width, double top, const Theme& theme) const;
    void paintLimits(QPainter& painter, const RowAxis& axis, double top, double bottom,
                     const Theme& theme) const;
    void paintRow(QPainter& painter, int row, const RowAxis& axis, const QRectF& rect,
                  double nameWidth, const Theme& theme) const;

    ReceiptPointer m_receipt;
    std::vector<std::size_t> m_rows; ///< places among the features, largest drift first
    QString m_chosen;
};

} // namespace ui

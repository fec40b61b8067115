#pragma once

#include "ui/plots/predict/chartplot.h"
#include "ui/receiptpointer.h"

#include <vector>

namespace ui {

/// How many customers were given each label, in its colour; hatched those the model is not sure
/// of, and those that no segment fits.
class GivenLabelsPlot : public ChartPlot {
    Q_OBJECT
public:
    explicit GivenLabelsPlot(QWidget* parent = nullptr);

    /// Null: nothing was scored yet.
    void setReceipt(ReceiptPointer receipt);
    /// In whole percent: labels of a lower probability count as not sure.
    void setLimit(int percent);

    struct Bar {
        QString name;
        std::size_t count = 0;
        std::size_t unsure = 0; ///< given this label, but not sure enough to count
        int mark = -1;          ///< −1: hatched
    };
    const std::vector<Bar>& bars() const { return m_bars; }

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_receipt && m_receipt->rows > 0; }

protected:
    Chart wholeChart() const override;
    void paintFrame(QPainter& painter, const Chart& chart, const Theme& theme) override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    double footHeight(double width) const override;
    void paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                   const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    std::vector<QPointF> keyPlaces(const Chart& chart) const override;

private:
    void refresh();
    bool isSlanted(double columnWidth) const;
    QRectF barRect(const Chart& chart, std::size_t bar) const;
    void paintName(QPainter& painter, const Chart& chart, std::size_t bar, bool slanted,
                   const Theme& theme) const;

    ReceiptPointer m_receipt;
    int m_limit = 0;
    std::vector<Bar> m_bars;
};

} // namespace ui

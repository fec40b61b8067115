#pragma once

#include "ui/plots/predict/chartplot.h"
#include "ui/receiptpointer.h"

namespace ui {

/// How sure the model was of the labels it gave: customers by the probability of their label,
/// hatched below a limit that can be dragged, with what the limit meant on the test part.
class SurenessPlot : public ChartPlot {
    Q_OBJECT
public:
    explicit SurenessPlot(QWidget* parent = nullptr);

    /// Null, or of a model without probabilities: nothing to show.
    void setReceipt(ReceiptPointer receipt);
    /// "segment" or what else a label is called.
    void setLabelWord(const QString& word);
    /// In whole percent: labels of a lower probability are not sure.
    void setLimit(int percent);
    int limit() const { return m_limit; }
    /// "On the test part, labels above 40 % were right 60.1 % of the time, those below only
    /// 42.9 %." Empty where the model does not know.
    QString sentence() const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;

signals:
    /// By mouse or keyboard.
    void limitChanged(int percent);

protected:
    Chart wholeChart() const override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    std::optional<double> lineValue() const override;
    void moveLine(double value) override;
    double lineStep(bool) const override { return 0.01; }
    double lineHome() const override { return lowest() / 100.0; }

private:
    struct Bar {
        int from = 0; ///< percent
        int to = 0;
        std::size_t count = 0;
    };
    int lowest() const;
    std::vector<Bar> bars() const;
    QStringList noteLines() const;
    void refresh();
    void paintLimit(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintNote(QPainter& painter, const Chart& chart, const Theme& theme) const;

    ReceiptPointer m_receipt;
    core::deploy::Sureness m_counts = {};
    std::size_t m_rows = 0; ///< with a probability
    QString m_word;
    int m_limit = 0;
};

} // namespace ui

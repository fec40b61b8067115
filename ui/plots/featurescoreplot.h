#pragma once

#include "ui/plots/plotwidget.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// How well each feature alone tells the classes of the target apart: bars from guessing (50 %) to
/// certainty (100 %) beside a line for all features together. Suspects come first, in the colour of
/// warnings, with a sign.
class FeatureScorePlot : public PlotWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        double score = 0.5;            ///< area under the ROC curve
        std::optional<double> without; ///< of the other features together
        bool isSuspect = false;
        QString note; ///< for the tool tip
    };

    explicit FeatureScorePlot(QWidget* parent = nullptr);

    /// `all`: score of all features together, `allText` its words.
    void setRows(std::vector<Row> rows, double all, const QString& allText);
    int rowCount() const { return int(m_rows.size()); }
    /// A height that shows every row, up to a number beyond which they are folded.
    int fullHeight() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_rows.empty(); }
    QSize figureSize() const override { return {760, fullHeight()}; }
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {420, fullHeight()}; }
    QSize minimumSizeHint() const override { return {260, 120}; }

protected:
    bool event(QEvent* event) override;

private:
    int rowsFitting(double height) const;

    std::vector<Row> m_rows;
    double m_all = 0.5;
    QString m_allText;
};

} // namespace ui

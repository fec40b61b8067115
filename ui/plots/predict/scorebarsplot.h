#pragma once

#include "ui/plots/chart.h"
#include "ui/plots/scrolledrows.h"

#include <QString>

#include <limits>
#include <vector>

namespace ui {

/// One score of several models as bars from zero with their 95 % intervals. The colour says what
/// the paired test says: the reference, what cannot be told apart from it, what is worse or (with
/// hatching) better.
class ScoreBarsPlot : public ScrolledRows {
    Q_OBJECT
public:
    enum class Against { NotTested, Reference, CannotBeToldApart, Better, Worse };
    struct Bar {
        QString name;
        double value = std::numeric_limits<double>::quiet_NaN();
        double low = std::numeric_limits<double>::quiet_NaN();
        double high = std::numeric_limits<double>::quiet_NaN();
        Against against = Against::NotTested;
    };

    explicit ScoreBarsPlot(QWidget* parent = nullptr);

    /// From the top. `axisTitle`: "weighted F1 on the test part"; as per cent, 0.553 is written
    /// "55.3 %".
    void setBars(std::vector<Bar> bars, const QString& axisTitle, bool asPercent = false);
    const std::vector<Bar>& bars() const { return m_bars; }
    /// Where a bar stands in the widget; null when it has no value or is scrolled away.
    QRectF barRect(int row) const;

    QVector<QStringList> figureTable() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, 140}; }

signals:
    /// Clicked, or Enter on it.
    void barChosen(int row);

protected:
    int rowCount() const override { return static_cast<int>(m_bars.size()); }
    double headHeight(double width) const override;
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    void chooseRow(int row) override { emit barChosen(row); }

private:
    /// The bars' scale on the screen.
    struct Scale {
        ChartAxis axis;
        double left = 0, width = 1;
        double x(double value) const { return left + axis.share(value) * width; }
    };
    Scale scaleFor(double width) const;
    QString valueText(double value) const;
    void paintScale(QPainter& painter, const Scale& scale, double top, double bottom,
                    const Theme& theme) const;
    void paintBar(QPainter& painter, const Bar& bar, const Scale& scale, const QRectF& row,
                  const Theme& theme) const;

    std::vector<Bar> m_bars;
    QString m_axisTitle;
    bool m_percent = false;
};

} // namespace ui

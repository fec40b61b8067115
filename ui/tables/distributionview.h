#pragma once

#include "core/explore/summary.h"

#include <QString>
#include <QWidget>

namespace ui {

/// The distribution of one column in the width of the side panel: a histogram with thin axes for
/// numbers, a list of bars for levels.
class DistributionView : public QWidget {
    Q_OBJECT
public:
    explicit DistributionView(QWidget* parent = nullptr);

    /// `isTarget`: the bars wear the colours of the classes. `isDate`: edges are days since 1970.
    void setHistogram(const QString& name, const core::explore::Histogram& histogram, bool isTarget,
                      bool isDate, bool isYear);
    /// Text instead of a picture.
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bar {
        QString label;
        std::size_t count = 0;
        int level = 0;
    };
    void paintNumbers(QPainter& painter) const;
    void paintLevels(QPainter& painter) const;
    QRectF plotArea() const;
    double countTop() const;
    QString edgeText(double value) const;

    QString m_name;
    QString m_text;
    std::vector<Bar> m_bars;
    std::vector<double> m_edges;
    std::size_t m_total = 0;
    std::size_t m_hiddenLevels = 0;
    bool m_isTarget = false;
    bool m_isDate = false;
    bool m_isYear = false;
};

/// The next number at or above `value` that is 1, 2 or 5 times a power of ten.
double niceStep(double value);

} // namespace ui

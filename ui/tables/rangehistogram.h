#pragma once

#include "core/explore/summary.h"

#include <QWidget>

#include <optional>

namespace ui {

/// A small histogram in which a range is marked, and chosen by dragging over the bars.
class RangeHistogram : public QWidget {
    Q_OBJECT
public:
    explicit RangeHistogram(QWidget* parent = nullptr);

    void setHistogram(const core::explore::Histogram& histogram);
    /// `inverted`: what lies outside is meant.
    void setRange(std::optional<double> from, std::optional<double> to, bool inverted);

    QSize sizeHint() const override { return {240, 64}; }

signals:
    void rangePicked(double from, double to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double xOf(double value) const;
    std::size_t barAt(double x) const;
    void pick(double x);

    core::explore::Histogram m_histogram;
    std::optional<double> m_from;
    std::optional<double> m_to;
    bool m_isInverted = false;
    std::size_t m_anchor = 0;
};

} // namespace ui

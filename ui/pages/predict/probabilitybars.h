#pragma once

#include "ui/plots/scrolledrows.h"

#include <vector>

namespace ui {

/// What a model says about one customer, a bar per class in its colour, beside what it said before
/// something was changed.
class ProbabilityBars : public ScrolledRows {
    Q_OBJECT
public:
    explicit ProbabilityBars(QWidget* parent = nullptr);

    /// One entry per class in each; `decided` is the class that the customer is told to be.
    void setProbabilities(const QStringList& classes, std::vector<double> before,
                          std::vector<double> now, int decided);
    void clear();
    const std::vector<double>& now() const { return m_now; }
    const std::vector<double>& before() const { return m_before; }

    QVector<QStringList> figureTable() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 90}; }

protected:
    int rowCount() const override { return static_cast<int>(m_now.size()); }
    double headHeight(double) const override { return 20; }
    double footHeight(double) const override { return 2; }
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;

private:
    void paintRow(QPainter& painter, int row, const QRectF& rect, double nameWidth,
                  const Theme& theme) const;

    QStringList m_classes;
    std::vector<double> m_before, m_now;
    int m_decided = -1;
};

} // namespace ui

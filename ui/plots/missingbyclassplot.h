#pragma once

#include "core/explore/missingness.h"
#include "ui/plots/scrolledrows.h"

#include <cstddef>
#include <vector>

namespace ui {

/// Share missing of each column within each class of the target: a mark in the class's colour and
/// shape per class, a thin line at the share of all rows, and p at the right. Columns whose classes
/// differ most come first.
class MissingByClassPlot : public ScrolledRows {
    Q_OBJECT
public:
    explicit MissingByClassPlot(QWidget* parent = nullptr);

    void setData(const core::explore::MissingByClass& byClass,
                 const core::explore::Missingness& missingness, const QString& target);
    void clear();
    /// "Work_Experience is missing in 13.0 % of D but 7.9 % of B."
    QString sentence() const;

    QVector<QStringList> figureTable() const override;
    QSize minimumSizeHint() const override { return {280, 180}; }

protected:
    int rowCount() const override { return static_cast<int>(m_order.size()); }
    double headHeight(double width) const override;
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;

private:
    /// Draws the classes with their marks, wrapped; returns the height. Null painter: only that.
    double layLegend(QPainter* painter, double width, const Theme* theme) const;
    QString note() const;
    double share(std::size_t column, std::size_t cls) const;
    double spread(std::size_t column) const;
    bool isClear(std::size_t column) const;
    double greatestShare() const;

    core::explore::MissingByClass m_byClass;
    core::explore::Missingness m_missingness;
    QString m_target;
    std::vector<std::size_t> m_order; ///< table columns
};

} // namespace ui

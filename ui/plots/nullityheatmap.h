#pragma once

#include "core/explore/missingness.h"
#include "ui/plots/plottext.h"
#include "ui/plots/scrolledrows.h"

#include <cstddef>
#include <vector>

namespace ui {

/// How the gaps of any two columns go together: the correlation of their missing-cell masks, red
/// where they are empty in the same rows, blue where they never are. Columns without gaps (and
/// those that are all gaps) have no correlation and are left out, which the note says.
class NullityHeatmap : public ScrolledRows {
    Q_OBJECT
public:
    explicit NullityHeatmap(QWidget* parent = nullptr);

    /// `order`: table columns that should stand first, in this order; the others follow.
    void setData(const core::explore::Missingness& missingness,
                 const std::vector<std::size_t>& order = {});
    void clear();
    /// The pair that goes together most, in words.
    QString sentence() const;
    /// "Age × Profession", their correlation and the rows in which both are missing.
    QString pairText(std::size_t a, std::size_t b) const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_columns.size() > 1; }
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    int rowCount() const override { return static_cast<int>(m_columns.size()); }
    int columnCount() const override { return rowCount(); }
    int columnAt(double x) const override;
    double headHeight(double width) const override;
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    int figureWidth() const override;

private:
    struct Across {
        double left = 0;
        double cell = 0;
        ColumnLabels labels;
    };
    Across layAcross(double width) const;
    void paintLegend(QPainter& painter, double top, const QSizeF& size, const Theme& theme) const;
    QString name(std::size_t column) const;
    QString note() const;
    double value(int row, int column) const;
    /// Rows in which both columns are missing.
    double both(std::size_t a, std::size_t b) const;

    core::explore::Missingness m_missingness;
    std::vector<std::size_t> m_columns; ///< table columns in the order shown
    QStringList m_names;
};

} // namespace ui

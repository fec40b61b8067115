#pragma once

#include "core/explore/missingness.h"
#include "ui/plots/scrolledrows.h"

#include <vector>

namespace ui {

/// Missing cells of each column as bars on a scale from nothing to all rows or to a round share
/// above the longest; complete columns are folded into a sentence.
class MissingBars : public ScrolledRows {
    Q_OBJECT
public:
    explicit MissingBars(QWidget* parent = nullptr);

    /// `note` stands below the bars.
    void setData(const core::explore::Missingness& missingness, const QString& note);

    QVector<QStringList> figureTable() const override;
    QSize minimumSizeHint() const override { return {220, 140}; }

signals:
    void columnClicked(std::size_t column);

protected:
    int rowCount() const override { return static_cast<int>(m_order.size()); }
    double headHeight(double) const override { return 0; }
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    int figureWidth() const override { return 640; }
    void chooseRow(int row) override;

private:
    const core::explore::ColumnMissing& barOf(int row) const;

    core::explore::Missingness m_missingness;
    std::vector<std::size_t> m_order; ///< columns with gaps, most missing first
    QString m_note;
};

} // namespace ui

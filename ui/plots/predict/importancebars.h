#pragma once

#include "ui/plots/predict/rowaxis.h"
#include "ui/plots/scrolledrows.h"

#include <vector>

namespace ui {

/// How much a model loses without each column, or what share each setting has in something: bars in
/// descending order with standard deviations and a line at 0. Grey are those that cannot be told
/// from no loss at all. A click or Enter chooses a column.
class ImportanceBars : public ScrolledRows {
    Q_OBJECT
public:
    struct Item {
        QString name;
        double mean = 0;
        double sd = 0; ///< NaN: not known
    };

    explicit ImportanceBars(QWidget* parent = nullptr);

    /// `score` is what falls ("accuracy"); `percent`: it is a share, told in percentage points.
    void setItems(std::vector<Item> items, const QString& score, bool percent = true);
    /// Shares instead of losses; `words` say of what: "share of the variance".
    void setShares(std::vector<Item> items, const QString& words);
    /// Printed bold, e.g. the column a dependence plot beside shows.
    void setChosen(const QString& name);
    QString chosen() const { return m_chosen; }

    QVector<QStringList> figureTable() const override;
    QSize minimumSizeHint() const override { return {280, 180}; }

signals:
    void columnChosen(const QString& name);

protected:
    int rowCount() const override { return static_cast<int>(m_items.size()); }
    double headHeight(double) const override { return 2; }
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    void chooseRow(int row) override;

private:
    void takeItems(std::vector<Item> items);
    QString valueText(double value) const;
    QString note() const;
    RowAxis axisFor(double width, double nameWidth) const;
    void paintRow(QPainter& painter, const Item& item, const RowAxis& axis, const QRectF& rect,
                  double nameWidth, const Theme& theme) const;

    std::vector<Item> m_items;
    QString m_score; ///< or the words of the shares
    bool m_isShare = false;
    bool m_percent = true;
    int m_decimals = 1; ///< of percentage points
    QString m_chosen;
};

} // namespace ui

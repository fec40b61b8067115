#pragma once

#include "core/explore/missingness.h"
#include "core/explore/nullitytree.h"
#include "ui/plots/scrolledrows.h"

#include <vector>

namespace ui {

/// Columns clustered by how alike their missing cells lie, as a tree that grows to the right: the
/// further left two branches join, the more often the columns are empty in the same rows.
class NullityTreePlot : public ScrolledRows {
    Q_OBJECT
public:
    explicit NullityTreePlot(QWidget* parent = nullptr);

    void setData(core::explore::NullityTree tree, const core::explore::Missingness& missingness);
    void clear();

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_tree.columns.size() > 1; }
    QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    int rowCount() const override { return static_cast<int>(m_tree.order.size()); }
    double headHeight(double) const override { return 4; }
    double footHeight(double width) const override;
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;

private:
    /// Where a leaf or cluster stands: rows from the first leaf, and the height it was made at.
    struct Node {
        double row = 0;
        double height = 0;
    };
    QString leafName(std::size_t leaf) const;
    /// "Age", or "Age and 3 more" for a cluster.
    QString nodeName(std::size_t node) const;
    double greatestHeight() const;

    core::explore::NullityTree m_tree;
    core::explore::Missingness m_missingness;
    std::vector<Node> m_nodes; ///< leaves, then clusters
    std::vector<std::size_t> m_firstLeaf;
};

} // namespace ui

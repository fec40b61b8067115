#pragma once

#include "core/explore/distribution.h"
#include "ui/plots/distributionpicture.h"

#include <QString>
#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace ui {

/// The figures of a distribution, one line a group, under a sentence on whether the groups differ.
class GroupFigures : public QWidget {
    Q_OBJECT
public:
    explicit GroupFigures(QWidget* parent = nullptr);

    void clear();
    /// `ranks` null: not known yet, or not to be had.
    void setFigures(const core::explore::Distribution& distribution, const DistributionLook& look,
                    const core::explore::RankTest* ranks);
    /// "η = 0.39 (F test p < 0.001) · Kruskal–Wallis p < 0.001 · n = 8,068"; empty without groups.
    static QString verdict(const core::explore::Distribution& distribution,
                           const core::explore::RankTest* ranks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QLabel* m_verdict;
    QTableView* m_table;
    QStandardItemModel* m_model;
};

} // namespace ui

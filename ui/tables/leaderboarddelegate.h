#pragma once

#include "ui/style/tickdelegate.h"

namespace ui {

/// Cells of the leaderboard: tick box, the colour of a run's curve before its name, what the test
/// says as a badge with its p beside it.
class LeaderboardDelegate : public TickDelegate {
    Q_OBJECT
public:
    explicit LeaderboardDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    static void paintName(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index);
    static void paintBadge(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index);
};

} // namespace ui

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Puts the segment's marker before its name, in the theme of the view.
class SegmentNameDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `markRole`: where the model says the mark, −1 not clustered; without one there is no marker.
    explicit SegmentNameDelegate(int markRole, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_markRole;
};

} // namespace ui

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Puts the segment's marker before its name, in the theme of the view.
class SegmentNameDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `segmentRole`: where the model says the segment; −1 gets no marker.
    explicit SegmentNameDelegate(int segmentRole, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_segmentRole;
};

} // namespace ui

#pragma once

#include "core/segment/profile/profile.h"

#include <QFrame>

namespace ui {

/// One segment in words: colour, marker, name, the sentence that sets it apart, count and share.
/// A click, Space or Return chooses it.
class SegmentCard : public QFrame {
    Q_OBJECT
public:
    explicit SegmentCard(const core::segment::SegmentCard& card, QWidget* parent = nullptr);

    int segment() const { return m_segment; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

signals:
    void clicked(int segment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_segment;
    QString m_name;
    QString m_sentence;
    QString m_count;
    QString m_share;
    bool m_selected = false;
    bool m_hovered = false;
};

} // namespace ui

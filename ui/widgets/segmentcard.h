#pragma once

#include "core/segment/profile/profile.h"

#include <QFrame>
#include <QString>
#include <QStringList>

#include <optional>

class QLineEdit;
class QToolButton;

namespace ui {

/// One segment in words: colour, marker, name, the sentence that sets it apart, count and share.
/// A click, Space or Return chooses it; F2 or a double click on the name renames it in place;
/// Alt+Up and Alt+Down or dragging move it. Id −1 is the neutral card of what is not clustered,
/// which can only be chosen.
class SegmentCard : public QFrame {
    Q_OBJECT
public:
    explicit SegmentCard(const core::segment::SegmentCard& card, QWidget* parent = nullptr);

    /// Other figures or another place for the same widget; a name being edited stays as typed.
    void setCard(const core::segment::SegmentCard& card);
    const core::segment::SegmentCard& card() const { return m_card; }
    int segment() const { return m_card.id; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    /// Mean Jaccard index over resamples, from a sweep; unknown without one.
    void setStability(std::optional<double> stability);
    /// What stands on the badges: "small", "unstable".
    QStringList badges() const;

    void startRenaming();
    bool isRenaming() const;
    QLineEdit* nameEditor() const { return m_editor; } ///< null while not renaming

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

signals:
    void clicked(int segment);
    void renamed(int segment, const QString& name);
    void menuRequested(int segment, const QPoint& globalPosition);
    void editorRequested(int segment);
    /// Alt+Up: −1, Alt+Down: +1.
    void moveRequested(int segment, int by);
    /// Up or Down without Alt: the neighbour wants the focus.
    void neighbourRequested(int segment, int by);
    void dragged(int segment, const QPoint& globalPosition);
    void dragEnded(int segment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addTool(const QString& icon, const QString& objectName, const QString& name);
    bool isSegment() const { return m_card.id >= 0; }
    bool isLow() const { return height() < 80; }
    double nameTop() const { return isLow() ? 8 : 12; }
    QRectF nameRect() const; ///< up to the badges and tools
    void describe();
    void arrangeTools();
    void showTools();
    void retint();
    void finishRenaming(bool keep);
    void paintFrame(QPainter& painter) const;
    void paintBadges(QPainter& painter, double left) const;

    core::segment::SegmentCard m_card;
    QString m_name;
    QString m_sentence;
    QString m_count;
    QString m_share;
    std::optional<double> m_stability;
    bool m_selected = false;
    bool m_hovered = false;
    bool m_dragging = false;
    std::optional<QPoint> m_pressed;
    QLineEdit* m_editor = nullptr; ///< while renaming
    QToolButton* m_rename = nullptr;
    QToolButton* m_note = nullptr;
    QToolButton* m_more = nullptr;
};

} // namespace ui

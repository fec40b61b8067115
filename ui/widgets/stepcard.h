#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

class QLabel;
class QToolButton;

namespace ui {

class ChipRow;

/// What a card says of a step.
struct StepCardText {
    enum class Badge { None, Fitted, Idle, OutOfDate, Look, Error };
    QString icon;
    QString title;
    QString method; ///< muted beside the title
    Badge badge = Badge::None;
    QString sentence;  ///< rich text, <b> for figures
    QStringList chips; ///< columns it is for
    QString between;   ///< see ChipRow
    QString problem;   ///< rich text; empty: none
    bool isError = false;
    bool canMove = true; ///< has a handle and a menu
};

/// One step of a recipe: what it does, to which columns, with what effect. A click, Space or
/// Return chooses it; Alt+Up and Alt+Down or the handle move it, Del takes it out.
class StepCard : public QFrame {
    Q_OBJECT
public:
    explicit StepCard(QWidget* parent = nullptr);

    void setContent(const StepCardText& content);
    const StepCardText& content() const { return m_content; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }

signals:
    void clicked();
    /// −1 up, +1 down.
    void moveRequested(int by);
    void removeRequested();
    /// Up or Down without Alt: the neighbour is wanted.
    void neighbourRequested(int by);
    void dragged(const QPoint& globalPosition);
    void dragEnded();
    void menuRequested(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();
    QString styled(const QString& richText) const;

    StepCardText m_content;
    bool m_selected = false;
    bool m_hovered = false;
    QLabel* m_handle;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_method;
    QLabel* m_badge;
    QToolButton* m_more;
    QLabel* m_sentence;
    QLabel* m_problemIcon;
    QLabel* m_problem;
    QWidget* m_problemBox;
    ChipRow* m_chips;
};

} // namespace ui

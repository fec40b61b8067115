#pragma once

#include "ui/widgets/stepcard.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPoint;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;

/// The steps of a recipe as cards from top to bottom, with what is set aside above them. Knows
/// nothing of plans: it is told what each card says and tells what the analyst wants.
class PrepareSteps : public QWidget {
    Q_OBJECT
public:
    explicit PrepareSteps(QWidget* parent = nullptr);

    /// Stands above the cards.
    void setHead(QWidget* widget);
    void setAside(const StepCardText& text);
    void setCards(const std::vector<StepCardText>& cards);
    int count() const { return int(m_shown); }
    /// −1: what is set aside.
    void setSelected(int step);
    /// Moves the focus along when it is on a card.
    void followFocus(int step);
    /// What is wrong with the plan as a whole; empty: nothing. `remedy`: text of a button, may be
    /// empty.
    void setProblem(const QString& richText, bool isError, const QString& remedy);

    QMenu* addMenu() const { return m_addMenu; }
    QMenu* presetMenu() const { return m_presetMenu; }

signals:
    void stepChosen(int step);
    void moveRequested(int from, int to);
    void moveEnded();
    void removeRequested(int step);
    void menuRequested(int step, const QPoint& globalPosition);
    void remedyRequested();

private:
    void connectCard(StepCard* card, int step);
    void drag(int step, const QPoint& globalPosition);

    StepCard* m_aside;
    QVBoxLayout* m_cardLayout;
    std::vector<StepCard*> m_cards; ///< made once, shown as far as there are steps
    std::size_t m_shown = 0;
    int m_dragged = -1; ///< where the step under the pointer is by now
    Banner* m_problem;
    QMenu* m_addMenu;
    QMenu* m_presetMenu;
};

} // namespace ui

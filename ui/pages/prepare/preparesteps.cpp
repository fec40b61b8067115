#include "ui/pages/prepare/preparesteps.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/shortcutbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int betweenCards = 8;

QPushButton* menuButton(const QString& text, const QString& name, QMenu*& menu)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    return button;
}

} // namespace

PrepareSteps::PrepareSteps(QWidget* parent)
    : QWidget(parent), m_aside(new StepCard), m_cardLayout(new QVBoxLayout), m_problem(new Banner)
{
    m_aside->setObjectName(QStringLiteral("setAsideCard"));
    connectCard(m_aside, -1);
    m_cardLayout->setSpacing(betweenCards);
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setClosable(false);
    m_problem->hide();

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 8, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(menuButton(tr("Add Step"), QStringLiteral("addStepButton"), m_addMenu));
    foot->addWidget(menuButton(tr("Start From a Preset"), QStringLiteral("startFromPresetButton"),
                               m_presetMenu));
    auto* note = new QLabel(tr("Order matters: steps run from top to bottom"));
    note->setProperty("muted", true);
    note->setFont(interfaceFont(12));
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    note->setWordWrap(true);
    foot->addWidget(note, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(betweenCards);
    layout->addWidget(m_aside);
    layout->addLayout(m_cardLayout);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    layout->addStretch(1);
}

void PrepareSteps::connectCard(StepCard* card, int step)
{
    connect(card, &StepCard::clicked, this, [this, step] { emit stepChosen(step); });
    connect(card, &StepCard::neighbourRequested, this, [this, step](int by) {
        const int to = std::clamp(step + by, -1, count() - 1);
        (to < 0 ? m_aside : m_cards[std::size_t(to)])->setFocus(Qt::TabFocusReason);
        emit stepChosen(to);
    });
    if (step < 0)
        return;
    connect(card, &StepCard::moveRequested, this, [this, step](int by) {
        emit moveRequested(step, step + by);
        emit moveEnded();
    });
    connect(card, &StepCard::removeRequested, this, [this, step] { emit removeRequested(step); });
    connect(card, &StepCard::menuRequested, this,
            [this, step](const QPoint& at) { emit menuRequested(step, at); });
    connect(card, &StepCard::dragged, this,
            [this, step](const QPoint& at) { drag(m_dragged < 0 ? step : m_dragged, at); });
    connect(card, &StepCard::dragEnded, this, [this] {
        m_dragged = -1;
        emit moveEnded();
    });
}

void PrepareSteps::drag(int step, const QPoint& globalPosition)
{
    m_dragged = step;
    const int y = mapFromGlobal(globalPosition).y();
    for (int i = 0; i < count(); ++i) {
        const QRect place = m_cards[std::size_t(i)]->geometry();
        // Past the middle of the neighbour, so that cards of different height do not flutter.
        const bool isUp = i < step && y < place.center().y();
        const bool isDown = i > step && y > place.center().y();
        if ((isUp || isDown) && y >= place.top() - betweenCards &&
            y <= place.bottom() + betweenCards) {
            m_dragged = i;
            emit moveRequested(step, i);
            return;
        }
    }
}

void PrepareSteps::setHead(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget, 0, Qt::AlignLeft);
}

void PrepareSteps::setAside(const StepCardText& text)
{
    m_aside->setContent(text);
    m_aside->setVisible(!text.title.isEmpty());
}

void PrepareSteps::setCards(const std::vector<StepCardText>& cards)
{
    while (m_cards.size() < cards.size()) {
        auto* card = new StepCard;
        card->setObjectName(QStringLiteral("stepCard%1").arg(m_cards.size() + 1));
        connectCard(card, int(m_cards.size()));
        m_cardLayout->addWidget(card);
        m_cards.push_back(card);
    }
    m_shown = cards.size();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (i < cards.size())
            m_cards[i]->setContent(cards[i]);
        m_cards[i]->setVisible(i < cards.size());
    }
}

void PrepareSteps::setSelected(int step)
{
    m_aside->setSelected(step < 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSelected(int(i) == step);
}

void PrepareSteps::followFocus(int step)
{
    const bool hasFocus = m_dragged < 0 && (m_aside->hasFocus() ||
                                            std::any_of(m_cards.begin(), m_cards.end(),
                                                        [](auto* c) { return c->hasFocus(); }));
    if (hasFocus && step < count())
        (step < 0 ? m_aside : m_cards[std::size_t(step)])->setFocus(Qt::OtherFocusReason);
}

void PrepareSteps::setProblem(const QString& richText, bool isError, const QString& remedy)
{
    m_problem->clearActions();
    m_problem->setVisible(!richText.isEmpty());
    if (richText.isEmpty())
        return;
    m_problem->showText(isError ? Banner::Kind::Danger : Banner::Kind::Warning, richText);
    if (remedy.isEmpty())
        return;
    QPushButton* action = m_problem->addAction(remedy);
    action->setObjectName(QStringLiteral("addMissingStepButton"));
    connect(action, &QPushButton::clicked, this, &PrepareSteps::remedyRequested);
}

} // namespace ui

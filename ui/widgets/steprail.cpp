#include "ui/widgets/steprail.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/railbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

StepRail::StepRail(QWidget* parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_lock(new QLabel)
{
    setObjectName(QStringLiteral("stepRail"));
    setAccessibleName(tr("Steps"));
    setFixedWidth(metrics::railWidth);
    m_layout->setContentsMargins(0, 12, 0, 12);
    m_layout->setSpacing(0);
    m_layout->addStretch();

    m_lock->setFixedWidth(16);
    auto* words = new QLabel(tr("Nothing leaves this computer"));
    words->setWordWrap(true);
    words->setFont(interfaceFont(12));
    words->setProperty("muted", true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 8, 0);
    foot->setSpacing(8);
    foot->addWidget(m_lock);
    foot->addWidget(words, 1);
    m_layout->addLayout(foot);
    retint();
}

void StepRail::addStep(const QString& icon, const QString& name, const QString& shortcut,
                       const QString& help)
{
    auto* button = new RailButton(icon, name);
    button->setWhatsThis(help);
    button->setObjectName(icon + QStringLiteral("StepButton")); // the same in every language
    if (!shortcut.isEmpty())
        button->setToolTip(QStringLiteral("%1  (%2)").arg(name, shortcut));
    const int step = int(m_buttons.size());
    m_buttons.append(button);
    m_layout->insertWidget(step, button);
    // Wide enough for the longest name in this language.
    setFixedWidth(std::max(minimumWidth(), button->sizeHint().width() + 1));
    connect(button, &QAbstractButton::toggled, this, [this, step](bool checked) {
        if (checked)
            emit stepChosen(step);
    });
}

void StepRail::setMark(int step, Mark mark)
{
    m_buttons.at(step)->setMark(mark);
}

void StepRail::setCurrent(int step)
{
    m_buttons.at(step)->setChecked(true);
}

int StepRail::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return i;
    return -1;
}

void StepRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void StepRail::retint()
{
    m_lock->setPixmap(
        iconPixmap(QStringLiteral("lock"), themeOf(this).muted, 16, devicePixelRatioF()));
}

} // namespace ui

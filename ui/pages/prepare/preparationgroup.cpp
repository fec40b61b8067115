#include "ui/pages/prepare/preparationgroup.h"

#include "ui/pages/prepare/preparewords.h"
#include "ui/widgets/optionspanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

PreparationGroup::PreparationGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_steps(new QLabel)
{
    OptionGroup* group = panel.addGroup(tr("Preparation"));
    m_steps->setObjectName(QStringLiteral("preparationSteps"));
    m_steps->setProperty("muted", true);
    m_steps->setWordWrap(true);
    auto* edit = new QPushButton(tr("Edit the Recipe"));
    edit->setObjectName(QStringLiteral("editRecipeButton"));
    edit->setProperty("link", true);
    edit->setToolTip(tr("Goes to the Prepare page"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit);
    layout->addStretch(1);
    group->addWidget(m_steps);
    group->addWidget(row);
    connect(edit, &QPushButton::clicked, this, &PreparationGroup::recipeRequested);
}

void PreparationGroup::setPlan(const core::prepare::RecipePlan& plan)
{
    m_steps->setText(planWords(plan));
}

} // namespace ui

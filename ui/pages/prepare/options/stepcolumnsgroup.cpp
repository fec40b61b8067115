#include "ui/pages/prepare/options/stepcolumnsgroup.h"

#include "ui/pages/prepare/options/stepfields.h"
#include "ui/pages/prepare/options/stepsubject.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/optionspanel.h"
#include "ui/words/richtext.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace ui {

using namespace core::prepare;

StepColumnsGroup::StepColumnsGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent)
    : StepGroup(subject, parent)
{
    m_group = panel.addGroup(tr("Columns"));
    m_all = new QCheckBox(tr("All that suit"));
    m_all->setObjectName(QStringLiteral("allThatSuitBox"));
    m_all->setToolTip(
        tr("Also those that come to suit later, when a type or a step before is changed"));
    m_columns = new CheckList;
    m_columns->setObjectName(QStringLiteral("columnList"));
    m_columns->setAccessibleName(tr("Columns of the step"));
    m_note = stepNote();
    m_group->addWidget(m_all);
    m_group->addWidget(m_columns);
    m_group->addWidget(m_note);
    connect(m_all, &QCheckBox::clicked, this, &StepColumnsGroup::tickAll);
    connect(m_columns, &CheckList::checkChanged, this, &StepColumnsGroup::tickColumn);
}

void StepColumnsGroup::fill()
{
    const PlanStep* shown = step();
    const bool has = shown && shown->kind() != StepKind::ChooseFeatures;
    m_group->setVisible(has);
    if (!has)
        return;
    const auto& table = *subject().table->table;
    m_suiting = subject().suitingColumns();
    const bool all = shown->columns.empty();
    const bool fills =
        shown->kind() == StepKind::FillNumbers || shown->kind() == StepKind::FillLevels;
    std::vector<CheckItem> items;
    std::size_t ticked = 0;
    for (const std::size_t column : m_suiting) {
        const auto& values = table.column(column);
        CheckItem item;
        item.name = QString::fromStdString(values.name);
        item.isChecked = all || std::find(shown->columns.begin(), shown->columns.end(),
                                          values.name) != shown->columns.end();
        if (fills) {
            const double missing = subject().missingShare(values.name);
            item.isMuted = missing == 0;
            item.note = item.isMuted ? tr("complete") : tr("%1 missing").arg(percentText(missing));
        } else if (values.hasLevels())
            item.note = tr("%1 levels").arg(count(values.levels.size()));
        ticked += item.isChecked;
        items.push_back(std::move(item));
    }
    m_all->setChecked(all);
    m_columns->setVisible(!items.empty());
    m_columns->setItems(std::move(items));
    m_group->setSummary(tr("%1 of %2").arg(count(ticked), count(m_suiting.size())));
    m_note->setText(m_suiting.empty() ? tr("No feature suits this step where it stands.")
                                      : QString());
    m_note->setVisible(m_suiting.empty());
}

void StepColumnsGroup::tickAll(bool all)
{
    if (!editable())
        return;
    PlanStep changed = *editable();
    changed.columns.clear();
    if (!all)
        for (const std::size_t column : m_suiting)
            changed.columns.push_back(subject().table->table->column(column).name);
    emit edited(changed);
    // Nothing to list: the box stays as it was.
    m_all->setChecked(step()->columns.empty());
}

void StepColumnsGroup::tickColumn(int, bool)
{
    if (!editable())
        return;
    PlanStep changed = *editable();
    changed.columns.clear();
    for (std::size_t i = 0; i < m_columns->items().size() && i < m_suiting.size(); ++i)
        if (m_columns->items()[i].isChecked)
            changed.columns.push_back(subject().table->table->column(m_suiting[i]).name);
    if (!changed.columns.empty()) {
        emit edited(changed);
        return;
    }
    // An empty list would mean all of them.
    show();
    m_note->setText(tr("A step is for one column at least; remove the step instead (Del on "
                       "its card)."));
    m_note->show();
}

} // namespace ui

#include "ui/pages/prepare/options/stepgroup.h"

#include "ui/pages/prepare/options/stepsubject.h"

namespace ui {

StepGroup::StepGroup(const StepSubject& subject, QObject* parent)
    : QObject(parent), m_subject(subject)
{
}

void StepGroup::show()
{
    m_filling = true;
    fill();
    m_filling = false;
}

const core::prepare::PlanStep* StepGroup::step() const
{
    return m_subject.shownStep();
}

const core::prepare::PlanStep* StepGroup::editable() const
{
    return m_filling ? nullptr : step();
}

} // namespace ui

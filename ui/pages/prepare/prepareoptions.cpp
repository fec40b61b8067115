#include "ui/pages/prepare/prepareoptions.h"

#include "ui/pages/prepare/options/featurechoicegroup.h"
#include "ui/pages/prepare/options/levelordergroup.h"
#include "ui/pages/prepare/options/stepcolumnsgroup.h"
#include "ui/pages/prepare/options/stepfields.h"
#include "ui/pages/prepare/options/stepmethodgroup.h"
#include "ui/pages/prepare/options/wasmissinggroup.h"
#include "ui/pages/prepare/preparewords.h"
#include "ui/widgets/optionspanel.h"

#include <QLabel>

namespace ui {

using namespace core::prepare;

PrepareOptions::PrepareOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Fit Recipe")))
{
    auto* method = new StepMethodGroup(*m_panel, m_subject, this);
    auto* order = new LevelOrderGroup(*m_panel, m_subject, this);
    auto* features = new FeatureChoiceGroup(*m_panel, m_subject, this);
    auto* columns = new StepColumnsGroup(*m_panel, m_subject, this);
    auto* wasMissing = new WasMissingGroup(*m_panel, m_subject, this);
    m_groups = {method, order, features, columns, wasMissing};
    for (const StepGroup* group : m_groups)
        connect(group, &StepGroup::edited, this, &PrepareOptions::takeStep);
    connect(order, &LevelOrderGroup::orderEdited, this, &PrepareOptions::orderEdited);
    createFootGroups();
    show({});
}

void PrepareOptions::createFootGroups()
{
    m_asideGroup = m_panel->addGroup(tr("Columns set aside"));
    m_aside = new QLabel;
    m_aside->setObjectName(QStringLiteral("setAsideText"));
    m_aside->setWordWrap(true);
    m_aside->setTextFormat(Qt::RichText);
    m_asideGroup->addWidget(m_aside);
    m_splitGroup = m_panel->addGroup(tr("Split"), false);
    m_splitNote = stepNote();
    m_splitNote->setText(tr("Train, validation and test, as chosen on the Predict page. The recipe "
                            "is fitted on the training part only; the others are prepared with "
                            "what was found there."));
    m_splitGroup->addWidget(m_splitNote);
}

void PrepareOptions::show(const StepSubject& subject)
{
    m_subject = subject;
    const PlanStep* shown = m_subject.shownStep();
    m_panel->setTitle(shown ? stepTitleText(shown->kind()) : tr("Set aside"));
    for (StepGroup* group : m_groups)
        group->show();
    m_asideGroup->setVisible(!shown);
    if (!shown) {
        QString text;
        for (const QString& line : m_subject.setAside)
            text += QStringLiteral("<p style=\"margin: 0 0 6px 0\">%1</p>").arg(line);
        m_aside->setText(text.isEmpty()
                             ? tr("Every column is a feature.")
                             : text + tr("<p style=\"margin: 4px 0 0 0\">Roles and types are "
                                         "changed on the Data page.</p>"));
    }
    m_splitGroup->setVisible(!m_subject.split.isEmpty());
    m_splitGroup->setSummary(m_subject.split);
}

void PrepareOptions::takeStep(const PlanStep& changed, const QString& key)
{
    if (changed == *m_subject.shownStep())
        return;
    const std::string method = methodWord(changed);
    const QString title = stepTitleText(changed.kind());
    emit edited(changed,
                method.empty() ? title : tr("%1: %2").arg(title, QString::fromStdString(method)),
                key.isEmpty() ? key : QStringLiteral("%1/%2").arg(key).arg(m_subject.step));
}

} // namespace ui

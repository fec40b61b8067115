#include "ui/pages/prepare/options/featurechoicegroup.h"

#include "ui/pages/prepare/options/stepfields.h"
#include "ui/pages/prepare/options/stepsubject.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/optionspanel.h"
#include "ui/words/richtext.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using namespace core::prepare;

FeatureChoiceGroup::FeatureChoiceGroup(OptionsPanel& panel, const StepSubject& subject,
                                       QObject* parent)
    : StepGroup(subject, parent)
{
    m_group = panel.addGroup(tr("Features"));
    m_limit = stepNumberField("leastAssociationBox", 0, 0.95);
    m_limit->setSingleStep(0.01);
    m_limit->setSpecialValueText(tr("no limit"));
    m_group->setHelpTopic(QStringLiteral("prepare#choose"));
    m_group->addRow(
        tr("Association at least"), m_limit,
        tr("Leaves out features that go with the target less than this, one at a time, measured on "
           "the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a "
           "usual limit. A feature that says little alone may still help beside others."));
    m_most = stepCountField("mostFeaturesBox", 0, 10'000);
    m_most->setSpecialValueText(tr("all"));
    m_group->addRow(tr("Keep at most"), m_most,
                    tr("The so many features that go most closely with the target."));
    m_features = new CheckList;
    m_features->setObjectName(QStringLiteral("featureList"));
    m_features->setAccessibleName(tr("Features that are kept"));
    m_features->setMostRows(16);
    m_note = stepNote();
    m_group->addWidget(m_features);
    m_group->addWidget(m_note);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this,
            [this] { takeLimits(QStringLiteral("limit")); });
    connect(m_most, &QSpinBox::valueChanged, this, [this] { takeLimits(QStringLiteral("most")); });
    connect(m_features, &CheckList::checkChanged, this, &FeatureChoiceGroup::tickFeature);
}

void FeatureChoiceGroup::fill()
{
    const PlanStep* shown = step();
    const auto* choice = shown ? std::get_if<ChooseFeatures>(&shown->options) : nullptr;
    m_group->setVisible(choice);
    if (!choice)
        return;
    const bool hasTarget = subject().use == PlanUse::Predict;
    m_group->setRowVisible(m_limit, hasTarget);
    m_group->setRowVisible(m_most, hasTarget);
    m_limit->setValue(choice->leastAssociation);
    m_most->setValue(int(choice->most));
    const ChosenFeatures* fitted = nullptr;
    if (subject().preview && subject().isFitted)
        fitted = std::get_if<ChosenFeatures>(
            &subject().preview->recipe.steps[std::size_t(subject().step)].values);
    std::vector<CheckItem> items;
    std::size_t kept = 0;
    bool hasBars = false;
    for (const std::size_t column : subject().columns) {
        const std::string& name = subject().table->table->column(column).name;
        CheckItem item;
        item.name = QString::fromStdString(name);
        item.isChecked = std::find(choice->leftOut.begin(), choice->leftOut.end(), name) ==
                         choice->leftOut.end();
        bool isKept = item.isChecked;
        double strength = std::numeric_limits<double>::quiet_NaN();
        if (const auto known = subject().strengths.find(name); known != subject().strengths.end())
            strength = known->second;
        if (fitted)
            for (const auto& feature : fitted->features)
                if (feature.name == name) {
                    isKept = feature.isKept;
                    if (!std::isnan(feature.association))
                        strength = feature.association;
                }
        if (hasTarget && !std::isnan(strength)) {
            item.bar = std::abs(strength);
            item.note = numberText(strength, 2);
            hasBars = true;
        }
        item.isMuted = !isKept;
        if (item.isChecked && !isKept)
            item.toolTip = tr("%1 is left out by the limit").arg(item.name);
        kept += isKept;
        items.push_back(std::move(item));
    }
    m_features->setItems(std::move(items));
    m_group->setSummary(tr("%1 of %2").arg(count(kept), count(subject().columns.size())));
    QString note = tr("Untick what the model is not to see.");
    if (hasBars)
        note = tr("Bars: association with %1.").arg(subject().target);
    if (kept < subject().columns.size())
        note += tr(" Muted features are left out.");
    m_note->setText(note);
}

void FeatureChoiceGroup::tickFeature(int row, bool isChecked)
{
    if (!editable())
        return;
    PlanStep changed = *editable();
    auto& leftOut = std::get<ChooseFeatures>(changed.options).leftOut;
    const std::string name = m_features->items()[std::size_t(row)].name.toStdString();
    std::erase(leftOut, name);
    if (!isChecked)
        leftOut.push_back(name);
    emit edited(changed);
}

void FeatureChoiceGroup::takeLimits(const QString& key)
{
    if (!editable())
        return;
    PlanStep changed = *editable();
    // A number that was being typed may be done only when another step is shown.
    if (auto* choice = std::get_if<ChooseFeatures>(&changed.options)) {
        choice->leastAssociation = m_limit->value();
        choice->most = std::size_t(m_most->value());
        emit edited(changed, key);
    }
}

} // namespace ui

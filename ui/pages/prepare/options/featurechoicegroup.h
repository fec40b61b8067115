#pragma once

#include "ui/pages/prepare/options/stepgroup.h"

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ui {

class CheckList;
class OptionGroup;
class OptionsPanel;

/// The group "Features" of the step that leaves features out: by hand, or by their association with
/// the target.
class FeatureChoiceGroup : public StepGroup {
    Q_OBJECT
public:
    FeatureChoiceGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent);

protected:
    void fill() override;

private:
    void tickFeature(int row, bool isChecked);
    void takeLimits(const QString& key);

    OptionGroup* m_group;
    QDoubleSpinBox* m_limit;
    QSpinBox* m_most;
    CheckList* m_features;
    QLabel* m_note;
};

} // namespace ui

#pragma once

#include "ui/pages/prepare/options/stepgroup.h"

class QCheckBox;
class QLabel;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Keep what is missing": whether a step that fills cells adds an input that says which
/// were empty.
class WasMissingGroup : public StepGroup {
    Q_OBJECT
public:
    WasMissingGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent);

protected:
    void fill() override;

private:
    /// The column that is missing more often in one class than in another; empty: none.
    QString suggestion() const;

    OptionGroup* m_group;
    QCheckBox* m_flag;
    QLabel* m_note;
};

} // namespace ui

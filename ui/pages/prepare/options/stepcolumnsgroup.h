#pragma once

#include "ui/pages/prepare/options/stepgroup.h"

#include <cstddef>
#include <vector>

class QCheckBox;
class QLabel;

namespace ui {

class CheckList;
class OptionGroup;
class OptionsPanel;

/// The group "Columns": which of the columns that suit it the step is for.
class StepColumnsGroup : public StepGroup {
    Q_OBJECT
public:
    StepColumnsGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent);

protected:
    void fill() override;

private:
    void tickAll(bool all);
    void tickColumn(int row, bool isChecked);

    OptionGroup* m_group;
    QCheckBox* m_all;
    CheckList* m_columns;
    std::vector<std::size_t> m_suiting; ///< table columns, as listed
    QLabel* m_note;
};

} // namespace ui

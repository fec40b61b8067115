#pragma once

#include "ui/pages/prepare/options/stepgroup.h"

#include <vector>

class QButtonGroup;
class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class OptionGroup;
class OptionsPanel;
struct StepMethod;

/// The group "Method": the ways to take the step, and the numbers that belong to the one chosen.
class StepMethodGroup : public StepGroup {
    Q_OBJECT
public:
    StepMethodGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent);

protected:
    void fill() override;

private:
    void createParameters();
    void createButtons(const std::vector<StepMethod>& methods);
    void showMethods();
    void showParameters();
    /// What the method would fill the columns with.
    QString candidateText(core::prepare::NumberFill method) const;

    void chooseMethod(int method);
    /// Takes the fields over into the step.
    void takeParameters(const QString& key);

    int m_kind = -2; ///< kind of step the buttons are made for
    OptionGroup* m_group;
    QVBoxLayout* m_rows;
    QButtonGroup* m_methods;
    std::vector<QLabel*> m_notes; ///< beside the buttons
    QLabel* m_words;
    QDoubleSpinBox* m_constant;
    QSpinBox* m_neighbours;
    QSpinBox* m_rounds;
    QCheckBox* m_middle;
    QDoubleSpinBox* m_leastShare;
    QDoubleSpinBox* m_quantile;
    QDoubleSpinBox* m_fences;
    QSpinBox* m_pieces;
};

} // namespace ui

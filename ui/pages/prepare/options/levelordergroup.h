#pragma once

#include "ui/pages/prepare/options/stepgroup.h"

#include <cstddef>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class OptionGroup;
class OptionsPanel;
class OrderList;

/// The group "Order": the levels of each ordered column from low to high. The order belongs to the
/// column, not to the step.
class LevelOrderGroup : public StepGroup {
    Q_OBJECT
public:
    LevelOrderGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent);

signals:
    /// Levels from low to high.
    void orderEdited(std::size_t column, const std::vector<std::string>& levels);

protected:
    void fill() override;

private:
    void showOrderOf(std::size_t column);

    OptionGroup* m_group;
    QComboBox* m_column;
    OrderList* m_order;
    QLabel* m_note;
    QPushButton* m_makeOrdinal;
};

} // namespace ui

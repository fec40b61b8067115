#pragma once

#include "ui/pages/prepare/options/stepsubject.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

class QLabel;

namespace ui {

class OptionGroup;
class OptionsPanel;
class StepGroup;

/// The options of the step chosen on the Prepare page, a group for each kind. What is changed here
/// goes out as the whole step; what is shown comes in with show().
class PrepareOptions : public QObject {
    Q_OBJECT
public:
    explicit PrepareOptions(QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }

    void show(const StepSubject& subject);

signals:
    /// `mergeKey`: see RecipePlans::setPlan.
    void edited(const core::prepare::PlanStep& step, const QString& text, const QString& mergeKey);
    /// Levels from low to high.
    void orderEdited(std::size_t column, const std::vector<std::string>& levels);

private:
    void createFootGroups();
    void takeStep(const core::prepare::PlanStep& changed, const QString& key);

    OptionsPanel* m_panel;
    StepSubject m_subject;
    std::vector<StepGroup*> m_groups;

    OptionGroup* m_asideGroup;
    QLabel* m_aside;
    OptionGroup* m_splitGroup;
    QLabel* m_splitNote;
};

} // namespace ui

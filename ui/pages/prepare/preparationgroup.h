#pragma once

#include "core/prepare/recipeplan.h"

#include <QObject>

class QLabel;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Preparation" in the options of a step that fits a recipe: its steps in words, and the
/// way to the page where they are edited.
class PreparationGroup : public QObject {
    Q_OBJECT
public:
    /// Adds the group at the end of the panel.
    explicit PreparationGroup(OptionsPanel& panel, QObject* parent = nullptr);

    void setPlan(const core::prepare::RecipePlan& plan);

signals:
    void recipeRequested();

private:
    QLabel* m_steps;
};

} // namespace ui

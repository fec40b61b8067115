#pragma once

#include "ui/workspace/recipepreview.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace ui {

/// What the options on the Prepare page are about: one step of a plan, and what is known of its
/// columns.
struct StepSubject {
    OpenTablePointer table;
    PlanUse use = PlanUse::Segment;
    core::prepare::RecipePlan plan;
    int step = -1;                           ///< −1: what is set aside
    std::vector<std::size_t> columns;        ///< of the table, that go into the recipe
    RecipePreviewPointer preview;            ///< null: not fitted yet
    bool isFitted = false;                   ///< the preview is of this very step
    std::map<std::string, double> strengths; ///< association of features with the target
    QString target;
    QString split; ///< "60 / 20 / 20 · stratified · 42"; empty: all rows
    QStringList setAside;

    /// Null for what is set aside, and without a table.
    const core::prepare::PlanStep* shownStep() const;
    /// Table columns that suit the step where it stands.
    std::vector<std::size_t> suitingColumns() const;
    /// Of the rows fitted on, else of the table.
    double missingShare(const std::string& column) const;
};

} // namespace ui

#pragma once

#include "ui/workspace/recipepreview.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

class RecipePlans;
class Workspace;

/// The recipe that the Prepare page is about, as the workspace has it at the moment of asking.
class ShownRecipe {
public:
    explicit ShownRecipe(Workspace& workspace) : m_workspace(workspace) {}

    OpenTablePointer table() const;
    PlanUse use() const;
    bool predicts() const { return use() == PlanUse::Predict; }
    const core::prepare::RecipePlan& plan() const;
    const core::prepare::PlanStep& step(int index) const;
    const RecipeBasis& basis() const;
    /// Table columns that go in.
    std::vector<std::size_t> columns() const;
    /// The basis's, else the table's.
    std::optional<std::size_t> target() const;
    std::uint64_t seed() const;

    /// Null before the first fit; may be out of date.
    RecipePreviewPointer preview() const;
    bool isOutOfDate() const;
    bool isBeingFitted() const;
    /// Whether it is fitted by itself after every change.
    bool isCheap() const;
    /// Whether the preview's step of this place is the plan's, and so are those before it.
    bool isFitted(int step) const;

private:
    RecipePlans& recipes() const;

    Workspace& m_workspace;
};

} // namespace ui

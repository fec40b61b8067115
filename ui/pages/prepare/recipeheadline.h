#pragma once

#include <QString>

namespace ui {

class ShownRecipe;

/// Rich text: how many features become how many inputs, and on which rows that was fitted.
QString recipeHeadline(const ShownRecipe& shown);
/// What stands under saved pictures: the table, the rows, the seed, the day. Empty: not fitted yet.
QString recipeCaption(const ShownRecipe& shown);
/// Rich text: what each step does, in a sentence each.
QString recipeInSentences(const ShownRecipe& shown);

} // namespace ui

#include "ui/pages/prepare/recipeheadline.h"

#include "ui/pages/prepare/shownrecipe.h"
#include "ui/words/richtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ui {

using namespace core::prepare;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

QString recipeHeadline(const ShownRecipe& shown)
{
    const RecipePreviewPointer preview = shown.preview();
    const std::size_t features = shown.columns().size();
    const auto featureText = [](std::size_t n) {
        return n == 1 ? tr("1 feature") : tr("%1 features").arg(count(n));
    };
    if (!preview)
        return tr("%1 · the recipe is not fitted yet").arg(bold(featureText(features)));
    const Recipe& recipe = preview->recipe;
    const QString inputs =
        recipe.width() == 1 ? tr("1 input") : tr("%1 inputs").arg(count(recipe.width()));
    QString text = bold(preview->columns.size() == 1
                            ? tr("1 feature becomes %1").arg(inputs)
                            : tr("%1 become %2").arg(featureText(preview->columns.size()), inputs));
    text += recipe.cellsFilled == 1 ? tr(" · 1 cell filled")
                                    : tr(" · %1 cells filled").arg(count(recipe.cellsFilled));
    text += shown.predicts()
                ? tr(" · fitted on %1 training rows only, the same for every later file")
                      .arg(count(preview->rows.size()))
                : tr(" · fitted on all %1 rows").arg(count(preview->rows.size()));
    if (shown.isOutOfDate())
        text += shown.isBeingFitted() ? tr(" · fitting…") : tr(" · out of date");
    return text;
}

QString recipeCaption(const ShownRecipe& shown)
{
    const OpenTablePointer open = shown.table();
    const RecipePreviewPointer preview = shown.preview();
    if (!open || !preview)
        return {};
    const QString rows = shown.predicts() ? tr("%1 training rows") : tr("%1 rows");
    return tr("%1 · recipe fitted on %2 · seed %3 · %4")
        .arg(open->title, rows.arg(count(preview->rows.size())))
        .arg(shown.seed())
        .arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
}

QString recipeInSentences(const ShownRecipe& shown)
{
    const RecipePreviewPointer preview = shown.preview();
    if (!preview || shown.isOutOfDate())
        return tr("<p>Fit the recipe to read what each step does.</p>");
    QString words =
        QStringLiteral("<p>%1</p>")
            .arg(preview->request.use == PlanUse::Predict
                     ? tr("Fitted on %1 training rows of %2.")
                           .arg(count(preview->rows.size()), shown.table()->title.toHtmlEscaped())
                     : tr("Fitted on all %1 rows of %2.")
                           .arg(count(preview->rows.size()), shown.table()->title.toHtmlEscaped()));
    words += QStringLiteral("<ol>");
    for (const std::string& sentence : preview->recipe.sentences())
        words += QStringLiteral("<li style=\"margin-bottom: 6px\">%1</li>").arg(html(sentence));
    words += QStringLiteral("</ol>");
    return words;
}

} // namespace ui

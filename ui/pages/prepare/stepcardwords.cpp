#include "ui/pages/prepare/stepcardwords.h"

#include "ui/pages/prepare/preparewords.h"
#include "ui/pages/prepare/shownrecipe.h"
#include "ui/words/richtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core::prepare;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

/// Columns that the step works on, or would.
QStringList chipsOf(const ShownRecipe& recipe, int step)
{
    const PlanStep& now = recipe.step(step);
    if (now.kind() == StepKind::ChooseFeatures)
        return {};
    const auto& table = *recipe.table()->table;
    if (recipe.isFitted(step))
        return chipsOfFitted(recipe.preview()->recipe, std::size_t(step), table);
    QStringList chips;
    for (const std::size_t column :
         columnsSuiting(recipe.plan(), std::size_t(step), table, recipe.columns()))
        if (now.columns.empty() || std::find(now.columns.begin(), now.columns.end(),
                                             table.column(column).name) != now.columns.end())
            chips << QString::fromStdString(table.column(column).name);
    return chips;
}

/// Rich text: what the step did when it was fitted.
QString sentenceOf(const ShownRecipe& recipe, int step)
{
    if (!recipe.isFitted(step))
        return recipe.isBeingFitted() || recipe.isCheap()
                   ? QString()
                   : tr("Not fitted yet: press F5 to see what it does.");
    QString text;
    for (const TextPart& part : recipe.preview()->recipe.stepSentence(std::size_t(step)))
        text += part.isStrong ? bold(QString::fromStdString(part.text))
                              : QString::fromStdString(part.text).toHtmlEscaped();
    return text;
}

} // namespace

StepCardText setAsideCard(const ShownRecipe& recipe, QStringList* lines)
{
    return asideCard(*recipe.table(), recipe.columns(), recipe.target(), recipe.predicts(), lines);
}

StepCardText stepCard(const ShownRecipe& recipe, int step, const std::vector<PlanProblem>& problems)
{
    const PlanStep& now = recipe.step(step);
    StepCardText text;
    text.icon = stepIcon(now.kind());
    text.title = stepTitleText(now.kind());
    text.method = QString::fromStdString(methodWord(now));
    text.sentence = sentenceOf(recipe, step);
    text.chips = chipsOf(recipe, step);
    if (now.kind() == StepKind::UseOrder && text.chips.size() == 1)
        text.between = orderChips(*recipe.table()->table, text.chips);
    // What was never fitted is not out of date; the sentence says so.
    text.badge = recipe.isFitted(step) ? StepCardText::Badge::Fitted
                 : recipe.preview()    ? StepCardText::Badge::OutOfDate
                                       : StepCardText::Badge::None;
    QStringList texts;
    const bool isIdle = suitsNothing(now, *recipe.table()->table, recipe.columns());
    if (isIdle)
        text.badge = StepCardText::Badge::Idle;
    for (const PlanProblem& problem : problems) {
        // A step that waits for columns of its kind does no harm.
        if (problem.step != std::size_t(step) || (isIdle && !problem.isError))
            continue;
        texts << problemText(problem);
        text.isError = text.isError || problem.isError;
        text.badge = text.isError ? StepCardText::Badge::Error : StepCardText::Badge::Look;
    }
    text.problem = texts.join(QStringLiteral("<br>"));
    return text;
}

PlanProblemWords planProblemWords(const std::vector<PlanProblem>& problems)
{
    // What has one remedy is said once.
    struct Line {
        const PlanProblem* first;
        std::size_t more = 0;
    };
    std::vector<Line> lines;
    bool isError = false;
    for (const PlanProblem& problem : problems) {
        if (problem.step)
            continue;
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return line.first->remedy == problem.remedy;
        });
        if (same == lines.end())
            lines.push_back({&problem});
        else
            ++same->more;
        isError = isError || problem.isError;
    }
    QStringList texts;
    for (const Line& line : lines)
        texts << html(line.first->text) + QLatin1Char(' ') +
                     (line.more > 0 ? tr("The same holds for %1 more. ").arg(count(line.more))
                                    : QString()) +
                     html(line.first->remedy);
    const auto missing = missingStep(problems);
    return {texts.join(QStringLiteral("<br>")), isError,
            missing ? tr("Add “%1”").arg(stepTitleText(*missing)) : QString()};
}

std::optional<StepKind> missingStep(const std::vector<PlanProblem>& problems)
{
    std::optional<StepKind> kind;
    for (const PlanProblem& problem : problems)
        if (!problem.step && problem.missingStep && (!kind || problem.isError)) {
            kind = problem.missingStep;
            if (problem.isError)
                break;
        }
    return kind;
}

} // namespace ui

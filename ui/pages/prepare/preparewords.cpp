#include "ui/pages/prepare/preparewords.h"

#include "ui/words/richtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

using namespace core::prepare;
using core::data::ColumnRole;
using core::data::ColumnType;

namespace {

constexpr std::size_t mostNamed = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

/// Where steps of a kind usually stand: a transform comes before the scale it would undo.
int usualPlace(StepKind kind)
{
    static constexpr std::array<int, 10> places{
        1, // FillNumbers
        2, // FillLevels
        3, // GroupRareLevels
        4, // UseOrder
        5, // SplitLevels
        7, // TransformNumbers
        6, // ClipNumbers
        9, // ScaleNumbers
        8, // SplitNumbers
        0, // ChooseFeatures
    };
    return places[std::size_t(kind)];
}

/// "**ID** and **Code** tell customers apart"; beyond a few names only their number.
QString sentenceOf(const std::vector<std::string>& names, const QString& one, const QString& many)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min(names.size(), mostNamed); ++i)
        shown << QStringLiteral("<b>%1</b>").arg(html(names[i]));
    QString subject = shown.join(QStringLiteral(", "));
    if (names.size() > mostNamed)
        subject += tr(" and %1 more").arg(count(names.size() - mostNamed));
    return (names.size() == 1 ? one : many).arg(subject);
}

} // namespace

QString stepTitleText(StepKind kind)
{
    const auto title = stepTitle(kind);
    return QCoreApplication::translate("Recipe", title.data()); // ends with a zero: a literal
}

QString stepIcon(StepKind kind)
{
    switch (kind) {
    case StepKind::FillNumbers:
    case StepKind::FillLevels:
        return QStringLiteral("step-fill");
    case StepKind::GroupRareLevels:
        return QStringLiteral("step-group");
    case StepKind::UseOrder:
        return QStringLiteral("step-order");
    case StepKind::SplitLevels:
        return QStringLiteral("step-split");
    case StepKind::TransformNumbers:
        return QStringLiteral("step-transform");
    case StepKind::ClipNumbers:
        return QStringLiteral("step-clip");
    case StepKind::ScaleNumbers:
        return QStringLiteral("step-scale");
    case StepKind::SplitNumbers:
        return QStringLiteral("step-split");
    case StepKind::ChooseFeatures:
        return QStringLiteral("filter");
    }
    return {};
}

QString stepPurpose(StepKind kind)
{
    switch (kind) {
    case StepKind::FillNumbers:
        return tr("Gives empty cells of numbers and dates a value");
    case StepKind::FillLevels:
        return tr("Gives empty cells of categories a level");
    case StepKind::GroupRareLevels:
        return tr("Makes one level of those that only few customers have");
    case StepKind::UseOrder:
        return tr("Turns ordered levels into 0, 1, 2 … from low to high");
    case StepKind::SplitLevels:
        return tr("Makes an input of 0 and 1 for each level (one-hot)");
    case StepKind::TransformNumbers:
        return tr("Pulls in the long tail of amounts and counts");
    case StepKind::ClipNumbers:
        return tr("Moves outliers to a limit");
    case StepKind::ScaleNumbers:
        return tr("Brings numbers of different units to one scale");
    case StepKind::SplitNumbers:
        return tr("Adds inputs for the pieces of each number’s range, so that a network bends "
                  "easily");
    case StepKind::ChooseFeatures:
        return tr("Leaves features out, by hand or by association with the target");
    }
    return {};
}

QString problemText(const PlanProblem& problem)
{
    QString text = html(problem.text);
    if (!problem.remedy.empty())
        text += QLatin1Char(' ') + html(problem.remedy);
    return text;
}

StepCardText asideCard(const OpenTable& open, const std::vector<std::size_t>& used,
                       std::optional<std::size_t> target, bool predicts, QStringList* lines)
{
    const core::data::DataTable& table = *open.table;
    std::vector<std::string> apart, texts, ignored, unticked;
    QString goal;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        const std::string& name = table.column(column).name;
        if (std::find(used.begin(), used.end(), column) != used.end())
            continue;
        if (target == column)
            goal = (predicts ? tr("<b>%1</b> is what is to be predicted")
                             : tr("<b>%1</b> is the target; segments are found without it"))
                       .arg(html(name));
        else if (table.role(column) == ColumnRole::Identifier ||
                 table.column(column).type == ColumnType::Identifier)
            apart.push_back(name);
        else if (table.column(column).type == ColumnType::Text)
            texts.push_back(name);
        else if (table.role(column) == ColumnRole::Ignored)
            ignored.push_back(name);
        else
            unticked.push_back(name);
    }
    QStringList sentences;
    QStringList words;
    const auto add = [&](const std::vector<std::string>& names, const QString& word,
                         const QString& one, const QString& many) {
        if (names.empty())
            return;
        words << word;
        sentences << sentenceOf(names, one, many);
    };
    add(apart, apart.size() == 1 ? tr("identifier") : tr("identifiers"),
        tr("%1 tells customers apart; it takes no part in training"),
        tr("%1 tell customers apart; they take no part in training"));
    add(texts, tr("free text"), tr("%1 holds free text"), tr("%1 hold free text"));
    add(ignored, tr("ignored"), tr("%1 is ignored"), tr("%1 are ignored"));
    add(unticked, tr("not a feature"), tr("%1 is not ticked as a feature"),
        tr("%1 are not ticked as features"));
    if (!goal.isEmpty()) {
        words << tr("target");
        sentences << goal;
    }
    if (lines)
        *lines = sentences;
    StepCardText text;
    if (sentences.isEmpty())
        return text;
    text.icon = QStringLiteral("key");
    text.title = tr("Set aside");
    text.method = words.join(QStringLiteral(", "));
    text.sentence = sentences.join(QStringLiteral(" · "));
    text.canMove = false;
    return text;
}

QStringList chipsOfFitted(const Recipe& recipe, std::size_t step, const core::data::DataTable&)
{
    const FittedStep& fitted = recipe.steps[step];
    const bool counts =
        fitted.plan.kind() == StepKind::SplitLevels || fitted.plan.kind() == StepKind::SplitNumbers;
    const bool fills = fitted.plan.kind() == StepKind::FillNumbers ||
                       fitted.plan.kind() == StepKind::FillLevels ||
                       fitted.plan.kind() == StepKind::ClipNumbers ||
                       fitted.plan.kind() == StepKind::GroupRareLevels;
    QStringList changed;
    QStringList others;
    for (const ColumnEffect& effect : fitted.effects) {
        QString name = QString::fromStdString(effect.column);
        if (counts) // "9 inputs" → "Profession 9"
            name += QLatin1Char(' ') +
                    QString::fromStdString(effect.into).section(QLatin1Char(' '), 0, 0);
        (effect.cells > 0 || !fills ? changed : others) << name;
    }
    return changed.isEmpty() ? others : changed;
}

QString orderChips(const core::data::DataTable& table, QStringList& chips)
{
    const auto column = table.find(chips.front().toStdString());
    if (!column || !table.column(*column).hasLevels())
        return {};
    chips.clear();
    for (const std::string& level : table.column(*column).levels)
        chips << QString::fromStdString(level);
    return QStringLiteral("<");
}

bool suitsNothing(const PlanStep& step, const core::data::DataTable& table,
                  const std::vector<std::size_t>& columns)
{
    return step.kind() != StepKind::ChooseFeatures && step.columns.empty() &&
           columnsSuiting({{step}}, 0, table, columns).empty();
}

std::map<std::string, double> strengthsAgainst(const core::explore::AssociationMatrix& matrix,
                                               std::size_t target)
{
    std::map<std::string, double> strengths;
    if (std::find(matrix.columns.begin(), matrix.columns.end(), target) == matrix.columns.end())
        return strengths;
    for (const auto& feature : core::explore::rankAgainst(matrix, target))
        strengths[feature.name] = feature.value;
    return strengths;
}

QString planWords(const RecipePlan& plan)
{
    QStringList words;
    for (const PlanStep& step : plan.steps) {
        const std::string method = methodWord(step);
        words << (method.empty() ? stepTitleText(step.kind()) : QString::fromStdString(method));
    }
    return words.isEmpty() ? tr("No step at all") : words.join(QStringLiteral(" · "));
}

PlanStep newStep(StepKind kind)
{
    switch (kind) {
    case StepKind::FillNumbers:
        return {FillNumbers{}, {}};
    case StepKind::FillLevels:
        return {FillLevels{}, {}};
    case StepKind::GroupRareLevels:
        return {GroupRareLevels{}, {}};
    case StepKind::UseOrder:
        return {UseOrder{}, {}};
    case StepKind::SplitLevels:
        return {SplitLevels{}, {}};
    case StepKind::TransformNumbers:
        return {TransformNumbers{}, {}};
    case StepKind::ClipNumbers:
        return {ClipNumbers{}, {}};
    case StepKind::ScaleNumbers:
        return {ScaleNumbers{}, {}};
    case StepKind::SplitNumbers:
        return {SplitNumbers{}, {}};
    case StepKind::ChooseFeatures:
        break;
    }
    return {ChooseFeatures{}, {}};
}

std::size_t placeFor(StepKind kind, const RecipePlan& plan)
{
    const auto behind =
        std::find_if(plan.steps.begin(), plan.steps.end(), [&](const PlanStep& step) {
            return usualPlace(step.kind()) > usualPlace(kind);
        });
    return std::size_t(behind - plan.steps.begin());
}

} // namespace ui

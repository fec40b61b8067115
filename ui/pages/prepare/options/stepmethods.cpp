#include "ui/pages/prepare/options/stepmethods.h"

#include <QCoreApplication>

namespace ui {

using namespace core::prepare;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

std::vector<StepMethod> methodsOf(StepKind kind)
{
    switch (kind) {
    case StepKind::FillNumbers:
        return {{int(NumberFill::Median), tr("Median"),
                 tr("The middle value: half of the customers are below. Outliers do not move it.")},
                {int(NumberFill::Mean), tr("Mean"),
                 tr("The average: sum / count. A few very large values pull it up.")},
                {int(NumberFill::MostFrequent), tr("Most frequent"),
                 tr("The value that occurs most often; the smallest of several.")},
                {int(NumberFill::Constant), tr("Constant"),
                 tr("A value of your own, such as 0 where an empty cell means none.")},
                {int(NumberFill::NearestNeighbours), tr("Nearest neighbours"),
                 tr("The mean of the most similar customers, compared over all features that both "
                    "have.")},
                {int(NumberFill::Iterative), tr("Regression"),
                 tr("What the other features lead to expect: each column with gaps is regressed on "
                    "all others, round after round, until nothing moves.")}};
    case StepKind::FillLevels:
        return {
            {int(LevelFill::MostFrequent), tr("Most frequent"),
             tr("The level that occurs most often.")},
            {int(LevelFill::OwnLevel), tr("A level of their own"),
             tr("Empty becomes the level “missing”: nothing is guessed, and the model may learn "
                "from it.")},
            {int(LevelFill::NearestNeighbours), tr("Nearest neighbours"),
             tr("The level that most of the similar customers have, compared over all "
                "features.")}};
    case StepKind::TransformNumbers:
        return {{int(TransformMethod::YeoJohnson), tr("Yeo–Johnson"),
                 tr("A power of its own for each column, chosen so that the result is as close to "
                    "a bell curve as can be; takes negative values too.")},
                {int(TransformMethod::Log1p), tr("Logarithm"),
                 tr("log(1 + x): for amounts and counts that spread over powers of ten.")}};
    case StepKind::ClipNumbers:
        return {{int(ClipLimits::Fences), tr("Fences"),
                 tr("So many interquartile ranges beyond the quartiles (Tukey).")},
                {int(ClipLimits::Quantiles), tr("Quantiles"),
                 tr("The lowest and the highest share of the customers are moved to the limit.")}};
    case StepKind::ScaleNumbers:
        return {
            {int(ScaleMethod::Standard), tr("Standard"), tr("(x − mean) / standard deviation.")},
            {int(ScaleMethod::MinMax), tr("Min–max"),
             tr("(x − smallest) / range: from 0 to 1. One outlier squeezes all others.")},
            {int(ScaleMethod::Robust), tr("Robust"),
             tr("(x − median) / interquartile range: outliers do not matter.")}};
    case StepKind::GroupRareLevels:
    case StepKind::UseOrder:
    case StepKind::SplitLevels:
    case StepKind::SplitNumbers:
    case StepKind::ChooseFeatures:
        break;
    }
    return {};
}

int methodOf(const PlanStep& step)
{
    switch (step.kind()) {
    case StepKind::FillNumbers:
        return int(std::get<FillNumbers>(step.options).method);
    case StepKind::FillLevels:
        return int(std::get<FillLevels>(step.options).method);
    case StepKind::TransformNumbers:
        return int(std::get<TransformNumbers>(step.options).method);
    case StepKind::ClipNumbers:
        return int(std::get<ClipNumbers>(step.options).limits);
    case StepKind::ScaleNumbers:
        return int(std::get<ScaleNumbers>(step.options).method);
    default:
        return -1;
    }
}

void setMethod(PlanStep& step, int method)
{
    if (auto* numbers = std::get_if<FillNumbers>(&step.options))
        numbers->method = NumberFill(method);
    else if (auto* levels = std::get_if<FillLevels>(&step.options))
        levels->method = LevelFill(method);
    else if (auto* transform = std::get_if<TransformNumbers>(&step.options))
        transform->method = TransformMethod(method);
    else if (auto* clip = std::get_if<ClipNumbers>(&step.options))
        clip->limits = ClipLimits(method);
    else if (auto* scale = std::get_if<ScaleNumbers>(&step.options))
        scale->method = ScaleMethod(method);
}

QString methodWordsOf(StepKind kind)
{
    switch (kind) {
    case StepKind::SplitLevels:
        return tr(
            "Each level becomes an input of its own that is 1 for its customers and 0 for the "
            "others, so that no order is made up where there is none.");
    case StepKind::UseOrder:
        return tr("Ordered levels become 0, 1, 2 … from low to high, so that the "
                  "model knows what lies between what.");
    case StepKind::SplitNumbers:
        return tr(
            "The range of each number is cut at quantiles, so that equally many customers lie in "
            "each piece. A number stays, and an input for each piece rises from 0 to 1 across it. "
            "Networks follow bends better with them; trees have no need of them.");
    default:
        return {};
    }
}

} // namespace ui

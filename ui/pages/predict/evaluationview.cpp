#include "ui/pages/predict/evaluationview.h"

#include "core/predict/evaluation/aucinterval.h"
#include "ui/words/richtext.h"
#include "ui/plots/predict/curveplot.h"
#include "ui/plots/predict/reliabilityplot.h"
#include "ui/plots/predict/thresholdplot.h"
#include "ui/widgets/plotcard.h"

#include <QLabel>

namespace ui {

using core::predict::JudgedPart;
using core::predict::Thresholds;

namespace {

constexpr int leastHeight = 350;

} // namespace

EvaluationView::EvaluationView(QWidget* parent)
    : CardGrid(parent), m_roc(new CurvePlot(CurvePlot::Kind::Roc)),
      m_precisionRecall(new CurvePlot(CurvePlot::Kind::PrecisionRecall)),
      m_reliability(new ReliabilityPlot), m_threshold(new ThresholdPlot),
      m_rocCard(new PlotCard(tr("ROC"), m_roc)),
      m_precisionRecallCard(new PlotCard(tr("Precision and recall"), m_precisionRecall)),
      m_reliabilityCard(new PlotCard(tr("Reliability"), m_reliability)),
      m_thresholdCard(new PlotCard(tr("Threshold"), m_threshold)), m_thresholdText(new QLabel)
{
    setObjectName(QStringLiteral("evaluationView"));
    m_roc->setObjectName(QStringLiteral("rocPlot"));
    m_precisionRecall->setObjectName(QStringLiteral("precisionRecallPlot"));
    m_reliability->setObjectName(QStringLiteral("reliabilityPlot"));
    m_threshold->setObjectName(QStringLiteral("thresholdPlot"));
    m_thresholdText->setObjectName(QStringLiteral("thresholdFigures"));
    m_thresholdText->setWordWrap(true);
    m_thresholdCard->addBodyWidget(m_thresholdText, false);
    for (PlotCard* card : plotCards())
        connect(card, &PlotCard::failed, this, &EvaluationView::failed);
    connect(m_threshold, &ThresholdPlot::thresholdChanged, this, &EvaluationView::showThreshold);
    clear(tr("Train a model to see its curves."));
    std::vector<Card> cards;
    for (PlotCard* card : plotCards())
        cards.push_back({.widget = card, .leastHeight = leastHeight});
    setCards(std::move(cards));
}

std::vector<PlotCard*> EvaluationView::plotCards() const
{
    return {m_rocCard, m_precisionRecallCard, m_reliabilityCard, m_thresholdCard};
}

void EvaluationView::clear(const QString& text)
{
    m_roc->setLines({});
    m_precisionRecall->setLines({});
    m_reliability->clear();
    m_threshold->setThresholds({}, {}, 0);
    m_thresholdText->clear();
    for (PlotCard* card : plotCards())
        card->plot()->setEmptyText(text);
}

void EvaluationView::setPart(const ShownPart& part)
{
    if (part == m_part)
        return;
    m_part = part;
    m_job.stop();
    m_wanted = part.model != nullptr;
    clear(m_wanted ? tr("Ordering the customers by their probabilities…")
                   : tr("Train a model to see its curves."));
    if (!m_wanted)
        return;
    m_thresholdCard->setVisible(part.model->classes.size() == 2);
    arrange();
    for (PlotCard* card : plotCards())
        card->setCaption(tr("%1, %2 customers").arg(part.name(), count(part.judged().rows.size())));
    if (isVisible())
        compute();
}

void EvaluationView::showEvent(QShowEvent* event)
{
    CardGrid::showEvent(event);
    if (m_wanted)
        compute();
}

core::predict::RankedScores EvaluationView::ranked(const std::vector<std::int32_t>& classes,
                                                   const core::data::Matrix& probabilities,
                                                   const std::stop_token& stop)
{
    return probabilities.columns() == 2
               ? core::predict::rankScores(classes, probabilities, 1, stop)
               : core::predict::rankConfidence(classes, probabilities, stop);
}

EvaluationView::Figures EvaluationView::figuresOf(const ShownPart& part,
                                                  const std::stop_token& stop)
{
    const core::predict::ClassifierModel& model = *part.model;
    const JudgedPart& judged = part.judged();
    Figures figures;
    figures.curves = core::predict::classCurves(judged.classes, judged.probabilities, stop);
    for (const auto& curve : figures.curves)
        figures.areas.push_back(
            core::predict::aucInterval(judged.classes, judged.probabilities, curve.own, stop)
                .interval);
    const auto reliabilityOf = [&](const core::data::Matrix& probabilities) {
        return core::predict::reliability(ranked(judged.classes, probabilities, stop),
                                          core::predict::Binning::EqualWidth);
    };
    figures.before = reliabilityOf(judged.probabilities);
    if (model.temperature.rows > 0) {
        // Scaled probabilities become what they were at the inverse temperature.
        const double temperature = model.temperature.temperature;
        const bool scaled = model.options.scalesProbabilities;
        figures.after = reliabilityOf(core::predict::atTemperature(
            judged.probabilities, scaled ? 1 / temperature : temperature, stop));
        if (scaled)
            std::swap(figures.before, *figures.after);
    }
    if (model.classes.size() != 2)
        return figures;
    const auto thresholdsOf = [&](const JudgedPart& rows) -> std::shared_ptr<const Thresholds> {
        auto scores = core::predict::rankScores(rows.classes, rows.probabilities, 1, stop);
        if (scores.positives == 0 || scores.negatives() == 0)
            return {};
        return std::make_shared<const Thresholds>(std::move(scores));
    };
    figures.thresholds = thresholdsOf(judged);
    if (const auto chosen = part.validation ? figures.thresholds : thresholdsOf(model.validation)) {
        figures.bestF1 = chosen->choose(core::predict::ThresholdGoal::F1).figures.threshold;
        figures.bestYouden =
            chosen->choose(core::predict::ThresholdGoal::YoudenJ).figures.threshold;
    }
    return figures;
}

void EvaluationView::compute()
{
    m_wanted = false;
    Job& job = m_job.start(
        [this, part = m_part](Job&, const core::TrainingControl& control) -> Job::Deliver {
            auto figures = std::make_shared<const Figures>(figuresOf(part, control.discard));
            return [this, figures] { show(*figures); };
        });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        clear(error.headline + QLatin1Char(' ') + error.remedy);
    });
}

void EvaluationView::show(const Figures& figures)
{
    const core::predict::ClassifierModel& model = *m_part.model;
    QStringList names;
    for (const auto& name : model.classes)
        names << QString::fromStdString(name);
    m_roc->setCurves(figures.curves, names, figures.areas);
    m_precisionRecall->setCurves(figures.curves, names);
    const bool two = names.size() == 2;
    const QString second = tr("“%1”").arg(names.back());
    m_reliability->setReliability(figures.before, two ? second : tr("right answers"));
    if (figures.after)
        m_reliability->setScaled(*figures.after, model.temperature);
    if (!two)
        return;
    m_threshold->setThresholds(figures.thresholds, second,
                               static_cast<qint64>(m_part.judged().rows.size()));
    std::vector<ThresholdPlot::Choice> choices;
    if (figures.bestF1)
        choices.push_back({tr("best F1"), *figures.bestF1});
    if (figures.bestYouden)
        choices.push_back({tr("best Youden"), *figures.bestYouden});
    m_threshold->setChoices(std::move(choices));
    m_threshold->setThreshold(model.threshold.value_or(0.5));
    showThreshold();
}

void EvaluationView::showThreshold()
{
    if (!m_threshold->hasFigure()) {
        m_thresholdText->clear();
        return;
    }
    const auto now = m_threshold->figures();
    const auto& classes = m_part.model->classes;
    m_thresholdText->setText(
        tr("%1 of %2 “%3” found · %4 “%5” taken for it · %6 right in all · F1 %7. The results are "
           "shown at %8.")
            .arg(count(now.truePositives), count(now.truePositives + now.falseNegatives),
                 QString::fromStdString(classes[1]).toHtmlEscaped(), count(now.falsePositives),
                 QString::fromStdString(classes[0]).toHtmlEscaped(), percentText(now.accuracy),
                 numberText(now.f1, 3), numberText(m_part.model->threshold.value_or(0.5), 2)));
    m_roc->setThreshold(now);
    m_precisionRecall->setThreshold(now);
}

} // namespace ui

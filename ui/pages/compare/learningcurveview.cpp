#include "ui/pages/compare/learningcurveview.h"

#include "ui/words/runwords.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/learningcurveplot.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plotcard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {
namespace {

using core::predict::LearningCurve;
using core::predict::RowsVerdict;

/// Both are known by the same words.
core::predict::Score coreScore(LeaderboardScore score)
{
    return *core::predict::scoreFromWord(scoreColumn(score).toStdString());
}

QString verdictText(RowsVerdict verdict)
{
    switch (verdict) {
    case RowsVerdict::Help:
        return LearningCurveView::tr("More customers would help");
    case RowsVerdict::HardlyHelp:
        return LearningCurveView::tr("More customers would hardly help");
    case RowsVerdict::Harm:
        return LearningCurveView::tr("More customers made it worse");
    case RowsVerdict::CannotTell:
        break;
    }
    return LearningCurveView::tr("Whether more customers would help cannot be told");
}

QString rowsText(double rows)
{
    return countText(std::llround(rows));
}

QString foldsText(const LearningCurve& curve)
{
    return curve.repeats > 1
               ? LearningCurveView::tr("%1 × %2 folds").arg(curve.repeats).arg(curve.folds)
               : LearningCurveView::tr("%n folds", nullptr, curve.folds);
}

/// What was left out and why.
QString leftOutText(const LearningCurve& curve)
{
    QString text;
    for (const core::Warning& warning : curve.warnings)
        if (warning.code == "share-left-out")
            text += QStringLiteral("<br>") + QString::fromStdString(warning.text).toHtmlEscaped();
    return text;
}

} // namespace

LearningCurveView::LearningCurveView(ModelRuns& runs, QWidget* parent)
    : QStackedWidget(parent), m_runs(runs), m_content(new QWidget), m_verdict(new QLabel),
      m_plot(new LearningCurvePlot), m_logRows(new QCheckBox(tr("Logarithmic rows")))
{
    m_empty = new EmptyState(
        QStringLiteral("compare"), tr("Would more customers help?"),
        tr("The run shown on the Predict page learns from ever larger shares of the customers and "
           "is judged on others each time. Where its score still rises at the end, more customers "
           "are worth having; where it is level, better columns are."));
    m_start = m_empty->addButton(tr("Draw Learning Curve"), true);
    m_start->setObjectName(QStringLiteral("learningCurveButton"));
    connect(m_start, &QPushButton::clicked, this, &LearningCurveView::startRequested);

    m_verdict->setObjectName(QStringLiteral("verdictText"));
    m_verdict->setWordWrap(true);
    auto* verdict = new QFrame;
    verdict->setObjectName(QStringLiteral("verdict"));
    auto* verdictLayout = new QVBoxLayout(verdict);
    verdictLayout->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    verdictLayout->addWidget(m_verdict);
    m_plot->setObjectName(QStringLiteral("learningCurve"));
    m_plot->setEmptyText(tr("Points appear as the shares are learnt from, the smallest first."));
    m_card = new PlotCard(tr("Learning curve"), m_plot);
    m_card->setMinimumHeight(300);
    m_card->addHeaderWidget(m_logRows);
    m_logRows->setObjectName(QStringLiteral("logRowsBox"));
    m_logRows->setToolTip(tr("The same factor of rows takes the same width"));
    connect(m_logRows, &QCheckBox::toggled, m_plot, &LearningCurvePlot::setLogRows);
    connect(m_card, &PlotCard::failed, this, &LearningCurveView::failed);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(verdict);
    layout->addWidget(m_card, 1);
    addWidget(m_empty);
    addWidget(m_content);
}

void LearningCurveView::setCaption(const QString& caption)
{
    m_plot->setCaption(caption);
}

void LearningCurveView::setStartEnabled(bool enabled)
{
    m_start->setEnabled(enabled);
}

void LearningCurveView::showCurve(LeaderboardScore score)
{
    m_headline.clear();
    if (m_runs.isMakingLearningCurve()) {
        showPart(score);
        return;
    }
    const LearningCurvePointer judged = m_runs.learningCurve();
    setCurrentWidget(judged ? m_content : m_empty);
    if (!judged)
        return;
    const LearningCurve& curve = judged->curve;
    const core::predict::MoreRows& more = judged->answer(coreScore(score));
    const QString answer = QStringLiteral("<b>%1</b>").arg(verdictText(more.verdict));
    const auto points = core::predict::learningPoints(curve.scores, coreScore(score));
    const QString model = QString::fromStdString(curve.name).toHtmlEscaped();
    m_verdict->setText(answer +
                       tr(": %1 learnt from %2 to %3 of the customers in %4 and was judged "
                          "by %5 on those held out. Bands are standard deviations between "
                          "folds, ± below the 95 % intervals of the changes.")
                           .arg(model, rowsText(points.front().rows), rowsText(points.back().rows),
                                foldsText(curve), scoreWords(score)) +
                       (more.verdict == RowsVerdict::CannotTell
                            ? tr(" More repeats narrow them, up to a point.")
                            : QString()) +
                       leftOutText(curve));
    m_headline = tr("%1 of %2 customers · %3 <b>%4</b> ± %5 from all training rows (%6)")
                     .arg(foldsText(curve), countText(static_cast<qint64>(curve.rows)),
                          scoreWords(score), numberText(points.back().heldOut, 3),
                          numberText(points.back().heldOutSd, 3), model);
    m_card->setCaption(tr("%1, %2, seed %3")
                           .arg(QString::fromStdString(curve.name), foldsText(curve))
                           .arg(curve.seed));
    showPoints(curve.scores, score);
    m_plot->setSentence(QString::fromStdString(more.sentence));
}

void LearningCurveView::showPart(LeaderboardScore score)
{
    setCurrentWidget(m_content);
    m_verdict->setText(
        tr("The model learns from ever more customers; a cancelled curve leaves the last one."));
    m_card->setCaption({});
    m_plot->setSentence({});
    showPoints(m_runs.sharesDone(), score);
}

void LearningCurveView::showPoints(std::span<const core::predict::ShareScore> scores,
                                   LeaderboardScore score)
{
    std::vector<LearningCurvePlot::Point> points;
    for (const auto& point : core::predict::learningPoints(scores, coreScore(score)))
        points.push_back({.rows = point.rows,
                          .trainMean = point.learnt,
                          .trainSd = point.learntSd,
                          .heldOutMean = point.heldOut,
                          .heldOutSd = point.heldOutSd});
    m_plot->setPoints(std::move(points), scoreName(score), isShare(score));
}

} // namespace ui

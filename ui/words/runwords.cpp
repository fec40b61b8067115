#include "ui/words/runwords.h"

#include "core/predict/evaluation/modelcomparison.h"
#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using core::predict::ModelKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString counted(const char* text, int n)
{
    return QCoreApplication::translate("ui", text, nullptr, n);
}

LeaderboardFigure figure(double value, const core::predict::Interval& interval)
{
    return {value, interval.low, interval.high};
}

Standing standingOf(core::predict::ComparisonVerdict verdict)
{
    switch (verdict) {
    case core::predict::ComparisonVerdict::FirstIsBetter:
        return Standing::Worse;
    case core::predict::ComparisonVerdict::SecondIsBetter:
        return Standing::Better;
    case core::predict::ComparisonVerdict::CannotBeToldApart:
        break;
    }
    return Standing::CannotBeToldApart;
}

void test(LeaderboardRow& row, const ModelRun& run, const ModelRun* reference)
{
    if (!reference || !ModelRuns::areComparable(*reference->model, *run.model))
        return;
    if (run.id == reference->id) {
        row.standing = Standing::Reference;
        return;
    }
    const auto comparison = core::predict::compareOnRows(reference->model->test.classes,
                                                         reference->model->test.predictions,
                                                         run.model->test.predictions);
    row.standing = standingOf(comparison.verdict);
    row.p = comparison.p;
}

QString enumeration(const QStringList& names)
{
    if (names.size() < 2)
        return names.value(0);
    return tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString numberWord(int number)
{
    switch (number) {
    case 2:
        return tr("Two");
    case 3:
        return tr("Three");
    case 4:
        return tr("Four");
    case 5:
        return tr("Five");
    case 6:
        return tr("Six");
    default:
        return QString::number(number);
    }
}

QString nameOf(const std::vector<LeaderboardRow>& rows, int run)
{
    const auto found = std::ranges::find(rows, run, &LeaderboardRow::run);
    return found == rows.end() ? QString() : found->name.toHtmlEscaped();
}

} // namespace

QString scoreWords(LeaderboardScore score)
{
    QString name = scoreName(score);
    // A name that is all capitals at first stays so.
    if (name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

QString kindText(const core::predict::ClassifierModel& model)
{
    const auto& options = model.options;
    const QLocale locale;
    switch (options.kind) {
    case ModelKind::Network:
        return options.folds > 0 ? counted(QT_TRANSLATE_N_NOOP("ui", "%n networks"), options.folds)
                                 : tr("Network");
    case ModelKind::Logistic:
        return tr("Linear");
    case ModelKind::Neighbours:
        return counted(QT_TRANSLATE_N_NOOP("ui", "%n neighbours"), options.neighbours.neighbours);
    case ModelKind::Forest:
        return counted(QT_TRANSLATE_N_NOOP("ui", "%n trees"), options.forest.trees);
    case ModelKind::Boosting: {
        const auto* course = model.course();
        const int rounds =
            course && course->bestEpoch > 0 ? course->bestEpoch : options.boosting.rounds;
        return tr("%1 rounds, %2")
            .arg(locale.toString(rounds), locale.toString(options.boosting.learningRate));
    }
    case ModelKind::Ensemble:
        return counted(QT_TRANSLATE_N_NOOP("ui", "Mean of %n models"),
                       static_cast<int>(options.members.size()));
    case ModelKind::Baseline:
        break;
    }
    return tr("Always “%1”").arg(QString::fromStdString(model.baselineClass));
}

std::vector<LeaderboardRow> leaderboardRows(const std::vector<ModelRun>& runs, int reference)
{
    const auto found = std::ranges::find(runs, reference, &ModelRun::id);
    const ModelRun* against = found == runs.end() ? nullptr : &*found;
    std::vector<LeaderboardRow> rows;
    for (const ModelRun& run : runs) {
        const auto& evaluation = run.model->test.evaluation;
        LeaderboardRow row;
        row.run = run.id;
        row.name = run.name;
        row.kind = kindText(*run.model);
        row.family = QCoreApplication::translate(
            "Models", core::predict::modelLabel(run.model->options.kind).data());
        row.mark = run.mark;
        row.hasCurve = run.model->course() != nullptr;
        row.checked = run.isChecked;
        row.weightedF1 = figure(evaluation.weightedF1, run.f1.weightedF1);
        row.macroF1 = figure(evaluation.macroF1, run.f1.macroF1);
        row.accuracy = figure(evaluation.accuracy, evaluation.accuracyInterval);
        row.rocAuc = figure(evaluation.rocAuc, run.auc.interval);
        row.logLoss.value = evaluation.logLoss;
        row.seconds = run.model->fitSeconds;
        test(row, run, against);
        rows.push_back(std::move(row));
    }
    return rows;
}

int bestRun(const std::vector<ModelRun>& runs, int with, LeaderboardScore score)
{
    const auto found = std::ranges::find(runs, with, &ModelRun::id);
    if (found == runs.end())
        return 0;
    const std::vector<LeaderboardRow> rows = leaderboardRows(runs, 0);
    int best = 0;
    double highest = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const double value = figureOf(rows[i], score).value;
        if (!ModelRuns::areComparable(*found->model, *runs[i].model) || std::isnan(value))
            continue;
        const double merit = isHigherBetter(score) ? value : -value;
        if (best != 0 && merit <= highest)
            continue;
        best = runs[i].id;
        highest = merit;
    }
    return best;
}

QString verdictText(const std::vector<ModelRun>& runs, const std::vector<LeaderboardRow>& rows,
                    int reference)
{
    QStringList level;
    QStringList worse;
    QStringList better;
    int quickest = 0;
    double least = 0;
    for (const LeaderboardRow& row : rows) {
        const QString name = row.name.toHtmlEscaped();
        if (row.standing == Standing::Worse)
            worse << name;
        else if (row.standing == Standing::Better)
            better << name;
        else if (row.standing == Standing::NotTested)
            continue;
        else {
            level << name;
            if (quickest == 0 || row.seconds < least) {
                quickest = row.run;
                least = row.seconds;
            }
        }
    }
    if (level.size() + worse.size() + better.size() < 2)
        return {};
    QString text;
    if (level.size() > 1)
        text = tr("<b>%1 models cannot be told apart.</b> %2 differ by no more than chance.")
                   .arg(numberWord(static_cast<int>(level.size())), enumeration(level));
    else
        text = tr("<b>%1 stands alone.</b>").arg(nameOf(rows, reference));
    if (!better.isEmpty())
        text += QLatin1Char(' ') +
                tr("Better than %1: %2.").arg(nameOf(rows, reference), enumeration(better));
    if (!worse.isEmpty())
        text += QLatin1Char(' ') +
                (level.size() > 1
                     ? tr("Worse than %1: %2.").arg(nameOf(rows, reference), enumeration(worse))
                     : tr("It beats %1.").arg(enumeration(worse)));
    if (level.size() > 1)
        text += QLatin1Char(' ') +
                tr("Of the first, %1 was the quickest to train.").arg(nameOf(rows, quickest));
    const auto useless = std::ranges::count_if(runs, [](const ModelRun& run) {
        return std::ranges::any_of(run.model->warnings, [](const core::Warning& warning) {
            return warning.code == "collapsed-model" || warning.code == "ties-baseline";
        });
    });
    if (useless > 0)
        text +=
            QLatin1Char(' ') +
            counted(QT_TRANSLATE_N_NOOP(
                        "ui", "%n of the runs do no better than always giving the same answer."),
                    static_cast<int>(useless));
    return text;
}

std::vector<ScoreBarsPlot::Bar> scoreBars(const std::vector<LeaderboardRow>& rows,
                                          LeaderboardScore score)
{
    std::vector<ScoreBarsPlot::Bar> bars;
    for (const LeaderboardRow& row : rows) {
        const LeaderboardFigure& value = figureOf(row, score);
        ScoreBarsPlot::Bar bar{row.name, value.value, value.low, value.high, {}};
        switch (row.standing) {
        case Standing::Reference:
            bar.against = ScoreBarsPlot::Against::Reference;
            break;
        case Standing::Better:
            bar.against = ScoreBarsPlot::Against::Better;
            break;
        case Standing::CannotBeToldApart:
            bar.against = ScoreBarsPlot::Against::CannotBeToldApart;
            break;
        case Standing::Worse:
            bar.against = ScoreBarsPlot::Against::Worse;
            break;
        case Standing::NotTested:
            bar.against = ScoreBarsPlot::Against::NotTested;
            break;
        }
        bars.push_back(std::move(bar));
    }
    return bars;
}

std::vector<LiveCurve::Run> lossCurves(const std::vector<ModelRun>& runs)
{
    std::vector<LiveCurve::Run> curves;
    for (const ModelRun& run : runs) {
        const core::predict::TrainingCourse* course = run.model->course();
        if (!course || !run.isChecked)
            continue;
        LiveCurve::Run curve{.name = run.name, .mark = run.mark, .points = {}, .bestEpoch = 0};
        for (const auto& report : course->history)
            curve.points.push_back({report.epoch, report.trainLoss, report.validationLoss});
        curve.bestEpoch = course->bestEpoch;
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace ui

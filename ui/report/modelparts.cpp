#include "ui/words/runwords.h"
#include "ui/words/richtext.h"
#include "ui/words/scorewords.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/intervalplot.h"
#include "ui/plots/livecurve.h"
#include "ui/report/modelfigures.h"
#include "ui/report/reportwriter.h"
#include "ui/tables/figurewords.h"
#include "ui/tables/leaderboardrow.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ui {

using core::predict::ClassifierModel;
using core::predict::Evaluation;
using core::store::ReportPart;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString testFacts(const ModelRun& run)
{
    return tr("%1, %2 test customers").arg(run.name, count(run.model->test.evaluation.n));
}

void writeModel(ReportWriter& writer)
{
    const ModelRun& run = *writer.source().run();
    const ClassifierModel& model = *run.model;
    const Evaluation& test = model.test.evaluation;
    ReportTable table;
    table.titles = {tr("Score"), tr("Value")};
    table.isNumber = {false, true};
    table.exact = {{QStringLiteral("score"), QStringLiteral("value"), QStringLiteral("low"),
                    QStringLiteral("high")}};
    const auto add = [&](const QString& name, const QString& shown, double value,
                         const core::predict::Interval* interval = nullptr) {
        table.rows.push_back({{name}, {shown}});
        table.exact.push_back({name, exactFigure(value),
                               interval ? exactFigure(interval->low) : QString(),
                               interval ? exactFigure(interval->high) : QString()});
    };
    const auto range = [](const core::predict::Interval& interval) {
        return QStringLiteral(" (%1 – %2)")
            .arg(percentText(interval.low), percentText(interval.high));
    };
    add(tr("Right, with 95 % interval"), percentText(test.accuracy) + range(test.accuracyInterval),
        test.accuracy, &test.accuracyInterval);
    add(tr("Right when always saying “%1”").arg(text(model.baselineClass)),
        percentText(model.baseline.accuracy), model.baseline.accuracy);
    if (model.lookup.n > 0) {
        QStringList names;
        for (const std::string& name : model.lookupFeatures)
            names << text(name);
        add(tr("Right with a look-up in %1").arg(listOf(names)), percentText(model.lookup.accuracy),
            model.lookup.accuracy);
    }
    add(tr("Macro F1"), numberText(test.macroF1, 3), test.macroF1);
    add(tr("Weighted F1"), numberText(test.weightedF1, 3), test.weightedF1);
    if (test.rocAuc == test.rocAuc)
        add(tr("ROC area"), numberText(test.rocAuc, 3), test.rocAuc);
    if (test.logLoss == test.logLoss)
        add(tr("Log loss"), numberText(test.logLoss, 3), test.logLoss);
    writer.heading(partTitle(ReportPart::Model, writer.source()));
    writer.table(std::move(table),
                 {.title = partTitle(ReportPart::Model, writer.source()),
                  .name = QStringLiteral("model-scores"),
                  .alt = {},
                  .caption = tr("Scores on customers that the model has not learnt from."),
                  .facts = testFacts(run)});
    for (const core::Warning& warning : model.warnings)
        writer.text(QStringLiteral("<i>%1</i>").arg(html(warning.text)));
}

void writeConfusion(ReportWriter& writer)
{
    const ModelRun& run = *writer.source().run();
    const Evaluation& test = run.model->test.evaluation;
    QStringList shares;
    for (const auto& line : test.report)
        shares << tr("%1 %2").arg(text(line.name), percentText(line.recall));
    writer.heading(partTitle(ReportPart::Confusion, writer.source()));
    writer.figure({.title = tr("Confusion matrix"),
                   .name = QStringLiteral("confusion-matrix"),
                   .alt = tr("True against predicted classes. Recognised of each true "
                             "class: %1.")
                              .arg(listOf(shares)),
                   .caption = tr("Share of each true class, in rows, by the class predicted, "
                                 "with numbers of customers."),
                   .facts = testFacts(run)},
                  [&]() -> std::shared_ptr<PlotWidget> {
                      auto plot = std::make_shared<ConfusionPlot>();
                      plot->setEvaluation(test);
                      return plot;
                  });
}

void writeClasses(ReportWriter& writer)
{
    const ModelRun& run = *writer.source().run();
    const Evaluation& test = run.model->test.evaluation;
    ReportTable table;
    table.titles = {tr("Class"), tr("Precision"), tr("Recall"), tr("F1"), tr("Customers")};
    table.isNumber = {false, true, true, true, true};
    table.exact = {{QStringLiteral("class"), QStringLiteral("precision"), QStringLiteral("recall"),
                    QStringLiteral("f1"), QStringLiteral("support")}};
    const auto add = [&](const QString& name, double precision, double recall, double f1,
                         std::size_t support, std::optional<int> mark) {
        table.rows.push_back({{name, mark},
                              {percentText(precision)},
                              {percentText(recall)},
                              {numberText(f1, 3)},
                              {count(support)}});
        table.exact.push_back({name, exactFigure(precision), exactFigure(recall), exactFigure(f1),
                               QString::number(support)});
    };
    for (std::size_t c = 0; c < test.report.size(); ++c) {
        const auto& line = test.report[c];
        add(text(line.name), line.precision, line.recall, line.f1, line.support,
            static_cast<int>(c));
    }
    add(tr("Mean of the classes"), test.macroPrecision, test.macroRecall, test.macroF1, test.n, {});
    table.hasTotal = true;
    writer.heading(partTitle(ReportPart::Classes, writer.source()));
    writer.table(std::move(table),
                 {.title = partTitle(ReportPart::Classes, writer.source()),
                  .name = QStringLiteral("classes"),
                  .alt = {},
                  .caption = tr("Precision: how many of those given the class have it. Recall: how "
                                "many of those who have the class are given it."),
                  .facts = testFacts(run)});
}

void writeRules(ReportWriter& writer)
{
    const ModelRun& run = *writer.source().run();
    const auto lines = ruleLines(*run.model, false);
    QStringList said;
    for (const IntervalPlot::Line& line : lines)
        said << tr("%1 %2").arg(line.name, percentText(line.share));
    writer.heading(partTitle(ReportPart::Rules, writer.source()));
    writer.figure(
        {.title = partTitle(ReportPart::Rules, writer.source()),
         .name = QStringLiteral("simple-rules"),
         .alt = tr("Share of customers each is right about: %1.").arg(listOf(said)),
         .caption = tr("Share of customers the model is right about beside simple "
                       "rules, with 95 % intervals."),
         .facts = testFacts(run)},
        [&]() -> std::shared_ptr<PlotWidget> {
            auto plot = std::make_shared<IntervalPlot>();
            plot->setLines(
                lines,
                tr("accuracy on %1 test customers").arg(count(run.model->test.evaluation.n)));
            return plot;
        });
}

void writeCurves(ReportWriter& writer)
{
    const ModelRun& run = *writer.source().run();
    const auto& course = *run.model->course();
    writer.heading(partTitle(ReportPart::Curves, writer.source()));

    writer.figure({.title = tr("Loss"),
                   .name = QStringLiteral("loss"),
                   .alt = tr("Loss by epoch on training and validation customers; the best "
                             "epoch is %1.")
                              .arg(course.bestEpoch),
                   .caption = tr("Loss while learning, on training and validation "
                                 "customers; the marked epoch was kept."),
                   .facts = run.name},
                  [&]() -> std::shared_ptr<PlotWidget> {
                      auto curve = std::make_shared<LiveCurve>();
                      fillLossCurve(*curve, course);
                      return curve;
                  });
}

void writeModels(ReportWriter& writer)
{
    const ReportSource& source = writer.source();
    const int best = bestRun(source.runs, source.shownRun, LeaderboardScore::Accuracy);
    const auto rows = leaderboardRows(source.runs, best);
    ReportTable table;
    table.titles = {tr("Model"),    tr("Right"),    tr("95 % interval"),
                    tr("Macro F1"), tr("Log loss"), tr("Against the best")};
    table.isNumber = {false, true, true, true, true, false};
    table.exact = {{QStringLiteral("model"), QStringLiteral("accuracy"),
                    QStringLiteral("accuracy_low"), QStringLiteral("accuracy_high"),
                    QStringLiteral("macro_f1"), QStringLiteral("log_loss"), QStringLiteral("p")}};
    for (const LeaderboardRow& row : rows) {
        QString standing = row.run == best ? tr("the best") : standingText(row.standing);
        if (row.p == row.p)
            standing += QStringLiteral(" (%1)").arg(shownSignificance(row.p));
        table.rows.push_back({{row.name},
                              {shownShare(row.accuracy.value)},
                              {QStringLiteral("%1 – %2").arg(shownShare(row.accuracy.low),
                                                             shownShare(row.accuracy.high))},
                              {shownFigure(row.macroF1.value, 3)},
                              {shownFigure(row.logLoss.value, 3)},
                              {standing, {}, true}});
        table.exact.push_back({row.name, exactFigure(row.accuracy.value),
                               exactFigure(row.accuracy.low), exactFigure(row.accuracy.high),
                               exactFigure(row.macroF1.value), exactFigure(row.logLoss.value),
                               exactFigure(row.p)});
    }
    writer.heading(partTitle(ReportPart::Models, source));
    writer.text(verdictText(source.runs, rows, best));
    writer.table(std::move(table), {.title = partTitle(ReportPart::Models, source),
                                    .name = QStringLiteral("models"),
                                    .alt = {},
                                    .caption = tr("All models on their test customers; compared "
                                                  "by McNemar's test on the same customers."),
                                    .facts = {}});
}

void writeScoring(ReportWriter& writer)
{
    const core::deploy::ScoringReceipt& receipt = *writer.source().receipt;
    ReportTable table;
    table.titles = {tr("Label"), tr("Customers"), tr("Share")};
    table.isNumber = {false, true, true};
    table.exact = {{QStringLiteral("label"), QStringLiteral("customers"), QStringLiteral("share")}};
    const double rows = static_cast<double>(std::max<std::size_t>(1, receipt.rows));
    const auto add = [&](const QString& label, std::size_t n, std::optional<int> mark) {
        const double share = static_cast<double>(n) / rows;
        table.rows.push_back({{label, mark}, {count(n)}, {percentText(share)}});
        table.exact.push_back({label, QString::number(n), exactFigure(share)});
    };
    for (std::size_t i = 0; i < receipt.labels.size(); ++i)
        add(text(receipt.labels[i]), receipt.given[i],
            i < receipt.marks.size() ? std::optional(receipt.marks[i]) : std::nullopt);
    if (receipt.notSure > 0)
        add(tr("Not sure"), receipt.notSure, -1);
    if (receipt.notClustered > 0)
        add(tr("Not clustered"), receipt.notClustered, -1);
    writer.heading(partTitle(ReportPart::Scoring, writer.source()));
    writer.text(scoringSentence(writer.source()));
    writer.table(
        std::move(table),
        {.title = partTitle(ReportPart::Scoring, writer.source()),
         .name = QStringLiteral("scored-customers"),
         .alt = {},
         .caption = tr("Labels given to the customers of %1.")
                        .arg(QString::fromStdU16String(receipt.file.filename().u16string())),
         .facts = {}});
}

} // namespace

QString scoringSentence(const ReportSource& source)
{
    const core::deploy::ScoringReceipt& receipt = *source.receipt;
    QString said =
        tr("%1 customers of %2 were given labels by %3.")
            .arg(bold(count(receipt.rows)),
                 QString::fromStdU16String(receipt.file.filename().u16string()).toHtmlEscaped(),
                 source.scoredBy.toHtmlEscaped());
    if (const QString known = knownHeadline(receipt); !known.isEmpty())
        said += QLatin1Char(' ') + known;
    return said;
}

void writeModelPart(ReportWriter& writer, ReportPart part)
{
    switch (part) {
    case ReportPart::Model:
        writeModel(writer);
        break;
    case ReportPart::Confusion:
        writeConfusion(writer);
        break;
    case ReportPart::Classes:
        writeClasses(writer);
        break;
    case ReportPart::Rules:
        writeRules(writer);
        break;
    case ReportPart::Curves:
        writeCurves(writer);
        break;
    case ReportPart::Models:
        writeModels(writer);
        break;
    default:
        writeScoring(writer);
        break;
    }
}

} // namespace ui

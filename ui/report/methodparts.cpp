#include "ui/report/reportwriter.h"
#include "ui/words/richtext.h"
#include "ui/words/runsettings.h"
#include "ui/words/scorewords.h"
#include "ui/words/segmentheadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::segment::SegmentMethod;
using core::store::ReportPart;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString recipeText(const core::prepare::Recipe& recipe)
{
    QString lines;
    for (const std::string& sentence : recipe.sentences())
        lines += QStringLiteral("<br>• ") + html(sentence);
    return lines;
}

void writeDataMethod(ReportWriter& writer)
{
    const OpenTable& open = *writer.source().table;
    const core::data::ImportReceipt& receipt = open.receipt;
    QString said = tr("The table <b>%1</b> has %2 rows and %3 columns.")
                       .arg(open.title.toHtmlEscaped(), count(open.table->rowCount()),
                            count(open.table->columnCount()));
    if (receipt.sampledFrom > 0)
        said += QLatin1Char(' ') +
                tr("It is a random sample of %1 rows.").arg(count(receipt.sampledFrom));
    if (receipt.rejectedCount > 0)
        said += QLatin1Char(' ') + tr("%1 rows of the file could not be read and are left out.")
                                       .arg(count(receipt.rejectedCount));
    said += QLatin1Char(' ') + tr("The file was read and never written to.");
    writer.subheading(tr("Data"));
    writer.text(said);
}

QString silhouetteMethod(const core::segment::Segmentation& s)
{
    QString said =
        tr("The silhouette (Rousseeuw 1987) compares, for every customer, the mean distance to the "
           "own segment (a) with that to the nearest other one (b): (b − a) / max(a, b). It is "
           "measured on the prepared features, %1, and is %2.")
            .arg(s.silhouetteExact
                     ? tr("on all customers")
                     : tr("on %1 customers drawn at random").arg(count(s.silhouetteSample)),
                 bold(numberText(s.silhouettePrepared, 3)));
    said += QLatin1Char(' ') +
            tr("Davies–Bouldin index (1979) %1, Calinski–Harabasz index (1974) %2.")
                .arg(numberText(s.daviesBouldin, 3), numberText(s.calinskiHarabasz, 1));
    return said;
}

void writeSegmentMethod(ReportWriter& writer)
{
    const auto& s = *writer.source().segments;
    const auto& request = s.request;
    writer.subheading(tr("Segments"));
    QString said;
    if (s.model)
        said = tr("The customers were given the segments of a saved model (%1).")
                   .arg(methodWords(s).toHtmlEscaped());
    else
        said = tr("Segments were found by <b>%1</b> among %2 customers, from %3, with seed %4.")
                   .arg(methodWords(s).toHtmlEscaped(), count(s.labels.size()),
                        listOf(featureNames(s)).toHtmlEscaped(), QString::number(request.seed));
    if (request.method == SegmentMethod::AutoencoderKMeans)
        said += QLatin1Char(' ') +
                tr("An autoencoder pressed the prepared features into %1 numbers, in which k-means "
                   "looked for the segments; the weights of epoch %2 were kept.")
                    .arg(request.autoencoder.latentWidth)
                    .arg(s.basis->bestEpoch);
    if (s.notClustered > 0)
        said +=
            QLatin1Char(' ') + tr("%1 customers lie too far from all segments and belong to none.")
                                   .arg(count(s.notClustered));
    if (!s.changes.empty())
        said += QLatin1Char(' ') + tr("Segments were merged or split by hand afterwards.");
    writer.text(said);
    writer.text(tr("How cells became numbers, learnt from %1 rows:")
                    .arg(count(s.basis->recipe.rowsFitted)) +
                recipeText(s.basis->recipe));
    if (s.silhouettePrepared == s.silhouettePrepared)
        writer.text(silhouetteMethod(s));
    if (const auto& sweep = writer.source().sweep) {
        QString tried = tr("%1 to %2 segments were tried on the same prepared customers.")
                            .arg(sweep->options.first)
                            .arg(sweep->options.last);
        if (sweep->options.resamples > 0)
            tried += QLatin1Char(' ') +
                     tr("Stability is the mean Jaccard similarity of each segment with the nearest "
                        "one found in %1 resamples (Hennig 2007).")
                         .arg(sweep->options.resamples);
        if (sweep->options.references > 0)
            tried += QLatin1Char(' ') +
                     tr("Silhouettes were held against those of %1 tables without segments, and "
                        "the gap statistic (Tibshirani et al. 2001) is from tables of the first "
                        "kind.")
                         .arg(2 * sweep->options.references);
        writer.text(tried);
    }
    for (const core::Warning& warning : s.warnings)
        writer.text(QStringLiteral("<i>%1</i>").arg(html(warning.text)));
}

void writeModelMethod(ReportWriter& writer)
{
    const ModelRun& run = *writer.source().run();
    const core::predict::ClassifierModel& model = *run.model;
    writer.subheading(tr("Prediction"));
    QString parts =
        tr("<b>%1</b> learnt to predict %2 from %3 customers. %4 others chose its best state, and "
           "%5 were set aside before anything was learnt and judge it here (%6, seed %7).")
            .arg(run.name.toHtmlEscaped(), html(model.table->column(model.target).name),
                 count(model.split.train.size()), count(model.split.validation.size()),
                 count(model.split.test.size()),
                 model.split.kind == core::data::SplitKind::Stratified
                     ? tr("drawn so that every part has the same shares of the classes")
                 : model.split.kind == core::data::SplitKind::Grouped
                     ? tr("groups of rows stay together")
                     : tr("the latest rows judge"),
                 QString::number(model.split.seed));
    if (model.trials > 0)
        parts += QLatin1Char(' ') +
                 (model.trials == 1
                      ? tr("It is the only network tried, and it has not seen the test customers.")
                      : tr("It is the best of %1 networks tried, none of which saw the test "
                           "customers.")
                            .arg(count(model.trials)));
    writer.text(parts);
    writer.text(tr("How cells became numbers, learnt from the training rows only:") +
                recipeText(model.recipe));
    writer.text(tr("Intervals of shares are Wilson's (1927), 95 %. Macro F1 is the mean of the "
                   "classes' F1 = 2 · precision · recall / (precision + recall). The ROC area is "
                   "the chance that a customer of the class gets a higher probability than one of "
                   "another; with several classes it is the mean of each against the rest. Log "
                   "loss is the mean of −ln of the probability given to the true class."));
}

} // namespace

void writeMethods(ReportWriter& writer)
{
    const ReportSource& source = writer.source();
    writer.heading(partTitle(ReportPart::Methods, source));
    writeDataMethod(writer);
    if (source.explore) {
        writer.subheading(tr("Associations"));
        writer.text(tr("Numbers and ordered values by Spearman's rank correlation; categories by "
                       "Cramér's V, corrected for bias (Bergsma 2013); a number and a category by "
                       "the correlation ratio η. Every pair uses the rows where both are known."));
    }
    if (source.segments)
        writeSegmentMethod(writer);
    if (source.run() && source.run()->model->test.evaluation.n > 0)
        writeModelMethod(writer);
    writer.text(tr("Made with Tessera %1. The same file, settings and seed give the same numbers.")
                    .arg(QCoreApplication::applicationVersion()));
}

void writeSettings(ReportWriter& writer)
{
    const ReportSource& source = writer.source();
    ReportTable table;
    table.titles = {tr("Setting"), tr("Value")};
    table.isNumber = {false, false};
    table.exact = {{QStringLiteral("of"), QStringLiteral("setting"), QStringLiteral("value")}};
    const auto add = [&](const QString& of, const QString& name, const QString& value) {
        table.rows.push_back({{name}, {value}});
        table.exact.push_back({of, name, value});
    };
    const QString document = tr("Document");
    add(document, tr("Seed"), QString::number(source.seed));
    if (source.segments) {
        const auto& request = source.segments->request;
        const QString of = tr("Segments");
        add(of, tr("Segments: method"), text(core::segment::methodName(request.method)));
        add(of, tr("Segments: number"), QString::number(source.segments->k));
        add(of, tr("Segments: features"), listOf(featureNames(*source.segments)));
        if (core::segment::takesStarts(request.method))
            add(of, tr("Segments: starts"),
                request.starts > 0 ? QString::number(request.starts)
                                   : tr("as many as suit the table"));
        if (request.method == SegmentMethod::AutoencoderKMeans) {
            const auto& network = request.autoencoder;
            QStringList widths;
            for (const int width : network.encoder)
                widths << QString::number(width);
            add(of, tr("Autoencoder: layers"),
                widths.join(QStringLiteral("-")) + QStringLiteral(" → ") +
                    QString::number(network.latentWidth));
            add(of, tr("Autoencoder: epochs, batch, rate"),
                QStringLiteral("%1, %2, %3")
                    .arg(network.epochs)
                    .arg(network.batchSize)
                    .arg(network.learningRate));
        }
        if (request.method == SegmentMethod::Dbscan && request.eps > 0)
            add(of, tr("Segments: radius ε"), numberText(request.eps, 3));
    }
    if (const ModelRun* run = source.run())
        for (const auto& [name, value] : runSettings(*run->model))
            add(run->name, tr("%1: %2").arg(run->name, name), value);
    add(document, tr("Program"),
        QStringLiteral("Tessera ") + QCoreApplication::applicationVersion());
    writer.heading(partTitle(ReportPart::Settings, source));
    writer.table(std::move(table), {.title = partTitle(ReportPart::Settings, source),
                                    .name = QStringLiteral("settings"),
                                    .alt = {},
                                    .caption = {},
                                    .facts = {}});
}

QString inShort(const ReportSource& source)
{
    QStringList said;
    if (const auto& segments = source.segments; segments && !segments->profile.cards.empty()) {
        const auto& s = *segments;
        const auto largest =
            std::ranges::max_element(s.profile.cards, {}, &core::segment::SegmentCard::size);
        said << (s.basis->features.size() <= 4
                     ? tr("The %1 customers fall into <b>%2 segments</b> by %3.")
                           .arg(count(s.labels.size()), count(s.profile.cards.size()),
                                listOf(featureNames(s)).toHtmlEscaped())
                     : tr("The %1 customers fall into <b>%2 segments</b> by %3 features.")
                           .arg(count(s.labels.size()), count(s.profile.cards.size()),
                                count(s.basis->features.size())));
        said << tr("The largest, <b>%1</b>, has %2 customers (%3).")
                    .arg(html(largest->name), count(largest->size), percentText(largest->share));
        if (s.notClustered > 0)
            said << tr("%1 customers belong to none.").arg(count(s.notClustered));
        if (source.sweep && source.sweep->advice.k == std::optional(s.k))
            said << html(source.sweep->advice.headline);
        QStringList unused;
        for (const auto& column : s.profile.columns)
            if (!column.usedToSegment)
                unused << QString::fromStdString(column.name);
        if (!unused.isEmpty() && unused.size() <= 3)
            said << tr("%1 took no part in forming the segments.")
                        .arg(listOf(unused).toHtmlEscaped());
    }
    QString whole = said.join(QLatin1Char(' '));
    if (const ModelRun* run = source.run(); run && run->model->test.evaluation.n > 0) {
        const auto& model = *run->model;
        const auto& test = model.test.evaluation;
        if (!whole.isEmpty())
            whole += QStringLiteral("<br><br>");
        whole += tr("%1 predicts %2 right for <b>%3</b> (%4 – %5) of %6 customers it had never "
                    "seen; always saying “%7” is right for %8.")
                     .arg(run->name.toHtmlEscaped(), html(model.table->column(model.target).name),
                          percentText(test.accuracy), percentText(test.accuracyInterval.low),
                          percentText(test.accuracyInterval.high), count(test.n),
                          html(model.baselineClass), percentText(model.baseline.accuracy));
        if (model.baseline.accuracy >= test.accuracyInterval.low)
            whole += QLatin1Char(' ') + tr("It is no better than that simple rule.");
    }
    if (source.receipt) {
        if (!whole.isEmpty())
            whole += QStringLiteral("<br><br>");
        whole += scoringSentence(source);
    }
    return whole;
}

} // namespace ui

#include "ui/words/scorewords.h"

#include "ui/words/richtext.h"
#include "ui/plots/score/driftplot.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextDocumentFragment>

#include <algorithm>

namespace ui {

using core::deploy::FeatureFindings;
using core::deploy::MatchKind;
using core::deploy::ScoringReceipt;
using Kind = ScoreFact::Kind;
using Look = ScoreFact::Look;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// "Age, City and 2 more".
QString listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 3;
    QStringList first;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        first << text(names[i]);
    const QString words = first.join(QStringLiteral(", "));
    return names.size() > most ? tr("%1 and %2 more").arg(words).arg(names.size() - most) : words;
}

ScoreFact modelFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("model"), tr("Model file"), {}, Look::None, {}};
    fact.sentence = receipt.probes == 0 ? tr("holds no rows to recompute")
                    : receipt.probes == 1
                        ? tr("1 probe row recomputed, equal")
                        : tr("%1 probe rows recomputed, all equal").arg(count(receipt.probes));
    if (receipt.probes == 0)
        fact.kind = Kind::Info;
    return fact;
}

ScoreFact columnsFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("columns"), tr("Columns"), {}, Look::Map, tr("Map…")};
    const auto matched = [&](MatchKind kind) {
        return static_cast<std::size_t>(std::ranges::count_if(
            receipt.features, [&](const FeatureFindings& f) { return f.match.kind == kind; }));
    };
    const std::size_t all = receipt.features.size();
    const auto missing = receipt.missingColumns();
    const QString features = all == 1 ? tr("feature") : tr("features");
    QStringList ways;
    ways << tr("%1 of %2 %3 matched by name")
                .arg(count(matched(MatchKind::ByName)), count(all), features);
    if (const auto similar = matched(MatchKind::Similar); similar > 0)
        ways << (similar == 1 ? tr("1 by a similar name") : tr("%1 by similar names").arg(similar));
    if (const auto chosen = matched(MatchKind::Chosen); chosen > 0)
        ways << tr("%1 by hand").arg(chosen);
    fact.sentence = ways.join(QStringLiteral(", "));
    if (!missing.empty()) {
        fact.kind = Kind::Warning;
        fact.sentence =
            tr("not in this file: %1; filled with values from training").arg(listed(missing));
    }
    return fact;
}

ScoreFact levelsFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("levels"), tr("Levels"), {}, Look::None, {}};
    std::size_t levels = 0;
    for (const FeatureFindings& feature : receipt.features)
        levels += feature.unseenLevels;
    if (receipt.unseenCells() == 0) {
        fact.sentence = tr("no level that the model has not seen");
        return fact;
    }
    fact.kind = Kind::Warning;
    fact.look = Look::Levels;
    fact.link = tr("Show");
    const std::size_t cells = receipt.unseenCells();
    fact.sentence = tr("%1 that the model has not seen, in %2")
                        .arg(levels == 1 ? tr("1 level") : tr("%1 levels").arg(count(levels)),
                             cells == 1 ? tr("1 cell") : tr("%1 cells").arg(count(cells)));
    return fact;
}

ScoreFact missingFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("missing"), tr("Missing cells"), {}, Look::None, {}};
    const std::size_t cells = receipt.missingCells();
    if (cells == 0) {
        fact.sentence = tr("no feature has an empty cell");
        return fact;
    }
    fact.kind = Kind::Info;
    fact.look = Look::Missing;
    fact.link = tr("Show");
    fact.sentence = cells == 1 ? tr("1 filled with a value from training")
                               : tr("%1 filled with values from training").arg(count(cells));
    return fact;
}

ScoreFact typesFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("types"), tr("Types"), {}, Look::None, {}};
    const std::size_t cells = receipt.unreadableCells();
    if (cells == 0) {
        fact.sentence = tr("no cell that could not be read as its type");
        return fact;
    }
    fact.kind = Kind::Warning;
    fact.look = Look::Types;
    fact.link = tr("Show");
    fact.sentence =
        cells == 1
            ? tr("1 cell could not be read as its type, taken as empty")
            : tr("%1 cells could not be read as their type, taken as empty").arg(count(cells));
    return fact;
}

ScoreFact rowsFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Warning, QStringLiteral("rows"), tr("Rows"), {}, Look::Rejected,
                   tr("Show")};
    fact.sentence = receipt.rejectedCount == 1
                        ? tr("1 row could not be taken apart and is left out")
                        : tr("%1 rows could not be taken apart and are left out")
                              .arg(count(receipt.rejectedCount));
    return fact;
}

ScoreFact identityFact(const ScoringReceipt& receipt, const ScoringModelFacts& model)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("identity"), tr("Identity"), {}, Look::None, {}};
    const QString training =
        model.isClassifier ? tr("the training file") : tr("the table of the segments");
    if (!receipt.known) {
        fact.kind = Kind::Info;
        fact.sentence = receipt.knowsCustomers
                            ? tr("unknown: no ID column that %1 has too").arg(training)
                            : tr("unknown: the model does not keep whom it has seen");
        return fact;
    }
    const auto& known = *receipt.known;
    const std::size_t rows = rowsKnown(receipt);
    fact.sentence = rows == 0   ? tr("no ID is also in %1").arg(training)
                    : rows == 1 ? tr("1 ID also in %1").arg(training)
                                : tr("%1 IDs also in %2").arg(count(rows), training);
    if (rows > 0) {
        fact.kind = Kind::Warning;
        fact.look = receipt.knownPreview.empty() ? Look::None : Look::Known;
        fact.link = receipt.knownPreview.empty() ? QString() : tr("Show");
    }
    if (known.withoutId > 0)
        fact.sentence += known.withoutId == 1
                             ? tr("; 1 row has none")
                             : tr("; %1 rows have none").arg(count(known.withoutId));
    if (receipt.leftOut > 0)
        fact.sentence += tr("; left out");
    return fact;
}

ScoreFact accuracyFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Info, QStringLiteral("accuracy"), tr("Accuracy"), {}, Look::None, {}};
    const QString target = text(receipt.target);
    if (receipt.evaluation) {
        fact.kind = Kind::Ok;
        fact.look = Look::Accuracy;
        fact.link = tr("Show");
        const auto& evaluation = *receipt.evaluation;
        fact.sentence = evaluation.n == 1
                            ? tr("%1 right on 1 row with a label").arg(accuracyText(evaluation))
                            : tr("%1 right on %2 rows with a label")
                                  .arg(accuracyText(evaluation), count(evaluation.n));
    } else if (!receipt.hasTarget) {
        fact.sentence = tr("unknown: this file has no column %1").arg(target);
    } else if (receipt.otherClasses > 0) {
        fact.sentence = tr("unknown: no row of %1 has a label that the model knows").arg(target);
    } else {
        fact.sentence = tr("unknown: %1 is empty in this file").arg(target);
    }
    return fact;
}

ScoreFact sourceFact(const ScoringReceipt& receipt)
{
    ScoreFact fact{Kind::Ok, QStringLiteral("source"), tr("Source file"), {}, Look::None, {}};
    const std::size_t columns = receipt.columns.size();
    const QString words = columns == 1 ? tr("1 column") : tr("%1 columns").arg(count(columns));
    fact.sentence = receipt.out.empty()
                        ? tr("never changed; %1 will be copied byte for byte").arg(words)
                        : tr("unchanged; %1 copied byte for byte").arg(words);
    return fact;
}

QString share(std::size_t part, std::size_t whole)
{
    return percentText(whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

QString accuracyText(const core::predict::Evaluation& evaluation)
{
    const double half =
        (evaluation.accuracyInterval.high - evaluation.accuracyInterval.low) / 2 * 100;
    return tr("%1 ± %2").arg(percentText(evaluation.accuracy), numberText(half, 1));
}

std::vector<ScoreFact> scoreFacts(const ScoringReceipt& receipt, const ScoringModelFacts& model)
{
    std::vector<ScoreFact> facts{modelFact(receipt), columnsFact(receipt), levelsFact(receipt),
                                 missingFact(receipt), typesFact(receipt)};
    if (receipt.rejectedCount > 0)
        facts.push_back(rowsFact(receipt));
    facts.push_back(identityFact(receipt, model));
    // Segments are found, not predicted: there is nothing to be right about.
    if (model.isClassifier)
        facts.push_back(accuracyFact(receipt));
    facts.push_back(sourceFact(receipt));
    return facts;
}

LabelledCounts labelledCounts(const ScoringReceipt& receipt, int limit)
{
    LabelledCounts counts;
    const bool hasLimit = limit > 0 && !receipt.sureness.empty();
    const auto sure =
        hasLimit ? receipt.sureCounts(static_cast<std::size_t>(limit)) : receipt.counts;
    for (std::size_t i = 0; i < sure.size(); ++i) {
        counts.labelled += sure[i];
        counts.notSure += receipt.counts[i] - sure[i];
    }
    return counts;
}

QString scoreHeadline(const ScoringReceipt& receipt, const ScoringModelFacts& model, int limit)
{
    const LabelledCounts counts = labelledCounts(receipt, limit);
    QString words;
    if (counts.labelled == receipt.rows)
        words = receipt.rows == 1 ? tr("<b>1</b> customer labelled")
                                  : tr("all <b>%1</b> customers labelled").arg(count(receipt.rows));
    else
        words = tr("<b>%1 of %2</b> customers labelled")
                    .arg(count(counts.labelled), count(receipt.rows));
    if (counts.notSure > 0)
        words += tr(", <b>%1 not sure</b>").arg(count(counts.notSure));
    if (receipt.notClustered > 0)
        words += tr(", <b>%1 not clustered</b>").arg(count(receipt.notClustered));
    if (receipt.evaluation)
        return words + tr(" · <b>%1 right</b> (95 % interval %2 to %3)")
                           .arg(percentText(receipt.evaluation->accuracy),
                                percentText(receipt.evaluation->accuracyInterval.low),
                                percentText(receipt.evaluation->accuracyInterval.high));
    if (!model.isClassifier)
        return words;
    return words + tr(" · accuracy unknown, because the file has no labels");
}

QString knownHeadline(const ScoringReceipt& receipt)
{
    if (!receipt.known || (receipt.known->rows == 0 && receipt.leftOut == 0))
        return {};
    const auto& known = *receipt.known;
    const std::size_t all = rowsSeen(receipt);
    if (receipt.leftOut > 0)
        return (receipt.leftOut == 1
                    ? tr("<b>1 of %2 customers is left out.</b> Its ID is also in the training "
                         "file.")
                          .arg(count(all))
                    : tr("<b>%1 of %2 customers are left out.</b> Their IDs are also in the "
                         "training file.")
                          .arg(count(receipt.leftOut), count(all)));
    QString sentence;
    if (known.rows == 1)
        sentence = tr("<b>1 of %1 customers is not new.</b> Its ID is also in the training file. "
                      "Its label is no test of the model.")
                       .arg(count(all));
    else
        sentence =
            tr("<b>%1 of %2 customers are not new.</b> Their IDs are also in the training file, "
               "%3. Their labels are no test of the model.")
                .arg(count(known.rows), count(all),
                     known.sameFeatures == known.rows ? tr("all with the very same values")
                     : known.sameFeatures == 0        ? tr("all with other values")
                     : 2 * known.sameFeatures < known.rows
                         ? tr("most with other values")
                         : tr("%1 with the very same values").arg(count(known.sameFeatures)));
    const std::size_t fresh = all - known.rows - known.withoutId;
    sentence += fresh == 0   ? QString()
                : fresh == 1 ? tr(" 1 customer has never been seen.")
                             : tr(" %1 customers have never been seen.").arg(count(fresh));
    return sentence;
}

QString scoreText(const ScoringReceipt& receipt, const ScoringModelFacts& model, int limit)
{
    QStringList lines;
    lines << QString::fromStdU16String(receipt.file.filename().u16string());
    lines << QTextDocumentFragment::fromHtml(scoreHeadline(receipt, model, limit)).toPlainText();
    const QString known = knownHeadline(receipt);
    if (!known.isEmpty())
        lines << QTextDocumentFragment::fromHtml(known).toPlainText();
    lines << QString();
    for (const ScoreFact& fact : scoreFacts(receipt, model))
        lines << QStringLiteral("%1: %2").arg(fact.name, fact.sentence);
    if (const FeatureFindings* most = receipt.mostDrifted(); most && most->psi)
        lines << tr("Drift: largest in %1, population stability index %2")
                     .arg(text(most->match.feature), DriftPlot::psiText(*most->psi));
    lines << QString();
    const auto sure = limit > 0 && !receipt.sureness.empty()
                          ? receipt.sureCounts(static_cast<std::size_t>(limit))
                          : receipt.counts;
    for (std::size_t i = 0; i < receipt.labels.size(); ++i)
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(text(receipt.labels[i]), count(sure[i]), share(sure[i], receipt.rows));
    const LabelledCounts counts = labelledCounts(receipt, limit);
    if (counts.notSure > 0)
        lines << tr("Not sure (below %1 %): %2 (%3)")
                     .arg(limit)
                     .arg(count(counts.notSure), share(counts.notSure, receipt.rows));
    if (receipt.notClustered > 0)
        lines << tr("Not clustered: %1 (%2)")
                     .arg(count(receipt.notClustered), share(receipt.notClustered, receipt.rows));
    return lines.join(u'\n') + u'\n';
}

QVector<QStringList> scoreFactTable(const ScoringReceipt& receipt, ScoreFact::Look look)
{
    QVector<QStringList> table;
    switch (look) {
    case Look::Levels:
        table << QStringList{tr("Feature"), tr("Level"), tr("Cells")};
        for (const FeatureFindings& feature : receipt.features)
            for (const auto& level : feature.unseen)
                table << QStringList{text(feature.match.feature), text(level.level),
                                     count(level.count)};
        break;
    case Look::Missing:
        table << QStringList{tr("Feature"), tr("Empty cells"), tr("Share")};
        for (const FeatureFindings& feature : receipt.features)
            if (feature.missing > 0)
                table << QStringList{text(feature.match.feature), count(feature.missing),
                                     share(feature.missing, rowsSeen(receipt))};
        break;
    case Look::Types:
        table << QStringList{tr("Feature"), tr("Cells"), tr("First one"), tr("Line")};
        for (const FeatureFindings& feature : receipt.features)
            if (feature.unreadable > 0)
                table << QStringList{text(feature.match.feature), count(feature.unreadable),
                                     text(feature.unreadableText), count(feature.unreadableLine)};
        break;
    case Look::Rejected:
        table << QStringList{tr("Line"), tr("Why"), tr("Text")};
        for (const auto& row : receipt.rejected)
            table << QStringList{count(row.line), text(row.reason), text(row.text)};
        break;
    case Look::Known: {
        QStringList head{tr("Line")};
        for (const std::string& column : receipt.columns)
            head << text(column);
        table << head;
        for (const auto& row : receipt.knownPreview) {
            QStringList cells{count(row.line)};
            for (const std::string& cell : row.cells)
                cells << text(cell);
            table << cells;
        }
        break;
    }
    case Look::None:
    case Look::Map:
    case Look::Accuracy:
        break;
    }
    return table;
}

} // namespace ui

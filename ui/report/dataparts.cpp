#include "core/explore/missingness.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/plottext.h"
#include "ui/report/reportwriter.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/figurewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::store::ReportPart;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString number(std::size_t n)
{
    return countText(static_cast<qint64>(n));
}

void writeData(ReportWriter& writer)
{
    const OpenTable& open = *writer.source().table;
    const core::data::ImportReceipt& receipt = open.receipt;
    ReportTable table;
    table.titles = {tr("What"), tr("Value")};
    table.isNumber = {false, false};
    table.exact = {{QStringLiteral("what"), QStringLiteral("value")}};
    const auto add = [&](const QString& name, const QString& value) {
        table.rows.push_back({{name}, {value}});
        table.exact.push_back({name, value});
    };
    add(tr("File"), open.title);
    add(tr("Rows"), number(open.table->rowCount()));
    add(tr("Columns"), number(open.table->columnCount()));
    if (receipt.sampledFrom > 0)
        add(tr("Sample"), tr("drawn at random from %1 rows").arg(number(receipt.sampledFrom)));
    if (receipt.bytes > 0)
        add(tr("Read as"), QString::fromUtf8(core::data::toWord(receipt.dialect.encoding)));
    const auto& missing = open.missingness;
    const double cells =
        static_cast<double>(open.table->rowCount()) * static_cast<double>(missing.columns.size());
    add(tr("Empty cells"),
        cells > 0 ? tr("%1 (%2 of all)")
                        .arg(number(missing.cellsMissing),
                             shownShare(static_cast<double>(missing.cellsMissing) / cells))
                  : number(missing.cellsMissing));
    add(tr("Rows without a gap"), number(missing.rowsComplete));
    if (receipt.rejectedCount > 0)
        add(tr("Rows left out"), number(receipt.rejectedCount));
    writer.heading(partTitle(ReportPart::Data, writer.source()));
    writer.table(std::move(table), {.title = tr("Data"), .name = QStringLiteral("data")});
}

void writeColumns(ReportWriter& writer)
{
    const OpenTable& open = *writer.source().table;
    ReportTable table;
    table.titles = {tr("Column"),   tr("Type"),    tr("Role"),
                    tr("Distinct"), tr("Missing"), tr("Share missing")};
    table.isNumber = {false, false, false, true, true, true};
    table.exact = {{QStringLiteral("column"), QStringLiteral("type"), QStringLiteral("role"),
                    QStringLiteral("distinct"), QStringLiteral("missing"),
                    QStringLiteral("share_missing")}};
    for (std::size_t c = 0; c < open.table->columnCount(); ++c) {
        const core::data::Column& column = open.table->column(c);
        const core::explore::ColumnSummary& summary = open.summaries[c];
        const double share =
            open.table->rowCount() > 0
                ? static_cast<double>(summary.missing) / static_cast<double>(open.table->rowCount())
                : 0;
        table.rows.push_back({{QString::fromStdString(column.name)},
                              {typeName(column.type)},
                              {roleName(open.table->role(c))},
                              {number(summary.distinct)},
                              {number(summary.missing)},
                              {shownShare(share)}});
        table.exact.push_back({QString::fromStdString(column.name), typeName(column.type),
                               roleName(open.table->role(c)), QString::number(summary.distinct),
                               QString::number(summary.missing), exactFigure(share)});
    }
    writer.heading(partTitle(ReportPart::Columns, writer.source()));
    writer.table(std::move(table), {.title = partTitle(ReportPart::Columns, writer.source()),
                                    .name = QStringLiteral("columns")});
}

void writeMissing(ReportWriter& writer)
{
    const OpenTable& open = *writer.source().table;
    const auto& missing = open.missingness;
    const auto most =
        std::ranges::max_element(missing.columns, {}, &core::explore::ColumnMissing::missing);
    const QString alt = tr("Bands of rows against columns; the darker a cell, the more values are "
                           "missing. Most are "
                           "missing in %1: %2 of its values.")
                            .arg(QString::fromStdString(most->name), shownShare(most->share));
    writer.heading(partTitle(ReportPart::Missing, writer.source()));
    writer.figure({.title = tr("Missing values"),
                   .name = QStringLiteral("missing-values"),
                   .alt = alt,
                   .caption = tr("Share of missing values in bands of rows, in the order of "
                                 "the file."),
                   .facts = {}},
                  [&]() -> std::shared_ptr<PlotWidget> {
                      auto plot = std::make_shared<MissingMatrix>();
                      plot->setData(
                          open.missingness,
                          core::explore::missingBands(*open.table, MissingMatrix::bandCount),
                          core::explore::BandOrder::FileOrder);
                      return plot;
                  });
}

void writeAssociations(ReportWriter& writer)
{
    const ExploreResult& explore = *writer.source().explore;
    writer.heading(partTitle(ReportPart::Associations, writer.source()));
    writer.figure({.title = tr("What goes with what"),
                   .name = QStringLiteral("associations"),
                   .alt = tr("Strength of the association of every pair of columns, as a "
                             "coloured matrix with its numbers."),
                   .caption = tr("Association of every pair of columns, by a measure that "
                                 "suits their types; similar columns stand side by side."),
                   .facts = {}},
                  [&]() -> std::shared_ptr<PlotWidget> {
                      auto plot = std::make_shared<AssociationHeatmap>();
                      plot->setData(explore.associations, explore.order);
                      return plot;
                  });
}

} // namespace

void writeDataPart(ReportWriter& writer, ReportPart part)
{
    if (part == ReportPart::Data)
        writeData(writer);
    else if (part == ReportPart::Columns)
        writeColumns(writer);
    else if (part == ReportPart::Missing)
        writeMissing(writer);
    else
        writeAssociations(writer);
}

} // namespace ui

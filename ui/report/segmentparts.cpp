#include "core/segment/publishable.h"
#include "ui/words/richtext.h"
#include "ui/words/segmentheadline.h"
#include "ui/plots/segment/ksweepplot.h"
#include "ui/plots/segment/profileheatmap.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/report/reportwriter.h"
#include "ui/tables/summarytablemodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::segment::Segmentation;
using core::segment::SegmentCard;
using core::store::ReportPart;

namespace {

/// Columns of the table that one page has room for, beside name, count and share.
constexpr int columnsAbreast = 5;
constexpr int mostTables = 2;
/// The same of a heatmap.
constexpr std::size_t profiledAbreast = 6;
constexpr std::size_t mostProfiles = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString nameOf(const SegmentCard& card)
{
    return QString::fromStdString(card.name);
}

void writeMap(ReportWriter& writer)
{
    const auto segments = writer.source().segments;
    QStringList names;
    for (const SegmentCard& card : segments->profile.cards)
        names << nameOf(card);
    writer.heading(partTitle(ReportPart::Map, writer.source()));
    writer.figure({.title = tr("Map of segments"),
                   .name = QStringLiteral("segment-map"),
                   .alt = tr("Every customer as a mark on a plane, in the colour and shape "
                             "of the segment: %1.")
                              .arg(listOf(names)),
                   .caption = tr("Each mark is a customer; large marks are segment centres."),
                   .facts = methodWords(*segments)},
                  [&]() -> std::shared_ptr<PlotWidget> {
                      auto plot = std::make_shared<SegmentMap>();
                      plot->setSegmentation(segments);
                      return plot;
                  });
}

ReportTable summaryTable(const SummaryTableModel& model, const QVector<int>& columns)
{
    ReportTable table;
    for (const int column : columns) {
        const QString name = model.columnName(column);
        table.titles << (name.isEmpty()
                             ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                             : name);
        const QModelIndex first = model.index(0, column);
        table.isNumber.push_back((first.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<ReportCell> cells;
        for (const int column : columns) {
            ReportCell cell;
            cell.text = model.index(row, column).data().toString();
            const bool isLevel = column > 0 && !table.isNumber[cells.size()];
            if (isLevel) // its share follows
                cell.text += QLatin1Char(' ') + model.index(row, column + 1).data().toString();
            if (column == 0) {
                const QVariant mark = model.index(row, column).data(SummaryTableModel::MarkRole);
                if (mark.isValid())
                    cell.mark = mark.toInt();
            }
            cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(cells));
    }
    table.hasTotal = true;
    return table;
}

void writeSummary(ReportWriter& writer)
{
    SummaryTableModel model;
    model.setSegmentation(writer.source().segments);
    const QVector<int> brief = model.briefColumns();
    constexpr int leading = 3; // name, count and share
    const QVector<int> head = brief.mid(0, leading);
    const int profiled = static_cast<int>(brief.size()) - leading;
    const int tables = std::clamp((profiled + columnsAbreast - 1) / columnsAbreast, 1, mostTables);
    const int shown = std::min(profiled, tables * columnsAbreast);
    const int perTable = (shown + tables - 1) / tables;
    writer.heading(partTitle(ReportPart::Summary, writer.source()));
    for (int i = 0; i < tables; ++i) {
        const QVector<int> part = brief.mid(leading + i * perTable, perTable);
        ReportTable table = summaryTable(model, (i == 0 ? head : head.mid(0, 1)) + part);
        if (i == 0)
            table.exact = model.exactTable();
        QString caption = tr("Means of numbers, most frequent value and its share of categories.");
        if (profiled > shown)
            caption += QLatin1Char(' ') +
                       tr("%1 more columns are in the exported summary.").arg(profiled - shown);
        writer.table(std::move(table), {.title = partTitle(ReportPart::Summary, writer.source()),
                                        .name = QStringLiteral("segment-summary"),
                                        .alt = {},
                                        .caption = i + 1 == tables ? caption : QString(),
                                        .facts = methodWords(*writer.source().segments)});
    }
}

/// The same segments with some of the profiled columns only.
core::segment::SegmentationPointer withColumns(const Segmentation& segments, std::size_t first,
                                               std::size_t last)
{
    auto part = std::make_shared<Segmentation>(segments);
    auto& columns = part->profile.columns;
    columns.assign(segments.profile.columns.begin() + static_cast<std::ptrdiff_t>(first),
                   segments.profile.columns.begin() + static_cast<std::ptrdiff_t>(last));
    return part;
}

/// One heatmap, or several where so many columns would be too small to read side by side.
void writeProfile(ReportWriter& writer)
{
    const auto segments = writer.source().segments;
    const auto& columns = segments->profile.columns;
    QStringList unused;
    for (const auto& column : columns)
        if (!column.usedToSegment)
            unused << QString::fromStdString(column.name);
    QString caption = tr("Mean of each feature, or share of a category; colour is the difference "
                         "from all customers in standard deviations.");
    if (!unused.isEmpty() && unused.size() <= 6)
        caption += QLatin1Char(' ') + tr("Not used to segment: %1.").arg(listOf(unused));
    QString alt = tr("A matrix of segments and features.");
    for (const SegmentCard& card : segments->profile.cards)
        alt += QLatin1Char(' ') + nameOf(card) + QStringLiteral(": ") +
               QString::fromStdString(card.sentence);
    writer.heading(partTitle(ReportPart::Profile, writer.source()));
    const std::size_t figures =
        std::min((columns.size() + profiledAbreast - 1) / profiledAbreast, mostProfiles);
    for (std::size_t i = 0; i < figures; ++i) {
        const std::size_t first = i * columns.size() / figures;
        const std::size_t last = (i + 1) * columns.size() / figures;
        const QString name = QStringLiteral("segment-profile");
        writer.figure({.title = partTitle(ReportPart::Profile, writer.source()),
                       .name = i == 0 ? name : name + QStringLiteral("-%1").arg(i + 1),
                       .alt = alt,
                       .caption = caption,
                       .facts = methodWords(*segments)},
                      [&]() -> std::shared_ptr<PlotWidget> {
                          auto plot = std::make_shared<ProfileHeatmap>();
                          plot->setSegmentation(figures == 1 ? segments
                                                             : withColumns(*segments, first, last));
                          return plot;
                      });
    }
}

void writeHowMany(ReportWriter& writer)
{
    const core::segment::KSweep& sweep = *writer.source().sweep;
    QList<KSweepPlot::Chart> charts{KSweepPlot::Chart::Silhouette};
    if (sweep.options.resamples > 0)
        charts << KSweepPlot::Chart::Stability;
    else
        charts << KSweepPlot::Chart::Inertia;
    const QString advice = QString::fromStdString(sweep.advice.wholeText());
    writer.heading(partTitle(ReportPart::HowMany, writer.source()));
    writer.figure({.title = tr("Number of segments"),
                   .name = QStringLiteral("number-of-segments"),
                   .alt = advice,
                   .caption = tr("What speaks for each number of segments; the number shown "
                                 "is marked."),
                   .facts = {}},
                  [&]() -> std::shared_ptr<PlotWidget> {
                      auto plot = std::make_shared<KSweepPlot>();
                      plot->setRows(sweep.rows, sweep.advice);
                      plot->setCharts(charts);
                      plot->setShownCount(writer.source().segments->k);
                      return plot;
                  });
}

void writePortraits(ReportWriter& writer)
{
    writer.heading(partTitle(ReportPart::Portraits, writer.source()));
    for (const SegmentCard& card : writer.source().segments->profile.cards) {
        writer.subheading(nameOf(card), card.mark);
        QString text =
            tr("<b>%1 customers</b>, %2 of all.").arg(count(card.size), percentText(card.share)) +
            QLatin1Char(' ') + html(card.sentence);
        for (const std::string& action : card.actions)
            text += QStringLiteral("<br>• ") + html(action);
        if (const auto why = core::segment::whyNotPublishable(card.size, card.share))
            text += QStringLiteral("<br><i>") + html(*why) + QStringLiteral("</i>");
        writer.text(text);
    }
}

} // namespace

QStringList featureNames(const Segmentation& segmentation)
{
    QStringList names;
    for (const std::size_t feature : segmentation.basis->features)
        names << QString::fromStdString(segmentation.basis->table->column(feature).name);
    return names;
}

void writeSegmentPart(ReportWriter& writer, ReportPart part)
{
    switch (part) {
    case ReportPart::Map:
        writeMap(writer);
        break;
    case ReportPart::Summary:
        writeSummary(writer);
        break;
    case ReportPart::Profile:
        writeProfile(writer);
        break;
    case ReportPart::HowMany:
        writeHowMany(writer);
        break;
    default:
        writePortraits(writer);
        break;
    }
}

} // namespace ui

#include "ui/report/reportcomposer.h"

#include "ui/words/richtext.h"
#include "ui/report/reportwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui {

using core::store::ReportPart;
using core::store::ReportSection;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

void writeNotes(ReportWriter& writer)
{
    const ReportSource& source = writer.source();
    writer.heading(partTitle(ReportPart::Notes, source));
    if (source.segments)
        for (const auto& card : source.segments->profile.cards)
            if (!card.note.empty()) {
                writer.subheading(QString::fromStdString(card.name), card.mark);
                writer.note(QString::fromStdString(card.note));
            }
    if (!source.notes.trimmed().isEmpty())
        writer.note(source.notes.trimmed());
}

void writePart(ReportWriter& writer, ReportPart part)
{
    switch (part) {
    case ReportPart::Title:
    case ReportPart::Text:
        break;
    case ReportPart::InShort:
        writer.heading(partTitle(part, writer.source()));
        writer.text(inShort(writer.source()));
        break;
    case ReportPart::Data:
    case ReportPart::Columns:
    case ReportPart::Missing:
    case ReportPart::Associations:
        writeDataPart(writer, part);
        break;
    case ReportPart::Map:
    case ReportPart::Summary:
    case ReportPart::Profile:
    case ReportPart::HowMany:
    case ReportPart::Portraits:
        writeSegmentPart(writer, part);
        break;
    case ReportPart::Model:
    case ReportPart::Confusion:
    case ReportPart::Classes:
    case ReportPart::Rules:
    case ReportPart::Curves:
    case ReportPart::Models:
    case ReportPart::Scoring:
        writeModelPart(writer, part);
        break;
    case ReportPart::Notes:
        writeNotes(writer);
        break;
    case ReportPart::Methods:
        writeMethods(writer);
        break;
    case ReportPart::Settings:
        writeSettings(writer);
        break;
    }
}

} // namespace

void ReportWriter::add(ReportBlock::Kind kind, const QString& text, std::optional<int> mark)
{
    m_report.blocks.push_back({.kind = kind, .section = m_section, .text = text, .mark = mark});
}

void ReportWriter::text(const QString& rich)
{
    if (!rich.isEmpty())
        add(ReportBlock::Kind::Text, rich);
}

void ReportWriter::note(const QString& plain)
{
    if (!plain.trimmed().isEmpty())
        add(ReportBlock::Kind::Note, plain.trimmed());
}

QString ReportWriter::captionOf(const QString& number, const Words& words) const
{
    QString text = number + QLatin1Char(' ') + words.caption;
    if (m_hasFacts && m_source.table) {
        QStringList facts{m_source.table->title,
                          tr("%1 rows").arg(count(m_source.table->table->rowCount()))};
        if (!words.facts.isEmpty())
            facts << words.facts;
        facts << tr("seed %1").arg(m_source.seed);
        text += QLatin1Char(' ') + facts.join(QStringLiteral(", ")) + QLatin1Char('.');
    }
    return text;
}

void ReportWriter::figure(const Words& words, const FigureShelf::Make& make)
{
    std::shared_ptr<PlotWidget> plot = m_shelf.figure(words.name, make);
    if (!plot->hasFigure())
        return;
    ReportBlock block{.kind = ReportBlock::Kind::Figure, .section = m_section};
    block.figureTitle = words.title;
    block.name = words.name;
    block.alt = words.alt;
    block.caption = captionOf(tr("Figure %1.").arg(++m_figures), words);
    plot->setCaption(block.caption);
    block.plot = std::move(plot);
    m_report.blocks.push_back(std::move(block));
}

void ReportWriter::table(ReportTable table, const Words& words)
{
    if (table.rows.empty())
        return;
    ReportBlock block{.kind = ReportBlock::Kind::Table, .section = m_section};
    block.figureTitle = words.title;
    block.name = words.name;
    if (!words.caption.isEmpty())
        block.caption = captionOf(tr("Table %1.").arg(++m_tables), words);
    block.table = std::move(table);
    m_report.blocks.push_back(std::move(block));
}

int Report::count(ReportBlock::Kind kind) const
{
    return static_cast<int>(std::ranges::count(blocks, kind, &ReportBlock::kind));
}

QString listOf(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString generatedTitle(const ReportSource& source)
{
    if (source.segments)
        return tr("Customer segments");
    if (const ModelRun* run = source.run())
        return tr("Predicting %1")
            .arg(QString::fromStdString(run->model->table->column(run->model->target).name));
    return tr("A look at %1")
        .arg(source.table ? QFileInfo(source.table->title).completeBaseName() : QString());
}

QString generatedSubtitle(const ReportSource& source)
{
    const QString of = !source.project.isEmpty() ? source.project
                       : source.table            ? source.table->title
                                                 : QString();
    return of + QStringLiteral(" · ") + QLocale().toString(source.made.date(), QLocale::LongFormat);
}

Report composeReport(const ReportSource& source, const core::store::ReportPlan& plan,
                     FigureShelf& shelf)
{
    Report report;
    report.language = QLocale().bcp47Name();
    report.title = plan.title.empty() ? generatedTitle(source) : QString::fromStdString(plan.title);
    ReportWriter writer(report, source, shelf, plan.hasCaptions);
    for (std::size_t i = 0; i < plan.sections.size(); ++i) {
        const ReportSection& section = plan.sections[i];
        if (!section.isShown || !isAvailable(section.part, source))
            continue;
        writer.begin(i);
        if (section.part == ReportPart::Title) {
            writer.title(report.title);
            writer.subtitle(plan.subtitle.empty() ? generatedSubtitle(source)
                                                  : QString::fromStdString(plan.subtitle));
        } else if (section.part == ReportPart::Text) {
            if (!section.title.empty())
                writer.heading(QString::fromStdString(section.title));
        } else {
            writePart(writer, section.part);
        }
        writer.note(QString::fromStdString(section.note));
    }
    return report;
}

} // namespace ui
